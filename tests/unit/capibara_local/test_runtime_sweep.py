"""Whose a data directory is, and what may be swept."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from capibara_local.runtime import homes, locks, sweep
from capibara_local.runtime.base import MachineError
from capibara_local.runtime.container import RUNS
from capibara_local.runtime.homes import MARKER, Home, claim, identity_of
from capibara_local.runtime.locks import try_lock

NO_RUNTIME = "false"  # of what is swept here nothing was ever a container


class House:
    """A cache, and homes of servers that were started with it. `left`: what one of them had written."""

    def __init__(self, folder: Path) -> None:
        self.machines, self.data_dir = folder / "cache" / "machines", folder / "data"
        self.left = self.data_dir / RUNS / "sandbox"

    def serve(self, *, lasting: bool = False) -> Home:
        home = claim(self.data_dir, self.machines, lasting=lasting)
        self.left.mkdir(parents=True, exist_ok=True)
        return home

    def sweep(self, machines: Path | None = None) -> list[str]:
        """As another server does at its start with that cache."""
        said: list[str] = []
        sweep.sweep_dead(shutil.which(NO_RUNTIME) or NO_RUNTIME, machines or self.machines, said.append)
        return said


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def copied_cache(house: House) -> Path:
    shutil.copytree(house.machines, house.machines.with_name("copy"))
    return house.machines.with_name("copy")


def moved_cache(house: House) -> Path:
    return house.machines.rename(house.machines.with_name("moved"))


def kill(home: Home) -> None:
    """What the kernel does for a process that was killed."""
    home.leave()


CACHES: dict[str, Callable[[House], Path]] = {
    "with the same cache": lambda house: house.machines,
    "with a copy of its cache": copied_cache,
    "with its cache at another place": moved_cache,
}


@pytest.mark.parametrize("cache", CACHES.values(), ids=CACHES.keys())
def test_a_living_server_is_left_alone_by_one_that_starts(house: House, cache: Callable[[House], Path]) -> None:
    home = house.serve()
    assert house.sweep(cache(house)) == []
    assert house.left.exists()
    assert identity_of(house.data_dir) == home.identity
    home.leave()


@pytest.mark.parametrize("cache", CACHES.values(), ids=CACHES.keys())
def test_what_a_dead_server_left_is_swept_by_one_that_starts(house: House, cache: Callable[[House], Path]) -> None:
    kill(house.serve())
    machines = cache(house)
    (said,) = house.sweep(machines)
    assert str(house.data_dir) in said
    assert not house.data_dir.exists()
    assert list(machines.iterdir()) == []
    assert house.sweep() == []


def lost_locks(house: House, patch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    patch.setattr(locks.fcntl, "flock", refuse)


def network_disk(house: House, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(locks, "OWN_FILE_SYSTEMS", frozenset())


def replaced_directory(house: House, patch: pytest.MonkeyPatch) -> None:
    """Such as one that another server made at the same place since."""
    shutil.copytree(house.data_dir, house.data_dir.with_name("c"))
    shutil.rmtree(house.data_dir)
    house.data_dir.with_name("c").rename(house.data_dir)


def marker_of_another(house: House, patch: pytest.MonkeyPatch) -> None:
    (house.data_dir / MARKER).write_text("{}")


def linked_marker(house: House, patch: pytest.MonkeyPatch) -> None:
    (house.data_dir / MARKER).rename(house.data_dir / "elsewhere")
    (house.data_dir / MARKER).symlink_to(house.data_dir / "elsewhere")


DOUBTS = [lost_locks, network_disk, replaced_directory, marker_of_another, linked_marker]


@pytest.mark.parametrize("doubt", DOUBTS, ids=[doubt.__name__ for doubt in DOUBTS])
def test_nothing_is_swept_in_doubt(
    house: House, doubt: Callable[[House, pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    kill(house.serve())
    doubt(house, monkeypatch)
    assert house.sweep() == []
    assert house.left.exists()
    assert len(list(house.machines.iterdir())) == 1


def test_a_note_of_a_directory_that_is_gone_goes_unless_a_living_server_holds_it(house: House) -> None:
    """The directory may be another container's, which has the same cache and its own folders."""
    home = house.serve()
    shutil.rmtree(house.data_dir)
    house.sweep()
    assert home.note.exists()
    kill(home)
    house.sweep()
    assert not home.note.exists()


def test_what_cannot_be_removed_keeps_nobody_from_starting(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    kill(house.serve())

    def refuse(path: Path) -> None:
        raise MachineError("Device or resource busy")

    monkeypatch.setattr(sweep, "remove_tree", refuse)
    assert house.sweep()[-1].endswith("Device or resource busy")
    monkeypatch.undo()
    house.sweep()
    assert not house.data_dir.exists()


def test_after_a_restart_of_the_machine_no_process_is_looked_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their numbers are others' now."""
    kill(house.serve(lasting=True))
    monkeypatch.setattr(homes, "boot_id", lambda: "another")
    monkeypatch.setattr(sweep, "sweep", None)
    home = claim(house.data_dir, house.machines, lasting=True)
    assert sweep.sweep_own(sweep.Runtime(NO_RUNTIME, house.data_dir), home) == ([], [])
    assert not house.left.exists()
    found = identity_of(house.data_dir)
    assert found == replace(home.identity, boot="another")
    home.close()


def test_a_moved_directory_is_the_same_home_and_a_copied_one_is_none(house: House) -> None:
    home = house.serve(lasting=True)
    kill(home)
    house.data_dir = house.data_dir.rename(house.data_dir.with_name("moved"))
    again = claim(house.data_dir, house.machines, lasting=True)
    assert again.group == home.group
    copy = shutil.copytree(house.data_dir, house.data_dir.with_name("copy"))
    with pytest.raises(MachineError, match="holds sandboxes of another directory, as a copy does"):
        claim(copy, house.machines, lasting=True)
    shutil.rmtree(copy / RUNS / "sandbox")
    other = claim(copy, house.machines, lasting=True)
    assert other.group != home.group
    other.close()
    again.close()


def test_a_killed_servers_last_child_that_lets_go_late_does_not_stop_the_successor(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.data_dir.mkdir()
    held = try_lock(house.data_dir / MARKER)
    assert held is not None
    monkeypatch.setattr(time, "sleep", lambda seconds: os.close(held))
    home = house.serve()
    assert try_lock(house.data_dir / MARKER) is None
    home.close()


def test_a_living_servers_directory_is_refused(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(homes, "CLAIM_SECONDS", 0.05)
    home = house.serve()
    with pytest.raises(MachineError, match="another capibara-local uses"):
        house.serve()
    home.close()


def test_what_was_removed_while_its_lock_was_waited_for_is_locked_anew(tmp_path: Path) -> None:
    path, flock = tmp_path / "file", locks.fcntl.flock
    removed = []

    def late(descriptor: int, how: int) -> None:
        flock(descriptor, how)
        if not removed:
            removed.append(path.unlink())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks.fcntl, "flock", late)
        lock = try_lock(path)
    assert lock is not None
    assert os.path.samestat(os.fstat(lock), path.stat())
    os.close(lock)


def test_a_process_that_cannot_be_seen_from_here_is_not_taken_for_ourselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "g").mkdir()
    (tmp_path / "g" / "cgroup.procs").write_text("0\n4194304\n")
    killed: list[int] = []
    monkeypatch.setattr(os, "kill", lambda pid, _: killed.append(pid))
    sweep.kill_group("g", tmp_path)
    assert killed == [4194304]
