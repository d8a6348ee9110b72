"""What a run used: the time it took and where that went, and what its sandbox cost."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

from capibara.api import quantity
from capibara.api.usage import decimal_text
from capibara.core.outcome import Finished

GIB: Final = 1024**3


@dataclass(frozen=True, slots=True)
class Prices:
    """What a second of a sandbox costs in US dollars, for each whole CPU and each GiB that is allocated."""

    cpu: float
    gib: float


E2B_PRICES: Final = Prices(0.000014, 0.0000045)
"""E2B's public ones (facts: e2b.md section 10)."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Where the time of the last attempt went, in seconds; `sandbox` over all attempts."""

    queued: float = 0.0
    acquire: float = 0.0
    collect: float = 0.0
    sandbox: float = 0.0
    total: float = 0.0


def cost_of(document: dict[str, Any]) -> float:
    """The US dollars in a final status."""
    return float(document.get("usage", {}).get("cost", 0))


def cost_of_sandbox(seconds: float, cpu_millis: int, memory_bytes: int, prices: Prices) -> float:
    """US dollars for a sandbox of that size. E2B bills whole CPUs of what is allocated, whether it is used or not."""
    per_second = math.ceil(cpu_millis / 1000) * prices.cpu + memory_bytes / GIB * prices.gib
    return round(seconds * per_second, 8)


def usage_of(finished: Finished | None, spent: Spent, cost: float) -> dict[str, str]:
    """What it used. Numbers are text, as quantities are (`api.usage.Decimal`)."""
    usage = {"sandboxTime": decimal_text(round(spent.sandbox, 3)), "cost": decimal_text(cost)}
    if finished is not None and finished.usage.cpu_seconds is not None:
        usage["cpuTime"] = decimal_text(finished.usage.cpu_seconds)
    if finished is not None and finished.usage.peak_memory_bytes is not None:
        usage["memoryPeak"] = quantity.rounded_text(finished.usage.peak_memory_bytes)
    return usage


def timings_of(finished: Finished | None, spent: Spent) -> dict[str, int]:
    """Where the time went."""
    timings = {
        "queuedMilliseconds": milliseconds(spent.queued),
        "acquireMilliseconds": milliseconds(spent.acquire),
        "collectMilliseconds": milliseconds(spent.collect),
        "totalMilliseconds": milliseconds(spent.total),
    }
    return timings if finished is None else timings | {"runMilliseconds": milliseconds(finished.timings.run)}


def cost_text(dollars: float) -> str:
    """Two digits that say something, and no powers of ten: $0.0000025, $0.0012, $1.50."""
    digits = 2 if dollars <= 0 else max(2, 1 - math.floor(math.log10(dollars)))
    return f"${dollars:.{digits}f}"


def milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def duration_text(seconds: float) -> str:
    """As Kubernetes shows durations, with fractions where they matter: 0.28s, 4.1s, 1m5s, 2h3m."""
    if seconds < 1:
        return f"{seconds:.2f}s"
    if seconds < 60:
        return f"{seconds:.1f}s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}h{minutes}m" if hours else f"{minutes}m{rest}s"
