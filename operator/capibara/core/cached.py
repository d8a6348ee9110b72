"""Results found again: the rule that takes one, and the status of an execution that has taken one."""

from __future__ import annotations

from typing import Any, Final

from capibara.api.caching import CacheSource, CacheStatus
from capibara.api.execution import CodeExecution, CodeExecutionStatus
from capibara.api.reasons import Reason
from capibara.core.actions import Look, Note, Recall, Step, Wait
from capibara.core.attempts import start_deadline
from capibara.core.conditions import time_text
from capibara.core.found import Hit, Joined, Unasked
from capibara.core.plan import Plan
from capibara.core.queued import earliest
from capibara.core.results import moment, of_plan, status_for, written
from capibara.core.usage import milliseconds
from capibara.core.world import World

AGAIN_SECONDS: Final = 30.0
"""How long an execution waits for another one without asking whether that still is under way."""

LEFT: Final = {
    "exit_code",
    "stdout",
    "stderr",
    "results",
    "omitted_results",
    "all_results",
    "files",
    "omitted_files",
}
"""What a run leaves on its status."""


def found_again(execution: CodeExecution, world: World) -> Step | None:
    """An equal execution has a result, or will have one: nothing is run, and no place is asked for."""
    match world.found:
        case Unasked():
            return Look()
        case Hit() as hit:
            return Recall(hit)
        case Joined() as joined:
            tell_at = joined.since + world.limits.queued_after
            what = f"equal to {joined.name}, which is under way: waiting for its result"
            note = Note(Reason.QUEUED, what) if world.now >= tell_at else None
            return Wait(earliest(world.now, tell_at, joined.since + AGAIN_SECONDS, start_deadline(execution)), note)
        case _:
            return None


def key_document(key: str) -> dict[str, Any]:
    """The part of a status that equal executions find it by. Empty without a key."""
    return {"cache": {"hit": False, "key": key}} if key else {}


def recalled_status(
    execution: CodeExecution,
    hit: Hit,
    brought: CodeExecutionStatus,
    key: str,
    plan: Plan,
    spent: float,
    now: float,
) -> dict[str, Any]:
    """The end of an execution that took another's result.

    `brought`: the source's status, with keys of the execution's own; `spent`: seconds since the operator saw it.
    """
    source = hit.source.metadata
    message = f"exit code 0; found again: {source.name} ran the same {hit.age} s ago"
    left = brought.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True, include=LEFT)
    cache = CacheStatus(hit=True, key=key, source=CacheSource(name=source.name, uid=source.uid), age=hit.age)
    return {
        **status_for(execution, Reason.COMPLETED, message, now),
        **of_plan(plan),
        **left,
        "completionTime": time_text(moment(now)),
        "timings": {"totalMilliseconds": milliseconds(spent)},
        "cache": written(cache),
    }
