"""The interpreter on its port, for images that have one."""

from __future__ import annotations

import asyncio

from .contexts import Contexts
from .http import MOST_HEAD_BYTES, HttpServer
from .interpreter import PORT, Interpreter
from .reaper import Reaper
from .state import GuestState


async def serve_interpreter(state: GuestState, reaper: Reaper, *, warm: bool) -> None:
    """Listen, and start the default Python kernel if it shall be warm."""
    interpreter = Interpreter(Contexts(state, reaper))
    if warm:
        await interpreter.warm()
    await asyncio.start_server(HttpServer(interpreter.handle).serve, "127.0.0.1", PORT, limit=MOST_HEAD_BYTES)
