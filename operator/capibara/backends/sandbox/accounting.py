"""What the kernel knows about this sandbox: OOM kills, processor time, peak memory, and the limits it is held to.

A container shows its own cgroup, v1 or v2, below /sys/fs/cgroup or nothing at all; a virtual machine shows the real
root, and everything in it is ours. All reads are best effort: what cannot be read is None (or no OOM kill).
"""

from __future__ import annotations

import os
import time

WATCH_SECONDS = 0.25
ROOT = "/sys/fs/cgroup"


def oom_kills() -> int:
    """How often the OOM killer has struck in this sandbox. Only the difference of two counts means anything."""
    places = [*own("memory", "memory.oom_control"), "/proc/vmstat"]
    if not is_machine():
        places = [*own("", "memory.events"), *places]
    for place in places:
        count = field(read(place), "oom_kill")
        if count is not None:
            return count
    return 0


class OomWatch:
    """Whether the OOM killer has struck since this was made. Whatever it took: the limit was passed."""

    def __init__(self) -> None:
        self._before = oom_kills()
        self._next = 0.0

    def struck(self) -> bool:
        return oom_kills() > self._before

    def struck_lately(self) -> bool:
        """Whether the OOM killer has struck, for loops: it looks only a few times a second, and says no in between."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + WATCH_SECONDS
        return self.struck()


def cpu_seconds() -> float | None:
    """Seconds of processor time that the whole sandbox has used so far."""
    for place in own("", "cpu.stat"):
        microseconds = field(read(place), "usage_usec")
        if microseconds is not None:
            return microseconds / 1e6
    nanoseconds = first_number(own("cpuacct", "cpuacct.usage"))
    return None if nanoseconds is None else nanoseconds / 1e9


def peak_memory() -> int | None:
    """The most bytes of memory that the whole sandbox has used at once."""
    return first_number([*own("", "memory.peak"), *own("memory", "memory.max_usage_in_bytes")])


def cpu_holder(cpus: object, pid: str = "self") -> str | None:
    """What keeps a process here to so many CPUs: the kernel's quota for its group, or a machine that has no more."""
    if not isinstance(cpus, (int, float)):
        return None
    for place in own("", "cpu.max", pid):
        quota, _, period = read(place).partition(" ")
        if quota.isdigit() and period.strip().isdigit():
            return "cgroup-v2" if int(quota) <= int(period) * cpus * 1.01 else None
    quota_v1 = first_number(own("cpu", "cpu.cfs_quota_us", pid))
    period_v1 = first_number(own("cpu", "cpu.cfs_period_us", pid))
    if quota_v1 is not None and period_v1:
        return "cgroup-v1" if quota_v1 <= period_v1 * cpus * 1.01 else None
    return "machine" if is_machine() and (os.cpu_count() or cpus + 1) <= cpus else None


def memory_holder(limit: object) -> str | None:
    """What keeps this sandbox to so many bytes: its cgroup, or a machine that has no more."""
    if not isinstance(limit, int):
        return None
    for places, name in ((own("", "memory.max"), "cgroup-v2"), (own("memory", "memory.limit_in_bytes"), "cgroup-v1")):
        held = first_number(places)
        if held is not None and held <= limit:
            return name
    total = field(read("/proc/meminfo").replace(":", "").replace(" kB", ""), "MemTotal")
    return "machine" if is_machine() and total is not None and total * 1024 <= limit else None


def is_machine() -> bool:
    """The real root of the hierarchy: a virtual machine of our own, whose /proc/vmstat counts only our kills."""
    return os.path.exists(ROOT + "/cgroup.controllers") and not os.path.exists(ROOT + "/memory.events")


def own(controller: str, name: str, pid: str = "self") -> list[str]:
    """Paths where a cgroup file may be: in the process's own group, or at the root where only that is shown."""
    mount = os.path.join(ROOT, controller)
    return [os.path.join(mount, path.lstrip("/"), name) for path in (own_path(controller, pid), "/")]


def own_path(controller: str, pid: str = "self") -> str:
    for line in read(f"/proc/{pid}/cgroup").splitlines():
        _, controllers, path = line.split(":", 2)
        if controller in controllers.split(","):
            return path
    return "/"


def first_number(places: list[str]) -> int | None:
    for place in places:
        text = read(place).strip()
        if text.isdigit():
            return int(text)
    return None


def field(text: str, name: str) -> int | None:
    for line in text.splitlines():
        key, _, value = line.partition(" ")
        if key == name and value.strip().isdigit():
            return int(value)
    return None


def read(path: str) -> str:
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return ""
