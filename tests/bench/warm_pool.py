"""A short run on a warm pool, in each language, against what it cannot do without: three writes by a bare client, and
the plain SDK on a warm server. And how fast the pool refills."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench import clients
from tests.bench.arrivals import Endings, follow
from tests.bench.sandboxes import OPERATOR, ROUNDS

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.sandboxes import SandboxServer
from capibara.kube.client import Connection, KubeClient
from capibara.kube.status import API

NAMESPACE, BARE = "bench-pool", "bench-bare"  # the operator under test serves only the first
READY = 2
PAUSE_SECONDS = 0.6  # the server refills its own pool meanwhile
PROGRAMS = {"python": "print(1)", "javascript": "console.log(1)", "bash": "echo 1"}
LIMITS = {"cpu": "1", "memory": "512Mi"}


@dataclass
class Seconds:
    """One language, round by round: through the operator; bare writes; the SDK's create, run and kill."""

    operator: list[float]
    writes: list[float]
    sdk: list[float]

    @property
    def ratio(self) -> float:
        """Median of the rounds' own ratios: whatever else the machine did met all three parts of a round."""
        rounds = zip(self.operator, self.writes, self.sdk, strict=True)
        return median(operator / (writes + sdk) for operator, writes, sdk in rounds)


@dataclass(frozen=True)
class Row:
    """One language."""

    language: str
    seconds: Seconds

    def __str__(self) -> str:
        operator, writes, sdk = (
            f"{median(each) * 1e3:6.1f} (best {min(each) * 1e3:5.1f})"
            for each in (self.seconds.operator, self.seconds.writes, self.seconds.sdk)
        )
        parts = f"operator p50 {operator} ms   writes {writes} + SDK {sdk} ms"
        return f"  {self.language:<10}  {parts}   ratio {self.seconds.ratio:4.2f}"


@dataclass(frozen=True)
class Refill:
    """How long a free place of the pool stays free, against an execution that has to create its sandbox."""

    pool: float
    cold: float

    def __str__(self) -> str:
        return (
            f"  refill      p50 {self.pool * 1e3:6.1f} ms   create and run p50 {self.cold * 1e3:6.1f} ms"
            f"   ratio {self.pool / self.cold:4.2f}"
        )


async def run(plane: ControlPlane) -> list[Row | Refill]:
    client = KubeClient(Connection.load(plane.kubeconfigs.admin))
    try:
        for namespace in (NAMESPACE, BARE):
            await client.request("POST", "/api/v1/namespaces", body={"metadata": {"name": namespace}})
        for name, ready in (("warm", READY), ("cold", 0)):
            await client.request("POST", f"{API}/namespaces/{NAMESPACE}/sandboxtemplates", body=template(name, ready))
        with tempfile.TemporaryDirectory() as folder:
            settings = {"CAPIBARA_LOCAL_POOL_SANDBOXES": "2"}
            with SandboxServer.spawn(Path(folder) / "server", settings=settings) as server:
                server.wait_ready()
                log = Path(folder) / "operator.log"
                variables = {**OPERATOR, **server.variables, "CAPIBARA_WATCH_NAMESPACES": json.dumps([NAMESPACE])}
                with OperatorProcess.start(plane.kubeconfigs.operator, log, variables):
                    return await alternate(client, server, log)
    finally:
        await client.close()


def template(name: str, ready: int) -> dict[str, Any]:
    """A template of all the languages, with so many sandboxes kept ready."""
    return {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "SandboxTemplate",
        "metadata": {"name": name},
        "spec": {"languages": list(PROGRAMS), "limits": LIMITS, "pool": {"ready": ready}},
    }


async def alternate(client: KubeClient, server: SandboxServer, log: Path) -> list[Row | Refill]:
    """One at a time, in turn, each after the pools had time to fill up again."""
    endings, ready = Endings(), asyncio.Event()
    watching = asyncio.create_task(follow(client, NAMESPACE, endings, ready))
    seconds = {language: Seconds([], [], []) for language in PROGRAMS}
    cold, used = [], 0
    try:
        await ready.wait()
        for number in range(ROUNDS):
            for language, code in PROGRAMS.items():
                await until_filled(log, READY + used)
                await asyncio.sleep(PAUSE_SECONDS)
                name = f"{language}-{number:05d}"
                mine = seconds[language]
                mine.writes.append(await timed(clients.create_and_write(client, BARE, name)))
                mine.operator.append(await execute(client, endings, name, "warm", code=code, language=language))
                used += 1
                await until_filled(log, READY + used)
                await asyncio.sleep(PAUSE_SECONDS)
                mine.sdk.append(await sdk_loop(server, language, code))
            await asyncio.sleep(PAUSE_SECONDS)
            cold.append(await execute(client, endings, f"cold-{number:05d}", "cold"))
    finally:
        watching.cancel()
    rows = [Row(language, each) for language, each in seconds.items()]
    return [*rows, Refill(median(fills(log)[READY:]), median(cold))]


async def execute(client: KubeClient, endings: Endings, name: str, template: str, **spec: str) -> float:
    """Seconds from just before its creation until a watch shows that it is over."""
    endings.began[name] = time.monotonic()
    await clients.create(client, NAMESPACE, name, templateRef={"name": template}, **spec)
    await endings.all_over(60)
    return endings.ended[name] - endings.began[name]


async def timed(work: Awaitable[object]) -> float:
    began = time.monotonic()
    await work
    return time.monotonic() - began


async def sdk_loop(server: SandboxServer, language: str, code: str) -> float:
    """Seconds of create, run and kill, as a program without an operator does it: bash by a command."""
    from e2b_code_interpreter import AsyncSandbox

    known = server.variables
    options = {name: known[f"E2B_{name.upper()}"] for name in ("api_key", "api_url", "sandbox_url")}
    began = time.monotonic()
    sandbox = await AsyncSandbox.create(timeout=60, **options)
    if language == "bash":
        said = (await sandbox.commands.run(code)).stdout
    else:
        said = "".join((await sandbox.run_code(code, language=language)).logs.stdout)
    await sandbox.kill()
    assert said == "1\n", said
    return time.monotonic() - began


async def until_filled(log: Path, count: int) -> None:
    """Until so many warm sandboxes have been made."""
    async with asyncio.timeout(120):
        while len(fills(log)) < count:  # noqa: ASYNC110 (another process makes them)
            await asyncio.sleep(0.05)


def fills(log: Path) -> list[float]:
    """Seconds that each sandbox of the pool took until it was ready, as the operator's log has it."""
    lines = [line for line in log.read_text().splitlines() if "a warm sandbox is ready" in line]
    return [float(json.loads(line)["seconds"]) for line in lines]
