"""Work that is done from time to time, in a task of its own. What goes wrong once is tried again the next time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from capibara.backends.errors import BackendError
from capibara.kube.client import KubeError

log = structlog.get_logger(__name__)


class Periodic:
    """Does `work` every so many seconds between start and stop, the first time after one such wait or `at_once`."""

    def __init__(
        self, name: str, seconds: float, work: Callable[[], Awaitable[object]], *, at_once: bool = False
    ) -> None:
        self._name = name
        self._seconds = seconds
        self._work = work
        self._first = 0.0 if at_once else seconds
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._keep_at_it(), name=self._name)

    async def stop(self) -> None:
        """What is being done is cut off."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _keep_at_it(self) -> None:
        await asyncio.sleep(self._first)
        while True:
            try:
                await self._work()
            except (KubeError, BackendError) as error:
                log.warning("regular work was not finished; trying again next time", work=self._name, why=error.message)
            except Exception:
                log.exception("unexpected error in regular work; trying again next time", work=self._name)
            await asyncio.sleep(self._seconds)
