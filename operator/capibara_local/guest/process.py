"""One process of the sandbox and those who listen to it, with envd's semantics.

It is detached from the call that started it. Output goes to whoever is subscribed at that moment and is dropped when
nobody is; a slow subscriber slows the process. It has ended when its output has, as in envd: a child that keeps the
pipe open keeps it going.
"""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from . import protocol, spawn
from .call import GuestCall
from .descriptors import read_some, write_all
from .errors import CallError
from .protocol import Document

READ_BYTES: Final = 32 * 1024
DEADLINE: Final = protocol.error_frame("deadline_exceeded", "the process was killed at its deadline")


@dataclass(frozen=True)
class ProcessRequest:
    """What process.start asks for; `pty` is (cols, rows)."""

    program: spawn.Program
    stdin: bool = False
    pty: tuple[int, int] | None = None
    deadline_ms: int | None = None
    tag: str | None = None
    config: Document = field(default_factory=dict)


class Process:
    """A started process. `ended` is done with the last frame of every subscriber's stream."""

    def __init__(self, request: ProcessRequest) -> None:
        self.request = request
        self.pid = 0
        self.subscribers: set[GuestCall] = set()
        self.ended: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._input: int | None = None
        self._outputs: dict[int, int] = {}  # descriptor -> channel
        self._tasks: set[asyncio.Task[None]] = set()
        self._deadline: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Fork and exec. CallError: it cannot be started."""
        (self._start_in_terminal if self.request.pty else self._start_on_pipes)()
        if self.request.deadline_ms is not None:
            delay = self.request.deadline_ms / 1000
            self._deadline = asyncio.get_running_loop().call_later(delay, self._expire)

    def follow(self, exit_status: asyncio.Future[int]) -> None:
        """Begin to pass its output on, until the end."""
        pumps = [self._task(self._pump(descriptor, channel)) for descriptor, channel in self._outputs.items()]
        self._task(self._finish(pumps, exit_status))

    def signal(self, number: int) -> None:
        """To the whole group. CallError `not_found`: nobody is left in it."""
        try:
            os.killpg(self.pid, number)
        except ProcessLookupError:
            raise CallError("not_found", f"process {self.pid} has ended") from None
        except (OSError, OverflowError) as error:
            raise CallError("invalid_argument", f"signal {number}: {error}") from None

    async def write(self, data: bytes) -> None:
        """To its stdin or terminal. CallError: that is closed, here or there."""
        if self._input is None:
            raise CallError("failed_precondition", "stdin of the process is not open")
        try:
            await write_all(self._input, data)
        except OSError as error:
            raise CallError("failed_precondition", f"the process does not read its stdin: {error.strerror}") from None

    def close_stdin(self) -> None:
        if self.request.pty is not None:
            raise CallError("failed_precondition", "a terminal has no stdin to close: send it Ctrl-D")
        if self._input is not None:
            os.close(self._input)
            self._input = None

    def resize(self, cols: int, rows: int) -> None:
        if self.request.pty is None or self._input is None:
            raise CallError("failed_precondition", "the process has no terminal")
        spawn.set_size(self._input, cols, rows)

    def _start_on_pipes(self) -> None:
        inner_out, outer_out = _output_pipe()
        inner_err, outer_err = _output_pipe()
        inner_in, outer_in = _input_pipe() if self.request.stdin else (os.open(os.devnull, os.O_RDONLY), None)
        self._outputs = {outer_out: protocol.STDOUT, outer_err: protocol.STDERR}
        self._input = outer_in
        self._spawn(spawn.Stdio(inner_in, inner_out, inner_err))

    def _start_in_terminal(self) -> None:
        outer, inner = os.openpty()
        cols, rows = self.request.pty or (80, 24)
        spawn.set_size(inner, cols, rows)
        account = self.request.program.account
        os.fchown(inner, account.pw_uid, account.pw_gid)
        os.set_blocking(outer, False)
        self._outputs = {outer: protocol.PTY}
        self._input = outer
        self._spawn(spawn.Stdio(inner, inner, inner, terminal=True))

    def _spawn(self, stdio: spawn.Stdio) -> None:
        try:
            self.pid = spawn.spawn(self.request.program, stdio)
        except CallError:
            self._close()
            raise
        finally:
            for descriptor in {stdio.stdin, stdio.stdout, stdio.stderr}:
                os.close(descriptor)

    async def _pump(self, descriptor: int, channel: int) -> None:
        while data := await read_some(descriptor, READ_BYTES):
            frame = protocol.data_frame(channel, data)
            for subscriber in tuple(self.subscribers):
                await self._pass_on(subscriber, frame)

    async def _pass_on(self, subscriber: GuestCall, frame: bytes) -> None:
        try:
            await subscriber.write(frame)
        except OSError:
            self.subscribers.discard(subscriber)

    async def _finish(self, pumps: list[asyncio.Task[None]], exit_status: asyncio.Future[int]) -> None:
        try:
            await asyncio.gather(*pumps, return_exceptions=True)
            self._end(protocol.json_frame({"end": end_of(await exit_status)}))
        finally:
            self._close()

    def _expire(self) -> None:
        """Children that left the group may hold the output open, so the streams end now whatever they do."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self._end(DEADLINE)

    def _end(self, frame: bytes) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        if not self.ended.done():
            self.ended.set_result(frame)

    def _close(self) -> None:
        for descriptor in {*self._outputs, self._input} - {None}:
            os.close(descriptor)  # type: ignore[arg-type]  # None was taken out
        self._outputs, self._input = {}, None

    def _task(self, work: object) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(work)  # type: ignore[arg-type]  # a coroutine of None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def end_of(status: int) -> Document:
    """envd's EndEvent of a wait status, worded as Go's os.ProcessState does."""
    code = os.waitstatus_to_exitcode(status)
    if code >= 0:
        words = f"exit status {code}"
        return {"exitCode": code, "exited": True, "status": words} | ({"error": words} if code else {})
    words = f"signal: {(signal.strsignal(-code) or str(-code)).lower()}"
    return {"exitCode": -1, "exited": False, "status": words, "error": words}


def _output_pipe() -> tuple[int, int]:
    """(the child's end, ours)."""
    outer, inner = os.pipe()
    os.set_blocking(outer, False)
    return inner, outer


def _input_pipe() -> tuple[int, int]:
    """(the child's end, ours)."""
    inner, outer = os.pipe()
    os.set_blocking(outer, False)
    return inner, outer
