"""Which group is limited, and how: on files in place of the kernel's. Of cgroup v2 that is all that is shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from capibara.backends.sandbox import accounting, quota


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: Any) -> Any:
    """A hierarchy of one's own: `paths` says in which group each process is; kernels are as given."""
    root = tmp_path / "cgroup"
    real = accounting.read
    paths: dict[str, str] = {}

    def read(path: str) -> str:
        if path.startswith("/proc/") and path.endswith("/cgroup"):
            pid = path.split("/")[2]
            return paths.get(str(os.getpid()) if pid == "self" else pid, "")
        return real(path)

    monkeypatch.setattr(accounting, "ROOT", str(root))
    monkeypatch.setattr(accounting, "read", read)
    monkeypatch.setattr(quota, "ask_root", lambda cpus, pids: None)

    def write(files: dict[str, str], groups: dict[int, str], kernels: tuple[int, ...] = ()) -> Path:
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        paths.update({str(pid): f"0::{group}\n" for pid, group in groups.items()})
        monkeypatch.setattr(quota, "kernel_processes", lambda: list(kernels))
        return root

    return write


US, KERNEL = os.getpid(), os.getppid()
CONTROLLERS = {"cgroup.controllers": "cpuset cpu io memory\n", "cgroup.subtree_control": "cpu\n"}


def test_on_a_machine_the_groups_of_the_runner_and_of_the_kernels_are_limited_where_they_are(machine: Any) -> None:
    free = "max 100000\n"
    root = machine(
        CONTROLLERS
        | {"user/cpu.max": free, "system.slice/cpu.max": free, "system.slice/jupyter.service/cpu.max": free},
        {US: "/user", KERNEL: "/system.slice/jupyter.service"},
        kernels=(KERNEL,),
    )
    assert quota.hold(0.25, kernels=True, begun=[]) == "cgroup-v2-runner"
    assert (root / "user/cpu.max").read_text() == "25000 100000"
    assert (root / "system.slice/jupyter.service/cpu.max").read_text() == "25000 100000"
    assert (root / "system.slice/cpu.max").read_text() == free


def test_a_group_without_the_controller_is_given_it_by_those_above(machine: Any) -> None:
    root = machine(CONTROLLERS | {"system.slice/cpu.max": "max 100000\n"}, {US: "/system.slice/envd.service"})
    assert quota.hold(0.5, kernels=False, begun=[]) == "cgroup-v2-runner"
    assert (root / "system.slice/cgroup.subtree_control").read_text() == "+cpu"
    assert (root / "system.slice/envd.service/cpu.max").read_text() == "50000 100000"


def test_the_root_takes_no_limit_so_its_processes_move(machine: Any) -> None:
    root = machine(CONTROLLERS, {US: "/"})
    quota.hold(0.5, kernels=False, begun=[])
    group = root / f"capibara-{US}"
    assert (group / "cpu.max").read_text() == "50000 100000"
    assert (group / "cgroup.procs").read_text() == str(US)


@pytest.mark.parametrize(
    ("files", "kernels", "holder"),
    [
        pytest.param({"cpu.max": "25000 100000\n"}, (), "cgroup-v2", id="the sandbox is small enough: nothing to do"),
        pytest.param({"cgroup.controllers": "memory\n"}, (KERNEL,), None, id="no controller for the processor"),
        pytest.param(CONTROLLERS | {"user/cpu.max": "max 100000\n"}, (), None, id="no kernel is found to be held"),
    ],
)
def test_what_does_not_hold_is_not_reported_as_holding(
    machine: Any, files: dict[str, str], kernels: tuple[int, ...], holder: str | None
) -> None:
    machine(files, {US: "/user", KERNEL: "/user"}, kernels)
    assert quota.hold(0.25, kernels=True, begun=[]) == holder


def test_without_a_limit_there_is_nothing_to_hold(machine: Any) -> None:
    machine(CONTROLLERS, {US: "/"})
    assert quota.hold(None, kernels=False, begun=[]) is None


def test_root_is_asked_without_a_password_and_a_sandbox_without_sudo_is_no_error(
    tmp_path: Path, monkeypatch: Any
) -> None:
    said = tmp_path / "said"
    sudo = tmp_path / "sudo"
    monkeypatch.setenv("PATH", str(tmp_path))
    quota.ask_root(0.25, [7, 8])
    sudo.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {said}\n')
    sudo.chmod(0o755)
    quota.ask_root(0.25, [7, 8])
    words = said.read_text().split()
    assert (words[0], words[-4:]) == ("-n", ["confine", "0.25", "7", "8"])
