"""What code in a sandbox cannot see or do."""

from __future__ import annotations

import pytest

from .conftest import Sandboxes


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        pytest.param("sudo mount -t tmpfs none /mnt", "permission denied", id="mounts"),
        pytest.param("unshare -Ur true", "Operation not permitted", id="user namespaces"),
        pytest.param("sudo dmesg", "Operation not permitted", id="the kernel's log"),
        pytest.param("sudo sh -c 'echo 1 > /proc/sys/kernel/panic'", "Read-only file system", id="kernel settings"),
        pytest.param("sudo sh -c 'mknod /tmp/d b 254 0 && cat /tmp/d'", "ermi", id="devices"),
        pytest.param("sudo sh -c 'mkdir /sys/fs/cgroup/memory/x || mkdir /sys/fs/cgroup/x'", "Read-only", id="cgroups"),
        pytest.param("curl -sS -m 3 http://169.254.169.254/", "curl: (7)", id="the cloud's metadata"),
        pytest.param("curl -sS -m 3 http://1.1.1.1/", "curl: (7)", id="the internet"),
    ],
)
async def test_it_is_refused(sandboxes: Sandboxes, command: str, answer: str) -> None:
    async with sandboxes.open() as subject:
        assert answer.lower() in (await subject.text(command)).lower()


async def test_no_path_of_the_host_shows(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        mounts = await subject.text("grep overlay /proc/mounts")
        processes = await subject.text("ps -e --no-headers | wc -l")
    assert "lowerdir=l/" in mounts
    assert "/root" not in mounts
    assert "/tmp" not in mounts
    assert int(processes) < 6


async def test_killing_all_it_can_reach_ends_only_itself(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as victim, sandboxes.open() as other:
        await victim.ask("process.start", cmd="sudo", args=["kill", "-9", "-1"])
        assert await other.ask("system.health") == {}
        assert await victim.ask("system.health") == {}
