"""Warm pools against a fake backend: taken, replaced, drained, adopted, and never in an execution's way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.builders import UID
from tests.unit.reconcile.conftest import (
    CLUSTER,
    TEMPLATE,
    Operator,
    a_predecessors,
    alive,
    an_execution,
    assemble,
    eventually,
    for_ever,
    settle,
    until_ended,
)
from tests.unit.reconcile.memory_api import MemoryApi

from capibara.backends.base import CreateRequest, SandboxHandle
from capibara.backends.fake import FakeBackend
from capibara.core import names
from capibara.kube.client import Unreachable
from capibara.kube.status import StatusWriter
from capibara.reconcile.pools import pool as pool_module
from capibara.reconcile.pools.book import PoolBook
from capibara.reconcile.pools.pool import WarmPool
from capibara.settings import Settings

OTHER_UID = UID[:-1] + "2"


@dataclass
class Warmed:
    """An operator with pools."""

    operator: Operator
    pool: WarmPool
    backend: FakeBackend

    def template(self, ready: int, **spec: Any) -> None:
        body = {"metadata": TEMPLATE["metadata"], "spec": {"pool": {"ready": ready}, **spec}, "status": {}}
        self.operator.templates.remember(body)
        self.pool.wake()

    def forget_template(self) -> None:
        self.operator.templates.forget(("system", "default"))
        self.pool.wake()

    @property
    def ready(self) -> list[str]:
        return [warm.handle.id for warm in self.pool._members.values() if warm.handle and warm.state == "ready"]

    async def until_ready(self, count: int) -> list[str]:
        await eventually(lambda: len(self.ready) == count)
        return self.ready

    async def until_alive(self, count: int) -> None:
        await eventually(lambda: len(alive(self.backend)) == count)


@pytest.fixture
async def warmed(api: MemoryApi) -> AsyncIterator[Callable[..., Warmed]]:
    started: list[Warmed] = []

    def start(backend: FakeBackend, *, identity: str = "operator-1", places: int = 5, **more: Any) -> Warmed:
        swift = {"provider_retry_seconds": 0.001, "provider_retry_max_seconds": 0.002}
        settings = Settings(identity=identity, **swift, **more)
        operator = assemble(api, backend, places, settings)
        book = PoolBook(operator.templates, operator.builds, StatusWriter(api), 60)  # type: ignore[arg-type]

        async def live() -> set[str]:
            statuses = [body.get("status", {}) for body in api.objects.values()]
            return {status["sandboxID"] for status in statuses if status.get("sandboxID")}

        pool = WarmPool(settings, CLUSTER, backend, operator.queue, operator.reaper, book, live)
        operator.controller._performer._pool = pool
        pool.start()
        started.append(Warmed(operator, pool, backend))
        api.watch(operator.controller.observe)
        return started[-1]

    yield start
    for one in started:
        await one.pool.stop()
        await one.operator.stop()


async def test_a_warm_sandbox_is_claimed_in_the_first_of_two_writes_and_replaced(api: MemoryApi, warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(2)
    before = await one.until_ready(2)
    api.create(an_execution())
    await until_ended(one.operator)
    assert len(api.writes) == 2
    claimed = api.writes[0][1]["sandboxID"]
    assert claimed in before
    assert api.status()["phase"] == "Succeeded"
    after = await one.until_ready(2)
    assert claimed not in after
    await one.until_alive(2)


async def test_a_run_begins_before_the_successor_of_its_sandbox_is_made(
    api: MemoryApi, warmed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool_module, "HEAD_START_SECONDS", 3600.0)
    one = warmed(FakeBackend())
    one.template(2)
    await one.until_ready(2)
    api.create(an_execution())
    await until_ended(one.operator)
    assert api.status()["phase"] == "Succeeded"
    await one.until_alive(1)
    assert len(one.pool._members) == 1


async def test_a_burst_beyond_the_pool_goes_cold_and_never_fails(api: MemoryApi, warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(1)
    await one.until_ready(1)
    for number in range(4):
        api.create(an_execution(f"burst-{number}", f"{UID[:-1]}{number}"))
    await until_ended(one.operator)
    assert {api.status(f"burst-{number}")["phase"] for number in range(4)} == {"Succeeded"}


async def test_an_execution_comes_before_a_pool_that_has_taken_all_places(api: MemoryApi, warmed: Any) -> None:
    one = warmed(FakeBackend(), places=2)
    one.template(2)
    await one.until_ready(2)
    api.create(an_execution(mode="Dynamic", activeDeadlineSeconds=1, requirements={}))
    other = {"metadata": TEMPLATE["metadata"] | {"name": "other"}, "spec": {"limits": {"cpu": "2"}}}
    one.operator.templates.remember(other)
    api.create(an_execution("cold", OTHER_UID, templateRef={"name": "other"}))
    await until_ended(one.operator)
    assert api.status("cold")["phase"] == "Succeeded"


async def test_a_pool_that_was_just_being_filled_makes_room_too(
    api: MemoryApi, warmed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend, go_on = FakeBackend(), asyncio.Event()
    prepare = backend.prepare

    async def slowly(handle: SandboxHandle, languages: Sequence[str]) -> SandboxHandle:
        await go_on.wait()
        return await prepare(handle, languages)

    monkeypatch.setattr(backend, "prepare", slowly)
    one = warmed(backend, places=1)
    one.template(1)
    await one.until_alive(1)
    other = {"metadata": TEMPLATE["metadata"] | {"name": "other"}, "spec": {"limits": {"cpu": "2"}}}
    one.operator.templates.remember(other)
    api.create(an_execution("cold", OTHER_UID, templateRef={"name": "other"}))
    await eventually(lambda: one.operator.queue.is_starved)
    go_on.set()
    await until_ended(one.operator)
    assert api.status("cold")["phase"] == "Succeeded"


async def test_a_namespace_gets_no_more_by_the_pool_than_it_may_have(api: MemoryApi, warmed: Any) -> None:
    backend = FakeBackend(for_ever)
    one = warmed(backend)
    one.operator.queue.limit(5, 1_000_000, 1_000_000, most=1)
    one.template(2)
    await one.until_ready(2)
    for number in range(2):
        api.create(an_execution(f"run-{number}", f"{UID[:-1]}{number}"))
    await eventually(lambda: one.operator.queue.waiting == 1 and backend.ledger.started)
    await one.until_ready(2)
    assert len(backend.ledger.started) == 1
    api.change(next(name for name in api.objects if api.status(name)), cancel=True)
    await eventually(lambda: len(backend.ledger.started) == 2)


async def test_a_changed_template_drains_the_pool_and_fills_it_anew(warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(2)
    before = await one.until_ready(2)
    one.template(2, limits={"cpu": "2", "memory": "1Gi"})
    await eventually(lambda: len(one.ready) == 2 and not set(one.ready) & set(before))
    await one.until_alive(2)
    assert {request.metadata[names.CPU_MILLIS] for request in one.backend.ledger.created[-2:]} == {"2000"}


async def test_a_deleted_template_leaves_no_sandbox(warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(2)
    await one.until_ready(2)
    one.forget_template()
    await one.until_alive(0)


async def test_a_smaller_pool_keeps_what_it_may(warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(3)
    before = await one.until_ready(3)
    one.template(1)
    await one.until_alive(1)
    assert set(alive(one.backend)) <= set(before)


async def test_a_successor_adopts_the_pool_and_makes_no_more(warmed: Any) -> None:
    backend = FakeBackend()
    first = warmed(backend)
    first.template(2)
    before = await first.until_ready(2)
    await first.pool.stop()
    second = warmed(backend, identity="operator-2")
    second.template(2)
    assert set(await second.until_ready(2)) == set(before)
    assert len(backend.ledger.created) == 2


async def test_what_others_planted_is_not_adopted(warmed: Any, tmp_path: Path) -> None:
    """Whoever has a key of the same team sees the metadata of our sandboxes and may write the like."""
    (tmp_path / "key").write_text("of the operator's")
    backend = FakeBackend()
    first = warmed(backend, e2b_pool_key_file=tmp_path / "key")
    first.template(1)
    (genuine,) = await first.until_ready(1)
    await first.pool.stop()
    (made,) = await backend.find({})
    told = {name: value for name, value in made.metadata.items() if name != names.PROOF}
    planted = {
        (await backend.create(CreateRequest("base", metadata, 3600, f"planted-{number}"))).id
        for number, metadata in enumerate((told, dict(made.metadata)))
    }
    second = warmed(backend, identity="operator-2", e2b_pool_key_file=tmp_path / "key")
    second.template(3)
    ready = set(await second.until_ready(3))
    assert genuine in ready
    assert not ready & planted


async def test_a_key_file_that_cannot_be_read_is_waited_for(warmed: Any, tmp_path: Path) -> None:
    """It is said, and the place in the pool is not held by a creation that never began."""
    key = tmp_path / "key"
    key.mkdir()
    one = warmed(backend := FakeBackend(), e2b_pool_key_file=key)
    one.template(1)
    await eventually(lambda: one.pool._failures)
    assert alive(backend) == []
    key.rmdir()
    key.write_text("of the operator's")
    await one.until_ready(1)


async def test_a_successor_destroys_what_belongs_to_no_pool(warmed: Any) -> None:
    backend = FakeBackend()
    first = warmed(backend)
    first.template(2)
    await first.until_ready(2)
    await first.pool.stop()
    second = warmed(backend, identity="operator-2")
    second.template(0)
    await second.until_alive(0)


async def test_a_successor_finds_the_warm_sandbox_of_a_claim_by_its_id(api: MemoryApi, warmed: Any) -> None:
    """The predecessor was killed right after its claim: the sandbox's own metadata tells of no execution."""
    backend = FakeBackend()
    first = warmed(backend)
    first.template(1)
    (taken,) = await first.until_ready(1)
    await first.pool.stop()
    await first.operator.controller.stop(0.01)
    body = a_predecessors()
    body["status"]["sandboxID"] = taken
    body["status"]["template"] = {"templateID": "code-interpreter-v1", "name": "default", "namespace": "system"}
    api.create(body)
    second = warmed(backend, identity="operator-2")
    second.template(1)
    await until_ended(second.operator)
    assert api.status()["phase"] == "Succeeded"
    assert api.status()["sandboxID"] == taken
    assert taken in backend.ledger.killed
    assert taken not in await second.until_ready(1)


async def test_a_claim_without_an_answer_keeps_its_warm_sandbox(api: MemoryApi, warmed: Any) -> None:
    one = warmed(FakeBackend())
    one.template(1)
    (first,) = await one.until_ready(1)
    api.fail("Running", Unreachable(0, "cut"), applied=True)
    api.create(an_execution())
    await until_ended(one.operator)
    assert api.status()["phase"] == "Succeeded"
    assert api.status()["sandboxID"] == first


async def test_an_execution_that_is_deleted_leaves_no_warm_sandbox_behind(api: MemoryApi, warmed: Any) -> None:
    one = warmed(FakeBackend(for_ever))
    one.template(1)
    (first,) = await one.until_ready(1)
    api.create(an_execution())
    await eventually(lambda: one.backend.ledger.started)
    api.delete("hello")
    await eventually(lambda: first in one.backend.ledger.killed)


async def test_a_used_sandbox_is_not_adopted(warmed: Any) -> None:
    backend = FakeBackend()
    first = warmed(backend)
    first.template(1)
    (used,) = await first.until_ready(1)
    await first.pool.stop()
    backend._alive[used].runs["x-1"] = asyncio.get_running_loop().create_future()
    second = warmed(backend, identity="operator-2")
    second.template(1)
    await eventually(lambda: used in backend.ledger.killed)
    assert await second.until_ready(1) != [used]


async def test_an_operator_for_other_namespaces_leaves_the_pool_alone(warmed: Any) -> None:
    """F4: two operators of one cluster that serve different namespaces."""
    backend = FakeBackend()
    first = warmed(backend)
    first.template(1)
    (ready,) = await first.until_ready(1)
    other = warmed(backend, identity="operator-2", watch_namespaces=["team-b"])
    await other.pool._sweep()
    assert (ready in backend._alive, backend.ledger.killed) == (True, [])
    assert ready not in [warm.handle.id for warm in other.pool._members.values() if warm.handle]


async def test_operators_divide_a_pool_and_what_a_dead_one_had_ready_is_adopted(warmed: Any) -> None:
    """F3: what a living one has ready is its own."""
    backend = FakeBackend()
    one, two = warmed(backend), warmed(backend, identity="operator-2")
    one.operator.see(two.operator)
    two.operator.see(one.operator)
    for each in (one, two):
        each.template(3)
    await eventually(lambda: len(one.ready) + len(two.ready) == 3)
    ours, theirs = set(two.ready), set(one.ready)
    assert (len(ours | theirs), min(len(ours), len(theirs))) == (3, 1)
    two.pool._sweep_at = 0.0
    two.pool.wake()
    await settle()
    assert set(two.ready) == ours
    await one.pool.stop()
    two.operator.see()
    assert set(await two.until_ready(3)) == ours | theirs
    assert (len(backend.ledger.created), backend.ledger.killed) == (3, [])
