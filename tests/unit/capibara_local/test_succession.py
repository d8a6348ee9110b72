"""What is written down of a sandbox, and what a successor makes of it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from tests.unit.capibara_local.fake_machine import FakeMachine, FakeSandbox, until

from capibara_local.fleet import Fleet
from capibara_local.rules import NetworkRules
from capibara_local.runtime.base import Limits, Recovered, SandboxSpec
from capibara_local.settings import Settings
from capibara_local.store import Lifecycle, RequestKey, SandboxRecord
from capibara_local.succession import awaited_until, note_of, record_of

RECORD = SandboxRecord(
    id="i1",
    template="base",
    started_at=100.5,
    end_at=time.time() + 300,
    cpu_millis=500,
    memory_bytes=2**28,
    disk_bytes=2**30,
    access_token="token",
    metadata={"a": "b"},
    lifecycle=Lifecycle("pause", auto_resume=True),
    network=NetworkRules(internet=True, deny_out=("192.0.2.0/24",), public=False),
    traffic_token="other token",
    request=RequestKey("caller", "key", "body"),
)


def with_(**changes: object) -> SandboxRecord:
    return replace(RECORD, **changes)  # type: ignore[arg-type]


def left(record: SandboxRecord) -> tuple[FakeSandbox, str]:
    return FakeSandbox(SandboxSpec(record.id, "base", Limits(500, 2**28)), {}), note_of(record)


def test_a_record_comes_back_as_it_was() -> None:
    assert record_of(note_of(RECORD)) == RECORD


@pytest.mark.parametrize("note", ["", "{}", '{"id": 1}', "[]"])
def test_what_another_version_wrote_is_none(note: str) -> None:
    assert record_of(note) is None


def test_a_successor_is_awaited_to_the_end_or_as_long_as_a_paused_one_may_stay() -> None:
    assert awaited_until(RECORD, 1000.0, 60.0) == RECORD.end_at
    assert awaited_until(with_(state="paused"), 1000.0, 60.0) == 1060.0


async def test_a_running_and_a_paused_sandbox_are_taken_over_as_they_were() -> None:
    running, paused = left(RECORD), left(with_(id="i2", state="paused"))
    fleet = Fleet(FakeMachine(recovered=Recovered([running, paused])), Settings(pool_images=()))
    await fleet.recover()
    assert {record.id: record.state for record in fleet.store} == {"i1": "running", "i2": "paused"}
    assert (running[0].paused, paused[0].paused) == ([False], [True])
    assert running[0].memory == (note_of(RECORD), RECORD.end_at)
    await fleet.aclose()


async def test_one_whose_time_is_up_ends_at_once() -> None:
    sandbox, note = left(with_(end_at=time.time() - 5, lifecycle=Lifecycle()))
    fleet = Fleet(FakeMachine(recovered=Recovered([(sandbox, note)])), Settings(pool_images=()))
    await fleet.recover()
    await until(lambda: fleet.store.why_gone("i1") is not None)
    assert "timeout" in str(fleet.store.why_gone("i1"))
    await asyncio.wait_for(asyncio.shield(sandbox.exited), 5)
    await fleet.aclose()


async def test_one_with_a_note_that_nobody_can_read_is_ended() -> None:
    sandbox, _ = left(RECORD)
    fleet = Fleet(FakeMachine(recovered=Recovered([(sandbox, "{}")], ["i9"])), Settings(pool_images=()))
    await fleet.recover()
    assert (len(fleet.store), sandbox.kills) == (0, 1)
    assert "no server was running" in str(fleet.store.why_gone("i9"))
    await fleet.aclose()
