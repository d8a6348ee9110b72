"""Which executions are the newest, of what the API server lists by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def newest(items: Iterable[dict[str, Any]], count: int) -> list[str]:
    """The names of the newest of these objects, the newest first."""
    found = sorted((each["metadata"] for each in items), key=lambda one: one["name"])
    found.sort(key=lambda one: str(one.get("creationTimestamp", "")), reverse=True)
    return [str(one["name"]) for one in found[:count]]
