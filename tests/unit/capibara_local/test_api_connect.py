"""Frames of the Connect protocol, and how a stream ends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara_local.api.connect import END_STREAM, Document, StreamResponse, decode, frame, unpack
from capibara_local.api.door import Nothing
from capibara_local.api.errors import ConnectError

documents = st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=20)), max_size=5)


class Client:
    """The other end of an ASGI stream: collects what is sent, goes away when told to."""

    def __init__(self) -> None:
        self.sent = bytearray()
        self.finished = False
        self.leave = asyncio.Event()

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.body":
            self.sent += message["body"]
            self.finished = not message["more_body"]

    async def receive(self) -> Any:
        await self.leave.wait()
        return {"type": "http.disconnect"}

    async def run(self, response: StreamResponse) -> None:
        await response({"type": "http"}, self.receive, self.send)

    def frames(self) -> list[tuple[int, Document]]:
        rest, found = bytes(self.sent), []
        while rest:
            length = int.from_bytes(rest[1:5], "big")
            found.append((rest[0], json.loads(rest[5 : 5 + length])))
            rest = rest[5 + length :]
        return found


@given(documents, st.integers(1, 7))
def test_messages_survive_any_cut_of_the_stream(messages: list[Document], size: int) -> None:
    wire = b"".join(map(frame, messages))
    buffer, found = bytearray(), []
    for start in range(0, len(wire), size):
        buffer += wire[start : start + size]
        while (message := unpack(buffer)) is not None:
            found.append(json.loads(message))
    assert found == messages
    assert not buffer


@pytest.mark.parametrize(
    ("wire", "code"),
    [
        pytest.param(b"\x01\0\0\0\x02{}", "unimplemented", id="a compressed message"),
        pytest.param(b"\0\xff\xff\xff\xff", "resource_exhausted", id="a length beyond the limit"),
        pytest.param(b"\0\0\0\0\x02[]", "invalid_argument", id="JSON that is no object"),
        pytest.param(b"\0\0\0\0\x01{", "invalid_argument", id="no JSON"),
    ],
)
def test_a_bad_frame_is_refused(wire: bytes, code: str) -> None:
    with pytest.raises(ConnectError) as refused:
        decode(Nothing, unpack(bytearray(wire)) or b"")
    assert refused.value.code == code


async def test_a_stream_that_ends_says_so_in_its_last_frame() -> None:
    async def messages() -> AsyncGenerator[Document, None]:
        yield {"event": {"start": {"pid": 7}}}
        yield {"event": {"end": {"exitCode": 0}}}

    client = Client()
    await client.run(StreamResponse(messages()))
    assert client.frames() == [
        (0, {"event": {"start": {"pid": 7}}}),
        (0, {"event": {"end": {"exitCode": 0}}}),
        (END_STREAM, {}),
    ]
    assert client.finished


async def test_an_error_travels_in_the_last_frame() -> None:
    async def messages() -> AsyncGenerator[Document, None]:
        raise ConnectError("not_found", "no such process")
        yield {}

    client = Client()
    await client.run(StreamResponse(messages()))
    assert client.frames() == [(END_STREAM, {"error": {"code": "not_found", "message": "no such process"}})]


async def silence() -> AsyncGenerator[Document, None]:
    await asyncio.Event().wait()
    yield {}


async def test_a_stream_past_its_deadline_ends_with_deadline_exceeded() -> None:
    client = Client()
    await client.run(StreamResponse(silence(), deadline=0.01))
    ((flag, document),) = client.frames()
    assert (flag, document["error"]["code"]) == (END_STREAM, "deadline_exceeded")


async def test_a_silent_stream_sends_keepalives() -> None:
    client = Client()
    await client.run(StreamResponse(silence(), deadline=0.2, keepalive=0.01))
    assert client.frames()[0] == (0, {"event": {"keepalive": {}}})


async def test_a_client_that_leaves_closes_the_source_and_is_sent_nothing_more() -> None:
    closed = asyncio.Event()

    async def messages() -> AsyncGenerator[Document, None]:
        try:
            yield {"event": {"start": {"pid": 7}}}
            await asyncio.Event().wait()
        finally:
            closed.set()

    client = Client()
    client.leave.set()
    await asyncio.wait_for(client.run(StreamResponse(messages())), 5)
    assert closed.is_set()
    assert not client.finished
