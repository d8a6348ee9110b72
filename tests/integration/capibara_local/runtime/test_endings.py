"""However a sandbox or its machine ends, nothing of it stays."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from capibara_local.rpc import SandboxGone
from capibara_local.runtime import homes
from capibara_local.runtime.base import Limits, MachineError, SandboxSpec
from capibara_local.runtime.homes import identity_of
from capibara_local.runtime.machine import open_machine
from capibara_local.settings import default_cache_dir

from .conftest import MIB, Sandboxes

CGROUPS = Path("/sys/fs/cgroup")
CRASHING = """
import asyncio, sys
from pathlib import Path
from capibara_local.runtime.base import Limits, SandboxSpec
from capibara_local.runtime.machine import open_machine
async def main():
    machine = open_machine("runc", Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[1]) / "templates")
    await machine.prepare(lambda _: None)
    first = await machine.create(SandboxSpec("first", "base", Limits(None, 2**28)))
    print(first.pid, flush=True)
    while True:
        await machine.create(SandboxSpec("more" + str(id(object())), "base", Limits(None, 2**28)))
asyncio.run(main())
"""


def traces(data_dir: Path, group: str | None = None) -> list[str]:
    """Folders, cgroups and mounts of that machine's sandboxes. `group`: of a machine whose directory is gone."""
    folders = [str(path) for name in ("run", "runc") for path in (data_dir / name).glob("*")]
    identity = identity_of(data_dir)
    parent = identity.group if identity else group
    groups = [str(path) for path in (*CGROUPS.glob(f"{parent}/*"), *CGROUPS.glob(f"*/{parent}/*")) if path.is_dir()]
    mounts = [line for line in Path("/proc/self/mountinfo").read_text().splitlines() if str(data_dir) in line]
    return folders + groups + mounts


def own_cache(folder: Path) -> Path:
    """The images that are built, and no machines: servers that other tests start sweep nothing of this one."""
    cache = folder / "cache"
    cache.mkdir()
    (cache / "layers").symlink_to(default_cache_dir() / "layers")
    return cache


def runs(pid: int) -> bool:
    """Not as a zombie: an orphan may be ours to bury, if another test made us a subreaper."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def test_a_killed_sandbox_leaves_nothing_and_says_who_killed_it(sandboxes: Sandboxes, data_dir: Path) -> None:
    async with sandboxes.open() as subject:
        sandbox = subject.sandbox
        await subject.text("mkdir -p deep && echo x > deep/file && chmod 000 deep")
        await asyncio.gather(sandbox.kill(), sandbox.kill())
        await sandbox.kill()
    assert sandbox.exited.result().reason == "killed"
    assert traces(data_dir) == []
    assert not runs(sandbox.pid)
    assert sandbox.usage().cpu_seconds > 0
    with pytest.raises(SandboxGone):
        await sandbox.connect()
    with pytest.raises(SandboxGone):
        await sandbox.dial(1)


async def test_a_paused_sandbox_can_be_killed(sandboxes: Sandboxes, data_dir: Path) -> None:
    async with sandboxes.open() as subject:
        await subject.sandbox.pause()
        await subject.sandbox.kill()
    assert traces(data_dir) == []


async def test_a_sandbox_whose_process_1_dies_has_exited(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        os.kill(subject.sandbox.pid, signal.SIGTERM)
        os.kill(subject.sandbox.pid, signal.SIGKILL)
        exited = await asyncio.wait_for(asyncio.shield(subject.sandbox.exited), 10)
    assert exited.reason == "exited"
    assert "signal 9" in exited.detail


async def test_a_caller_that_gives_up_leaves_no_sandbox(sandboxes: Sandboxes, data_dir: Path) -> None:
    spec = SandboxSpec("given-up", "base", Limits(None, 256 * MIB))
    for turns in (1, 3, 30):
        creating = asyncio.ensure_future(sandboxes.machine.create(spec))
        for _ in range(turns):
            await asyncio.sleep(0)
        creating.cancel()
        await asyncio.gather(creating, return_exceptions=True)
        assert traces(data_dir) == []


async def test_a_tree_too_deep_for_python_is_removed(sandboxes: Sandboxes, data_dir: Path) -> None:
    async with sandboxes.open() as subject:
        deep = "import os\nfor _ in range(3000):\n    os.mkdir('d'); os.chdir('d')"
        assert (await subject.run(f'python3 -c "{deep}"')).end["exitCode"] == 0
    assert traces(data_dir) == []


async def test_an_unknown_image_is_named(sandboxes: Sandboxes) -> None:
    with pytest.raises(MachineError, match="no image 'nope': known are base, code-interpreter-v1"):
        await sandboxes.machine.create(SandboxSpec("x", "nope", Limits(None, 256 * MIB)))


async def test_what_a_killed_machine_left_is_swept_by_the_next(data_dir: Path, tmp_path: Path) -> None:
    cache = own_cache(tmp_path)
    argv = [sys.executable, "-c", CRASHING, str(data_dir), str(cache)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, env=environment) as machine:  # noqa: ASYNC220
        assert machine.stdout is not None
        pid = int(await asyncio.to_thread(machine.stdout.readline))
        machine.kill()
    assert traces(data_dir) != []
    group = (identity_of(data_dir) or pytest.fail("no home")).group
    said: list[str] = []
    successor = open_machine("runc", tmp_path / "next", cache, tmp_path / "templates")
    await successor.prepare(said.append)
    await successor.aclose()
    assert not data_dir.exists()  # noqa: ASYNC240
    assert traces(data_dir, group) == []
    assert not runs(pid)
    assert any(str(data_dir) in line for line in said)


async def test_a_machine_with_a_copy_of_the_cache_touches_nothing_of_the_living_one(
    sandboxes: Sandboxes, tmp_path: Path
) -> None:
    cache = own_cache(tmp_path)
    shutil.copytree(default_cache_dir() / "machines", cache / "machines")
    async with sandboxes.open() as subject:
        other = open_machine("runc", tmp_path / "d", cache, tmp_path / "templates")
        await other.prepare(lambda _: None)
        await other.aclose()
        assert await subject.text("echo here") == "here"


async def test_two_machines_cannot_share_a_data_directory(
    sandboxes: Sandboxes, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(homes, "CLAIM_SECONDS", 0.1)
    second = open_machine("runc", data_dir, default_cache_dir(), data_dir / "templates")
    with pytest.raises(MachineError, match="another capibara-local uses"):
        await second.prepare(lambda _: None)
