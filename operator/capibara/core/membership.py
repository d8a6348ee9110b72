"""Who of several operators lives, and what is whose: told from Leases that change, never from another machine's clock.

An operator that renews its Lease is seen to do so. One whose Lease has not changed for as long as it lasts, counted on
our own clock and only while we could look, has stopped to begin anything: it gave itself up before we did.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final

from capibara.core.tally import Count

BLIND: Final = 0.5
"""Share of a Lease's duration: whoever has not looked for so long cannot tell that nothing has changed."""

LONG_DEAD: Final = 4
"""Durations after which a Lease that has not changed is thrown away: whoever comes back makes a new one."""


@dataclass(frozen=True, slots=True)
class PoolReport:
    """What an operator says of its part of a template's pool: sandboxes that are ready, how many would be right."""

    ready: int = 0
    recommended: int = 0
    count: Count = field(default_factory=Count)


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """What an operator says of its part of the budgets, for people: places for sandboxes, and creations a second.

    `most`: places of one namespace; 0: no limit. `waiting`: executions in the queue. `quotas`: the ConfigMap that has
    them; empty: none.
    """

    places: int = 0
    rate: float = 0.0
    most: int = 0
    waiting: int = 0
    quotas: str = ""


@dataclass(frozen=True, slots=True)
class LeaseRecord:
    """An operator's Lease as it was listed. `mark` is another one after each renewal.

    `scope`: what the operator serves. `active`: it takes executions; one that has just come does not yet.
    `taken`: the places in its queue that were taken when it renewed. `pools`: by namespace/name of the template.
    `output`: the URL at which it tells what code prints; empty: nowhere.
    `used`: how many seconds ago its executions last used E2B templates that no SandboxTemplate asks for, by ID.
    """

    holder: str
    mark: str
    seconds: float
    scope: str = ""
    active: bool = True
    taken: int = 0
    pools: Mapping[str, PoolReport] = field(default_factory=dict)
    used: Mapping[str, int] = field(default_factory=dict)
    output: str = ""
    budget: BudgetReport = field(default_factory=BudgetReport)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A Lease, and when it was last seen to have changed."""

    record: LeaseRecord
    changed_at: float

    def is_alive(self, now: float) -> bool:
        return now - self.changed_at < self.record.seconds


class Roll:
    """All operators whose Leases are there, as of the last list. Before the first one there are no others."""

    def __init__(self, identity: str, scope: str = "") -> None:
        self._identity = identity
        self._scope = scope
        self._sightings: Mapping[str, Sighting] = {}
        self._alive: frozenset[str] = frozenset()
        self._asked_at = float("inf")

    def observe(self, records: Iterable[LeaseRecord], asked_at: float, now: float) -> None:
        """Take a list that was asked for at `asked_at` and has come now."""
        before, since = self._sightings, asked_at - self._asked_at
        self._sightings = {
            record.holder: Sighting(record, changed_at(before.get(record.holder), record, since, now))
            for record in records
        }
        self._alive = frozenset(holder for holder, seen in self._sightings.items() if seen.is_alive(now))
        self._asked_at = asked_at

    def peers(self) -> list[LeaseRecord]:
        """The living others that serve what we serve."""
        others = (self._sightings[holder].record for holder in sorted(self._alive - {self._identity}))
        return [record for record in others if record.scope == self._scope]

    @property
    def shortest(self) -> float:
        """Seconds that the shortest of the Leases lasts. Who looks less often sees no operator die."""
        return min((seen.record.seconds for seen in self._sightings.values()), default=float("inf"))

    def long_dead(self, now: float) -> list[str]:
        """Those whose Leases nobody will renew any more."""
        return [
            holder
            for holder, seen in self._sightings.items()
            if now - seen.changed_at > LONG_DEAD * seen.record.seconds and holder != self._identity
        ]

    def is_told(self, holder: str, since: float) -> bool:
        """Whether we can say if `holder` lives, whose doing was first seen at `since`: then its Lease was there."""
        return holder in self._sightings or self._asked_at > since

    def is_alive(self, holder: str, since: float) -> bool:
        """Whether it lives, for all we know. `since`: as with `is_told`."""
        return holder in self._alive or not self.is_told(holder, since)


def changed_at(before: Sighting | None, record: LeaseRecord, since_last: float, now: float) -> float:
    """When the Lease was last seen to have changed: now, if we had not looked for long."""
    unchanged = before is not None and before.record.mark == record.mark
    if before is None or not unchanged or since_last > BLIND * record.seconds:
        return now
    return before.changed_at


def heir(key: str, members: Collection[str]) -> str:
    """Whose `key` is (rendezvous hashing): the others' keys stay theirs when one comes or goes."""
    return max(members, key=lambda member: weight(key, member))


def in_turn(key: str, members: Collection[str]) -> list[str]:
    """The members in the order in which `key` would be theirs."""
    return sorted(members, key=lambda member: weight(key, member), reverse=True)


def weight(key: str, member: str) -> tuple[bytes, str]:
    return blake2b(f"{key}\n{member}".encode(), digest_size=8).digest(), member


def share(total: int, member: str, members: Sequence[str]) -> int:
    """What a member may have of `total`; all members' shares are the whole. The first ones get what is left over."""
    if member not in members:
        return 0
    each, rest = divmod(total, len(members))
    return each + (members.index(member) < rest)


def room(total: int, member: str, members: Sequence[str], taken: Mapping[str, int]) -> int:
    """How many places a member may fill now: its share, less what others still have beyond theirs."""
    others = sum(max(share(total, other, members), taken.get(other, 0)) for other in {*members, *taken} - {member})
    return max(min(share(total, member, members), total - others), 0)
