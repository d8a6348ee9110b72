"""The gateway: what it adds to the Python client's own time, and how late live output is with many readers."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

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
    """Readers in a process of their own, who all come at once while the code prints.

    How late a line is counts for readers who were there when it was printed, and again for the lines after the last
    had come; how long it takes to be there is told beside it. `in all`: as if each had been there since it asked.
    """
    base = f"{gateway.url}/api/v1/e2b"
    async with aiohttp.ClientSession() as session:
        asked = {"code": TICKING, "timeout": 120}
        async with session.post(f"{base}/execute", json=asked, headers={"Prefer": "respond-async"}) as answer:
            name = (await answer.json())["name"]
        await begun(session, f"{base}/executions/{name}/events")
    url = urlsplit(f"{base}/executions/{name}/events")
    arguments = ("-m", "tests.bench.readers", str(url.port), url.path, str(readers))
    before = cpu_seconds(gateway)
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    cpu = cpu_seconds(gateway) - before
    found = [json.loads(line) for line in out.splitlines()]
    came = [each["answered"] - each["asked"] for each in found]
    late = [when - printed for each in found for printed, when in each["heard"] if printed > each["answered"]]
    last = max(each["answered"] for each in found)
    settled = [when - printed for each in found for printed, when in each["heard"] if printed > last]
    in_all = [max(0.0, when - max(printed, each["asked"])) for each in found for printed, when in each["heard"]]
    whole = sum(len(each["heard"]) == TICKS for each in found)
    return (
        f"  {readers:4d} readers   there after median {share(came, 50):6.1f} ms, the last {share(came, 100):6.1f} ms"
        f"   then late: median {share(late, 50):6.1f} ms, p99 {share(late, 99):6.1f} ms"
        f"   once all are there: p99 {share(settled, 99):6.1f} ms   in all p99"
        f" {share(in_all, 99):6.1f} ms   {whole} heard all {TICKS} lines   gateway's CPU {cpu:.2f} s"
    )


async def begun(session: aiohttp.ClientSession, url: str) -> None:
    """Wait until the code prints: what its sandbox takes to begin is no reader's."""
    async with session.get(url, timeout=aiohttp.ClientTimeout(total=None)) as answer:
        async for line in answer.content:
            if line.startswith(b"event: output"):
                return


def cpu_seconds(gateway: GatewayProcess) -> float:
    """What the gateway has used so far, of all CPUs."""
    fields = Path(f"/proc/{gateway.child.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def share(seconds: list[float], percent: int) -> float:
    """So many percent take at most so many milliseconds."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) * percent // 100, len(ordered) - 1)] * 1000
