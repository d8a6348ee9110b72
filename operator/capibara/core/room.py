"""How many sandboxes may be alive: what the settings say, or fewer while the account has no room for more."""

from __future__ import annotations

from capibara.core import backoff


class Room:
    """`most` places. Once the account was full at fewer, one more is tried after `first` seconds, then each time after
    twice as long, at most `longest`. Times are seconds of one clock that goes on evenly.
    """

    def __init__(self, most: int, first: float, longest: float) -> None:
        self.most = most
        self._first = first
        self._longest = longest
        self._known: int | None = None  # so many the account had room for; None: as many as we may have
        self._probe_at = 0.0
        self._failures = 0

    @property
    def is_short(self) -> bool:
        """Whether the account had room for fewer than the settings allow."""
        return self._known is not None and self._known < self.most

    def places(self, now: float) -> int:
        """How many may be alive now: the last of them may be the try for one more."""
        if self._known is None:
            return self.most
        return min(self.most, self._known + (1 if now >= self._probe_at else 0))

    def next_try(self, now: float) -> float | None:
        """Seconds until one more is tried. None: none is due."""
        return self._probe_at - now if self._known is not None and now < self._probe_at else None

    def full(self, others: int, now: float) -> None:
        """The account refused one, while there were `others`. What it refuses of one and the same rush counts once."""
        if self._known is None or others >= self._known:
            self._failures += 1
            self._probe_at = now + backoff.delay(self._failures, self._first, self._longest)
        self._known = others if self._known is None else min(others, self._known)

    def had_room(self, taken: int) -> None:
        """The account took one more: `taken` are there."""
        if self._known is None or taken <= self._known:
            return
        self._known = taken if taken < self.most else None
        self._failures, self._probe_at = 0, 0.0
