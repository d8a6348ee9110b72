"""Many executions at once, between an API server and a provider in memory: what the operator's own part of it takes.

Time is the scenario's, which jumps over all waiting; what the operator computes meanwhile is told as CPU time, and has
to be added. So the figures depend on no other load, and know nothing of networks.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator

from tests.bench.arrivals import percentile
from tests.faults.house import TENANT, House, Operator
from tests.faults.memory_server import EXECUTIONS
from tests.faults.virtual_time import run_virtually, the_loop

COUNT = 500
LASTING = "sleep 20000"
TURN_SECONDS = 0.05
IDLE_SECONDS = 120
"""Less than the deadline of the template `default` by all that happens before and after."""
FAST = {"max_sandboxes": 4 * COUNT, "sandbox_creations_per_second": 10_000.0, "sandbox_creation_burst": 10_000}


def run() -> Iterator[str]:
    """All figures, line by line."""
    yield run_virtually(recovery())
    yield from run_virtually(following())


async def recovery() -> str:
    """An operator dies with all of them; another, which was there, goes on with each."""
    house, (elder, younger) = await crowded(operators=2)  # who share them
    count = sum(body["status"]["owner"] == elder.name for body in house.server.find(EXECUTIONS))
    elder.kill()
    died, cpu = the_loop().time(), time.process_time()
    await until(lambda: owners(house) == {younger.name})
    waited, computed = the_loop().time() - died, time.process_time() - cpu
    return (
        f"  {count} running ones taken over {waited:.1f} s after their operator's death, whose Lease is "
        f"over after 15; CPU {computed:.2f} s"
    )


async def following() -> list[str]:
    """Nothing happens to any of them; then all are cancelled."""
    house, _ = await crowded(operators=1)
    cpu = time.process_time()
    await asyncio.sleep(IDLE_SECONDS)  # of the virtual clock, like all here: what is measured
    share = (time.process_time() - cpu) / IDLE_SECONDS / COUNT
    gone = await cancelled(house)
    return [
        f"  {COUNT} running, none saying anything: {share:.4%} of a core each",
        f"  cancelled at once: sandbox gone, p50 {percentile(gone, 0.5):.2f} s, p99 {percentile(gone, 0.99):.2f} s",
    ]


async def cancelled(house: House) -> list[float]:
    """Seconds from the cancellation of each until its sandbox is gone; what is computed meanwhile counts as waiting."""
    began, cpu = the_loop().time(), time.process_time()
    for body in house.server.find(EXECUTIONS):
        house.server.patch(EXECUTIONS, TENANT, body["metadata"]["name"], {"cancel": True})
    living, gone = len(house.provider.living()), []
    while living:
        await asyncio.sleep(TURN_SECONDS)
        now = len(house.provider.living())
        seconds = the_loop().time() - began + time.process_time() - cpu
        gone += [seconds] * (living - now)
        living = now
    return gone


async def crowded(operators: int) -> tuple[House, list[Operator]]:
    """A house with so many operators that know each other, and executions that run, `COUNT` for each of them."""
    house = House.furnished(**FAST)
    started = [await house.start() for _ in range(operators)]
    await asyncio.sleep(35)  # until all have seen each other's Leases
    for number in range(operators * COUNT):
        house.run(f"run-{number}", LASTING)
    await until(lambda: len(house.provider.ledger.started) == operators * COUNT)
    await asyncio.sleep(5)  # until it is told that they run
    return house, started


def owners(house: House) -> set[str]:
    """Of all executions; without the copies that `find` makes, which would be most of what is measured."""
    return {body["status"]["owner"] for (kind, *_), body in house.server.objects.items() if kind == EXECUTIONS}


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 (nothing tells of it)
        await asyncio.sleep(TURN_SECONDS)
