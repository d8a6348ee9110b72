"""`make peers`: all kinds in turn, round after round, so that every kind meets the same machine and the same load."""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import time
from typing import Final

from tests.node.localserver import install_with_local_server
from tests.node.node import ROOT, Node, NodeError, running_node
from tests.node.release import Failed
from tests.peers import agent_sandbox, kinds
from tests.peers.api import Api, connected
from tests.peers.kinds import Kind, until
from tests.peers.table import Row, show
from tests.peers.writes import Meter

ROUNDS: Final = 50
WARM_UP: Final = 2
SHOWN: Final = 10
SETTLE_SECONDS: Final = 1.0
"""What is written late, such as an event, still counts for its run."""

NOT_WARMED: Final = (
    "--set=localServer.extraEnv[0].name=CAPIBARA_LOCAL_POOL_SANDBOXES",
    "--set-string=localServer.extraEnv[0].value=0",
)
"""The local server keeps sandboxes ready too, which E2B's may or may not do: a new one is to be new here."""

IMAGE: Final = "docker.io/library/capibara:0.1.0"


def main(rounds: int) -> None:
    if os.geteuid() != 0:
        sys.exit("peers: needs root, for namespaces and cgroups of its own")
    try:
        with running_node(ROOT / "dist/peers") as node:
            for name in ("capibara", "capibara-local"):
                node.import_image(ROOT / f"dist/images/{name}.tar")
            install_with_local_server(node, *NOT_WARMED)
            agent_sandbox.install(node, IMAGE)
            node.kubectl.apply_documents([template("cold", 0), template("warm", 1)], "default")
            print(f"agent-sandbox {agent_sandbox.version()}; {os.cpu_count()} CPUs; {rounds} runs each", flush=True)
            asyncio.run(measure(node, rounds))
    except (Failed, NodeError) as error:
        sys.exit(f"peers: {error}")


def template(name: str, ready: int) -> dict[str, object]:
    """Ours, with the limits that the peers' containers have."""
    return {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "SandboxTemplate",
        "metadata": {"name": name},
        "spec": {"languages": ["python"], "limits": kinds.LIMITS, "pool": {"ready": ready}},
    }


def everybody() -> tuple[Kind, ...]:
    return (
        kinds.executions("CodeExecution, new sandbox", "cold"),
        kinds.executions("CodeExecution, warm pool", "warm", kinds.pool_filled),
        kinds.jobs(IMAGE),
        kinds.claims("agent-sandbox claim, new sandbox, and exec", "cold"),
        kinds.claims("agent-sandbox claim, warm pool, and exec", "warm", kinds.claimable),
    )


async def measure(node: Node, rounds: int) -> None:
    """One at a time. The first rounds are not counted: everybody loads what it needs."""
    meter, rows, loads = Meter(node.folder / "audit.log"), {kind.name: Row() for kind in everybody()}, []
    async with connected(node.folder) as api:
        for number in range(-WARM_UP, rounds):
            loads.append(os.getloadavg()[0])
            for position, kind in enumerate(everybody()):
                row = rows[kind.name] if number >= 0 else Row()
                await take_turn(api, kind, f"run{position}-{number + WARM_UP}", row, meter)
            if number >= 0 and (number + 1) % SHOWN == 0:
                print(show(rows), flush=True)
    print(show(rows))
    print(f"load (1 minute): median {statistics.median(loads):.1f}, from {min(loads):.1f} to {max(loads):.1f}")


async def take_turn(api: Api, kind: Kind, name: str, row: Row, meter: Meter) -> None:
    """One run and all that follows from it; afterwards everything is as before."""
    await until(lambda: kind.ready(api), f"{kind.name} to be ready")
    meter.begin()
    begun = time.monotonic()
    output = await kind.run(api, name)
    row.seconds.append(time.monotonic() - begun)
    output_at = time.time()
    if output != "1\n":
        raise Failed(f"{kind.name}: {output!r}")
    await kind.clear(api, name)
    await until(lambda: kind.ready(api), f"{kind.name} to be ready again")
    await asyncio.sleep(SETTLE_SECONDS)  # what controllers write late belongs to this run
    until_output, in_all = meter.read(output_at)
    row.until_output.append(until_output)
    row.in_all.append(in_all)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
