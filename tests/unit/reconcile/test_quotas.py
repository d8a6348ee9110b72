"""Quotas against ConfigMaps in memory: counted by all operators, kept over restarts, and wrong lines stop nobody."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from capibara.core.admission import Claimant
from capibara.core.quota import HOUR
from capibara.kube.client import Conflict, NotFound, Unreachable
from capibara.reconcile import quotas
from capibara.reconcile.queue import AdmissionQueue
from capibara.reconcile.quotas import Quotas

NOW = 500_000 * HOUR


class ConfigMaps:
    """Those of one namespace, with preconditions; `errors` are raised by the next writes."""

    def __init__(self, **quotas):
        self.maps = {"quotas": quotas}
        self.versions = {"quotas": 1}
        self.errors = []
        self.writes = 0

    async def request(self, method, path, *, body=None, content_type=""):
        name = path.rpartition("/")[2]
        if method == "GET":
            if name not in self.maps:
                raise NotFound(404, "not found")
            return {"metadata": {"resourceVersion": str(self.versions[name])}, "data": dict(self.maps[name])}
        if self.errors:
            raise self.errors.pop(0)
        self.writes += 1
        if method == "POST":
            name = body["metadata"]["name"]
            self.maps[name], self.versions[name] = {}, 0
        elif body["metadata"]["resourceVersion"] != str(self.versions[name]):
            raise Conflict(409, "modified")
        self.versions[name] += 1
        self.maps[name] |= body["data"]
        self.maps[name] = {key: text for key, text in self.maps[name].items() if text is not None}
        return {}

    def begun(self, namespace):
        return json.loads(self.maps["quotas-used"][namespace])["begun"]


class Office:
    """One operator's queue and quotas."""

    def __init__(self, maps, operators=1):
        self.queue = AdmissionQueue(100, 1_000_000.0, 1_000_000)
        self.quotas = Quotas(maps, self.queue, "system", "quotas", lambda: operators)
        self.queue.on_begun(self.quotas._begun)
        self.queue.open(ready=False)

    def enter(self, namespace, count=1):
        return [self.queue.enter(lambda: None, Claimant(namespace)) for _ in range(count)]


def admitted(tickets):
    return sum(ticket.admitted for ticket in tickets)


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """Stands still until it is moved: an hour may end while tests run."""
    clock = SimpleNamespace(now=NOW)
    monkeypatch.setattr(quotas, "time", SimpleNamespace(time=lambda: clock.now))
    return clock


async def test_a_namespace_begins_as_many_as_it_may_in_an_hour_and_then_goes_on(clock):
    maps = ConfigMaps(many="perHour: 3")
    office = Office(maps)
    tickets, others = office.enter("many", 5), office.enter("others", 5)
    assert admitted(tickets) == 0  # nobody knows the quotas yet
    await office.quotas.sync()
    assert (admitted(tickets), admitted(others)) == (3, 5)
    waiting = next(ticket for ticket in tickets if not ticket.admitted).waiting()
    assert "begun the 3 executions" in waiting.note().message
    assert (waiting.note().reason, office.queue.has_room("many")) == ("QuotaExceeded", False)
    clock.now += HOUR
    await office.quotas.sync()
    assert admitted(tickets) == 5


async def test_what_was_used_outlives_the_operator_and_is_the_sum_of_all(clock):
    maps = ConfigMaps(many="perHour: 5")
    first, second = Office(maps), Office(maps)
    for office in (first, second):
        await office.quotas.sync()
    assert admitted(first.enter("many", 2)) == admitted(second.enter("many", 2)) == 2
    for office in (first, second):
        await office.quotas.sync()
    assert maps.begun("many") == 4
    successor = Office(maps)
    tickets = successor.enter("many", 3)
    await successor.quotas.sync()
    assert admitted(tickets) == 1


@pytest.mark.parametrize("error", [Conflict(409, "modified"), Unreachable(503, "away")], ids=lambda error: error.status)
async def test_what_was_not_written_is_written_next_time(error):
    maps = ConfigMaps(many="perHour: 5")
    office = Office(maps)
    await office.quotas.sync()
    office.enter("many", 2)
    maps.errors = [error]
    try:
        await office.quotas.sync()
    except Unreachable:
        assert error.status == 503
    await office.quotas.sync()
    assert maps.begun("many") == 2


async def test_costs_are_held_against_a_day(clock):
    office = Office(ConfigMaps(many="costPerDay: 0.5"))
    await office.quotas.sync()
    office.quotas.spent("many", 0.3)
    assert admitted(office.enter("many")) == 1
    office.quotas.spent("many", 0.3)
    assert admitted(office.enter("many")) == 0


async def test_who_came_back_to_the_queue_is_not_counted_twice():
    maps = ConfigMaps(many="perHour: 5")
    office = Office(maps)
    await office.quotas.sync()
    (ticket,) = office.enter("many")
    office.queue.give_back(ticket)
    office.queue.enter(lambda: None, Claimant("many", returning=True), at_once=True)
    await office.quotas.sync()
    assert (ticket.admitted, maps.begun("many")) == (True, 1)


async def test_a_quota_for_all_and_one_of_ones_own():
    office = Office(ConfigMaps(_default="atOnce: 1", big="atOnce: 3", none="", shared="atOnce: 3"), operators=2)
    await office.quotas.sync()
    found = {name: admitted(office.enter(name, 4)) for name in ("small", "big", "none")}
    assert found == {"small": 1, "big": 2, "none": 1}  # each of two operators has a half, rounded up
    office.queue.limit(100, 1_000_000.0, 1_000_000, 7)  # the operators' share of the settings
    assert admitted(office.enter("small", 4)) == 0


@pytest.mark.parametrize(
    ("quotas", "may"),
    [
        pytest.param({"_default": "perHour: 0"}, {"small": 0, "other": 0}, id="nobody begins anything"),
        pytest.param({"_default": "perHour: 0", "small": "perHour: 2"}, {"small": 2, "other": 0}, id="but one"),
        pytest.param({"_default": "perHour: 0", "small": "atOnce: 2"}, {"small": 0, "other": 0}, id="nor by atOnce"),
        pytest.param({"_default": "costPerDay: 0"}, {"small": 0, "other": 0}, id="for no money"),
        pytest.param({"_default": "perHour: 1", "small": "perHour: 0"}, {"small": 0, "other": 1}, id="nothing of one"),
    ],
)
async def test_who_may_begin_nothing_does_not_begin_one(quotas, may):
    office = Office(ConfigMaps(**quotas))
    await office.quotas.sync()
    tickets = {name: office.enter(name, 3) for name in may}
    assert {name: admitted(found) for name, found in tickets.items()} == may
    waiting = [each.waiting() for found in tickets.values() for each in found if not each.admitted]
    assert {each.note().reason for each in waiting} == {"QuotaExceeded"}


async def test_a_wrong_line_stops_nobody_and_changes_nothing():
    maps = ConfigMaps(many="perHour: 2", wrong="perhour: 2")
    office = Office(maps)
    await office.quotas.sync()
    maps.maps["quotas"]["many"] = "perHour: two"
    await office.quotas.sync()
    assert (admitted(office.enter("many", 4)), admitted(office.enter("wrong", 4))) == (2, 4)


async def test_where_nothing_is_counted_nothing_is_written():
    maps = ConfigMaps(many="atOnce: 2")
    office = Office(maps)
    await office.quotas.sync()
    office.enter("many", 2)
    office.quotas.spent("many", 0.3)
    await office.quotas.sync()
    assert maps.writes == 0
