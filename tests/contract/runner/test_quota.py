"""A fraction of a CPU, held by the runner on real cgroups (v1) where the sandbox does not hold it.

The test's own group stands for the sandbox. Of cgroup v2 a host of ours has no processor controller to give, so there
only the decisions are tested, on files (tests/unit/backends/test_quota.py).
"""

from __future__ import annotations

import subprocess
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from capibara.backends import runner
from capibara.core.outcome import Outcome

CPU = Path("/sys/fs/cgroup/cpu")
BUSY = "timeout 3 sh -c 'while :; do :; done'"

pytestmark = pytest.mark.skipif(not (CPU / "cpu.cfs_quota_us").exists(), reason="this kernel has no cgroup v1 of cpu")


@pytest.fixture
def group(home: Any, monkeypatch: Any) -> Iterator[Path]:
    """A group that stands for the sandbox: what the home's commands start is born in it."""
    group = CPU / f"capibara-test-{uuid.uuid4().hex[:8]}"
    group.mkdir()
    plain = home.command
    monkeypatch.setattr(home, "command", lambda command: plain(f"echo $$ > {group}/cgroup.procs; {command}"))
    yield group
    remove(group)


def remove(group: Path) -> None:
    give_up = time.monotonic() + 20
    while any(pids(folder) for folder in (group, *group.glob("*/"))):
        assert time.monotonic() < give_up, "processes that do not end"
    for folder in (*group.glob("*/"), group):
        folder.rmdir()


def pids(folder: Path) -> list[int]:
    return [int(pid) for pid in (folder / "cgroup.procs").read_text().split()]


def test_a_process_is_held_to_its_fraction_by_the_runner(home: Any, group: Path) -> None:
    end = home.run(BUSY, "bash", cpu=0.25)
    assert end.enforcement.cpu == "cgroup-v1-runner"
    assert 0.05 < end.usage.cpu_seconds / end.timings.run <= 0.28


def test_a_sandbox_that_is_small_enough_is_left_alone(home: Any, group: Path) -> None:
    (group / "cpu.cfs_quota_us").write_text("25000")
    end = home.run("true", "bash", cpu=0.25)
    assert (end.outcome, end.enforcement.cpu) == (Outcome.COMPLETED, "cgroup-v1")
    assert list(group.glob("*/")) == []


def test_code_that_leaves_the_group_is_no_longer_reported_as_held(home: Any, group: Path) -> None:
    end = home.run(f"echo $PPID > {group}/cgroup.procs", "bash", cpu=0.25)
    assert (end.exit_code, end.enforcement.cpu) == (0, None)


def test_a_kernel_outside_the_runner_is_moved_with_it(home: Any, group: Path, serve: Any, interpret: Any) -> None:
    kernel = subprocess.Popen(["python3", "-c", "input()", "-f", "/run/kernel-1.json"], stdin=subprocess.PIPE)
    try:
        serve(lambda body, answer: (answer.begin(), answer.end()))
        end = interpret(cpu=0.25)
        assert end.enforcement.cpu == "cgroup-v1-runner"
        (held,) = group.glob("*/")
        assert kernel.pid in pids(held)
        assert (held / "cpu.cfs_quota_us").read_text() == "25000\n"
    finally:
        kernel.communicate(b"\n")


def test_a_runner_that_is_not_root_has_root_do_it(home: Any, group: Path) -> None:
    """The command that `sudo` is given, for a process of another user."""
    home.upload(home.request("", "bash"))
    command = ["setpriv", "--reuid=65534", "--clear-groups", "cat"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as other:
        (group / "cgroup.procs").write_text(str(other.pid))
        directory = runner.attempt_directory("x-1")
        home.say(home.command(f"{runner.PYTHON} {directory}/run.py confine 0.5 {other.pid}"))
        (held,) = group.glob("*/")
        assert (pids(held), (held / "cpu.cfs_quota_us").read_text()) == ([other.pid], "50000\n")
        other.communicate()
