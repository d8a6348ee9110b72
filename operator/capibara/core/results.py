"""The statuses we write, from facts to documents. Bounded by construction, secrets masked, valid by the contract."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from capibara.api import outcome as wire
from capibara.api import quantity
from capibara.api.execution import CodeExecution, Phase
from capibara.api.meta import StatusModel
from capibara.api.reasons import Reason
from capibara.core.actions import Conclude, Finish, Note
from capibara.core.checks import Rejection
from capibara.core.conditions import (
    build_conditions,
    execution_statuses,
    output_lost,
    phase_of,
    plain,
    shown_reason,
    time_text,
)
from capibara.core.files import files_of
from capibara.core.masking import Masks
from capibara.core.outcome import MIME_TYPES, CodeError, Finished, Outcome, OutputStream, Printed, RichResult
from capibara.core.plan import Plan, Terms
from capibara.core.usage import (
    E2B_PRICES,
    Prices,
    Spent,
    cost_of_sandbox,
    cost_text,
    duration_text,
    timings_of,
    usage_of,
)

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


SANDBOX_GONE: Final = {"activeSandboxID": None}
"""Of the end of an attempt: its sandbox is about to go."""

NOTHING: Final = "None"
"""What enforced a limit that nothing enforced."""


def written(part: StatusModel) -> dict[str, Any]:
    """What was set of a part of a status, as it is written."""
    return part.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)


def noted_status(execution: CodeExecution, note: Note, now: float, sandbox_id: str | None) -> dict[str, Any]:
    """A status for an execution that waits or runs on. What has been claimed has left the queue for good."""
    status = status_for(execution, note.reason, note.message, now)
    if status["phase"] is Phase.QUEUED and execution.status.owner:
        phase = Phase.RUNNING if sandbox_id else Phase.PENDING
        status |= {"phase": phase, "reason": shown_reason(note.reason, phase)}
    return status | ({} if sandbox_id is None else {"sandboxID": sandbox_id, "activeSandboxID": sandbox_id})


def declared_status(execution: CodeExecution, now: float, sandbox_id: str) -> dict[str, Any]:
    """A status for an execution whose code may begin from now on."""
    document = noted_status(execution, Note(Reason.RUNNING, "the code runs"), now, sandbox_id)
    return document | {"startedAttempt": execution.status.attempt}


def concluded_status(execution: CodeExecution, step: Conclude, now: float, secrets: Iterable[str]) -> dict[str, Any]:
    """A status for an execution whose attempt failed and that will have another one."""
    status = status_for(execution, step.note.reason, Masks(secrets).hide(step.note.message), now)
    record = record_of(execution.status.attempt, Reason.CODE_FAILED, now, step.exit_code)
    return status | with_record(execution, record) | SANDBOX_GONE


def record_of(number: int, reason: Reason, now: float, exit_code: int | None = None) -> dict[str, Any]:
    """What an attempt came to."""
    record = {"number": number, "reason": reason, "completionTime": time_text(moment(now))}
    return record if exit_code is None else record | {"exitCode": exit_code}


def with_record(execution: CodeExecution, record: dict[str, Any]) -> dict[str, Any]:
    """The attempts that have ended, one more than before."""
    return {"attempts": [*map(written, execution.status.attempts), record]}


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
    before = execution.status
    document = status_for(execution, Reason.RUNNING, f"attempt {attempt}", now) | {
        "owner": identity,
        "attempt": attempt,
        "startTime": time_text(before.start_time or moment(now)),
        **of_plan(plan),
    }
    told = {record.number for record in before.attempts}
    if lost is not None and attempt - 1 not in told:
        document |= with_record(execution, record_of(attempt - 1, lost, now))
    if secret_versions:
        document["secretVersions"] = secret_versions
    earlier = before.sandbox_id if attempt != before.attempt else None  # destroyed by now
    if sandbox_id is not None or earlier:
        document["sandboxID"] = document["activeSandboxID"] = sandbox_id
    if attempt != before.attempt:
        shown = {"stdout": before.stdout, "stderr": before.stderr}
        document |= {name: None for name, stream in shown.items() if stream is not None}  # the last attempt's
    return document


def of_plan(plan: Plan | None) -> dict[str, Any]:
    """The template, and what a successor must know to follow the run without it."""
    if plan is None:
        return {}
    return {
        "template": written(plan.template),
        "limits": {
            "cpu": quantity.cpu_text(plan.cpu_millis),
            "memory": quantity.memory_text(plan.memory_bytes),
            "activeDeadlineSeconds": plan.deadline,
        },
        "language": plan.language,
        "languageVia": plan.language_via,
        "executor": plan.executor,
    }


def status_for(execution: CodeExecution, reason: Reason, message: str, now: float) -> dict[str, Any]:
    """Phase, conditions and generation for a reason: what every status has."""
    phase, generation = phase_of(reason), execution.metadata.generation
    return {
        "observedGeneration": generation,
        "phase": phase,
        "reason": shown_reason(reason, phase),
        "conditions": build_conditions(
            execution_statuses(reason),
            reason,
            message,
            previous=execution.status.conditions,
            generation=generation,
            now=moment(now).replace(microsecond=0),
        ),
    }


def moment(seconds: float) -> datetime:
    """A time since the epoch, in UTC."""
    return datetime.fromtimestamp(seconds, UTC)


def minimal_status(execution: CodeExecution, finish: Finish, now: float, secrets: Iterable[str] = ()) -> dict[str, Any]:
    """The end alone, for an API server that refuses the rest."""
    status = status_for(execution, finish.reason, Masks(secrets).hide(finish.message), now)
    return status | {"completionTime": time_text(moment(now))} | SANDBOX_GONE


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
    document = status_for(execution, finish.reason, masks.hide(finish.message), now)
    document["completionTime"] = time_text(moment(now))
    if execution.status.start_time is not None:
        document["duration"] = duration_text(max(now - execution.status.start_time.timestamp(), 0.0))
    if sandbox_id is not None:
        document["sandboxID"] = sandbox_id
    if isinstance(plan, Plan):
        document["template"] = written(plan.template)
    if finish.finished is not None:
        document |= of_run(finish.finished, masks)
        if finish.finished.unstored:
            document["conditions"].append(lost_output(execution, finish.finished.unstored, masks, now))
    elif printed is not None:
        document |= of_printed(printed, masks, more=finish.reason in OUTPUT_UNKNOWN)
    if sandbox_id is not None and terms is not None:
        cost = cost_of_sandbox(spent.sandbox, terms.cpu_millis, terms.memory_bytes, prices)
        document["usage"] = usage_of(finish.finished, spent, cost)
        document["cost"] = cost_text(cost)
        document["timings"] = timings_of(finish.finished, spent)
    return document | SANDBOX_GONE


def lost_output(execution: CodeExecution, why: str, masks: Masks, now: float) -> dict[str, Any]:
    return output_lost(masks.hide(why), execution.metadata.generation, moment(now).replace(microsecond=0))


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
        name: {
            "text": masks.hide(stream.text, unfinished=True),
            "bytes": stream.bytes,
            "truncated": stream.truncated or more,
            "sha256": "" if more else stream.sha256,
        }
        for name, stream in (("stdout", printed.stdout), ("stderr", printed.stderr))
    }


def of_run(finished: Finished, masks: Masks) -> dict[str, Any]:
    """Exit code, error, output and results of a run that told its end."""
    fields: dict[str, Any] = {
        "stdout": stream_of(finished.stdout, masks),
        "stderr": stream_of(finished.stderr, masks),
        "results": [written(result_of(result, masks)) for result in finished.results[:MAX_RESULTS]],
        "enforcement": {
            "cpu": finished.enforcement.cpu or NOTHING,
            "memory": finished.enforcement.memory or NOTHING,
        },
    }
    if omitted := finished.results_omitted + sum(map(is_lost, finished.results)):
        fields["omittedResults"] = omitted
    if (found := finished.results_list) and found.ref:
        fields["allResults"] = {
            "ref": found.ref,
            "bytes": found.kept,
            "sha256": found.sha256,
            "truncated": found.truncated,
        }
    if files := files_of(finished, masks):
        fields["files"] = [written(file) for file in files]
    if finished.files_omitted:
        fields["omittedFiles"] = finished.files_omitted
    exit_code = KILLED if finished.outcome is Outcome.OUT_OF_MEMORY else finished.exit_code
    if exit_code is not None:
        fields["exitCode"] = exit_code
    if finished.error is not None:
        fields["error"] = written(error_of(finished.error, masks))
    return fields


def stream_of(stream: OutputStream, masks: Masks) -> dict[str, Any]:
    document = {
        "text": masks.hide(stream.text),
        "bytes": stream.bytes,
        "truncated": stream.truncated,
        "sha256": stream.sha256,
    }
    return document if stream.ref is None else document | {"ref": stream.ref, "refBytes": stream.kept}


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
