"""Who has a data directory."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from capibara_local.runtime import sweep
from capibara_local.runtime.base import MachineError
from capibara_local.runtime.locks import try_lock


def test_a_killed_servers_last_child_that_lets_go_late_does_not_stop_the_successor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machines, data_dir = tmp_path / "machines", tmp_path / "data"
    machines.mkdir()
    held = try_lock(machines / sweep.key_of(data_dir))
    assert held is not None
    monkeypatch.setattr(time, "sleep", lambda seconds: os.close(held))
    lock = sweep.claim(data_dir, machines, lasting=True)
    assert try_lock(machines / sweep.key_of(data_dir)) is None
    sweep.release(data_dir, machines, lock)


def test_a_living_servers_directory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "CLAIM_SECONDS", 0.05)
    lock = sweep.claim(tmp_path / "data", tmp_path / "machines", lasting=True)
    with pytest.raises(MachineError, match="another capibara-local uses"):
        sweep.claim(tmp_path / "data", tmp_path / "machines", lasting=True)
    os.close(lock)
