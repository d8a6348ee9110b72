"""What the kernel counts for the whole machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from capibara_local.runtime.base import MachineError
from capibara_local.runtime.ceilings import HOST_PIDS, RAISED, check_room, raise_ceilings, read_number


def sysctls(folder: Path, **values: int) -> Path:
    for name, value in values.items():
        file = folder / name.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{value}\n")
    return folder


def test_low_ceilings_are_raised_and_high_ones_left(tmp_path: Path) -> None:
    wanted = RAISED["kernel/pid_max"]
    found = sysctls(tmp_path, kernel__pid_max=32768, fs__inotify__max_user_instances=2**30)
    raise_ceilings(pytest.fail, found)
    assert read_number(found / "kernel/pid_max") == wanted
    assert read_number(found / "fs/inotify/max_user_instances") == 2**30
    assert not (found / "fs/file-max").exists(), "a kernel without one"


def test_what_cannot_be_raised_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, said = sysctls(tmp_path, kernel__pid_max=32768), []

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "write_text", refuse)
    raise_ceilings(said.append, found)
    assert said == [
        "kernel.pid_max stays at 32768 (Read-only file system): sandboxes share it among themselves and the machine"
    ]


@pytest.mark.parametrize(
    ("pid_max", "threads_max", "living", "fits"),
    [
        pytest.param(2**22, HOST_PIDS + 1024, 1, True, id="the last that fits"),
        pytest.param(2**22, HOST_PIDS + 1024, 2, False, id="one too many threads"),
        pytest.param(HOST_PIDS + 1023, 2**20, 1, False, id="one too many process numbers"),
        pytest.param(100, 2**20, 0, False, id="a machine that has too few for itself"),
    ],
)
def test_a_sandbox_that_does_not_fit_is_refused(
    tmp_path: Path, pid_max: int, threads_max: int, living: int, fits: bool
) -> None:
    found = sysctls(tmp_path, kernel__pid_max=pid_max, **{"kernel__threads-max": threads_max})
    if fits:
        check_room(living, 512, found)
    else:
        with pytest.raises(MachineError, match=r"room for \d+ sandboxes of 512 processes each"):
            check_room(living, 512, found)


def test_where_nothing_is_told_nothing_is_refused(tmp_path: Path) -> None:
    check_room(10_000, 512, tmp_path)
