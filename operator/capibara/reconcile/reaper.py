"""Destroying sandboxes, however long it takes: nothing waits for E2B to come back but this."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import stamina
import structlog

from capibara.backends.base import SandboxBackend
from capibara.backends.errors import BackendError

log = structlog.get_logger(__name__)

LONGEST_TRY_SECONDS = 600.0
"""After that the sandbox's own timeout and the sweep end it."""


class Reaper:
    """Kills sandboxes: at once where it works, in the background where it does not."""

    def __init__(self, backend: SandboxBackend) -> None:
        self._backend = backend
        self._tasks: set[asyncio.Task[None]] = set()

    async def kill_now(self, sandbox_id: str) -> None:
        """One try here, further ones in the background. A sandbox that is gone is a success."""
        try:
            await asyncio.shield(self._backend.kill(sandbox_id))
        except BackendError as error:
            log.warning("a sandbox was not destroyed; trying again", sandbox=sandbox_id, why=error.message)
            self.kill(sandbox_id)

    def kill(self, sandbox_id: str) -> None:
        """Destroy it in the background."""
        self.spawn(self._kill_persistently(sandbox_id))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run clean-up work that must outlive the task that asked for it."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _kill_persistently(self, sandbox_id: str) -> None:
        async for attempt in stamina.retry_context(
            on=BackendError, attempts=None, timeout=LONGEST_TRY_SECONDS, wait_max=30
        ):
            with attempt:
                await self._backend.kill(sandbox_id)

    async def drain(self, seconds: float) -> None:
        """Give the work at hand so long to end."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
