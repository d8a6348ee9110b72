"""What one sandbox can take from the machine: its own share, with a neighbour and the host beside it."""

from __future__ import annotations

import asyncio
import ctypes
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.integration.capibara_local.runtime.conftest import MIB, Sandboxes, Subject

from capibara_local.rpc import Data
from capibara_local.runtime.ceilings import OWN, RAISED, SYSCTLS, read_number

PROBES = Path(__file__).with_name("probes")
SECONDS = 300.0
WATCH = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
made = libc.inotify_init1(0)
print("watched" if made >= 0 and libc.inotify_add_watch(made, b"/tmp", 2) >= 0 else os.strerror(ctypes.get_errno()))
"""


@asynccontextmanager
async def taking(subject: Subject, probe: str, *arguments: str, root: bool = False) -> AsyncIterator[str]:
    """A probe at work, from its first line on: that line, nothing if it was ended before."""
    path = f"/tmp/{probe}.py"
    await subject.write(path, (PROBES / f"{probe}.py").read_bytes())
    command = f"{'sudo ' if root else ''}python3 {path} {' '.join(arguments)}"
    async with asyncio.timeout(SECONDS), await subject.sandbox.connect() as call:
        await call.send_json({"op": "process.start", "cmd": "/bin/bash", "args": ["-c", command], "stdin": True})
        said = b""
        while b"\n" not in said:
            frame = await call.receive()
            if isinstance(frame, Data):
                said += frame.data
            elif frame is None or b'"end"' in frame.payload:
                break
        yield said.decode().strip()


@pytest.mark.parametrize("root", [False, True], ids=["user", "root"])
async def test_inotify_instances_and_watches_are_its_own(sandboxes: Sandboxes, root: bool) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    async with sandboxes.open(disk_bytes=256 * MIB, memory=512 * MIB) as subject, sandboxes.open() as neighbour:
        await neighbour.write("/tmp/watch.py", WATCH.encode())
        async with taking(subject, "take_inotify", root=root) as said:
            instances, watches = map(int, said.split())
            assert 0 < instances <= OWN["user/max_inotify_instances"]
            assert 0 < watches <= OWN["user/max_inotify_watches"]
            assert await neighbour.text("python3 /tmp/watch.py") == "watched"
            made = [libc.inotify_init1(0) for _ in range(OWN["user/max_inotify_instances"])]  # as root of the host
            for descriptor in made:
                os.close(descriptor) if descriptor >= 0 else pytest.fail("the host has none left")


async def test_the_machines_ceilings_are_above_what_sandboxes_take(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        assert await subject.text("sudo sh -c 'echo 1000000 > /proc/sys/user/max_inotify_instances'") != ""
    found = {name: read_number(SYSCTLS / name) for name in RAISED}  # None: this kernel has no such ceiling
    assert [name for name, most in found.items() if most is not None and most < RAISED[name]] == []
    assert any(most is not None for most in found.values())


@pytest.mark.heavy
async def test_open_files_are_held_by_its_memory(sandboxes: Sandboxes) -> None:
    """400,000 of them, and the neighbour, whose own are few, goes on."""
    async with (
        sandboxes.open(memory=256 * MIB) as subject,
        sandboxes.open() as neighbour,
        taking(subject, "take_files", "400000") as said,
    ):
        assert int(said) >= 400_000
        assert await neighbour.text("cat /etc/hostname") == "sandbox"
        os.close(os.open("/dev/null", os.O_RDONLY))
        assert subject.sandbox.usage().memory_bytes <= 256 * MIB


@pytest.mark.heavy
@pytest.mark.parametrize("kind", ["pipes", "sockets", "page_tables", "dentries", "shared", "message_queues"])
async def test_memory_of_the_kernel_counts_as_its_own(sandboxes: Sandboxes, kind: str) -> None:
    async with (
        sandboxes.open(memory=128 * MIB) as subject,
        sandboxes.open() as neighbour,
        taking(subject, "take_memory", kind) as said,
    ):
        assert said in {"begun", "begun\nended"}
        for _ in range(20):
            assert await neighbour.text("echo here") == "here"
            await asyncio.sleep(0.5)  # beside it while it works
        assert subject.sandbox.usage().memory_bytes <= 128 * MIB
