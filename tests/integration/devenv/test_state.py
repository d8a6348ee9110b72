"""The state folder: one environment at a time, and nothing in it for other people's eyes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from capibara.devenv.errors import DevenvError
from capibara.devenv.state import (
    EnvironmentState,
    ProcessRecord,
    read_holder,
    read_state,
    sole_environment,
    state_file,
    write_state,
)
from capibara.devenv.takedown import take_down


def state(*processes: ProcessRecord) -> EnvironmentState:
    supervisor = ProcessRecord.of("capibara up", os.getpid())
    return EnvironmentState(supervisor, processes, {"E2B_API_KEY": "secret"}, "/bin/kubectl", "/tmp/config")


def sleeper() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(600)"])


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    written = state(ProcessRecord.of("child", os.getpid(), tmp_path / "log", "http://127.0.0.1:1/healthz"))
    write_state(tmp_path, written)
    assert read_state(tmp_path) == written


def test_the_state_is_for_its_owner_alone(tmp_path: Path) -> None:
    with sole_environment(tmp_path / "state"):
        write_state(tmp_path / "state", state())
        assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
        assert stat.S_IMODE(state_file(tmp_path / "state").stat().st_mode) == 0o600


def test_a_second_environment_is_refused_with_the_process_that_has_the_first(tmp_path: Path) -> None:
    second = (
        "from pathlib import Path; from capibara.devenv.state import sole_environment;"
        f"sole_environment(Path({str(tmp_path)!r})).__enter__()"
    )
    with sole_environment(tmp_path):
        refused = subprocess.run([sys.executable, "-c", second], capture_output=True, text=True, check=False)
    assert f"is running already (process {os.getpid()}): `capibara status` shows it" in refused.stderr


def test_a_folder_whose_holder_is_gone_is_free(tmp_path: Path) -> None:
    with sole_environment(tmp_path):
        pass
    with sole_environment(tmp_path):
        assert read_holder(tmp_path) == ProcessRecord.of("capibara up", os.getpid())


def test_the_state_is_removed_when_the_environment_ends(tmp_path: Path) -> None:
    def break_down() -> None:
        with sole_environment(tmp_path):
            write_state(tmp_path, state())
            raise DevenvError("broken")

    with pytest.raises(DevenvError, match="broken"):
        break_down()
    assert read_state(tmp_path) is None


def test_what_a_killed_environment_left_running_is_ended(tmp_path: Path) -> None:
    left = sleeper()
    write_state(tmp_path, state(ProcessRecord.of("left", left.pid)))
    assert take_down(tmp_path) == ["left"]
    left.wait(10)
    assert take_down(tmp_path) == []


def test_a_stranger_with_a_recorded_number_is_never_signalled(tmp_path: Path) -> None:
    stranger = sleeper()
    try:
        started = psutil.Process(stranger.pid).create_time() - 1000
        write_state(tmp_path, state(ProcessRecord("gone", stranger.pid, started)))
        assert take_down(tmp_path) == []
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()
