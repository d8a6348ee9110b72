"""How long a start takes, with no execution in the cluster and with many that are over."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from tests.bench import clients

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import MERGE_PATCH

COUNT = 10_000
WRITERS = 24
STARTS = 5
SETTINGS = {"CAPIBARA_BACKEND": "fake", "CAPIBARA_LEASE_SECONDS": "5"}
FINAL = {**clients.status("Succeeded", "True", "Finished"), "stdout": {"text": "x" * 500, "bytes": 500}, "exitCode": 0}
FINAL["cache"] = {"hit": False, "key": "ab" * 32}


async def run(plane: ControlPlane) -> AsyncIterator[str]:
    """All figures, line by line."""
    client = KubeClient(Connection.load(plane.kubeconfigs.admin), connections=64)
    try:
        await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": "many"}})
        empty = await starts(plane)
        yield f"  none: {told(empty)}"
        began = time.monotonic()
        await write_finished(client)
        yield f"  {COUNT} written in {time.monotonic() - began:.0f} s"
        full = await starts(plane)
        yield f"  {COUNT} that are over: {told(full)}; {statistics.median(full) - statistics.median(empty):+.2f} s"
    finally:
        await client.close()


async def starts(plane: ControlPlane) -> list[float]:
    """Seconds from the start of a process until it sees what is in the cluster, several times."""
    with tempfile.TemporaryDirectory() as folder:
        return [await asyncio.to_thread(start, plane, Path(folder) / "operator.log") for _ in range(STARTS)]


def start(plane: ControlPlane, log: Path) -> float:
    began = time.monotonic()
    with OperatorProcess.start(plane.kubeconfigs.operator, log, SETTINGS):
        return time.monotonic() - began


def told(seconds: list[float]) -> str:
    return f"ready after {statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})"


async def write_finished(client: KubeClient) -> None:
    """By several writers at once."""
    numbers = iter(range(COUNT))
    await asyncio.gather(*(write_some(client, numbers) for _ in range(WRITERS)))


async def write_some(client: KubeClient, numbers: Iterator[int]) -> None:
    for number in numbers:
        await clients.create(client, "many", f"over-{number}")
        path = f"{clients.folder('many')}/over-{number}/status"
        await client.request("PATCH", path, body={"status": FINAL}, content_type=MERGE_PATCH)
