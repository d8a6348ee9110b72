"""The application over its whole surface, with a machine that has no containers."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.unit.capibara_local.fake_machine import FakeMachine, FakeSandbox, entry_document, until

from capibara_local.app import Gateway
from capibara_local.fleet import Fleet
from capibara_local.guest import protocol
from capibara_local.metrics import Metrics, cpu_percent
from capibara_local.runtime.base import Exit, Usage
from capibara_local.settings import Settings

KEY = {"X-API-KEY": "secret"}


class Service:
    """A server in this process and a client for it."""

    def __init__(self, **settings: Any) -> None:
        self.machine = FakeMachine()
        self.settings = Settings(api_key="secret", pool_images=(), **settings)
        self.fleet = Fleet(self.machine, self.settings)
        self.metrics = Metrics(Path("/"), self.fleet.running)
        transport = httpx.ASGITransport(Gateway(self.fleet, self.metrics, self.settings, "localhost:3000"))
        self.client = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:3000", headers=KEY)

    async def create(self, **body: Any) -> dict[str, Any]:
        answer = await self.client.post("/v2/sandboxes", json={"templateID": "base", "timeout": 60} | body)
        assert answer.status_code == 201, answer.text
        document: dict[str, Any] = answer.json()
        return document

    def sandbox(self) -> FakeSandbox:
        return self.machine.created[-1]

    def envd(self, created: dict[str, Any]) -> dict[str, str]:
        return {
            "E2b-Sandbox-Id": created["sandboxID"],
            "E2b-Sandbox-Port": "49983",
            "X-Access-Token": created["envdAccessToken"],
        }


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    service = Service()
    yield service
    await service.client.aclose()
    await service.fleet.aclose()


PORT_CLOSED = 502  # nothing listens in a sandbox of these tests: it was let through


@pytest.mark.parametrize(
    ("template", "call", "token", "status"),
    [
        pytest.param("code-interpreter-v1", "POST /execute", "", 401, id="code without a token"),
        pytest.param("code-interpreter-v1", "POST /execute", "wrong", 401, id="code with a wrong token"),
        pytest.param("code-interpreter-v1", "POST /execute/", "", 401, id="the same path in other words"),
        pytest.param("code-interpreter-v1", "POST //execute", "", 401, id="and in others"),
        pytest.param("code-interpreter-v1", "POST /execute", "its own", PORT_CLOSED, id="code with the token"),
        pytest.param("code-interpreter-v1", "GET /health", "", PORT_CLOSED, id="health"),
        pytest.param("code-interpreter-v1", "POST /contexts", "", PORT_CLOSED, id="contexts: the SDK sends no token"),
        pytest.param("base", "POST /execute", "", PORT_CLOSED, id="a port of no interpreter is the program's own"),
    ],
)
async def test_the_interpreter_wants_the_access_token(
    service: Service, template: str, call: str, token: str, status: int
) -> None:
    created = await service.create(templateID=template)
    headers = {"E2b-Sandbox-Id": created["sandboxID"], "E2b-Sandbox-Port": "49999"}
    if token:
        headers["X-Access-Token"] = created["envdAccessToken"] if token == "its own" else token
    method, _, path = call.partition(" ")
    answer = await service.client.request(method, f"http://127.0.0.1:3000{path}", headers=headers)
    assert answer.status_code == status


async def test_health_needs_no_key(service: Service) -> None:
    assert (await service.client.get("/health", headers={"X-API-KEY": ""})).status_code == 200


@pytest.mark.parametrize("key", ["", "wrong"])
async def test_a_wrong_key_is_refused_with_401(service: Service, key: str) -> None:
    answer = await service.client.get("/v2/sandboxes", headers={"X-API-KEY": key})
    assert answer.status_code == 401
    assert answer.json()["code"] == 401


@pytest.mark.parametrize("path", ["/sandboxes", "/v2/sandboxes"])
async def test_create_gives_what_the_sdk_needs(service: Service, path: str) -> None:
    answer = await service.client.post(path, json={"templateID": "base", "envVars": {"A": "1"}, "timeout": 60})
    assert answer.status_code == 201
    assert {"sandboxID", "templateID", "clientID", "envdVersion", "envdAccessToken"} <= answer.json().keys()
    (hello,) = service.sandbox().heard
    assert (hello["op"], hello["envs"], hello["access_token"]) == (
        "system.init",
        {"A": "1"},
        answer.json()["envdAccessToken"],
    )


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        pytest.param({"templateID": "nope"}, 404, "nope", id="an unknown template"),
        pytest.param({"timeout": 0}, 400, "timeout", id="no lifetime"),
        pytest.param({"timeout": 10**9}, 400, "Timeout cannot be greater", id="a lifetime beyond the maximum"),
        pytest.param({"timeout": "60"}, 400, "timeout", id="a timeout that is no number"),
        pytest.param({"metadata": {"a": 1}}, 400, "metadata.a", id="metadata that is no text"),
        pytest.param({"metadata": {"capibara6.dev/cpu-millis": "many"}}, 400, "cpu-millis", id="a CPU limit in words"),
        pytest.param({"metadata": {"capibara6.dev/memory-bytes": "1"}}, 400, "memory-bytes", id="too little memory"),
        pytest.param({"volumeMounts": [{"name": "v", "path": "/v"}]}, 501, "volumes", id="volumes"),
    ],
)
async def test_a_bad_create_says_what_is_wrong_and_creates_nothing(
    service: Service, body: dict[str, Any], status: int, words: str
) -> None:
    answer = await service.client.post("/v2/sandboxes", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, status)
    assert words in answer.json()["message"]
    assert service.machine.created == []


async def test_limits_travel_in_metadata(service: Service) -> None:
    await service.create(metadata={"capibara6.dev/cpu-millis": "250", "capibara6.dev/memory-bytes": str(256 * 2**20)})
    limits = service.sandbox().spec.limits
    assert (limits.cpu_millis, limits.memory_bytes) == (250, 256 * 2**20)


async def test_a_machine_that_cannot_is_a_500_that_says_why(service: Service) -> None:
    service.machine.failures.append("no space left in the data directory")
    answer = await service.client.post("/v2/sandboxes", json={})
    assert (answer.status_code, answer.json()["error_code"]) == (500, "sandbox_create_failed")
    assert "no space left" in answer.json()["message"]


async def test_an_agent_that_hangs_up_leaves_no_sandbox(service: Service) -> None:
    async def hang_up(*_: Any) -> None: ...

    service.machine.replies["system.init"] = hang_up
    answer = await service.client.post("/v2/sandboxes", json={})
    assert answer.status_code == 500
    assert service.machine.alive() == []


async def test_list_filters_by_metadata_quoted_as_the_sdk_does(service: Service) -> None:
    wanted = await service.create(metadata={"a b": "c&d"})
    await service.create(metadata={"a b": "other"})
    answer = await service.client.get("/v2/sandboxes?metadata=a%252520b%3Dc%252526d")
    assert [item["sandboxID"] for item in answer.json()] == [wanted["sandboxID"]]


async def test_pages_follow_the_next_token(service: Service) -> None:
    made = {(await service.create())["sandboxID"] for _ in range(3)}
    first = await service.client.get("/v2/sandboxes?limit=2")
    second = await service.client.get("/v2/sandboxes", params={"nextToken": first.headers["x-next-token"]})
    assert {item["sandboxID"] for item in first.json() + second.json()} == made
    assert "x-next-token" not in second.headers


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "state=dead", "nextToken=x", "startedAfter=then"])
async def test_a_bad_list_query_is_a_400(service: Service, query: str) -> None:
    assert (await service.client.get(f"/v2/sandboxes?{query}")).status_code == 400


async def test_kill_ends_it_and_a_second_kill_finds_nothing(service: Service) -> None:
    path = f"/sandboxes/{(await service.create())['sandboxID']}"
    assert (await service.client.delete(path)).status_code == 204
    again = await service.client.delete(path)
    assert again.status_code == 404
    assert "killed by a request" in again.json()["message"]
    assert service.machine.alive() == []


async def test_a_sandbox_ends_at_its_timeout_and_says_so(service: Service) -> None:
    created = await service.create()
    answer = await service.client.post(f"/sandboxes/{created['sandboxID']}/timeout", json={"timeout": 0})
    assert answer.status_code == 204
    await until(lambda: not service.machine.alive())
    gone = await service.client.get("/health", headers=service.envd(created))
    assert gone.status_code == 502
    assert gone.json()["message"].startswith("The sandbox was not found: it reached its timeout")


async def test_connect_extends_a_timeout_and_never_shortens_it(service: Service) -> None:
    created = await service.create(timeout=1000)
    path = f"/sandboxes/{created['sandboxID']}"
    before = (await service.client.get(path)).json()["endAt"]
    await service.client.post(f"/v2{path}/connect", json={"timeout": 10})
    assert (await service.client.get(path)).json()["endAt"] == before
    await service.client.post(f"/v2{path}/connect", json={"timeout": 2000})
    assert (await service.client.get(path)).json()["endAt"] > before


async def test_a_sandbox_that_dies_of_memory_says_so(service: Service) -> None:
    created = await service.create()
    service.sandbox().end(Exit("oom", "256 MiB used"))
    await until(lambda: len(service.fleet.store) == 0)
    assert service.sandbox().kills == 1
    answer = await service.client.get(f"/sandboxes/{created['sandboxID']}")
    assert "ran out of memory (256 MiB used)" in answer.json()["message"]


async def test_a_paused_sandbox_keeps_its_place_and_loses_its_clock(service: Service) -> None:
    created = await service.create(timeout=60)
    path = f"/sandboxes/{created['sandboxID']}"
    assert (await service.client.post(f"{path}/pause", json={})).status_code == 204
    assert (await service.client.post(f"{path}/pause", json={})).status_code == 409
    assert (await service.client.get(path)).json()["state"] == "paused"
    assert (await service.client.post(f"{path}/timeout", json={"timeout": 0})).status_code == 204
    await asyncio.sleep(0.01)
    assert service.sandbox().paused == [True]
    assert service.machine.alive() == [service.sandbox()]


async def test_a_paused_sandbox_is_not_reached_until_somebody_connects(service: Service) -> None:
    created = await service.create()
    path = f"/sandboxes/{created['sandboxID']}"
    await service.client.post(f"{path}/pause", json={})
    gone = await service.client.get("/health", headers=service.envd(created))
    assert (gone.status_code, "it is paused" in gone.json()["message"]) == (502, True)
    assert (await service.client.post(f"/v2{path}/connect", json={"timeout": 60})).status_code == 201
    assert (await service.client.get("/health", headers=service.envd(created))).status_code == 204
    assert service.sandbox().paused == [True, False]


async def test_use_wakes_a_sandbox_that_was_made_so(service: Service) -> None:
    created = await service.create(autoPause=True, autoResume={"enabled": True})
    await service.client.post(f"/sandboxes/{created['sandboxID']}/pause", json={})
    assert (await service.client.get("/health", headers=service.envd(created))).status_code == 204


async def test_at_its_timeout_a_sandbox_pauses_if_it_was_made_so(service: Service) -> None:
    created = await service.create(autoPause=True)
    path = f"/sandboxes/{created['sandboxID']}"
    await service.client.post(f"{path}/timeout", json={"timeout": 0})
    await until(lambda: service.sandbox().paused == [True])
    assert (await service.client.get(path)).json()["state"] == "paused"


async def test_pausing_without_memory_is_refused_in_e2bs_words(service: Service) -> None:
    created = await service.create()
    answer = await service.client.post(f"/sandboxes/{created['sandboxID']}/pause", json={"memory": False})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "snapshot_filesystem_only_disabled")


async def test_metrics_are_the_samples_of_the_time_asked_for(service: Service) -> None:
    created = await service.create()
    service.metrics.sample()
    path = f"/sandboxes/{created['sandboxID']}/metrics"
    (sample,) = (await service.client.get(path)).json()
    assert (sample["cpuCount"], sample["memTotal"]) == (2, 2**30)
    assert (await service.client.get(f"{path}?start={sample['timestampUnix'] + 5}")).json() == []
    assert (await service.client.get(f"{path}?end={sample['timestampUnix'] - 5}")).json() == []


@pytest.mark.parametrize(
    ("used", "seconds", "cpus", "percent"),
    [
        pytest.param(1.0, 2.0, 1, 50.0, id="half of one CPU"),
        pytest.param(1.0, 1.0, 2, 50.0, id="one of two CPUs"),
        pytest.param(9.0, 1.0, 1, 100.0, id="never more than all"),
        pytest.param(-1.0, 1.0, 1, 0.0, id="a counter that went back"),
        pytest.param(1.0, 0.0, 1, 0.0, id="no time has passed"),
    ],
)
def test_cpu_is_a_share_of_what_the_sandbox_has(used: float, seconds: float, cpus: int, percent: float) -> None:
    assert cpu_percent(Usage(cpu_seconds=5), Usage(cpu_seconds=5 + used), seconds, cpus) == percent


async def test_the_same_key_creates_once(service: Service) -> None:
    headers = {"Idempotency-Key": "abc1"}
    answers = [await service.client.post("/v2/sandboxes", json={}, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len(service.machine.created) == 1


async def test_beyond_the_concurrency_limit_create_is_refused_as_e2b_does() -> None:
    service = Service(max_sandboxes=1)
    await service.create()
    answer = await service.client.post("/v2/sandboxes", json={})
    assert answer.status_code == 429
    assert "maximum number of concurrent" in answer.json()["message"]
    assert "retry-after" not in answer.headers
    await service.fleet.aclose()


async def test_beyond_the_creation_rate_create_is_told_when_to_come_back() -> None:
    service = Service(max_creates_per_second=1)
    await service.create()
    answer = await service.client.post("/v2/sandboxes", json={})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "1")
    await service.fleet.aclose()


async def test_the_agent_is_closed_without_the_token(service: Service) -> None:
    headers = service.envd(await service.create()) | {"X-Access-Token": "wrong"}
    answer = await service.client.post("/process.Process/List", json={}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, 401)


async def test_a_guests_refusal_becomes_a_connect_error(service: Service) -> None:
    async def refuse(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(protocol.error_frame("not_found", "no such file"))

    service.machine.replies["fs.stat"] = refuse
    headers = service.envd(await service.create())
    answer = await service.client.post("/filesystem.Filesystem/Stat", json={"path": "/x"}, headers=headers)
    assert (answer.status_code, answer.json()) == (404, {"code": "not_found", "message": "no such file"})


async def test_a_command_streams_its_events(service: Service) -> None:
    async def run(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(protocol.json_frame({"start": {"pid": 5}}))
        writer.write(protocol.data_frame(protocol.STDERR, b"\xff"))
        writer.write(protocol.json_frame({"end": {"exitCode": 3, "exited": True, "status": "exit status 3"}}))

    service.machine.replies["process.start"] = run
    headers = service.envd(await service.create()) | {"Connect-Timeout-Ms": "1500"}
    body = json.dumps({"process": {"cmd": "/bin/false"}, "stdin": False}).encode()
    frame = b"\0" + len(body).to_bytes(4, "big") + body
    answer = await service.client.post("/process.Process/Start", content=frame, headers=headers)
    assert answer.headers["content-type"] == "application/connect+json"
    for piece in (b'"pid":5', b'"stderr":"/w=="', b'"exitCode":3'):
        assert piece in answer.content
    assert service.sandbox().heard[-1]["deadline_ms"] == 1500


async def test_a_stream_cut_by_the_guest_ends_unavailable(service: Service) -> None:
    async def run(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(protocol.json_frame({"start": {"pid": 5}}))

    service.machine.replies["process.start"] = run
    headers = service.envd(await service.create())
    body = b'{"process":{"cmd":"/bin/true"}}'
    frame = b"\0" + len(body).to_bytes(4, "big") + body
    answer = await service.client.post("/process.Process/Start", content=frame, headers=headers)
    assert b'"code":"unavailable"' in answer.content


async def keep_file(message: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    data = b""
    while (frame := await protocol.read_frame(reader)) is not None:
        assert isinstance(frame, protocol.Data)
        data += frame.data
    entry = entry_document(message["path"], name=data.decode())
    writer.write(protocol.json_frame({"entry": entry}))


async def test_a_form_of_files_is_written_file_by_file(service: Service) -> None:
    service.machine.replies["fs.write"] = keep_file
    headers = service.envd(await service.create())
    files = [("file", ("/a", b"one")), ("file", ("/ñ", b"two" * 100_000))]
    answer = await service.client.post("/files", files=files, headers=headers)
    assert [(e["path"], e["name"][:3]) for e in answer.json()] == [("/a", "one"), ("/ñ", "two")]


async def test_a_path_twice_in_one_form_is_refused(service: Service) -> None:
    service.machine.replies["fs.write"] = keep_file
    headers = service.envd(await service.create())
    answer = await service.client.post("/files", files=[("file", ("/a", b"1"))] * 2, headers=headers)
    assert (answer.status_code, "same path" in answer.json()["message"]) == (400, True)


async def send_file(message: Any, _: Any, writer: asyncio.StreamWriter) -> None:
    content = b"0123456789"
    entry = entry_document(message["path"], size=len(content))
    writer.write(protocol.json_frame({"entry": entry}))
    if message["op"] == "fs.read":
        start = message.get("offset") or 0
        writer.write(protocol.data_frame(0, content[start : start + (message.get("length") or 99)]))
        writer.write(protocol.end_frame())


@pytest.mark.parametrize(
    ("header", "status", "content"),
    [
        pytest.param(None, 200, b"0123456789", id="the whole file"),
        pytest.param("bytes=2-4", 206, b"234", id="a range"),
        pytest.param("bytes=7-", 206, b"789", id="a tail by offset"),
        pytest.param("bytes=-2", 206, b"89", id="a tail by length"),
        pytest.param("bytes=10-", 416, None, id="a range behind the end"),
        pytest.param("lines=1-2", 200, b"0123456789", id="a unit we do not know is ignored"),
    ],
)
async def test_a_file_is_read_whole_or_in_part(
    service: Service, header: str | None, status: int, content: bytes | None
) -> None:
    service.machine.replies |= {"fs.read": send_file, "fs.stat": send_file}
    headers = service.envd(await service.create()) | {"Accept-Encoding": "identity"}
    if header is not None:
        headers["Range"] = header
    answer = await service.client.get("/files?path=/f", headers=headers)
    assert answer.status_code == status
    assert content is None or answer.content == content


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        pytest.param("gzip", "gzip", id="asked for by name, it is packed"),
        pytest.param("gzip, deflate", None, id="one of a client's defaults, it is sent as it is"),
        pytest.param("identity", None, id="not accepted, it is sent as it is"),
    ],
)
async def test_a_file_is_packed_for_those_who_ask(service: Service, accepted: str, encoding: str | None) -> None:
    service.machine.replies["fs.read"] = send_file
    headers = service.envd(await service.create()) | {"Accept-Encoding": accepted}
    answer = await service.client.get("/files?path=/f", headers=headers)
    assert (answer.content, answer.headers.get("content-encoding")) == (b"0123456789", encoding)


def signed(token: str, path: str = "/f", expires: int | None = None) -> dict[str, Any]:
    text = f"{path}:read::{token}" + ("" if expires is None else f":{expires}")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
    return {"path": path, "signature": f"v1_{digest}"} | ({} if expires is None else {"signature_expiration": expires})


async def test_a_signed_url_opens_its_file_without_naming_the_sandbox(service: Service) -> None:
    service.machine.replies["fs.read"] = send_file
    created = await service.create()
    await service.create()
    answer = await service.client.get("/files", params=signed(created["envdAccessToken"]))
    assert answer.content == b"0123456789"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"path": "/other"}, id="another path"),
        pytest.param({"username": "root"}, id="another user"),
        pytest.param({"signature": "v1_x"}, id="another signature"),
    ],
)
async def test_a_signature_is_good_for_what_it_signs_alone(service: Service, change: dict[str, str]) -> None:
    created = await service.create()
    answer = await service.client.get("/files", params=signed(created["envdAccessToken"]) | change)
    assert answer.status_code == 401


async def test_an_expired_signature_is_refused(service: Service) -> None:
    created = await service.create()
    answer = await service.client.get("/files", params=signed(created["envdAccessToken"], expires=1))
    assert (answer.status_code, answer.json()["message"]) == (401, "signature is already expired")


async def test_an_unknown_sandbox_is_a_502(service: Service) -> None:
    answer = await service.client.get("/", headers={"E2b-Sandbox-Id": "nope", "E2b-Sandbox-Port": "80"})
    assert (answer.status_code, answer.json()["message"]) == (502, "The sandbox was not found")


async def test_a_port_where_nobody_listens_is_a_502_that_says_so(service: Service) -> None:
    created = await service.create()
    host = f"8000-{created['sandboxID']}.localhost:3000"
    answer = await service.client.get("/", headers={"Host": host})
    assert (answer.status_code, answer.json()["port"]) == (502, 8000)
    assert "port is not open" in answer.json()["message"]


async def test_closing_the_fleet_ends_every_sandbox(service: Service) -> None:
    await service.create()
    await service.create()
    await service.fleet.aclose()
    assert service.machine.alive() == []
    assert [sandbox.kills for sandbox in service.machine.created] == [1, 1]


async def test_a_call_that_this_server_has_not_is_a_404(service: Service) -> None:
    assert (await service.client.post("/v2/volumes", json={})).status_code == 404
