"""`print(1)` for real, on the local server: through the operator, against a plain loop of the SDK."""

from __future__ import annotations

import asyncio
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench import clients
from tests.bench.arrivals import Endings, follow, percentile

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.sandboxes import SandboxServer
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import API

ROUNDS = 20
TEMPLATE = {
    "apiVersion": "capibara6.dev/v1alpha1",
    "kind": "SandboxTemplate",
    "metadata": {"name": "whole-cpu"},
    "spec": {"limits": {"cpu": "1", "memory": "512Mi"}},
}
OPERATOR = {"CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100", "CAPIBARA_SANDBOX_CREATION_BURST": "100"}


@dataclass(frozen=True)
class Row:
    """One setting of the server's pool: medians in seconds."""

    name: str
    operator: float
    sdk: float

    def __str__(self) -> str:
        return (
            f"  {self.name:<5}   operator p50 {self.operator * 1e3:6.1f} ms   SDK loop p50 {self.sdk * 1e3:6.1f} ms"
            f"   ratio {self.operator / self.sdk:4.2f}"
        )


async def run(plane: ControlPlane) -> list[Row]:
    client = KubeClient(Connection.load(plane.kubeconfigs.admin))
    try:
        return [await measure_pool(plane, client, name, size) for name, size in (("cold", "0"), ("warm", "2"))]
    finally:
        await client.close()


async def measure_pool(plane: ControlPlane, client: KubeClient, name: str, size: str) -> Row:
    """Alternate between operator and SDK, one at a time, each after the pool had time to refill."""
    namespace = f"bench-{name}"
    await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": namespace}})
    await client.request("POST", f"{API}/namespaces/{namespace}/sandboxtemplates", body=TEMPLATE)
    with tempfile.TemporaryDirectory() as folder:
        pool = {"CAPIBARA_LOCAL_POOL_SANDBOXES": size}
        with SandboxServer.spawn(Path(folder) / "server", settings=pool) as server:
            server.wait_ready()
            log = Path(folder) / "operator.log"
            settings = {**OPERATOR, **server.variables}
            with OperatorProcess.start(plane.kubeconfigs.operator, log, settings):
                return await alternate(client, namespace, name, server)


async def alternate(client: KubeClient, namespace: str, name: str, server: SandboxServer) -> Row:
    endings, ready = Endings(), asyncio.Event()
    watching = asyncio.create_task(follow(client, namespace, endings, ready))
    await ready.wait()
    sdk, pause = sdk_loop(server), 1.0
    plain = []
    try:
        for number in range(ROUNDS):
            await asyncio.sleep(pause)
            execution = f"bench-{number:05d}"
            endings.began[execution] = time.monotonic()
            await clients.create(client, namespace, execution, templateRef={"name": "whole-cpu"})
            await endings.all_over(60)
            await asyncio.sleep(pause)
            plain.append(await sdk())
    finally:
        watching.cancel()
    return Row(name, percentile(endings.latencies, 0.5), percentile(plain, 0.5))


def sdk_loop(server: SandboxServer):
    """create, run_code, kill, as a program without an operator does it."""
    from e2b_code_interpreter import AsyncSandbox

    known = server.variables
    options = {
        "api_key": known["E2B_API_KEY"],
        "api_url": known["E2B_API_URL"],
        "sandbox_url": known["E2B_SANDBOX_URL"],
    }

    async def once() -> float:
        began = time.monotonic()
        sandbox = await AsyncSandbox.create(timeout=60, **options)
        execution = await sandbox.run_code(clients.CODE)
        await sandbox.kill()
        assert execution.logs.stdout == ["1\n"], execution
        return time.monotonic() - began

    return once
