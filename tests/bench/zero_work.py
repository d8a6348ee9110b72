"""The operator alone: executions that run nothing, at two rates, against a bare client on the same API server."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import psutil
from tests.bench import clients
from tests.bench.arrivals import measure, percentile

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.kube.client import Connection, KubeClient

RATES = (20.0, 50.0)
SECONDS = 8
WARM_UP = 100
"""Executions that come first and are not measured: what starts, and what is cold once, is none of theirs."""
SETTINGS = {
    "CAPIBARA_BACKEND": "fake",
    "CAPIBARA_MAX_SANDBOXES": "1000",
    "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "10000",
    "CAPIBARA_SANDBOX_CREATION_BURST": "10000",
}


@dataclass(frozen=True)
class Row:
    """One rate: p50 and p99 of both in seconds, and the operator's CPU seconds per execution."""

    rate: float
    operator: tuple[float, float]
    bare: tuple[float, float]
    cpu: float

    def __str__(self) -> str:
        (ours, ours99), (bare, bare99) = self.operator, self.bare
        return (
            f"  {self.rate:3.0f}/s   operator p50 {ours * 1e3:6.1f} ms  p99 {ours99 * 1e3:6.1f}"
            f"   bare client p50 {bare * 1e3:6.1f} ms  p99 {bare99 * 1e3:6.1f}"
            f"   ratio {ours / bare:4.2f}   CPU {self.cpu * 1e3:4.2f} ms/execution"
        )


async def run(plane: ControlPlane) -> list[Row]:
    """All rates, alternating between the two so that both see the same machine."""
    client = KubeClient(Connection.load(plane.kubeconfigs.admin), connections=64)
    try:
        with tempfile.TemporaryDirectory() as folder:
            return [await measure_rate(plane, client, rate, Path(folder)) for rate in RATES]
    finally:
        await client.close()


async def measure_rate(plane: ControlPlane, client: KubeClient, rate: float, folder: Path) -> Row:
    count = int(rate * SECONDS)
    bare_namespace, namespace, warming = f"bench-bare-{rate:.0f}", f"bench-{rate:.0f}", f"bench-warm-{rate:.0f}"
    for name in (bare_namespace, namespace, warming):
        await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": name}})
    bare = await measure(
        client, bare_namespace, lambda name: clients.create_and_write(client, bare_namespace, name), rate, count
    )
    with OperatorProcess.start(plane.kubeconfigs.operator, folder / f"{rate}.log", SETTINGS) as operator:
        await measure(client, warming, lambda name: clients.create(client, warming, name), rate, WARM_UP)
        process = psutil.Process(operator.child.pid)
        before = process.cpu_times()
        ours = await measure(client, namespace, lambda name: clients.create(client, namespace, name), rate, count)
        after = process.cpu_times()
    cpu = (after.user + after.system - before.user - before.system) / count
    return Row(rate, halves(ours.latencies), halves(bare.latencies), cpu)


def halves(latencies: list[float]) -> tuple[float, float]:
    return percentile(latencies, 0.5), percentile(latencies, 0.99)
