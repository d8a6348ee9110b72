"""The build API's refusals and documents, on a machine that has no containers: recipes here run nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from tests.unit.capibara_local.fake_machine import FakeMachine, until

from capibara_local.app import Gateway
from capibara_local.fleet import Fleet
from capibara_local.guest import protocol
from capibara_local.metrics import Metrics
from capibara_local.rpc import Document
from capibara_local.runtime.requirements import MachineError, require
from capibara_local.settings import Settings
from capibara_local.templates.workshop import Workshop, opened_workshop

KEY = {"X-API-KEY": "secret"}
HASH = "ab" * 32
ENV_ONLY = {"fromImage": "e2bdev/base", "steps": [{"type": "ENV", "args": ["A", "1"]}]}


async def exits_with_zero(_: Document, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(protocol.json_frame({"start": {"pid": 7}}))
    writer.write(protocol.json_frame({"end": {"exitCode": 0, "status": "exit status 0"}}))


class Service:
    """A server in this process and a client for it."""

    def __init__(self, machine: FakeMachine, settings: Settings, workshop: Workshop) -> None:
        self.machine, self.workshop = machine, workshop
        self.fleet = Fleet(machine, settings, workshop=workshop)
        gateway = Gateway(self.fleet, Metrics(Path("/"), self.fleet.running), settings, "localhost:3000")
        transport = httpx.ASGITransport(gateway)
        self.client = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:3000", headers=KEY)

    async def order(self, **body: Any) -> dict[str, Any]:
        answer = await self.client.post("/v3/templates", json={"name": "demo"} | body)
        assert answer.status_code == 202, answer.text
        document: dict[str, Any] = answer.json()
        return document

    async def start(self, ordered: dict[str, Any], recipe: dict[str, Any]) -> httpx.Response:
        return await self.client.post(f"/v2{self.path(ordered)}", json=recipe)

    async def status(self, ordered: dict[str, Any], **query: Any) -> dict[str, Any]:
        """Once the build has ended."""
        async with asyncio.timeout(10):
            while True:
                answer = (await self.client.get(f"{self.path(ordered)}/status", params=query)).json()
                if answer["status"] in ("ready", "error"):
                    return dict(answer)
                await asyncio.sleep(0.001)

    def path(self, ordered: dict[str, Any]) -> str:
        return f"/templates/{ordered['templateID']}/builds/{ordered['buildID']}"


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    machine = FakeMachine()
    settings = Settings(api_key="secret", pool_images=(), templates_dir=tmp_path, max_upload_mib=1)
    async with opened_workshop(machine, settings) as workshop:
        made = Service(machine, settings, workshop)
        yield made
        await made.client.aclose()
        await made.fleet.aclose()


async def test_a_build_from_order_to_sandbox(service: Service) -> None:
    ordered = await service.order(name="Demo:v1", tags=["stable"], cpuCount=4, memoryMB=512)
    assert (ordered["names"], ordered["tags"]) == (["demo"], ["v1", "stable"])
    assert (await service.start(ordered, ENV_ONLY | {"readyCmd": ""})).status_code == 202
    assert (await service.status(ordered))["status"] == "ready"
    created = await service.client.post("/v2/sandboxes", json={"templateID": "demo:stable", "timeout": 60})
    assert created.status_code == 201, created.text
    assert (created.json()["templateID"], created.json()["alias"]) == (ordered["templateID"], "demo")
    spec, heard = service.machine.created[-1].spec, service.machine.created[-1].heard[0]
    assert (spec.image, spec.template, spec.layers) == ("base", ordered["templateID"], ())
    assert (spec.limits.cpu_millis, spec.limits.memory_bytes) == (4000, 512 << 20)
    assert heard["envs"] == {"A": "1", "E2B_TEMPLATE_ID": ordered["templateID"]}
    assert (heard["default_user"], heard["default_workdir"]) == ("user", "/home/user")


async def test_the_log_comes_in_pages_and_a_failure_with_its_place(service: Service) -> None:
    ordered = await service.order()
    await service.start(ordered, {"fromImage": "e2bdev/base", "steps": [{"type": "USER", "args": ["no body"]}]})
    answer = await service.status(ordered)
    assert (answer["status"], answer["reason"]["step"], answer["logs"]) == ("error", "1", [])
    assert "must be the name of an account" in answer["reason"]["message"]
    messages = [entry["message"] for entry in answer["logEntries"]]
    page = await service.status(ordered, logsOffset=1, limit=1)
    assert [entry["message"] for entry in page["logEntries"]] == messages[1:2]
    assert (await service.status(ordered, logsOffset=len(messages)))["logEntries"] == []


async def test_a_build_ends_when_the_disk_is_nearly_full(tmp_path: Path) -> None:
    machine = FakeMachine()
    settings = Settings(api_key="secret", pool_images=(), templates_dir=tmp_path, build_min_free_mib=10**9)
    async with opened_workshop(machine, settings) as workshop:
        service = Service(machine, settings, workshop)
        ordered = await service.order()
        await service.start(ordered, {"fromImage": "e2bdev/base", "steps": [{"type": "RUN", "args": ["fill"]}]})
        assert "1000000000 must stay free" in (await service.status(ordered))["reason"]["message"]
        assert machine.alive() == []
        assert list((tmp_path / "layers").iterdir()) == []
        await service.client.aclose()
        await service.fleet.aclose()


async def test_half_a_character_is_refused_and_the_build_can_still_be_started(service: Service) -> None:
    ordered = await service.order()
    recipe = b'{"fromImage": "e2bdev/base", "steps": [{"type": "USER", "args": ["\\ud800"]}]}'
    answer = await service.client.post(f"/v2{service.path(ordered)}", content=recipe)
    assert (answer.status_code, "not valid JSON" in answer.json()["message"]) == (400, True)
    assert (await service.start(ordered, ENV_ONLY)).status_code == 202
    assert (await service.status(ordered))["status"] == "ready"


@pytest.mark.parametrize(
    ("recipe", "status", "words"),
    [
        pytest.param({"fromImage": "e2bdev/base", "fromTemplate": "x"}, 400, "exactly one", id="two bases"),
        pytest.param({"steps": []}, 400, "exactly one", id="no base"),
        pytest.param({"fromImage": "a", "steps": [{"type": "EXPOSE"}]}, 400, "steps.0.type", id="no such step"),
        pytest.param({"fromImage": "a", "steps": [{"type": "RUN", "args": [1]}]}, 400, "args", id="not text"),
    ],
)
async def test_recipes_that_are_none(service: Service, recipe: dict[str, Any], status: int, words: str) -> None:
    answer = await service.start(await service.order(), recipe)
    assert answer.status_code == status
    assert words in answer.json()["message"]


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"name": "base"}, 409, "belongs to an image"),
        ({"name": "../x"}, 400, "not a template name"),
        ({"name": ""}, 400, "not a template name"),
        ({"name": "x", "cpuCount": 3}, 400, "even number"),
        ({"name": "x", "memoryMB": 129}, 400, "even number"),
        ({"name": "x", "tags": ["a b"]}, 400, "a tag is letters"),
    ],
)
async def test_orders_that_cannot_be(service: Service, body: dict[str, Any], status: int, words: str) -> None:
    answer = await service.client.post("/v3/templates", json=body)
    assert answer.status_code == status
    assert words in answer.json()["message"]


async def test_a_build_starts_once(service: Service) -> None:
    ordered = await service.order()
    assert (await service.start(ordered, ENV_ONLY)).status_code == 202
    assert (await service.start(ordered, ENV_ONLY)).status_code == 409


async def test_a_build_that_this_server_does_not_know_is_to_be_built_again(service: Service) -> None:
    answer = await service.client.get("/templates/x/builds/y/status")
    assert answer.status_code == 404
    assert "build again" in answer.json()["message"]


async def test_an_upload_goes_to_the_url_that_was_given_out_and_needs_no_key(service: Service) -> None:
    ordered = await service.order()
    offered = await service.client.get(f"/templates/{ordered['templateID']}/files/{HASH}")
    assert (offered.status_code, offered.json()["present"]) == (201, False)
    url = offered.json()["url"]
    assert url.startswith("http://127.0.0.1:3000/")
    target = urlsplit(url)
    for wrong in (target.path, f"{target.path}?signature=0", f"{target.path.replace('ab', 'cd')}?{target.query}"):
        assert (await service.client.put(wrong, content=b"x", headers={"X-API-KEY": ""})).status_code == 401
    assert (await service.client.put(url, content=bytes(2 << 20))).status_code == 413
    assert (await service.client.put(url, content=b"x", headers={"X-API-KEY": ""})).status_code == 200
    assert (await service.client.get(target.path)).json()["present"]


@pytest.mark.parametrize("files_hash", ["x", "AB" * 32, "%2e%2e", "ab" * 33])
async def test_a_hash_that_is_none_reaches_no_file(service: Service, files_hash: str) -> None:
    ordered = await service.order()
    answer = await service.client.get(f"/templates/{ordered['templateID']}/files/{files_hash}")
    assert answer.status_code in (400, 404)


async def test_templates_are_listed_shown_and_deleted(service: Service) -> None:
    ordered = await service.order()
    await service.start(ordered, ENV_ONLY)
    await service.status(ordered)
    (listed,) = (await service.client.get("/templates")).json()
    assert (listed["templateID"], listed["names"], listed["buildID"]) == (
        ordered["templateID"],
        ["demo"],
        ordered["buildID"],
    )
    shown = (await service.client.get("/templates/demo")).json()
    assert [build["buildID"] for build in shown["builds"]] == [ordered["buildID"]]
    assert (await service.client.get("/templates/aliases/base")).status_code == 200
    assert (await service.client.get("/templates/aliases/demo:v9")).status_code == 404
    assert (await service.client.delete(f"/templates/{ordered['templateID']}")).status_code == 204
    assert (await service.client.get("/templates/demo")).status_code == 404


def test_a_missing_tool_is_named_with_its_package() -> None:
    with pytest.raises(MachineError, match="no-such-tool not found: apt-get install -y slirp4netns"):
        require({"no-such-tool": "slirp4netns"})


async def test_a_build_under_way_is_shown_with_its_template_which_is_deleted_with_it(service: Service) -> None:
    ordered = await service.order()
    assert (await service.client.get("/templates/aliases/demo")).json()["templateID"] == ordered["templateID"]
    shown = (await service.client.get(f"/templates/{ordered['templateID']}")).json()
    assert (shown["names"], shown["buildStatus"]) == (["demo"], "waiting")
    assert [(build["buildID"], build["status"]) for build in shown["builds"]] == [(ordered["buildID"], "waiting")]
    assert (await service.client.delete("/templates/demo")).status_code == 204
    assert (await service.client.delete("/templates/demo")).status_code == 404
    assert (await service.client.get("/templates/aliases/demo")).status_code == 404


async def test_a_second_build_is_shown_beside_the_one_that_is_in_use(service: Service) -> None:
    first = await service.order()
    await service.start(first, ENV_ONLY)
    await service.status(first)
    second = await service.order()
    shown = (await service.client.get(f"/templates/{first['templateID']}")).json()
    assert (shown["buildID"], shown["buildStatus"]) == (first["buildID"], "ready")
    assert {build["buildID"]: build["status"] for build in shown["builds"]} == {
        first["buildID"]: "ready",
        second["buildID"]: "waiting",
    }


@pytest.mark.parametrize(
    ("recipe", "waited"),
    [
        pytest.param({"fromTemplate": "base"}, True, id="another size"),
        pytest.param({"fromTemplate": "base", "steps": ENV_ONLY["steps"]}, True, id="variables"),
        pytest.param({"fromTemplate": "base", "startCmd": "serve", "readyCmd": "true"}, False, id="a start command"),
    ],
)
async def test_a_template_with_the_files_of_its_image_takes_a_sandbox_that_waits(
    tmp_path: Path, recipe: dict[str, Any], waited: bool
) -> None:
    machine = FakeMachine(replies={"process.start": exits_with_zero})
    settings = Settings(api_key="secret", pool_images=("base",), pool_sandboxes=1, templates_dir=tmp_path)
    async with opened_workshop(machine, settings) as workshop:
        service = Service(machine, settings, workshop)
        service.fleet.pool.open()
        await until(lambda: service.fleet.pool.counts() == {"base": 1})
        waiting = machine.alive()[0]
        ordered = await service.order(cpuCount=2, memoryMB=256)
        await service.start(ordered, recipe)
        assert (await service.status(ordered))["status"] == "ready"
        created = await service.client.post("/v2/sandboxes", json={"templateID": "demo", "timeout": 60})
        assert created.status_code == 201, created.text
        assert (created.json()["sandboxID"] == waiting.id) is waited
        if waited:
            assert (waiting.limits[-1].cpu_millis, waiting.limits[-1].memory_bytes) == (2000, 256 * 2**20)
            assert waiting.heard[0]["envs"]["E2B_TEMPLATE_ID"] == ordered["templateID"]
        await service.client.aclose()
        await service.fleet.aclose()
