"""The table of metrics: name, labels and help text of each, once. `docs/metrics.md` is generated from it.

Names follow Prometheus' rules: `capibara_<noun>_<unit>[_total]`, seconds and bytes. No label carries a UID, the
name of an execution or a message.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY: Final = CollectorRegistry()
STAGE_BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)
CALL_BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
LAG_BUCKETS: Final = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)


@dataclass(frozen=True, slots=True)
class Definition:
    """One metric as the reference page tells it. `kind`: counter, gauge or histogram."""

    name: str
    kind: str
    labels: tuple[str, ...]
    help: str


CATALOG: Final[list[Definition]] = []


def counter(name: str, text: str, labels: Sequence[str] = ()) -> Counter:
    CATALOG.append(Definition(name, "counter", tuple(labels), text))
    return Counter(name, text, labels, registry=REGISTRY)


def gauge(name: str, text: str, labels: Sequence[str] = ()) -> Gauge:
    CATALOG.append(Definition(name, "gauge", tuple(labels), text))
    return Gauge(name, text, labels, registry=REGISTRY)


def histogram(name: str, text: str, labels: Sequence[str] = (), buckets: Sequence[float] = STAGE_BUCKETS) -> Histogram:
    CATALOG.append(Definition(name, "histogram", tuple(labels), text))
    return Histogram(name, text, labels, registry=REGISTRY, buckets=buckets)


BUILD_INFO: Final = gauge("capibara_build_info", "Always 1; which version runs.", ("version", "python"))

EXECUTIONS: Final = counter(
    "capibara_executions_total", "Executions that have ended, by template and reason.", ("template", "reason")
)
EXECUTIONS_IN_PROGRESS: Final = gauge(
    "capibara_executions_in_progress", "Executions that this operator has at work, those that wait included."
)
OPERATORS: Final = gauge(
    "capibara_operators", "Operators that live, this one included, for all that this one can tell from their Leases."
)
QUEUE_LENGTH: Final = gauge("capibara_queue_length", "Executions that wait for a sandbox.")
STAGE_SECONDS: Final = histogram(
    "capibara_execution_stage_seconds",
    "Time that ended executions spent in each stage: queued, acquire, run, collect. `start`: warm or cold sandbox.",
    ("stage", "start"),
)
EXECUTION_SECONDS: Final = histogram(
    "capibara_execution_seconds", "Time from the creation of an execution to its end, whole seconds.", ("start",)
)
COST: Final = counter(
    "capibara_cost_dollars_total", "Estimated cost of ended executions, in US dollars.", ("template",)
)
NAMESPACE_COST: Final = counter(
    "capibara_namespace_cost_dollars_total",
    "Estimated cost of ended executions, in US dollars, by namespace; after the first 100 the rest are `other`.",
    ("namespace",),
)
SANDBOX_SECONDS: Final = counter(
    "capibara_sandbox_seconds_total", "Seconds that sandboxes of ended executions were allocated.", ("template",)
)

PROVIDER_CALLS: Final = counter(
    "capibara_e2b_calls_total",
    "Calls to E2B by operation. `result`: ok, or the reason of the failure.",
    ("operation", "result"),
)
PROVIDER_SECONDS: Final = histogram(
    "capibara_e2b_call_seconds",
    "Duration of calls to E2B, but for `run` and `resume`, which last as long as the code.",
    ("operation",),
    CALL_BUCKETS,
)
SANDBOXES_CREATED: Final = counter("capibara_sandboxes_created_total", "Sandboxes that this operator has created.")
SANDBOXES_KILLED: Final = counter("capibara_sandboxes_killed_total", "Sandboxes that this operator has destroyed.")
SANDBOXES_ORPHANED: Final = counter(
    "capibara_sandboxes_orphaned_total", "Sandboxes that nobody owned, found and destroyed by the sweep."
)
SANDBOXES_ALIVE: Final = gauge("capibara_sandboxes_alive", "Sandboxes that have a place in this operator's budget.")
SANDBOXES_MOST: Final = gauge("capibara_sandboxes_limit", "Sandboxes that may be alive at once.")

RECALLED: Final = counter(
    "capibara_cache_requests_total",
    "Executions with spec.cache that were answered or have begun. `result`: hit (another's result was taken), joined"
    " (the same, of one that was waited for) or missed (it ran).",
    ("template", "result"),
)
POOL_TAKEN: Final = counter(
    "capibara_pool_requests_total",
    "Attempts that have begun. `result`: hit (a warm sandbox served it) or missed (one was created).",
    ("template", "result"),
)
BUILDS: Final = counter(
    "capibara_builds_total", "Builds of E2B templates that have ended. `result`: ready or failed.", ("result",)
)

OUTPUTS: Final = counter(
    "capibara_outputs_total",
    "Streams, results and files of ended executions that were too large for the status. `result`: stored or lost.",
    ("result",),
)
OUTPUT_BYTES: Final = counter("capibara_output_bytes_total", "Bytes of them that are in the output store.")

OUTPUTS_PURGED: Final = counter(
    "capibara_outputs_purged_total", "Objects deleted from the output store, as their executions are gone."
)

API_REQUESTS: Final = counter(
    "capibara_api_requests_total",
    "Requests to the Kubernetes API, watches excepted. `code`: HTTP status, 0 if there was no answer.",
    ("verb", "code"),
)
WATCH_SILENCE: Final = gauge(
    "capibara_watch_silence_seconds",
    "Time since the last sign of life of the watch, by kind. Far above 70 s: the operator is blind.",
    ("kind",),
)
WATCH_FAILURES: Final = counter("capibara_watch_failures_total", "Watch requests that failed, by kind.", ("kind",))
READY: Final = gauge("capibara_ready", "1 if the subject is in order, 0 if not: what /readyz is made of.", ("subject",))
LOOP_LAG: Final = histogram(
    "capibara_event_loop_lag_seconds", "How late the event loop is, measured twice a second.", (), LAG_BUCKETS
)
