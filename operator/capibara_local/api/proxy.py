"""The port proxy: HTTP to any port inside a sandbox, the code interpreter's 49999 among them.

One connection into the sandbox's network namespace per request. Bodies stream both ways as they come; when the caller
goes away the connection inside is closed at once, which is how the interpreter learns to interrupt a cell.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

import httptools
import structlog
from starlette.types import Receive, Scope, Send

from capibara_local.runtime.base import Sandbox

from .errors import ApiError, no_answer, port_closed

log = structlog.get_logger("capibara_local.proxy")
READ_BYTES: Final = 256 * 1024
# RFC 9110 section 7.6.1, and what routed the request here; `expect` was answered by this server already
NOT_FORWARDED: Final = frozenset(
    b"connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect "
    b"e2b-sandbox-id e2b-sandbox-port e2b-traffic-access-token".split()
)
MAX_HEAD_BYTES: Final = 64 * 1024  # of heads, those of 1xx answers too, and again of trailers
INFORMATIONAL: Final = range(100, 200)
STATUSES: Final = range(200, 600)
NO_BODY_STATUSES: Final = frozenset((204, 304))

Headers = list[tuple[bytes, bytes]]


@dataclass
class ResponseReader:
    """Callbacks of httptools' parser, gathered: the head once it is whole, then pieces of the body.

    The server in the sandbox is hostile: heads and trailers are bounded, and of its answer nothing is heard after the
    end. Parser and callbacks hold each other: `close` lets go, or all of it stays until the collector comes by.
    """

    without_body: bool
    headers: Headers = field(default_factory=list)
    pieces: list[bytes] = field(default_factory=list)
    status: int = 0
    head_done: bool = False
    done: bool = False
    in_head: int = 0
    header_bytes: int = 0

    def __post_init__(self) -> None:
        self.parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)

    def close(self) -> None:
        self.parser = None
        self.headers.clear()
        self.pieces.clear()

    def feed(self, data: bytes) -> None:
        """Parse some bytes of the answer. ApiError 502: they are not HTTP, or a head without end."""
        self.in_head += len(data)
        try:
            assert self.parser is not None
            self.parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            if self.done:  # what follows the end is no part of it
                return
            raise ApiError(502, f"the server in the sandbox did not answer in HTTP/1.1: {error}"[:300]) from None
        if self.in_head > MAX_HEAD_BYTES and not self.done:
            raise ApiError(
                502, f"the server in the sandbox sent a head or trailers of more than {MAX_HEAD_BYTES} bytes"
            )

    def take(self) -> bytes:
        body = b"".join(self.pieces)
        self.pieces.clear()
        return body

    def forwarded(self) -> Headers:
        """The headers for the caller. The length of a body that is not sent would be missed."""
        headers = forwarded(self.headers)
        return [(n, v) for n, v in headers if n != b"content-length"] if self.status in NO_BODY_STATUSES else headers

    def ends_with_connection(self) -> bool:
        """A body with neither a length nor chunks is whole when the connection closes."""
        return not any(name in (b"content-length", b"transfer-encoding") for name, _ in self.headers)

    def on_header(self, name: bytes, value: bytes) -> None:
        if self.head_done:  # a trailer
            return
        self.header_bytes += len(name) + len(value)
        if self.header_bytes > MAX_HEAD_BYTES:
            raise ValueError("its head is too large")
        self.headers.append((name.lower(), value))

    def on_headers_complete(self) -> None:
        if self.done or self.parser is None:
            return
        self.status = int(self.parser.get_status_code())
        if self.status in INFORMATIONAL:
            self.headers.clear()
            return
        if self.status not in STATUSES:
            raise ValueError(f"its status is {self.status}")
        self.head_done = True
        self.done = self.without_body or self.status in NO_BODY_STATUSES

    def on_body(self, body: bytes) -> None:
        if not self.done:
            self.in_head = 0
            self.pieces.append(body)

    def on_message_complete(self) -> None:
        self.done = self.head_done


class Proxy:
    """One request to one port of one sandbox, as an ASGI answer."""

    def __init__(self, sandbox: Sandbox, port: int) -> None:
        self.sandbox, self.port = sandbox, port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        reader, writer = await dial(self.sandbox, self.port)
        try:
            await self._exchange(scope, receive, send, reader, writer)
        finally:
            writer.transport.abort()

    async def _exchange(
        self, scope: Scope, receive: Receive, send: Send, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        response = ResponseReader(without_body=scope["method"] == "HEAD")
        upload: asyncio.Task[None] | None = None
        try:
            async with asyncio.timeout(None) as attention:
                chunked = has_header(scope["headers"], b"transfer-encoding")
                writer.write(request_head(scope, chunked))
                upload = asyncio.create_task(forward_body(receive, writer, attention, chunked=chunked))
                await forward_answer(reader, response, send)
        except TimeoutError:
            log.debug("the caller went away", sandbox=self.sandbox.id, port=self.port)
        except ConnectionError:
            if not response.head_done:
                raise no_answer(self.sandbox.id, self.port) from None
        finally:
            response.close()
            if upload is not None:
                upload.cancel()


async def dial(sandbox: Sandbox, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to a port inside. SandboxUnreachable: nothing listens there. SandboxGone."""
    try:
        connection = await sandbox.dial(port)
    except OSError:
        raise port_closed(sandbox.id, port) from None
    return await asyncio.open_connection(sock=connection, limit=READ_BYTES)


def target_of(scope: Scope) -> bytes:
    """The request's path and query as the caller wrote them."""
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    return path + b"?" + scope["query_string"] if scope["query_string"] else path


def request_head(scope: Scope, chunked: bool) -> bytes:
    lines = [scope["method"].encode() + b" " + target_of(scope) + b" HTTP/1.1"]
    lines += [name + b": " + value for name, value in forwarded(scope["headers"])]
    lines += [b"connection: close", *([b"transfer-encoding: chunked"] if chunked else []), b"", b""]
    return b"\r\n".join(lines)


def forwarded(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    return [(name, value) for name, value in headers if name not in NOT_FORWARDED]


def has_header(headers: Iterable[tuple[bytes, bytes]], wanted: bytes) -> bool:
    return any(name == wanted for name, _ in headers)


async def forward_body(
    receive: Receive, writer: asyncio.StreamWriter, attention: asyncio.Timeout, *, chunked: bool
) -> None:
    """Send the caller's body on, then listen for its leaving, which ends the whole exchange."""
    heard = True
    while (event := await receive())["type"] != "http.disconnect":
        body, more = event.get("body", b""), event.get("more_body", False)
        if not heard:
            continue
        try:
            if body:
                writer.write(b"%x\r\n%b\r\n" % (len(body), body) if chunked else body)
            if chunked and not more:
                writer.write(b"0\r\n\r\n")
            await writer.drain()
        except ConnectionError:  # it answered without reading everything, which is its right
            heard = False
    attention.reschedule(0)


async def forward_answer(reader: asyncio.StreamReader, response: ResponseReader, send: Send) -> None:
    """ConnectionError: the other side closed before its answer was whole; the caller's connection must then break."""
    started = False
    while not response.done:
        data = await reader.read(READ_BYTES)
        if not data:
            if response.head_done and response.ends_with_connection():
                break
            raise ConnectionResetError("the answer from the sandbox was cut short")
        response.feed(data)
        if response.head_done and not started:
            started = True
            headers = response.forwarded()
            await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if started and not response.done and (body := response.take()):
            await send({"type": "http.response.body", "body": body, "more_body": True})
    await send({"type": "http.response.body", "body": response.take(), "more_body": False})
