"""Into a sandbox's network namespace, to reach a port of its own loopback. The sandbox sees no route to anywhere."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Final

from . import kernel
from .base import SandboxGone

CONNECT_SECONDS: Final = 5.0  # loopback answers at once, unless the listener's backlog is full


async def dial(namespace: int, port: int) -> socket.socket:
    """A non-blocking socket connected to 127.0.0.1:port in there. ConnectionRefusedError, TimeoutError, OSError."""
    connection = await asyncio.to_thread(socket_inside, namespace)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", port))
    except BaseException:
        connection.close()
        raise
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def socket_inside(namespace: int) -> socket.socket:
    """A socket belongs to the namespace it was made in, so only the making happens there, in a thread that ends."""
    made: list[socket.socket | OSError] = []

    def make() -> None:
        try:
            kernel.enter_network(namespace)
            made.append(socket.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK))
        except OSError as error:
            made.append(error)

    thread = threading.Thread(target=make, name="inside-a-sandbox")
    thread.start()
    thread.join()
    if isinstance(made[0], OSError):
        raise SandboxGone(f"the sandbox's network is gone: {made[0].strerror}") from None
    return made[0]
