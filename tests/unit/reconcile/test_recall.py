"""Results found again, and equal executions that run once: the real loop on a fake backend."""

import asyncio
from hashlib import sha256

import pytest
from tests.contract_rules import broken_rules
from tests.unit.reconcile.conftest import an_execution, eventually, until_ended

from capibara.backends.fake import FakeBackend
from capibara.core.outcome import Finished, Outcome, OutputStream
from capibara.kube.client import Conflict, Rejected, Unreachable

FIRST = "0f0e0d0c-0000-4000-8000-000000000011"
USE = {"cache": {"mode": "Use"}}
SAID = Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream("42\n", 3, sha256="ab"))
SECRET = {"metadata": {"name": "s", "uid": "s-1", "resourceVersion": "5"}, "data": {"k": "aHVudGVyMg=="}}
TOKEN = [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k"}}}]


def uid(number):
    return f"0f0e0d0c-0000-4000-8000-0000000000{number:02}"


def equals(api, count, begin=1, **spec):
    names = [f"run-{number}" for number in range(begin, begin + count)]
    for number, name in enumerate(names, begin):
        api.create(an_execution(name, uid(number), **(USE | spec)))
    return names


class Held(FakeBackend):
    """Each run ends when `go` is set, as `outcome` says."""

    def __init__(self, outcome=SAID):
        super().__init__(self._end)
        self.go, self.outcome = asyncio.Event(), outcome

    async def _end(self, request):
        await self.go.wait()
        return self.outcome


@pytest.fixture
def said():
    return FakeBackend(lambda _: SAID)


async def test_an_equal_execution_is_answered_with_one_write_and_no_sandbox(api, said, start_operator):
    operator = start_operator(said)
    equals(api, 1)
    await until_ended(operator)
    equals(api, 1, begin=2)
    await until_ended(operator)
    first, second = api.status("run-1"), api.status("run-2")
    assert api.told("run-1") == ["Running", "Completed"]
    assert api.told("run-2") == ["Completed"]
    assert len(said.ledger.created) == 1
    assert second["stdout"] == first["stdout"]
    assert second["exitCode"] == 0
    assert second["cache"].pop("age") >= 0
    key = first["cache"]["key"]
    assert first["cache"] == {"hit": False, "key": key}
    assert second["cache"] == {"hit": True, "key": key, "source": {"name": "run-1", "uid": uid(1)}}
    assert not second.get("sandboxID")
    assert not broken_rules(api.objects["run-2"])


async def test_who_does_not_ask_costs_no_look(api, said, start_operator):
    operator = start_operator(said)
    for number, spec in enumerate(({}, {"cache": {"mode": "Never"}}, USE | {"executionGuarantee": "AtMostOnce"})):
        api.create(an_execution(f"run-{number}", uid(number), **spec))
    await until_ended(operator)
    assert len(said.ledger.created) == 3
    assert api.lists == []
    assert not any(api.status(f"run-{number}").get("cache") for number in range(3))


async def test_an_operator_that_takes_no_results_runs_each(api, said, start_operator):
    operator = start_operator(said, cache_max_age_seconds=0)
    equals(api, 2)
    await until_ended(operator)
    assert len(said.ledger.created) == 2
    assert api.lists == []


async def test_another_version_of_a_secret_is_another_run(api, said, start_operator):
    operator = start_operator(said)
    api.inputs["s"] = SECRET
    for number, version in enumerate(("5", "5", "6"), 1):
        api.inputs["s"] = SECRET | {"metadata": SECRET["metadata"] | {"resourceVersion": version}}
        equals(api, 1, begin=number, env=TOKEN)
        await until_ended(operator)
    assert [api.status(f"run-{number}")["cache"]["hit"] for number in (1, 2, 3)] == [False, True, False]
    assert "hunter2" not in str(api.objects)


async def test_refresh_runs_and_is_what_later_ones_get(api, said, start_operator):
    operator = start_operator(said)
    equals(api, 1)
    await until_ended(operator)
    equals(api, 1, begin=2, cache={"mode": "Refresh"})
    await until_ended(operator)
    api.objects["run-1"]["status"]["completionTime"] = "2001-01-01T00:00:00Z"
    equals(api, 1, begin=3)
    await until_ended(operator)
    assert len(said.ledger.created) == 2
    assert api.status("run-3")["cache"]["source"]["name"] == "run-2"


async def test_a_failed_run_answers_nobody(api, start_operator):
    backend = FakeBackend(lambda _: Finished(Outcome.COMPLETED, exit_code=3))
    operator = start_operator(backend)
    for number in (1, 2):
        equals(api, 1, begin=number)
        await until_ended(operator)
    assert len(backend.ledger.created) == 2


async def test_equal_executions_that_are_pending_together_run_once(api, start_operator):
    backend = Held()
    operator = start_operator(backend, queued_after_seconds=0)
    names = equals(api, 20)
    await eventually(lambda: [api.status(name).get("phase") for name in names].count("Queued") == 19)
    assert operator.queue.waiting == 0
    backend.go.set()
    await until_ended(operator)
    assert [api.status(name)["phase"] for name in names] == ["Succeeded"] * 20
    assert len(backend.ledger.created) == 1
    assert sum(api.status(name)["cache"]["hit"] for name in names) == 19
    assert len(api.lists) == 1


@pytest.mark.parametrize("end", ["cancel", "delete", "fail", "suspend"])
async def test_one_of_those_that_wait_takes_over(api, start_operator, end):
    backend = Held()
    operator = start_operator(backend, places=1, queued_after_seconds=0)
    api.create(an_execution("other", uid(99)))
    await eventually(lambda: backend.ledger.started)
    names = equals(api, 4)
    await eventually(lambda: all(api.status(name).get("phase") == "Queued" for name in names))
    match end:
        case "cancel":
            api.change("run-1", cancel=True)
        case "suspend":
            api.change("run-1", suspend=True)
            await eventually(lambda: api.status("run-1")["phase"] == "Suspended")
        case "delete":
            api.delete("run-1")
        case "fail":
            ends = iter([Finished(Outcome.COMPLETED, exit_code=3)])
            backend._run = lambda _: next(ends, SAID)
    backend.go.set()
    await eventually(lambda: all(api.status(name).get("phase") == "Succeeded" for name in names[1:]))
    assert sum(api.status(name)["cache"]["hit"] for name in names[1:]) == 2
    assert len(backend.ledger.created) == 2 + (end == "fail")
    if end == "suspend":
        api.change("run-1", suspend=False)
    await until_ended(operator)
    if end == "suspend":
        assert api.status("run-1")["cache"]["hit"]


async def test_refresh_waits_for_nobody_and_others_wait_for_it(api, start_operator):
    backend = Held()
    operator = start_operator(backend)
    equals(api, 2, cache={"mode": "Refresh"})
    await eventually(lambda: len(backend.ledger.started) == 2)
    equals(api, 2, begin=3)
    backend.go.set()
    await until_ended(operator)
    assert len(backend.ledger.created) == 2
    assert api.status("run-3")["cache"]["hit"]


@pytest.mark.parametrize(
    "error", [Unreachable(503, "unavailable"), Conflict(409, "somebody wrote first")], ids=lambda each: str(each.status)
)
async def test_an_answer_that_was_not_written_is_written_later(api, said, start_operator, error):
    operator = start_operator(said)
    equals(api, 1)
    await until_ended(operator)
    api.fail("Completed", error, times=2)
    equals(api, 1, begin=2)
    await until_ended(operator)
    assert (api.told("run-2"), len(api.refused)) == (["Completed"], 2)
    assert api.status("run-2")["cache"]["hit"]


async def test_an_answer_that_the_api_server_will_not_have_is_run(api, said, start_operator):
    operator = start_operator(said)
    equals(api, 1)
    await until_ended(operator)
    api.fail("Completed", Rejected(413, "too large"))
    equals(api, 1, begin=2)
    await until_ended(operator)
    assert len(said.ledger.created) == 2
    assert api.told("run-2") == ["Running", "Completed"]


@pytest.mark.parametrize("dies", [False, True], ids=["it lives", "it dies"])
async def test_equal_executions_of_two_operators_run_once(api, start_operator, dies):
    backend = Held()
    operators = [start_operator(backend, f"operator-{number}", queued_after_seconds=0) for number in (1, 2)]
    operators[0].see(operators[1])
    operators[1].see(operators[0])
    names = equals(api, 10)
    await eventually(lambda: [api.status(name).get("phase") for name in names].count("Queued") == 9)
    await eventually(lambda: backend.ledger.started)
    (mine,) = (each for each in operators if each.controller.active == 10)
    (other,) = (each for each in operators if each is not mine)
    assert other.controller.active == 0
    if dies:
        await mine.controller.stop(60)
        other.see()
        await eventually(lambda: other.controller.active == 10)
    backend.go.set()
    await until_ended(other if dies else mine)
    assert (len(backend.ledger.created), len(backend.ledger.started)) == (1, 1)
    assert sum(api.status(name)["cache"]["hit"] for name in names) == 9


async def test_who_finds_another_operators_run_waits_for_its_end(api, start_operator):
    """Specs that differ in words and not in what is run go to any operator."""
    backend = Held()
    operators = [start_operator(backend, f"operator-{number}") for number in (1, 2)]
    operators[0].see(operators[1])
    operators[1].see(operators[0])
    equals(api, 1)
    await eventually(lambda: api.status("run-1").get("phase") == "Running")
    words = (
        {"language": "python"},
        {"executor": "Interpreter"},
        {"taskType": "default"},
        {"activeDeadlineSeconds": 300},
    )
    for number, spec in enumerate(words, 2):
        equals(api, 1, begin=number, **spec)
    await eventually(lambda: len(api.lists) >= 2)
    assert len(backend.ledger.started) == 1
    backend.go.set()
    for operator in operators:
        await until_ended(operator)
    assert [api.status(f"run-{number}")["cache"]["hit"] for number in range(1, 6)] == [False, True, True, True, True]
    assert len(backend.ledger.created) == 1


async def test_another_file_of_another_execution_is_another_run(api, said, start_operator):
    """One of the same name may have been made anew, and have left something else."""
    operator = start_operator(said)
    reference = {"path": "in.txt", "contentFrom": {"executionRef": {"name": "made", "path": "out.txt"}}}
    for number, text in enumerate(("1", "1", "2"), 1):
        made = an_execution("made", uid(50 + number))
        left = {"path": "out.txt", "bytes": 1, "sha256": sha256(text.encode()).hexdigest(), "text": text}
        api.objects["made"] = made | {"status": {"phase": "Succeeded", "files": [left]}}
        made["metadata"]["resourceVersion"] = str(number)
        equals(api, 1, begin=number, files=[reference])
        await until_ended(operator)
    assert [api.status(f"run-{number}").get("cache", {}).get("hit") for number in (1, 2, 3)] == [False, True, False]
