"""A running container as the rest of the server knows it."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from capibara_local.rpc import Call

from . import network
from .base import Exit, Limits, MachineError, Reach, SandboxGone, SandboxSpec, Usage
from .cgroups import Cgroup, newest_of
from .container import Runtime, Started
from .disks import copy_written
from .egress import WayOut
from .survivors import Note, born, write_note

DEATH_SECONDS: Final = 10.0
STDERR_BYTES: Final = 65536
STDERR_TAIL: Final = 300
FREEZE_SECONDS: Final = 5.0
FREEZE_POLL_SECONDS: Final = 0.001
Result = TypeVar("Result")


class RuncSandbox:
    """One container. `remove(sandbox)` clears everything of it but its processes; `kill` sees to those."""

    def __init__(
        self,
        spec: SandboxSpec,
        runtime: Runtime,
        process: Started,
        cgroup: Cgroup,
        remove: Callable[[RuncSandbox], Awaitable[None]],
    ) -> None:
        self.spec = spec
        self.cgroup = cgroup
        self.exited: asyncio.Future[Exit] = asyncio.get_running_loop().create_future()
        self._runtime = runtime
        self._process = process
        self._remove = remove
        self._way_out = WayOut(process.network)
        self._leading_out = asyncio.Lock()
        self._usage = Usage()
        self._born = born(process.pid)
        self._killed = False
        self._ending: asyncio.Task[None] | None = None
        asyncio.get_running_loop().add_reader(process.pidfd, self._bury)

    @property
    def id(self) -> str:
        return self.spec.id

    @property
    def pid(self) -> int:
        return self._process.pid

    async def connect(self) -> Call:
        if self.exited.done():
            raise SandboxGone(f"sandbox {self.id} has ended: {self.exited.result().detail}")
        return await Call.open(self._runtime.socket_path(self.id))

    async def dial(self, port: int) -> socket.socket:
        if self.exited.done():
            raise SandboxGone(f"sandbox {self.id} has ended: {self.exited.result().detail}")
        return await network.dial(self._process.network, port)

    def usage(self) -> Usage:
        self._usage = newest_of(self.cgroup.usage(), self._usage)
        return self._usage

    async def set_limits(self, limits: Limits) -> None:
        if limits.disk_bytes != self.spec.limits.disk_bytes:
            raise MachineError(f"the disk of sandbox {self.id} cannot change its size")
        try:
            self.cgroup.apply(limits)
        except OSError as error:
            raise MachineError(f"sandbox {self.id} cannot be limited to {limits}: {error.strerror}") from None

    async def set_reach(self, reach: Reach | None) -> None:
        """A thread cannot be stopped: what it does goes on if the caller goes away, and an ending waits for it."""
        await asyncio.shield(asyncio.create_task(self._set_reach(reach)))

    async def _set_reach(self, reach: Reach | None) -> None:
        async with self._leading_out:
            if self._ending is not None:
                raise SandboxGone(f"sandbox {self.id} has ended")
            self.spec = replace(self.spec, reach=None)  # as it is if this fails
            await asyncio.to_thread(self._way_out.set, reach)
            self.spec = replace(self.spec, reach=reach)

    def remember(self, text: str, until: float) -> None:
        if self._born is not None and self._ending is None:
            note = Note(self.spec, self.pid, self._born, until, text)
            write_note(self._runtime.folder(self.id), note)

    async def pause(self) -> None:
        """Returns when nothing in it runs any more. MachineError: something in it could not be stopped; it goes on."""
        self._freezer(self.cgroup.freeze)
        try:
            async with asyncio.timeout(FREEZE_SECONDS):
                while not self._freezer(self.cgroup.is_frozen):  # noqa: ASYNC110  # v1 has no event for it
                    await asyncio.sleep(FREEZE_POLL_SECONDS)
        except TimeoutError:
            self._freezer(self.cgroup.thaw)
            raise MachineError(f"sandbox {self.id} could not be paused in {FREEZE_SECONDS} s") from None

    async def resume(self) -> None:
        self._freezer(self.cgroup.thaw)

    async def copy_files(self, folder: Path) -> None:
        await asyncio.to_thread(copy_written, self._runtime.folder(self.id), folder)

    async def kill(self) -> None:
        """Every caller waits for the one ending, which goes on even if the caller is cancelled."""
        self._killed = self._killed or not self.exited.done()
        if self._ending is None:
            self._ending = asyncio.create_task(self._end(), name=f"end of sandbox {self.id}")
        await asyncio.shield(self._ending)

    async def _end(self) -> None:
        if not self.exited.done():
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._process.pidfd, signal.SIGKILL)
            with suppress(OSError):  # a frozen process dies when it is thawed
                self.cgroup.thaw()
            async with asyncio.timeout(DEATH_SECONDS):
                await asyncio.shield(self.exited)
        async with self._leading_out:
            if self._way_out.is_open:
                await asyncio.to_thread(self._way_out.close)
        for descriptor in (self._process.pidfd, self._process.network, self._process.stderr):
            os.close(descriptor)
        await self._remove(self)

    def _freezer(self, operation: Callable[[], Result]) -> Result:
        try:
            return operation()
        except OSError as error:
            raise SandboxGone(f"sandbox {self.id} is gone: {error.strerror}") from None

    def _bury(self) -> None:
        """Process 1 is dead, and with it all processes of its pid namespace. Runs in the loop, once."""
        asyncio.get_running_loop().remove_reader(self._process.pidfd)
        status = exit_status(self._process.pidfd)
        self.exited.set_result(self._exit(status, self.usage()))

    def _exit(self, status: str, usage: Usage) -> Exit:
        if self._killed:
            return Exit("killed", "ended on request")
        if usage.oom_kills and status == "signal 9":
            limit = self.spec.limits.memory_bytes // 2**20
            return Exit("oom", f"out of memory: the kernel killed process 1, with a limit near {limit} MiB")
        words = " ".join(self._last_words().split())
        return Exit("exited", f"process 1 ended with {status}{': ' if words else ''}{words}")

    def _last_words(self) -> str:
        with suppress(OSError):
            return os.read(self._process.stderr, STDERR_BYTES)[-STDERR_TAIL:].decode(errors="replace")
        return ""


def exit_status(pidfd: int) -> str:
    """How it ended. It is our child unless we adopted it: then nobody knows."""
    try:
        result = os.waitid(os.P_PIDFD, pidfd, os.WEXITED | os.WNOHANG)
    except ChildProcessError:
        return "an unknown status"
    if result is None:
        return "an unknown status"
    return f"exit code {result.si_status}" if result.si_code == os.CLD_EXITED else f"signal {result.si_status}"
