"""How much one caller may ask for, and all together: a rate, and requests that wait at once."""

from __future__ import annotations

import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from capibara.api.reasons import Reason
from capibara.gateway.problems import Refused

MOST_CALLERS: Final = 10_000


class Rates:
    """A bucket of tokens for each caller, which fills at `per_second` up to `burst`."""

    def __init__(self, per_second: float, burst: int, now: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_second
        self._burst = burst
        self._now = now
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> None:
        """One request of a caller. Raises Refused, with the time to wait."""
        now = self._now()
        left, since = self._buckets.get(caller, (float(self._burst), now))
        left = min(float(self._burst), left + (now - since) * self._per_second)
        if left < 1:
            seconds = max(1, round((1 - left) / self._per_second + 0.5))
            told = f"more than {self._per_second:g} requests a second"
            raise Refused(Reason.RATE_LIMITED, told, {"Retry-After": str(seconds)})
        self._buckets[caller] = left - 1, now
        self._buckets.move_to_end(caller)
        if len(self._buckets) > MOST_CALLERS:
            self._buckets.popitem(last=False)


class Places:
    """Counts requests that wait or stream."""

    def __init__(self, most: int, most_per_caller: int) -> None:
        self._most = most
        self._most_per_caller = most_per_caller
        self._taken: Counter[str] = Counter()

    def __len__(self) -> int:
        return self._taken.total()

    @contextmanager
    def taken(self, caller: str) -> Iterator[None]:
        """A place while the block runs. Raises Refused where there is none."""
        if self._taken[caller] >= self._most_per_caller or self._taken.total() >= self._most:
            told = f"{self._taken[caller]} requests of yours wait already, {self._taken.total()} in all"
            raise Refused(Reason.RATE_LIMITED, told, {"Retry-After": "5"})
        self._taken[caller] += 1
        try:
            yield
        finally:
            self._taken[caller] -= 1
            if not self._taken[caller]:
                del self._taken[caller]
