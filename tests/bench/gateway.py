"""The gateway: what it adds to the Python client's own time, and how late live output is with many readers."""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp

from capibara.client import E2BIntegration
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.sandboxes import SandboxServer

ROUNDS = 100
READERS = (1, 500)
TICKS = 50
TICKING = f"import time\nfor n in range({TICKS}):\n    print(n, time.time(), flush=True)\n    time.sleep(0.2)"
FAKE = {
    "CAPIBARA_BACKEND": "fake",
    "CAPIBARA_MAX_SANDBOXES": "50",
    "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "1000",
    "CAPIBARA_CLUSTER_ID": "bench",
}
INSECURE = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true"}


async def run(plane: ControlPlane) -> AsyncIterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield await overhead(plane, Path(folder))
        async for row in live_output(plane, Path(folder)):
            yield row


async def overhead(plane: ControlPlane, folder: Path) -> str:
    """One at a time, client and gateway in turns, against an operator whose sandboxes run nothing."""
    admin = plane.kubeconfigs.admin
    with (
        OperatorProcess.start(plane.kubeconfigs.operator, folder / "operator.log", FAKE),
        GatewayProcess.start(admin, folder / "gateway.log", INSECURE) as gateway,
    ):
        async with E2BIntegration(kubeconfig=admin) as client, aiohttp.ClientSession() as session:

            async def by_client() -> None:
                assert (await client.process_code_request("1")).success

            async def by_gateway() -> None:
                async with session.post(f"{gateway.url}/api/v1/e2b/execute", json={"code": "1"}) as answer:
                    assert (await answer.json())["success"]

            times: dict[str, list[float]] = {"client": [], "gateway": []}
            for _ in range(ROUNDS):
                times["client"].append(await timed(by_client))
                times["gateway"].append(await timed(by_gateway))
    bare, through = (statistics.median(each) * 1000 for each in times.values())
    return f"  client {bare:6.1f} ms   gateway {through:6.1f} ms   ratio {through / bare:.2f}"


async def timed(work: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began


async def live_output(plane: ControlPlane, folder: Path) -> AsyncIterator[str]:
    """From the print in the sandbox to the reader of events, all on one machine and its one clock."""
    key = folder / "key"
    key.write_text("bench")
    told = {
        "CAPIBARA_LIVE_OUTPUT_ADDRESS": f"http://{LOOPBACK}:{free_port()}",
        "CAPIBARA_LIVE_OUTPUT_KEY_FILE": str(key),
    }
    with SandboxServer.spawn(folder / "sandboxes") as server:
        server.wait_ready()
        variables = {**server.variables, **told}
        listening = {**INSECURE, "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE": str(key)}
        listening["CAPIBARA_GATEWAY_WAITING_PER_CALLER"] = listening["CAPIBARA_GATEWAY_REQUEST_BURST"] = "1000"
        with (
            OperatorProcess.start(plane.kubeconfigs.operator, folder / "operator.log", variables),
            GatewayProcess.start(plane.kubeconfigs.admin, folder / "gateway.log", listening) as gateway,
        ):
            for readers in READERS:
                yield await read_by(gateway, readers)


async def read_by(gateway: GatewayProcess, readers: int) -> str:
    base = f"{gateway.url}/api/v1/e2b"
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=None)) as session:
        asked = {"code": TICKING, "timeout": 120}
        async with session.post(f"{base}/execute", json=asked, headers={"Prefer": "respond-async"}) as answer:
            name = (await answer.json())["name"]
        late = await asyncio.gather(*(read(session, f"{base}/executions/{name}/events") for _ in range(readers)))
    ordered = sorted(each for those in late for each in those)
    whole = sum(len(those) == TICKS for those in late)
    middle, last = ordered[len(ordered) // 2] * 1000, ordered[len(ordered) * 99 // 100] * 1000
    return f"  {readers:4d} readers   median {middle:6.1f} ms   p99 {last:6.1f} ms   {whole} heard all {TICKS} lines"


async def read(session: aiohttp.ClientSession, url: str) -> list[float]:
    """How late each line was, in seconds. What was printed before we came is not counted as late."""
    began, found = time.time(), []
    async with session.get(url) as answer:
        async for line in answer.content:
            if not line.startswith(b"data: "):
                continue
            now, data = time.time(), json.loads(line[6:])
            for said in data.get("text", "").splitlines() if "stream" in data else ():
                printed = float(said.split()[1])
                found.append(max(0.0, now - max(printed, began)))
    return found
