"""Models that are mappings too, as callers of the original Capibara expect: `result["success"]`, `dict(result)`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict


class MappingModel(BaseModel, Mapping[str, Any]):
    """Frozen. Its keys are its fields, in their order, without those declared with `exclude=True`.

    Values are plain JSON types, so that `json.dumps(dict(result))` works.
    """

    model_config = ConfigDict(frozen=True)

    def __getitem__(self, key: str) -> Any:
        if key not in self._keys():
            raise KeyError(f"{key}: the keys are {', '.join(self._keys())}")
        return getattr(self, key)

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]  # pydantic yields pairs, a mapping keys
        return iter(self._keys())

    def __len__(self) -> int:
        return len(self._keys())

    @classmethod
    def _keys(cls) -> list[str]:
        return [name for name, field in cls.model_fields.items() if not field.exclude]
