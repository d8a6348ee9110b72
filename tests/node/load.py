"""Executions at a steady rate, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from capibara import E2BIntegration


class Load:
    """What came of them: the seconds that each good one took, and what was wrong with the others."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.failures: list[str] = []

    async def one(self, client: E2BIntegration, number: int) -> None:
        """Count one execution."""
        begun = time.monotonic()
        try:
            result = await client.process_code_request(f"print({number})")
        except Exception as error:  # a report, not a decision
            self.failures.append(f"{number}: {error!r}")
            return
        if result["logs"]["stdout"] == f"{number}\n":
            self.seconds.append(time.monotonic() - begun)
        else:
            self.failures.append(f"{number}: {result.execution.status!r}")

    async def run(self, kubeconfig: Path, rate: float, stop: threading.Event) -> None:
        """Begin `rate` executions a second until told to stop, then wait for all."""
        async with E2BIntegration(kubeconfig=kubeconfig, namespace="default", operator_patience=240) as client:
            begun, tasks = asyncio.get_running_loop().time(), []
            while not stop.is_set():
                tasks.append(asyncio.create_task(self.one(client, len(tasks))))
                await asyncio.sleep(max(0.0, begun + len(tasks) / rate - asyncio.get_running_loop().time()))
            await asyncio.gather(*tasks)


@contextmanager
def under_load(kubeconfig: Path, rate: float) -> Iterator[Load]:
    """Executions begin all the while; afterwards all have ended."""
    load, stop = Load(), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(load.run(kubeconfig, rate, stop)))
    thread.start()
    try:
        yield load
    finally:
        stop.set()
        thread.join()
