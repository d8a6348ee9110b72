"""An operator's life, as its calls to the API server and to E2B: where it dies, nothing of it is heard any more."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any

from tests.faults.memory_server import MemoryServer, Target
from tests.faults.weather import Weather

from capibara.backends.fake import FakeBackend
from capibara.kube.client import KubeClient


class Moment(StrEnum):
    """Of a call: when the operator dies."""

    BEFORE = "before"
    DURING = "during"  # of a call that lasts: a run that is followed
    SENT = "sent"  # it took effect, and its answer was not heard
    AFTER = "after"


@dataclass(frozen=True)
class Death:
    """At the n-th call, counted from 1."""

    call: int
    moment: Moment


@dataclass
class Life:
    """One operator process: `calls` are the names of what it asked for, in order, but for the renewals of its Lease.

    `meddle`: what happens at the moment of `death` instead of it; `struck`: whether it came.
    """

    death: Death | None = None
    is_over: bool = False
    calls: list[str] = field(default_factory=list)
    meddle: Callable[[], None] | None = None
    struck: bool = False
    weather: Weather = field(default_factory=Weather)

    def end(self) -> None:
        self.is_over = True

    def _strike(self) -> None:
        self.struck = True
        (self.meddle or self.end)()

    async def call(self, name: str, do: Callable[[], Awaitable[Any]]) -> Any:
        """Make a call, unless the operator dies over it: then never return."""
        await self._if_alive()
        counted = not name.endswith(" leases")
        self.calls += [name] * counted
        moment = self.death.moment if counted and self.death and self.death.call == len(self.calls) else None
        if moment is Moment.BEFORE:
            self._strike()
            await self._if_alive()
        carried = partial(self.weather.carry, name, do)
        try:
            return await (self._half(carried) if moment is Moment.DURING else carried())
        finally:
            if moment is Moment.SENT:
                self._strike()
            await self._if_alive()
            if moment is Moment.AFTER:
                self._strike()

    async def _half(self, do: Callable[[], Awaitable[Any]]) -> Any:
        task = asyncio.ensure_future(do())
        try:
            await asyncio.wait({task}, timeout=0.25)
            self._strike()
            await self._if_alive()
            return await task
        finally:
            task.cancel()

    async def _if_alive(self) -> None:
        if self.is_over:
            await asyncio.Event().wait()


class Line(KubeClient):
    """The API server, as one operator reaches it; with the client's own retries of reads."""

    def __init__(self, server: MemoryServer, life: Life, who: str) -> None:
        self._memory, self._life, self._who = server, life, who

    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        content_type: str = "application/json",
        accept: str | None = None,
    ) -> dict[str, Any]:
        target = Target.of(path.partition("?")[0])
        verb = method if target.name or method != "GET" else "LIST"
        name = f"{verb} {target.plural}{'/status' * bool(target.sub)}"
        answer: dict[str, Any] = await self._life.call(
            name, lambda: self._memory.ask(self._who, method, path, body, content_type, accept)
        )
        return answer

    async def close(self) -> None:
        return


CALLS = (
    *("create", "find", "kill", "run", "resume", "peek", "prepare", "health"),
    *("build_template", "find_build", "build_progress", "list_templates", "delete_template"),
)


class Hands:
    """The provider, as one operator reaches it: a `SandboxBackend`."""

    def __init__(self, provider: FakeBackend, life: Life) -> None:
        self._provider, self._life = provider, life

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._provider, name)
        if name not in CALLS:
            return method

        async def call(*arguments: Any) -> Any:
            return await self._life.call(name, lambda: method(*arguments))

        return call

    async def aclose(self) -> None:
        return
