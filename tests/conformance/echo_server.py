"""A WebSocket server that sends everything back, with the standard library alone: it runs inside a sandbox."""

from __future__ import annotations

import base64
import hashlib
import socket
import struct
import sys
import threading
from pathlib import Path

PORT = 8001
KEY_SUFFIX = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455 section 1.3
CLOSE = 8


def exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            sys.exit()
        data += piece
    return data


def read_head(connection: socket.socket) -> tuple[bytes, dict[bytes, bytes]]:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += exactly(connection, 1)
    first, *lines = head.strip().split(b"\r\n")
    return first, {name.lower(): value for name, value in (line.split(b": ", 1) for line in lines)}


def shake_hands(connection: socket.socket) -> bool:
    first, headers = read_head(connection)
    if b"/forbidden" in first:
        connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        return False
    digest = base64.b64encode(hashlib.sha1(headers[b"sec-websocket-key"] + KEY_SUFFIX).digest())
    protocol = b"Sec-WebSocket-Protocol: chat\r\n" if b"chat" in headers.get(b"sec-websocket-protocol", b"") else b""
    connection.sendall(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + digest + b"\r\n" + protocol + b"\r\n"
    )
    return True


def read_frame(connection: socket.socket) -> tuple[int, bytes]:
    first, second = exactly(connection, 2)
    size = second & 127
    if size == 126:
        (size,) = struct.unpack(">H", exactly(connection, 2))
    elif size == 127:
        (size,) = struct.unpack(">Q", exactly(connection, 8))
    mask = exactly(connection, 4) * (size // 4 + 1)
    data = int.from_bytes(exactly(connection, size), "big") ^ int.from_bytes(mask[:size], "big")
    return first, data.to_bytes(size, "big")


def write_frame(connection: socket.socket, first: int, data: bytes) -> None:
    size = len(data)
    if size < 126:
        length = bytes([size])
    else:
        length = b"\x7e" + struct.pack(">H", size) if size < 65536 else b"\x7f" + struct.pack(">Q", size)
    connection.sendall(bytes([first]) + length + data)


def serve(connection: socket.socket) -> None:
    if not shake_hands(connection):
        return
    while True:
        first, data = read_frame(connection)
        if data == b"hang up":
            connection.close()
            return
        write_frame(connection, first, data)
        if first & 15 == CLOSE:
            Path("closed").write_text(str(int.from_bytes(data[:2], "big")))
            return


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", PORT))
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
