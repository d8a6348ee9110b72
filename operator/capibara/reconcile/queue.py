"""Admission: first come, first served, under two budgets: sandboxes at once, and creations per second."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

from aiolimiter import AsyncLimiter


class Ticket:
    """A place in the queue, then among the sandboxes. `granted` is called once, when the place is reached."""

    __slots__ = ("admitted", "granted")

    def __init__(self, granted: Callable[[], None]) -> None:
        self.granted = granted
        self.admitted = False


class AdmissionQueue:
    """At most `places` admitted at once, admitted at `rate` a second with bursts of `burst`."""

    def __init__(self, places: int, rate: float, burst: int) -> None:
        self._places = self._free = places
        self._limiter = AsyncLimiter(burst, burst / rate)
        self._spare = min(2, burst)  # what a warm pool leaves of the creations for executions, and its own
        self.on_starved: Callable[[], None] = lambda: None
        self._waiting: deque[Ticket] = deque()
        self._pacing: asyncio.Task[None] | None = None

    def enter(self, granted: Callable[[], None], *, at_once: bool = False) -> Ticket:
        """Take a place at the end of the queue.

        `at_once`: what it is for exists already, so it takes a place whether there is one or not, and no creation.
        """
        ticket = Ticket(granted)
        if at_once:
            self._grant(ticket)
        else:
            self._waiting.append(ticket)
            self._admit()
        return ticket

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    @property
    def taken(self) -> int:
        """Places that sandboxes have, warm ones included."""
        return self._places - self._free

    @property
    def is_starved(self) -> bool:
        """Somebody waits, and there is no place."""
        return bool(self._waiting) and self._free <= 0

    def try_enter(self) -> Ticket | None:
        """A place for what can wait: if nobody else does, and not for the last creation. `pace` before creating."""
        if self._waiting or self._free <= 0 or not self._limiter.has_capacity(self._spare):
            return None
        return self.enter(lambda: None, at_once=True)

    async def pace(self) -> None:
        """Wait until the rate allows a creation, and count it."""
        await self._limiter.acquire()

    def leave(self, ticket: Ticket) -> None:
        """Give the place back, wherever it was. Once: a ticket that has left has none."""
        if ticket.admitted:
            ticket.admitted = False
            self._free += 1
            self._admit()
        elif ticket in self._waiting:
            self._waiting.remove(ticket)

    def close(self) -> None:
        """Admit nobody any more."""
        self._waiting.clear()
        if self._pacing is not None:
            self._pacing.cancel()

    def _admit(self) -> None:
        if self.is_starved:
            self.on_starved()
        if self._waiting and self._free > 0 and (self._pacing is None or self._pacing.done()):
            self._pacing = asyncio.create_task(self._pace(), name="admission")

    async def _pace(self) -> None:
        """Admit as long as both budgets allow; the next `leave` or `enter` goes on from there."""
        while self._waiting and self._free > 0:
            await self._limiter.acquire()
            if not self._waiting or self._free <= 0:
                return
            self._grant(self._waiting.popleft())

    def _grant(self, ticket: Ticket) -> None:
        self._free -= 1
        ticket.admitted = True
        ticket.granted()
