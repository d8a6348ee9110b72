"""What a sandbox may use at most, measured."""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import AsyncExitStack

import pytest

from capibara_local.guest.protocol import HEADER, JSON, MAX_FRAME_BYTES
from capibara_local.runtime.base import Limits

from .conftest import MIB, Sandboxes

LOOP = "timeout {seconds} sh -c 'while :; do :; done'"


def busy() -> bool:
    return os.getloadavg()[0] > (os.cpu_count() or 1)


@pytest.mark.parametrize("cpu_millis", [250, 750])
async def test_a_busy_loop_gets_its_share_of_a_cpu(sandboxes: Sandboxes, cpu_millis: int) -> None:
    async with sandboxes.open(cpu_millis=cpu_millis) as subject:
        before, started = subject.sandbox.usage().cpu_seconds, time.monotonic()
        await subject.run(LOOP.format(seconds=3))
        share = (subject.sandbox.usage().cpu_seconds - before) / (time.monotonic() - started)
    assert share <= cpu_millis / 1000 + 0.03
    assert share >= cpu_millis / 1000 - 0.03 or busy(), "only a busy machine may give less than the limit"


async def test_memory_beyond_the_limit_kills_the_process_and_not_the_agent(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(memory=128 * MIB) as subject:
        ran = await subject.run("python3 -c 'bytearray(400 * 2**20)'")
        assert ran.end["status"] == "exit status 137" or ran.end["status"] == "signal: killed"
        assert subject.sandbox.usage().oom_kills == 1
        seen_inside = await subject.text("cat /sys/fs/cgroup/memory/memory.oom_control /sys/fs/cgroup/memory.events")
        assert "oom_kill 1" in seen_inside
        assert not subject.sandbox.exited.done()


async def test_the_death_of_process_1_by_memory_is_told_as_such(sandboxes: Sandboxes) -> None:
    """Messages that never end fill the agent itself, and it is alone in there."""
    unfinished = HEADER.pack(JSON, MAX_FRAME_BYTES) + b"x" * (MAX_FRAME_BYTES - 1)
    async with sandboxes.open(memory=64 * MIB) as subject, AsyncExitStack() as stack:
        for _ in range(16):
            call = await stack.enter_async_context(await subject.sandbox.connect())
            call._writer.write(unfinished)
        exited = await asyncio.wait_for(asyncio.shield(subject.sandbox.exited), 30)
    assert exited.reason == "oom"
    assert "64 MiB" in exited.detail


async def test_a_fork_bomb_stops_at_the_limit_and_the_agent_answers(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(pids=64) as subject:
        bomb = "for i in $(seq 200); do sleep 30 & done 2>/dev/null; exit 0"
        await subject.ask("process.start", cmd="/bin/bash", args=["-c", bomb])
        async with asyncio.timeout(20):
            while subject.sandbox.usage().pids < 60:
                await subject.ask("system.health")
        assert subject.sandbox.usage().pids <= 64
        assert await subject.ask("system.health") == {}


async def test_limits_can_change_while_it_runs(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        for memory in (512 * MIB, 96 * MIB):
            await subject.sandbox.set_limits(Limits(1500, memory))
            files = "/sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max"
            assert await subject.text(f"cat {files} 2>/dev/null") == str(memory)


async def test_pausing_stops_time_for_it(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.ask("process.start", cmd="yes", args=[])
        await subject.sandbox.pause()
        before = subject.sandbox.usage().cpu_seconds
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(subject.ask("system.health"), 0.3)
        assert subject.sandbox.usage().cpu_seconds == before
        await subject.sandbox.resume()
        assert await subject.ask("system.health") == {}
