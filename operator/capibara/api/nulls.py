"""Explicit nulls in documents, treated as the API server treats them: a default replaces one, else it is an error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError


def has_wire_default(field: FieldInfo) -> bool:
    """Whether the CRD gives the field a default: scalars only, so that stored objects stay as short as written."""
    return isinstance(field.default, str | int) and field.default != ""


def nested_model(annotation: Any) -> type[BaseModel] | None:
    """The model that a field holds, alone, optionally or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := nested_model(part))), None)


def without_defaulted_nulls(model: type[BaseModel], document: Any, path: str) -> Any:
    """The document as the API server would see it. Raises PydanticCustomError on a null without default."""
    if isinstance(document, list | tuple):
        return [without_defaulted_nulls(model, item, f"{path}[{index}]") for index, item in enumerate(document)]
    if not isinstance(document, Mapping):
        return document
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    kept = {}
    for key, value in document.items():
        field = fields.get(key)
        if field is None or value is not None:
            nested = nested_model(field.annotation) if field else None
            kept[key] = without_defaulted_nulls(nested, value, f"{path}.{key}") if nested else value
        elif not has_wire_default(field):
            raise PydanticCustomError("null", "{path} must not be null: leave it out", {"path": f"{path}.{key}"})
    return kept
