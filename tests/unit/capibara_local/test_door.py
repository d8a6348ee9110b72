"""The door for callers: whatever they send, the answer says what was wrong with it, and nothing else suffers."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import uvicorn
from tests.fuzz.parsers import UPGRADE, callers_connection, close_loop
from tests.unit.capibara_local.callers import Wire
from tests.unit.capibara_local.fake_machine import FakeSandbox, until
from tests.unit.capibara_local.service import WholeService, framed, opened_service
from tests.unit.capibara_local.test_app import signed
from uvicorn.server import ServerState

from capibara_local.api.documents import NewSandbox
from capibara_local.api.door import MAX_BODY_BYTES, Unreadable, document, whole_number
from capibara_local.api.signature import is_signed_by
from capibara_local.heads import MAX_HEAD_BYTES, BoundedHeads
from capibara_local.runtime.base import MachineError
from capibara_local.store import SandboxRecord

DEEP = b'{"x":' + b"[" * 5000 + b"]" * 5000 + b"}"
MANY = "1" * 5000
CREATE = "/v2/sandboxes"


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[WholeService]:
    async with opened_service(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(b'{"metadata":{"a":"\\ud800"}}', "not valid JSON", id="half a surrogate pair"),
        pytest.param(b'{"metadata":{"\\udfff":"a"}}', "not valid JSON", id="half a pair as a name"),
        pytest.param(b'{"metadata":{"a":"\xff"}}', "not valid JSON", id="bytes that are not UTF-8"),
        pytest.param(DEEP, "not valid JSON", id="nested too deep"),
        pytest.param(b'{"timeout":' + MANY.encode() + b"}", "not valid JSON", id="too many digits"),
        pytest.param(b'{"timeout":1e999}', "timeout", id="a number without end"),
        pytest.param(b'{"timeout":true}', "timeout", id="a truth for a number"),
        pytest.param(b'{"autoPause":"yes"}', "autoPause", id="a text for a truth"),
        pytest.param(b"[]", "JSON object", id="a list"),
        pytest.param(b'{"envVars":{"A=B":"1"}}', "envVars", id="a variable's name with ="),
        pytest.param(b'{"envVars":{"":"1"}}', "envVars", id="a variable without a name"),
        pytest.param(b'{"envVars":{"A\\n":"1"}}', "envVars", id="a variable's name with a newline"),
        pytest.param(b'{"envVars":{"A":"\\u0000"}}', "envVars", id="a variable with NUL"),
        pytest.param(b'{"envVars":{"A":"' + b"a" * 131_072 + b'"}}', "envVars", id="a variable that exec refuses"),
        *(
            pytest.param(json.dumps({"metadata": {f"capibara6.dev/{key}": value}}).encode(), key, id=f"{key} {said}")
            for key, value, said in [
                ("memory-bytes", "0000000000053687091200", "with zeros in front"),
                ("memory-bytes", "00268435456", "with few zeros in front"),
                ("disk-bytes", "00000000000016777216000000", "with zeros in front"),
                ("cpu-millis", "0000000000000000000099999999", "with zeros in front"),
                ("memory-bytes", MANY, "of 5,000 digits"),
                ("memory-bytes", "²", "in superscript"),
                ("cpu-millis", "٣٠٠", "in another script"),
                ("cpu-millis", "-300", "below zero"),
                ("cpu-millis", " 300", "with a space"),
            ]
        ),
    ],
)
async def test_a_create_that_is_none_is_a_400_and_the_list_goes_on(
    service: WholeService, body: bytes, words: str
) -> None:
    answer = await service.client.post(CREATE, content=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 400)
    assert words in answer.json()["message"]
    assert len(answer.json()["message"]) < 600
    assert service.machine.created == []
    assert (await service.client.get(CREATE)).json() == []


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(f"GET {CREATE}?limit=%C2%B2", id="a limit in superscript"),
        pytest.param(f"GET {CREATE}?limit=00000000199999", id="a limit with zeros in front"),
        pytest.param(f"GET {CREATE}?limit=000000001{MANY}", id="a limit of 5,000 digits"),
        pytest.param(f"GET {CREATE}?startedAfter=0001-01-01T00:00:00", id="a time before all times"),
        pytest.param(f"GET {CREATE}?nextToken=%FF", id="a page token that is not UTF-8"),
        pytest.param("GET /sandboxes/ID/metrics?start=%C2%B2", id="metrics from a superscript"),
        pytest.param(f"GET /sandboxes/ID/metrics?end={MANY}", id="metrics to 5,000 digits"),
        pytest.param("GET /snapshots?limit=0", id="no snapshots"),
        pytest.param("POST /sandboxes/ID/timeout", id="a timeout without one"),
    ],
)
async def test_a_query_that_is_none_is_a_400(service: WholeService, call: str) -> None:
    created = await service.create()
    method, _, path = call.partition(" ")
    answer = await service.client.request(method, path.replace("ID", created["sandboxID"]))
    assert (answer.status_code, answer.json()["code"]) == (400, 400)


ENVD = [
    ("Start", {"process": "sh"}),
    ("Start", {"process": ["sh"]}),
    ("Start", {"process": {"cmd": "sh"}, "pty": "80x24"}),
    ("Start", {"process": {"cmd": "sh"}, "pty": {"size": {"cols": "80"}}}),
    ("Start", {"process": {"cmd": "sh"}, "pty": {"size": {"cols": 10**9}}}),
    ("Start", {"process": {"cmd": "sh", "args": "ls"}}),
    ("Start", {"process": {"cmd": "sh", "args": ["a\0b"]}}),
    ("Start", {"process": {"cmd": "sh", "envs": {"": "x"}}}),
    ("Start", {"process": {"cmd": "sh\0"}}),
    ("Connect", {"process": {"pid": True}}),
    ("Connect", {"process": {"pid": 2**40}}),
    ("Connect", {}),
    ("SendInput", {"process": {"pid": 1}, "input": "text"}),
    ("SendInput", {"process": {"pid": 1}, "input": {"stdin": "é"}}),
    ("SendSignal", {"process": {"pid": 1}, "signal": ["SIGNAL_SIGTERM"]}),
    ("Update", {"process": [1], "pty": {"size": {"cols": 1, "rows": 1}}}),
    ("StreamInput", {"start": "x"}),
    ("StreamInput", {"data": {"input": {"stdin": ""}}}),
    ("Stat", {"path": ["a"]}),
    ("Stat", {"path": "a\0b"}),
    ("ListDir", {"path": "/", "depth": 1001}),
    ("ListDir", {"path": "/", "depth": 10**30}),
    ("Move", {"source": 1}),
    ("WatchDir", {"path": {}}),
    ("CreateWatcher", {"path": "/", "recursive": "yes"}),
    ("GetWatcherEvents", {}),
    ("RemoveWatcher", {"watcherId": 5}),
    *(
        (name, raw)
        for name in ("Start", "Stat", "StreamInput", "List")
        for raw in (DEEP, b'{"path":"\\ud800"}', b"\xff")
    ),
]
STREAMS = {"Start", "Connect", "StreamInput", "WatchDir"}
FILES = {
    "Stat",
    "ListDir",
    "Move",
    "MakeDir",
    "Remove",
    "WatchDir",
    "CreateWatcher",
    "GetWatcherEvents",
    "RemoveWatcher",
}


def procedure_of(name: str) -> str:
    return f"/filesystem.Filesystem/{name}" if name in FILES else f"/process.Process/{name}"


@pytest.mark.parametrize(("name", "message"), ENVD)
async def test_a_message_that_is_none_is_an_invalid_argument(
    service: WholeService, name: str, message: dict[str, Any] | bytes
) -> None:
    headers = service.headers(await service.create())
    payload = message if isinstance(message, bytes) else json.dumps(message).encode()
    content = framed(payload) if name in STREAMS else payload
    answer = await service.client.post(procedure_of(name), content=content, headers=headers)
    assert answer.status_code == (200 if name in STREAMS else 400)
    assert b'"code":"invalid_argument"' in answer.content
    assert len(service.machine.created[-1].heard) == 1  # system.init: nothing went in


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Connect-Timeout-Ms": b"\xb2"}, 400),
        ({"Connect-Timeout-Ms": MANY}, 400),
        ({"Connect-Timeout-Ms": "007"}, 400),
        ({"Keepalive-Ping-Interval": b"\xb2"}, 200),
        ({"Keepalive-Ping-Interval": MANY}, 200),
        ({"Authorization": "Basic AHVzZXI6"}, 401),
        ({"Authorization": b"Basic \xff"}, 401),
        ({"E2b-Sandbox-Port": MANY}, 400),
        ({"E2b-Sandbox-Port": b"\xb2"}, 400),
        ({"E2b-Sandbox-Port": "049983"}, 400),
        ({"Content-Type": "application/proto"}, 415),
    ],
)
async def test_a_head_that_is_none_is_refused_or_passed_over(
    service: WholeService, headers: dict[str, Any], status: int
) -> None:
    own = service.headers(await service.create()) | headers
    answer = await service.client.post("/filesystem.Filesystem/Remove", content=b'{"path":"/x"}', headers=own)
    assert answer.status_code == status


@pytest.mark.parametrize("expires", ["²", "9" * 4500, "00000000000000000009999999999"])
async def test_an_expiry_that_is_none_opens_nothing(service: WholeService, expires: str) -> None:
    token = (await service.create())["envdAccessToken"]
    params = signed(token, expires=expires)  # type: ignore[arg-type]
    assert (await service.client.get("/files", params=params)).status_code == 401
    assert not is_signed_by(token, "GET", params)


async def test_a_body_beyond_the_limit_is_refused_before_it_is_read(service: WholeService) -> None:
    sent = 0

    async def endless(announced: bool) -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 300 * 2**20:
            sent += 65536
            yield b" " * 65536

    created = await service.create()
    calls = [(CREATE, {}, MAX_BODY_BYTES), ("/process.Process/Start", service.headers(created), 4 * 2**20)]
    for path, headers, most in calls:
        sent = 0
        answer = await service.client.post(path, content=endless(announced=False), headers=headers)
        assert answer.status_code in (200, 413)
        assert sent <= most + 3 * 65536
    sent = 0
    headers = {"Content-Length": str(300 * 2**20)}
    answer = await service.client.post(CREATE, content=endless(announced=True), headers=headers)
    assert (answer.status_code, sent <= 2 * 65536) == (413, True)


async def test_a_record_that_cannot_be_written_down_is_no_sandbox(
    service: WholeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever hinders: what is in the list has a timer, a note and an exit callback."""

    def unwritable(_: SandboxRecord) -> str:
        raise ValueError("cannot be written")

    monkeypatch.setattr("capibara_local.fleet.note_of", unwritable)
    answer = await service.client.post(CREATE, json={"templateID": "base", "timeout": 60})
    assert answer.status_code == 500
    assert service.machine.alive() == []
    assert (await service.client.get(CREATE)).json() == []
    monkeypatch.undo()
    created = await service.create(timeout=1)
    await service.client.post(f"/sandboxes/{created['sandboxID']}/timeout", json={"timeout": 0})
    await until(lambda: not service.machine.alive())


async def test_a_sandbox_that_cannot_be_paused_keeps_its_time(
    service: WholeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is frozen has no timer; what could not be frozen has one."""

    async def stuck(_: FakeSandbox) -> None:
        raise MachineError("something in it could not be stopped")

    monkeypatch.setattr(FakeSandbox, "pause", stuck)
    created = await service.create(autoPause=True)
    path = f"/sandboxes/{created['sandboxID']}"
    answer = await service.client.post(f"{path}/pause", json={})
    assert (answer.status_code, "could not be stopped" in answer.json()["message"]) == (500, True)
    assert (await service.client.get(path)).json()["state"] == "running"
    await service.client.post(f"{path}/timeout", json={"timeout": 0})
    await until(lambda: not service.machine.alive())
    assert "it could not be paused" in (await service.client.get(path)).json()["message"]


@pytest.mark.parametrize("path", ["{0}", "../{0}", "../../{1}/{0}", "x/../../{0}", "{0}\0", "x" * 5000])
async def test_no_name_in_a_path_leads_to_a_file(tmp_path: Path, path: str) -> None:
    victim = tmp_path / "victim.json"
    victim.write_text("{}")
    async with opened_service(tmp_path / "templates") as service:
        name = quote(path.format("victim", tmp_path.name), safe="")
        answer = await service.client.delete(f"/templates/{name}")
        assert answer.status_code in (400, 404)
        assert victim.exists()


async def test_a_bug_shows_its_traceback_once(
    service: WholeService, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("\ud800")

    monkeypatch.setattr("capibara_local.api.lifecycle.listed", broken)
    await service.create()
    for _ in range(3):
        answer = await service.client.get(CREATE)
        assert (answer.status_code, answer.json()["message"]) == (500, "internal error; the server's log says more")
    assert capfd.readouterr().out.count("Traceback") <= 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("9" * 19, 10**19 - 1),
        *(
            (text, None)
            for text in ("", "00", "01", "+1", "-1", " 1", "1 ", "1\n", "1.0", "1e3", "1_0", "²", "٣", "9" * 20)
        ),
    ],
)
def test_whole_numbers(text: str, number: int | None) -> None:
    assert whole_number(text) == number


def test_what_is_read_does_not_say_what_was_sent() -> None:
    with pytest.raises(Unreadable) as refused:
        document(NewSandbox, b'{"metadata":{"' + b"k" * 5000 + b'":["secret"]}}')
    assert "secret" not in str(refused.value)
    assert len(str(refused.value)) < 600


async def nobody(_: Any, __: Any, ___: Any) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("fields", [(b", \xff", b""), (b"", b"Sec-WebSocket-Protocol: \xff\r\n")])
def test_a_handshake_that_is_not_ascii_ends_the_connection(fields: tuple[bytes, bytes]) -> None:
    """No traceback: this is before any key is looked at."""
    callers_connection(b"\xff" + UPGRADE % fields)
    close_loop()


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        pytest.param(b"GET / HTTP/1.1\r\n", b"x: y\r\n" * 100, id="headers"),
        pytest.param(b"GET / HTTP/1.1\r\nx: ", b"a" * 1000, id="one header"),
        pytest.param(b"GET /", b"a" * 1000, id="a path"),
        pytest.param(
            b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n", b"x: y\r\n" * 100, id="trailers"
        ),
        pytest.param(
            b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1;a=", b"a" * 1000, id="an extension of a chunk"
        ),
    ],
)
async def test_a_head_without_end_ends_the_connection(begin: bytes, again: bytes) -> None:
    config = uvicorn.Config(nobody, log_config=None)
    config.load()
    state = ServerState()
    protocol, wire = BoundedHeads(config, state, {}), Wire()
    protocol.connection_made(wire)
    tracemalloc.start()
    try:
        protocol.data_received(begin)
        for _ in range(1000):
            if wire.closed:
                break
            protocol.data_received(again)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert wire.closed
    assert kept < 100 * MAX_HEAD_BYTES
    protocol.connection_lost(None)
    for task in list(state.tasks):
        task.cancel()
    await asyncio.gather(*state.tasks, return_exceptions=True)
