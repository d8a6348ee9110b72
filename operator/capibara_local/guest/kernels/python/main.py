"""The loop of the Python kernel: requests in, lines out, one cell at a time. Run with the two descriptors' numbers."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

from capibara_local.guest import lines

from .channel import Channel, TextStream
from .shell import make_shell

READ_BYTES: Final = 1024 * 1024


class Kernel:
    """One shell and the cell it runs. SIGINT ends the cell and never the kernel."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._shell = make_shell(channel)
        self._cell: asyncio.Task[Any] | None = None
        self._running = False  # code of a cell without `await` is being run
        signal.signal(signal.SIGINT, self.interrupt)

    async def serve(self, requests: int) -> None:
        """Until the guest closes the pipe."""
        reader = asyncio.StreamReader(limit=sys.maxsize)
        protocol = asyncio.StreamReaderProtocol(reader)
        await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, os.fdopen(requests, "rb", buffering=0))
        self._channel.write(lines.READY)
        while line := await reader.readline():
            request = json.loads(line)
            if "settle" in request:  # a signal sent before it has met `interrupt` by now, and no cell
                self._channel.write(lines.SETTLED)
            else:
                await self._run(request)

    def interrupt(self, _: int, __: FrameType | None) -> None:
        if self._running or (self._cell is not None and asyncio.current_task(self._cell.get_loop()) is self._cell):
            raise KeyboardInterrupt
        if self._cell is not None:
            # from within a signal handler only this wakes the loop
            self._cell.get_loop().call_soon_threadsafe(self._cell.cancel)

    async def _run(self, request: dict[str, Any]) -> None:
        os.environ.update(request["globals"])
        try:
            with variables(request["envs"]):
                await self._run_cell(request["code"])
        except KeyboardInterrupt:
            self._channel.write(lines.error("KeyboardInterrupt", ""))
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            self._channel.write(lines.DONE)

    async def _run_cell(self, code: str) -> None:
        """As ipykernel: code without `await` runs outside of any task, so that it may use its own event loop."""
        shell = self._shell
        transformed, trouble = code, None
        try:
            transformed = shell.transform_cell(code)
        except Exception:
            trouble = sys.exc_info()
        known: dict[str, Any] = {"transformed_cell": transformed, "preprocessing_exc_tuple": trouble}
        if shell.should_run_async(code, **known):
            self._cell = asyncio.ensure_future(shell.run_cell_async(code, store_history=True, **known))
            try:
                await self._cell
            finally:
                self._cell = None
                shell.events.trigger("post_execute")
                shell.events.trigger("post_run_cell", None)
        else:
            self._running = True
            try:
                shell.run_cell(code, store_history=True)
            finally:
                self._running = False


@contextmanager
def variables(envs: Mapping[str, str]) -> Iterator[None]:
    """Environment variables for the length of one cell."""
    before = {name: os.environ.get(name) for name in envs}
    os.environ.update(envs)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def main() -> None:
    requests, answers = int(sys.argv[1]), int(sys.argv[2])
    os.set_inheritable(requests, False)
    os.set_inheritable(answers, False)
    sys.path[0] = ""  # as in any interactive Python: the working directory
    sys.argv = [""]
    sys.modules.pop("jedi", None)  # kept from IPython at the start (see contexts.py), a cell may have it
    channel = Channel(answers)
    sys.stdout, sys.stderr = TextStream(channel, "stdout", 1), TextStream(channel, "stderr", 2)
    kernel = Kernel(channel)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    serving = loop.create_task(kernel.serve(requests))
    while not serving.done():
        try:
            loop.run_until_complete(serving)
        except KeyboardInterrupt:
            continue  # it hit the loop between two steps: the cell is over, the kernel is not
