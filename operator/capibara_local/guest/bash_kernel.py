"""Bash as a kernel: one interactive shell, so that an interrupt ends the cell and not the shell.

It reads its commands from a pipe (its standard input; a cell's own is empty), and reports each cell's exit status on
another. As in bash_kernel, which E2B uses, a status other than 0 is an error with an empty name and the status as its
value.
"""

from __future__ import annotations

import shlex
from typing import Final

from . import lines
from .descriptors import write_all
from .errors import CallError
from .kernel import Cell, Emit, KernelDied, KernelProcess, death_of
from .spawn import Program, Stdio

ARGV: Final = ("/bin/bash", "--noprofile", "--norc", "--noediting", "-i")
READY: Final = b"ready\n"


class BashKernel(KernelProcess):
    """Variables, functions and the working directory stay from cell to cell."""

    _ready = False

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
        status = await self._status(b"")
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

    async def _status(self, buffer: bytes) -> bytes:
        while b"\n" not in buffer:
            buffer = await self.read_answer(buffer)
        return buffer.partition(b"\n")[0]

    async def _write(self, command: bytes) -> None:
        try:
            await write_all(self.requests, command)
        except BrokenPipeError:
            raise KernelDied(death_of(await self.died)) from None
