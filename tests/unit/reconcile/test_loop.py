"""The way of an execution through the loop: two writes when all goes well, and no word lost when it does not."""

import pytest
from tests.contract_rules import broken_rules
from tests.unit.reconcile.conftest import an_execution, eventually, for_ever, settle, until_ended

from capibara.backends.errors import AuthFailed, ConcurrencyLimited, ProviderUnavailable, RateLimited
from capibara.backends.fake import FakeBackend
from capibara.kube.client import Conflict, Forbidden, Unreachable

OTHER_UID = "0f0e0d0c-0000-4000-8000-000000000002"
PASSING = [Unreachable(503, "unavailable"), Forbidden(403, "forbidden"), Conflict(409, "somebody wrote first")]


def by_status(error):
    return str(error.status)


async def test_a_short_run_costs_two_writes_and_leaves_nothing(api, start_operator):
    backend = FakeBackend()
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert api.told() == ["Running", "Completed"]
    assert (len(backend.ledger.created), len(backend.ledger.killed)) == (1, 1)
    assert not broken_rules(api.objects["hello"])


async def test_executions_wait_for_a_place_and_then_run(api, start_operator):
    operator = start_operator(FakeBackend(), places=1)
    names = [f"run-{number}" for number in range(4)]
    for number, name in enumerate(names):
        api.create(an_execution(name, f"0f0e0d0c-0000-4000-8000-00000000001{number}"))
    await until_ended(operator)
    assert [api.status(name)["phase"] for name in names] == ["Succeeded"] * 4


async def test_who_waits_goes_by_namespace_then_by_priority(api, start_operator):
    backend = FakeBackend(for_ever)
    operator = start_operator(backend, places=1)
    api.create(an_execution("holder", OTHER_UID))
    await eventually(lambda: backend.ledger.started)
    asked = [("team-a", 0), ("team-a", 0), ("team-a", 7), ("team-b", 0)]
    for number, (namespace, priority) in enumerate(asked):
        body = an_execution(f"run-{number}", f"0f0e0d0c-0000-4000-8000-00000000001{number}", priority=priority)
        body["metadata"]["namespace"] = namespace
        api.create(body)
    await eventually(lambda: operator.queue.waiting == len(asked))
    order = ["holder"]
    for number in range(len(asked) + 1):
        await eventually(lambda number=number: len(backend.ledger.started) > number)
        order += [name for name in api.objects if api.status(name).get("phase") == "Running" and name not in order]
        api.change(order[-1], cancel=True)
    await until_ended(operator)
    assert order == ["holder", "run-2", "run-3", "run-0", "run-1"]


@pytest.mark.parametrize("error", PASSING, ids=by_status)
async def test_a_progress_note_that_failed_is_tried_again(api, start_operator, error):
    backend = FakeBackend(for_ever)
    start_operator(backend, progress_after_seconds=0)
    api.fail("Running", error, times=2, spared=1)  # the claim stands
    api.create(an_execution())
    await eventually(lambda: api.status().get("sandboxID"))
    assert (api.told(), len(api.refused)) == (["Running", "Running"], 2)


@pytest.mark.parametrize("error", PASSING, ids=by_status)
async def test_a_suspended_note_that_failed_is_tried_again(api, start_operator, error):
    api.fail("Suspended", error, times=2)
    start_operator(FakeBackend())
    api.create(an_execution(suspend=True))
    await eventually(lambda: api.status().get("phase") == "Suspended")
    assert len(api.refused) == 2


@pytest.mark.parametrize("error", PASSING, ids=by_status)
async def test_a_queued_note_that_failed_is_tried_again(api, start_operator, error):
    api.fail("Queued", error, times=2)
    start_operator(FakeBackend(for_ever), places=1, queued_after_seconds=0)
    api.create(an_execution())
    await eventually(lambda: api.status().get("phase") == "Running")
    api.create(an_execution("next", OTHER_UID))
    await eventually(lambda: api.status("next").get("phase") == "Queued")
    assert len(api.refused) == 2


async def test_a_suspended_execution_goes_on_when_it_may(api, start_operator):
    backend = FakeBackend()
    operator = start_operator(backend)
    api.create(an_execution(suspend=True))
    await eventually(lambda: api.status().get("phase") == "Suspended")
    assert backend.ledger.created == []
    api.change("hello", suspend=False)
    await until_ended(operator)
    assert api.told() == ["Suspended", "Running", "Completed"]


async def test_who_is_held_in_the_queue_gives_up_its_place(api, start_operator):
    operator = start_operator(FakeBackend(for_ever), places=1, queued_after_seconds=0)
    api.create(an_execution())
    await eventually(lambda: api.status().get("phase") == "Running")
    for name, uid in (("held", OTHER_UID), ("last", OTHER_UID.replace("2", "3"))):
        api.create(an_execution(name, uid))
        await eventually(lambda name=name: api.status(name).get("phase") == "Queued")
    api.change("held", suspend=True)
    await eventually(lambda: api.status("held")["phase"] == "Suspended")
    api.delete("hello")
    await eventually(lambda: api.status("last")["phase"] == "Running")
    assert operator.controller.active == 2


@pytest.mark.parametrize(
    "error",
    [
        AuthFailed("the key is wrong"),
        RateLimited("slow down", retry_after=0.001),
        ConcurrencyLimited("too many sandboxes"),
        ProviderUnavailable("no answer", ambiguous=False),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_provider_that_cannot_now_is_asked_again(api, start_operator, error):
    class Refusing(FakeBackend):
        refusals = 3

        async def create(self, request):
            if self.refusals:
                self.refusals -= 1
                raise error
            return await super().create(request)

    backend = Refusing()
    api.create(an_execution())
    await until_ended(start_operator(backend, queued_after_seconds=0, queued_again_seconds=0.001))
    assert (api.status()["phase"], backend.refusals) == ("Succeeded", 0)
    assert str(error.reason) in api.told()
    assert all(not broken_rules({"metadata": {"generation": 1}, "status": status}) for _, status in api.writes)


@pytest.mark.parametrize("error", [*PASSING, Unreachable(0, "no answer")], ids=by_status)
async def test_a_claim_that_failed_is_tried_again(api, start_operator, error):
    backend = FakeBackend()
    api.fail("Running", error, times=2)
    api.create(an_execution())
    await until_ended(start_operator(backend))
    assert (api.told(), len(backend.ledger.created)) == (["Running", "Completed"], 1)


async def test_an_execution_that_is_over_is_left_alone(api, start_operator):
    backend = FakeBackend()
    api.create(an_execution() | {"status": {"phase": "Failed"}})
    operator = start_operator(backend)
    await settle()
    assert (operator.controller.active, api.writes, backend.ledger.created) == (0, [], [])


async def test_a_burst_costs_two_writes_each_and_not_one_look(api, start_operator, monkeypatch):
    """F11 was invisible in a test that runs one after the other."""
    looks = []

    class Counting(FakeBackend):
        async def find(self, metadata):
            looks.append(metadata)
            return await super().find(metadata)

    get = api.get

    async def counted(path):
        if "codeexecutions" in path:
            looks.append(path)
        return await get(path)

    monkeypatch.setattr(api, "get", counted)
    backend = Counting()
    operator = start_operator(backend, queued_after_seconds=1000)
    for number in range(200):
        api.create(an_execution(f"run-{number}", f"0f0e0d0c-0000-4000-8000-{number + 100:012d}"))
    await until_ended(operator)
    assert (len(api.writes), len(api.refused), looks) == (400, 0, [])
    assert (len(backend.ledger.created), len(backend.ledger.killed)) == (200, 200)
