"""Children really die: with their parent, on request, and when they refuse."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from capibara.devenv.errors import DevenvError
from capibara.devenv.processes import Child, Command, wait_until
from capibara.devenv.state import ProcessRecord

PYTHON = [sys.executable, "-I", "-S", "-c"]
STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"


def command(folder: Path, code: str, stop_seconds: float = 5) -> Command:
    return Command("a child", [*PYTHON, code], folder / "child.log", dict(os.environ), stop_seconds=stop_seconds)


def test_a_child_dies_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    script = """
import os, sys, time
from pathlib import Path
from capibara.devenv.processes import Child, Command
sleep = [sys.executable, "-c", "import time; time.sleep(600)"]
print(Child(Command("sleeper", sleep, Path(sys.argv[1]), os.environ)).pid, flush=True)
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "log")], stdout=subprocess.PIPE, text=True)
    try:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        wait_until(lambda: "sleep" in " ".join(child.cmdline()), 10, "the tether becoming the program")
    finally:
        parent.kill()
        parent.communicate()
    gone, alive = psutil.wait_procs([child], timeout=10)
    assert gone
    assert not alive


def test_a_child_that_ended_is_reported_with_its_last_words(tmp_path: Path) -> None:
    child = Child(command(tmp_path, "import sys; print('no space left'); sys.exit(7)"))
    with pytest.raises(DevenvError, match="a child ended with 7: no space left"):
        wait_until(lambda: False, 10, "never", child)


def test_a_child_that_will_not_end_is_killed(tmp_path: Path) -> None:
    child = Child(command(tmp_path, STUBBORN, stop_seconds=0.1))
    wait_until(lambda: "deaf" in child.command.log.read_text(), 10, "its first line", child)
    child.stop()
    assert child.process.returncode == -signal.SIGKILL


def test_waiting_ends_at_its_deadline_and_names_what_was_waited_for() -> None:
    with pytest.raises(DevenvError, match="the impossible did not happen"):
        wait_until(lambda: False, 0.05, "the impossible")


def test_a_process_is_told_from_another_that_has_its_number() -> None:
    record = ProcessRecord.of("pytest", os.getpid())
    another = ProcessRecord("pytest", os.getpid(), started=record.started - 3600)
    assert record.process() is not None
    assert another.process() is None


def test_a_process_that_is_gone_is_not_found() -> None:
    process = subprocess.Popen([*PYTHON, "input()"], stdin=subprocess.PIPE)
    record = ProcessRecord.of("short", process.pid)
    process.communicate(b"\n")
    assert record.process() is None
    assert record.started == pytest.approx(time.time(), abs=60)
