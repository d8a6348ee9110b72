"""Both kinds of 429: nobody's failure, and no storm of calls."""

from __future__ import annotations

import asyncio

import pytest
from tests.contract_rules import broken_rules
from tests.unit.reconcile.conftest import an_execution, eventually, for_ever, kill, settle, until_ended

from capibara.backends.errors import ConcurrencyLimited, RateLimited
from capibara.backends.fake import FakeBackend
from capibara.core.outcome import Finished, Outcome
from capibara.reconcile import queue


class Account(FakeBackend):
    """Has room for `limit` sandboxes at once. `refused`: how often it had none."""

    def __init__(self, limit, run):
        super().__init__(run)
        self.limit = limit
        self.refused = 0

    async def create(self, request):
        if len(self._living()) >= self.limit:
            self.refused += 1
            raise ConcurrencyLimited("too many sandboxes")
        return await super().create(request)


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    """No try for more room while a test lasts."""
    monkeypatch.setattr(queue, "FULL_FIRST_SECONDS", 3600.0)


def ten(api):
    for number in range(10):
        api.create(an_execution(f"run-{number}", f"0f0e0d0c-0000-4000-8000-00000000001{number}"))


async def test_an_account_that_is_full_is_asked_once_by_each_of_a_rush_and_fails_nobody(api, start_operator):
    go_on = asyncio.Event()

    async def until_told(request):
        await go_on.wait()
        return Finished(Outcome.COMPLETED, exit_code=0)

    backend = Account(3, until_told)
    operator = start_operator(backend, places=10, queued_after_seconds=0, queued_again_seconds=0.05)
    ten(api)
    await eventually(lambda: (backend.refused, len(backend.ledger.started)) == (7, 3))
    await eventually(lambda: sum(api.told(name)[-1] == "QuotaExceeded" for name in api.objects) == 7)
    assert (operator.queue.taken, operator.queue.waiting) == (3, 7)
    go_on.set()
    await until_ended(operator)
    assert {api.status(name)["phase"] for name in api.objects} == {"Succeeded"}
    assert (backend.refused, len(backend.ledger.created)) == (7, 10)
    assert {api.status(name)["attempt"] for name in api.objects} == {1}
    assert all(not broken_rules({"metadata": {"generation": 1}, "status": status}) for _, status in api.writes)


async def test_an_account_that_wants_fewer_creations_is_left_alone_for_as_long(api, start_operator):
    calls = []

    class Throttled(FakeBackend):
        async def create(self, request):
            calls.append(request.idempotency_key)
            raise RateLimited("slow down", retry_after=3600)

    operator = start_operator(Throttled(), places=5, queued_after_seconds=0, queued_again_seconds=0.05)
    ten(api)
    await eventually(lambda: sum("RateLimited" in api.told(name) for name in api.objects) == 10)
    await settle()
    assert (len(calls), operator.queue.taken, operator.queue.waiting) == (5, 0, 10)
    await kill(operator)  # a drain would let those that are claimed come to their sandboxes


async def test_who_was_turned_away_can_be_cancelled_and_leaves_nothing(api, start_operator):
    backend = Account(0, for_ever)
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: operator.queue.waiting)
    api.change("hello", cancel=True)
    await until_ended(operator)
    assert (api.status()["phase"], operator.queue.waiting, operator.queue.taken) == ("Cancelled", 0, 0)


async def test_the_sandbox_after_a_lost_one_keeps_to_the_pace(api, start_operator):
    backend = FakeBackend(for_ever)
    operator = start_operator(backend)
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    operator.queue.limit(5, 0.0001, 1)
    operator.queue.try_enter()
    await backend.kill(next(iter(backend._alive)))
    await eventually(lambda: operator.queue.waiting)
    assert (len(backend.ledger.created), api.status()["attempt"]) == (1, 2)
    operator.queue.limit(5, 1_000_000.0, 1_000_000)
    await eventually(lambda: len(backend.ledger.started) == 2)
