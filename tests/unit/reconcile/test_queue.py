"""Admission: never more at once than there are places, never faster than the pace, and every namespace in turn."""

import asyncio

from capibara.core.admission import Claimant
from capibara.reconcile.queue import AdmissionQueue


def queue(places, rate=1_000_000.0, burst=1_000_000, most=None):
    return AdmissionQueue(places, rate, burst, most)


async def settle():
    """Let the queue's task take all the steps that it can take now."""
    for _ in range(10):
        await asyncio.sleep(0)


async def until(condition):
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.001)


class Visitors:
    def __init__(self, queue):
        self.queue = queue
        self.admitted = []
        self.tickets = {}

    def enter(self, *names):
        """Names such as `team-a/1` are of that namespace."""
        for name in names:
            claimant = Claimant(name.rpartition("/")[0])
            self.tickets[name] = self.queue.enter(lambda name=name: self.admitted.append(name), claimant)

    async def leave(self, name):
        self.queue.leave(self.tickets[name])
        await settle()


async def test_no_more_are_admitted_than_there_are_places():
    visitors = Visitors(queue(2))
    visitors.enter("a", "b", "c", "d")
    await settle()
    assert visitors.admitted == ["a", "b"]


async def test_a_place_that_is_given_back_goes_to_the_next_in_line():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b", "c")
    await settle()
    await visitors.leave("a")
    assert visitors.admitted == ["a", "b"]


async def test_who_leaves_the_line_is_not_called():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b", "c")
    await settle()
    await visitors.leave("b")
    await visitors.leave("a")
    assert visitors.admitted == ["a", "c"]


async def test_a_place_left_twice_over_does_not_become_two():
    visitors = Visitors(queue(1))
    visitors.enter("a")
    await settle()
    await visitors.leave("a")
    await visitors.leave("a")
    visitors.enter("b", "c")
    await settle()
    assert visitors.admitted == ["a", "b"]


async def test_leaving_the_line_twice_over_does_not_add_a_place():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b", "c", "d")
    await settle()
    await visitors.leave("b")
    await visitors.leave("b")
    await visitors.leave("a")
    assert visitors.admitted == ["a", "c"]


async def test_a_place_goes_round_for_ever():
    visitors = Visitors(queue(1))
    for name in "abc":
        visitors.enter(name)
        await settle()
        await visitors.leave(name)
    assert visitors.admitted == ["a", "b", "c"]


async def test_what_exists_already_takes_a_place_at_once_before_all_who_wait():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b")
    await settle()
    visitors.queue.enter(lambda: visitors.admitted.append("adopted"), at_once=True)
    assert visitors.admitted == ["a", "adopted"]
    await visitors.leave("a")
    assert visitors.admitted == ["a", "adopted"]  # one more than there are places: the next waits for both


async def test_creations_are_paced():
    visitors = Visitors(queue(10, rate=0.001, burst=2))
    visitors.enter("a", "b", "c")
    await settle()
    assert visitors.admitted == ["a", "b"]
    visitors.queue.close()


async def test_a_closed_queue_admits_nobody():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b")
    await settle()
    visitors.queue.close()
    await visitors.leave("a")
    assert visitors.admitted == ["a"]


async def test_who_finds_a_place_and_nobody_waiting_has_it_at_once():
    visitors = Visitors(queue(1))
    visitors.enter("a", "b")
    assert (visitors.admitted, visitors.tickets["a"].admitted) == (["a"], True)


async def test_a_thousand_of_one_namespace_delay_another_by_a_place():
    visitors = Visitors(queue(2))
    visitors.enter(*(f"many/{number}" for number in range(1000)), "single/0")
    await visitors.leave("many/0")
    await visitors.leave("many/1")
    assert visitors.admitted == ["many/0", "many/1", "many/2", "single/0"]


async def test_a_namespace_has_no_more_than_it_may_have_and_others_pass():
    visitors = Visitors(queue(4, most=2))
    visitors.enter("a/1", "a/2", "a/3", "b/1")
    assert (visitors.admitted, visitors.queue.is_starved) == (["a/1", "a/2", "b/1"], False)
    assert (visitors.queue.has_room("a"), visitors.queue.has_room("b")) == (False, True)
    await visitors.leave("b/1")
    assert len(visitors.admitted) == 3
    await visitors.leave("a/1")
    assert visitors.admitted[3:] == ["a/3"]


async def test_the_next_creation_admits_the_next():
    visitors = Visitors(queue(10, rate=200.0, burst=1))
    visitors.enter("a", "b", "c")
    await until(lambda: visitors.admitted == ["a", "b", "c"])


async def test_other_budgets_hold_from_then_on():
    visitors = Visitors(queue(1, rate=0.001, burst=1))
    visitors.enter("a", "b", "c", "d")
    visitors.queue.limit(3, 1_000_000.0, 1_000_000)
    await until(lambda: visitors.admitted == ["a", "b", "c"])
    visitors.queue.limit(2, 1_000_000.0, 1_000_000)
    await visitors.leave("a")
    assert (visitors.admitted, visitors.queue.taken) == (["a", "b", "c"], 2)
    await visitors.leave("b")
    assert visitors.admitted == ["a", "b", "c", "d"]


async def test_what_can_wait_leaves_a_creation_and_lets_those_who_wait_go_first():
    visitors = Visitors(queue(3, rate=0.001, burst=3))
    pooled = [visitors.queue.try_enter() for _ in range(3)]
    assert [ticket is not None and ticket.may_create for ticket in pooled] == [True, True, False]
    visitors.enter("a", "b")
    assert visitors.admitted == ["a"]
    visitors.queue.leave(pooled[0])
    assert visitors.queue.try_enter() is None
    visitors.queue.close()


async def test_a_pool_may_fill_while_nobody_waits_but_who_may_not_begin():
    visitors = Visitors(queue(4, most=1))
    visitors.enter("a/1", "a/2")
    assert (visitors.queue.waiting, visitors.queue.wanted) == (1, 0)
    assert visitors.queue.try_enter() is not None
