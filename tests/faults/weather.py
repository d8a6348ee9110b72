"""What happens to calls and events on their way: errors, lost answers, delays; events dropped, doubled or late."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.faults.virtual_time import the_loop

Document = dict[str, Any]
LASTING = ("run", "resume")
Hear = Callable[[str, str, Document], None]


@dataclass
class Disturbance:
    """Of calls whose name matches `calls`. `error`: what they come to, None if nothing but the delay happens.

    `applied`: they take effect first. `times`: how many are hit; None: all. `unheard`: what lasts is not cut but goes
    on, and its end is not heard, as over a connection that is half open.
    """

    calls: str
    error: Callable[[], Exception] | None = None
    applied: bool = False
    delay: float = 0.0
    times: int | None = None
    unheard: bool = False

    def strikes(self, name: str) -> bool:
        if self.times == 0 or not re.fullmatch(self.calls, name):
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Weather:
    """Between all operators and all that they talk to. `events`: what becomes of those whose type matches `kinds`."""

    disturbance: Disturbance | None = None
    events: str = "in time"  # dropped, doubled, late
    kinds: str = ".*"
    struck: int = 0  # calls and events
    lasting: dict[asyncio.Task[Any], str] = field(default_factory=dict)  # calls under way that may last, by name

    def break_out(self, storm: Disturbance | None) -> None:
        """From now on. What lasts is cut, unless the storm only loses answers or delays."""
        self.disturbance = storm
        if storm is None or storm.applied or storm.error is None or storm.unheard:
            return
        for task in [task for task, name in self.lasting.items() if storm.strikes(name)]:
            self.struck += 1
            task.cancel("the weather")

    def clear(self) -> None:
        self.disturbance, self.events = None, "in time"

    async def carry(self, name: str, do: Callable[[], Awaitable[Any]]) -> Any:
        """Make a call, as the weather allows."""
        storm = self.disturbance
        if storm is None or not storm.strikes(name):
            return await self._outlast(name, do)
        self.struck += 1
        await asyncio.sleep(storm.delay)
        if storm.applied:
            await do()
        if storm.error is not None:
            raise storm.error()
        return await do()

    async def _outlast(self, name: str, do: Callable[[], Awaitable[Any]]) -> Any:
        """A call in good weather, which may not last for as long as the call."""
        if name not in LASTING:
            return await do()
        task = asyncio.ensure_future(do())
        self.lasting[task] = name
        try:
            end = await task
        except asyncio.CancelledError as cut:
            if cut.args != ("the weather",):
                task.cancel()
                raise
            assert self.disturbance is not None
            assert self.disturbance.error is not None
            raise self.disturbance.error() from None
        finally:
            del self.lasting[task]
        if (storm := self.disturbance) is not None and storm.unheard and storm.strikes(name):
            return await self.carry(name, do)
        return end

    def bring(self, kind: str, plural: str, body: Document, hear: Hear) -> None:
        """Bring an event, as the weather allows."""
        hit = self.events if re.fullmatch(self.kinds, kind) else "in time"
        self.struck += hit != "in time"
        if hit in ("in time", "doubled"):
            hear(kind, plural, body)
        if hit in ("late", "doubled"):
            the_loop().call_later(7, hear, kind, plural, body)
