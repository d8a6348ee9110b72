"""An agent that was replaced: whatever it answers is a 502 or a refusal, the log has a line a sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from tests.unit.capibara_local.fake_machine import Reply, entry_document
from tests.unit.capibara_local.service import WholeService, framed, opened_service

from capibara_local.guest import protocol

STRANGE = [
    b"{}",
    b"[]",
    b"null",
    b"{",
    b"\xff",
    b'{"entry":null,"entries":{},"envs":[],"processes":5,"watcher":[],"events":"x","start":5,"end":[]}',
    b'{"error":{"code":"not_found","message":"\\ud800"}}',
    b'{"error":[]}',
    b'{"entry":{}}',
    b'{"envs":{"a":1}}',
    b'{"x":' + b"[" * 5000 + b"]" * 5000 + b"}",
    b'{"x":' + b"1" * 5000 + b"}",
    *(
        json.dumps({"entry": entry_document(**fields), "entries": [entry_document(**fields)]}).encode()
        for fields in (
            {"modifiedTime": 1e308},
            {"modifiedTime": float("nan")},
            {"modifiedTime": -1e18},
            {"type": ["file"]},
            {"type": "device"},
            {"size": "5"},
            {"size": -1},
            {"size": 2**63},
            {"name": "\ud800"},
            {"symlinkTarget": {}},
            {"metadata": {"a": None}},
        )
    ),
    json.dumps({"event": {"name": "x", "type": "explode"}, "events": [{"name": 1}]}).encode(),
    json.dumps({"processes": [{"pid": -1, "config": {"cmd": "x"}}], "start": {"pid": 1e300}}).encode(),
]
UNARY = {
    "/process.Process/List": {},
    "/filesystem.Filesystem/Stat": {"path": "/x"},
    "/filesystem.Filesystem/ListDir": {"path": "/x"},
    "/filesystem.Filesystem/MakeDir": {"path": "/x"},
    "/filesystem.Filesystem/Move": {"source": "/x", "destination": "/y"},
    "/filesystem.Filesystem/CreateWatcher": {"path": "/x"},
    "/filesystem.Filesystem/GetWatcherEvents": {"watcherId": "w"},
}
STREAMED = {"/process.Process/Start": {"process": {"cmd": "x"}}, "/filesystem.Filesystem/WatchDir": {"path": "/"}}


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[WholeService]:
    async with opened_service(tmp_path) as opened:
        yield opened


def saying(payload: bytes, kind: bytes = protocol.JSON) -> Reply:
    async def say(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(kind + len(payload).to_bytes(4, "big") + payload)

    return say


class Replaced(dict[str, Reply]):
    """Replies of an agent that says the same to everything but its start."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply

    def get(self, operation: str, default: Any = None) -> Any:
        return default if operation == "system.init" else self.reply


@pytest.mark.parametrize("payload", STRANGE)
async def test_a_strange_answer_is_a_502_and_a_line_in_the_log(service: WholeService, payload: bytes) -> None:
    service.machine.replies = Replaced(saying(payload))
    created = await service.create()
    headers = service.headers(created)
    with structlog.testing.capture_logs() as lines:
        for _ in range(3):
            for path, message in UNARY.items():
                answer = await service.client.post(path, json=message, headers=headers)
                assert answer.status_code == 502, path
                assert answer.json()["message"].startswith("The sandbox is running but its agent")
            for path, message in STREAMED.items():
                answer = await service.client.post(path, content=framed(message), headers=headers)
                assert b'"code":"unavailable"' in answer.content, path
            for method, path in (("GET", "/files?path=/x"), ("POST", "/files?path=/x"), ("GET", "/envs")):
                form = {"files": [("file", ("a", b"1"))]} if method == "POST" else {}
                answer = await service.client.request(method, path, headers=headers, **form)  # type: ignore[arg-type]
                assert answer.status_code == 502, path
    assert [line["event"] for line in lines] == ["a sandbox's agent does not speak the protocol"]
    assert len((await service.client.get("/v2/sandboxes")).json()) == 1


@pytest.mark.parametrize(
    "frame",
    [protocol.end_frame(), protocol.data_frame(1, b"x"), b"Q\0\0\0\0", b"J\xff\xff\xff\xff"],
    ids=["an end", "data", "no kind", "a length without end"],
)
async def test_other_frames_are_strange_too(service: WholeService, frame: bytes) -> None:
    async def say(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
        writer.write(frame)

    service.machine.replies = Replaced(say)
    headers = service.headers(await service.create())
    for path, message in UNARY.items():
        assert (await service.client.post(path, json=message, headers=headers)).status_code == 502
    assert (await service.client.get("/files?path=/x", headers=headers)).status_code == 502


@pytest.mark.parametrize(
    "name", ["process.Process/StreamInput", "process.Process/SendInput", "filesystem.Filesystem/Stat"]
)
async def test_an_agent_that_says_nothing_is_waited_for_until_the_deadline(service: WholeService, name: str) -> None:
    silent = asyncio.Event()

    async def say_nothing(*_: Any) -> None:
        await silent.wait()

    service.machine.replies = Replaced(say_nothing)
    headers = service.headers(await service.create()) | {"Connect-Timeout-Ms": "30"}
    message = {"start": {"process": {"pid": 1}}, "process": {"pid": 1}, "path": "/"}
    content = framed(message) if name.endswith("StreamInput") else json.dumps(message).encode()
    answer = await service.client.post(f"/{name}", content=content, headers=headers)
    assert b'"code":"deadline_exceeded"' in answer.content
    silent.set()


async def test_a_million_mistakes_cost_as_much_as_one(service: WholeService) -> None:
    """The loop is not held, nor memory, by the list of what is wrong."""
    entries = b"[" + b",".join([b"{}"] * 1_000_000) + b"]"
    service.machine.replies = Replaced(saying(b'{"entries":' + entries + b"}"))
    headers = service.headers(await service.create())
    answer = await service.client.post("/filesystem.Filesystem/ListDir", json={"path": "/"}, headers=headers)
    assert answer.status_code == 502
    assert "entries.0" in answer.json()["message"]


async def test_what_an_agent_adds_is_not_passed_on(service: WholeService) -> None:
    entry = entry_document(extra={"a": 1}, name="ñ")
    service.machine.replies = Replaced(saying(json.dumps({"entry": entry}).encode()))
    headers = service.headers(await service.create())
    answer = await service.client.post("/filesystem.Filesystem/Stat", json={"path": "/"}, headers=headers)
    assert answer.json()["entry"] == {
        "name": "ñ",
        "type": "FILE_TYPE_FILE",
        "path": "/f",
        "size": "0",
        "mode": 0o644,
        "permissions": "-rw-r--r--",
        "owner": "user",
        "group": "user",
        "modifiedTime": "1970-01-01T00:00:01.500000Z",
    }
