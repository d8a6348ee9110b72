"""A clock that jumps to the next timer as soon as nothing else is left to do: hours pass in milliseconds."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar
from unittest import mock

from capibara.reconcile import clock

EPOCH = 1_800_000_000.0
BEGIN = 1000.0
MOST_TURNS = 2_000_000
"""Of the loop, for one scenario: more than that and something spins."""

Result = TypeVar("Result")


class Stuck(Exception):
    """Nothing will ever happen any more, or something happens for ever at one instant."""


class Skipping(selectors.SelectSelector):
    """Does not wait: moves its loop's clock on by as much as it was asked to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN
        self.turns = 0

    def select(self, timeout: float | None = None) -> list[Any]:
        self.turns += 1
        if timeout is None or self.turns > MOST_TURNS:
            raise Stuck("nothing will ever happen" if timeout is None else f"{self.turns} turns of the loop")
        self.now += max(timeout, 0.0)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """`skew`: how much somebody has set the machine's clock forward since the beginning, in seconds."""

    def __init__(self) -> None:
        self._skipping = Skipping()
        self.skew = 0.0
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.now

    def wall(self) -> float:
        """What the machine's clock shows, in Unix seconds."""
        return EPOCH + self.time() - BEGIN + self.skew


def run_virtually(scenario: Coroutine[Any, Any, Result]) -> Result:
    """Run it on a clock of its own. Whatever it leaves running is cancelled, and may do nothing any more."""
    loop = VirtualLoop()
    patches = (
        mock.patch.object(time, "monotonic", loop.time),
        mock.patch.object(time, "time", loop.wall),
        mock.patch.object(clock, "BEGAN", EPOCH - BEGIN),
    )
    try:
        asyncio.set_event_loop(loop)
        for patch in patches:
            patch.start()
        return loop.run_until_complete(scenario)
    finally:
        end_all_tasks(loop)
        for patch in reversed(patches):
            patch.stop()
        asyncio.set_event_loop(None)
        loop.close()


def end_all_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel what runs, and what that begins on its way out."""
    for _ in range(20):
        tasks = asyncio.all_tasks(loop)
        if not tasks:
            return
        for task in tasks:
            task.cancel()
        loop.call_later(1, loop.stop)
        loop.run_forever()


def the_loop() -> VirtualLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualLoop)
    return loop
