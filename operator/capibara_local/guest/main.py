"""Process 1 of a sandbox: serves the supervisor's calls on descriptor 3, and buries orphans."""

from __future__ import annotations

import asyncio
import os
import socket
from typing import Final

from .contexts import Contexts
from .file_calls import FileCalls
from .http import MOST_HEAD_BYTES, HttpServer
from .interpreter import PORT, Interpreter
from .process_calls import ProcessCalls
from .reaper import Reaper
from .server import Server
from .state import GuestState
from .system_calls import SystemCalls

LISTENING_SOCKET: Final = 3  # passed by the runtime
MODE: Final = "CAPIBARA_INTERPRETER"


async def serve() -> None:
    """Never returns: when process 1 ends, so does the sandbox."""
    state, reaper = GuestState(), Reaper()
    reaper.install()
    operations = SystemCalls(state).operations | ProcessCalls(state, reaper).operations | FileCalls(state).operations
    await serve_interpreter(Contexts(state, reaper))
    os.set_inheritable(LISTENING_SOCKET, False)
    listening = socket.socket(fileno=LISTENING_SOCKET)
    server = await asyncio.start_unix_server(Server(operations).serve, sock=listening, backlog=128)
    await server.serve_forever()


async def serve_interpreter(contexts: Contexts) -> None:
    """Where the image has one: `cold` starts kernels at first use, `warm` the default one now."""
    mode = os.environ.get(MODE)
    if mode is None:
        return
    interpreter = Interpreter(contexts)
    await asyncio.start_server(HttpServer(interpreter.handle).serve, "127.0.0.1", PORT, limit=MOST_HEAD_BYTES)
    if mode == "warm":
        await interpreter.warm()


def main() -> None:
    os.umask(0o022)
    asyncio.run(serve())
