"""Size classes: what E2B can build. It fixes CPU and memory when a template is built, and has no fractions of a CPU.

1 or an even number of virtual CPUs; memory even in MiB and at least 128 (facts: e2b.md section 10). The fraction below
a class is held inside the sandbox; capibara_local holds it outside too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LEAST_MEMORY_MB: Final = 128
MIB: Final = 1024**2


@dataclass(frozen=True, slots=True)
class SizeClass:
    """`cpu_count` virtual CPUs and `memory_mb` MiB."""

    cpu_count: int
    memory_mb: int

    def __str__(self) -> str:
        return f"{self.cpu_count} CPU, {self.memory_mb} MiB"


def size_class(cpu_millis: int, memory_bytes: int) -> SizeClass:
    """The smallest class that holds so much."""
    cpus = -(-cpu_millis // 1000)
    megabytes = -(-memory_bytes // MIB)
    return SizeClass(
        cpu_count=cpus if cpus <= 1 else cpus + cpus % 2,
        memory_mb=max(megabytes + megabytes % 2, LEAST_MEMORY_MB),
    )
