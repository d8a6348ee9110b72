"""Reading what the kernel knows, wherever it shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from capibara.backends.sandbox import accounting

V2 = {"memory.events": "low 0\noom 4\noom_kill 3\n", "cpu.stat": "usage_usec 2500000\n", "memory.peak": "1048576\n"}
V1 = {
    "memory/memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 5\n",
    "memory/memory.max_usage_in_bytes": "2097152\n",
    "cpuacct/cpuacct.usage": "1500000000\n",
}


@pytest.fixture
def hierarchy(tmp_path: Path, monkeypatch: Any) -> Any:
    """Write a /sys/fs/cgroup of one's own."""
    monkeypatch.setattr(accounting, "ROOT", str(tmp_path))

    def write(files: dict[str, str]) -> None:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)

    return write


def test_a_container_on_cgroup_v2(hierarchy: Any) -> None:
    hierarchy(V2 | {"cgroup.controllers": "cpu memory\n"})
    assert (accounting.oom_kills(), accounting.cpu_seconds(), accounting.peak_memory()) == (3, 2.5, 1048576)


def test_a_container_on_cgroup_v1(hierarchy: Any) -> None:
    hierarchy(V1)
    assert (accounting.oom_kills(), accounting.cpu_seconds(), accounting.peak_memory()) == (5, 1.5, 2097152)


def test_a_virtual_machine_counts_every_kill_in_it(hierarchy: Any, monkeypatch: Any) -> None:
    hierarchy({"cgroup.controllers": "cpu memory\n"})
    real = accounting.read
    monkeypatch.setattr(accounting, "read", lambda path: "oom_kill 9\n" if path == "/proc/vmstat" else real(path))
    assert accounting.oom_kills() == 9


def test_a_sandbox_that_shows_nothing_is_no_error(hierarchy: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(accounting, "read", lambda path: "")
    assert (accounting.oom_kills(), accounting.cpu_seconds(), accounting.peak_memory()) == (0, None, None)
