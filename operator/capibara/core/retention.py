"""Which stored outputs nobody can ask for any more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from urllib.parse import unquote

from capibara.core.kept import STEPS, segment

Owner = tuple[str, str]
"""Namespace and UID of an execution."""


def served_prefixes(cluster: str, namespaces: Collection[str]) -> list[str]:
    """What keys begin with that are ours to look after; no namespaces: those of the whole cluster."""
    whole = segment(cluster)
    return [f"{whole}/{segment(namespace)}" for namespace in namespaces] or [whole]


def owner_prefix(cluster: str, owner: Owner) -> str:
    """What all keys of an execution's outputs begin with."""
    return "/".join(map(segment, (cluster, *owner)))


def owner_of(key: str, cluster: str) -> Owner | None:
    """Whose output it is. None: it is none of this cluster's, or none of ours at all, and not to be touched."""
    steps = key.split("/")
    if len(steps) < STEPS or steps[0] != segment(cluster) or not steps[3].isdigit():
        return None
    return unquote(steps[1]), unquote(steps[2])


def forsaken(found: Mapping[Owner, float], living: Collection[str], now: float, keep_seconds: float) -> list[Owner]:
    """Those whose execution is gone, and whose newest output is older than that.

    `found`: when the newest object of each was written, in Unix seconds; `living`: UIDs of all executions of what
    `found` is about, listed after it.
    """
    return sorted(owner for owner, at in found.items() if owner[1] not in living and at + keep_seconds <= now)
