"""Counting what several operators see, so that the one that tells the sum tells it once, whoever that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Count:
    """Executions that got a warm sandbox, and those that found none."""

    hits: int = 0
    misses: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.hits + other.hits, self.misses + other.misses)

    def since(self, seen: Count) -> Count:
        """What has come since. Whoever counts less than before has begun anew."""
        if self.hits < seen.hits or self.misses < seen.misses:
            return self
        return Count(self.hits - seen.hits, self.misses - seen.misses)


OURS: Final = ""


@dataclass(slots=True)
class Tally:
    """Our own count, and the sum of everybody's while it is ours to tell."""

    own: Count = field(default_factory=Count)
    _told: Count = field(default_factory=Count)
    _sum: Count | None = None
    _seen: dict[str, Count] = field(default_factory=dict)

    def tell(self) -> Count:
        """Our own count, for whoever tells the sum."""
        self._told = self.own
        return self.own

    def resign(self) -> None:
        """The sum is somebody else's to tell."""
        self._sum = None

    def add_up(self, written: Count, others: Mapping[str, Count]) -> Count:
        """The sum. `written`: what was told before us; `others`: what the other operators have counted, by name."""
        if self._sum is None:
            self._sum, self._seen = written, {OURS: self._told, **others}
        counts = {OURS: self.own, **others}
        for name, count in counts.items():
            self._sum += count.since(self._seen.get(name, Count()))
        self._seen |= counts
        return self._sum
