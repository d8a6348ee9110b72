"""`print(1)` on a warm pool, against a plain loop of the SDK in the same run; and how fast the pool refills."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench import clients
from tests.bench.arrivals import Endings, follow, percentile
from tests.bench.sandboxes import OPERATOR, ROUNDS, sdk_loop

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.sandboxes import SandboxServer
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import API

NAMESPACE = "bench-pool"
READY = 3
TEMPLATE = {
    "apiVersion": "capibara6.dev/v1alpha1",
    "kind": "SandboxTemplate",
    "metadata": {"name": "warm"},
    "spec": {"limits": {"cpu": "1", "memory": "512Mi"}, "pool": {"ready": READY}},
}
COLD = {**TEMPLATE, "metadata": {"name": "cold"}, "spec": {"limits": {"cpu": "1", "memory": "512Mi"}}}


@dataclass(frozen=True)
class Row:
    """Medians in seconds."""

    pool: float
    sdk: float
    refill: float
    cold: float

    def __str__(self) -> str:
        return (
            f"  pool    operator p50 {self.pool * 1e3:6.1f} ms   SDK loop p50 {self.sdk * 1e3:6.1f} ms"
            f"   ratio {self.pool / self.sdk:4.2f}\n"
            f"  refill  p50 {self.refill * 1e3:6.1f} ms   cold create and run p50 {self.cold * 1e3:6.1f} ms"
            f"   ratio {self.refill / self.cold:4.2f}"
        )


async def run(plane: ControlPlane, server_pool: str = "0") -> Row:
    """`server_pool`: sandboxes that the local server itself keeps warm, which the SDK loop profits from as well."""
    client = KubeClient(Connection.load(plane.kubeconfigs.admin))
    try:
        await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": NAMESPACE}})
        for template in (TEMPLATE, COLD):
            await client.request("POST", f"{API}/namespaces/{NAMESPACE}/sandboxtemplates", body=template)
        with tempfile.TemporaryDirectory() as folder:
            settings = {"CAPIBARA_LOCAL_POOL_SANDBOXES": server_pool}
            with SandboxServer.spawn(Path(folder) / "server", settings=settings) as server:
                server.wait_ready()
                log = Path(folder) / "operator.log"
                with OperatorProcess.start(plane.kubeconfigs.operator, log, {**OPERATOR, **server.variables}):
                    return await alternate(client, server, log)
    finally:
        await client.close()


async def alternate(client: KubeClient, server: SandboxServer, log: Path) -> Row:
    """One at a time: pool, SDK, cold; each after the pool had time to fill up again."""
    endings, ready = Endings(), asyncio.Event()
    watching = asyncio.create_task(follow(client, NAMESPACE, endings, ready))
    sdk, plain = sdk_loop(server), []
    try:
        await ready.wait()
        for number in range(ROUNDS):
            await until_filled(log, READY + number)
            await asyncio.sleep(0.5)
            await execute(client, endings, "warm", number)
            await until_filled(log, READY + number + 1)
            await asyncio.sleep(0.5)
            plain.append(await sdk())
            await asyncio.sleep(0.5)
            await execute(client, endings, "cold", number)
    finally:
        watching.cancel()
    warm, cold = (
        [endings.ended[name] - began for name, began in endings.began.items() if name.startswith(kind)]
        for kind in ("warm", "cold")
    )
    refill = percentile(fills(log)[READY:], 0.5)
    return Row(percentile(warm, 0.5), percentile(plain, 0.5), refill, percentile(cold, 0.5))


async def execute(client: KubeClient, endings: Endings, template: str, number: int) -> None:
    name = f"{template}-{number:05d}"
    endings.began[name] = time.monotonic()
    await clients.create(client, NAMESPACE, name, templateRef={"name": template})
    await endings.all_over(60)


async def until_filled(log: Path, count: int) -> None:
    """Until so many warm sandboxes have been made."""
    async with asyncio.timeout(120):
        while len(fills(log)) < count:  # noqa: ASYNC110 (another process makes them)
            await asyncio.sleep(0.05)


def fills(log: Path) -> list[float]:
    """Seconds that each sandbox of the pool took until it was ready, as the operator's log has it."""
    lines = [line for line in log.read_text().splitlines() if "a warm sandbox is ready" in line]
    return [float(json.loads(line)["seconds"]) for line in lines]
