"""Documents as the API server stores them, whatever way they were written."""

from __future__ import annotations

from typing import Any


def as_stored(document: Any) -> Any:
    """The document without null fields and with 5.0 as 5, at any depth. A null in a list stays: there it is an error.

    The API server drops nulls before it fills in defaults (apiextensions, PruneNonNullableNullsWithoutDefaults), and
    JSON does not tell 5.0 from 5.
    """
    if isinstance(document, dict):
        return {key: as_stored(value) for key, value in document.items() if value is not None}
    if isinstance(document, list):
        return [as_stored(item) for item in document]
    if isinstance(document, float) and document.is_integer():
        return int(document)
    return document
