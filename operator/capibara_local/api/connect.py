"""The Connect protocol over HTTP/1.1 with the JSON codec, as the SDK and envd speak it.

Unary: a JSON body each way; an error is an HTTP status and {"code", "message"}.
Streams: frames of 1 flag byte, 4 bytes length (big endian) and JSON. Flag 0 carries a message, flag 2 ends the
stream with {} or {"error": {"code", "message"}}; the HTTP status is always 200.
Source: https://connectrpc.com/docs/protocol, and what the SDK was seen to send.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from capibara_local.rpc import Document, SandboxGone
from capibara_local.runtime.base import Sandbox

from . import door
from .door import Sent, Unreadable, whole_number
from .errors import ApiError, ConnectError
from .guest import LONGEST_ANSWER_SECONDS

M = TypeVar("M", bound=Sent)
STREAM_CONTENT_TYPE: Final = b"application/connect+json"
MESSAGE, COMPRESSED, END_STREAM = 0, 1, 2
MAX_MESSAGE_BYTES: Final = 4 * 1024 * 1024  # twice the arguments and variables that a process can start with
MAX_INPUT_BYTES: Final = 16 * 1024 * 1024  # one message of input; more goes into several, or into a file
MAX_DEADLINE_MS: Final = 10**10 - 1  # the protocol's ten digits
MAX_KEEPALIVE_SECONDS: Final = 86_400
MAX_USER_CHARACTERS: Final = 256
STREAM_HEADERS: Final = [(b"content-type", STREAM_CONTENT_TYPE)]


def encode(document: Document) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


def frame(document: Document, flag: int = MESSAGE) -> bytes:
    payload = encode(document)
    return bytes((flag,)) + len(payload).to_bytes(4, "big") + payload


def end_frame(error: ConnectError | None = None) -> bytes:
    return frame({} if error is None else {"error": error.document()}, END_STREAM)


def decode(model: type[M], payload: bytes) -> M:
    """A message. ConnectError invalid_argument: it is none."""
    try:
        return door.document(model, payload)
    except Unreadable as error:
        raise ConnectError("invalid_argument", str(error)) from None


def too_large(most: int) -> ConnectError:
    return ConnectError("resource_exhausted", f"a message is at most {most} bytes")


async def unary_message(procedure: Procedure, request: Request) -> Sent:
    try:
        return decode(procedure.message, await door.read_body(request, procedure.most_bytes))
    except ApiError:
        raise too_large(procedure.most_bytes) from None


def unpack(buffer: bytearray, most: int = MAX_MESSAGE_BYTES) -> bytes | None:
    """Take one whole message off the front of `buffer`; None when it is not all there yet."""
    if len(buffer) < 5:
        return None
    flag, length = buffer[0], int.from_bytes(buffer[1:5], "big")
    if flag & COMPRESSED:
        raise ConnectError("unimplemented", "compressed messages are not supported; send them as they are")
    if length > most:
        raise too_large(most)
    if len(buffer) < 5 + length:
        return None
    payload = bytes(buffer[5 : 5 + length])
    del buffer[: 5 + length]
    return payload


async def stream_messages(procedure: Procedure, request: Request) -> AsyncIterator[Sent]:
    """The messages of a streamed request, as they arrive. A client that goes away ends it."""
    buffer = bytearray()
    with contextlib.suppress(ClientDisconnect):
        async for chunk in request.stream():
            buffer += chunk
            while (payload := unpack(buffer, procedure.most_bytes)) is not None:
                yield decode(procedure.message, payload)


async def first_message(procedure: Procedure, request: Request) -> Sent:
    """The one message of a server-streaming call."""
    buffer = bytearray()
    async for chunk in request.stream():
        buffer += chunk
        if (payload := unpack(buffer, procedure.most_bytes)) is not None:
            return decode(procedure.message, payload)
    raise ConnectError("invalid_argument", "the request holds no complete message")


def deadline_seconds(request: Request) -> float | None:
    """`Connect-Timeout-Ms` in seconds; None without one."""
    value = request.headers.get("connect-timeout-ms")
    if value is None:
        return None
    number = whole_number(value)
    if number is None or number > MAX_DEADLINE_MS:
        raise ConnectError("invalid_argument", "Connect-Timeout-Ms must be 1 to 10 digits")
    return number / 1000


def keepalive_seconds(request: Request) -> float | None:
    """`Keepalive-Ping-Interval` in seconds, as the SDK asks for on streams; None without one that can be kept."""
    number = whole_number(request.headers.get("keepalive-ping-interval", ""))
    return float(number) if number is not None and 0 < number <= MAX_KEEPALIVE_SECONDS else None


def requested_user(request: Request) -> str | None:
    """The user of `Authorization: Basic base64("user:")`; None for the sandbox's default user."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic" or not value:
        return None
    try:
        user = base64.b64decode(value, validate=True).decode().partition(":")[0]
    except (binascii.Error, ValueError):
        raise ConnectError("unauthenticated", "the Authorization header is not Basic with a user name") from None
    if "\0" in user or len(user) > MAX_USER_CHARACTERS:
        raise ConnectError("unauthenticated", "the user of the Authorization header is not the name of one")
    return user or None


@dataclass(frozen=True)
class Caller:
    """What the head of a call says: whose processes and files are meant (None: the default user's), how long it may
    take and how often a silent stream shows a sign of life, both in seconds."""

    user: str | None
    deadline: float | None
    keepalive: float | None


class Procedure(NamedTuple):
    """One call: its message, how messages come, and who answers. A client stream's handler gets an iterator."""

    message: type[Sent]
    handler: Callable[[Sandbox, Caller, Any], Awaitable[ASGIApp]]
    kind: Literal["unary", "server stream", "client stream"] = "unary"
    most_bytes: int = MAX_MESSAGE_BYTES


async def call(procedure: Procedure, sandbox: Sandbox, request: Request) -> ASGIApp:
    """The handler's answer. ConnectError: the call is not what the procedure takes. ApiError 415: not in JSON."""
    if "proto" in request.headers.get("content-type", "").lower():
        raise ApiError(415, "this server speaks Connect in JSON: application/json, application/connect+json")
    caller = Caller(requested_user(request), deadline_seconds(request), keepalive_seconds(request))
    message: object
    if procedure.kind == "unary":
        message = await unary_message(procedure, request)
    elif procedure.kind == "server stream":
        message = await first_message(procedure, request)
    else:
        message = stream_messages(procedure, request)
    if procedure.kind == "server stream":  # its answer has a deadline of its own
        return await procedure.handler(sandbox, caller, message)
    longest = LONGEST_ANSWER_SECONDS if procedure.kind == "unary" else None
    try:
        async with asyncio.timeout(longest if caller.deadline is None else caller.deadline):
            return await procedure.handler(sandbox, caller, message)
    except TimeoutError:
        raise ConnectError("deadline_exceeded", "the call's deadline was exceeded") from None


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
