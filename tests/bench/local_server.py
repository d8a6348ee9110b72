"""The local server through the official SDK: issue 4's numbers. One server without a pool, one with."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.arrivals import percentile
from tests.bench.footprint import Footprint, memory_available

from capibara_local.pytest_plugin import E2BServer, start_server, stop_server

ROUNDS = 20
CYCLES, AT_ONCE = 500, 8
ALIVE = 50
FILE_BYTES = 256 * 2**20
MIB, GIB = 2**20, 2**30
PAUSE_SECONDS = 1.0  # between two rounds on the pool, in which it refills

Timed = Callable[[], Awaitable[float]]


@dataclass(frozen=True)
class Figure:
    """One number, what it should be, and whether it is."""

    name: str
    value: float
    unit: str
    goal: float
    at_most: bool = True

    def __str__(self) -> str:
        met = self.value <= self.goal if self.at_most else self.value >= self.goal
        goal = f"goal {'<=' if self.at_most else '>='} {self.goal:g}"
        return f"  {self.name:<52} {self.value:8.1f} {self.unit:<5} {goal}  {'met' if met else 'MISSED'}"


async def run() -> AsyncIterator[Figure | str]:
    """Figures as they come."""
    with server("--pool-sandboxes", "0") as (cold, _):
        yield await median("cold: create -> first command done", 150, first_command(cold))
        yield await median('cold: create -> run_code("1+1") done', 450, first_cell(cold))
        async for figure in small_calls(cold):
            yield figure
        yield await cycles_per_second(cold)
        async for figure in transfers(cold):
            yield figure
        async for line in endurance(cold):
            yield line
        yield await many_alive(cold)
    with server("--pool-sandboxes", "2") as (warm, _):
        await asyncio.sleep(3 * PAUSE_SECONDS)
        yield await median("warm pool: create -> first command done", 30, first_command(warm), PAUSE_SECONDS)
        yield await median('warm pool: create -> run_code("1+1") done', 40, first_cell(warm), PAUSE_SECONDS)


@contextmanager
def server(*flags: str) -> Iterator[tuple[E2BServer, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "server.log"
        process, running = start_server(Path(folder) / "data", log, *flags)
        try:
            yield running, log
        finally:
            stop_server(process, log)


async def create(running: E2BServer) -> Any:
    from e2b_code_interpreter import AsyncSandbox

    options = {"api_key": running.api_key, "api_url": running.api_url, "sandbox_url": running.sandbox_url}
    return await AsyncSandbox.create(timeout=300, **options)


async def median(name: str, goal: float, once: Timed, pause: float = 0.0) -> Figure:
    """p50 in ms of `once`, which tells its own seconds. The first round warms caches and does not count."""
    await once()
    seconds = []
    for _ in range(ROUNDS):
        await asyncio.sleep(pause)
        seconds.append(await once())
    return Figure(f"{name}, p50", percentile(seconds, 0.5) * 1e3, "ms", goal)


def first_command(running: E2BServer) -> Timed:
    async def once() -> float:
        began = time.monotonic()
        sandbox = await create(running)
        await sandbox.commands.run("true")
        seconds = time.monotonic() - began
        await sandbox.kill()
        return seconds

    return once


def first_cell(running: E2BServer) -> Timed:
    async def once() -> float:
        began = time.monotonic()
        sandbox = await create(running)
        execution = await sandbox.run_code("1+1")
        seconds = time.monotonic() - began
        assert execution.text == "2", execution
        await sandbox.kill()
        return seconds

    return once


async def small_calls(running: E2BServer) -> AsyncIterator[Figure]:
    sandbox = await create(running)
    await sandbox.run_code("1")  # the kernel starts in the background, and would be measured otherwise

    async def command() -> float:
        began = time.monotonic()
        await sandbox.commands.run("true")
        return time.monotonic() - began

    yield await median('commands.run("true")', 15, command)
    await sandbox.kill()

    async def kill() -> float:
        victim = await create(running)
        await victim.commands.run("true")
        began = time.monotonic()
        await victim.kill()
        return time.monotonic() - began

    yield await median("kill", 20, kill)


async def cycle(running: E2BServer) -> None:
    sandbox = await create(running)
    result = await sandbox.commands.run("echo hi")
    assert result.stdout == "hi\n"
    await sandbox.kill()


async def cycles(running: E2BServer, count: int, at_once: int) -> float:
    """Seconds that so many create, run, kill take."""
    turns = asyncio.Semaphore(at_once)

    async def one() -> None:
        async with turns:
            await cycle(running)

    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for _ in range(count):
            group.create_task(one())
    return time.monotonic() - began


async def cycles_per_second(running: E2BServer) -> Figure:
    count = 60
    return Figure(
        "create, run, kill: cycles a second, 4 at a time", count / await cycles(running, count, 4), "/s", 10, False
    )


async def endurance(running: E2BServer) -> AsyncIterator[Figure | str]:
    """Nothing may grow. A first hundred fills what is meant to stay (caches, connection pools, prepared disks)."""
    await cycles(running, 100, AT_ONCE)
    before = Footprint.of(running.pid, running.data_dir)
    seconds = await cycles(running, CYCLES, AT_ONCE)
    await asyncio.sleep(2 * PAUSE_SECONDS)
    after = Footprint.of(running.pid, running.data_dir)
    rate = CYCLES / seconds
    yield f"  {CYCLES} cycles, {AT_ONCE} at a time: no error, {rate:.1f}/s; before: {before}; after: {after}"
    yield Figure("growth of the server's memory over them", (after.rss - before.rss) / MIB, "MiB", 8)
    leaked = sum(after.counts) - sum(before.counts)
    yield Figure("descriptors, cgroups and mounts more than before", leaked, "", 0)


async def many_alive(running: E2BServer) -> Figure:
    """Memory that the machine has less while so many sandboxes live, each with a kernel that has run a cell."""
    before = memory_available()
    sandboxes = []
    for _ in range(ALIVE):
        sandboxes.append(await create(running))
        assert (await sandboxes[-1].run_code("1+1")).text == "2"
    used = before - memory_available()
    await asyncio.gather(*(sandbox.kill() for sandbox in sandboxes))
    return Figure(f"{ALIVE} sandboxes with a kernel alive at once, in all", used / GIB, "GiB", 4)


async def transfers(running: E2BServer) -> AsyncIterator[Figure]:
    """A large file both ways, and the most memory that the server took meanwhile."""
    sandbox = await create(running)
    with tempfile.TemporaryFile() as file:
        block = os.urandom(MIB)
        for _ in range(FILE_BYTES // MIB):
            file.write(block)
        before = Footprint.of(running.pid, running.data_dir).rss
        file.seek(0)
        began = time.monotonic()
        await sandbox.files.write("big", file, use_octet_stream=True)
        yield Figure("file write", FILE_BYTES / MIB / (time.monotonic() - began), "MB/s", 200, False)
    began, read = time.monotonic(), 0
    async for chunk in await sandbox.files.read("big", format="stream"):
        read += len(chunk)
    assert read == FILE_BYTES
    yield Figure("file read", FILE_BYTES / MIB / (time.monotonic() - began), "MB/s", 200, False)
    peak = Footprint.peak_rss(running.pid)
    yield Figure(f"the server's memory above its start, for {FILE_BYTES // MIB} MiB", (peak - before) / MIB, "MiB", 64)
    await sandbox.kill()
