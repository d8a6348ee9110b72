"""Counts over the executions that Python clients wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from pydantic import Field

from capibara.api.execution import CodeExecutionStatus, Phase
from capibara.client.mapping import MappingModel
from capibara.client.result import condition


class ExecutionStats(MappingModel):
    """Executions of Python clients in one namespace, as far as they are still kept there."""

    total: int
    succeeded: int
    failed: int
    cancelled: int
    active: int = Field(description="Not over yet: waiting or running.")
    success_rate: float | None = Field(description="Succeeded of succeeded and failed, 0 to 1; None without any.")
    average_execution_time: float | None = Field(description="Mean of those that ran. Seconds; None without any.")
    by_template: dict[str, int]
    by_reason: dict[str, int] = Field(description="Of those that are over.")


def summarize(documents: Iterable[dict[str, Any]]) -> ExecutionStats:
    """Count. Only statuses are read: a spec that an older version wrote does not matter."""
    statuses = [CodeExecutionStatus.model_validate(document.get("status", {})) for document in documents]
    phases = Counter(status.phase for status in statuses)
    runs = [status.timings.run / 1000 for status in statuses if status.timings and status.timings.run is not None]
    over = [status for status in statuses if status.phase and status.phase.terminal]
    succeeded, failed = phases[Phase.SUCCEEDED], phases[Phase.FAILED]
    return ExecutionStats(
        total=len(statuses),
        succeeded=succeeded,
        failed=failed,
        cancelled=phases[Phase.CANCELLED],
        active=len(statuses) - len(over),
        success_rate=succeeded / (succeeded + failed) if succeeded + failed else None,
        average_execution_time=sum(runs) / len(runs) if runs else None,
        by_template=dict(Counter(status.template.name for status in statuses if status.template)),
        by_reason=dict(Counter(condition(status)[0] for status in over)),
    )
