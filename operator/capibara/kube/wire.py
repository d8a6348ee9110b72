"""HTTP/1.1 to one server, and no more of it than the API server needs: a request, its whole answer, kept connections.

aiohttp does far more for each request (cookies, redirects, encodings, proxies, streams), for three times the CPU time.
Watches, which are streams, stay with it.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import Mapping
from typing import Final, NamedTuple, cast
from urllib.parse import quote, urlsplit

import httptools

CONNECT_SECONDS: Final = 5.0
IDLE_SECONDS: Final = 15.0
"""A connection that was idle for longer is not used again: who is in between may have forgotten it without a word."""

LENGTHS: Final = frozenset({b"content-length", b"transfer-encoding"})
"""Headers of an answer that tells by itself where it ends."""

LITERAL: Final = "/?[]@!$&'()*+,;=:%~-._"
"""What a path may contain as it is. All else is encoded, so that no name can become a header."""

PLAIN: Final = re.compile(r"[A-Za-z0-9/._-]*")


class Answer(NamedTuple):
    """What a server answered. `body`: without its encoding for transfer."""

    status: int
    body: bytes


class Wire:
    """Connections to `server` (a URL, perhaps with a path), at most `most` at a time. Close it."""

    def __init__(self, server: str, tls: ssl.SSLContext | bool, most: int) -> None:
        url = urlsplit(server)
        self._host = url.hostname or ""
        self._port = url.port or (443 if url.scheme == "https" else 80)
        self._tls = tls if url.scheme == "https" else None
        self._base = url.path.rstrip("/")
        self._head = f" HTTP/1.1\r\nHost: {url.netloc.rpartition('@')[2]}\r\nUser-Agent: capibara\r\n"
        self._idle: list[tuple[Line, float]] = []
        self._lines: set[Line] = set()
        self._places = asyncio.Semaphore(most)
        self._closed = False

    async def request(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        """One request, and its answer. Raises OSError; cut off (a cancellation, a timeout), it ends its connection."""
        message = self._message(method, path, headers, body)
        async with self._places:
            line = self._take_idle() or await self._connect()
            try:
                answer = await line.ask(message)
            except BaseException:
                line.end()
                raise
            if line.is_reusable:
                self._idle.append((line, time.monotonic()))
            else:
                line.end()
            return answer

    async def close(self) -> None:
        """End all connections, and wait until they have gone. Requests that are under way fail."""
        self._closed = True
        while self._lines:
            for line in self._lines:
                line.end()
            await asyncio.gather(*(line.gone for line in self._lines))

    def _message(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> bytes:
        told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        size = "" if body is None else f"Content-Length: {len(body)}\r\n"
        where = path if PLAIN.fullmatch(path) else quote(path, LITERAL)
        head = f"{method} {self._base}{where}{self._head}{told}{size}\r\n"
        return head.encode() + (body or b"")

    def _take_idle(self) -> Line | None:
        """The connection that was used last, if it can be used still."""
        while self._idle:
            line, since = self._idle.pop()
            if line.is_reusable and time.monotonic() - since < IDLE_SECONDS:
                return line
            line.end()
        return None

    async def _connect(self) -> Line:
        async with asyncio.timeout(CONNECT_SECONDS):
            _, line = await asyncio.get_running_loop().create_connection(Line, self._host, self._port, ssl=self._tls)
        if self._closed:
            line.end()
            raise ConnectionError("the client was closed meanwhile")
        self._lines.add(line)
        line.gone.add_done_callback(lambda _: self._lines.discard(line))
        return line


class Line(asyncio.Protocol):
    """One connection, and the answer that is awaited on it. The parser calls the methods `on_...`."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._awaited: asyncio.Future[Answer] | None = None
        self._status = 0
        self._pieces: list[bytes] = []
        self._is_lasting = True
        self._has_length = False
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def is_reusable(self) -> bool:
        """Whether another request can be sent on it."""
        return self._is_lasting and self._awaited is None and not self._transport.is_closing()

    async def ask(self, message: bytes) -> Answer:
        """Send a request and wait for its answer. Raises OSError."""
        self._awaited = asyncio.get_running_loop().create_future()
        self._status, self._pieces, self._has_length = 0, [], False
        self._transport.write(message)
        return await self._awaited

    def end(self) -> None:
        """End the connection at once, whatever is under way."""
        self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._fail(ConnectionError(f"what was answered is no HTTP: {error}"))
            self.end()

    def connection_lost(self, error: Exception | None) -> None:
        """What was answered without a length ends with its connection. Any other answer has been cut."""
        if self._status and not self._has_length:
            self.on_message_complete()
        self._fail(error if isinstance(error, OSError) else ConnectionError("the connection was closed"))
        self.gone.set_result(None)

    def on_header(self, name: bytes, _: bytes) -> None:
        self._has_length = self._has_length or name.lower() in LENGTHS

    def on_headers_complete(self) -> None:
        self._status = self._parser.get_status_code()
        self._is_lasting = self._parser.should_keep_alive()

    def on_body(self, piece: bytes) -> None:
        self._pieces.append(piece)

    def on_message_complete(self) -> None:
        if self._status < 200:  # that an answer will come
            return
        awaited, self._awaited = self._awaited, None
        if awaited is None:
            self._is_lasting = False  # nobody asked
        elif not awaited.done():
            awaited.set_result(Answer(self._status, b"".join(self._pieces)))
        self._status = 0

    def _fail(self, error: OSError) -> None:
        awaited, self._awaited = self._awaited, None
        self._is_lasting = False
        if awaited is not None and not awaited.done():
            awaited.set_exception(error)
