"""Every execution ends: whatever the API server says, whatever the sandbox says, whoever stops in the middle."""

import asyncio
import base64
import copy
import json

import pytest
from tests.builders import UID
from tests.contract_rules import broken_rules
from tests.unit.reconcile.conftest import (
    PATIENCE_SECONDS,
    a_predecessors,
    alive,
    an_execution,
    eventually,
    for_ever,
    kill,
    settle,
    until_ended,
)

from capibara.backends.errors import ProviderUnavailable, SandboxGone
from capibara.backends.fake import FakeBackend
from capibara.core.outcome import CodeError, Finished, Outcome, OutputStream
from capibara.kube.client import Forbidden, Rejected, Unreachable
from capibara.reconcile.executions import execute

OTHER_UID = "0f0e0d0c-0000-4000-8000-000000000002"
CANARY = "c4n4ry-value"


class Losing(FakeBackend):
    """The sandboxes of the first `losses` attempts vanish as soon as the code runs."""

    def __init__(self, losses):
        super().__init__(for_ever)
        self.losses = losses

    async def run(self, handle, request):
        if len(self.ledger.created) > self.losses:
            return Finished(Outcome.COMPLETED, exit_code=0)
        self.ledger.started.append(request.attempt)
        raise SandboxGone("the sandbox vanished")


async def test_a_final_status_that_cannot_be_built_gives_way_to_the_least(api, start_operator, monkeypatch):
    def unbuildable(*_, **__):
        raise ValueError("no status can say this")

    monkeypatch.setattr(execute.results, "final_status", unbuildable)
    operator = start_operator(FakeBackend(), places=1)
    api.create(an_execution())
    api.create(an_execution("next", OTHER_UID))  # needs the place of the first
    await until_ended(operator)
    assert [api.status(name)["phase"] for name in ("hello", "next")] == ["Succeeded", "Succeeded"]
    assert not broken_rules(api.objects["hello"])


async def test_what_no_status_can_hold_does_not_keep_a_run_from_its_end(api, start_operator):
    backend = FakeBackend(lambda _: Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream(bytes=2**63)))
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert api.status()["phase"] == "Succeeded"


@pytest.mark.parametrize(
    "refusal",
    [Forbidden(403, "forbidden"), Unreachable(401, "unauthorized"), Unreachable(503, "unavailable")],
    ids=lambda refusal: str(refusal.status),
)
async def test_a_final_write_that_is_refused_for_now_is_repeated_until_it_stands(api, start_operator, refusal):
    api.fail("Completed", refusal, times=5)
    api.create(an_execution())
    await until_ended(start_operator(FakeBackend()))
    assert (api.status()["phase"], api.status()["exitCode"]) == ("Succeeded", 0)
    assert len(api.refused) == 5


async def test_a_final_status_that_is_refused_for_good_gives_way_to_the_least(api, start_operator):
    api.fail("Completed", Rejected(422, "status.stdout: invalid"))
    api.create(an_execution())
    await until_ended(start_operator(FakeBackend()))
    assert "stdout" in api.refused[0]
    assert (api.status()["phase"], api.status().get("stdout")) == ("Succeeded", None)


async def test_a_final_status_is_not_sent_back(api, start_operator):
    api.create(an_execution())
    await until_ended(start_operator(FakeBackend()))
    claim, end = api.answered
    assert claim["status"]["phase"] == "Running"
    assert end.keys() == {"metadata"}


async def test_the_least_status_keeps_secrets_too(api, start_operator):
    api.inputs["keys"] = {"data": {"token": base64.b64encode(CANARY.encode()).decode()}}
    error = CodeError("ValueError", f"bad token {CANARY}", "")
    backend = FakeBackend(lambda _: Finished(Outcome.COMPLETED, exit_code=1, error=error))
    api.fail("CodeFailed", Rejected(422, "status.stdout: invalid"))
    token = {"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "token"}}}
    operator = start_operator(backend)
    api.create(an_execution(env=[token]))
    await until_ended(operator)
    assert api.status()["phase"] == "Failed"
    assert CANARY not in str(api.writes)


async def test_a_result_stands_before_its_sandbox_goes(api, start_operator):
    backend = FakeBackend()
    gate = api.stop_at("Completed")
    operator = start_operator(backend, places=1)
    api.create(an_execution())
    await gate.reached.wait()
    assert alive(backend) == ["fake000001"]
    gate.opened.set()
    await until_ended(operator)
    assert (alive(backend), operator.queue._free) == ([], 1)


async def test_an_operator_that_dies_before_it_could_write_a_result_loses_nothing(api, start_operator):
    """F1: the code has ended, the API server is away, the operator goes; its successor reads the result again."""
    backend = FakeBackend()
    api.fail("Completed", Unreachable(503, "away"), times=1000)
    first = start_operator(backend)
    api.create(an_execution(executionGuarantee="AtMostOnce"))
    await eventually(lambda: len(api.refused) > 2)
    await first.controller.stop(0.01)
    await kill(first)
    assert alive(backend) == ["fake000001"]
    api.heal()
    await until_ended(start_operator(backend, "operator-2"))
    assert (api.status()["phase"], api.status()["exitCode"], api.status()["attempt"]) == ("Succeeded", 0, 1)
    assert (len(backend.ledger.created), alive(backend)) == (1, [])


async def test_a_late_event_of_what_is_over_begins_nothing(api, start_operator):
    """F11: the watch may tell of the claim after the end has been written."""
    backend = FakeBackend()
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: api.status().get("owner"))
    late = copy.deepcopy(api.objects["hello"])
    late["status"] = {**late["status"], "phase": "Running"}
    await until_ended(operator)
    writes = len(api.writes)
    operator.controller.observe("MODIFIED", late)
    assert operator.controller.active == 0
    await settle()
    assert (len(api.writes), len(backend.ledger.created)) == (writes, 1)


async def test_a_claim_that_no_object_can_hold_ends_and_gives_its_place_to_the_next(api, start_operator):
    """F5: kube-apiserver answers 500 for what etcd finds too large; see `kube.client.error_of`."""
    api.fail("Running", Rejected(500, "etcdserver: request is too large"), times=1)
    operator = start_operator(FakeBackend(), places=1)
    api.create(an_execution())
    await until_ended(operator)
    api.create(an_execution("next", OTHER_UID))
    await until_ended(operator)
    assert api.status()["conditions"][0]["reason"] == "InvalidSpec"
    assert "too large" in api.status()["conditions"][0]["message"]
    assert api.status("next")["phase"] == "Succeeded"


async def test_an_end_that_no_object_can_hold_is_let_go(api, start_operator):
    refusal = Rejected(500, "etcdserver: request is too large")
    api.fail("Completed", refusal, times=3)
    operator = start_operator(FakeBackend(), places=1)
    api.create(an_execution())
    await until_ended(operator)
    assert (operator.queue._free, len(api.refused)) == (1, 3)


async def test_an_end_has_the_room_that_the_claim_took(api, start_operator):
    """The object is as large as can be stored with its claim: it must not stay Running for ever."""
    api.fail("Completed", Rejected(500, "etcdserver: request is too large"), times=2)
    api.create(an_execution())
    await until_ended(start_operator(FakeBackend()))
    claim, end = api.writes[0][1], api.status()
    assert (end["phase"], end["conditions"][0]["message"]) == ("Succeeded", "no more fits into this object")
    assert not broken_rules(api.objects["hello"])
    assert len(json.dumps(end)) < len(json.dumps(claim))


async def test_stopping_lets_a_run_write_its_end(api, start_operator):
    gate = api.stop_at("Completed")
    operator = start_operator(FakeBackend())
    api.create(an_execution())
    await gate.reached.wait()
    stopping = asyncio.create_task(operator.controller.stop(10))
    await settle()
    assert not stopping.done()
    gate.opened.set()
    await stopping
    assert api.status()["phase"] == "Succeeded"


async def test_stopping_leaves_running_code_alone(api, start_operator):
    backend = FakeBackend(for_ever)
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    await operator.controller.stop(10)
    assert (operator.controller.active, backend.ledger.killed, api.status()["phase"]) == (0, [], "Running")


async def test_stopping_while_a_sandbox_is_created_leaves_it_to_be_found(api, start_operator):
    gate = asyncio.Event()
    operator = start_operator(backend := Gated(gate))
    api.create(an_execution())
    await eventually(lambda: backend.asked)
    await operator.controller.stop(0.1)
    gate.set()
    await eventually(lambda: alive(backend))
    assert backend.ledger.killed == []


class Gated(FakeBackend):
    """Creates when the gate is opened."""

    def __init__(self, gate):
        super().__init__(for_ever)
        self.gate = gate
        self.asked = 0

    async def create(self, request):
        self.asked += 1
        await self.gate.wait()
        return await super().create(request)


@pytest.mark.parametrize("ticks", range(-3, 8))
async def test_deleting_around_the_moment_when_create_answers_kills_the_sandbox(api, start_operator, ticks):
    """Negative: the deletion comes so many turns of the event loop before the answer."""
    gate = asyncio.Event()
    operator = start_operator(backend := Gated(gate))
    api.create(an_execution())
    await eventually(lambda: backend.asked)
    body = api.objects.pop("hello")
    first, second = gate.set, lambda: operator.controller.observe("DELETED", body)
    if ticks < 0:
        first, second = second, first
    first()
    for _ in range(abs(ticks)):
        await asyncio.sleep(0)
    second()
    await until_ended(operator)
    assert (alive(backend), len(backend.ledger.created)) == ([], 1)


async def test_deleting_a_running_execution_kills_its_sandbox(api, start_operator):
    backend = FakeBackend(for_ever)
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    api.delete("hello")
    await until_ended(operator)
    assert alive(backend) == []


async def test_cancelling_a_running_execution_kills_its_sandbox_before_the_end_is_written(api, start_operator):
    backend = FakeBackend(for_ever)
    gate = api.stop_at("Cancelled")
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    api.change("hello", cancel=True)
    await gate.reached.wait()
    assert alive(backend) == []
    gate.opened.set()
    await until_ended(operator)
    assert api.status()["phase"] == "Cancelled"


async def test_a_retry_kills_the_sandbox_of_the_attempt_that_was_lost(api, start_operator):
    backend = Losing(1)  # gone, says the provider, and yet it lives
    operator = start_operator(backend)
    gate = api.stop_at("Completed")
    api.create(an_execution())
    await gate.reached.wait()
    assert (len(backend.ledger.created), alive(backend)) == (2, ["fake000002"])
    gate.opened.set()
    await until_ended(operator)
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 2)
    assert backend.ledger.killed[0] == "fake000001"


async def test_three_lost_attempts_are_enough(api, start_operator):
    backend = Losing(100)
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert (api.status()["conditions"][0]["reason"], len(backend.ledger.created)) == ("SandboxLost", 3)
    assert alive(backend) == []


async def test_under_at_most_once_a_lost_sandbox_ends_it_after_one_attempt(api, start_operator):
    backend = Losing(1)
    api.create(an_execution(executionGuarantee="AtMostOnce"))
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["conditions"][0]["reason"]) == ("Failed", "OutcomeUnknown")
    assert (backend.ledger.started, alive(backend)) == ([f"{UID}-1"], [])


async def test_an_object_of_another_schema_is_rejected_and_says_why(api, start_operator):
    backend = FakeBackend()
    api.create(an_execution(activeDeadlineSeconds="soon"))
    operator = start_operator(backend)
    await until_ended(operator)
    assert api.status()["conditions"][0]["reason"] == "InvalidSpec"
    assert "activeDeadlineSeconds" in api.status()["conditions"][0]["message"]
    assert (broken_rules(api.objects["hello"]), backend.ledger.created) == ([], [])


async def test_a_change_that_cannot_be_read_does_not_disturb_a_run(api, start_operator):
    backend = FakeBackend(for_ever)
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    api.change("hello", activeDeadlineSeconds="soon")
    await settle()
    assert (operator.controller.active, alive(backend)) == (1, ["fake000001"])


async def test_an_end_does_not_wait_for_a_sandbox_that_cannot_be_killed_yet(api, start_operator):
    class Stubborn(FakeBackend):
        refusals = 5

        async def kill(self, sandbox_id):
            if self.refusals:
                self.refusals -= 1
                raise ProviderUnavailable("away")
            return await super().kill(sandbox_id)

    backend = Stubborn()
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], backend.refusals, alive(backend)) == ("Succeeded", 0, [])


def failing(times):
    """Code that fails so often and then succeeds."""
    codes = iter([3] * times)
    return lambda _: Finished(Outcome.COMPLETED, exit_code=next(codes, 0))


async def test_failed_code_is_tried_again_and_its_history_is_told(api, start_operator):
    backend = FakeBackend(failing(2))
    api.create(an_execution(backoffLimit=3))
    await until_ended(start_operator(backend, code_retry_seconds=0.01))
    assert api.told() == ["Running", "Retrying", "Running", "Retrying", "Running", "Completed"]
    history = [(each["number"], each["reason"], each["exitCode"]) for each in api.status()["attempts"]]
    assert history == [(1, "CodeFailed", 3), (2, "CodeFailed", 3)]
    assert (api.status()["attempt"], len(backend.ledger.created), alive(backend)) == (3, 3, [])
    assert backend.ledger.started == [f"{UID}-1", f"{UID}-2", f"{UID}-3"]
    assert all(not broken_rules({"metadata": {"generation": 1}, "status": status}) for _, status in api.writes)


async def test_no_more_often_than_asked(api, start_operator):
    backend = FakeBackend(failing(9))
    api.create(an_execution(backoffLimit=1))
    await until_ended(start_operator(backend, code_retry_seconds=0.01))
    assert (api.status()["phase"], api.status()["attempt"], len(backend.ledger.started)) == ("Failed", 2, 2)


async def test_who_waits_for_a_retry_leaves_its_place_to_others(api, start_operator):
    backend = FakeBackend(failing(1))
    start_operator(backend, places=1, code_retry_seconds=1000, code_retry_max_seconds=1000)
    api.create(an_execution(backoffLimit=1))
    await eventually(lambda: "Retrying" in api.told())
    api.create(an_execution("next", OTHER_UID))
    await eventually(lambda: api.status("next").get("phase") == "Succeeded")
    assert api.status()["phase"] == "Pending"


async def test_who_waits_for_a_retry_holds_up_no_drain(api, start_operator):
    operator = start_operator(FakeBackend(failing(1)), code_retry_seconds=1000, code_retry_max_seconds=1000)
    api.create(an_execution(backoffLimit=1))
    await eventually(lambda: "Retrying" in api.told())
    await asyncio.wait_for(operator.controller.stop(drain_seconds=3600), PATIENCE_SECONDS)


async def test_a_retry_can_be_held_without_a_place_and_then_says_where_it_stands(api, start_operator):
    async def run(request):
        if request.attempt != f"{UID}-1":
            return await for_ever(request) if request.attempt.startswith(OTHER_UID) else Finished(Outcome.COMPLETED, 0)
        api.change("hello", suspend=True)
        return Finished(Outcome.COMPLETED, exit_code=3)

    operator = start_operator(FakeBackend(run), places=1, code_retry_seconds=0.001, queued_after_seconds=0)
    api.create(an_execution(backoffLimit=1))
    await eventually(lambda: api.status().get("phase") == "Suspended")
    api.create(an_execution("next", OTHER_UID))
    await eventually(lambda: api.status("next").get("phase") == "Running")
    assert operator.queue.waiting == 0
    api.change("hello", suspend=False)
    await eventually(lambda: api.told()[-1] == "Queued")
    api.change("next", cancel=True)
    await until_ended(operator)
    assert api.told()[-6:] == ["Running", "Retrying", "Suspended", "Queued", "Running", "Completed"]


async def test_a_retry_outlives_the_operator(api, start_operator):
    backend = FakeBackend(failing(1))
    first = start_operator(backend, code_retry_seconds=1000, code_retry_max_seconds=1000)
    api.create(an_execution(backoffLimit=1, executionGuarantee="AtMostOnce"))
    await eventually(lambda: "Retrying" in api.told())
    await first.controller.stop(0.01)
    await kill(first)
    await until_ended(start_operator(backend, "operator-2", code_retry_seconds=0))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 2)
    assert (backend.ledger.started, alive(backend)) == ([f"{UID}-1", f"{UID}-2"], [])


async def test_a_record_that_cannot_be_written_yet_is_written_before_the_next_attempt(api, start_operator):
    backend = FakeBackend(failing(1))
    api.fail("Retrying", Unreachable(503, "away"), times=3)
    api.create(an_execution(backoffLimit=1))
    await until_ended(start_operator(backend, code_retry_seconds=0.01))
    assert [each["number"] for each in api.status()["attempts"]] == [1]
    assert (api.status()["phase"], backend.ledger.started) == ("Succeeded", [f"{UID}-1", f"{UID}-2"])


@pytest.mark.parametrize("applied", [True, False])
async def test_a_retry_whose_claim_was_not_answered_is_one_attempt_under_its_own_name(api, start_operator, applied):
    backend = FakeBackend(failing(1))
    api.fail("Running", Unreachable(0, "no answer"), spared=1, applied=applied)
    api.create(an_execution(backoffLimit=1))
    await until_ended(start_operator(backend, code_retry_seconds=0.01, places=1))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 2)
    assert (backend.ledger.started, alive(backend)) == ([f"{UID}-1", f"{UID}-2"], [])
    assert [each["number"] for each in api.status()["attempts"]] == [1]


@pytest.mark.parametrize("applied", [True, False])
async def test_so_is_one_after_a_lost_sandbox(api, start_operator, applied):
    backend = Losing(1)
    api.fail("Running", Unreachable(0, "no answer"), spared=1, applied=applied)
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 2)
    assert [(each["number"], each["reason"]) for each in api.status()["attempts"]] == [(1, "SandboxLost")]
    assert alive(backend) == []


async def test_a_record_that_no_object_can_hold_makes_the_attempt_the_last_one(api, start_operator):
    backend = FakeBackend(failing(9))
    api.fail("Retrying", Rejected(500, "etcdserver: request is too large"))
    api.create(an_execution(backoffLimit=3))
    operator = start_operator(backend, places=1)
    await until_ended(operator)
    assert (api.status()["phase"], api.status()["exitCode"], operator.queue._free) == ("Failed", 3, 1)


async def test_a_run_that_was_taken_over_and_is_lost_is_run_again(api, start_operator):
    """The default guarantee: what a predecessor began, and whose sandbox is gone, begins anew."""
    backend = FakeBackend()
    api.create(a_predecessors())
    await until_ended(start_operator(backend))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 2)
    assert backend.ledger.started == [f"{UID}-2"]
