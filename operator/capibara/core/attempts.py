"""What is known of an execution's attempts: facts that more than one rule asks for."""

from __future__ import annotations

from capibara.api.execution import AttemptRecord, CodeExecution, ExecutionGuarantee
from capibara.api.reasons import Reason
from capibara.core import backoff
from capibara.core.world import Attempt, Failure, Retry, World


def start_deadline(execution: CodeExecution) -> float | None:
    """When it must have started, if it says so."""
    longest, created = execution.spec.start_deadline_seconds, execution.metadata.creation_timestamp
    return None if longest is None or created is None else created.timestamp() + longest


def ended_at(written: float, world: World) -> float:
    """When the last attempt ended: by our own clock if we saw it, else as `written`, unless that clock was ahead."""
    if world.concluded_at is not None:
        return world.concluded_at
    return written if written <= world.now else world.seen_at


def retry_delay(execution: CodeExecution, world: World) -> float:
    """The wait before a retry, as of Jobs: twice as long each time, and a little different for each execution."""
    seconds = backoff.delay(failures(execution), world.limits.code_retry_first, world.limits.code_retry_max)
    share = int(execution.metadata.uid.replace("-", "")[:4] or "0", 16) / 0xFFFF
    return seconds * (1 + 0.2 * share)


def concluded(execution: CodeExecution) -> AttemptRecord | None:
    """The record of the current attempt, if it is over and another one is due."""
    for record in execution.status.attempts:
        if record.number == execution.status.attempt:
            return record
    return None


def failures(execution: CodeExecution) -> int:
    """Attempts in which the code failed, as written down."""
    return told(execution, Reason.CODE_FAILED)


def told(execution: CodeExecution, reason: Reason) -> int:
    """How many attempts ended so, as written down."""
    return sum(record.reason == reason for record in execution.status.attempts)


def has_told_of_build(execution: CodeExecution) -> bool:
    """Whether its status says that it waits for a build: with us, or with a predecessor of ours."""
    return any(condition.reason == Reason.TEMPLATE_NOT_READY for condition in execution.status.conditions)


def is_overdue(world: World, running_since: float) -> bool:
    """Whether a run of ours seems not to have ended in its time, or was destroyed for that a moment ago."""
    failure = world.failure
    if world.sandbox_id is None:
        return world.attempt is not None and (failure is None or failure.retry is not Retry.NEVER)
    return world.following_since is not None and world.now >= overdue_at(world, running_since, world.following_since)


def due_at(world: World, running_since: float) -> float:
    """When the end of a run must have been heard."""
    assert world.terms is not None
    return running_since + world.terms.deadline + world.limits.deadline_slack


def overdue_at(world: World, running_since: float, following_since: float) -> float:
    """When a run that is followed and does not end seems overdue. Who is asked anew after that has time to answer."""
    due = due_at(world, running_since)
    return due if following_since < due else following_since + world.limits.deadline_slack


def told_at(world: World, running_since: float) -> float:
    """When to say that the code runs: after a few seconds; after an outage once the provider must have answered again.

    Said as soon as it is asked, it would be taken back each time there is no answer.
    """
    if world.failure is None or world.following_since is None:
        return running_since + world.limits.progress_after
    return world.following_since + world.limits.answered_after


def has_declared(execution: CodeExecution, attempt: Attempt) -> bool:
    """Whether the status says that the attempt's code may have begun."""
    return execution.status.started_attempt >= attempt.number


def has_begun(execution: CodeExecution, attempt: Attempt) -> bool:
    """Whether the code of an attempt whose sandbox is not found may have begun."""
    at_most_once = execution.spec.execution_guarantee is ExecutionGuarantee.AT_MOST_ONCE
    return not at_most_once or has_declared(execution, attempt)


def next_look(world: World, running_since: float) -> float | None:
    """When to see what the code has printed; None: never."""
    every = world.limits.output_every
    return (world.looked_at or running_since) + every if every else None


def has_unknown_sandbox(
    execution: CodeExecution, attempt: Attempt | None, failure: Failure | None, *, searched: bool
) -> bool:
    """Whether a sandbox may exist without our knowing: a predecessor's, or one whose creation was not answered."""
    if failure is not None and failure.ambiguous:
        return True
    return may_have_run(execution, attempt) and not searched


def may_have_run(execution: CodeExecution, attempt: Attempt | None) -> bool:
    """Whether the attempt is a predecessor's: claimed by us as such, or yet to be."""
    return attempt.inherited if attempt is not None else bool(execution.status.owner)


def is_held(execution: CodeExecution, attempt: Attempt | None) -> bool:
    """Whether suspend applies: before the first attempt is claimed, and between one that failed and the next."""
    is_begun = attempt is not None or bool(execution.status.owner)
    return execution.spec.suspend and (not is_begun or concluded(execution) is not None)


def needs_plan(
    execution: CodeExecution, attempt: Attempt | None, failure: Failure | None, *, not_started: bool
) -> bool:
    """Whether template and inputs matter: only to what has to be started, not to what may run already."""
    again = concluded(execution) is not None or will_run_again(execution, failure)
    return (not_started or again or not may_have_run(execution, attempt)) and not is_held(execution, attempt)


def will_run_again(execution: CodeExecution, failure: Failure | None) -> bool:
    """Whether its sandbox is lost and the guarantee allows another attempt."""
    if failure is None or failure.reason is not Reason.SANDBOX_LOST:
        return False
    return not failure.begun or execution.spec.execution_guarantee is ExecutionGuarantee.AT_LEAST_ONCE
