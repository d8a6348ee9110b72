"""Bash as a kernel: one interactive shell, so that an interrupt ends the cell and not the shell.

It reads its commands from a pipe (its standard input; a cell's own is empty), and reports each cell's exit status on
another. As in bash_kernel, which E2B uses, a status other than 0 is an error with an empty name and the status as its
value.
"""

from __future__ import annotations

import asyncio
import shlex
from typing import Final

from . import lines
from .descriptors import write_all
from .errors import CallError
from .kernel import Cell, Emit, KernelDied, KernelProcess, death_of
from .spawn import Program, Stdio

ARGV: Final = ("/bin/bash", "--noprofile", "--norc", "--noediting", "-i")
AGAIN_SECONDS: Final = 0.05
SETTLED: Final = b"settled"
READY: Final = b"ready\n"


class BashKernel(KernelProcess):
    """Variables, functions and the working directory stay from cell to cell."""

    _ready = _running = _interrupted = False
    _doubtful = False  # whether an interrupt may have cost the report that is waited for
    _settlements = 0
    _quiet_until = 0.0
    _patience: asyncio.Timeout | None = None  # of whoever waits for a report

    def stdio(self, requests: int, answers: int, stdout: int, stderr: int) -> tuple[Program, Stdio]:
        self._answers_number = answers
        program = Program(ARGV, {**self._program.envs, "PS1": "", "PS2": ""}, self._program.cwd, self._program.account)
        # bash says on its stderr that it has no terminal; `_prepare` throws that away
        return program, Stdio(requests, stdout, stderr, inherited=(answers,))

    async def run(self, cell: Cell, emit: Emit) -> None:
        report = f"printf '%d\\n' \"$?\" >&{self._answers_number}"
        setting = "".join(f"export {name}={shlex.quote(value)}; " for name, value in cell.globals.items())
        before = "" if self._ready else f"set +m +H; unset PS1 PS2 HISTFILE; {setting}"
        if not self._ready:
            await self._prepare(emit)
        if "\0" in cell.code:
            raise CallError("invalid_argument", "bash code must not contain NUL")
        # a cell's own variables hold for its functions and children, and are gone with the subshell-free `eval`
        names = " ".join(f"{name}={shlex.quote(value)}" for name, value in cell.envs.items())
        command = f"{before}{names and names + ' '}eval {shlex.quote(cell.code)} </dev/null"
        await self._write(f"{command}\n{report}\n".encode())
        self._running, self._doubtful, self._quiet_until = True, False, 0.0
        try:
            status = await self._status(report)
        finally:
            self._running = False
        if self._interrupted:
            await self._settle()
        if status != b"0":
            await self.drain()
            await emit(lines.error("", status.decode(errors="replace")))

    async def _prepare(self, emit: Emit) -> None:
        self._emit = None
        await self._write(f"printf 'ready\\n' >&{self._answers_number}\n".encode())
        buffer = b""
        while not buffer.endswith(READY):
            buffer = await self.read_answer(buffer)
        await self.drain()
        self._emit = emit
        self._ready = True

    def interrupt(self) -> None:
        """Only a cell that bash was given: before, it would have nothing to end. Between two, time for its report."""
        now = asyncio.get_running_loop().time()
        if not self._running or now < self._quiet_until:
            return
        self._interrupted = self._doubtful = True
        self._quiet_until = now + 2 * AGAIN_SECONDS
        super().interrupt()
        if self._patience is not None:
            self._patience.reschedule(now + AGAIN_SECONDS)

    async def _status(self, report: str) -> bytes:
        """What the cell came to. An interrupt can cost bash the line that it reads just then: each has it asked again.

        Once, as a cell that does not mind interrupts may run for long.
        """
        buffer = b""
        while not (told := [line for line in buffer.split(b"\n")[:-1] if not line.startswith(SETTLED)]):
            try:
                async with asyncio.timeout(AGAIN_SECONDS if self._doubtful else None) as self._patience:
                    buffer = await self.read_answer(buffer)
            except TimeoutError:
                self._doubtful = False
                await self._write(f"{report}\n".encode())
            finally:
                self._patience = None
        return told[0]

    async def _settle(self) -> None:
        """No interrupt is on its way any more once bash answers; what it said before is of the cell that is over."""
        self._settlements += 1
        settled = SETTLED + b" %d\n" % self._settlements
        buffer = b""
        while not buffer.endswith(settled):
            await self._write(b"printf '%%s\\n' 'settled %d' >&%d\n" % (self._settlements, self._answers_number))
            try:
                async with asyncio.timeout(AGAIN_SECONDS):
                    while not buffer.endswith(settled):
                        buffer = await self.read_answer(buffer)
            except TimeoutError:
                continue
        self._interrupted = False

    async def _write(self, command: bytes) -> None:
        try:
            await write_all(self.requests, command)
        except BrokenPipeError:
            raise KernelDied(death_of(await self.died)) from None
