"""Who is next: round robin over namespaces, within one the highest priority, then the oldest.

A thousand of one namespace delay another's single one by one turn. Rows are sorted lists: finding a place in one costs
O(log n) comparisons, and what moves behind it are pointers (5,000 of them: a microsecond).
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

Member = TypeVar("Member")

Rank = tuple[bool, int, float, int]
"""The greatest of a row is its next: one that had its turn already, then by priority, then by age, then by arrival."""


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who asks for a place, and what decides when it gets one. `created` in Unix seconds.

    `returning`: it had its turn, and could make no use of it. It goes before all others of its namespace.
    """

    namespace: str = ""
    priority: int = 0
    created: float = 0.0
    returning: bool = False


NOBODY: Final = Claimant()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands in the line."""

    namespace: str
    rank: Rank


@dataclass(frozen=True, slots=True)
class Standing:
    """How far somebody is from the front, counted from 1: in the whole line, and among those of its namespace.

    `is_held`: its namespace has as many as it may have; then what counts is its own row.
    """

    position: int
    in_namespace: int
    is_held: bool = False


@dataclass(slots=True)
class Row(Generic[Member]):
    """One namespace: who waits, the next at the end, and how many have got what they waited for."""

    ranks: list[Rank] = field(default_factory=list)
    members: dict[Rank, Member] = field(default_factory=dict)
    active: int = 0

    def ahead_of(self, rank: Rank) -> int:
        return len(self.ranks) - 1 - bisect_left(self.ranks, rank)


class Line(Generic[Member]):
    """Who waits. `most`: how many of one namespace may be active at once; None is no limit."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._own: Mapping[str, int] = {}  # of namespaces that have a limit of their own
        self._held: Container[str] = ()  # namespaces that begin nothing now
        self._rows: dict[str, Row[Member]] = {}
        self._turns: OrderedDict[str, None] = OrderedDict()  # namespaces where somebody waits who may be next
        self._numbers = itertools.count()
        self._waiting = 0

    def __len__(self) -> int:
        return self._waiting

    @property
    def has_next(self) -> bool:
        """Whether anybody waits who may be next: not one whose namespace has all that it may have."""
        return bool(self._turns)

    @property
    def ready(self) -> int:
        """How many could go at once."""
        return sum(map(self._startable, self._turns))

    def _startable(self, namespace: str) -> int:
        row = self._rows[namespace]
        waiting, most = len(row.ranks), self._most_of(namespace)
        return waiting if most is None else min(waiting, most - row.active)

    def _most_of(self, namespace: str) -> int | None:
        return self._own.get(namespace, self._most)

    def has_room(self, namespace: str) -> bool:
        """Whether one more of the namespace may be active."""
        most, row = self._most_of(namespace), self._rows.get(namespace)
        active = row.active if row is not None else 0
        return namespace not in self._held and (most is None or active < most)

    def limit(self, most: int | None, own: Mapping[str, int] | None = None) -> None:
        """Limit how many of a namespace may be active at once, from now on.

        `own`: namespaces that have another limit; None: as before.
        """
        self._most = most
        self._own = self._own if own is None else own
        self._reconsider_all()

    def hold(self, namespaces: Container[str]) -> None:
        """These begin nothing from now on, and no others are held."""
        self._held = namespaces
        self._reconsider_all()

    def _reconsider_all(self) -> None:
        for namespace in list(self._rows):
            self._reconsider(namespace)

    def enter(self, claimant: Claimant, member: Member) -> Spot:
        """Take a place in the row of the claimant's namespace."""
        rank = (claimant.returning, claimant.priority, -claimant.created, -next(self._numbers))
        row = self._rows.setdefault(claimant.namespace, Row())
        insort(row.ranks, rank)
        row.members[rank] = member
        self._waiting += 1
        self._reconsider(claimant.namespace)
        return Spot(claimant.namespace, rank)

    def leave(self, spot: Spot) -> None:
        """Wait no longer. Who has left already may leave again."""
        row = self._rows.get(spot.namespace)
        if row is not None and spot.rank in row.members:
            self._remove(row, spot.rank)
            self._reconsider(spot.namespace)

    def take_next(self) -> Member:
        """Take the next one out of the line; then it is the next namespace's turn."""
        namespace = next(iter(self._turns))
        row = self._rows[namespace]
        member = self._remove(row, row.ranks[-1])
        self._turns.move_to_end(namespace)
        self._reconsider(namespace)
        return member

    def _remove(self, row: Row[Member], rank: Rank) -> Member:
        del row.ranks[bisect_left(row.ranks, rank)]
        self._waiting -= 1
        return row.members.pop(rank)

    def began(self, namespace: str) -> None:
        """Count one more active execution of the namespace."""
        self._rows.setdefault(namespace, Row()).active += 1
        self._reconsider(namespace)

    def ended(self, namespace: str) -> None:
        """Count one active execution of the namespace less."""
        self._rows[namespace].active -= 1
        self._reconsider(namespace)

    def _reconsider(self, namespace: str) -> None:
        """Whether the namespace takes part in the round: from its end on, or next if one had its turn already."""
        row = self._rows[namespace]
        if row.ranks and self.has_room(namespace):
            self._turns.setdefault(namespace)
            if row.ranks[-1][0]:
                self._turns.move_to_end(namespace, last=False)
        else:
            self._turns.pop(namespace, None)
        if not row.ranks and not row.active:
            del self._rows[namespace]

    def standing(self, spot: Spot) -> Standing:
        """How far somebody who waits is from the front."""
        ahead = self._rows[spot.namespace].ahead_of(spot.rank)
        if spot.namespace not in self._turns:
            return Standing(ahead + 1, ahead + 1, is_held=True)
        before, passed = ahead, False
        for namespace in self._turns:
            if namespace == spot.namespace:
                passed = True
            else:
                before += min(self._startable(namespace), ahead + (0 if passed else 1))
        return Standing(before + 1, ahead + 1)
