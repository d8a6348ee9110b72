"""The limits of a template are what its executions get, measured by the runner's own clock in real sandboxes.

Never more of a CPU than the limit, whatever the machine does; and never less, as far as the machine has any to give:
where others take all of it a sandbox cannot have its share, and no quota is to blame.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.contract.conftest import REAL

from capibara.core.outcome import Outcome

pytestmark = pytest.mark.parametrize("subject", REAL, indirect=True)

MIB = 1 << 20
POINTS = 0.03
IDLE_ENOUGH = 0.25  # CPUs; a machine with less to spare is full
TRIES = 4
SLACK_SECONDS = 2.0
LOOP = "timeout 3 sh -c 'while :; do :; done'"
NEIGHBOUR = "while :; do :; done"


async def run(subject: Any, code: str, language: str, cpu: int = 1000, memory: int = 512 * MIB, **how: Any) -> Any:
    metadata = {"capibara6.dev/cpu-millis": str(cpu), "capibara6.dev/memory-bytes": str(memory)}
    handle = await subject.create(metadata=metadata)
    request = subject.code(code, language, cpu=cpu / 1000, memory_bytes=memory, **how)
    return await subject.backend.run(handle, request)


@asynccontextmanager
async def neighbour(subject: Any) -> AsyncIterator[None]:
    """Another sandbox, with a whole CPU that it uses up."""
    busy = asyncio.create_task(run(subject, NEIGHBOUR, "bash", deadline_seconds=60.0))
    try:
        yield
        assert not busy.done()
    finally:
        busy.cancel()
        await asyncio.gather(busy, return_exceptions=True)


def idle_seconds() -> float:
    """Processor time that nobody wanted, on all CPUs of this machine together, since it started."""
    return int(Path("/proc/stat").read_text().split()[4]) / 100


async def measure(subject: Any, code: str, cpu: int) -> tuple[float, float, Any]:
    """The share of a CPU that the code got, the CPUs that idled meanwhile, and its end."""
    idle, began = idle_seconds(), time.monotonic()
    end = await run(subject, code, "bash", cpu)
    spare = (idle_seconds() - idle) / (time.monotonic() - began)
    assert end.outcome is Outcome.COMPLETED
    return end.usage.cpu_seconds / end.timings.run, spare, end


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside a busy neighbour"])
@pytest.mark.parametrize("cpu", [250, 500, 750, 1000])
async def test_a_busy_loop_gets_its_share_of_a_cpu(subject: Any, cpu: int, beside: bool) -> None:
    for again in range(TRIES, 0, -1):  # less than its share, time after time, is the quota's fault and not others'
        if beside:
            async with neighbour(subject):
                share, spare, end = await measure(subject, LOOP, cpu)
        else:
            share, spare, end = await measure(subject, LOOP, cpu)
        assert share <= cpu / 1000 + POINTS
        if share >= cpu / 1000 - POINTS or spare < IDLE_ENOUGH:
            break
        assert again > 1, f"{share:.3f} CPUs, while {spare:.2f} idled"
    assert end.enforcement.cpu is not None


async def test_several_loops_share_one_limit(subject: Any) -> None:
    share, _, _ = await measure(subject, f"{LOOP} & {LOOP} & {LOOP}; wait", 500)
    assert share <= 0.5 + POINTS


FILL = """
size = {size}
block = bytearray(size)
for place in range(0, size, 4096): block[place] = 1
"""
PAST = "more = []\nwhile True: more.append(bytearray(b'x') * (4 << 20))"
CHILD = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', {code!r}])\n{then}"
THEN_SLEEP = "import time\ntime.sleep(60)"


@pytest.mark.parametrize("executor", ["Process", "Interpreter"])
async def test_nine_tenths_of_the_memory_can_be_used(subject: Any, executor: str) -> None:
    fill = FILL.format(size=1024 * MIB * 9 // 10)
    end = await run(subject, fill, "python", memory=1024 * MIB, executor=executor, deadline_seconds=60.0)
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 0), end.error


@pytest.mark.parametrize(
    ("executor", "code"),
    [
        pytest.param("Process", PAST, id="the process"),
        pytest.param("Interpreter", PAST, id="the kernel"),
        pytest.param("Process", CHILD.format(code=PAST, then=THEN_SLEEP), id="a child of a process that goes on"),
        pytest.param("Process", CHILD.format(code=PAST, then=""), id="a child of a process that does not mind"),
        pytest.param("Interpreter", CHILD.format(code=PAST, then=THEN_SLEEP), id="a child of a cell that goes on"),
        pytest.param("Interpreter", CHILD.format(code=PAST, then=""), id="a child of a cell that does not mind"),
    ],
)
async def test_past_the_limit_it_is_out_of_memory_at_once(subject: Any, executor: str, code: str) -> None:
    end = await run(subject, code, "python", memory=256 * MIB, executor=executor, deadline_seconds=50.0)
    assert end.outcome is Outcome.OUT_OF_MEMORY
    assert end.timings.run < SLACK_SECONDS, "from the start of the code, which is past its limit in no time"
    assert end.enforcement.memory is not None


STUBBORN = {
    "ignores signals": "import signal\nfor n in (1, 2, 3, 15): signal.signal(n, signal.SIG_IGN)\nwhile True: pass",
    "catches every exception": "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
    "forks away": (
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
        "        while True: pass\n    os._exit(0)\nwhile True: time.sleep(1)"
    ),
    "floods its output": "while True: print('x' * 1000)",
}


@pytest.mark.parametrize("executor", ["Process", "Interpreter"])
@pytest.mark.parametrize("habit", STUBBORN)
async def test_the_deadline_ends_code_that(subject: Any, habit: str, executor: str) -> None:
    end = await run(subject, STUBBORN[habit], "python", executor=executor, deadline_seconds=1.0)
    assert (end.outcome, end.exit_code) == (Outcome.DEADLINE, None)
    assert 1.0 <= end.timings.run < 1.0 + SLACK_SECONDS
