"""Run inside a sandbox: an interrupt that comes when the kernel is done with its cell, and the guest does not know yet.

The kernel is stopped meanwhile, so that it meets the signal and the next request at once. Prints how many of the cells
that came next were hit. Argument: the language.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import pwd
import signal
import sys
import termios
from pathlib import Path

from capibara_local.guest import lines
from capibara_local.guest.kernel import Cell, LineKernel
from capibara_local.guest.languages import LANGUAGES
from capibara_local.guest.reaper import Reaper
from capibara_local.guest.spawn import Program

ROUNDS = 40
NEXT = {
    "python": "import asyncio\nawait asyncio.sleep(0.03)",
    "javascript": "await new Promise((resolve) => setTimeout(resolve, 30))",
    "r": "Sys.sleep(0.03)",
    "java": "Thread.sleep(30)",
}


class InterruptedLate(LineKernel):
    late = False

    async def next_answer(self, held: int) -> bytes:
        data = await super().next_answer(held)
        if self.late and (bytes(self._buffer) + data).endswith(lines.DONE):
            self.late = False
            os.kill(self.pid, signal.SIGSTOP)
            while not is_stopped(self.pid):  # noqa: ASYNC110 (a condition of another process)
                await asyncio.sleep(0.001)
            self.interrupt()
            self.resumption = asyncio.create_task(self._resume())
        return data

    async def _resume(self) -> None:
        """Once the next request is there to be read."""
        waiting = bytearray(4)
        while not int.from_bytes(waiting, sys.byteorder):
            await asyncio.sleep(0.001)
            fcntl.ioctl(self.requests, termios.FIONREAD, waiting)
        os.kill(self.pid, signal.SIGCONT)


def is_stopped(pid: int) -> bool:
    """Every thread: one that is just about to wait for requests would still take the next."""
    states = [path.read_text().rpartition(")")[2].split()[0] for path in Path(f"/proc/{pid}/task").glob("*/stat")]
    return set(states) == {"T"}


async def main(name: str) -> None:
    language = LANGUAGES[name]
    program = Program(language.argv, dict(os.environ), "/tmp", pwd.getpwnam("root"))
    reaper = Reaper()
    reaper.install()
    kernel = InterruptedLate(program, reaper, hears_interrupts=language.hears_interrupts)
    kernel.start()
    said: list[bytes] = []

    async def emit(block: bytes) -> None:
        said.append(block)

    for _ in range(ROUNDS):
        kernel.late = True
        await kernel.execute(Cell("1", {}, {}), emit)
        await kernel.execute(Cell(NEXT[name], {}, {}), emit)
        await kernel.resumption
    await kernel.stop()
    print(sum(b'"error"' in block for block in said))


asyncio.run(main(sys.argv[1]))
