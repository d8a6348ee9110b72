"""What a process holds of its machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from capibara_local.runtime.homes import identity_of

KIB, MIB = 1024, 2**20


@dataclass(frozen=True)
class Footprint:
    """Memory in bytes; descriptors of the process; cgroups and mounts of the machine below its data folder."""

    rss: int
    descriptors: int
    cgroups: int
    mounts: int

    @classmethod
    def of(cls, pid: int, data_dir: Path) -> Self:
        identity = identity_of(data_dir)
        group = identity.group if identity else "-"
        return cls(
            rss=status(pid, "VmRSS"),
            descriptors=len(os.listdir(f"/proc/{pid}/fd")),
            cgroups=sum(1 for _ in Path("/sys/fs/cgroup").glob(f"*/{group}/**/")),
            mounts=Path("/proc/self/mountinfo").read_text().count(str(data_dir)),
        )

    @staticmethod
    def peak_rss(pid: int) -> int:
        return status(pid, "VmHWM")

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.descriptors, self.cgroups, self.mounts

    def __str__(self) -> str:
        return f"{self.rss / MIB:.0f} MiB, {self.descriptors} descriptors, {self.cgroups} cgroups, {self.mounts} mounts"


def status(pid: int, field: str) -> int:
    """A size from the process's status, in bytes."""
    return line_of(Path(f"/proc/{pid}/status"), field)


def memory_available() -> int:
    """Bytes that the machine can still give."""
    return line_of(Path("/proc/meminfo"), "MemAvailable")


def line_of(path: Path, field: str) -> int:
    for line in path.read_text().splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) * KIB
    raise ValueError(f"{path} has no {field}")
