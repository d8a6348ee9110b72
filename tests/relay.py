"""A TCP relay on loopback: the network between the operator and E2B, which a test can take away and bring back."""

from __future__ import annotations

import socket
import socketserver
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Relay(socketserver.ThreadingTCPServer):
    """Forwards connections from 127.0.0.1:`port` to 127.0.0.1:`target` while its `with` block lasts.

    At the block's end every connection is cut and every thread has ended. Threads, and not asyncio: what an asyncio
    server accepted in the moment of its `close()` is never closed (its transport is refused half made).
    """

    allow_reuse_address = True
    request_queue_size = 100

    def __init__(self, port: int, target: int) -> None:
        self._target, self._lock = target, threading.Lock()
        self._ends: set[socket.socket] = set()
        self._gone = False
        super().__init__(("127.0.0.1", port), socketserver.BaseRequestHandler)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.shutdown()
        self._thread.join()
        with self._lock:
            self._gone = True
            for end in self._ends:
                cut(end, socket.SHUT_RDWR)
        self.server_close()

    def finish_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Both directions of one connection, in a thread of its own and one more."""
        with suppress(ConnectionError), socket.create_connection(("127.0.0.1", self._target)) as far:
            self._hold(request, far)
            back = threading.Thread(target=pump, args=(far, request))
            back.start()
            pump(request, far)
            back.join()
            with self._lock:
                self._ends -= {request, far}

    def _hold(self, *ends: socket.socket) -> None:
        with self._lock:
            self._ends.update(ends)
            for end in ends if self._gone else ():
                cut(end, socket.SHUT_RDWR)


def pump(near: socket.socket, far: socket.socket) -> None:
    """Copy one direction until it ends."""
    with suppress(OSError):
        while data := near.recv(65536):
            far.sendall(data)
    cut(far, socket.SHUT_WR)


def cut(end: socket.socket, how: int) -> None:
    """Shut a socket down whose other side may be gone already."""
    with suppress(OSError):
        end.shutdown(how)
