"""How fast sandboxes may be created: so many a second, so many at once after a quiet time."""

from __future__ import annotations

from typing import Final

LEAST_SHARE: Final = 1 / 16
"""The pace never falls below this share of what the settings say."""

RECOVERY: Final = 1.1
"""By so much it is faster again with each creation."""

ALMOST: Final = 1e-9


class Pace:
    """A bucket of creations. Times are seconds of one clock that goes on evenly."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate = rate
        self._burst = burst
        self._share = 1.0  # of the rate: less once the provider has said that it is too much
        self._level = float(burst)
        self._at: float | None = None  # when that was the level; what is ahead is a pause

    @property
    def is_slowed(self) -> bool:
        """Whether the provider has asked for fewer than the settings allow, not long ago."""
        return self._share < 1.0

    @property
    def rate(self) -> float:
        """Creations a second, now."""
        return self._rate * self._share

    def due(self, now: float) -> float:
        """Seconds until a creation may begin; 0: now."""
        self._refill(now)
        assert self._at is not None
        if self._at > now:
            return self._at - now
        return 0.0 if self._level >= 1 - ALMOST else (1 - self._level) / self.rate

    def take(self, now: float, *, spare: int = 0) -> bool:
        """Begin one creation, and say so, unless it is too early or would leave fewer than `spare`."""
        if self.due(now) > 0 or self._level < 1 + spare - ALMOST:
            return False
        self._level -= 1
        self._share = min(self._share * RECOVERY, 1.0)
        return True

    def slow(self, now: float, seconds: float) -> None:
        """The provider found it too fast: none for so long, and then half as many as before. What comes of one
        and the same haste counts once.
        """
        self._refill(now)
        assert self._at is not None
        if self._at <= now:
            self._share = max(self._share / 2, LEAST_SHARE)
        self._at = max(self._at, now + seconds)
        self._level = 1.0

    def change(self, rate: float, burst: int, now: float) -> None:
        """Another rate from now on."""
        self._refill(now)
        self._rate, self._burst = rate, burst
        self._level = min(self._level, float(burst))

    def _refill(self, now: float) -> None:
        if self._at is None:
            self._at = now
        if now > self._at:
            self._level = min(self._level + (now - self._at) * self.rate, float(self._burst))
            self._at = now
