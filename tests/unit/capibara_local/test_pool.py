"""The warm pool keeps sandboxes ready, gives each away once, and loses none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.unit.capibara_local.fake_machine import FakeMachine, FakeSandbox, until

from capibara_local.pool import PoolPlan, WarmPool
from capibara_local.runtime.base import Exit, Limits, SandboxSpec


@asynccontextmanager
async def opened(machine: FakeMachine, count: int = 2, quiet: float = 0.0) -> AsyncIterator[WarmPool]:
    async def start(image: str) -> FakeSandbox:
        return await machine.create(SandboxSpec(f"s{len(machine.created)}", image, Limits(None, 2**30)))

    pool = WarmPool(PoolPlan({"base": count}, quiet=quiet, patience=0.05), start)
    pool.open()
    try:
        yield pool
    finally:
        await pool.aclose()


async def test_it_fills_up_to_its_target_and_no_further() -> None:
    machine = FakeMachine()
    async with opened(machine, 3) as pool:
        await until(lambda: pool.counts() == {"base": 3})
        assert len(machine.created) == 3


async def test_a_claimed_sandbox_is_replaced_and_never_given_twice() -> None:
    machine = FakeMachine()
    async with opened(machine) as pool:
        await until(lambda: pool.counts() == {"base": 2})
        first, second = pool.claim("base"), pool.claim("base")
        assert first is not second
        assert pool.claim("base") is None
        await until(lambda: pool.counts() == {"base": 2})


async def test_an_image_that_is_not_pooled_has_none() -> None:
    async with opened(FakeMachine()) as pool:
        assert pool.claim("other") is None


async def test_a_sandbox_that_died_waiting_is_not_given_out() -> None:
    machine = FakeMachine()
    async with opened(machine, 1) as pool:
        await until(lambda: pool.counts() == {"base": 1})
        machine.created[0].end(Exit("oom", ""))
        assert pool.claim("base") is None
        await until(lambda: pool.counts() == {"base": 1})


async def test_closing_ends_what_nobody_claimed_and_nothing_else() -> None:
    machine = FakeMachine()
    async with opened(machine) as pool:
        await until(lambda: pool.counts() == {"base": 2})
        claimed = pool.claim("base")
    assert machine.alive() == [claimed]


async def test_it_goes_on_after_a_failed_start() -> None:
    machine = FakeMachine(failures=["no disk"])
    async with opened(machine, 1) as pool:
        await until(lambda: pool.counts() == {"base": 1})


async def test_requests_hold_a_refill_back_but_not_for_ever() -> None:
    machine = FakeMachine()
    async with opened(machine, 1, quiet=3600) as pool:
        pool.note_request()
        await asyncio.sleep(0)
        assert machine.created == []
        await until(lambda: pool.counts() == {"base": 1})
