"""Objects arriving at a rate, and when a watch showed each of them to be over."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from capibara.api.outcome import TERMINAL_PHASES
from capibara.kube.client import KubeClient, build_session
from capibara.kube.status import API

Submit = Callable[[str], Awaitable[None]]


@dataclass
class Endings:
    """When objects began and ended, by name, on our monotonic clock."""

    began: dict[str, float] = field(default_factory=dict)
    ended: dict[str, float] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def latencies(self) -> list[float]:
        """Seconds from just before the create to the terminal state on the watch."""
        return [self.ended[name] - began for name, began in self.began.items() if name in self.ended]

    def take(self, event: dict[str, Any]) -> None:
        body = event["object"]
        if body.get("status", {}).get("phase") in TERMINAL_PHASES:
            self.ended.setdefault(body["metadata"]["name"], time.monotonic())
            self.news.set()

    async def all_over(self, seconds: float) -> None:
        """Wait until everything that began has ended."""
        async with asyncio.timeout(seconds):
            while not self.began.keys() <= self.ended.keys():
                self.news.clear()
                await self.news.wait()


async def follow(client: KubeClient, namespace: str, endings: Endings, ready: asyncio.Event) -> None:
    """Watch what becomes of a namespace's executions from now on, until cancelled.

    A watch without a beginning tells of all that are there first, and what ends meanwhile waits behind them. A new
    CRD's first watches are cut by the API server.
    """
    path = f"{API}/namespaces/{namespace}/codeexecutions"
    newest = (await client.get(f"{path}?limit=1"))["metadata"]["resourceVersion"]
    url = f"{client.connection.server}{path}?watch=1&resourceVersion={newest}"
    async with build_session(client.connection, 1) as session:
        while True:
            async with session.get(url, timeout=aiohttp.ClientTimeout(total=None)) as response:
                ready.set()
                rest = b""
                async for chunk in response.content.iter_any():
                    *lines, rest = (rest + chunk).split(b"\n")
                    for line in lines:
                        endings.take(json.loads(line))


async def arrive(submit: Submit, rate: float, count: int, endings: Endings) -> None:
    """Submit `count` objects at `rate` a second, an open loop: a slow one does not hold up the next."""
    begin = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for number in range(count):
            await asyncio.sleep(max(0.0, begin + number / rate - time.monotonic()))
            name = f"bench-{number:05d}"
            endings.began[name] = time.monotonic()
            group.create_task(submit(name))


async def measure(client: KubeClient, namespace: str, submit: Submit, rate: float, count: int) -> Endings:
    """Run one series in a namespace of its own."""
    endings, ready = Endings(), asyncio.Event()
    watching = asyncio.create_task(follow(client, namespace, endings, ready))
    try:
        await ready.wait()
        await arrive(submit, rate, count, endings)
        await endings.all_over(60)
    finally:
        watching.cancel()
    return endings


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
