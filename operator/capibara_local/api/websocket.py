"""WebSockets to any port inside a sandbox: two connections, one to the caller and one inside, message by message."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from io import StringIO
from typing import Final

from starlette.types import Message, Receive, Scope, Send
from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    Request,
    TextMessage,
)
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from capibara_local.runtime.base import Sandbox

from .errors import ApiError, no_answer
from .proxy import READ_BYTES, Headers, dial, forwarded, target_of

HANDSHAKE_SECONDS: Final = 60.0  # nobody notices here that the caller went
MAX_MESSAGE_BYTES: Final = 16 * 1024 * 1024  # what uvicorn takes from the other side
# RFC 6455 section 7.4.1
NORMAL, WENT_AWAY, TOO_BIG, BROKEN = 1000, 1001, 1009, 1011
# RFC 6455 section 7.4.2, and the registry that it makes; the others stand for something, and never travel
SENT: Final = frozenset((1000, 1001, 1002, 1003, *range(1007, 1015), *range(3000, 5000)))
REFUSALS: Final = range(300, 600)
HANDSHAKE: Final = b"sec-websocket-"  # each side shakes hands for itself


class WebSocketProxy:
    """One WebSocket to one port of one sandbox, as an ASGI answer.

    The server inside decides whether to let the caller in.
    """

    def __init__(self, sandbox: Sandbox, port: int) -> None:
        self.sandbox, self.port = sandbox, port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        reader, writer = await dial(self.sandbox, self.port)
        inside = Inside(reader, writer)
        try:
            accepted = await self._shake_hands(scope, inside)
            await receive()  # websocket.connect
            headers = forwarded(accepted.extra_headers)
            await send({"type": "websocket.accept", "subprotocol": accepted.subprotocol, "headers": headers})
            await relay(inside, receive, send)
        finally:
            writer.transport.abort()

    async def _shake_hands(self, scope: Scope, inside: Inside) -> AcceptConnection:
        """ApiError: the server inside does not want it, in its own status; or does not answer."""
        try:
            async with asyncio.timeout(HANDSHAKE_SECONDS):
                await inside.send(upgrade_of(scope))
                event = await inside.next_event()
        except (RemoteProtocolError, ConnectionError, TimeoutError):
            raise no_answer(self.sandbox.id, self.port) from None
        if isinstance(event, RejectConnection):
            status = event.status_code if event.status_code in REFUSALS else 502
            raise ApiError(status, f"the server on port {self.port} answered {event.status_code}")
        if not isinstance(event, AcceptConnection):
            raise no_answer(self.sandbox.id, self.port)
        return event


class Inside:
    """The connection to the server in the sandbox, which is hostile: messages are bounded."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._protocol = WSConnection(ConnectionType.CLIENT)
        self._events: Iterator[Event] = iter(())

    async def send(self, event: Event) -> None:
        """ConnectionError: it is closed."""
        try:
            self._writer.write(self._protocol.send(event))
        except LocalProtocolError:
            raise ConnectionResetError("the connection is closed") from None
        await self._writer.drain()

    async def next_event(self) -> Event:
        """RemoteProtocolError: not a WebSocket. ConnectionError: it hung up without a word."""
        while (event := next(self._events, None)) is None:
            data = await self._reader.read(READ_BYTES)
            if not data:
                raise ConnectionResetError("the server in the sandbox hung up")
            try:
                self._protocol.receive_data(data)
            except (LocalProtocolError, ValueError) as error:  # ValueError: a header that is not ASCII
                raise RemoteProtocolError(str(error)) from None
            self._events = self._protocol.events()
        return event


def upgrade_of(scope: Scope) -> Request:
    """The caller's request as ours; extensions are left out, so messages travel uncompressed."""
    host = next((value for name, value in scope["headers"] if name == b"host"), b"localhost")
    headers: Headers = [
        (name, value)
        for name, value in forwarded(scope["headers"])
        if name != b"host" and not name.startswith(HANDSHAKE)
    ]
    return Request(
        host=host.decode("latin-1"),
        target=target_of(scope).decode("latin-1"),
        subprotocols=list(scope["subprotocols"]),
        extra_headers=headers,
    )


async def relay(inside: Inside, receive: Receive, send: Send) -> None:
    """Relay messages until either side ends; the other side is told."""
    outward, inward = asyncio.create_task(to_caller(inside, send)), asyncio.create_task(to_sandbox(inside, receive))
    try:
        await asyncio.wait((outward, inward), return_when=asyncio.FIRST_COMPLETED)
        for task in (outward, inward):
            if task.done():
                task.result()
    finally:
        outward.cancel()
        inward.cancel()
        await asyncio.gather(outward, inward, return_exceptions=True)


async def to_caller(inside: Inside, send: Send) -> None:
    try:
        await send(await forward_messages(inside, send))
    except (RemoteProtocolError, ConnectionError):
        await send(closing(BROKEN, "the server in the sandbox broke the connection off"))


async def forward_messages(inside: Inside, send: Send) -> Message:
    """Pass messages on, and the closing message if there is one."""
    text, data = StringIO(), bytearray()  # adding to them costs what is added, in however small pieces it comes
    while True:
        match await inside.next_event():
            case TextMessage(data=piece, message_finished=finished):
                text.write(piece)
                if finished:
                    await send({"type": "websocket.send", "text": text.getvalue()})
                    text = StringIO()
            case BytesMessage(data=piece, message_finished=finished):
                data += piece
                if finished:
                    await send({"type": "websocket.send", "bytes": bytes(data)})
                    data = bytearray()
            case Ping() as ping:
                await inside.send(ping.response())
            case CloseConnection(code=code, reason=reason):
                return closing(code if code in SENT else NORMAL, reason or "")
        if text.tell() + len(data) > MAX_MESSAGE_BYTES:
            return closing(TOO_BIG, f"a message is at most {MAX_MESSAGE_BYTES} bytes")


async def to_sandbox(inside: Inside, receive: Receive) -> None:
    heard = True
    while (message := await receive())["type"] == "websocket.receive":
        if not heard:
            continue
        text = message.get("text")
        try:
            await inside.send(BytesMessage(data=message["bytes"]) if text is None else TextMessage(data=text))
        except ConnectionError:  # it is closing: what is on its way to the caller still arrives
            heard = False
    code = message.get("code") or WENT_AWAY
    try:
        await inside.send(CloseConnection(code=code if code in SENT else WENT_AWAY))
    except ConnectionError:
        return


def closing(code: int, reason: str) -> Message:
    return {"type": "websocket.close", "code": code, "reason": reason}
