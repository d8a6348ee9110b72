"""What happened, put into metrics: one function each, so that callers know no metric."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, TypeVar

from prometheus_client import Counter, Gauge, Histogram

from capibara.telemetry import catalog
from capibara.telemetry.bounded import Bounded

M = TypeVar("M", Counter, Gauge, Histogram)
STAGES: Final = ("queued", "acquire", "run", "collect")
NO_TEMPLATE: Final = "none"

bounded_template: Final = Bounded()
bounded_namespace: Final = Bounded()


MILLISECONDS: Final = 1000  # in a second: the unit of `status.timings`


@cache
def series(metric: M, *labels: str) -> M:
    """One series of a metric. They are few (see `bounded`), and kept: the library's own look-up costs more."""
    return metric.labels(*labels)


def built(version: str) -> None:
    series(catalog.BUILD_INFO, version, platform.python_version()).set(1)


def execution_ended(status: Mapping[str, Any], *, namespace: str, warm: bool) -> None:
    """An execution has ended with this final status (as it is written, camelCase)."""
    template = bounded_template(status.get("template", {}).get("name", NO_TEMPLATE))
    series(catalog.EXECUTIONS, template, reason_of(status)).inc()
    start = "warm" if warm else "cold"
    timings = status.get("timings", {})
    for stage in STAGES:
        if (spent := timings.get(f"{stage}Milliseconds")) is not None:
            series(catalog.STAGE_SECONDS, stage, start).observe(spent / MILLISECONDS)
    if (total := timings.get("totalMilliseconds")) is not None:
        series(catalog.EXECUTION_SECONDS, start).observe(total / MILLISECONDS)
    usage = status.get("usage", {})
    cost = float(usage.get("cost", 0))
    series(catalog.COST, template).inc(cost)
    series(catalog.NAMESPACE_COST, bounded_namespace(namespace)).inc(cost)
    series(catalog.SANDBOX_SECONDS, template).inc(float(usage.get("sandboxTime", 0)))


def execution_recalled(status: Mapping[str, Any], *, joined: bool) -> None:
    """An execution has ended with another's result, and this final status. It began neither cold nor warm."""
    template = bounded_template(status["template"]["name"])
    series(catalog.EXECUTIONS, template, reason_of(status)).inc()
    series(catalog.RECALLED, template, "joined" if joined else "hit").inc()


def recall_missed(template: str) -> None:
    """An execution that may have been answered has begun to run."""
    series(catalog.RECALLED, bounded_template(template), "missed").inc()


def reason_of(status: Mapping[str, Any]) -> str:
    """The reason of the condition that says how it ended."""
    reasons = {condition["type"]: str(condition["reason"]) for condition in status.get("conditions", ())}
    return reasons.get("Succeeded", "Unknown")


def pool_asked(template: str, *, hit: bool) -> None:
    series(catalog.POOL_TAKEN, bounded_template(template), "hit" if hit else "missed").inc()


def build_ended(*, ready: bool) -> None:
    series(catalog.BUILDS, "ready" if ready else "failed").inc()


def outputs_stored(count: int, size: int, *, lost: int) -> None:
    """What of an ended execution's output is in the store, and how many parts of it are not."""
    series(catalog.OUTPUTS, "stored").inc(count)
    series(catalog.OUTPUTS, "lost").inc(lost)
    catalog.OUTPUT_BYTES.inc(size)


def outputs_purged(count: int) -> None:
    """The sweep has deleted outputs of an execution that is gone."""
    catalog.OUTPUTS_PURGED.inc(count)


def sandbox_orphaned() -> None:
    """The sweep has destroyed a sandbox that nobody owned."""
    catalog.SANDBOXES_ORPHANED.inc()


def members(count: int) -> None:
    """Record how many operators are alive."""
    catalog.OPERATORS.set(count)


def api_requested(verb: str, code: int) -> None:
    series(catalog.API_REQUESTS, verb, str(code)).inc()


def follow(in_progress: Callable[[], int], waiting: Callable[[], int], alive: Callable[[], int], most: int) -> None:
    """Gauges that are asked for at each scrape."""
    catalog.EXECUTIONS_IN_PROGRESS.set_function(in_progress)
    catalog.QUEUE_LENGTH.set_function(waiting)
    catalog.SANDBOXES_ALIVE.set_function(alive)
    catalog.SANDBOXES_MOST.set(most)


def provider_called(operation: str, result: str, seconds: float | None = None) -> None:
    """Count one call to the provider by how it ended: `ok`, or a reason. `seconds`: None where they say nothing."""
    series(catalog.PROVIDER_CALLS, operation, result).inc()
    if seconds is not None:
        series(catalog.PROVIDER_SECONDS, operation).observe(seconds)
