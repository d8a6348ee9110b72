"""Pause and resume, and what a sandbox used."""

from __future__ import annotations

from typing import Any

import pytest
from e2b import SandboxState, TimeoutException
from tests.conformance.conftest import SDK, until


async def test_files_and_processes_survive_a_pause(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "read line; echo got $line", background=True, stdin=True, timeout=0)
    await sdk(sandbox.files.write, "kept", "yes")
    assert await sdk(sandbox.pause)
    assert (await sdk(sandbox.get_info)).state == SandboxState.PAUSED
    again = await sdk(sdk.Sandbox.connect, sandbox.sandbox_id, timeout=60)
    assert await sdk(again.files.read, "kept") == "yes"
    reading = await sdk(again.commands.connect, command.pid)
    await sdk(again.commands.send_stdin, command.pid, "it\n")
    assert (await sdk(reading.wait)).stdout == "got it\n"


async def test_a_paused_sandbox_does_not_run(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.pause)
    assert not await sdk(sandbox.is_running)
    with pytest.raises(TimeoutException):
        await sdk(sandbox.commands.run, "true")


async def test_a_paused_sandbox_can_be_killed(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        await sdk(sandbox.pause)
        assert await sdk(sandbox.kill) is True


async def test_at_its_timeout_a_sandbox_pauses_if_told_so(sdk: SDK) -> None:
    async with sdk.sandbox(timeout=2, lifecycle={"on_timeout": "pause"}) as sandbox:

        async def paused() -> bool:
            return (await sdk(sandbox.get_info)).state == SandboxState.PAUSED

        await until(paused)


async def test_use_wakes_it_if_told_so(sdk: SDK) -> None:
    async with sdk.sandbox(lifecycle={"on_timeout": "pause", "auto_resume": True}) as sandbox:
        await sdk(sandbox.files.write, "kept", "yes")
        await sdk(sandbox.pause)
        assert await sdk(sandbox.files.read, "kept") == "yes"


async def test_metrics_show_what_it_uses(sdk: SDK, sandbox: Any) -> None:
    async def sampled() -> bool:
        return bool(await sdk(sandbox.get_metrics))

    await until(sampled)
    sample = (await sdk(sandbox.get_metrics))[-1]
    assert 0 < sample.mem_used <= sample.mem_total
    assert 0 <= sample.cpu_used_pct <= 100
    assert sample.cpu_count >= 1
    assert sample.disk_total > 0
