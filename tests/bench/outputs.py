"""A gigabyte of stdout into the output store: how fast, and what the operator's memory does meanwhile."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import clients
from tests.bench.arrivals import Endings, follow
from tests.bench.footprint import status

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.sandboxes import SandboxServer
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import API

MIB = 1024**2
SIZES = (1, 64, 1024)
PATIENCE_SECONDS = 900
PRINTING = "import os\npiece = os.urandom(2**20 // 2).hex().encode()\nfor _ in range({count}):\n    os.write(1, piece)"
OPERATOR = {"CAPIBARA_OUTPUT_FILE_BYTES": str(2048 * MIB), "CAPIBARA_CLUSTER_ID": "bench"}


@dataclass(frozen=True)
class Row:
    """One run. Seconds: of the code, and of all from its creation to its end. Bytes: of the operator's memory."""

    size: int
    code: float
    whole: float
    before: int
    most: int

    def __str__(self) -> str:
        beside = max(self.whole - self.code, 0.001)
        return (
            f"  {self.size:5d} MiB   code {self.code:6.1f} s   stored {beside:6.1f} s beside it,"
            f" {self.size / beside:6.1f} MiB/s   operator {self.before / MIB:5.1f} MiB before,"
            f" {self.most / MIB:5.1f} MiB at most"
        )


async def run(plane: ControlPlane) -> AsyncIterator[Row]:
    client = KubeClient(Connection.load(plane.kubeconfigs.admin))
    namespace = "bench-outputs"
    await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": namespace}})
    with tempfile.TemporaryDirectory() as folder, SandboxServer.spawn(Path(folder) / "server") as server:
        server.wait_ready()
        store = {"CAPIBARA_OUTPUT_STORE": (Path(folder) / "outputs").as_uri()}
        log = Path(folder) / "operator.log"
        variables = {**OPERATOR, **store, **server.variables}
        with OperatorProcess.start(plane.kubeconfigs.operator, log, variables) as operator:
            for size in SIZES:
                yield await measure(client, namespace, size, operator.child.pid, Path(folder) / "outputs")
    await client.close()


async def measure(client: KubeClient, namespace: str, size: int, pid: int, store: Path) -> Row:
    endings, ready = Endings(), asyncio.Event()
    watching = asyncio.create_task(follow(client, namespace, endings, ready))
    await ready.wait()
    before = most = status(pid, "VmRSS")
    name = f"prints-{size}"
    endings.began[name] = began = time.monotonic()
    await clients.create(client, namespace, name, code=PRINTING.format(count=size), activeDeadlineSeconds=300)
    over = asyncio.create_task(endings.all_over(PATIENCE_SECONDS))
    while not over.done():
        most = max(most, status(pid, "VmRSS"))
        await asyncio.sleep(0.05)
    over.result()
    whole = time.monotonic() - began
    watching.cancel()
    body = await client.get(f"{API}/namespaces/{namespace}/codeexecutions/{name}")
    ref = body["status"]["stdout"]["ref"]
    stored = await asyncio.to_thread(os.path.getsize, store / ref)
    if stored != size * MIB:
        raise RuntimeError(f"{ref} has {stored} bytes, not {size} MiB")
    return Row(size, body["status"]["timings"]["runMilliseconds"] / 1000, whole, before, most)
