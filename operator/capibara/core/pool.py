"""Warm pools: which sandboxes to make, to let go, and how many would be right. `reconcile.pools.pool` performs it.

Times are Unix seconds, durations are seconds.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

RENEW_SECONDS: Final = 60.0
"""How long before a warm sandbox becomes too old to serve its successor is made."""

ARRIVAL_SECONDS: Final = 60.0
"""The arrival rate is that of the last minute."""


@dataclass(frozen=True, slots=True)
class Shape:
    """All that an execution cannot change about its sandbox any more. Equal shapes can stand in for one another."""

    template_id: str
    cpu_millis: int
    memory_bytes: int
    allow_internet: bool = False
    allow_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PoolKey:
    """One pool: a template, and the shape that its executions have now."""

    namespace: str
    name: str
    shape: Shape

    @property
    def digest(self) -> str:
        """16 hexadecimal digits: what a sandbox's metadata says of its pool."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Target:
    """How many are wanted, and how long each must still live when it is taken."""

    key: PoolKey
    ready: int
    seconds_needed: float
    languages: tuple[str, ...] = ()


class State(StrEnum):
    FILLING = "filling"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Member:
    """A sandbox that nobody has taken. `ends_at` of one that does not exist yet: when it will end if made now."""

    id: str
    key: PoolKey
    state: State
    ends_at: float


@dataclass(frozen=True, slots=True)
class Create:
    key: PoolKey


@dataclass(frozen=True, slots=True)
class Drop:
    id: str
    why: str


Action = Create | Drop


def plan_pools(targets: Mapping[PoolKey, Target], members: Iterable[Member], now: float) -> list[Action]:
    """What is missing or too much now. What stays needs no action."""
    by_key: dict[PoolKey, list[Member]] = {key: [] for key in targets}
    for member in members:
        by_key.setdefault(member.key, []).append(member)
    actions: list[Action] = []
    for key, present in by_key.items():
        target = targets.get(key)
        if target is None:
            actions += [Drop(member.id, "its template has no such pool any more") for member in present]
        else:
            actions += plan_pool(target, present, now)
    return actions


def plan_pool(target: Target, members: Sequence[Member], now: float) -> list[Action]:
    """The actions for one pool. Old sandboxes serve until their successors are ready or they would not last a run."""
    usable = [member for member in members if can_serve(member, target, now)]
    drops: list[Action] = [Drop(member.id, "too old for another run") for member in members if member not in usable]
    fresh = [member for member in usable if not is_ageing(member, target, now)]
    fresh.sort(key=lambda member: (member.state is not State.READY, -member.ends_at))
    kept, superfluous = fresh[: target.ready], fresh[target.ready :]
    drops += [Drop(member.id, "more than wanted") for member in superfluous]
    missing = target.ready - sum(member.state is State.READY for member in kept)
    ageing = sorted((member for member in usable if member not in fresh), key=lambda member: -member.ends_at)
    drops += [Drop(member.id, "its successor is ready") for member in ageing[missing:]]
    return [*drops, *(Create(target.key) for _ in range(target.ready - len(kept)))]


def can_serve(member: Member, target: Target, now: float) -> bool:
    return member.ends_at - now >= target.seconds_needed


def is_ageing(member: Member, target: Target, now: float) -> bool:
    return member.ends_at - now < target.seconds_needed + RENEW_SECONDS


def recommended_size(arrivals: Iterable[float], lead_seconds: float, now: float) -> int:
    """Arrival rate x lead time: as many as are asked for while one is being made (Little's law), rounded up."""
    recent = sum(now - ARRIVAL_SECONDS < arrival <= now for arrival in arrivals)
    return math.ceil(recent / ARRIVAL_SECONDS * lead_seconds)
