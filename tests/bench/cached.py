"""How long an execution takes whose result is found again: at an idle operator, and with many others beside it."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from tests.bench import clients, restart
from tests.bench.arrivals import measure, percentile

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.kube.client import Connection, KubeClient

SETTINGS = {"CAPIBARA_BACKEND": "fake"}
RATE, COUNT = 5.0, 100
CACHE = {"mode": "Use"}


async def run(plane: ControlPlane) -> AsyncIterator[str]:
    """All figures, line by line."""
    client = KubeClient(Connection.load(plane.kubeconfigs.admin), connections=64)
    try:
        for name in ("few", "many"):
            await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": name}})
        await restart.write_finished(client)
        with (
            tempfile.TemporaryDirectory() as folder,
            OperatorProcess.start(plane.kubeconfigs.operator, Path(folder) / "operator.log", SETTINGS),
        ):
            yield f"  alone: {await measure_hits(client, 'few')}"
            yield f"  beside {restart.COUNT} that are over: {await measure_hits(client, 'many')}"
    finally:
        await client.close()


async def measure_hits(client: KubeClient, namespace: str) -> str:
    """The first of the executions runs; what is told is of the others."""
    endings = await measure(
        client, namespace, lambda name: clients.create(client, namespace, name, cache=CACHE), RATE, COUNT
    )
    hits = endings.latencies[1:]
    p50, p99 = percentile(hits, 0.5), percentile(hits, 0.99)
    return f"create -> terminal p50 {p50 * 1e3:.1f} ms, p99 {p99 * 1e3:.1f} ms"
