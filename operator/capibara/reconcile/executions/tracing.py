"""The trace of an execution that has ended, from what its run and its status know. No span is kept while it runs.

execution
├── queue            until a place was free
├── attempt 1        an earlier attempt, as `status.attempts` tells it
└── attempt 2
    ├── acquire      getting a sandbox
    ├── run          upload, code and collecting, as the operator saw it: the code's own spans hang below it
    │   └── code     as long as the runner says that the code ran
    └── record       writing the end down
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from capibara.api.reasons import Reason
from capibara.core.trace import TraceContext
from capibara.reconcile.executions.run import Run
from capibara.telemetry.metrics import reason_of
from capibara.telemetry.traces import Span, Trace

Wall = Callable[[float], float]
"""Turn a moment on the monotonic clock into seconds since the epoch."""


def trace_of(run: Run, status: Mapping[str, Any]) -> Trace:
    """The trace of a run whose final status (as it was written) stands."""
    context = run.trace
    now, offset = time.monotonic(), time.time() - time.monotonic()
    spans = list(spans_of(run, context, status, now, lambda moment: moment + offset))
    return Trace(context.trace_id, spans, context.parent_id, is_sampled=context.is_sampled, state=context.state)


def spans_of(run: Run, context: TraceContext, status: Mapping[str, Any], now: float, wall: Wall) -> Iterator[Span]:
    clock, root = run.clock, context.span_id()
    began = wall(clock.seen)
    if run.attempt is not None and run.attempt.inherited and run.execution.status.start_time is not None:
        began = min(began, run.execution.status.start_time.timestamp())
    reason = reason_of(status)
    error = "" if reason == Reason.COMPLETED else reason
    yield Span("execution", root, began, wall(now), error=error, attributes=attributes_of(run, status, reason))
    if clock.admitted is not None and not run.execution.status.attempts:
        yield Span("queue", context.span_id("queue"), began, wall(clock.admitted), root)
    for record in run.execution.status.attempts:
        ended = began if record.completion_time is None else max(record.completion_time.timestamp(), began)
        span_id = context.span_id("attempt", record.number)
        yield Span(f"attempt {record.number}", span_id, began, ended, root, str(record.reason))
        began = ended
    if run.attempt is not None:
        yield from last_attempt(run, context, error, now, wall)


def last_attempt(run: Run, context: TraceContext, error: str, now: float, wall: Wall) -> Iterator[Span]:
    assert run.attempt is not None
    clock, number = run.clock, run.attempt.number
    name, own = f"attempt {number}", context.span_id("attempt", number)
    moments = (clock.acquire_began, clock.run_began, clock.admitted, clock.seen)
    began = next(moment for moment in moments if moment is not None)
    yield Span(name, own, wall(began), wall(now), context.span_id(), error, sandbox_of(run))
    if clock.acquire_began is not None:
        end = clock.acquire_began + clock.acquire_seconds
        yield Span("acquire", context.span_id("attempt", number, "acquire"), wall(began), wall(end), own)
    if clock.run_began is None:
        return
    ended = clock.run_ended or now
    whole = context.run_span_id(number)
    yield Span("run", whole, wall(clock.run_began), wall(ended), own, error)
    if run.state.finished is not None:
        began = max(ended - run.state.finished.timings.run, clock.run_began)
        yield Span("code", context.span_id("attempt", number, "code"), wall(began), wall(ended), whole, error)
    if clock.run_ended is not None:
        yield Span("record", context.span_id("attempt", number, "record"), wall(ended), wall(now), own)


def attributes_of(run: Run, status: Mapping[str, Any], reason: str) -> dict[str, str | int]:
    """Who it is and how it ended; names only, never what it was given or what it wrote."""
    found: dict[str, str | int] = {
        "k8s.namespace.name": run.reference.namespace,
        "capibara.execution.name": run.reference.name,
        "capibara.execution.uid": run.uid,
        "capibara.reason": reason,
        "capibara.template": str((status.get("template") or {}).get("name", "")),
    }
    if status.get("exitCode") is not None:
        found["capibara.exit_code"] = int(status["exitCode"])
    return found


def sandbox_of(run: Run) -> dict[str, str | int]:
    found: dict[str, str | int] = {"capibara.sandbox.start": "warm" if run.state.warm else "cold"}
    return found | ({"capibara.sandbox.id": run.last_sandbox_id} if run.last_sandbox_id else {})
