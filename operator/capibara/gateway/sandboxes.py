"""Which sandboxes there are, as an operator tells it, and whose each is, as the rows tell it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.alias_generators import to_camel

from capibara.gateway.rows import Row

ORPHAN_SECONDS: Final = 120.0
"""So old a sandbox is whose execution is over or gone, before it is called an orphan: ends take a moment."""


class Told(BaseModel):
    """A sandbox, as an operator tells of it."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)

    id: str = Field(max_length=256)
    uid: str = Field("", max_length=256)
    pool: str = Field("", max_length=256)
    owner: str = Field("", max_length=256)
    age_seconds: float = Field(ge=0)
    cost: float | None = None


SANDBOXES: Final = TypeAdapter(list[Told])


def read_sandboxes(body: bytes) -> list[Told]:
    """Raises ValueError."""
    try:
        return SANDBOXES.validate_python(json.loads(body))
    except ValidationError as error:
        raise ValueError("an answer that is no list of sandboxes") from error


def sandbox_rows(told: Iterable[Told], rows: Iterable[Row], *, sees_all: bool) -> list[dict[str, Any]]:
    """A row for each sandbox, the oldest first. `rows`: of executions that the caller sees.

    `sees_all`: these are all that there are, so what belongs to none of them is shown too, and is an orphan if it is
    not a pool's.
    """
    known = list(rows)
    by_uid: Mapping[str, Row] = {row.uid: row for row in known}
    by_sandbox: Mapping[str, Row] = {row.sandbox: row for row in known if row.sandbox and not row.over}
    found = []
    for each in sorted(told, key=lambda sandbox: -sandbox.age_seconds):
        row = by_uid.get(each.uid) or by_sandbox.get(each.id)
        if row is None and not sees_all:
            continue
        is_unneeded = bool(each.uid) and (row is None or row.over)
        found.append(
            {
                "id": each.id,
                "namespace": row.namespace if row else None,
                "execution": row.name if row else None,
                "template": (row.template or None) if row else None,
                "pool": each.pool or None,
                "owner": each.owner or (row.owner if row else "") or None,
                "ageSeconds": each.age_seconds,
                "orphan": is_unneeded and sees_all and each.age_seconds >= ORPHAN_SECONDS,
                "cost": each.cost,
            }
        )
    return found
