"""Run inside a sandbox: cells that wait for ever, interrupted again and again from any moment of their start on.

Prints how many of the cells that came next were hit, and ends with an error if a cell was not ended. A kernel may end
by an interrupt (Node has moments in which SIGINT has its default meaning); the next cell then gets a new one.
"""

from __future__ import annotations

import asyncio
import os
import pwd

from capibara_local.guest.kernel import Cell, Emit, KernelDied, LineKernel
from capibara_local.guest.languages import LANGUAGES
from capibara_local.guest.reaper import Reaper
from capibara_local.guest.spawn import Program

ROUNDS = 200
PAUSES = (0.0003, 0.001, 0.003)
SLOWEST_START = 0.004


async def started(reaper: Reaper, emit: Emit) -> LineKernel:
    program = Program(LANGUAGES["javascript"].argv, dict(os.environ), "/tmp", pwd.getpwnam("root"))
    kernel = LineKernel(program, reaper)
    kernel.start()
    await kernel.execute(Cell("1", {}, {}), emit)
    return kernel


async def was_ended(kernel: LineKernel, number: int, emit: Emit) -> bool:
    """False: the kernel was, too."""
    cell = asyncio.create_task(kernel.execute(Cell("await new Promise(() => {})", {}, {}), emit))
    await asyncio.sleep(SLOWEST_START * number / ROUNDS)
    while not cell.done():
        kernel.interrupt()
        await asyncio.wait({cell}, timeout=PAUSES[number % len(PAUSES)])
    try:
        await cell
    except KernelDied:
        await kernel.stop()
        return False
    return True


async def main() -> None:
    reaper = Reaper()
    reaper.install()
    said: list[bytes] = []

    async def emit(block: bytes) -> None:
        said.append(block)

    kernel, hits = await started(reaper, emit), 0
    for number in range(ROUNDS):
        if not await was_ended(kernel, number, emit):
            kernel = await started(reaper, emit)
        said.clear()
        await kernel.execute(Cell("1", {}, {}), emit)
        hits += any(b'"error"' in block for block in said)
    await kernel.stop()
    print(hits)


asyncio.run(main())
