"""A small HTTP/1.1 server for the interpreter's routes: keep-alive, bodies by length or chunked, streamed answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

MOST_HEAD_BYTES: Final = 64 * 1024
MOST_BODY_BYTES: Final = 64 * 1024 * 1024


class BadRequest(Exception):
    """Not HTTP, or too much of it."""


@dataclass(frozen=True)
class Request:
    """`headers` by lower-case name; `path` without the query."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """BadRequest."""
        try:
            return json.loads(self.body or b"null")
        except (ValueError, RecursionError):
            raise BadRequest("the body is not JSON") from None


class Exchange:
    """One request and the way to answer it: `reply` once, or `begin` and then `write` pieces."""

    def __init__(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.request = request
        self._reader = reader
        self._writer = writer
        self.streaming = False

    async def reply(self, status: int, body: bytes, content_type: str) -> None:
        head = {"content-type": content_type, "content-length": str(len(body))}
        self._writer.write(head_of(status, head) + body)
        await self._writer.drain()

    async def reply_json(self, document: object, status: int = 200) -> None:
        await self.reply(status, json.dumps(document).encode(), "application/json")

    async def reply_text(self, status: int, text: str) -> None:
        await self.reply(status, text.encode(), "text/plain; charset=utf-8")

    async def begin(self, content_type: str) -> None:
        self.streaming = True
        self._writer.write(head_of(200, {"content-type": content_type, "transfer-encoding": "chunked"}))
        await self._writer.drain()

    async def write(self, piece: bytes) -> None:
        """Waits while the client is slow. ConnectionError: it is gone."""
        if self._writer.is_closing():
            raise ConnectionResetError("the client is gone")
        self._writer.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        await self._writer.drain()

    async def end(self) -> None:
        if self.streaming:
            self._writer.write(b"0\r\n\r\n")
            await self._writer.drain()

    async def hung_up(self) -> None:
        """Returns when the client closes. Nobody pipelines behind a stream, so nothing is lost by reading."""
        with suppress(ConnectionError):
            while await self._reader.read(65536):
                pass


Handler = Callable[[Exchange], Awaitable[None]]


class HttpServer:
    """Serves connections with one handler."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._serve_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError, BadRequest):
            pass  # gone, or nothing that could be answered
        finally:
            writer.close()

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection stays."""
        request = await read_request(reader, writer)
        exchange = Exchange(request, reader, writer)
        try:
            await self._handler(exchange)
        except BadRequest as error:
            await exchange.reply_text(400, str(error))
        await exchange.end()
        # after a stream the connection ends: what the client sent meanwhile was read to notice that it is there
        return not exchange.streaming and request.headers.get("connection", "").lower() != "close"


async def read_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    lines = head.split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        raise BadRequest("not an HTTP/1 request")
    pairs = (line.partition(":") for line in lines[1:] if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    if headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    return Request(parts[0], parts[1].partition("?")[0], headers, await read_body(reader, headers))


async def read_body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return await read_chunks(reader)
    length = headers.get("content-length", "0")
    if not length.isdigit() or int(length) > MOST_BODY_BYTES:
        raise BadRequest("the content length is not a number, or too large")
    return await reader.readexactly(int(length))


async def read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        try:
            size = int((await reader.readuntil(b"\r\n")).partition(b";")[0], 16)
        except ValueError:
            raise BadRequest("a chunk without a size") from None
        if size < 0 or len(body) + size > MOST_BODY_BYTES:
            raise BadRequest("the body is too large")
        body += await reader.readexactly(size)
        await reader.readuntil(b"\r\n")
        if size == 0:
            return body


def head_of(status: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
