"""Which sandboxes of this cluster the provider has, for gateways to show: asked for seldom, however many look."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any, Final

from capibara.backends.base import SandboxBackend, SandboxHandle
from capibara.core import names
from capibara.core.usage import Prices, cost_of_sandbox
from capibara.reconcile.clock import steady

FRESH_SECONDS: Final = 5.0


class SandboxList:
    """The list, as of some seconds ago at most."""

    def __init__(
        self, backend: SandboxBackend, cluster: str, prices: Prices, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._backend = backend
        self._cluster = cluster
        self._prices = prices
        self._now = now
        self._read_at = float("-inf")
        self._found: list[dict[str, Any]] = []
        self._turn = asyncio.Lock()

    async def read(self) -> list[dict[str, Any]]:
        """What there is to say of each. Raises BackendError."""
        async with self._turn:
            if self._now() - self._read_at >= FRESH_SECONDS:
                found = await self._backend.find({names.CLUSTER: self._cluster})
                self._found = [describe(each, self._prices, steady()) for each in found]
                self._read_at = self._now()
            return self._found


def describe(sandbox: SandboxHandle, prices: Prices, now: float) -> dict[str, Any]:
    """A sandbox by its metadata. `now`: Unix seconds. Cost: of what it was until now, in US dollars."""
    said = sandbox.metadata
    age = max(0.0, now - sandbox.started_at.timestamp())
    cpu, memory = number_of(said.get(names.CPU_MILLIS, "")), number_of(said.get(names.MEMORY_BYTES, ""))
    return {
        "id": sandbox.id,
        "uid": said.get(names.UID, ""),
        "pool": said.get(names.POOL, ""),
        "owner": said.get(names.OWNER, ""),
        "ageSeconds": round(age, 1),
        "cost": cost_of_sandbox(age, cpu, memory, prices) if cpu or memory else None,
    }


def number_of(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else 0
