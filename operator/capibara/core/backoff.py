"""How long to wait before trying again. Without jitter: one process waits here for one provider."""

from __future__ import annotations

MAX_DOUBLINGS = 30


def delay(count: int, first: float, maximum: float) -> float:
    """Seconds to wait after the `count`-th failure in a row (from 1): doubling from `first`, at most `maximum`."""
    return min(first * 2.0 ** min(count - 1, MAX_DOUBLINGS), maximum)
