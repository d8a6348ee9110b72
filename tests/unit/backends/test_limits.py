"""What holds a limit, read from the kernel's own words, cgroup v1 and v2."""

import pytest

from capibara.backends.sandbox import accounting

MIB = 1024**2

V1 = {
    "cpu/cpu.cfs_quota_us": "25000",
    "cpu/cpu.cfs_period_us": "100000",
    "memory/memory.limit_in_bytes": str(256 * MIB),
}
V1_FREE = {
    "cpu/cpu.cfs_quota_us": "-1",
    "cpu/cpu.cfs_period_us": "100000",
    "memory/memory.limit_in_bytes": "9223372036854771712",
}
V2 = {"cpu.max": "25000 100000\n", "memory.max": str(256 * MIB), "memory.events": "oom_kill 0\n"}
V2_FREE = {"cpu.max": "max 100000\n", "memory.max": "max\n", "memory.events": "oom_kill 0\n"}


@pytest.mark.parametrize(
    ("tree", "cpus", "memory", "holders"),
    [
        pytest.param(V1, 0.25, 256 * MIB, ("cgroup-v1", "cgroup-v1"), id="v1"),
        pytest.param(V2, 0.25, 256 * MIB, ("cgroup-v2", "cgroup-v2"), id="v2"),
        pytest.param(V1, 0.1, 128 * MIB, (None, None), id="v1, but for more than was asked"),
        pytest.param(V2, 0.1, 128 * MIB, (None, None), id="v2, but for more than was asked"),
        pytest.param(V1_FREE, 0.25, 256 * MIB, (None, None), id="v1 without limits"),
        pytest.param(V2_FREE, 0.25, 256 * MIB, (None, None), id="v2 without limits"),
        pytest.param({}, 0.25, 256 * MIB, (None, None), id="no cgroups to be seen"),
        pytest.param(V1, None, None, (None, None), id="no limit asked for"),
        pytest.param({"cgroup.controllers": "cpu"}, 4096, 1 << 50, ("machine", "machine"), id="a machine of that size"),
        pytest.param({"cgroup.controllers": "cpu"}, 0.25, MIB, (None, None), id="a machine that is larger"),
    ],
)
def test_what_holds_the_limits(tmp_path, monkeypatch, tree, cpus, memory, holders):
    for name, content in tree.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content)
    monkeypatch.setattr(accounting, "ROOT", str(tmp_path))
    assert (accounting.cpu_holder(cpus), accounting.memory_holder(memory)) == holders
