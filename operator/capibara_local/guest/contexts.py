"""Contexts of the interpreter: a language, a working directory, a kernel that is started when it is first needed."""

from __future__ import annotations

import asyncio
import os
import pwd
from collections.abc import Mapping
from typing import Final

from . import lines
from .bash_kernel import BashKernel
from .errors import CallError
from .kernel import Cell, Emit, KernelDied, KernelProcess, LineKernel
from .languages import LANGUAGES, check_installed
from .reaper import Reaper
from .spawn import Program
from .state import GuestState

KERNEL_USER: Final = "root"  # as in E2B
DEFAULT_CWD: Final = "/home/user"
PRELOADED: Final = ("python", "javascript")


class Context:
    """One kernel's life. One cell at a time: others wait for their turn."""

    def __init__(self, language: str, cwd: str, state: GuestState, reaper: Reaper) -> None:
        self.id = os.urandom(16).hex()
        self.language = language
        self.cwd = cwd
        self._state = state
        self._reaper = reaper
        self._turn = asyncio.Lock()
        self._kernel: KernelProcess | None = None
        self._count = 0
        self._globals_sent = False
        self.never_started = True

    async def start(self) -> KernelProcess:
        """The running kernel, started if there is none. CallError: it cannot be started."""
        if self._kernel is not None and self._kernel.died.done():
            await self._kernel.stop()
            self._kernel = None
        if self._kernel is None:
            kernel = self._new_kernel()
            kernel.start()
            self._kernel = kernel
            self.never_started = False
            self._count, self._globals_sent = 0, False
        return self._kernel

    def _new_kernel(self) -> KernelProcess:
        check_installed(self.language)
        account = self._state.account(KERNEL_USER)
        envs = self._state.environment(account, {"MPLBACKEND": "module://matplotlib_inline.backend_inline"})
        language = LANGUAGES[self.language]
        program = Program(language.argv, envs, self.cwd, account)
        if self.language == "bash":
            return BashKernel(program, self._reaper)
        return LineKernel(program, self._reaper, hears_interrupts=language.hears_interrupts)

    async def execute(self, code: str, envs: Mapping[str, str], emit: Emit) -> None:
        """Run a cell; all it has to say goes to `emit`, the end of the execution included."""
        async with self._turn:
            kernel = await self.start()
            self._count += 1
            cell = Cell(code, envs, {} if self._globals_sent else dict(self._state.envs))
            self._globals_sent = True
            await emit(lines.count(self._count))
            try:
                await kernel.execute(cell, emit)
            except KernelDied as death:
                self._kernel = None if self._kernel is kernel else self._kernel
                await kernel.stop()
                self._kernel = None if self._kernel is kernel else self._kernel
                await emit(lines.error("ContextRestarting", "Context was restarted", str(death)))
            except CallError as refusal:
                await emit(lines.error("ExecutionAborted", refusal.message))
            await emit(lines.END)

    def interrupt(self) -> None:
        if self._kernel is not None:
            self._kernel.interrupt()

    async def stop(self) -> None:
        """Kill the kernel; a running cell ends with the error that says so, and the next one gets a fresh kernel."""
        kernel, self._kernel = self._kernel, None
        if kernel is not None:
            await (kernel.kill() if self._turn.locked() else kernel.stop())

    def describe(self) -> dict[str, str]:
        return {"id": self.id, "language": self.language, "cwd": self.cwd}


class Contexts:
    """All contexts; each language has a default one."""

    def __init__(self, state: GuestState, reaper: Reaper) -> None:
        self._state = state
        self._reaper = reaper
        self._contexts: dict[str, Context] = {}
        self._defaults = {language: self.add(language, DEFAULT_CWD) for language in PRELOADED}

    def add(self, language: str, cwd: str) -> Context:
        context = Context(language, cwd, self._state, self._reaper)
        self._contexts[context.id] = context
        return context

    def default(self, language: str) -> Context:
        if language not in self._defaults:
            self._defaults[language] = self.add(language, DEFAULT_CWD)
        return self._defaults[language]

    def account(self) -> pwd.struct_passwd:
        """Whose home a relative working directory starts from."""
        return self._state.account(None)

    def find(self, context_id: str) -> Context | None:
        return self._contexts.get(context_id)

    def all(self) -> list[Context]:
        return list(self._contexts.values())

    async def remove(self, context: Context) -> None:
        del self._contexts[context.id]
        if self._defaults.get(context.language) is context:
            del self._defaults[context.language]
        await context.stop()
