"""Explicit nulls in documents, treated as the API server treats them: a null field is an absent one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def without_nulls(document: Any) -> Any:
    """The document without null fields, at any depth. A null in a list stays: there it is an error.

    The API server drops them before it fills in defaults (apiextensions, PruneNonNullableNullsWithoutDefaults).
    """
    if isinstance(document, Mapping):
        return {key: without_nulls(value) for key, value in document.items() if value is not None}
    if isinstance(document, list):
        return [without_nulls(item) for item in document]
    return document
