"""A kernel: a child of the guest that keeps its state from cell to cell.

`LineKernel` speaks with a kernel program of ours (all but bash) over two pipes: one JSON request a line in, lines of
`lines` out, `ready` once and `done` after each cell. What the program's descriptors 1 and 2 get (from child processes,
from C code) is stdout and stderr of the running cell as well.

An interrupt is for the cell that runs. A kernel that got one answers the request `settle` with `settled` once none is
on its way any more, and only then the next cell begins.
"""

from __future__ import annotations

import asyncio
import codecs
import json
import os
import signal
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from . import lines
from .descriptors import read_some, write_all
from .errors import CallError
from .reaper import Reaper
from .spawn import Program, Stdio, spawn

READ_BYTES: Final = 64 * 1024
MOST_LINE_BYTES: Final = 64 * 1024 * 1024
INTERRUPT: Final = b'{"interrupt":true}\n'

Emit = Callable[[bytes], Awaitable[None]]


class KernelDied(Exception):
    """The kernel process ended; the message says how."""


@dataclass(frozen=True)
class Cell:
    """Code to run. `envs` hold for this cell, `globals` from now on."""

    code: str
    envs: Mapping[str, str]
    globals: Mapping[str, str]


class KernelProcess:
    """The process, its pipes, and its end. Subclasses say what is written to it and what its answers mean."""

    def __init__(self, program: Program, reaper: Reaper) -> None:
        self._program = program
        self._reaper = reaper
        self.pid = 0
        self.requests = self.answers = -1  # our ends
        self._descriptors: tuple[int, ...] = ()
        self._emit: Emit | None = None
        self._outputs: dict[int, tuple[str, codecs.IncrementalDecoder]] = {}
        self._pumps: list[asyncio.Task[None]] = []
        self.died: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def stdio(self, requests: int, answers: int, stdout: int, stderr: int) -> tuple[Program, Stdio]:
        """The program with the numbers of its descriptors, and how it gets them."""
        null = os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
        argv = [*self._program.argv, str(requests), str(answers)]
        program = Program(argv, self._program.envs, self._program.cwd, self._program.account)
        return program, Stdio(null, stdout, stderr, inherited=(requests, answers))

    def start(self) -> None:
        """CallError: it cannot be started."""
        inner_requests, self.requests = os.pipe()
        self.answers, inner_answers = os.pipe()
        stdout, inner_stdout = os.pipe()
        stderr, inner_stderr = os.pipe()
        self._descriptors = (self.requests, self.answers)
        for descriptor in (self.requests, self.answers, stdout, stderr):
            os.set_blocking(descriptor, False)
        program, stdio = self.stdio(inner_requests, inner_answers, inner_stdout, inner_stderr)
        self._outputs = {stdout: ("stdout", new_decoder()), stderr: ("stderr", new_decoder())}
        try:
            self.pid = spawn(program, stdio)
        except CallError:
            self._close()
            raise
        finally:
            for descriptor in {inner_requests, inner_answers, inner_stdout, inner_stderr, stdio.stdin}:
                os.close(descriptor)
        self.died = self._reaper.watch(self.pid)
        self._pumps = [asyncio.create_task(self._pump(descriptor)) for descriptor in self._outputs]

    async def execute(self, cell: Cell, emit: Emit) -> None:
        """Run one cell to its end. KernelDied. Cancelling leaves the cell running: interrupt it and wait instead."""
        self._emit = emit
        try:
            await self.run(cell, emit)
        finally:
            await self.drain()
            self._emit = None

    async def run(self, cell: Cell, emit: Emit) -> None:
        raise NotImplementedError

    def interrupt(self) -> None:
        """As Ctrl-C: to the program and the children in its group."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGINT)

    async def kill(self) -> None:
        """End it; whoever runs a cell in it is told."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        await asyncio.shield(self.died)

    async def stop(self) -> None:
        """End it, and give back what it had."""
        await self.kill()
        for pump in self._pumps:
            pump.cancel()
        await asyncio.gather(*self._pumps, return_exceptions=True)
        self._close()

    async def drain(self) -> None:
        """Pass on what is in the pipes by now: the cell wrote it before it ended."""
        for descriptor, (stream, decoder) in self._outputs.items():
            with suppress(BlockingIOError):
                while data := os.read(descriptor, READ_BYTES):
                    await self._pass_on(stream, decoder.decode(data))

    async def read_answer(self, buffer: bytes) -> bytes:
        """`buffer` and the next bytes of answers. KernelDied at their end."""
        return buffer + await self.next_answer(len(buffer))

    async def next_answer(self, held: int) -> bytes:
        """The next bytes of answers, beside those of a line that is not whole yet. KernelDied at their end."""
        data = await read_some(self.answers, READ_BYTES)
        if not data:
            raise KernelDied(death_of(await self.died))
        if held > MOST_LINE_BYTES:
            await self.stop()
            raise KernelDied(f"the kernel wrote a line of more than {MOST_LINE_BYTES} bytes")
        return data

    async def _pump(self, descriptor: int) -> None:
        stream, decoder = self._outputs[descriptor]
        while data := await read_some(descriptor, READ_BYTES):
            await self._pass_on(stream, decoder.decode(data))

    async def _pass_on(self, stream: str, text: str) -> None:
        """Output that comes while no cell runs has nobody to read it."""
        if self._emit is not None and text:
            await self._emit(lines.output(stream, text))

    def _close(self) -> None:
        """Once: their numbers may be another kernel's by the next time."""
        descriptors, self._descriptors = (*self._descriptors, *self._outputs), ()
        self._outputs = {}
        for descriptor in descriptors:
            os.close(descriptor)


class LineKernel(KernelProcess):
    """A kernel program of ours. Its lines go to the client as they are."""

    def __init__(self, program: Program, reaper: Reaper, *, hears_interrupts: bool = False) -> None:
        super().__init__(program, reaper)
        self._hears_interrupts = hears_interrupts
        self._ready = False
        self._running = self._interrupted = False
        self._buffer = bytearray()  # added to in place: a line may have dozens of MiB

    async def run(self, cell: Cell, emit: Emit) -> None:
        await self._wait_until_ready()
        await self._request({"code": cell.code, "envs": dict(cell.envs), "globals": dict(cell.globals)})
        self._running = True
        try:
            await self._pass_lines(emit)
        finally:
            self._running = False
        if self._interrupted:
            await self._settle()

    def interrupt(self) -> None:
        """Only a cell that the kernel was given: in its start a signal would end it, and between cells hit the next."""
        if not self._running:
            return
        self._interrupted = True
        if not self._hears_interrupts:
            super().interrupt()
            return
        with suppress(BlockingIOError, BrokenPipeError):  # whoever interrupts does it again
            os.write(self.requests, INTERRUPT)

    async def _pass_lines(self, emit: Emit) -> None:
        searched = 0
        while True:
            end = self._buffer.rfind(b"\n", searched) + 1
            block = bytes(self._buffer[:end])
            del self._buffer[:end]
            searched = len(self._buffer)
            if block.endswith(lines.DONE):
                if block != lines.DONE:
                    await emit(block[: -len(lines.DONE)])
                return
            if block:
                await emit(block)
            await self._read_more()

    async def _read_more(self) -> None:
        self._buffer += await self.next_answer(len(self._buffer))

    async def _settle(self) -> None:
        """The cell may have ended by itself with the interrupt still on its way."""
        await self._request({"settle": True})
        while not self._buffer.endswith(lines.SETTLED):
            await self._read_more()
        self._buffer.clear()
        self._interrupted = False

    async def _request(self, request: Mapping[str, Any]) -> None:
        try:
            await write_all(self.requests, json.dumps(request).encode() + b"\n")
        except BrokenPipeError:
            raise KernelDied(death_of(await self.died)) from None

    async def _wait_until_ready(self) -> None:
        while not self._ready:
            await self._read_more()
            if self._buffer.startswith(lines.READY):
                self._ready = True
                del self._buffer[: len(lines.READY)]


def new_decoder() -> codecs.IncrementalDecoder:
    return codecs.getincrementaldecoder("utf-8")(errors="replace")


def death_of(status: int) -> str:
    code = os.waitstatus_to_exitcode(status)
    return f"the kernel process ended with {f'exit code {code}' if code >= 0 else f'signal {-code}'}"
