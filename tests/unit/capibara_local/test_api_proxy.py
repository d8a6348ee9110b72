"""The port proxy: what goes in comes out, in time, and nothing is held open."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from tests.unit.capibara_local.fake_machine import FakeSandbox

from capibara_local.api.errors import ApiError, Refusal
from capibara_local.api.proxy import MAX_HEAD_BYTES, Proxy, ResponseReader, request_head
from capibara_local.runtime.base import Limits, SandboxSpec

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
async def inside() -> AsyncIterator[Callable[[Serve], Awaitable[FakeSandbox]]]:
    """Starts a server `inside` a sandbox, on port 80."""
    servers = []

    async def start(serve: Serve) -> FakeSandbox:
        async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await serve(reader, writer)
            writer.close()

        server = await asyncio.start_server(once, "127.0.0.1", 0)
        servers.append(server)
        sandbox = FakeSandbox(SandboxSpec("s", "base", Limits(None, 2**30)), {})
        sandbox.ports[80] = server.sockets[0].getsockname()
        return sandbox

    yield start
    for server in servers:
        server.close()
        await server.wait_closed()


def client_of(sandbox: FakeSandbox) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(Proxy(sandbox, 80)), base_url="http://sandbox")


async def head_of(reader: asyncio.StreamReader) -> bytes:
    return await reader.readuntil(b"\r\n\r\n")


async def test_a_request_arrives_whole_and_its_answer_comes_back(inside: Any) -> None:
    seen: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await head_of(reader))
        seen.append(await reader.readexactly(4))
        writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\nX-A: 1\r\nX-A: 2\r\nConnection: close\r\n\r\nok")

    async with client_of(await inside(serve)) as client:
        answer = await client.post("/a%20b?c=d", content=b"body", headers={"E2b-Sandbox-Id": "s"})
    assert seen[0].startswith(b"POST /a%20b?c=d HTTP/1.1\r\n")
    assert b"e2b-sandbox-id" not in seen[0]
    assert seen[1] == b"body"
    assert (answer.status_code, answer.content, answer.headers.get_list("x-a")) == (201, b"ok", ["1", "2"])
    assert "connection" not in answer.headers


async def test_a_body_without_a_length_ends_with_the_connection(inside: Any) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\nall of it")

    async with client_of(await inside(serve)) as client:
        assert (await client.get("/")).content == b"all of it"


async def test_a_chunked_answer_is_unpacked_and_passed_on_piece_by_piece(inside: Any) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n")
        await writer.drain()
        writer.write(b"3\r\ntwo\r\n0\r\n\r\n")

    async with client_of(await inside(serve)) as client:
        assert (await client.get("/")).content == b"onetwo"


async def test_a_streamed_body_is_passed_on_in_chunks(inside: Any) -> None:
    seen = bytearray()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.extend(await reader.readuntil(b"0\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")

    async def body() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"four"

    async with client_of(await inside(serve)) as client:
        assert (await client.post("/", content=body())).status_code == 204
    assert seen.endswith(b"3\r\none\r\n4\r\nfour\r\n0\r\n\r\n")


async def test_head_is_answered_without_waiting_for_a_body(inside: Any) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")
        await reader.read()

    async with client_of(await inside(serve)) as client:
        assert (await client.head("/")).status_code == 200


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"SSH-2.0-OpenSSH\r\n\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-", id="half a head"),
    ],
)
async def test_a_server_that_does_not_answer_in_http_is_a_502(inside: Any, answer: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(answer)

    async with client_of(await inside(serve)) as client:
        with pytest.raises(Refusal) as refused:
            await client.get("/")
    assert refused.value.status == 502


OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        pytest.param(OK, b"x: " + b"a" * 1000 + b"\r\n", id="headers without end"),
        pytest.param(OK + b"x: ", b"a" * 1000, id="a header without end"),
        pytest.param(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 40, id="provisional answers without end"),
        pytest.param(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"x: y\r\n" * 200, id="trailers without end"),
        pytest.param(OK + b"Transfer-Encoding: chunked\r\n\r\n1;", b"a=b;" * 250, id="an extension without end"),
        pytest.param(b"HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n", b"", id="an upgrade"),
        pytest.param(b"HTTP/1.1 000 None\r\nContent-Length: 0\r\n\r\n", b"", id="no status"),
        pytest.param(b"HTTP/1.1 999 Much\r\nContent-Length: 0\r\n\r\n", b"", id="a status that is none"),
    ],
)
def test_an_answer_without_bounds_is_a_502(begin: bytes, again: bytes) -> None:
    reader = ResponseReader(without_body=False)
    with pytest.raises(ApiError) as refused:  # noqa: PT012
        reader.feed(begin)
        for _ in range(1 + MAX_HEAD_BYTES // 1000):
            reader.feed(again)
    assert refused.value.status == 502
    assert reader.header_bytes <= MAX_HEAD_BYTES + 1010
    reader.close()


def test_what_comes_after_the_end_is_no_part_of_an_answer() -> None:
    second = OK + b"X-Second: 1\r\nContent-Length: 6\r\n\r\nsecond"
    for first, body in ((OK + b"Content-Length: 2\r\n\r\nok", b"ok"), (b"HTTP/1.1 204 No\r\nX: y\r\n\r\n", b"")):
        reader = ResponseReader(without_body=False)
        reader.feed(first + second)
        assert (reader.done, reader.take()) == (True, body)
        assert b"x-second" not in dict(reader.headers)
        reader.close()


def test_nothing_of_an_answer_stays_after_it() -> None:
    """Without the collector's help, which a few objects of great size do not call."""
    gc.disable()
    try:
        reader = ResponseReader(without_body=False)
        reader.feed(OK + b"Content-Length: 9\r\n\r\nhalf")
        gone = weakref.ref(reader)
        reader.close()
        del reader
        assert gone() is None
    finally:
        gc.enable()


async def test_a_server_that_hangs_up_in_an_upload_is_written_to_no_more(inside: Any, caplog: Any) -> None:
    """Each write to a closed connection would be a line in the log."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.transport.abort()

    sent = 0

    async def receive() -> Any:
        nonlocal sent
        sent += 1
        await asyncio.sleep(0)
        return {"type": "http.request", "body": b"x" * 1000, "more_body": sent < 100}

    with pytest.raises(Refusal):
        await Proxy(await inside(serve), 80)(scope() | {"method": "POST"}, receive, None)  # type: ignore[arg-type]
    assert caplog.records == []


async def test_a_status_without_a_body_has_no_length(inside: Any) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\nETag: x\r\n\r\n")

    async with client_of(await inside(serve)) as client:
        answer = await client.get("/")
    assert (answer.status_code, "content-length" in answer.headers, answer.headers["etag"]) == (304, False, "x")


async def test_an_answer_cut_short_is_never_completed(inside: Any) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await Proxy(await inside(serve), 80)(scope(), waiting_caller(), send)
    assert sent[0]["status"] == 200
    assert all(message.get("more_body", True) for message in sent)


async def test_a_caller_that_leaves_closes_the_connection_inside(inside: Any) -> None:
    started, closed = asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head_of(reader)
        started.set()
        with contextlib.suppress(ConnectionResetError):
            await reader.read()
        closed.set()

    async def send(message: Any) -> None: ...

    events = [{"type": "http.request", "body": b"", "more_body": False}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        if len(events) == 1:
            await started.wait()
        return events.pop(0)

    async with asyncio.timeout(5):
        await Proxy(await inside(serve), 80)(scope(), receive, send)
        await closed.wait()


def scope() -> dict[str, Any]:
    return {"type": "http", "method": "GET", "path": "/", "raw_path": b"/", "query_string": b"", "headers": []}


def waiting_caller() -> Callable[[], Awaitable[Any]]:
    events = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Any:
        return events.pop() if events else await asyncio.Event().wait()

    return receive


def test_the_request_line_cannot_be_split_by_a_path() -> None:
    hostile = scope() | {"raw_path": b"/%0d%0aX-Evil:%201"}
    assert request_head(hostile, chunked=False).split(b"\r\n")[0] == b"GET /%0d%0aX-Evil:%201 HTTP/1.1"
