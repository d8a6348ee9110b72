"""The warm pool: sandboxes started ahead of need, each claimed once, replaced while the server is quiet."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

import structlog

from .runtime.base import MachineError, Sandbox

log = structlog.get_logger("capibara_local.pool")
FIRST_BACKOFF_SECONDS: Final = 1.0
LONGEST_BACKOFF_SECONDS: Final = 60.0


@dataclass(frozen=True)
class PoolPlan:
    """How many to keep for each image, and when to refill: when no request arrived for `quiet` seconds, because a start
    would slow the very user who just claimed one, but after `patience` seconds in any case."""

    targets: Mapping[str, int]
    quiet: float = 0.15
    patience: float = 2.0


class WarmPool:
    """Ready sandboxes by image. `start(image)` makes one; the pool owns it until `claim` hands it over."""

    def __init__(self, plan: PoolPlan, start: Callable[[str], Awaitable[Sandbox]]) -> None:
        self.plan = plan
        self._start = start
        self._ready: dict[str, deque[Sandbox]] = {image: deque() for image, count in plan.targets.items() if count}
        self._short = asyncio.Event()
        self._last_request = 0.0
        self._task: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Begin to fill. Needs a running loop."""
        self._short.set()
        self._task = asyncio.create_task(self._keep_full(), name="warm-pool")

    async def aclose(self) -> None:
        """End the filling and every sandbox that nobody claimed."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        unclaimed = [sandbox for ready in self._ready.values() for sandbox in ready]
        for ready in self._ready.values():
            ready.clear()
        await asyncio.gather(*(sandbox.kill() for sandbox in unclaimed))

    def note_request(self) -> None:
        """Note that a request came: the pool is not refilled for a moment."""
        self._last_request = asyncio.get_running_loop().time()

    def claim(self, image: str) -> Sandbox | None:
        """A ready sandbox of this image, now the caller's to end; None if there is none."""
        ready = self._ready.get(image)
        while ready:
            sandbox = ready.popleft()
            self._short.set()
            if not sandbox.exited.done():
                return sandbox
        return None

    def counts(self) -> dict[str, int]:
        return {image: len(ready) for image, ready in self._ready.items()}

    def shortest(self) -> str | None:
        """The image whose pool lacks most sandboxes; None when all are full."""
        missing = {image: self.plan.targets[image] - len(ready) for image, ready in self._ready.items()}
        image = max(missing, key=missing.__getitem__, default=None)
        return image if image is not None and missing[image] > 0 else None

    async def _keep_full(self) -> None:
        backoff = FIRST_BACKOFF_SECONDS
        while True:
            await self._short.wait()
            image = self.shortest()
            if image is None:
                self._short.clear()
                continue
            await self._wait_for_quiet()
            try:
                await self._add(image)
                backoff = FIRST_BACKOFF_SECONDS
            except (MachineError, OSError) as error:
                log.warning("the pool could not start a sandbox", image=image, error=str(error), retry_seconds=backoff)
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, LONGEST_BACKOFF_SECONDS)

    async def _wait_for_quiet(self) -> None:
        now = asyncio.get_running_loop().time
        latest = now() + self.plan.patience
        while (until := min(self._last_request + self.plan.quiet, latest)) > now():  # noqa: ASYNC110 (a deadline)
            await asyncio.sleep(until - now())

    async def _add(self, image: str) -> None:
        sandbox = await self._start(image)
        self._ready[image].append(sandbox)
        sandbox.exited.add_done_callback(lambda _: self._lost(image, sandbox))

    def _lost(self, image: str, sandbox: Sandbox) -> None:
        """Forget a sandbox that ended while it waited; one that was claimed before is no longer the pool's."""
        if sandbox in self._ready[image]:
            self._ready[image].remove(sandbox)
            self._short.set()
