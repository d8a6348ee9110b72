"""Rules for what goes wrong with a sandbox or its provider. `core.execution` has their place among the others."""

from __future__ import annotations

from capibara.api.execution import CodeExecution, ExecutionGuarantee
from capibara.api.reasons import Reason
from capibara.core import backoff
from capibara.core.actions import Finish, Note, Release, Retry, Step, Wait
from capibara.core.attempts import told
from capibara.core.ending import ending
from capibara.core.world import Retry as RetryClass
from capibara.core.world import World


def vanished(execution: CodeExecution, world: World) -> Step | None:
    """Its sandbox went away before the code began: another one has the same attempt, whatever the guarantee."""
    failure = world.failure
    if failure is None or failure.begun:
        return None
    if world.vanished >= world.limits.max_attempts:
        message = f"{failure.message}; {world.vanished} sandboxes went before the code began"
        return ending(execution, world, Finish(Reason.SANDBOX_LOST, message))
    return Release() if world.sandbox_id is not None else None


def lost(execution: CodeExecution, world: World) -> Step | None:
    """The sandbox went away and nobody knows how far the code came: the guarantee decides.

    A predecessor that went between its claim and the third second has left no sign of a sandbox: that is no loss.
    """
    failure, attempt = world.failure, world.attempt
    if failure is None or failure.reason is not Reason.SANDBOX_LOST or attempt is None or not failure.begun:
        return None
    if execution.spec.execution_guarantee is ExecutionGuarantee.AT_MOST_ONCE:
        finish = Finish(Reason.OUTCOME_UNKNOWN, f"{failure.message}; AtMostOnce forbids to run it again")
        return ending(execution, world, finish)
    if not failure.seen:
        return Retry(attempt.number + 1)
    losses = 1 + told(execution, Reason.SANDBOX_LOST)
    if losses < world.limits.max_attempts:
        return Retry(attempt.number + 1, lost=Reason.SANDBOX_LOST)
    message = f"{failure.message}, in each of {losses} attempts"
    return ending(execution, world, Finish(Reason.SANDBOX_LOST, message))


def refused(execution: CodeExecution, world: World) -> Step | None:
    """The provider will not do it, however often it is asked."""
    failure = world.failure
    if failure is None or failure.retry is not RetryClass.NEVER:
        return None
    return ending(execution, world, Finish(failure.reason, failure.message))


def failing(_: CodeExecution, world: World) -> Step | None:
    """The provider cannot do it now: wait, say why, try again."""
    failure, limits = world.failure, world.limits
    if failure is None:
        return None
    seconds = failure.retry_after or backoff.delay(failure.count, limits.retry_first, limits.retry_max)
    if world.now >= failure.at + seconds:
        return None
    reason = failure.reason if failure.begun else Reason.PROVISIONING
    return Wait(failure.at + seconds, Note(reason, failure.message))
