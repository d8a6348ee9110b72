"""Print the figures of DESIGN section 7 that one machine can measure in a few minutes."""

from __future__ import annotations

import asyncio
import os
import platform
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Final

from tests.bench import (
    cached,
    commands,
    dashboard,
    gateway,
    languages,
    local_server,
    outputs,
    restart,
    sandboxes,
    scale,
    warm_pool,
    zero_work,
)

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.errors import DevenvError
from capibara.devenv.installation import install
from capibara.devenv.progress import Progress

PARTS = ("operator", "pool", "local", "languages")
Rows = Callable[[ControlPlane], AsyncIterator[str]]
ON_A_PLANE: Final[Mapping[str, tuple[str, Rows]]] = {
    "restart": ("a start, beside executions that are over (goal: at most 2 s later)", restart.run),
    "outputs": ("stdout into an output store that is a directory (goal: memory does not grow with it)", outputs.run),
    "cached": ("a result that is found again, at an idle operator (goal: p50 <= 30 ms)", cached.run),
    "gateway": (
        "the gateway: one at a time beside the client (goal: ratio <= 1.3), then live output (goal: 200 ms)",
        gateway.run,
    ),
    "commands": ("a reading command, from the start of its process to its end (goal: p50 <= 300 ms)", commands.run),
    "dashboard": ("the dashboard in Chromium, everything on this machine (goal: frames p95 <= 50 ms)", dashboard.run),
}
ON_DEMAND = ("scale", *ON_A_PLANE)


async def main(parts: Sequence[str]) -> None:
    print(f"{os.cpu_count()} CPUs, Linux {platform.release()}, Python {platform.python_version()}", flush=True)
    if "operator" in parts:
        await with_a_plane(measure_operator)
    if parts == ["pool"]:
        await with_a_plane(measure_pool)
    for name, (title, rows) in ON_A_PLANE.items():
        if name in parts:
            await with_a_plane(partial(measure, title, rows))
    if "local" in parts:
        print("the local server, through the official SDK", flush=True)
        async for line in local_server.run():
            print(line, flush=True)
    if "languages" in parts:
        print("one short run by the backend, in a sandbox that is there", flush=True)
        async for row in languages.run():
            print(row, flush=True)


async def with_a_plane(work: Callable[[ControlPlane], Awaitable[None]]) -> None:
    with ControlPlane.start(progress=Progress()) as plane:
        install(plane.kubectl)
        await work(plane)


async def measure(title: str, rows: Rows, plane: ControlPlane) -> None:
    print(title, flush=True)
    async for row in rows(plane):
        print(row, flush=True)


async def measure_operator(plane: ControlPlane) -> None:
    print("zero work, create -> terminal seen on a watch (goal: ratio <= 1.2, CPU <= 2 ms)", flush=True)
    for row in await zero_work.run(plane):
        print(row, flush=True)
    print("print(1) on the local server, one at a time, a whole CPU (goals: warm < 1, cold <= 1.2)", flush=True)
    for sandbox_row in await sandboxes.run(plane):
        print(sandbox_row, flush=True)
    await measure_pool(plane)


async def measure_pool(plane: ControlPlane) -> None:
    print("a short run on a warm pool (goals: ratio <= 1.2; refill within 2 x cold)", flush=True)
    for row in await warm_pool.run(plane):
        print(row, flush=True)


if __name__ == "__main__":
    chosen = sys.argv[1:] or PARTS
    if unknown := set(chosen) - {*PARTS, *ON_DEMAND}:
        sys.exit(f"bench: there is no part {', '.join(sorted(unknown))}; there are {', '.join((*PARTS, *ON_DEMAND))}")
    if "scale" in chosen:  # on a clock and a loop of its own
        print("many executions at once, in memory", flush=True)
        for line in scale.run():
            print(line, flush=True)
    try:
        asyncio.run(main(chosen))
    except DevenvError as error:
        sys.exit(f"bench: {error}")
