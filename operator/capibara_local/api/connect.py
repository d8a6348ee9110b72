"""The Connect protocol over HTTP/1.1 with the JSON codec, as the SDK and envd speak it.

Unary: a JSON body each way; an error is an HTTP status and {"code", "message"}.
Streams: frames of 1 flag byte, 4 bytes length (big endian) and JSON. Flag 0 carries a message, flag 2 ends the
stream with {} or {"error": {"code", "message"}}; the HTTP status is always 200.
Source: https://connectrpc.com/docs/protocol, and what the SDK was seen to send.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from capibara_local.rpc import Document, SandboxGone

from .errors import ConnectError

STREAM_CONTENT_TYPE: Final = b"application/connect+json"
MESSAGE, COMPRESSED, END_STREAM = 0, 1, 2
MAX_MESSAGE_BYTES: Final = 64 * 1024 * 1024
STREAM_HEADERS: Final = [(b"content-type", STREAM_CONTENT_TYPE)]


def encode(document: Document) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


def frame(document: Document, flag: int = MESSAGE) -> bytes:
    payload = encode(document)
    return bytes((flag,)) + len(payload).to_bytes(4, "big") + payload


def end_frame(error: ConnectError | None = None) -> bytes:
    return frame({} if error is None else {"error": error.document()}, END_STREAM)


def decode(payload: bytes) -> Document:
    """The JSON object of a message. ConnectError invalid_argument: it is none. Readers check its values."""
    try:
        document = json.loads(payload or b"{}")
    except ValueError as error:
        raise ConnectError("invalid_argument", f"the message is not valid JSON: {error}") from None
    if not isinstance(document, dict):
        raise ConnectError("invalid_argument", "the message is not a JSON object")
    return document


async def unary_message(request: Request) -> Document:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_MESSAGE_BYTES:
            raise ConnectError("resource_exhausted", f"a message is at most {MAX_MESSAGE_BYTES} bytes")
    return decode(bytes(body))


def unpack(buffer: bytearray) -> Document | None:
    """Take one whole message off the front of `buffer`; None when it is not all there yet."""
    if len(buffer) < 5:
        return None
    flag, length = buffer[0], int.from_bytes(buffer[1:5], "big")
    if flag & COMPRESSED:
        raise ConnectError("unimplemented", "compressed messages are not supported; send them as they are")
    if length > MAX_MESSAGE_BYTES:
        raise ConnectError("resource_exhausted", f"a message is at most {MAX_MESSAGE_BYTES} bytes")
    if len(buffer) < 5 + length:
        return None
    payload = bytes(buffer[5 : 5 + length])
    del buffer[: 5 + length]
    return decode(payload)


async def stream_messages(request: Request) -> AsyncIterator[Document]:
    """The messages of a streamed request, as they arrive. A client that goes away ends it."""
    buffer = bytearray()
    with contextlib.suppress(ClientDisconnect):
        async for chunk in request.stream():
            buffer += chunk
            while (message := unpack(buffer)) is not None:
                yield message


async def first_message(request: Request) -> Document:
    """The one message of a server-streaming call."""
    buffer = bytearray(await request.body())
    message = unpack(buffer)
    if message is None:
        raise ConnectError("invalid_argument", "the request holds no complete message")
    return message


def deadline_seconds(request: Request) -> float | None:
    """`Connect-Timeout-Ms` in seconds; None without one."""
    value = request.headers.get("connect-timeout-ms")
    if value is None:
        return None
    if not value.isdigit() or len(value) > 10:
        raise ConnectError("invalid_argument", "Connect-Timeout-Ms must be 1 to 10 digits")
    return int(value) / 1000


def keepalive_seconds(request: Request) -> float | None:
    """`Keepalive-Ping-Interval` in seconds, as the SDK asks for on streams; None without one."""
    value = request.headers.get("keepalive-ping-interval", "")
    return float(value) if value.isdigit() and int(value) > 0 else None


class StreamResponse:
    """A server stream as an ASGI answer: messages of a generator, keepalives while it is silent.

    `deadline`: seconds after which the stream ends with `deadline_exceeded`, whatever the generator does. A client that
    goes away closes the generator, and nothing else: whether its source lives on is the source's business.
    """

    def __init__(
        self,
        messages: AsyncGenerator[Document, None],
        *,
        deadline: float | None = None,
        keepalive: float | None = None,
        keepalive_message: Document | None = None,
    ) -> None:
        self.messages = messages
        self.deadline = deadline
        self.keepalive = keepalive
        self.keepalive_frame = frame(keepalive_message or {"event": {"keepalive": {}}})

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        self.gone = False
        await send({"type": "http.response.start", "status": 200, "headers": STREAM_HEADERS})
        try:
            tail = await self._pump(receive, send)
        finally:
            await self.messages.aclose()
        if not self.gone:
            await send({"type": "http.response.body", "body": tail, "more_body": False})

    async def _pump(self, receive: Receive, send: Send) -> bytes:
        """Send every message; the closing bytes, which carry a last message and the end together, are returned."""
        watcher: asyncio.Task[None] | None = None
        try:
            async with asyncio.timeout(self.deadline) as budget:
                watcher = asyncio.create_task(self._watch(receive, send, budget))
                return await self._forward(send)
        except ConnectError as error:
            return end_frame(error)
        except SandboxGone as error:  # the SDK then asks /health whether the sandbox lives
            return end_frame(ConnectError("unavailable", f"the stream ended before it was complete: {error}"))
        except TimeoutError:
            return end_frame(ConnectError("deadline_exceeded", "the call's deadline was exceeded"))
        finally:
            if watcher is not None:
                watcher.cancel()

    async def _forward(self, send: Send) -> bytes:
        async for message in self.messages:
            chunk = frame(message)
            if is_last(message):
                return chunk + end_frame()
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        return end_frame()

    async def _watch(self, receive: Receive, send: Send, budget: asyncio.Timeout) -> None:
        """Ping while the client listens; end the stream when it is gone."""
        while True:
            try:
                async with asyncio.timeout(self.keepalive):
                    event = await receive()
            except TimeoutError:
                await send({"type": "http.response.body", "body": self.keepalive_frame, "more_body": True})
                continue
            if event["type"] == "http.disconnect":
                self.gone = True
                budget.reschedule(0)
                return


def is_last(message: Document) -> bool:
    """A process stream's `end` event: nothing follows, so it travels with the end of the stream in one write."""
    event = message.get("event")
    return isinstance(event, dict) and "end" in event
