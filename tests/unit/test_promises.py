"""Promises of docs/guarantees.md that no story of one execution covers."""

from __future__ import annotations

import asyncio

import pytest
from tests.faults.house import SYSTEM, TENANT, House
from tests.faults.judge import complaints
from tests.faults.memory_server import EXECUTIONS, TEMPLATES
from tests.faults.scenarios import READY_SECONDS
from tests.faults.virtual_time import run_virtually, the_loop
from tests.faults.weather import Disturbance
from tests.faults.worlds import broken, silent


def test_operators_for_different_namespaces_leave_each_other_alone() -> None:
    async def scenario() -> None:
        house = House.furnished()
        house.server.patch(TEMPLATES, SYSTEM, "default", {"pool": {"ready": 1}})
        await house.start(watch_namespaces=[TENANT])
        await asyncio.sleep(READY_SECONDS)
        house.run("hello", "sleep 100")
        await asyncio.sleep(5)
        await house.start(watch_namespaces=["team-b"])
        await asyncio.sleep(5)
        house.run("hello", "sleep 100", namespace="team-b")
        await asyncio.sleep(600)
        assert [body["status"]["phase"] for body in house.server.find("codeexecutions")] == ["Succeeded", "Succeeded"]
        assert len(house.provider.ledger.started) == 2
        assert complaints(house) == []

    run_virtually(scenario())


@pytest.mark.parametrize(
    ("storm", "ends_within", "gone_within"),
    [
        pytest.param(None, 1, 1, id="all is well"),
        pytest.param(Disturbance("peek", silent, delay=60), 2, 2, id="what it printed cannot be seen"),
        pytest.param(Disturbance("PATCH .*", broken(0)), 60, 1, id="the API server is away"),
        pytest.param(Disturbance("kill", delay=10), 2, 11, id="E2B is slow"),
        pytest.param(Disturbance("kill|peek", silent, delay=20), 3, 90, id="E2B hangs"),
    ],
)
def test_who_cancels_a_run_has_its_end_and_its_sandbox_gone_soon(storm, ends_within, gone_within) -> None:
    """Whoever is away for 30 s. The only place is free when the sandbox is gone."""

    async def scenario() -> None:
        house = House.furnished(max_sandboxes=1)
        await house.start()
        await asyncio.sleep(READY_SECONDS)
        house.run("hello", "sleep 100")
        house.run("another", "sleep 1")
        await asyncio.sleep(5)
        house.weather.break_out(storm)
        the_loop().call_later(30, house.weather.clear)
        began = the_loop().time()
        house.server.patch(EXECUTIONS, TENANT, "hello", {"cancel": True})
        first = house.provider.living()[0].id
        ended, gone = await asyncio.gather(
            seconds_until(lambda: house.get("hello")["status"]["phase"] == "Cancelled", began),
            seconds_until(lambda: first not in {each.id for each in house.provider.living()}, began),
        )
        assert (ended <= ends_within, gone <= gone_within) == (True, True), f"{ended} {gone}"
        await asyncio.sleep(150)
        assert house.get("another")["status"]["phase"] == "Succeeded"
        assert complaints(house) == []

    run_virtually(scenario())


async def seconds_until(condition, began: float) -> float:
    while not condition():  # noqa: ASYNC110 (a virtual clock)
        await asyncio.sleep(0.1)
    return the_loop().time() - began


def test_a_sandbox_is_asked_for_until_its_deadline_and_the_grace() -> None:
    async def scenario() -> None:
        house = House.furnished()
        await house.start(sandbox_grace_seconds=77)
        await asyncio.sleep(READY_SECONDS)
        house.run("hello", activeDeadlineSeconds=100)
        await asyncio.sleep(30)
        assert [request.timeout_seconds for request in house.provider.ledger.created] == [177]

    run_virtually(scenario())


def test_an_operator_may_keep_its_identity_across_restarts() -> None:
    async def scenario() -> None:
        house = House.furnished()
        first = await house.start(identity="the-one")
        await asyncio.sleep(READY_SECONDS)
        house.run("hello", "sleep 20")
        await asyncio.sleep(5)
        first.kill()
        await house.start(identity="the-one")
        await asyncio.sleep(300)
        assert house.get("hello")["status"]["phase"] == "Succeeded"
        assert len(house.provider.ledger.started) == 1
        assert complaints(house) == []

    run_virtually(scenario())


def test_what_is_finished_costs_a_restart_nothing() -> None:
    """Calls are counted, not seconds: with 10,000 finished executions they are the same as with none."""

    async def calls_of_a_start(finished: int) -> list[str]:
        house = House.furnished()
        status = {"phase": "Succeeded", "owner": "operator-0", "attempt": 1}
        for number in range(finished):
            name = f"old-{number}"
            metadata = {"name": name, "namespace": TENANT, "uid": f"old-{number}", "resourceVersion": "1"}
            house.server.objects[EXECUTIONS, TENANT, name] = {"metadata": metadata, "status": status}
        operator = await house.start()
        await asyncio.sleep(150)  # two censuses
        assert operator.controller.active == 0
        return operator.calls

    without, many = (run_virtually(calls_of_a_start(finished)) for finished in (0, 10_000))
    assert many == without


def test_an_idle_operator_writes_nothing_but_its_lease() -> None:
    async def scenario() -> None:
        house = House.furnished()
        operator = await house.start()
        await asyncio.sleep(READY_SECONDS)
        writes, calls = len(house.server.writes), len(operator.calls)
        await asyncio.sleep(600)
        assert {plural for _, _, plural, _ in house.server.writes[writes:]} == {"leases"}
        assert len(operator.calls) - calls <= 10 * 6, "of a census and what goes with it, a minute"

    run_virtually(scenario())
