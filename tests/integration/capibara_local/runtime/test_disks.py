"""A disk of its own: it fills itself, and nothing of it stays."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from capibara_local.runtime.base import Limits, MachineError, SandboxSpec

from .conftest import MIB, Sandboxes

SMALL = 64 * MIB
FILL = "dd if=/dev/zero of=/home/user/big bs=1M count=200 2>&1"


def attached_to(folder: Path) -> list[str]:
    """Images in this folder that a loop device still has."""
    files = Path("/sys/block").glob("loop*/loop/backing_file")
    return [image for file in files if file.exists() and str(folder) in (image := file.read_text())]


def room_taken(data_dir: Path) -> int:
    """Bytes of the host's disk that the only image has."""
    (image,) = data_dir.glob("run/*/disk.img")
    return image.stat().st_blocks * 512


def limited(name: str, disk_bytes: int) -> SandboxSpec:
    return SandboxSpec(name, "base", Limits(None, 256 * MIB, disk_bytes=disk_bytes))


async def test_a_sandbox_fills_its_own_disk_and_no_more(sandboxes: Sandboxes, data_dir: Path) -> None:
    async with sandboxes.open(disk_bytes=SMALL) as full, sandboxes.open() as other:
        assert "No space left on device" in await full.text(FILL)
        assert 30 * MIB < int(await full.text("stat -c %s /home/user/big")) < SMALL
        assert await full.text("echo the agent goes on") == "the agent goes on"
        assert await other.text("dd if=/dev/zero of=/tmp/x bs=1M count=100 2>&1 >/dev/null | grep -c error") == "0"
        assert room_taken(data_dir) <= SMALL
        assert str(data_dir) not in await full.text("cat /proc/mounts")
    assert_gone(data_dir)


def assert_gone(data_dir: Path) -> None:
    """The kernel frees a loop device just after the last process that used it."""
    deadline = time.monotonic() + 10
    while attached_to(data_dir):
        assert time.monotonic() < deadline, f"still attached: {attached_to(data_dir)}"
    assert list(data_dir.glob("run/*")) == []


async def test_an_empty_disk_takes_hardly_any_room(sandboxes: Sandboxes, data_dir: Path) -> None:
    async with sandboxes.open(disk_bytes=10 * 1024 * MIB) as subject:
        assert room_taken(data_dir) < 8 * MIB
        assert int(await subject.text("df --output=size -B1M / | tail -1")) > 9000


async def test_many_disks_at_once(sandboxes: Sandboxes, data_dir: Path) -> None:
    """More than the devices that a bare /dev has."""
    made = await asyncio.gather(*(sandboxes.machine.create(limited(f"d{number}", SMALL)) for number in range(12)))
    assert len(attached_to(data_dir)) == 12
    await asyncio.gather(*(sandbox.kill() for sandbox in made))
    assert_gone(data_dir)


async def test_what_was_written_can_be_copied_while_it_runs(sandboxes: Sandboxes, tmp_path: Path) -> None:
    async with sandboxes.open(disk_bytes=SMALL) as subject:
        await subject.write("/home/user/kept.txt", b"kept")
        await subject.sandbox.copy_files(tmp_path / "copy")
        assert (tmp_path / "copy/home/user/kept.txt").read_bytes() == b"kept"
        assert await subject.text("cat /home/user/kept.txt") == "kept"
    mounts = await asyncio.to_thread(Path("/proc/self/mountinfo").read_text)
    assert "disk.img" not in mounts


async def test_a_size_that_no_file_system_has_is_refused_and_nothing_is_left(
    sandboxes: Sandboxes, data_dir: Path
) -> None:
    with pytest.raises(MachineError, match="a disk of 4096 bytes cannot be made"):
        await sandboxes.machine.create(limited("tiny", 4096))
    assert_gone(data_dir)
