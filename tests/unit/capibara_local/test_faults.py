"""Faults hit the call they were ordered for, over a real connection, and no other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.unit.capibara_local.fake_machine import FakeMachine

from capibara_local.app import Gateway
from capibara_local.faults import FaultyGateway, operation_of
from capibara_local.fleet import Fleet
from capibara_local.main import Server, server_config
from capibara_local.metrics import Metrics
from capibara_local.settings import Settings


class Service:
    def __init__(self, machine: FakeMachine, client: httpx.AsyncClient) -> None:
        self.machine, self.client = machine, client

    async def plan(self, *faults: dict[str, Any]) -> None:
        assert (await self.client.put("/_faults", json=list(faults))).status_code == 200

    async def create(self) -> httpx.Response:
        return await self.client.post("/v2/sandboxes", json={"timeout": 60})


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    settings, machine = Settings(api_key="secret", pool_images=()), FakeMachine()
    fleet = Fleet(machine, settings)
    gateway = Gateway(fleet, Metrics(Path("/"), fleet.running), settings, "localhost")
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(server_config(FaultyGateway(gateway), settings))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with httpx.AsyncClient(base_url=url, headers={"X-API-KEY": "secret"}, timeout=5) as client:
        yield Service(machine, client)
    await fleet.aclose()
    server.should_exit = True
    await serving
    listener.close()


CREATE = "POST /v2/sandboxes"


async def test_the_nth_call_is_hit_and_the_others_are_not(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "status", "status": 502, "nth": 2})
    assert [(await service.create()).status_code for _ in range(3)] == [201, 502, 201]
    assert len(service.machine.created) == 2


async def test_a_refusal_can_say_when_to_come_back(service: Service) -> None:
    await service.plan({"operation": "*", "action": "status", "status": 429, "retry_after_seconds": 7, "times": 2})
    answers = [await service.create() for _ in range(3)]
    assert [answer.headers.get("retry-after") for answer in answers] == ["7", "7", None]


async def test_a_lost_answer_was_done_all_the_same(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "lose"})
    with pytest.raises(httpx.RemoteProtocolError):
        await service.create()
    assert len(service.machine.alive()) == 1


async def test_a_duplicate_is_done_twice_and_answered_once(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "duplicate"})
    assert (await service.create()).json()["sandboxID"] == service.machine.created[1].id


async def test_a_cut_answer_breaks_off(service: Service) -> None:
    await service.plan({"operation": "GET /v2/sandboxes", "action": "cut", "after_bytes": 1})
    with pytest.raises(httpx.RemoteProtocolError):
        await service.client.get("/v2/sandboxes")


async def test_a_hanging_call_never_answers_and_does_nothing(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "hang"})
    with pytest.raises(httpx.ReadTimeout):
        await service.client.post("/v2/sandboxes", json={}, timeout=0.1)
    assert service.machine.created == []


async def test_a_delayed_call_is_done_in_the_end(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "delay", "delay_seconds": 0.05})
    assert (await service.create()).elapsed.total_seconds() > 0.04


async def test_a_sandbox_vanishes_under_a_call(service: Service) -> None:
    created = (await service.create()).json()
    await service.plan({"operation": "GET /health", "action": "vanish"})
    headers = {"E2b-Sandbox-Id": created["sandboxID"], "E2b-Sandbox-Port": "49983"}
    answer = await service.client.get("/health", headers=headers)
    assert (answer.status_code, "was not found" in answer.json()["message"]) == (502, True)
    assert service.machine.alive() == []


async def test_the_plan_is_told_and_forgotten(service: Service) -> None:
    await service.plan({"operation": CREATE, "action": "hang", "nth": 5})
    await service.create()
    (left,) = (await service.client.get("/_faults")).json()
    assert (left["operation"], left["seen"]) == (CREATE, 1)
    assert (await service.client.delete("/_faults")).json() == []


async def test_a_plan_needs_the_key_and_must_be_one(service: Service) -> None:
    assert (await service.client.get("/_faults", headers={"X-API-KEY": "wrong"})).status_code == 401
    assert (await service.client.put("/_faults", json=[{"operation": "*", "action": "explode"}])).status_code == 400


@pytest.mark.parametrize(
    ("method", "path", "port", "operation"),
    [
        ("POST", "/v2/sandboxes", None, "POST /v2/sandboxes"),
        ("DELETE", "/sandboxes/iabc", None, "DELETE /sandboxes/{id}"),
        ("POST", "/v2/sandboxes/iabc/connect", None, "POST /v2/sandboxes/{id}/connect"),
        ("POST", "/process.Process/Start", b"49983", "process.Process/Start"),
        ("GET", "/files", b"49983", "GET /files"),
        ("POST", "/execute", b"49999", "49999 POST /execute"),
    ],
)
def test_a_call_has_one_name(method: str, path: str, port: bytes | None, operation: str) -> None:
    headers = [] if port is None else [(b"e2b-sandbox-id", b"iabc"), (b"e2b-sandbox-port", port)]
    assert operation_of({"type": "http", "method": method, "path": path, "headers": headers}) == operation
