"""Figures of the dashboard, out of Leases and rows."""

from datetime import UTC, datetime

import pytest

from capibara.gateway.routes.figures import Queue
from capibara.gateway.rows import Row
from capibara.gateway.tallies import Use, budgets_of, costs_of, operator_of, queues_of, uses_of

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
BUDGET = '{"places": 10, "creationsPerSecond": 0.5, "placesOfANamespace": 0, "waiting": 2, "quotas": ""}'


def lease(name="a", renewed="2026-01-01T11:59:50.000000Z", budget=BUDGET, taken="3"):
    told = {"capibara6.dev/taken": taken, "capibara6.dev/budget": budget, "capibara6.dev/active": "true"}
    spec = {"holderIdentity": name, "leaseDurationSeconds": 15, "renewTime": renewed}
    return {"metadata": {"name": "lease", "annotations": told}, "spec": spec}


def row(name, phase, namespace="n", finished="", cost=None):
    return Row(namespace, name, 1, "", finished, phase, "t", 1.5, cost, b"{}")


def test_an_operator_tells_its_budget():
    found = operator_of(lease(), NOW)
    assert (found["name"], found["living"], found["taken"], found["places"]) == ("a", True, 3, 10)


@pytest.mark.parametrize(
    ("renewed", "living"),
    [
        ("2026-01-01T11:59:31Z", True),
        ("2026-01-01T11:59:29Z", False),
        ("2026-01-01T12:00:09Z", True),
        (None, False),
        ("never", False),
    ],
)
def test_who_does_not_renew_its_lease_is_gone(renewed, living):
    assert operator_of(lease(renewed=renewed), NOW)["living"] is living


@pytest.mark.parametrize("budget", ["", "[]", "null", '{"places": "many"}', "{"])
def test_what_an_older_operator_does_not_tell_is_not_known(budget):
    found = operator_of(lease(budget=budget, taken="x"), NOW)
    assert (found["places"], found["waiting"], found["taken"]) == (None, None, None)
    assert budgets_of([found]) == {
        "operators": 1,
        "taken": None,
        "places": None,
        "creationsPerSecond": None,
        "placesOfANamespace": None,
        "waiting": None,
    }


def test_budgets_are_those_of_all_that_live():
    operators = [operator_of(each, NOW) for each in (lease("a"), lease("b"), lease("c", renewed=None))]
    sums = budgets_of(operators)
    assert (sums["operators"], sums["places"], sums["taken"], sums["creationsPerSecond"]) == (2, 20, 6, 1.0)
    Queue.model_validate({"operators": operators, "budgets": sums, "namespaces": []})


def test_queues_by_namespace():
    rows = [
        row("a", "Running"),
        row("b", ""),
        row("c", "Queued", "m"),
        row("d", "Pending", "m"),
        row("e", "Queued", "m"),
    ]
    rows += [row("f", "Succeeded"), row("g", "Suspended")]
    assert queues_of(rows) == [
        {"namespace": "m", "running": 0, "queued": 3},
        {"namespace": "n", "running": 1, "queued": 1},
    ]


def test_costs_of_what_has_ended_since():
    rows = [
        row("late", "Succeeded", finished="2026-01-01T11:00:00Z", cost=0.5),
        row("early", "Failed", finished="2026-01-01T10:00:00.123456Z"),
        row("long ago", "Succeeded", finished="2025-12-01T00:00:00Z", cost=1.0),
        row("runs", "Running"),
    ]
    found = costs_of(rows, datetime(2026, 1, 1, tzinfo=UTC))
    assert [(each["at"][11:13], each["cost"], each["template"]) for each in found] == [
        ("10", None, "t"),
        ("11", 0.5, "t"),
    ]


def test_what_templates_are_used_for():
    rows = [row("a", "Succeeded", cost=0.1), row("b", "Running"), row("c", "Succeeded", cost=0.2)]
    assert uses_of(rows) == {"t": Use(3, 0.3)}
    assert uses_of(rows[1:2]) == {"t": Use(1, None)}
