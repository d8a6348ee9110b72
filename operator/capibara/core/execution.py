"""The next step of one execution. This is the operator's policy; `reconcile` only observes and performs.

The order of RULES is the policy: what is over stays over, the user's word comes before progress, what cannot work ends
before it costs anything, a known end is recorded before anything new begins.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from math import inf
from typing import Final

from capibara.api.execution import CodeExecution, ExecutionGuarantee
from capibara.api.reasons import Reason
from capibara.core.actions import (
    Acquire,
    Adopt,
    Ask,
    Claim,
    Conclude,
    Declare,
    Enqueue,
    Finish,
    Follow,
    Forget,
    Note,
    Resume,
    Retry,
    Start,
    Step,
    Store,
    Wait,
)
from capibara.core.attempts import (
    concluded,
    due_at,
    ended_at,
    failures,
    has_declared,
    has_unknown_sandbox,
    is_held,
    is_overdue,
    may_have_run,
    next_look,
    overdue_at,
    retry_delay,
    start_deadline,
    told_at,
)
from capibara.core.build import Building, Failed, describe_content
from capibara.core.cached import found_again
from capibara.core.checks import Rejection
from capibara.core.ending import ending, ending_of, hinted, told_in_part
from capibara.core.failing import failing, lost, refused, vanished
from capibara.core.kept import parts_of
from capibara.core.plan import Plan
from capibara.core.queued import earliest, in_line
from capibara.core.world import Admission, World

Rule = Callable[[CodeExecution, World], Step | None]


def decide(execution: CodeExecution, world: World) -> Step:
    """The next step of one execution. Pure: same facts, same step. The last rule always has one."""
    for rule in RULES:
        if step := rule(execution, world):
            return step
    return follow(execution, world)


def over(execution: CodeExecution, world: World) -> Step | None:
    """A terminal phase is never left."""
    phase = execution.status.phase
    return Forget() if phase is not None and phase.terminal else None


def taken_by_a_peer(execution: CodeExecution, world: World) -> Step | None:
    """Another operator's: one that lives and has claimed it, or that is to take it from one that does not.

    What we had under way and somebody has taken from us is theirs as well: to them our Lease had ended.
    """
    owner, is_begun = execution.status.owner, world.attempt is not None
    if owner == world.identity or (not owner and is_begun):
        return None
    is_theirs = bool(owner) and (world.owner_lives or is_begun)
    return Forget() if is_theirs or not world.is_heir else None


def cancelled(execution: CodeExecution, world: World) -> Step | None:
    """The user's word: at any time, whatever else goes on."""
    if not execution.spec.cancel:
        return None
    return ending(execution, world, Finish(Reason.CANCELLED, "cancelled by spec.cancel"))


def suspended(execution: CodeExecution, world: World) -> Step | None:
    """Held before an attempt; one that has begun goes on, as the pods of a Job would not, but output would be lost."""
    if not is_held(execution, world.attempt):
        return None
    return Wait(note=Note(Reason.SUSPENDED, "held back by spec.suspend: set it to false to let it go on"))


def unusable(execution: CodeExecution, world: World) -> Step | None:
    """What cannot work ends before it costs anything."""
    for part in (world.plan, world.inputs):
        if isinstance(part, Rejection) and world.finished is None:
            return ending(execution, world, Finish(part.reason, part.explanation))
    return None


def awaiting(execution: CodeExecution, world: World) -> Step | None:
    """What it refers to may come a moment later: people apply folders, and files have an order."""
    missing = [part for part in (world.plan, world.inputs) if isinstance(part, Rejection) and part.awaited]
    latest, is_patient = start_deadline(execution), all(part.patient for part in missing)
    given_up_at = world.seen_at + world.limits.reference_wait if latest is None else latest
    if is_patient and latest is None:
        given_up_at = inf
    if not missing or world.finished is not None or world.now >= given_up_at:
        return None
    note = Note(Reason.WAITING_FOR_REFERENCE, missing[0].waiting)
    again = world.limits.end_again if is_patient else world.limits.reference_again
    return Wait(min(world.now + again, given_up_at), note)


def unbuilt(execution: CodeExecution, world: World) -> Step | None:
    """Content without a build has to be built first. The build wakes the execution; a short wait costs no write."""
    plan, build = world.plan, world.build
    if build is None or not isinstance(plan, Plan) or plan.is_resolved:
        return None
    if isinstance(build, Failed):
        return ending(execution, world, Finish(Reason.BUILD_FAILED, build.message))
    assert isinstance(build, Building)
    note_at = build.since + world.limits.queued_after
    note = of_building(plan, build) if world.now >= note_at else None
    return Wait(earliest(world.now, note_at, start_deadline(execution)), note)


def of_building(plan: Plan, build: Building) -> Note:
    """What is waited for, and since when."""
    what = f"building {describe_content(plan.content)} for template {plan.template.name}"
    if build.trouble is not None:
        return Note(build.trouble.reason, f"{what}: {build.trouble.message}")
    return Note(Reason.TEMPLATE_NOT_READY, f"{what} since {datetime.fromtimestamp(build.since, UTC):%H:%M:%S} UTC")


def waited_too_long(execution: CodeExecution, world: World) -> Step | None:
    """startDeadlineSeconds: from creation to the start of the code. What a predecessor claimed may have started."""
    latest = start_deadline(execution)
    if latest is None or world.now < latest or world.running_since is not None or execution.status.attempts:
        return None
    if may_have_run(execution, world.attempt):
        return None
    longest = execution.spec.start_deadline_seconds
    message = f"did not start within startDeadlineSeconds ({longest} s) of its creation"
    return ending(execution, world, Finish(Reason.START_DEADLINE_EXCEEDED, message))


def ended(execution: CodeExecution, world: World) -> Step | None:
    """The sandbox told how the run ended: go on with the next attempt if one is due, else record it.

    What does not fit into the record is stored before: it dies with the sandbox.
    """
    if world.finished is None:
        return None
    finish = hinted(execution, told_in_part(ending_of(world.finished, world.terms), world.limits))
    attempt = world.attempt.number if world.attempt else execution.status.attempt
    if finish.reason is Reason.CODE_FAILED and failures(execution) < execution.spec.backoff_limit:
        note = Note(Reason.RETRYING, f"attempt {attempt} failed: {finish.message}; another one follows")
        return Conclude(note, world.finished.exit_code)
    if world.stores and not world.finished.is_stored and parts_of(world.finished):
        return store(world)
    return ending(execution, world, finish)


def store(world: World) -> Store:
    """Storing takes its time where the store is away or the output is long: said once that takes seconds."""
    since = world.storing.since if world.storing else world.now
    told_at = since + world.limits.progress_after
    if world.now < told_at:
        return Store(told_at)
    trouble = f": {world.storing.trouble}" if world.storing and world.storing.trouble else ""
    return Store(None, Note(Reason.RUNNING, f"the code has ended, and its output is being stored{trouble}"))


def lapsed(_: CodeExecution, world: World) -> Step | None:
    """Our own Lease has ended, and who lives may be at it: what runs is followed on, nothing is begun."""
    return Wait() if world.lapsed and world.following_since is None else None


def retrying(execution: CodeExecution, world: World) -> Step | None:
    """What an attempt came to is written down: the next one waits its time, then for a place, and says where."""
    record = concluded(execution)
    if record is None or record.completion_time is None:
        return None
    if not isinstance(world.plan, Plan) or not world.plan.is_resolved:
        return None  # another rule has more to say
    due = ended_at(record.completion_time.timestamp(), world) + retry_delay(execution, world)
    if world.now < due:
        return Wait(due)
    if world.admission is Admission.GRANTED:
        return Retry(record.number + 1)
    if world.admission is Admission.OUTSIDE or world.queued_at is None:
        return Enqueue()
    return in_line(world, world.queued_at, None)


def past_deadline(execution: CodeExecution, world: World) -> Step | None:
    """The runner ends the run at its deadline; this is for a runner that the code has killed or stopped.

    Only what answers that it has no end is overdue: while the provider is away nobody knows, and the answer to who
    follows it may be lost in an outage that began before.
    """
    since, following = world.running_since, world.following_since
    if since is None or world.terms is None or not is_overdue(world, since):
        return None
    if world.sandbox_id is not None and following is not None:
        if world.asked is None or world.asked.at < overdue_at(world, since, following):
            return Ask()
        if world.asked.ended and following < due_at(world, since):
            return Resume()
    message = f"ran longer than its deadline of {world.terms.deadline} s, and its runner did not end it"
    return ending(execution, world, Finish(Reason.DEADLINE_EXCEEDED, message))


def unadmitted(execution: CodeExecution, world: World) -> Step | None:
    """A predecessor's sandbox exists: it does not wait. An attempt whose sandbox was refused waits once more."""
    if world.admission is Admission.GRANTED:
        return None
    if world.admission is Admission.WAITING and world.queued_at is not None:
        return in_line(world, world.queued_at, start_deadline(execution))
    return Enqueue(at_once=bool(execution.status.owner)) if world.attempt is None else None


def unclaimed(execution: CodeExecution, world: World) -> Step | None:
    """The claim is the lock; a predecessor's attempt keeps its number, since its sandbox may live."""
    if world.attempt is not None:
        return None
    if execution.status.owner:
        return Claim(max(execution.status.attempt, 1), inherited=True)
    return Claim(1)


def without_sandbox(execution: CodeExecution, world: World) -> Step | None:
    """Look before creating, wherever a sandbox may exist without our knowing."""
    if world.sandbox_id is not None or world.attempt is None:
        return None
    unknown = has_unknown_sandbox(execution, world.attempt, world.failure, searched=world.searched)
    return Adopt() if unknown else Acquire()


def undeclared(execution: CodeExecution, world: World) -> Step | None:
    """AtMostOnce: that the code may have begun stands there before it does. So what did not begin is known too."""
    if execution.spec.execution_guarantee is not ExecutionGuarantee.AT_MOST_ONCE or world.following_since is not None:
        return None
    assert world.attempt is not None
    return None if has_declared(execution, world.attempt) else Declare()


def unstarted(execution: CodeExecution, world: World) -> Step | None:
    """Start it; what may have been started, by a predecessor or before the provider was away, is followed on."""
    if world.following_since is not None:
        return None
    may_run = world.running_since is not None or may_have_run(execution, world.attempt)
    return Resume() if may_run and not world.not_started else Start()


def follow(execution: CodeExecution, world: World) -> Step:
    """Wait for the end; say after a few seconds that it runs, and where, and now and then what it prints."""
    assert world.terms is not None
    assert world.running_since is not None
    progress_at = told_at(world, world.running_since)
    assert world.following_since is not None
    backstop = overdue_at(world, world.running_since, world.following_since)
    look_at = next_look(world, world.running_since)
    wakeups = [look_at] if look_at is not None else []
    wakeups += [] if world.progress_written else [progress_at]
    note = None if world.progress_written or world.now < progress_at else Note(Reason.RUNNING, "the code runs")
    look = look_at is not None and world.now >= look_at
    return Follow(min([backstop, *(at for at in wakeups if at > world.now)]), note, look)


RULES: Final[tuple[Rule, ...]] = (
    over,
    taken_by_a_peer,
    cancelled,
    suspended,
    ended,
    lapsed,
    retrying,
    awaiting,
    unusable,
    waited_too_long,
    unbuilt,
    found_again,
    past_deadline,
    vanished,
    lost,
    refused,
    failing,
    unadmitted,
    unclaimed,
    without_sandbox,
    undeclared,
    unstarted,
)
