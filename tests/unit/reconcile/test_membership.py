"""Operators side by side: who does what, what moves on when one comes or goes, and that budgets are kept."""

import asyncio

import pytest
from tests.faults.virtual_time import run_virtually, the_loop
from tests.unit.reconcile.conftest import an_execution, eventually, for_ever, settle, until_ended

from capibara.backends.fake import FakeBackend
from capibara.core.membership import LeaseRecord, heir
from capibara.reconcile.budgets import Budgets, most_operators
from capibara.reconcile.membership import LeaseKeeper, Membership
from capibara.reconcile.queue import AdmissionQueue
from capibara.settings import Settings
from capibara.telemetry.health import Health

UIDS = [f"0f0e0d0c-0000-4000-8000-0000000001{number:02}" for number in range(12)]
BOTH = ("operator-1", "operator-2")


def pair(start_operator, backend, **more):
    one, two = start_operator(backend, "operator-1", **more), start_operator(backend, "operator-2", **more)
    two.see(one)
    return one, two


async def die(operator):
    """As its process would: nothing is said, and nothing cleared away."""
    operator.controller._stopping = True
    operator.queue.close()
    tasks = [run.task for run in operator.controller._runs.values()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_new_executions_are_divided_and_each_is_claimed_by_one(api, start_operator):
    backend = FakeBackend()
    one, two = pair(start_operator, backend)
    for uid in UIDS:
        api.create(an_execution(uid, uid))
    await until_ended(one)
    await until_ended(two)
    await eventually(lambda: all(api.status(uid).get("phase") == "Succeeded" for uid in UIDS))
    assert {uid: api.status(uid)["owner"] for uid in UIDS} == {uid: heir(uid, BOTH) for uid in UIDS}
    assert sorted(backend.ledger.started) == sorted(f"{uid}-1" for uid in UIDS)
    assert len(api.writes) == 2 * len(UIDS)


async def test_what_a_dead_operator_ran_is_followed_on_also_what_it_claimed_after_we_came(api, start_operator):
    """F13, and without a second event: nobody writes the object meanwhile."""
    backend = FakeBackend(for_ever)
    one, two = pair(start_operator, backend, places=len(UIDS), progress_after_seconds=0)
    for uid in UIDS:
        api.create(an_execution(uid, uid))
    await eventually(lambda: all(api.status(uid).get("sandboxID") for uid in UIDS))
    await die(one)
    two.see()
    await eventually(lambda: {api.status(uid)["owner"] for uid in UIDS} == {"operator-2"})
    await settle()
    assert {api.status(uid)["attempt"] for uid in UIDS} == {1}
    assert (len(backend.ledger.created), backend.ledger.killed) == (len(UIDS), [])
    assert two.controller.active == len(UIDS)


async def test_what_was_ceded_comes_back_when_its_owner_dies(api, start_operator):
    backend = FakeBackend(for_ever)
    one = start_operator(backend, "operator-1", progress_after_seconds=0)
    api.create(an_execution())
    await eventually(lambda: api.status().get("sandboxID"))
    two = start_operator(backend, "operator-2")
    await eventually(lambda: api.status()["owner"] == "operator-2")
    await until_ended(one)
    await die(two)
    one.see()
    await eventually(lambda: api.status()["owner"] == "operator-1")
    assert (len(backend.ledger.created), backend.ledger.killed) == (1, [])


async def test_what_waits_goes_to_who_joins(api, start_operator):
    backend = FakeBackend(for_ever)
    one, two = pair(start_operator, backend, places=1, queued_after_seconds=1000)
    two.membership._active_at = None  # it has just come
    two.membership.observe([LeaseRecord("operator-1", "renewed", 1e9)], two.membership.now(), 1e9)
    one.see()
    for uid in UIDS:
        api.create(an_execution(uid, uid))
    await eventually(lambda: one.queue.waiting == len(UIDS) - 1 and one.queue.taken == 1)
    await eventually(lambda: any(api.status(uid).get("owner") for uid in UIDS))
    assert two.controller.active == 0
    two.membership._active_at = 0
    one.see(two)
    two.see(one)
    theirs = [uid for uid in UIDS if heir(uid, BOTH) == "operator-2" and not api.status(uid).get("owner")]
    await eventually(lambda: two.controller.active == len(theirs))
    assert one.controller.active == len(UIDS) - len(theirs)


@pytest.mark.parametrize("stop_at", ["the claim", "the sandbox"])
async def test_who_ends_in_order_leaves_nothing_of_which_nobody_can_tell_whether_it_has_begun(
    api, start_operator, stop_at
):
    """A rolling update, AtMostOnce: cut off between claim and sandbox it would be OutcomeUnknown."""
    reached, opened = asyncio.Event(), asyncio.Event()

    class Gated(FakeBackend):
        async def create(self, request):
            if stop_at == "the sandbox":
                reached.set()
                await opened.wait()
            return await super().create(request)

    backend = Gated()
    one = start_operator(backend, "operator-1")
    if stop_at == "the claim":
        gate = api.stop_at("Running")
        reached, opened = gate.reached, gate.opened
    api.create(an_execution(executionGuarantee="AtMostOnce"))
    await reached.wait()
    stopping = asyncio.create_task(one.controller.stop(10))
    await settle()
    opened.set()
    await stopping
    await until_ended(start_operator(backend, "operator-2"))
    assert (api.status()["phase"], api.status()["attempt"]) == ("Succeeded", 1)
    assert (len(backend.ledger.created), backend.ledger.started) == (1, ["0f0e0d0c-0000-4000-8000-000000000001-1"])


class Register:
    """Leases in memory. `away`: no request is answered."""

    def __init__(self):
        self.records, self.renewals, self.away = {}, 0, False

    async def renew(self, record):
        await self._answer()
        self.renewals += 1
        self.records[record.holder] = LeaseRecord(
            record.holder, str(self.renewals), record.seconds, record.scope, record.active, record.taken
        )

    async def list(self):
        await self._answer()
        return list(self.records.values())

    async def end(self, holder):
        del self.records[holder]

    async def _answer(self):
        if self.away:
            raise TimeoutError


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


class Member:
    """One operator's Lease, membership and queue, on a clock of the test's."""

    def __init__(self, register, clock, name, **settings):
        whole = Settings(identity=name, **settings)
        self.membership = Membership(name, most=most_operators(whole), clock=clock)
        self.keeper = LeaseKeeper(register, self.membership, 10, Health())
        self.queue = AdmissionQueue(whole.max_sandboxes, 1, 1)
        self.settings = whole

    async def join(self):
        await self.keeper.join()
        self.keeper._task.cancel()
        self.budgets = Budgets(self.settings, self.queue, self.membership)

    async def renew(self):
        await self.keeper._renew()
        await self.keeper._look()


async def pass_time(clock, seconds, *members):
    """In steps as the keepers have them."""
    for _ in range(seconds // 2):
        clock.now += 2
        for member in members:
            await member.renew()


@pytest.fixture
def clock():
    return Clock()


def places(*members):
    return [member.queue._room.most for member in members]


async def test_the_sum_of_all_places_is_never_more_than_the_whole(clock):
    register = Register()
    one, two = (Member(register, clock, f"operator-{n}", max_sandboxes=5) for n in (1, 2))
    await one.join()
    assert places(one) == [5]
    for _ in range(5):
        one.queue.enter(lambda: None, at_once=True)
    await two.join()
    assert (places(one, two), two.membership.is_active) == ([5, 0], False)
    await pass_time(clock, 2, one, two)
    assert places(one, two) == [3, 0]
    await pass_time(clock, 12, one, two)
    assert (places(one, two), two.membership.is_active) == ([3, 0], True)
    one.membership.tell_taken(lambda: 3)
    await pass_time(clock, 6, one, two)
    assert places(two) == [2]
    await pass_time(clock, 12, two)
    assert places(two) == [5]


async def test_who_cannot_renew_its_lease_begins_nothing_until_it_can_and_is_a_newcomer_then(clock):
    register = Register()
    one, two = (Member(register, clock, f"operator-{n}") for n in (1, 2))
    await one.join()
    await two.join()
    await pass_time(clock, 14, one, two)
    assert all(each.membership.is_in_force and each.membership.is_active for each in (one, two))
    await pass_time(clock, 14, two)
    assert (one.membership.is_in_force, two.membership.living) == (False, 1)
    register.away = True
    with pytest.raises(TimeoutError):
        await one.renew()
    register.away = False
    await one.renew()
    assert (one.membership.is_in_force, one.membership.is_active) == (True, False)


async def test_of_two_that_come_at_once_one_takes_executions_at_once(clock):
    register = Register()
    one, two = (Member(register, clock, f"operator-{n}") for n in (1, 2))
    for step in ("_renew", "_look", "_renew", "_look"):
        for each in (two, one):
            await getattr(each.keeper, step)()
    assert [each.membership.is_active for each in (one, two)] == [True, False]


def test_who_has_a_long_lease_sees_the_death_of_one_that_had_a_short_one():
    """As after an upgrade that makes it longer: looked at too seldom, what never changes could be alive each time."""

    async def wait() -> tuple[int, bool]:
        register = Register()
        register.records["operator-0"] = LeaseRecord("operator-0", "1", 5)
        membership = Membership("operator-1", clock=the_loop().time)
        keeper = LeaseKeeper(register, membership, 3600, Health())  # type: ignore[arg-type]
        await keeper.join()
        await asyncio.sleep(10)
        return membership.living, membership.is_active

    assert run_virtually(wait()) == (1, True)


@pytest.mark.parametrize(
    ("settings", "most"), [({"max_sandboxes": 20}, 20), ({"max_sandboxes": 20, "max_sandboxes_per_namespace": 2}, 2)]
)
def test_no_more_operators_take_part_than_can_have_a_place(settings, most):
    assert most_operators(Settings(**settings)) == most
