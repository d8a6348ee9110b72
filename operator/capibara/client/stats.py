"""Counts over the executions that Python clients wrote."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from statistics import fmean, median
from typing import Any, Final

from pydantic import Field
from typing_extensions import TypedDict

from capibara.api.execution import CodeExecutionStatus, Phase
from capibara.client.mapping import MappingModel
from capibara.client.result import condition

NO_TEMPLATE: Final = "none"
"""In place of a template's name: it came to none."""


class OutcomeStats(TypedDict):
    """The executions of one template that ended for one reason. Times in seconds, None where none ran."""

    count: int
    average_execution_time: float | None
    median_execution_time: float | None
    longest_execution_time: float | None
    cost: float | None
    """Estimate of what E2B charges for all of them, in US dollars; None where no status says it."""


class ExecutionStats(MappingModel):
    """Executions of Python clients in one namespace, as far as they are still kept there."""

    total: int
    succeeded: int
    failed: int
    cancelled: int
    active: int = Field(description="Not over yet: waiting or running.")
    success_rate: float | None = Field(description="Succeeded of succeeded and failed, 0 to 1; None without any.")
    average_execution_time: float | None = Field(description="Mean of those that ran. Seconds; None without any.")
    cost: float | None = Field(description="Estimate for all that are over, in US dollars; None without any.")
    by_template: dict[str, int]
    by_reason: dict[str, int] = Field(description="Of those that are over.")
    by_outcome: dict[str, dict[str, OutcomeStats]] = Field(
        description="Of those that are over: template -> reason -> count, times and cost."
    )


def summarize(documents: Iterable[dict[str, Any]]) -> ExecutionStats:
    """Count. Only statuses are read: a spec that an older version wrote does not matter."""
    statuses = [CodeExecutionStatus.model_validate(document.get("status", {})) for document in documents]
    phases = Counter(status.phase for status in statuses)
    over = [status for status in statuses if status.phase and status.phase.terminal]
    succeeded, failed = phases[Phase.SUCCEEDED], phases[Phase.FAILED]
    return ExecutionStats(
        total=len(statuses),
        succeeded=succeeded,
        failed=failed,
        cancelled=phases[Phase.CANCELLED],
        active=len(statuses) - len(over),
        success_rate=succeeded / (succeeded + failed) if succeeded + failed else None,
        average_execution_time=fmean(runs) if (runs := run_times(statuses)) else None,
        cost=cost_of(over),
        by_template=dict(Counter(status.template.name for status in statuses if status.template)),
        by_reason=dict(Counter(condition(status)[0] for status in over)),
        by_outcome=by_outcome(over),
    )


def by_outcome(over: Iterable[CodeExecutionStatus]) -> dict[str, dict[str, OutcomeStats]]:
    """Template -> reason -> what there is to say of these."""
    groups: defaultdict[str, defaultdict[str, list[CodeExecutionStatus]]] = defaultdict(lambda: defaultdict(list))
    for status in over:
        name = status.template.name if status.template else NO_TEMPLATE
        groups[name][condition(status)[0]].append(status)
    return {
        name: {reason: describe(group) for reason, group in sorted(reasons.items())}
        for name, reasons in sorted(groups.items())
    }


def describe(group: Sequence[CodeExecutionStatus]) -> OutcomeStats:
    runs = run_times(group)
    return {
        "count": len(group),
        "average_execution_time": fmean(runs) if runs else None,
        "median_execution_time": median(runs) if runs else None,
        "longest_execution_time": max(runs, default=None),
        "cost": cost_of(group),
    }


def run_times(statuses: Iterable[CodeExecutionStatus]) -> list[float]:
    """Seconds that the code of each ran, of those that did."""
    return [status.timings.run / 1000 for status in statuses if status.timings and status.timings.run is not None]


def cost_of(statuses: Iterable[CodeExecutionStatus]) -> float | None:
    """US dollars for all together."""
    known = [status.usage.cost for status in statuses if status.usage and status.usage.cost is not None]
    return round(sum(known), 8) if known else None
