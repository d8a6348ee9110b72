"""The statuses we write, from facts to documents. Bounded by construction, secrets masked, valid by the contract."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from capibara.api import outcome as wire
from capibara.api import quantity
from capibara.api.execution import CodeExecution, CodeExecutionStatus, Phase
from capibara.api.meta import Condition
from capibara.api.reasons import Reason
from capibara.api.usage import EffectiveLimits, Enforcement
from capibara.core.actions import Conclude, Finish, Note
from capibara.core.checks import Rejection
from capibara.core.conditions import build_conditions, execution_statuses, output_lost, phase_of, plain, shown_reason
from capibara.core.files import files_of
from capibara.core.masking import Masks
from capibara.core.outcome import MIME_TYPES, CodeError, Finished, Outcome, OutputStream, Printed, RichResult
from capibara.core.plan import Plan, Terms
from capibara.core.usage import E2B_PRICES, Prices, Spent, cost_text, duration_text, timings_of, usage_of

KILLED: Final = 137
"""Exit code of what was out of memory, whoever was killed: as of a Pod."""

NAME_LIMIT: Final = 256
VALUE_LIMIT: Final = 2048
TYPE_LIMIT: Final = 128
MAX_RESULTS: Final = 256
TAIL_LIMIT: Final = 2048
"""Bytes of each stream on the status while the code runs."""

NO_ROOM: Final = "no more fits into this object"
DISPENSABLE: Final = (
    "template",
    "limits",
    "language",
    "languageVia",
    "executor",
    "secretVersions",
    "stdout",
    "stderr",
    "cache",
)
"""What a status has of its claim and of its run, and can do without at the end."""

OUTPUT_UNKNOWN: Final = frozenset({Reason.SANDBOX_LOST, Reason.OUTCOME_UNKNOWN})
"""Ends of which nobody knows what was printed before them."""


def write_document(status: CodeExecutionStatus) -> dict[str, Any]:
    """The merge-patch for what was set on `status`, and nothing else."""
    document = status.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)
    return document | {"reason": status.reason} if "reason" in status.model_fields_set else document


def ended_document(status: CodeExecutionStatus) -> dict[str, Any]:
    """The merge-patch for the end of an attempt: its sandbox is about to go."""
    return write_document(status) | {"activeSandboxID": None}


def noted_status(execution: CodeExecution, note: Note, now: float, sandbox_id: str | None) -> dict[str, Any]:
    """A status for an execution that waits or runs on. What has been claimed has left the queue for good."""
    status = status_for(execution, note.reason, note.message, now)
    if status.phase is Phase.QUEUED and execution.status.owner:
        phase = Phase.RUNNING if sandbox_id else Phase.PENDING
        status = status.model_copy(update={"phase": phase, "reason": shown_reason(note.reason, phase)})
    if sandbox_id is not None:
        status = status.model_copy(update={"sandbox_id": sandbox_id, "active_sandbox_id": sandbox_id})
    return write_document(status)


def declared_status(execution: CodeExecution, now: float, sandbox_id: str) -> dict[str, Any]:
    """A status for an execution whose code may begin from now on."""
    document = noted_status(execution, Note(Reason.RUNNING, "the code runs"), now, sandbox_id)
    return document | {"startedAttempt": execution.status.attempt}


def concluded_status(execution: CodeExecution, step: Conclude, now: float, secrets: Iterable[str]) -> dict[str, Any]:
    """A status for an execution whose attempt failed and that will have another one."""
    status = status_for(execution, step.note.reason, Masks(secrets).hide(step.note.message), now)
    record = record_of(execution.status.attempt, Reason.CODE_FAILED, now, step.exit_code)
    return ended_document(status.model_copy(update={"attempts": (*execution.status.attempts, record)}))


def record_of(number: int, reason: Reason, now: float, exit_code: int | None = None) -> wire.AttemptRecord:
    """What an attempt came to."""
    fields = {} if exit_code is None else {"exit_code": exit_code}
    return wire.AttemptRecord(number=number, reason=reason, completion_time=datetime.fromtimestamp(now, UTC), **fields)


def claimed_status(
    execution: CodeExecution,
    identity: str,
    attempt: int,
    plan: Plan | None,
    now: float,
    sandbox_id: str | None = None,
    *,
    lost: Reason | None = None,
    secret_versions: str = "",
) -> dict[str, Any]:
    """Status write 1: whose it is, which attempt, on which template, and in which warm sandbox if it has one.

    `plan`: None of a run that a predecessor began. What it runs on stands there already.
    """
    first_start = execution.status.start_time or datetime.fromtimestamp(now, UTC)
    status = status_for(execution, Reason.RUNNING, f"attempt {attempt}", now).model_copy(
        update={"owner": identity, "attempt": attempt, "start_time": first_start, **of_plan(plan)}
    )
    told = {record.number for record in execution.status.attempts}
    if lost is not None and attempt - 1 not in told:
        attempts = (*execution.status.attempts, record_of(attempt - 1, lost, now))
        status = status.model_copy(update={"attempts": attempts})
    if secret_versions:
        status = status.model_copy(update={"secret_versions": secret_versions})
    document = write_document(status)
    earlier = execution.status.sandbox_id if attempt != execution.status.attempt else None  # destroyed by now
    if sandbox_id is not None or earlier:
        document["sandboxID"] = document["activeSandboxID"] = sandbox_id
    if attempt != execution.status.attempt:
        shown = {"stdout": execution.status.stdout, "stderr": execution.status.stderr}
        document |= {name: None for name, stream in shown.items() if stream is not None}  # the last attempt's
    return document


def of_plan(plan: Plan | None) -> dict[str, Any]:
    """The template, and what a successor must know to follow the run without it."""
    if plan is None:
        return {}
    limits = EffectiveLimits(
        cpu=quantity.cpu_text(plan.cpu_millis),
        memory=quantity.memory_text(plan.memory_bytes),
        active_deadline_seconds=plan.deadline,
    )
    return {
        "template": plan.template,
        "limits": limits,
        "language": plan.language.value,
        "languageVia": plan.language_via.value,
        "executor": plan.executor.value,
    }


def status_for(execution: CodeExecution, reason: Reason, message: str, now: float) -> CodeExecutionStatus:
    """Phase, conditions and generation for a reason: what every status has."""
    return CodeExecutionStatus(
        observed_generation=execution.metadata.generation,
        phase=phase_of(reason),
        reason=shown_reason(reason, phase_of(reason)),
        conditions=build_conditions(
            execution_statuses(reason),
            reason,
            message,
            previous=execution.status.conditions,
            generation=execution.metadata.generation,
            now=datetime.fromtimestamp(now, UTC).replace(microsecond=0),
        ),
    )


def minimal_status(execution: CodeExecution, finish: Finish, now: float, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """The end alone, for an API server that refuses the rest."""
    status = status_for(execution, finish.reason, Masks(secrets).hide(finish.message), now)
    return ended_document(status.model_copy(update={"completion_time": datetime.fromtimestamp(now, UTC)}))


def bare_status(execution: CodeExecution, finish: Finish, now: float) -> dict[str, Any]:
    """How it ended, in less room than its claim took: for an object as large as can be stored."""
    said = minimal_status(execution, replace(finish, message=NO_ROOM), now)
    return said | dict.fromkeys(DISPENSABLE)


def final_status(
    execution: CodeExecution,
    finish: Finish,
    *,
    plan: Plan | Rejection | None,
    terms: Plan | Terms | None,
    sandbox_id: str | None,
    spent: Spent,
    secrets: Iterable[str],
    now: float,
    printed: Printed | None = None,
    prices: Prices = E2B_PRICES,
) -> dict[str, Any]:
    """Status write 2: the end, with everything the run left behind.

    `printed`: what was last seen of its output, of a run that told no end.
    """
    masks = Masks(secrets)
    status = status_for(execution, finish.reason, masks.hide(finish.message), now)
    update: dict[str, Any] = {"completion_time": datetime.fromtimestamp(now, UTC)}
    if execution.status.start_time is not None:
        update["duration"] = duration_text(max(now - execution.status.start_time.timestamp(), 0.0))
    if sandbox_id is not None:
        update["sandbox_id"] = sandbox_id
    if isinstance(plan, Plan):
        update["template"] = plan.template
    if finish.finished is not None:
        update |= of_run(finish.finished, masks)
        if finish.finished.unstored:
            update["conditions"] = (*status.conditions, lost_output(execution, finish.finished.unstored, masks, now))
    elif printed is not None:
        update |= of_printed(printed, masks, more=finish.reason in OUTPUT_UNKNOWN)
    if sandbox_id is not None and terms is not None:
        update["usage"] = usage = usage_of(finish.finished, terms, spent, prices)
        update["cost"] = cost_text(usage.cost or 0.0)
        update["timings"] = timings_of(finish.finished, spent)
    return ended_document(status.model_copy(update=update))


def lost_output(execution: CodeExecution, why: str, masks: Masks, now: float) -> Condition:
    at = datetime.fromtimestamp(now, UTC).replace(microsecond=0)
    return output_lost(masks.hide(why), execution.metadata.generation, at)


def tails_of(printed: Printed, secrets: Iterable[str]) -> dict[str, wire.OutputStream]:
    """The end of each stream that running code has written to, by its field of the status."""
    masks = Masks(secrets)
    streams = {"stdout": printed.stdout, "stderr": printed.stderr}
    return {name: tail_of(stream, masks) for name, stream in streams.items() if stream.bytes}


def tail_of(stream: OutputStream, masks: Masks) -> wire.OutputStream:
    """The last lines of a stream, masked before they are cut, so that no secret is cut with them."""
    whole = masks.hide(stream.text, unfinished=True)
    text = tail_text(whole, TAIL_LIMIT)
    truncated = stream.truncated or len(text) < len(whole)
    return wire.OutputStream(text=text, bytes=stream.bytes, truncated=truncated)


def tail_text(text: str, limit: int) -> str:
    """At most so many bytes from the end of a text, whole lines if there are any."""
    encoded = text.encode("utf-8", "replace")
    if len(encoded) <= limit:
        return text
    tail = encoded[-limit:].decode("utf-8", "ignore")
    first, line_end, rest = tail.partition("\n")
    return rest if line_end and rest else first + line_end


def of_printed(printed: Printed, masks: Masks, *, more: bool) -> dict[str, Any]:
    """What was seen of output. `more`: there may have been more, nobody knows."""
    return {
        name: wire.OutputStream(
            text=masks.hide(stream.text, unfinished=True),
            bytes=stream.bytes,
            truncated=stream.truncated or more,
            sha256="" if more else stream.sha256,
        )
        for name, stream in (("stdout", printed.stdout), ("stderr", printed.stderr))
    }


def of_run(finished: Finished, masks: Masks) -> dict[str, Any]:
    """Exit code, error, output and results of a run that told its end."""
    fields: dict[str, Any] = {
        "stdout": stream_of(finished.stdout, masks),
        "stderr": stream_of(finished.stderr, masks),
        "results": tuple(result_of(result, masks) for result in finished.results[:MAX_RESULTS]),
        "enforcement": Enforcement(cpu=finished.enforcement.cpu, memory=finished.enforcement.memory),
    }
    if omitted := finished.results_omitted + sum(map(is_lost, finished.results)):
        fields["omitted_results"] = omitted
    if (found := finished.results_list) and found.ref:
        fields["all_results"] = wire.ResultList(
            ref=found.ref, bytes=found.kept, sha256=found.sha256, truncated=found.truncated
        )
    fields |= files_of(finished, masks)
    exit_code = KILLED if finished.outcome is Outcome.OUT_OF_MEMORY else finished.exit_code
    if exit_code is not None:
        fields["exit_code"] = exit_code
    if finished.error is not None:
        fields["error"] = error_of(finished.error, masks)
    return fields


def stream_of(stream: OutputStream, masks: Masks) -> wire.OutputStream:
    return wire.OutputStream(
        text=masks.hide(stream.text),
        bytes=stream.bytes,
        truncated=stream.truncated,
        sha256=stream.sha256,
        ref=stream.ref,
        ref_bytes=None if stream.ref is None else stream.kept,
    )


def error_of(error: CodeError, masks: Masks) -> wire.ExecutionError:
    return wire.ExecutionError(
        name=plain(masks.hide(error.name), NAME_LIMIT),
        value=masks.hide(error.value)[:VALUE_LIMIT],
        traceback=masks.hide(error.traceback),
    )


def result_of(result: RichResult, masks: Masks) -> wire.ExecutionResult:
    """One result of the status. A type that is no known word is a MIME type already."""
    kind = plain(MIME_TYPES.get(result.type, result.type), TYPE_LIMIT)
    if result.text is None:
        return wire.ExecutionResult(type=kind, bytes=result.bytes, omitted=True, ref=result.ref)
    return wire.ExecutionResult(type=kind, text=masks.hide(result.text), bytes=result.bytes)


def is_lost(result: RichResult) -> bool:
    """Whether its content is nowhere."""
    return result.text is None and result.ref is None
