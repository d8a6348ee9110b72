"""How long the reading commands take as a user starts them: a process each, against a real API server."""

from __future__ import annotations

import asyncio
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from tests.bench import clients, restart
from tests.bench.arrivals import percentile

from capibara.devenv.controlplane import ControlPlane
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import MERGE_PATCH


@dataclass(frozen=True)
class Taken:
    """Seconds from the start of a process until its end, and of CPU."""

    seconds: float
    cpu: float


TIMES = 20
FEW = 5
NAME = "over-0"
COMMANDS = (
    ("--help",),
    ("version",),
    ("get",),
    ("get", NAME, "-o", "json"),
    ("get", "-o", "yaml"),
    ("describe", NAME),
    ("logs", NAME),
    ("wait", NAME),
    ("templates",),
    ("templates", "default"),
    ("top", "--once"),
    ("stats",),
    ("doctor",),
)
OF_MANY = (("get",), ("describe", NAME), ("logs", NAME), ("top", "--once"), ("stats",))
"""Those that may read more where there is more."""


async def run(plane: ControlPlane) -> AsyncIterator[str]:
    """All figures, line by line."""
    client = KubeClient(Connection.load(plane.kubeconfigs.admin), connections=64)
    environment = {**os.environ, "KUBECONFIG": str(plane.kubeconfigs.admin)}
    try:
        for name in ("few", "many"):
            await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": name}})
        await write_few(client)
        yield f"  python -c pass: {told(await timed(['-c', 'pass'], environment))}"
        for words in COMMANDS:
            yield await row(words, "few", environment)
        await restart.write_finished(client)
        yield f"  beside {restart.COUNT} in the namespace"
        for words in OF_MANY:
            yield await row(words, "many", environment)
    finally:
        await client.close()


async def write_few(client: KubeClient) -> None:
    for number in range(FEW):
        await clients.create(client, "few", f"over-{number}")
        path = f"{clients.folder('few')}/over-{number}/status"
        await client.request("PATCH", path, body={"status": restart.FINAL}, content_type=MERGE_PATCH)


async def row(words: Sequence[str], namespace: str, environment: dict[str, str]) -> str:
    where = [] if words[0] in {"--help", "version"} else ["-n", namespace]
    return f"  {' '.join(words)}: {told(await timed(['-m', 'capibara', *words, *where], environment))}"


async def timed(arguments: Sequence[str], environment: dict[str, str]) -> list[Taken]:
    """Many times; the first one fills caches and is not counted."""
    return (await asyncio.to_thread(lambda: [once(arguments, environment) for _ in range(TIMES + 1)]))[1:]


def once(arguments: Sequence[str], environment: dict[str, str]) -> Taken:
    before, began = children_cpu(), time.monotonic()
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False)
    taken, cpu = time.monotonic() - began, children_cpu() - before
    if done.returncode and "doctor" not in arguments:  # there is no operator, which it says
        raise RuntimeError(f"{arguments}: {done.stderr.decode()}")
    return Taken(taken, cpu)


def children_cpu() -> float:
    """Seconds of CPU of processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def told(found: list[Taken]) -> str:
    seconds, cpu = [one.seconds for one in found], [one.cpu for one in found]
    return (
        f"p50 {statistics.median(seconds) * 1e3:.0f} ms, p95 {percentile(seconds, 0.95) * 1e3:.0f} ms,"
        f" CPU {statistics.median(cpu) * 1e3:.0f} ms"
    )
