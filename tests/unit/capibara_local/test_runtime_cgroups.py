"""Limits and figures of both cgroup versions, on trees of plain files."""

from __future__ import annotations

from pathlib import Path

import pytest

from capibara_local.runtime.base import Limits, MachineError, Usage
from capibara_local.runtime.cgroups import CgroupV1, CgroupV2, check_controllers, newest_of, open_cgroup

NAME = "capibara-1/i1"
V1 = {
    "cpu": {"cpu.cfs_period_us": "", "cpu.cfs_quota_us": ""},
    "cpuacct": {"cpuacct.usage": "2500000000\n"},
    "memory": {
        "memory.limit_in_bytes": "100\n",
        "memory.memsw.limit_in_bytes": "100\n",
        "memory.usage_in_bytes": "7\n",
        "memory.max_usage_in_bytes": "9\n",
        "memory.oom_control": "oom_kill_disable 0\nunder_oom 0\noom_kill 2\n",
    },
    "pids": {"pids.max": "", "pids.current": "3\n"},
    "freezer": {"freezer.state": "THAWED\n"},
}
V2 = {
    "cpu.max": "",
    "memory.max": "",
    "memory.swap.max": "",
    "pids.max": "",
    "cgroup.freeze": "0\n",
    "cgroup.events": "populated 1\nfrozen 1\n",
    "cpu.stat": "usage_usec 2500000\nuser_usec 1\n",
    "memory.current": "7\n",
    "memory.peak": "9\n",
    "memory.events": "low 0\noom 4\noom_kill 2\n",
    "pids.current": "3\n",
}
USAGE = Usage(cpu_seconds=2.5, memory_bytes=7, peak_memory_bytes=9, oom_kills=2, pids=3)


@pytest.fixture
def v1(tmp_path: Path) -> Path:
    for controller, files in V1.items():
        fill(tmp_path / controller / NAME, files)
    return tmp_path


@pytest.fixture
def v2(tmp_path: Path) -> Path:
    fill(tmp_path / NAME, V2)
    (tmp_path / "cgroup.controllers").write_text("cpuset cpu io memory pids\n")
    return tmp_path


def fill(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_text(content)


def test_v2_writes_every_limit(v2: Path) -> None:
    CgroupV2(NAME, v2).apply(Limits(250, 4096, 17))
    written = {
        name: (v2 / NAME / name).read_text() for name in ("cpu.max", "memory.max", "memory.swap.max", "pids.max")
    }
    assert written == {
        "cpu.max": "25000 100000",
        "memory.max": "4096",
        "memory.swap.max": "0",
        "pids.max": "17",
    }


def test_v2_knows_no_quota_and_no_swap(v2: Path) -> None:
    (v2 / NAME / "memory.swap.max").unlink()
    CgroupV2(NAME, v2).apply(Limits(None, 4096))
    assert (v2 / NAME / "cpu.max").read_text() == "max 100000"
    assert not (v2 / NAME / "memory.swap.max").exists()


def test_v1_writes_every_limit(v1: Path) -> None:
    CgroupV1(NAME, v1).apply(Limits(750, 4096, 17))
    written = [
        (v1 / "cpu" / NAME / "cpu.cfs_quota_us").read_text(),
        (v1 / "memory" / NAME / "memory.limit_in_bytes").read_text(),
        (v1 / "memory" / NAME / "memory.memsw.limit_in_bytes").read_text(),
        (v1 / "pids" / NAME / "pids.max").read_text(),
    ]
    assert written == ["75000", "4096", "4096", "17"]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        pytest.param(200, "memory.memsw.limit_in_bytes", id="both limits first when they grow"),
        pytest.param(50, "memory.limit_in_bytes", id="memory first when they shrink"),
    ],
)
def test_v1_keeps_memory_below_memory_and_swap(v1: Path, wanted: int, first: str) -> None:
    assert CgroupV1(NAME, v1)._memory_files(wanted)[0].name == first


@pytest.mark.parametrize("tree", ["v1", "v2"])
def test_usage_is_read(tree: str, request: pytest.FixtureRequest) -> None:
    root: Path = request.getfixturevalue(tree)
    assert open_cgroup(NAME, root).usage() == USAGE
    assert open_cgroup("capibara-1/gone", root).usage() == Usage()


def test_both_freeze_and_know_when_it_is_done(v1: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    group = CgroupV1(NAME, v1)
    assert not group.is_frozen()
    group.freeze()
    assert group.is_frozen()
    unified = tmp_path_factory.mktemp("v2")
    fill(unified / NAME, V2)
    CgroupV2(NAME, unified).freeze()
    assert (unified / NAME / "cgroup.freeze").read_text() == "1"
    assert CgroupV2(NAME, unified).is_frozen()


def test_missing_controllers_are_named(v2: Path) -> None:
    check_controllers(v2)
    (v2 / "cgroup.controllers").write_text("cpuset io\n")
    with pytest.raises(MachineError, match="cpu, memory, pids"):
        check_controllers(v2)


def test_the_last_figures_stay_when_the_group_is_gone() -> None:
    assert newest_of(Usage(), USAGE) == Usage(2.5, 0, 9, 2, 0)
    assert newest_of(Usage(3.0, 8, 8, 2, 1), USAGE) == Usage(3.0, 8, 9, 2, 1)
