"""The operator's policy: every state of an execution, and what is to be done next."""

import pytest
from tests.builders import CREATED, NOW, UID, execution, stamp, world

from capibara.api.execution import LanguageVia
from capibara.api.reasons import Reason
from capibara.core import execution as policy
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
    Release,
    Resume,
    Retry,
    Start,
    Wait,
)
from capibara.core.build import Building, Failed
from capibara.core.checks import Rejection
from capibara.core.outcome import CodeError, Finished, Outcome, OutputStream, ResultList, RichResult
from capibara.core.plan import Terms
from capibara.core.world import Admission, Attempt, Limits
from capibara.core.world import Retry as RetryClass

FAILED = Finished(Outcome.COMPLETED, exit_code=3)
CANCELLED = Finish(Reason.CANCELLED, "cancelled by spec.cancel")
FULL = Note(Reason.QUEUED, "all 20 sandboxes are in use: place 37 in the queue, 3 in its namespace")
HELD = Wait(note=Note(Reason.SUSPENDED, "held back by spec.suspend: set it to false to let it go on"))
BUILDING = Note(Reason.TEMPLATE_NOT_READY, "building base (1 CPU, 512 MiB) for template small since 07:59:00 UTC")
QUEUED = Note(Reason.QUEUED, "all 20 sandboxes are in use: place 37 in the queue, 3 in its namespace")
DONE = Finished(Outcome.COMPLETED, exit_code=0)
BACKSTOP = 30 + 15
DELAY = 10 * (1 + 0.2 * int(UID[:4], 16) / 0xFFFF)
LIMITS = {"cpuMillis": 500, "memoryBytes": 1, "activeDeadlineSeconds": 7}
MISSING = Rejection(Reason.TEMPLATE_NOT_FOUND, "there is no template", "apply it", awaited=True)


def record(number, seconds_ago, reason="CodeFailed"):
    return {"number": number, "reason": reason, "exitCode": 3, "completionTime": stamp(NOW - seconds_ago)}


@pytest.mark.parametrize(
    ("execution", "world", "step"),
    [
        pytest.param(execution(), world(), Enqueue(), id="a new execution takes its place in the queue"),
        pytest.param(
            execution(), world().unbuilt(Building(NOW - 0.4)), Wait(NOW + 0.6), id="a short build costs no write"
        ),
        pytest.param(
            execution(), world().unbuilt(Building(NOW - 60)), Wait(None, BUILDING), id="a longer one costs one"
        ),
        pytest.param(
            execution(startDeadlineSeconds=30),
            world().unbuilt(Building(NOW - 60)),
            Wait(CREATED + 30, BUILDING),
            id="who waits for a build wakes up at its start deadline",
        ),
        pytest.param(
            execution(startDeadlineSeconds=5),
            world().unbuilt(Building(NOW - 60)),
            Finish(Reason.START_DEADLINE_EXCEEDED, "did not start within startDeadlineSeconds (5 s) of its creation"),
            id="waiting for a build counts as waiting",
        ),
        pytest.param(
            execution(),
            world().unbuilt(Building(NOW - 60, trouble=Note(Reason.PROVIDER_UNAVAILABLE, "no answer"))),
            Wait(
                None, Note(Reason.PROVIDER_UNAVAILABLE, "building base (1 CPU, 512 MiB) for template small: no answer")
            ),
            id="a provider that is away is no failed build",
        ),
        pytest.param(
            execution(),
            world().unbuilt(Failed("the build failed: no such package", NOW + 60)),
            Finish(Reason.BUILD_FAILED, "the build failed: no such package"),
            id="without a build there is no run",
        ),
        pytest.param(
            execution().suspended(),
            world().unbuilt(Failed("the build failed", NOW + 60)),
            HELD,
            id="what is held is not ended by a failed build",
        ),
        pytest.param(
            execution().cancelled(),
            world().unbuilt(Building(NOW)),
            CANCELLED,
            id="who waits for a build can be cancelled",
        ),
        pytest.param(
            execution(), world().queued(0.4), Wait(NOW + 0.6), id="waiting costs no write for the first second"
        ),
        pytest.param(execution(), world().queued(2), Wait(NOW + 18.5, QUEUED, 37), id="then one"),
        pytest.param(
            execution(startDeadlineSeconds=20),
            world().queued(2),
            Wait(CREATED + 20, QUEUED, 37),
            id="a queued execution wakes up at its start deadline",
        ),
        pytest.param(
            execution(startDeadlineSeconds=5),
            world().queued(2),
            Finish(Reason.START_DEADLINE_EXCEEDED, "did not start within startDeadlineSeconds (5 s) of its creation"),
            id="waiting longer than the start deadline ends it",
        ),
        pytest.param(
            execution().claimed(),
            world().queued(2).but(attempt=Attempt(1)),
            Wait(NOW + 18.5, QUEUED, 37),
            id="an attempt whose sandbox was refused waits like others",
        ),
        pytest.param(
            execution(startDeadlineSeconds=5).claimed(),
            world().running(),
            Follow(NOW - 1 + 3),
            id="a run that has begun is past its start deadline for good",
        ),
        pytest.param(
            execution(startDeadlineSeconds=5).claimed(),
            world().claimed().failing(Reason.AUTH_FAILED),
            Finish(Reason.START_DEADLINE_EXCEEDED, "did not start within startDeadlineSeconds (5 s) of its creation"),
            id="one that waits for the provider is not",
        ),
        pytest.param(execution(), world().admitted(), Claim(1), id="an admitted execution is claimed"),
        pytest.param(execution().claimed(), world().claimed(), Acquire(), id="a claimed one gets a sandbox"),
        pytest.param(execution().claimed(), world().claimed().with_sandbox(), Start(), id="with a sandbox it starts"),
        pytest.param(execution().claimed(), world().running(1), Follow(NOW + 2), id="a short run is only followed"),
        pytest.param(
            execution().claimed(),
            world().running(4),
            Follow(NOW - 4 + BACKSTOP, Note(Reason.RUNNING, "the code runs")),
            id="a run of some seconds gets one more status write",
        ),
        pytest.param(
            execution().claimed(),
            world().running(4).but(progress_written=True),
            Follow(NOW - 4 + BACKSTOP),
            id="and only one",
        ),
        pytest.param(
            execution().claimed(),
            world().running(4).failing(Reason.PROVIDER_UNAVAILABLE, seconds_ago=4),
            Follow(NOW - 4 + BACKSTOP),
            id="after an outage that it runs is not said before E2B must have answered",
        ),
        pytest.param(
            execution().claimed(),
            world().running(4).but(progress_written=True, limits=Limits(output_every=10)),
            Follow(NOW - 4 + 10),
            id="its output is looked at after a while",
        ),
        pytest.param(
            execution().claimed(),
            world().running(11).but(progress_written=True, limits=Limits(output_every=10)),
            Follow(NOW - 11 + BACKSTOP, look=True),
            id="then",
        ),
        pytest.param(
            execution().claimed(),
            world().running(15).but(progress_written=True, looked_at=NOW - 4, limits=Limits(output_every=10)),
            Follow(NOW + 6),
            id="and not again before as long has passed",
        ),
        pytest.param(
            execution().claimed(),
            world().running().finished(DONE),
            Finish(Reason.COMPLETED, "exit code 0", DONE),
            id="a result that was read is recorded while its sandbox still has it",
        ),
        pytest.param(
            execution().claimed(),
            world().running(90).but(following_since=None).failing(Reason.PROVIDER_UNAVAILABLE),
            Wait(NOW + 1, Note(Reason.PROVIDER_UNAVAILABLE, "ProviderUnavailable happened")),
            id="while the provider is away nothing is overdue",
        ),
        pytest.param(
            execution().claimed(),
            world().running(90).but(following_since=None, sandbox_id=None),
            Finish(
                Reason.DEADLINE_EXCEEDED,
                "ran longer than its deadline of 30 s, and its runner did not end it",
            ),
            id="and is over once its sandbox is gone: no other is made",
        ),
        pytest.param(
            execution().claimed(),
            world().running(45).but(sandbox_id=None),
            Finish(
                Reason.DEADLINE_EXCEEDED,
                "ran longer than its deadline of 30 s, and its runner did not end it",
            ),
            id="and ends",
        ),
    ],
)
def test_the_way_of_an_execution(execution, world, step):
    assert policy.decide(execution.build(), world.build()) == step


OVERDUE = Finish(Reason.DEADLINE_EXCEEDED, "ran longer than its deadline of 30 s, and its runner did not end it")


@pytest.mark.parametrize(
    ("world", "step"),
    [
        pytest.param(world().running(44).but(progress_written=True), Follow(NOW + 1), id="it has its slack"),
        pytest.param(world().running(45), Ask(), id="then it is asked"),
        pytest.param(world().running(50).asked(6), Ask(), id="what it said before then does not count"),
        pytest.param(world().running(50).asked(1), Release(soon=True), id="who has no end is overdue"),
        pytest.param(world().running(50).asked(1, ended=True), Resume(), id="whose end was not heard is followed anew"),
        pytest.param(
            world().running(50).but(following_since=NOW - 4).asked(5, ended=True).but(progress_written=True),
            Follow(NOW + 11),
            id="and has its time to say it",
        ),
        pytest.param(
            world().running(70).but(following_since=NOW - 15).asked(20, ended=True), Ask(), id="after which it is asked"
        ),
        pytest.param(
            world().running(70).but(following_since=NOW - 16).asked(0, ended=True),
            Release(soon=True),
            id="and that was all: an end that cannot be read is none",
        ),
        pytest.param(
            world().running(45).but(following_since=None).failing(Reason.PROVIDER_UNAVAILABLE),
            Wait(NOW + 1, Note(Reason.PROVIDER_UNAVAILABLE, "ProviderUnavailable happened")),
            id="who does not answer is waited for",
        ),
        pytest.param(
            world().running(90).but(following_since=None).failing(Reason.PROVIDER_UNAVAILABLE, seconds_ago=5),
            Resume(),
            id="and followed anew",
        ),
        pytest.param(
            world().running(99).but(following_since=NOW - 15).failing(Reason.PROVIDER_UNAVAILABLE, seconds_ago=20),
            Ask(),
            id="and then asked once more",
        ),
        pytest.param(world().running(50).but(sandbox_id=None, following_since=None), OVERDUE, id="its sandbox is gone"),
        pytest.param(
            world().running(50).but(sandbox_id=None, releasing=True),
            OVERDUE,
            id="its sandbox goes, however long it takes",
        ),
    ],
)
def test_who_is_overdue(world, step):
    """The deadline is 30 s, and its slack 15 s."""
    assert policy.decide(execution().claimed().build(), world.build()) == step


@pytest.mark.parametrize(
    ("execution", "world", "step"),
    [
        pytest.param(execution().cancelled(), world(), CANCELLED, id="cancelling a new one ends it at once"),
        pytest.param(execution().cancelled(), world().queued(3), CANCELLED, id="cancelling a queued one ends it"),
        pytest.param(
            execution().claimed().cancelled(),
            world().running(),
            Release(soon=True),
            id="cancelling a running one takes its sandbox",
        ),
        pytest.param(execution().cancelled().over(), world(), Forget(), id="cancelling what is over changes nothing"),
        pytest.param(execution().suspended(), world().but(plan=None, inputs=None), HELD, id="suspend holds a new one"),
        pytest.param(execution().suspended(), world().admitted(), HELD, id="also one that could start"),
        pytest.param(
            execution().claimed().suspended(), world().running(), Follow(NOW + 2), id="but not one that has begun"
        ),
        pytest.param(execution().suspended().cancelled(), world(), CANCELLED, id="a suspended one can be cancelled"),
    ],
)
def test_the_users_word_comes_before_progress(execution, world, step):
    assert policy.decide(execution.build(), world.build()) == step


@pytest.mark.parametrize(
    ("execution", "world", "step"),
    [
        pytest.param(execution().over(), world().running(), Forget(), id="a terminal phase is never left"),
        pytest.param(
            execution().claimed_by_a_peer(),
            world().but(owner_lives=True),
            Forget(),
            id="what a peer claimed is the peer's, for as long as it lives",
        ),
        pytest.param(
            execution().claimed_by_a_peer(), world(), Enqueue(at_once=True), id="then it is for its heir to go on with"
        ),
        pytest.param(
            execution().claimed_by_a_peer(), world().but(is_heir=False), Forget(), id="and for nobody but its heir"
        ),
        pytest.param(execution(), world().queued(9).but(is_heir=False), Forget(), id="a new one is its heir's as well"),
        pytest.param(
            execution().claimed(), world().claimed().but(is_heir=False), Acquire(), id="whoever comes, ours stays ours"
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().but(lapsed=True),
            Wait(),
            id="without a Lease in force nothing is begun",
        ),
        pytest.param(
            execution().claimed(),
            world().running().finished(DONE).but(lapsed=True),
            Finish(Reason.COMPLETED, "exit code 0", DONE),
            id="but what has ended is recorded",
        ),
        pytest.param(
            execution().claimed(), world().running(1).but(lapsed=True), Follow(NOW + 2), id="and what runs is followed"
        ),
        pytest.param(execution().claimed_by_a_peer(), world().running(), Forget(), id="also what it took over from us"),
        pytest.param(
            execution().claimed_by_a_predecessor(),
            world(),
            Enqueue(at_once=True),
            id="a predecessor's sandbox exists: it does not queue",
        ),
        pytest.param(
            execution().claimed_by_a_predecessor(attempt=2),
            world().admitted(),
            Claim(2, inherited=True),
            id="a predecessor's attempt is taken over under its number",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed(inherited=True),
            Adopt(),
            id="its sandbox is looked for before one is created",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed(inherited=True).but(searched=True, plan=None, inputs=None).with_sandbox(),
            Resume(),
            id="and followed on, if found, with neither plan nor inputs",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed(inherited=True).but(searched=True, not_started=True).with_sandbox(),
            Start(),
            id="and started, if it says that the code has not begun",
        ),
        pytest.param(
            execution().claimed().telling(limits=LIMITS),
            world()
            .claimed(inherited=True)
            .with_sandbox()
            .but(plan=None, recorded=Terms(7, 500, 1), running_since=NOW - 23, following_since=NOW - 23),
            Ask(),
            id="what was taken over is held to the deadline on its status",
        ),
        pytest.param(
            execution().claimed_by_a_predecessor().suspended(),
            world().admitted(),
            Claim(1, inherited=True),
            id="suspend does not hold what a predecessor has begun",
        ),
        pytest.param(
            execution().claimed_by_a_predecessor().cancelled(),
            world(),
            Release(soon=True),
            id="cancelling a predecessor's run looks for its sandbox first",
        ),
        pytest.param(
            execution().claimed_by_a_predecessor().cancelled(),
            world().but(searched=True),
            CANCELLED,
            id="and ends it once none is left",
        ),
        pytest.param(
            execution().claimed().cancelled(),
            world().claimed().failing(Reason.PROVIDER_UNAVAILABLE, ambiguous=True),
            Release(soon=True),
            id="so does cancelling after a create without an answer",
        ),
        pytest.param(
            execution().claimed(),
            world().running(4).but(following_since=None).failing(Reason.PROVIDER_UNAVAILABLE, seconds_ago=2),
            Resume(),
            id="a run whose provider was away is followed on",
        ),
    ],
)
def test_who_works_on_it(execution, world, step):
    assert policy.decide(execution.build(), world.build()) == step


@pytest.mark.parametrize(
    ("execution", "world", "step"),
    [
        pytest.param(
            execution(),
            world().unusable(Reason.TEMPLATE_NOT_FOUND, "no template"),
            Finish(Reason.TEMPLATE_NOT_FOUND, "no template"),
            id="what cannot work ends before it costs anything",
        ),
        pytest.param(
            execution(),
            world().but(plan=MISSING, seen_at=NOW - 29.5),
            Wait(NOW + 0.5, Note(Reason.WAITING_FOR_REFERENCE, "there is no template: waiting for it")),
            id="what it refers to may come a moment later",
        ),
        pytest.param(
            execution(),
            world().but(plan=MISSING, seen_at=NOW - 30),
            Finish(Reason.TEMPLATE_NOT_FOUND, "there is no template: apply it"),
            id="and is not waited for for ever",
        ),
        pytest.param(
            execution(startDeadlineSeconds=60),
            world().but(inputs=MISSING, seen_at=NOW - 40),
            Wait(NOW + 1, Note(Reason.WAITING_FOR_REFERENCE, "there is no template: waiting for it")),
            id="as long as it may take to start, if the spec says that",
        ),
        pytest.param(
            execution().cancelled(),
            world().but(plan=MISSING, seen_at=NOW),
            CANCELLED,
            id="who waits for a reference can be cancelled",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.AUTH_FAILED),
            Wait(NOW + 1, Note(Reason.AUTH_FAILED, "AuthFailed happened")),
            id="a wrong key is waited out, and says so",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.PROVIDER_UNAVAILABLE, count=4, seconds_ago=1),
            Wait(NOW + 7, Note(Reason.PROVIDER_UNAVAILABLE, "ProviderUnavailable happened")),
            id="the waits double",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.RATE_LIMITED, retry=RetryClass.AFTER, retry_after=20),
            Wait(NOW + 20, Note(Reason.RATE_LIMITED, "RateLimited happened")),
            id="or are what the provider says",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.AUTH_FAILED, seconds_ago=2),
            Acquire(),
            id="then it is tried again",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.PROVIDER_UNAVAILABLE, seconds_ago=2, ambiguous=True),
            Adopt(),
            id="after a create without an answer it is looked for first",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().failing(Reason.INVALID_SPEC, retry=RetryClass.NEVER),
            Finish(Reason.INVALID_SPEC, "InvalidSpec happened"),
            id="what the provider refuses for good ends",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().lost(),
            Retry(2, lost=Reason.SANDBOX_LOST),
            id="a lost sandbox is retried under AtLeastOnce",
        ),
        pytest.param(
            execution()
            .claimed()
            .telling(attempt=3, attempts=[record(1, 9, "SandboxLost"), record(2, 8, "SandboxLost")]),
            world().claimed(number=3).lost(),
            Finish(Reason.SANDBOX_LOST, "SandboxLost happened, in each of 3 attempts"),
            id="three times in all",
        ),
        pytest.param(
            execution().claimed().at_most_once(),
            world().claimed().lost(),
            Finish(Reason.OUTCOME_UNKNOWN, "SandboxLost happened; AtMostOnce forbids to run it again"),
            id="and never under AtMostOnce",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed(inherited=True).failing(Reason.SANDBOX_LOST, seen=False).but(searched=True),
            Retry(2),
            id="what a predecessor has hardly claimed is no loss",
        ),
        pytest.param(
            execution().claimed().at_most_once(),
            world().claimed().with_sandbox().vanishing(),
            Release(),
            id="what certainly has not begun gets another sandbox, also under AtMostOnce",
        ),
        pytest.param(
            execution().claimed().at_most_once(),
            world().claimed().vanishing(),
            Wait(NOW + 1, Note(Reason.PROVISIONING, "SandboxLost happened")),
            id="after a moment",
        ),
        pytest.param(
            execution().claimed().at_most_once(),
            world().claimed().vanishing(seconds_ago=2),
            Acquire(),
            id="for the same attempt",
        ),
        pytest.param(
            execution().claimed(),
            world().claimed().vanishing(seconds_ago=2, times=3),
            Finish(Reason.SANDBOX_LOST, "SandboxLost happened; 3 sandboxes went before the code began"),
            id="but not for ever",
        ),
        pytest.param(
            execution().claimed().at_most_once(),
            world().claimed().with_sandbox(),
            Declare(),
            id="under AtMostOnce it is written down that the code may begin",
        ),
        pytest.param(
            execution().claimed().at_most_once().telling(startedAttempt=1),
            world().claimed().with_sandbox(),
            Start(),
            id="before it does",
        ),
    ],
)
def test_what_goes_wrong(execution, world, step):
    assert policy.decide(execution.build(), world.build()) == step


def finished(outcome=Outcome.COMPLETED, **fields):
    return Finished(outcome, **fields)


@pytest.mark.parametrize(
    ("run", "reason", "message"),
    [
        (finished(exit_code=0), Reason.COMPLETED, "exit code 0"),
        (finished(exit_code=3), Reason.CODE_FAILED, "exit code 3"),
        (finished(exit_code=137, signal=9), Reason.CODE_FAILED, "ended by signal 9 (SIGKILL)"),
        (finished(exit_code=1, error=CodeError("ValueError", "no")), Reason.CODE_FAILED, "ValueError: no"),
        (finished(exit_code=3, error=CodeError("SystemExit", "3")), Reason.CODE_FAILED, "exit code 3"),
        (finished(exit_code=0, error=CodeError("ValueError", "no")), Reason.CODE_FAILED, "ValueError: no"),
        (finished(), Reason.CODE_FAILED, "exit code None"),
        (
            finished(Outcome.DEADLINE),
            Reason.DEADLINE_EXCEEDED,
            "ran longer than its deadline of 30 s: raise spec.activeDeadlineSeconds (at most to the template's)",
        ),
        (
            finished(Outcome.OUT_OF_MEMORY),
            Reason.OUT_OF_MEMORY,
            (
                "needed more memory than its limit of 512Mi: use a template with more, or mode Dynamic with "
                "requirements.limits.memory"
            ),
        ),
        (
            finished(
                exit_code=0,
                stdout=OutputStream("x", 2**21, truncated=True),
                results=(RichResult(1, "png", 2**16), RichResult(2, "text", 1, "x")),
                results_omitted=3,
            ),
            Reason.COMPLETED,
            (
                "exit code 0; only the beginning and the end of stdout (2Mi) are kept, 16Ki in all: print less, or "
                "have CAPIBARA_OUTPUT_INLINE_BYTES raised; 1 result was too large to keep (image/png, 64Ki), 40Ki "
                "are kept in all: make it smaller, or have CAPIBARA_RESULTS_INLINE_BYTES raised; 2 results are kept "
                "and 3 more were not: show fewer"
            ),
        ),
        (
            finished(
                Outcome.COMPLETED,
                exit_code=0,
                results_omitted=3,
                results_list=ResultList(2**20, "f" * 64, ref="c/n/u/1/results.ndjson"),
            ),
            Reason.COMPLETED,
            "exit code 0; the list of all results (1Mi) is in the output store as results.ndjson",
        ),
    ],
)
def test_the_reason_of_an_end(run, reason, message):
    step = policy.decide(execution().claimed().build(), world().running().finished(run).but(sandbox_id=None).build())
    assert step == Finish(reason, message, run)


@pytest.mark.parametrize(
    ("via", "error", "hint"),
    [
        ("template", "SyntaxError", "; it ran as python by default: set spec.language if that is wrong"),
        ("template", "IndentationError", "; it ran as python by default: set spec.language if that is wrong"),
        ("template", "ParserException", "; it ran as python by default: set spec.language if that is wrong"),
        (
            "code",
            "SyntaxError",
            "; it ran as python because that is what the code looks like: set spec.language if that is wrong",
        ),
        ("template", "ValueError", ""),
        ("language", "SyntaxError", ""),
        ("shebang", "SyntaxError", ""),
        ("key", "SyntaxError", ""),
    ],
)
def test_code_that_does_not_parse_in_a_language_that_nobody_named_hints_at_it(via, error, hint):
    run = finished(exit_code=1, error=CodeError(error, "why"))
    claimed = execution().claimed().build()
    spoken = {"language": "python", "language_via": LanguageVia(via)}
    claimed = claimed.model_copy(update={"status": claimed.status.model_copy(update=spoken)})
    step = policy.decide(claimed, world().running().finished(run).but(sandbox_id=None).build())
    assert step.message == f"{error}: why{hint}"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_terminal_reason(outcome):
    run = world().running().finished(finished(outcome)).but(sandbox_id=None)
    assert policy.decide(execution().claimed().build(), run.build()).reason.terminal


@pytest.mark.parametrize(
    ("execution", "world", "step"),
    [
        pytest.param(
            execution(backoffLimit=1).claimed(),
            world().running().finished(FAILED),
            Conclude(Note(Reason.RETRYING, "attempt 1 failed: exit code 3; another one follows"), 3),
            id="a failed attempt is written down if another one is due",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempt=2, attempts=[record(1, 60)]),
            world().running().finished(FAILED),
            Finish(Reason.CODE_FAILED, "exit code 3", FAILED),
            id="the last one is the end",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed(),
            world().running().finished(DONE),
            Finish(Reason.COMPLETED, "exit code 0", DONE),
            id="a success is never repeated",
        ),
        pytest.param(
            execution(backoffLimit=9).claimed(),
            world().running().finished(Finished(Outcome.DEADLINE)),
            Finish(
                Reason.DEADLINE_EXCEEDED,
                "ran longer than its deadline of 30 s: raise spec.activeDeadlineSeconds (at most to the template's)",
                Finished(Outcome.DEADLINE),
            ),
            id="what would only happen again is not tried again",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempts=[record(1, 4)]),
            world().claimed(),
            Wait(NOW - 4 + DELAY),
            id="the next attempt waits its time",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempts=[record(1, 20)]),
            world().claimed().but(admission=Admission.OUTSIDE),
            Enqueue(),
            id="then for a place",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempts=[record(1, 20)]),
            world().claimed().queued(2),
            Wait(NOW + 18.5, FULL, 37),
            id="and says where it stands",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempts=[record(1, 20)]).suspended(),
            world().claimed().but(plan=None),
            HELD,
            id="suspend holds the next attempt",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempt=2, attempts=[record(1, 20)]).suspended(),
            world().running(),
            Follow(NOW + 2),
            id="but not once it has begun",
        ),
        pytest.param(
            execution(backoffLimit=1, startDeadlineSeconds=5).claimed().telling(attempts=[record(1, 20)]),
            world().claimed(),
            Retry(2),
            id="and begins, whatever its start deadline was",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed_by_a_predecessor().telling(attempts=[record(1, 20)]),
            world().admitted(),
            Retry(2),
            id="also after an operator that is gone",
        ),
        pytest.param(
            execution(backoffLimit=1).claimed().telling(attempts=[record(1, 4)]).cancelled(),
            world().claimed(),
            CANCELLED,
            id="who waits for the next attempt can be cancelled",
        ),
        pytest.param(
            execution(backoffLimit=9).claimed().telling(attempt=4, attempts=[record(n, 99) for n in (1, 2, 3)]),
            world().claimed(4).lost(),
            Retry(5, lost=Reason.SANDBOX_LOST),
            id="lost sandboxes are counted apart from failures",
        ),
    ],
)
def test_failed_code_is_tried_again_as_often_as_asked(execution, world, step):
    assert policy.decide(execution.build(), world.build()) == step


def test_the_order_of_the_rules_is_the_policy():
    assert [rule.__name__ for rule in policy.RULES] == [
        "over",
        "taken_by_a_peer",
        "cancelled",
        "suspended",
        "ended",
        "lapsed",
        "retrying",
        "awaiting",
        "unusable",
        "waited_too_long",
        "unbuilt",
        "found_again",
        "past_deadline",
        "vanished",
        "lost",
        "refused",
        "failing",
        "unadmitted",
        "unclaimed",
        "without_sandbox",
        "undeclared",
        "unstarted",
    ]
