"""Contexts of the interpreter: a language, a working directory, a kernel that is started when it is first needed."""

from __future__ import annotations

import asyncio
import os
import pwd
from collections.abc import Callable, Mapping
from typing import Final

from . import lines
from .bash_kernel import BashKernel
from .errors import CallError
from .kernel import Cell, Emit, KernelDied, KernelProcess, LineKernel
from .reaper import Reaper
from .spawn import Program
from .state import GuestState

KERNEL_USER: Final = "root"  # as in E2B
DEFAULT_CWD: Final = "/home/user"
PACKAGE_ROOT: Final = "/usr/lib/capibara"
# IPython imports jedi for completions, which nobody asks for here, and that is a third of its start.
PYTHON_BOOT: Final = (
    f"import sys; sys.path[0] = '{PACKAGE_ROOT}'; sys.modules['jedi'] = None; "
    "from capibara_local.guest.kernels.python.main import main; main()"
)
JAVASCRIPT: Final = f"{PACKAGE_ROOT}/capibara_local/guest/kernels/javascript.cjs"
ARGV: Final[Mapping[str, tuple[str, ...]]] = {
    "python": ("/usr/bin/python3", "-c", PYTHON_BOOT),
    # a heap of its default size would let a 256 MiB sandbox die before it collects
    "javascript": ("/usr/bin/node", "--max-semi-space-size=8", JAVASCRIPT),
    "typescript": ("/usr/bin/node", "--max-semi-space-size=8", JAVASCRIPT, "typescript"),
    "bash": (),
}
ALIASES: Final = {"js": "javascript", "ts": "typescript", "python3": "python", "py": "python", "sh": "bash"}
PRELOADED: Final = ("python", "javascript")


def language_of(name: str) -> str:
    """The language meant by a name. CallError `not_found`: there is no kernel for it here."""
    language = ALIASES.get(name.lower(), name.lower())
    if language not in ARGV:
        raise CallError("not_found", f"no kernel for language {name[:50]!r} in this sandbox: it has {', '.join(ARGV)}")
    return language


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

    async def start(self) -> KernelProcess:
        """The running kernel, started if there is none. CallError: it cannot be started."""
        if self._kernel is not None and self._kernel.died.done():
            await self._kernel.stop()
            self._kernel = None
        if self._kernel is None:
            account = self._state.account(KERNEL_USER)
            envs = self._state.environment(account, {"MPLBACKEND": "module://matplotlib_inline.backend_inline"})
            kind: Callable[[Program, Reaper], KernelProcess] = BashKernel if self.language == "bash" else LineKernel
            kernel = kind(Program(ARGV[self.language], envs, self.cwd, account), self._reaper)
            kernel.start()
            self._kernel = kernel
            self._count, self._globals_sent = 0, False
        return self._kernel

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
