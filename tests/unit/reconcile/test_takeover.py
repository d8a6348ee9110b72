"""More than one operator, one after the other or side by side: nothing is lost, killed by mistake, or run twice."""

import asyncio
import base64
import hashlib

import pytest
from tests.builders import UID
from tests.unit.reconcile.conftest import (
    CLUSTER,
    a_predecessors,
    alive,
    an_execution,
    eventually,
    for_ever,
    sandbox_of,
    settle,
    until_ended,
)

from capibara.api.execution import CodeExecution
from capibara.api.reasons import Reason
from capibara.backends.base import CreateRequest, RunRequest
from capibara.backends.errors import ProviderUnavailable, SandboxTaken
from capibara.backends.fake import FakeBackend
from capibara.core import names
from capibara.core.checks import Rejection
from capibara.core.outcome import CodeError, FileBack, Finished, Outcome, OutputStream, Printed, RichResult
from capibara.kube.client import Unreachable
from capibara.reconcile.executions.inputs import KnownSecrets
from capibara.reconcile.executions.record import unmaskable
from capibara.reconcile.executions.run import Clockwork, Run

KEYS = {
    "metadata": {"uid": "u", "resourceVersion": "7"},
    "data": {"token": base64.b64encode(b"c4n4ry-value").decode()},
}
GIVEN = hashlib.sha256(b"u 7").hexdigest()[:16]
TOKEN = {"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "token"}}}
OTHER_UID = "0f0e0d0c-0000-4000-8000-000000000002"
NEXT_UID = "0f0e0d0c-0000-4000-8000-000000000003"


class UnansweredCreate(FakeBackend):
    """The first create is made, and its answer is lost."""

    async def create(self, request):
        handle = await super().create(request)
        if len(self.ledger.created) == 1:
            raise ProviderUnavailable("the connection was cut")
        return handle


async def taken_over(api, start_operator, backend):
    """An execution that runs at operator-1, and then is operator-2's. Both."""
    first = start_operator(backend, "operator-1", progress_after_seconds=0)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    await eventually(lambda: api.status().get("sandboxID"))
    second = start_operator(backend, "operator-2")
    await eventually(lambda: api.status().get("owner") == "operator-2")
    await settle()
    return first, second


async def test_who_loses_a_claim_to_a_peer_leaves_the_sandbox_alone(api, start_operator):
    backend = FakeBackend(for_ever)
    first, second = await taken_over(api, start_operator, backend)
    await until_ended(first)
    assert second.controller.active == 1
    assert (len(backend.ledger.created), backend.ledger.killed) == (1, [])
    assert backend.ledger.started == [f"{UID}-1"]


async def test_later_events_of_what_a_peer_took_over_are_ignored(api, start_operator):
    backend = FakeBackend(for_ever)
    first, _ = await taken_over(api, start_operator, backend)
    api.change("hello", ttlSecondsAfterFinished=60)
    await settle()
    assert first.controller.active == 0
    assert (api.status()["owner"], api.status()["attempt"]) == ("operator-2", 1)


async def test_who_loses_a_claim_stops_listening_to_the_sandbox(api, start_operator):
    followers = set()

    class Listened(FakeBackend):
        async def run(self, handle, request):
            followers.add(task := asyncio.current_task())
            try:
                return await super().run(handle, request)
            finally:
                followers.discard(task)

        async def resume(self, handle, attempt):
            followers.add(task := asyncio.current_task())
            try:
                return await super().resume(handle, attempt)
            finally:
                followers.discard(task)

    await taken_over(api, start_operator, Listened(for_ever))
    assert len(followers) == 1


async def test_a_successor_follows_the_run_that_it_finds(api, start_operator):
    backend, body = FakeBackend(), a_predecessors()
    found = await sandbox_of(backend, body)
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["sandboxID"]) == ("Succeeded", found)
    assert len(backend.ledger.created) == 1


async def test_of_several_sandboxes_the_oldest_is_kept_and_the_rest_are_killed(api, start_operator):
    backend, body = FakeBackend(for_ever), a_predecessors()
    oldest, *rest = [await sandbox_of(backend, body, key) for key in ("first", "second", "third")]
    api.create(body)
    start_operator(backend)
    await eventually(lambda: backend.ledger.started and alive(backend) == [oldest])
    assert sorted(backend.ledger.killed) == rest


async def test_suspend_does_not_stop_the_adoption_of_what_runs(api, start_operator):
    backend, body = FakeBackend(), a_predecessors(suspend=True)
    await sandbox_of(backend, body)
    api.create(body)
    await until_ended(start_operator(backend))
    assert api.told() == ["Running", "Completed"]


async def test_what_a_predecessor_runs_is_taken_over_before_what_queues(api, start_operator):
    backend = FakeBackend(for_ever)
    body = a_predecessors("running", OTHER_UID)
    await sandbox_of(backend, body)
    start_operator(backend, places=1, queued_after_seconds=0)
    api.create(an_execution("first"))
    await eventually(lambda: api.status("first").get("phase") == "Running")
    api.create(an_execution("next", NEXT_UID))
    await eventually(lambda: api.status("next").get("phase") == "Queued")
    api.create(body)
    await eventually(lambda: api.status("running")["owner"] == "operator-1")
    await settle()
    assert api.told("next") == ["Queued"]


async def test_cancelling_what_a_predecessor_claimed_kills_its_sandbox_first(api, start_operator):
    backend, body = FakeBackend(for_ever), a_predecessors(cancel=True)
    left = await sandbox_of(backend, body)
    gate = api.stop_at("Cancelled")
    api.create(body)
    operator = start_operator(backend)
    await gate.reached.wait()
    assert backend.ledger.killed == [left]
    gate.opened.set()
    await until_ended(operator)
    assert api.told() == ["Cancelled"]
    assert len(backend.ledger.created) == 1


GONE = [
    pytest.param({"templateRef": {"name": "deleted-meanwhile"}}, id="its template"),
    pytest.param({"env": [TOKEN]}, id="its Secret"),
    pytest.param({"language": "bash"}, id="its language, no longer offered"),
]


@pytest.mark.parametrize("spec", GONE)
async def test_what_runs_is_followed_on_whatever_was_deleted_meanwhile(api, start_operator, spec):
    """F2: plan and inputs are for what must start."""
    backend, body = FakeBackend(), a_predecessors(**spec)
    body["status"]["limits"] = {"cpuMillis": 250, "memoryBytes": 2**28, "activeDeadlineSeconds": 60}
    await sandbox_of(backend, body)
    (handle,) = await backend.find({})
    await backend.run(handle, RunRequest(f"{UID}-1", "print(1)", "python", "Process", 60.0))
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["exitCode"]) == ("Succeeded", 0)
    assert len(backend.ledger.started) == 1
    assert float(api.status()["usage"]["cost"]) >= 0


async def test_the_secrets_of_a_run_that_was_taken_over_stay_secret(api, start_operator):
    backend, body = FakeBackend(), a_predecessors(env=[TOKEN])
    body["status"]["secretVersions"] = GIVEN
    api.inputs["keys"] = KEYS
    await sandbox_of(backend, body)
    backend._run = lambda _: Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream("c4n4ry-value", 12))
    (handle,) = await backend.find({})
    await backend.run(handle, RunRequest(f"{UID}-1", "print(1)", "python", "Process", 60.0))
    api.create(body)
    await until_ended(start_operator(backend))
    assert api.status()["stdout"]["text"] == "[secret]"


async def test_files_of_a_run_that_was_taken_over_come_back(api, start_operator):
    """What is asked for is known to the runner, and what is required too: the heir reads no template."""
    backend, body = (
        FakeBackend(),
        a_predecessors(env=[TOKEN], outputs=[{"path": "a.txt"}, {"path": "b", "required": True}]),
    )
    body["status"]["secretVersions"] = GIVEN
    api.inputs["keys"] = KEYS
    await sandbox_of(backend, body)
    files = (
        FileBack("a.txt", 12, "a" * 64, "text/plain", text="c4n4ry-value"),
        FileBack("b", message="no file matches", missing=True, required=True),
    )
    backend._run = lambda _: Finished(Outcome.COMPLETED, exit_code=0, files=files)
    (handle,) = await backend.find({})
    await backend.run(handle, RunRequest(f"{UID}-1", "print(1)", "python", "Process", 60.0))
    api.create(body)
    await until_ended(start_operator(backend))
    assert [file.get("text") for file in api.status()["files"]] == ["[secret]", None]
    assert (api.status()["reason"], api.status()["exitCode"]) == ("CodeFailed", 0)


def test_who_knows_nothing_of_the_secrets_shows_nothing():
    run = Run(CodeExecution.model_validate(a_predecessors(env=[TOKEN])), Clockwork(seen=0.0))
    assert "its output is withheld" in unmaskable(run)
    run.inputs = Rejection(Reason.REFERENCE_NOT_FOUND, "gone")
    assert "its output is withheld" in unmaskable(run)
    run.secrets = KnownSecrets(frozenset({"c4n4ry-value"}))
    assert unmaskable(run) == ""


async def test_a_claim_says_which_secrets_the_run_is_given(api, start_operator):
    api.inputs["keys"] = KEYS
    api.create(an_execution(env=[TOKEN]))
    await until_ended(start_operator(FakeBackend()))
    assert api.writes[0][1]["secretVersions"] == GIVEN
    assert "secretVersions" not in api.writes[1][1]


@pytest.mark.parametrize("version", [None, "8"], ids=["deleted", "changed"])
async def test_what_nobody_can_mask_any_more_is_withheld_and_says_why(api, start_operator, version):
    backend, body = FakeBackend(), a_predecessors(env=[TOKEN])
    body["status"]["secretVersions"] = GIVEN
    if version is not None:
        data = {"token": base64.b64encode(b"another-value").decode()}
        api.inputs["keys"] = {"metadata": {"uid": "u", "resourceVersion": version}, "data": data}
    await sandbox_of(backend, body)
    stream, error = OutputStream("c4n4ry-value", 12), CodeError("ValueError", "c4n4ry-value", "c4n4ry-value")
    results = (RichResult(1, "text", 12, "c4n4ry-value"),)
    backend._run = lambda _: Finished(
        Outcome.COMPLETED, exit_code=1, error=error, stdout=stream, stderr=stream, results=results
    )
    backend.look = lambda *_: Printed(stream)
    (handle,) = await backend.find({})
    await backend.run(handle, RunRequest(f"{UID}-1", "print(1)", "python", "Process", 60.0))
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["exitCode"]) == ("Failed", 1)
    assert api.status()["stdout"] == {"text": "", "bytes": 12, "truncated": True, "sha256": ""}
    assert "c4n4ry" not in str(api.status())
    assert "output is withheld: Secret keys was deleted or changed" in str(api.status()["conditions"])


async def test_a_secret_that_comes_with_the_execution_is_waited_for(api, start_operator):
    backend = FakeBackend()
    operator = start_operator(backend)
    api.create(an_execution(env=[TOKEN]))
    await eventually(lambda: "WaitingForReference" in api.told())
    assert api.status()["phase"] == "Pending"
    api.inputs["keys"] = {"data": {"token": "eA=="}}
    await until_ended(operator)
    assert api.status()["phase"] == "Succeeded"


async def test_one_that_does_not_come_ends_it_with_a_reason_of_its_own(api, start_operator):
    operator = start_operator(FakeBackend(), reference_wait_seconds=0)
    api.create(an_execution(env=[TOKEN]))
    await until_ended(operator)
    assert api.told() == ["ReferenceNotFound"]


AT_MOST_ONCE = {"executionGuarantee": "AtMostOnce"}


async def test_what_a_predecessor_only_claimed_is_begun_even_under_at_most_once(api, start_operator):
    """F14: nothing says that the code may have begun, so it has not, and the attempt is the same."""
    backend = FakeBackend()
    api.create(a_predecessors(**AT_MOST_ONCE))
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 1)
    assert backend.ledger.started == [f"{UID}-1"]


async def test_what_a_predecessor_may_have_begun_is_not_begun_again(api, start_operator):
    backend, body = FakeBackend(), a_predecessors(**AT_MOST_ONCE)
    body["status"]["startedAttempt"] = 1
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.told(), backend.ledger.created) == (["Running", "OutcomeUnknown"], [])


@pytest.mark.parametrize("spec", [{}, AT_MOST_ONCE], ids=["AtLeastOnce", "AtMostOnce"])
async def test_a_sandbox_that_goes_before_the_code_begins_costs_no_attempt(api, start_operator, spec):
    """F14: and leaves nothing unknown."""

    class Fragile(FakeBackend):
        async def run(self, handle, request):
            if len(self.ledger.created) < 3:
                self._alive.pop(handle.id)
            return await super().run(handle, request)

    backend = Fragile()
    api.create(an_execution(**spec))
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["attempt"], alive(backend)) == ("Succeeded", 1, [])
    assert "attempts" not in api.status()
    assert len({request.idempotency_key for request in backend.ledger.created}) == 3


async def test_a_warm_sandbox_that_another_has_used_first_is_left_to_it(api, start_operator):
    """F3: who comes second takes another one, and does not destroy what the first runs in."""

    class Shared(FakeBackend):
        async def run(self, handle, request):
            if len(self.ledger.created) == 1:
                raise SandboxTaken
            return await super().run(handle, request)

    backend = Shared()
    api.create(an_execution(**AT_MOST_ONCE))
    await until_ended(start_operator(backend))
    first, second = (f"fake{number:06d}" for number in (1, 2))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 1)
    assert (alive(backend), backend.ledger.killed) == ([first], [second])


@pytest.mark.parametrize("ended_by", ["a takeover", "its cancelling", "its deletion"])
@pytest.mark.parametrize(("named_by", "spared"), [(UID, False), (OTHER_UID, True)], ids=["itself", "another"])
async def test_a_status_that_names_anothers_sandbox_gets_nobody_into_it(
    api, start_operator, ended_by, named_by, spared
):
    """F15: whoever may write a status may name anything in it; what another execution names is not touched."""
    backend, body = FakeBackend(), a_predecessors(cancel=ended_by == "its cancelling")
    pooled = names.pool_metadata(CLUSTER, "cluster", "digest", 250, 2**28)
    warm = await backend.create(CreateRequest("base", pooled, 300, "key"))
    body["status"]["sandboxID"] = warm.id

    async def live():
        return {warm.id: {named_by, *([UID] if "hello" in api.objects else [])}}

    operator = start_operator(backend)
    operator.controller._performer.sandboxes._live = live
    api.create(body)
    if ended_by == "its deletion":
        await asyncio.sleep(0)
        api.delete("hello")
    await until_ended(operator)
    assert (warm.id in alive(backend)) is spared


async def test_a_sandbox_that_cannot_be_looked_for_yet_is_killed_later(api, start_operator):
    class Away(FakeBackend):
        answers = iter([False, False, True])

        async def find(self, metadata):
            if not next(self.answers, True):
                raise ProviderUnavailable("away")
            return await super().find(metadata)

    backend, body = Away(for_ever), a_predecessors(cancel=True)
    await sandbox_of(backend, body)
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], alive(backend)) == ("Cancelled", [])


async def test_deleting_what_a_predecessor_claimed_kills_its_sandbox(api, start_operator):
    backend, body = FakeBackend(for_ever), a_predecessors()
    await sandbox_of(backend, body)
    gate = api.stop_at("Running")
    api.create(body)
    operator = start_operator(backend)
    await gate.reached.wait()
    api.delete("hello")
    await until_ended(operator)
    assert alive(backend) == []


async def test_cancelling_after_a_create_without_an_answer_kills_what_was_created(api, start_operator):
    backend = UnansweredCreate(for_ever)
    operator = start_operator(backend, provider_retry_seconds=1000, provider_retry_max_seconds=1000)
    api.create(an_execution())
    await eventually(lambda: api.told()[-1:] == ["ProviderUnavailable"])
    assert len(alive(backend)) == 1
    api.change("hello", cancel=True)
    await until_ended(operator)
    assert (api.status()["phase"], alive(backend)) == ("Cancelled", [])


async def test_deleting_after_a_create_without_an_answer_kills_what_was_created(api, start_operator):
    backend = UnansweredCreate(for_ever)
    operator = start_operator(backend, provider_retry_seconds=1000, provider_retry_max_seconds=1000)
    api.create(an_execution())
    await eventually(lambda: api.told()[-1:] == ["ProviderUnavailable"])
    api.delete("hello")
    await until_ended(operator)
    assert alive(backend) == []


async def test_a_create_without_an_answer_is_adopted_and_not_repeated(api, start_operator):
    backend = UnansweredCreate()
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], len(backend.ledger.created)) == ("Succeeded", 1)


@pytest.mark.parametrize("guarantee", ["AtLeastOnce", "AtMostOnce"])
async def test_a_claim_whose_answer_was_lost_is_still_our_own(api, start_operator, guarantee):
    backend = FakeBackend()
    api.fail("Running", Unreachable(0, "the answer was lost"), applied=True)
    api.create(an_execution(executionGuarantee=guarantee))
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 1)
    assert len(backend.ledger.created) == 1


@pytest.mark.parametrize("applied", [True, False])
async def test_a_takeover_whose_answer_was_lost_is_still_a_predecessors(api, start_operator, applied):
    backend = FakeBackend()
    api.fail("Running", Unreachable(0, "no answer"), applied=applied)
    body = a_predecessors(executionGuarantee="AtMostOnce")
    body["status"]["startedAttempt"] = 1
    api.create(body)
    await until_ended(start_operator(backend))
    assert (api.status()["conditions"][0]["reason"], backend.ledger.created) == ("OutcomeUnknown", [])


async def test_a_new_object_of_the_same_name_is_never_touched(api, start_operator):
    backend = FakeBackend()
    operator = start_operator(backend)
    gate = api.stop_at("Running")
    api.create(an_execution())
    await gate.reached.wait()
    api.unwatch(operator.controller.observe)  # the watch lags behind
    api.delete("hello")
    api.create(an_execution(uid=OTHER_UID))
    gate.opened.set()
    await until_ended(operator)
    assert (api.writes, backend.ledger.created) == ([], [])
    api.watch(operator.controller.observe)


async def test_the_end_of_a_deleted_run_is_not_written_to_its_namesake(api, start_operator):
    operator = start_operator(FakeBackend())
    gate = api.stop_at("Completed")
    api.create(an_execution())
    await gate.reached.wait()
    api.unwatch(operator.controller.observe)
    api.delete("hello")
    api.create(an_execution(uid=OTHER_UID))
    gate.opened.set()
    await until_ended(operator)
    assert api.status() == {}
    api.watch(operator.controller.observe)
    await until_ended(operator)
    assert api.status()["phase"] == "Succeeded"
