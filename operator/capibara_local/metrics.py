"""What sandboxes use, sampled every few seconds from their cgroups, as `get_metrics` shows it."""

from __future__ import annotations

import asyncio
import math
import shutil
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .runtime.base import Sandbox, Usage
from .store import SandboxRecord, timestamp

INTERVAL_SECONDS: Final = 5.0  # as E2B samples
KEPT_SAMPLES: Final = 720  # one hour

Running = Callable[[], Iterable[tuple[SandboxRecord, Sandbox]]]


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment of one sandbox. `cpu_percent` is of all its CPUs since the sample before; sizes in bytes."""

    at: float
    cpu_count: int
    cpu_percent: float
    memory_used: int
    memory_total: int
    disk_used: int
    disk_total: int

    def document(self) -> dict[str, Any]:
        return {
            "timestamp": timestamp(self.at),
            "timestampUnix": int(self.at),
            "cpuCount": self.cpu_count,
            "cpuUsedPct": round(self.cpu_percent, 2),
            "memUsed": self.memory_used,
            "memTotal": self.memory_total,
            "memCache": 0,  # the runtime tells one figure for both
            "diskUsed": self.disk_used,
            "diskTotal": self.disk_total,
        }


def cpu_percent(before: Usage, after: Usage, seconds: float, cpu_count: int) -> float:
    """Use of all the sandbox's CPUs together, from 0 to 100."""
    if seconds <= 0:
        return 0.0
    return min(100.0, max(0.0, after.cpu_seconds - before.cpu_seconds) / seconds / cpu_count * 100)


class Metrics:
    """The samples of the living. The disk is the one that holds `data_dir`: sandboxes share it."""

    def __init__(self, data_dir: Path, running: Running) -> None:
        self._data_dir, self._running = data_dir, running
        self._samples: dict[str, deque[Sample]] = {}
        self._last: dict[str, tuple[float, Usage]] = {}

    async def keep_sampling(self) -> None:
        while True:
            self.sample()
            await asyncio.sleep(INTERVAL_SECONDS)

    def sample(self) -> None:
        """One sample of every running sandbox; those that are gone are forgotten."""
        running = list(self._running())
        disk = shutil.disk_usage(self._data_dir)
        for record, sandbox in running:
            self._add(record, sandbox.usage(), (disk.used, disk.total))
        alive = {record.id for record, _ in running}
        for sandbox_id in self._samples.keys() - alive:
            del self._samples[sandbox_id], self._last[sandbox_id]

    def _add(self, record: SandboxRecord, usage: Usage, disk: tuple[int, int]) -> None:
        now = time.time()
        cpu_count = math.ceil(record.cpu_millis / 1000)
        then, before = self._last.get(record.id, (record.started_at, Usage()))
        self._last[record.id] = now, usage
        sample = Sample(
            now,
            cpu_count,
            cpu_percent(before, usage, now - then, cpu_count),
            usage.memory_bytes,
            record.memory_bytes,
            *disk,
        )
        self._samples.setdefault(record.id, deque(maxlen=KEPT_SAMPLES)).append(sample)

    def between(self, sandbox_id: str, start: float | None, end: float | None) -> list[Sample]:
        """The samples of one sandbox between two moments (Unix seconds; None: no bound), oldest first."""
        samples = self._samples.get(sandbox_id, ())
        return [s for s in samples if (start is None or s.at >= start) and (end is None or s.at < end + 1)]
