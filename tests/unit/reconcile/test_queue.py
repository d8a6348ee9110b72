"""Admission: first come, first served, never more at once than there are places."""

import asyncio

from capibara.reconcile.queue import AdmissionQueue


def queue(places, rate=1_000_000.0, burst=1_000_000):
    return AdmissionQueue(places, rate, burst)


async def settle():
    """Let the queue's task take all the steps that it can take now."""
    for _ in range(10):
        await asyncio.sleep(0)


class Visitors:
    def __init__(self, queue):
        self.queue = queue
        self.admitted = []
        self.tickets = {}

    def enter(self, *names):
        for name in names:
            self.tickets[name] = self.queue.enter(lambda name=name: self.admitted.append(name))

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
