"""Destroying sandboxes, however long it takes: nothing waits for E2B to come back but this."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import Any

import stamina
import structlog

from capibara.backends.base import SandboxBackend, SandboxHandle
from capibara.backends.errors import BackendError

log = structlog.get_logger(__name__)

LONGEST_TRY_SECONDS = 600.0
"""After that the sandbox's own timeout and the sweep end it."""


Find = Callable[[], Awaitable[Iterable[SandboxHandle]]]


class Reaper:
    """Kills sandboxes: at once where it works, in the background where it does not."""

    def __init__(self, backend: SandboxBackend) -> None:
        self._backend = backend
        self._tasks: set[asyncio.Task[None]] = set()

    async def kill_now(self, sandbox_id: str) -> None:
        """Destroy a sandbox: one try here, further ones in the background. One that is gone already is a success."""
        try:
            await asyncio.shield(self._backend.kill(sandbox_id))
        except BackendError as error:
            log.warning("a sandbox was not destroyed; trying again", sandbox=sandbox_id, why=error.message)
            self.kill(sandbox_id)

    async def kill_found_now(self, find: Find) -> None:
        """Destroy whatever sandboxes `find` finds: one try here, further ones in the background."""
        try:
            await self._kill_found(find)
        except BackendError as error:
            log.warning("sandboxes were not looked for; trying again", why=error.message)
            self.spawn(self._kill_found_persistently(find))

    async def _kill_found(self, find: Find) -> None:
        for sandbox in await find():
            await self._backend.kill(sandbox.id)

    async def _kill_found_persistently(self, find: Find) -> None:
        async for attempt in persistently():
            with attempt:
                await self._kill_found(find)

    def kill(self, sandbox_id: str) -> None:
        """Destroy it in the background."""
        self.spawn(self._kill_persistently(sandbox_id))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run clean-up work that must outlive the task that asked for it."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _kill_persistently(self, sandbox_id: str) -> None:
        async for attempt in persistently():
            with attempt:
                await self._backend.kill(sandbox_id)

    async def drain(self, seconds: float) -> None:
        """Give the work at hand, and what it leads to, so long to end."""
        give_up = asyncio.get_running_loop().time() + seconds
        while self._tasks and (left := give_up - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(self._tasks, timeout=left)


def persistently() -> AsyncIterator[stamina.Attempt]:
    """Tries, with growing waits in between, for as long as it makes sense."""
    return aiter(stamina.retry_context(on=BackendError, attempts=None, timeout=LONGEST_TRY_SECONDS, wait_max=30))
