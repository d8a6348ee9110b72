"""Process 1 of a sandbox: serves the supervisor's calls on descriptor 3, and buries orphans."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import Final

from .file_calls import FileCalls
from .process_calls import ProcessCalls
from .reaper import Reaper
from .server import Server
from .state import GuestState
from .system_calls import SystemCalls
from .watch_calls import WatchCalls

LISTENING_SOCKET: Final = 3  # passed by the runtime
MODE: Final = "CAPIBARA_INTERPRETER"  # cold: kernels start at first use; warm: the default one now; unset: none


async def serve() -> None:
    """Never returns: when process 1 ends, so does the sandbox."""
    state, reaper = GuestState(), Reaper()
    reaper.install()
    operations = {
        **SystemCalls(state).operations,
        **ProcessCalls(state, reaper).operations,
        **FileCalls(state).operations,
        **WatchCalls(state).operations,
    }
    if MODE in os.environ:
        from .serve_interpreter import serve_interpreter  # an image without one starts sooner

        await serve_interpreter(state, reaper, warm=os.environ[MODE] == "warm")
    os.set_inheritable(LISTENING_SOCKET, False)
    listening = socket.socket(fileno=LISTENING_SOCKET)
    server = await asyncio.start_unix_server(Server(operations).serve, sock=listening, backlog=128)
    await server.serve_forever()


def main() -> None:
    os.umask(0o022)
    asyncio.run(serve())
