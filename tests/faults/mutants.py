"""Seeded mistakes: what each does to the operator, while its `with` block lasts, and the test that must catch it.

The first ones are defects that the operator had once (F1 and so on: docs/guarantees.md). None of this is in what ships.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

from capibara.api.execution import ExecutionGuarantee
from capibara.api.reasons import Reason
from capibara.core import attempts, results
from capibara.core import execution as policy
from capibara.core.actions import Acquire, Finish, Release, Retry
from capibara.core.world import Answer
from capibara.reconcile import census
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.reconcile.templates.builds import Builds

DEATHS = "tests/faults/test_matrix.py::test_an_operator_may_die_at_any_call"
CALM = "tests/unit/test_deaths.py::test_a_story_in_which_nobody_dies_takes_its_writes_and_no_more"
TOGETHER = "tests/faults/test_matrix.py::test_one_of_two_operators_may_die_at_any_call"
DRAINS = "tests/unit/test_deaths.py::test_an_operator_may_be_drained_at_any_time"
WORLDS = "tests/unit/test_degraded_worlds.py::test_everything_heals_when"
RECONCILE = "tests/unit/reconcile"


@dataclass(frozen=True)
class Mutant:
    """`patches`: what is replaced by what. `catcher`: the ID of the test that fails with it."""

    title: str
    catcher: str
    patches: tuple[tuple[str, Any], ...]

    def applied(self) -> AbstractContextManager[Any]:
        stack = ExitStack()
        for target, replacement in self.patches:
            stack.enter_context(mock.patch(target, replacement))
        return stack


def rules_with(name: str, rule: Any) -> tuple[str, Any]:
    """The policy with one rule replaced."""
    return "capibara.core.execution.RULES", tuple(rule if old.__name__ == name else old for old in policy.RULES)


def never(*_: Any, **__: Any) -> None:
    return None


async def never_at_all(*_: Any, **__: Any) -> None:
    return None


def release_first(execution: Any, world: Any, finish: Any) -> Any:
    unknown = attempts.has_unknown_sandbox(execution, world.attempt, world.failure, searched=world.searched)
    return Release() if world.sandbox_id is not None or unknown else finish


def overdue_though_away(execution: Any, world: Any) -> Any:
    since, silence = world.following_since or world.running_since, Answer(world.now, ended=False)
    return policy.past_deadline(execution, world._replace(failure=None, following_since=since, asked=silence))


def overdue_though_silent(execution: Any, world: Any) -> Any:
    return policy.past_deadline(execution, world._replace(asked=Answer(world.now, ended=False)))


def create_blindly(execution: Any, world: Any) -> Any:
    return Acquire() if world.sandbox_id is None and world.attempt is not None else None


def lose_and_try_again(execution: Any, world: Any) -> Any:
    spec = execution.spec.model_copy(update={"execution_guarantee": ExecutionGuarantee.AT_LEAST_ONCE})
    return policy.lost(execution.model_copy(update={"spec": spec}), world)


def all_is_well(finished: Any, terms: Any) -> Finish:
    return Finish(Reason.COMPLETED, "", finished)


def attempt_for_every_death(execution: Any, world: Any) -> Any:
    inherited = world.attempt is not None and world.attempt.inherited
    return Retry(world.attempt.number + 1) if inherited and world.finished is None else None


def for_a_year(original: Any) -> Any:
    return lambda *given: replace(original(*given), timeout_seconds=365 * 86400)


def everything(original: Any) -> Any:
    return lambda found, unfinished, now, grace: original(found, (), now, grace)


def of_another_generation(original: Any) -> Any:
    return lambda *given, generation, **more: original(*given, generation=generation + 1, **more)


async def settle_once(self: Any, reference: Any, uid: str, status: Any, *, accept: str | None = None) -> Any:
    return await self._settle_once(reference, uid, status, accept)


async def settle_by_name(self: Any, reference: Any, uid: str, status: Any, accept: str | None) -> Any:
    return await self._client.request(
        "PATCH", reference.path + "/status", body={"status": status}, content_type="application/merge-patch+json"
    )


async def stop_and_release(self: Any, seconds: float) -> None:
    for run in list(self._runs.values()):
        run.task.cancel()
    await asyncio.sleep(0.01)
    await self._reaper.drain(seconds)


async def nothing_found(self: Any) -> list[Any]:
    return []


async def find_named_by_anybody(self: Any, sandbox_id: str, uid: str) -> Any:
    return [handle for handle in await self._backend.find({}) if handle.id == sandbox_id]


def fail_who_is_turned_away(self: Any, run: Any, ticket: Any, error: Any) -> None:
    run.creation = None
    self.failed(run, error)


def in_one_line(original: Any) -> Any:
    return lambda self, job, namespace, *, urgent: original(self, job, "", urgent=urgent)


NEVER_RAISED = type("Never", (Exception,), {})
EXECUTE, LOOP = "capibara.reconcile.executions.execute.", "capibara.reconcile.executions.loop."
FOLLOWING = "capibara.reconcile.executions.following."
SANDBOXES = "capibara.reconcile.executions.sandboxes."
OBSERVE, RUN = "capibara.reconcile.executions.observe.", "capibara.reconcile.executions.run."
BUILDS = "capibara.reconcile.templates.builds.Builds."
MEMBERSHIP = "capibara.reconcile.membership."
MUTANTS = (
    Mutant(
        "F1: the sandbox goes before its result is written",
        f"{DEATHS}[a short run]",
        (("capibara.core.execution.ending", release_first),),
    ),
    Mutant(
        "F2: who takes over plans anew",
        f"{DEATHS}[a run whose Secret is deleted]",
        ((OBSERVE + "needs_plan", lambda *_, **__: True),),
    ),
    Mutant(
        "F3: another attempt's words are taken for one's own",
        "tests/contract/test_standby.py::test_what_another_execution_was_delivered_is_never_taken_for_ours",
        (("capibara.backends.verdict.Transcript.is_anothers", lambda _: False),),
    ),
    Mutant(
        "F4: pools do not say whose they are",
        "tests/unit/test_promises.py::test_operators_for_different_namespaces_leave_each_other_alone",
        (
            ("capibara.core.names.scope_of", lambda _: "cluster"),
            ("capibara.reconcile.pools.pool.WarmPool._is_nobodys", lambda *_: True),  # else their Leases save them
        ),
    ),
    Mutant(
        "F5: a claim that is refused for good is tried for ever",
        f"{RECONCILE}/test_endings.py::test_a_claim_that_no_object_can_hold_ends_and_gives_its_place_to_the_next",
        ((EXECUTE + "Rejected", NEVER_RAISED),),
    ),
    Mutant(
        "F6: deletions that no event told of go unnoticed",
        f"{WORLDS}[a deletion of what is held is never told]",
        ((LOOP + "Controller.vanished", never),),
    ),
    Mutant(
        "F7: who waits keeps its inputs",
        f"{RECONCILE}/test_queued_memory.py::test_an_execution_that_waits_takes_20_kib_however_large_its_inputs",
        (("capibara.core.world.Inputs.is_small", True),),
    ),
    Mutant(
        "F8: what is left of a secret beside a cut is shown",
        "tests/unit/core/test_masking.py::test_a_text_is_stored_without_secrets",
        (("capibara.core.masking.without_beginning_at_end", lambda text, *_: text),),
    ),
    Mutant(
        "F9: the machine's clock decides",
        f"{WORLDS}[the clock is set forward by an hour]",
        tuple((where + "steady", lambda: time.time()) for where in (EXECUTE, FOLLOWING, SANDBOXES, OBSERVE, RUN)),
    ),
    Mutant(
        "F10: an outage of E2B counts as the code's own time",
        f"{WORLDS}[E2B is away for longer than the deadline]",
        (rules_with("past_deadline", overdue_though_away),),
    ),
    Mutant(
        "F10: who is not heard at its deadline has no end",
        f"{WORLDS}[the stream of a run is half open when it ends, shortly before its deadline]",
        (rules_with("past_deadline", overdue_though_silent),),
    ),
    Mutant(
        "F11: late events begin anew what is over",
        f"{WORLDS}[events are late and out of order]",
        ((LOOP + "Settled.__contains__", lambda *_: False),),
    ),
    Mutant(
        "F13: what a dead operator claimed is left to it",
        f"{DEATHS}[a short run]",
        ((MEMBERSHIP + "Membership.lives", lambda *_: True),),
    ),
    Mutant(
        "F14: what certainly has not begun is taken for lost",
        f"{RECONCILE}/test_takeover.py::test_what_a_predecessor_only_claimed_is_begun_even_under_at_most_once",
        ((SANDBOXES + "has_begun", lambda *_: True),),
    ),
    Mutant(
        "F15: the sandbox that a status names is taken, whoever else names it",
        f"{RECONCILE}/test_takeover.py::test_a_status_that_names_anothers_sandbox_gets_nobody_into_it",
        ((SANDBOXES + "Sandboxes._find_named", find_named_by_anybody),),
    ),
    Mutant(
        "F17: one object that cannot be read stops the sweep",
        f"{RECONCILE}/test_sweep.py::test_an_object_that_cannot_be_read_holds_nothing_up_but_what_it_names",
        (("capibara.reconcile.templates.sweep.ValidationError", NEVER_RAISED),),
    ),
    Mutant(
        "F17: builds are first come, first served",
        f"{RECONCILE}/test_builds.py::test_many_builds_of_one_namespace_delay_another_by_one",
        ((BUILDS + "_stand_in_line", in_one_line(Builds._stand_in_line)),),
    ),
    Mutant(
        "F17: what is missing is never waited for",
        f"{RECONCILE}/test_takeover.py::test_a_secret_that_comes_with_the_execution_is_waited_for",
        (rules_with("awaiting", never),),
    ),
    Mutant(
        "F17: an end waits for its sandbox, however long that takes",
        "tests/unit/test_promises.py::test_who_cancels_a_run_has_its_end_and_its_sandbox_gone_soon",
        ((SANDBOXES + "RELEASED_SOON_SECONDS", 1e9),),
    ),
    Mutant(
        "F17: who is turned away asks again, and keeps its place",
        f"{RECONCILE}/test_turned_away.py::"
        "test_an_account_that_is_full_is_asked_once_by_each_of_a_rush_and_fails_nobody",
        ((SANDBOXES + "Sandboxes._turned_away", fail_who_is_turned_away),),
    ),
    Mutant(
        "F17: the key's file is read at every call",
        "tests/unit/backends/test_key.py::test_a_rotated_key_is_taken_when_a_look_is_due_and_not_at_each_call",
        (("capibara.backends.key.LOOK_SECONDS", -1.0),),
    ),
    Mutant(
        "what a living operator claimed is taken from it",
        f"{TOGETHER}[a run that is told of while it runs]",
        (
            (MEMBERSHIP + "Membership.lives", lambda *_: False),
            (MEMBERSHIP + "Membership.is_heir", lambda *_: True),
        ),
    ),
    Mutant(
        "sandboxes are created without looking for one",
        f"{DEATHS}[a short run]",
        (rules_with("without_sandbox", create_blindly),),
    ),
    Mutant(
        "every takeover is a new attempt",
        f"{DEATHS}[a run that is told of while it runs]",
        (rules_with("lost", attempt_for_every_death),),
    ),
    Mutant(
        "what was lost is run again under AtMostOnce",
        f"{WORLDS}[the sandbox vanishes at most once]",
        (rules_with("lost", lose_and_try_again),),
    ),
    Mutant(
        "the exit code is not looked at",
        f"{CALM}[code that fails]",
        (("capibara.core.execution.ending_of", all_is_well),),
    ),
    Mutant(
        "sandboxes are asked for without an end",
        f"{CALM}[a short run]",
        ((SANDBOXES + "Sandboxes._create_request", for_a_year(Sandboxes._create_request)),),
    ),
    Mutant(
        "nobody clears away what is deleted, and nobody counts",
        f"{CALM}[a run that is deleted]",
        (("capibara.reconcile.census.Census._find", nothing_found), (LOOP + "Controller._clean_up", never_at_all)),
    ),
    Mutant(
        "the census does not see what a dead operator left",
        f"{DEATHS}[a run that is deleted]",
        (("capibara.reconcile.census.Census._find", nothing_found),),
    ),
    Mutant(
        "the census takes what runs for nobody's",
        f"{WORLDS}[all is well, and it takes long]",
        (("capibara.reconcile.census.orphans", everything(census.orphans)),),
    ),
    Mutant(
        "the end is written once, whatever becomes of it",
        f"{WORLDS}[the API server is away for 30 s]",
        (("capibara.kube.status.StatusWriter.settle", settle_once),),
    ),
    Mutant(
        "the end is written to whoever has the name",
        f"{RECONCILE}/test_takeover.py::test_the_end_of_a_deleted_run_is_not_written_to_its_namesake",
        (("capibara.kube.status.StatusWriter._settle_once", settle_by_name),),
    ),
    Mutant(
        "secrets are not masked",
        f"{CALM}[a run that tells its Secret]",
        (("capibara.core.results.Masks.hide", lambda _, text, **__: text),),
    ),
    Mutant(
        "conditions speak of another generation",
        f"{CALM}[a short run]",
        (("capibara.core.results.build_conditions", of_another_generation(results.build_conditions)),),
    ),
    Mutant(
        "places are not given back",
        f"{CALM}[a run that waits for the only place]",
        (("capibara.reconcile.queue.AdmissionQueue.leave", never),),
    ),
    Mutant(
        "a conflict is met at once, again and again",
        f"{WORLDS}[every write conflicts]",
        ((EXECUTE + "Performer._stand_back", never_at_all),),
    ),
    Mutant(
        "who is drained destroys what runs",
        DRAINS,
        ((LOOP + "Controller.stop", stop_and_release),),
    ),
)
