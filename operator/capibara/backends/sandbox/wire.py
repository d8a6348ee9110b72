"""The little HTTP/1.1 that `POST /execute` on this machine needs. `http.client` costs 20 ms to import."""

from __future__ import annotations

import _socket
import time

CHUNK = 1 << 16
RETRY_SECONDS = 0.02


class Timeout(Exception):
    """Nothing came until the moment given."""


class Refused(Exception):
    """Nobody listens."""


class Cut(Exception):
    """The other side took the request and went away without an answer: whether it acted on it is unknown."""


class Response:
    """`status`, and the body piece by piece. Closing it is how the other side learns that we have lost interest."""

    def __init__(self, connection: _socket.socket, until: float) -> None:
        self._connection = connection
        self._buffer = b""
        head = self._read_until(b"\r\n\r\n", until).decode("latin-1").lower()
        self.status = int(head.split(" ", 2)[1])
        self._chunked = "transfer-encoding: chunked" in head
        self._left = 0 if self._chunked else content_length(head)

    def read(self, until: float) -> bytes:
        """Read some of the body; b"" at its end, also if the connection was cut."""
        if self._left == 0:
            if not self._chunked:
                return b""
            self._left = self._next_chunk(until)
            if self._left == 0:
                return b""
        data = self._buffer or self._receive(until)
        piece, self._buffer = (data[: self._left], data[self._left :]) if self._left > 0 else (data, b"")
        if self._left > 0:
            self._left -= len(piece)
        return piece

    def _next_chunk(self, until: float) -> int:
        line = b""
        while not line:  # the line break after the previous chunk comes first
            line = self._read_until(b"\r\n", until)
            if line == b"\r\n":
                line = b""
        return int(line.split(b";")[0].strip() or b"0", 16)

    def _read_until(self, mark: bytes, until: float) -> bytes:
        while mark not in self._buffer:
            data = self._receive(until)
            if not data:
                return b"0"  # cut: as if the last chunk had come; the caller looks for a proper end anyway
            self._buffer += data
        line, _, self._buffer = self._buffer.partition(mark)
        return line + mark

    def _receive(self, until: float) -> bytes:
        remaining = until - time.monotonic()
        if remaining <= 0:
            raise Timeout
        self._connection.settimeout(remaining)
        try:
            return self._connection.recv(CHUNK)
        except _socket.timeout:
            raise Timeout from None
        except OSError:
            return b""

    def close(self) -> None:
        self._connection.close()


def content_length(head: str) -> int:
    """-1: until the connection ends."""
    for line in head.split("\r\n"):
        name, _, value = line.partition(":")
        if name == "content-length":
            return int(value)
    return -1


def post(
    address: tuple[str, int], path: str, headers: dict[str, str], body: bytes, connect_by: float, answer_by: float
) -> Response:
    """Send a JSON body. Refused until `connect_by`; Timeout if no answer's head comes until `answer_by`; Cut."""
    connection = connect(address, connect_by)
    lines = [f"POST {path} HTTP/1.1", f"Host: localhost:{address[1]}", "Content-Type: application/json"]
    lines += [f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    try:
        connection.sendall("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        return Response(connection, answer_by)
    except Timeout:
        connection.close()
        raise
    except (OSError, ValueError, IndexError):
        connection.close()
        raise Cut from None


def connect(address: tuple[str, int], until: float) -> _socket.socket:
    while True:
        connection = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        try:
            connection.connect(address)
        except OSError:
            connection.close()
            if time.monotonic() > until:
                raise Refused from None
            time.sleep(RETRY_SECONDS)
        else:
            return connection
