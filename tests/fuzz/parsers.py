"""What reads from callers and from sandboxes, as functions of bytes: each takes anything, and says no in its own way.

A target returns. What it raises is a bug: the refusals that a reader may give are caught here, by name.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, Final

import uvicorn
from starlette.datastructures import QueryParams
from tests.fuzz.junk import Junk
from tests.unit.capibara_local.callers import Wire
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.server import ServerState
from wsproto.connection import Connection, ConnectionType
from wsproto.events import Request
from wsproto.utilities import RemoteProtocolError

from capibara_local import agent
from capibara_local.agent import Said
from capibara_local.api import door, envd, queries, websocket
from capibara_local.api.connect import unpack
from capibara_local.api.downloads import parse_range
from capibara_local.api.errors import ApiError, ConnectError
from capibara_local.api.filesystem import entry_info
from capibara_local.api.multipart import read_form
from capibara_local.api.proxy import MAX_HEAD_BYTES, READ_BYTES, ResponseReader
from capibara_local.api.signature import is_signed_by
from capibara_local.api.watching import filesystem_event
from capibara_local.app import sandbox_target
from capibara_local.guest import protocol
from capibara_local.heads import BoundedHeads, BoundedWebSockets
from capibara_local.rpc import Call, Data, GuestError, SandboxGone, Told

# What uvicorn refuses to send: https://github.com/encode/uvicorn, protocols/http/httptools_impl.py
BAD_NAME: Final = re.compile(rb'[\x00-\x1F\x7F()<>@,;:\[\]={} \t\\"]')
BAD_VALUE: Final = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
HOPS: Final = re.compile(rb"connection|transfer-encoding|upgrade")


def everything_below(model: type[Any]) -> Iterator[type[Any]]:
    for child in model.__subclasses__():
        yield child
        yield from everything_below(child)


def in_order(models: Iterable[type[Any]]) -> list[type[Any]]:
    return sorted(set(models), key=lambda model: f"{model.__module__}.{model.__qualname__}")


SENT: Final = in_order(model for model in everything_below(door.Sent) if model.__module__ != queries.__name__)
SAID: Final = in_order(everything_below(Said))


def sendable(document: object) -> None:
    """It can be put into an answer, a note and a list."""
    json.dumps(document, ensure_ascii=False, allow_nan=False).encode()


def told(refused: Exception, status: int = 502) -> None:
    """A refusal that can be sent, and is short."""
    assert len(str(refused).encode()) < 20_000
    assert status == 502


def callers_document(data: bytes) -> None:
    """The first byte chooses the document."""
    model = SENT[(data[0] if data else 0) % len(SENT)]
    try:
        read = door.document(model, data[1:])
    except door.Unreadable as refused:
        told(refused)
        return
    str(read).encode()


def callers_query(data: bytes) -> None:
    params = QueryParams(data.decode("latin-1"))
    for model in (queries.ListQuery, queries.MetricsQuery, queries.SnapshotQuery, queries.LogQuery, envd.FileQuery):
        with contextlib.suppress(door.Unreadable):
            door.query(model, params)
    is_signed_by("token", "GET", params)


def callers_frames(data: bytes) -> None:
    """The stream of a Connect call."""
    buffer = bytearray(data)
    with contextlib.suppress(ConnectError):
        while unpack(buffer) is not None:
            continue


def callers_head(data: bytes) -> None:
    headers = [(name.lower(), value) for name, _, value in (line.partition(b":") for line in data.split(b"\n"))]
    with contextlib.suppress(ApiError):
        sandbox_target({"headers": headers})
    with contextlib.suppress(ApiError):
        parse_range(data.decode("latin-1"), 100)


def callers_form(data: bytes) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(data), 50):
            yield data[start : start + 50]

    async def read() -> None:
        async for _ in read_form("multipart/form-data; boundary=b", pieces()):
            continue

    with contextlib.suppress(ApiError):
        run(read())


def agents_frames(data: bytes) -> None:
    """The first byte chooses what is expected; all the rest comes from the agent."""
    model = SAID[(data[0] if data else 0) % len(SAID)]
    reader = FedReader(data[1:])

    async def read() -> None:
        call = Call(reader, None)  # type: ignore[arg-type]
        while (frame := await call.receive()) is not None:
            if isinstance(frame, Told):
                tell(frame.read(model))
            else:
                assert isinstance(frame, Data)

    try:
        run(read())
    except (GuestError, SandboxGone) as refused:
        told(refused)


class FedReader:
    """`readexactly` of a StreamReader that was fed and has ended."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    async def readexactly(self, size: int) -> bytes:
        piece = self._data[self._at : self._at + size]
        self._at += size
        if len(piece) < size:
            raise asyncio.IncompleteReadError(piece, size)
        return piece


def tell(read: Said) -> None:
    """As the handlers pass it on."""
    match read:
        case agent.Entry():
            sendable(entry_info(read))
        case agent.OneEntry(entry=entry):
            sendable(entry_info(entry))
        case agent.Entries(entries=entries):
            sendable([entry_info(entry) for entry in entries])
        case agent.Event():
            sendable(filesystem_event(read))
        case agent.Events(events=events):
            sendable([filesystem_event(event) for event in events])
        case _:
            sendable(read.model_dump())


def ports_answer(data: bytes) -> None:
    """The first byte says how it is cut."""
    reader, size = ResponseReader(without_body=False), 1 + (data[0] if data else 0) * 4
    try:
        for start in range(1, len(data), size):
            reader.feed(data[start : start + size])
            reader.take()
            if reader.done:
                break
        if reader.head_done:
            assert 200 <= reader.status < 600
            for name, value in reader.forwarded():
                assert not BAD_NAME.search(name)
                assert not BAD_VALUE.search(value)
                assert not HOPS.fullmatch(name)
    except ApiError as refused:
        told(refused, refused.status)
    finally:
        assert reader.header_bytes <= MAX_HEAD_BYTES + READ_BYTES
        reader.close()


def ports_websocket(data: bytes) -> None:
    """The first byte says how it is cut, and whether hands are shaken already."""

    async def read() -> None:
        inside = websocket.Inside(CutReader(data), Unread())  # type: ignore[arg-type]
        if data and data[0] % 2:
            inside._protocol = Connection(ConnectionType.CLIENT)  # type: ignore[assignment]
        else:
            await inside.send(Request(host="x", target="/"))
            await inside.next_event()
        await websocket.to_caller(inside, unheard)

    with contextlib.suppress(RemoteProtocolError, ConnectionError):
        run(read())


class CutReader:
    """`read` in pieces of one size."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at, self._size = data, 1, 1 + (data[0] if data else 0) * 2

    async def read(self, _: int) -> bytes:
        piece = self._data[self._at : self._at + self._size]
        self._at += self._size
        return piece


class Unread:
    def write(self, data: bytes) -> None: ...

    async def drain(self) -> None: ...


async def unheard(message: Any) -> None:
    if message["type"] == "websocket.close":
        assert message["code"] in websocket.SENT
        assert len(message["reason"].encode()) <= 123


def names_in_a_sandbox(data: bytes) -> None:
    """What the agent's own answers carry: names as the file system has them."""
    name = data[:1000].decode("utf-8", "surrogateescape")
    frame = protocol.json_frame({"entry": {"name": name, name: [name]}})
    message = protocol.decode(frame[:1], frame[protocol.HEADER.size :])
    sendable(message)


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """An application that takes every WebSocket."""
    if scope["type"] == "websocket":
        with contextlib.suppress(ClientDisconnected):
            await receive()
            await send({"type": "websocket.accept"})
            while (message := await receive())["type"] == "websocket.receive":
                await send({"type": "websocket.send", "bytes": b"", **message})


CONFIG: Final = uvicorn.Config(echo, log_config=None, log_level="critical", ws=BoundedWebSockets, ws_ping_interval=None)


def callers_connection(data: bytes) -> None:
    """Bytes on a connection, before any key is looked at."""
    if not CONFIG.loaded:
        CONFIG.load()

    async def feed() -> None:
        state = ServerState()
        protocol, wire = BoundedHeads(CONFIG, state, {}), Wire()
        wire.protocol = protocol
        protocol.connection_made(wire)
        size = 1 + (data[0] if data else 0) * 4
        for start in range(1, len(data), size):
            if wire.closed:
                break
            wire.protocol.data_received(data[start : start + size])
            await asyncio.sleep(0)
        wire.protocol.connection_lost(None)
        await asyncio.wait_for(asyncio.gather(*state.tasks), 60)

    run(feed())


_loop: asyncio.AbstractEventLoop | None = None


def run(work: Any) -> None:
    """In a loop that stays: making one takes longer than most of what runs in it."""
    global _loop
    if _loop is None or _loop.is_closed():
        _loop = asyncio.new_event_loop()
    _loop.run_until_complete(work)


def close_loop() -> None:
    if _loop is not None:
        _loop.close()


def framed(junk: Junk) -> bytes:
    """Frames of an agent, most of them right."""
    number = junk.chance.randrange(len(SAID))
    frames = []
    for _ in range(1 + junk.chance.randrange(2)):
        payload = junk.document(SAID[number])
        kind = junk.one_of((b"J", b"J", b"J", b"J", b"D", b"Z", b"Q"))
        length = len(payload) if not junk.rarely(20) else junk.one_of((0, 1, 2**31, 2**32 - 1))
        frames.append(kind + length.to_bytes(4, "big") + payload)
    if junk.rarely():
        frames.append(
            b"J" + len(error := b'{"error":' + junk.document(agent.Trouble) + b"}").to_bytes(4, "big") + error
        )
    data = b"".join(frames)
    return bytes((number,)) + (junk.broken(data) if junk.rarely() else data)


def sent(junk: Junk) -> bytes:
    number = junk.chance.randrange(len(SENT))
    return bytes((number,)) + junk.document(SENT[number])


HTTP: Final = (
    b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: y\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\none\r\n0\r\nT: u\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n",
    b"HTTP/1.0 200 OK\r\nConnection: close\r\n\r\nuntil the end",
    b"HTTP/1.1 304 Not Modified\r\nETag: x\r\nContent-Length: 5\r\n\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n\x81\x02hi",
    b"HTTP/1.1 999 Odd\r\nSet-Cookie: a=b\r\nSet-Cookie: c\r\n\r\n",
)
UPGRADE: Final = (
    b"GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade%b\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    b"%bSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)
REQUESTS: Final = (
    b"GET /v2/sandboxes?limit=1 HTTP/1.1\r\nHost: localhost\r\nX-API-KEY: k\r\n\r\n",
    b"POST /sandboxes HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n{}GET / HTTP/1.1\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nx: y\r\n\r\n",
    b"GET http://[::1]/ HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    UPGRADE % (b"", b"Sec-WebSocket-Protocol: a\r\n") + b"\x81\x82\0\0\0\0hi\x88\x80\0\0\0\0",
    UPGRADE % (b", \xff", b"") + b"\x81\x82",
    b"OPTIONS * HTTP/1.1\r\nHost: 49999-abc.localhost\r\n\r\n",
    b"CONNECT a:1 HTTP/1.1\r\n\r\n",
)
FORMS: Final = (
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="/a"\r\n\r\nbytes\r\n--b--\r\n',
    b"--b\r\ncontent-disposition: form-data; name=x; filename*=utf-8''%ff\r\nX: y\r\n\r\n\r\n--b\r\n\r\n--b--",
)
HEADS: Final = (
    b"e2b-sandbox-id:abc\ne2b-sandbox-port:49983",
    b"host:49999-iabc.localhost:3000",
    b"bytes=1-2",
    b"e2b-sandbox-id:\ne2b-sandbox-port:\xb2\nhost:00080-a.b",
)
QUERIES: Final = (
    b"limit=5&state=running,paused&order=asc&metadata=a%252520b%3Dc&startedAfter=2026-01-02T03:04:05Z",
    b"nextToken=MS4wX19h&start=1&end=2&logsOffset=0&signature=v1_x&signature_expiration=99999999999&path=/x",
)
SOCKETS: Final = (
    b"\x81\x02hi\x88\x02\x03\xe8",
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
    b"\x01\x01a\x00\x01b\x80\x01c\x82\x7e\x00\x02ab\x89\x00\x88\x04\x0f\xa0hi",
)


def cut_and_broken(seeds: tuple[bytes, ...]) -> Callable[[Junk], bytes]:
    """A seed with a byte in front that says how it is cut."""

    def make(junk: Junk) -> bytes:
        data = junk.one_of(seeds) + (junk.one_of(seeds) if junk.rarely() else b"")
        return bytes((junk.chance.randrange(256),)) + (data if junk.rarely(10) else junk.broken(data))

    return make


def broken(seeds: tuple[bytes, ...]) -> Callable[[Junk], bytes]:
    return lambda junk: junk.broken(junk.one_of(seeds))


TARGETS: Final[dict[Callable[[bytes], None], Callable[[Junk], bytes]]] = {
    callers_document: sent,
    callers_query: broken(QUERIES),
    callers_frames: broken((b"\0\0\0\0\x02{}", b"\x02\0\0\0\x02{}\0\0\0\0\x01{", b"\x01\xff\xff\xff\xff")),
    callers_head: broken(HEADS),
    callers_form: broken(FORMS),
    callers_connection: cut_and_broken(REQUESTS),
    agents_frames: framed,
    ports_answer: cut_and_broken(HTTP),
    ports_websocket: cut_and_broken(SOCKETS),
    names_in_a_sandbox: broken((b"a\xff", "ñ😀".encode(), b"\xed\xa0\x80")),
}
