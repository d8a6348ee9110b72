"""Promises of docs/guarantees.md that no story of one execution covers."""

from __future__ import annotations

import asyncio

from tests.faults.house import SYSTEM, TENANT, House
from tests.faults.judge import complaints
from tests.faults.memory_server import TEMPLATES
from tests.faults.scenarios import READY_SECONDS
from tests.faults.virtual_time import run_virtually


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
