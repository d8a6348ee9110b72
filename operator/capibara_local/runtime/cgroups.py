"""Limits and usage of one sandbox: cgroup v2, or v1 (also hybrid), behind one small interface.

The OCI runtime creates the groups; this writes limits and reads figures. Sources: kernel Documentation/admin-guide
cgroup-v2.rst and cgroup-v1/.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from .base import Limits, MachineError, Usage

ROOT: Final = Path("/sys/fs/cgroup")
PERIOD_MICROSECONDS: Final = 100_000
V1_CONTROLLERS: Final = ("cpu", "cpuacct", "memory", "pids", "freezer")
V2_CONTROLLERS: Final = ("cpu", "memory", "pids")


class Cgroup(Protocol):
    """One group `name` (such as `capibara-1f/i0abc`), which exists while its container does."""

    def apply(self, limits: Limits) -> None:
        """Write all limits. OSError: the kernel refused one (memory below what is in use)."""
        ...

    def usage(self) -> Usage:
        """Figures of now; those whose file is gone are 0."""
        ...

    def freeze(self) -> None: ...

    def thaw(self) -> None: ...

    def is_frozen(self) -> bool:
        """Freezing takes a moment: whether it is done."""
        ...

    def remove(self) -> None:
        """Remove the group, which must be empty, wherever it is; nothing there is fine."""
        ...


class CgroupV2:
    """The unified hierarchy: one folder."""

    def __init__(self, name: str, root: Path = ROOT) -> None:
        self._folder = root / name

    def apply(self, limits: Limits) -> None:
        quota = "max" if limits.cpu_millis is None else str(quota_of(limits.cpu_millis))
        _write(self._folder / "cpu.max", f"{quota} {PERIOD_MICROSECONDS}")
        _write(self._folder / "memory.max", str(limits.memory_bytes))
        if (self._folder / "memory.swap.max").exists():  # absent where swap is not accounted
            _write(self._folder / "memory.swap.max", "0")
        _write(self._folder / "pids.max", str(limits.pids))

    def usage(self) -> Usage:
        return Usage(
            cpu_seconds=_field(self._folder / "cpu.stat", "usage_usec") / 1e6,
            memory_bytes=_number(self._folder / "memory.current"),
            peak_memory_bytes=_number(self._folder / "memory.peak"),
            oom_kills=_field(self._folder / "memory.events", "oom_kill"),
            pids=_number(self._folder / "pids.current"),
        )

    def freeze(self) -> None:
        _write(self._folder / "cgroup.freeze", "1")

    def thaw(self) -> None:
        _write(self._folder / "cgroup.freeze", "0")

    def is_frozen(self) -> bool:
        return _field(self._folder / "cgroup.events", "frozen") == 1

    def remove(self) -> None:
        _remove(self._folder)


class CgroupV1:
    """One folder in each controller's hierarchy."""

    def __init__(self, name: str, root: Path = ROOT) -> None:
        self._name = name
        self._root = root

    def apply(self, limits: Limits) -> None:
        quota = -1 if limits.cpu_millis is None else quota_of(limits.cpu_millis)
        _write(self._file("cpu", "cpu.cfs_period_us"), str(PERIOD_MICROSECONDS))
        _write(self._file("cpu", "cpu.cfs_quota_us"), str(quota))
        for file in self._memory_files(limits.memory_bytes):
            _write(file, str(limits.memory_bytes))
        _write(self._file("pids", "pids.max"), str(limits.pids))

    def usage(self) -> Usage:
        return Usage(
            cpu_seconds=_number(self._file("cpuacct", "cpuacct.usage")) / 1e9,
            memory_bytes=_number(self._file("memory", "memory.usage_in_bytes")),
            peak_memory_bytes=_number(self._file("memory", "memory.max_usage_in_bytes")),
            oom_kills=_field(self._file("memory", "memory.oom_control"), "oom_kill"),
            pids=_number(self._file("pids", "pids.current")),
        )

    def freeze(self) -> None:
        _write(self._file("freezer", "freezer.state"), "FROZEN")

    def thaw(self) -> None:
        _write(self._file("freezer", "freezer.state"), "THAWED")

    def is_frozen(self) -> bool:
        return self._file("freezer", "freezer.state").read_text().strip() == "FROZEN"

    def remove(self) -> None:
        for controller in self._root.iterdir():  # the named hierarchies too: the runtime joins them all
            _remove(controller / self._name)

    def _file(self, controller: str, name: str) -> Path:
        return self._root / controller / self._name / name

    def _memory_files(self, wanted: int) -> list[Path]:
        """In the order the kernel accepts: memory may never be above memory and swap."""
        memory = self._file("memory", "memory.limit_in_bytes")
        both = self._file("memory", "memory.memsw.limit_in_bytes")
        if not both.exists():  # swap is not accounted on this host
            return [memory]
        return [both, memory] if wanted > _number(memory) else [memory, both]


def open_cgroup(name: str, root: Path = ROOT) -> Cgroup:
    """The group of that name, of the kind this host has."""
    return CgroupV2(name, root) if is_unified(root) else CgroupV1(name, root)


def is_unified(root: Path = ROOT) -> bool:
    return (root / "cgroup.controllers").exists()


def check_controllers(root: Path = ROOT) -> None:
    """MachineError: this host cannot limit what must be limited."""
    if is_unified(root):
        there = (root / "cgroup.controllers").read_text().split()
        missing = [name for name in V2_CONTROLLERS if name not in there]
    else:
        missing = [name for name in V1_CONTROLLERS if not (root / name).is_dir()]
    if missing:
        raise MachineError(
            f"the cgroup controllers {', '.join(missing)} are not available in {root}: boot with them enabled "
            "(cgroup_enable=memory), or run on the host instead of in a container without its own cgroups"
        )


def names_below(parent: str, root: Path = ROOT) -> set[str]:
    """The groups in `parent`, in any hierarchy: what a sweep has to look at."""
    return {group.name for folder in _places(parent, root) for group in folder.iterdir() if group.is_dir()}


def exists(name: str, root: Path = ROOT) -> bool:
    """Whether there is a group of that name, in any hierarchy."""
    return any(True for _ in _places(name, root))


def has_process(name: str, pid: int, root: Path = ROOT) -> bool:
    """Whether that process is in the group itself, below which the sandbox can make none."""
    folder = root / name if is_unified(root) else root / "memory" / name
    with suppress(OSError):
        return str(pid) in (folder / "cgroup.procs").read_text().split()
    return False


def newest_of(usage: Usage, last: Usage) -> Usage:
    """`usage`, unless its files were gone already; a peak never falls."""
    if usage == Usage():
        return replace(last, memory_bytes=0, pids=0)
    return replace(usage, peak_memory_bytes=max(usage.peak_memory_bytes, last.peak_memory_bytes))


def quota_of(cpu_millis: int) -> int:
    """Microseconds in each period; the kernel accepts no less than 1000."""
    return max(1000, cpu_millis * PERIOD_MICROSECONDS // 1000)


def _places(parent: str, root: Path) -> Iterator[Path]:
    candidates = [root / parent] if is_unified(root) else [controller / parent for controller in root.iterdir()]
    return (folder for folder in candidates if folder.is_dir())


def _write(file: Path, value: str) -> None:
    file.write_text(value)


def _number(file: Path) -> int:
    try:
        return int(file.read_text())
    except (OSError, ValueError):
        return 0


def _field(file: Path, name: str) -> int:
    """The number behind `name` in a file of `name number` lines."""
    with suppress(OSError, ValueError):
        for line in file.read_text().splitlines():
            key, _, value = line.partition(" ")
            if key == name:
                return int(value)
    return 0


def _remove(folder: Path) -> None:
    with suppress(FileNotFoundError):
        folder.rmdir()
