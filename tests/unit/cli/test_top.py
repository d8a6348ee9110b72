"""One screen of what runs, waits, is left and costs, over an API server that a test scripts."""

import json
import re
from datetime import timedelta

import pytest
from tests.unit.cli.test_looking import NOW, Server, lease, row, table, template

from capibara.cli.cluster import Cluster
from capibara.cli.leases import OperatorLease
from capibara.cli.top import Picture, budget_words, cost_words, quota_of, quota_words
from capibara.core.leasewords import BUDGET, budget_document, read_lease
from capibara.core.membership import BudgetReport
from capibara.core.quota import Quota
from capibara.kube.blocking import NotAllowed

BUSY = BudgetReport(places=20, rate=2.5, most=5, waiting=3, quotas="quotas")
TOLD = json.dumps(budget_document(BUSY))


def living(*budgets):
    told = ({"capibara6.dev/taken": "2", BUDGET: budget} for budget in budgets)
    found = [read_lease({"metadata": {"annotations": each}, "spec": {"holderIdentity": "a"}}) for each in told]
    return [OperatorLease(words, 1, living=True) for words in found]


@pytest.mark.parametrize(
    ("leases", "words"),
    [
        pytest.param([], "0 living (0 sandboxes taken)", id="none"),
        pytest.param(living("", "[]"), "2 living (4 sandboxes taken)", id="operators that do not tell"),
        pytest.param(
            living(TOLD, TOLD),
            "2 living; sandboxes 4 of 40, 10 of a namespace; 5 creations a second; 6 wait",
            id="their parts together",
        ),
        pytest.param(
            living(json.dumps(budget_document(BudgetReport(places=3, rate=1)))),
            "1 living; sandboxes 2 of 3; 1 creations a second; 0 wait",
            id="no limit for a namespace",
        ),
    ],
)
def test_budgets(leases, words):
    assert budget_words(leases) == words


KEPT = json.dumps({"hour": 1, "begun": 40, "day": 0, "cost": 0.5})


@pytest.mark.parametrize(
    ("quota", "kept", "words"),
    [
        pytest.param(Quota(), KEPT, "", id="none"),
        pytest.param(Quota(5), "", "2 of 5 at once", id="at once"),
        pytest.param(
            Quota(5, 100, 2.5), KEPT, "2 of 5 at once, 40 of 100 this hour, $0.5 of $2.5 today", id="every word"
        ),
        pytest.param(Quota(per_hour=100), '{"hour": 0, "begun": 9}', "0 of 100 this hour", id="another hour's"),
    ],
)
def test_quotas(quota, kept, words):
    assert quota_words(quota, kept, running=2, now=3600.0) == words


def test_a_quota_is_read_as_operators_read_it():
    quotas = {"_default": "perHour: 500", "team": "atOnce: 2", "wrong": "x: y"}
    assert quota_of(quotas, "team") == Quota(at_once=2, per_hour=500)
    assert quota_of(quotas, "wrong") == quota_of(quotas, "other") == Quota(per_hour=500)


def test_costs_by_age():
    ago = {"now": 0, "today": 5, "before": 30}
    found = [
        {"cost": "$0.25", "created": (NOW - timedelta(hours=hours)).isoformat().replace("+00:00", "Z")}
        for hours in ago.values()
    ]
    words = cost_words(iter([*found, {"cost": None, "created": None}]), NOW)
    assert words == "cost: $0.25 in the last hour, $0.5 in a day (4 are kept)"


def screen_of(server):
    server.server_time = NOW
    return "\n".join(Picture(Cluster(server, "team"), "capibara-system", everywhere=False).lines())


def test_one_screen():
    rows = [
        row("waits", "Queued", "Queued", None, None, None, "5s", "number 1"),
        row("runs", "Running", None, None, "default", None, "9s", "\x1b[2J"),
    ]
    pooled = template("default", "False", "BuildFailed")
    pooled["status"]["pool"] = {"target": 2, "summary": "1/2", "hits": 7, "misses": 1}
    told = lease(2)
    told["metadata"]["annotations"][BUDGET] = TOLD
    server = Server(
        codeexecutions=table(*rows),
        sandboxtemplates={"items": [pooled], "metadata": {}},
        leases={"items": [told]},
        configmaps={"items": [{"data": {"team": "atOnce: 5"}}]},
    )
    screen = screen_of(server)
    assert screen.splitlines()[:6] == [
        "team: 1 queued, 1 running",
        "operators: 1 living; sandboxes 3 of 20, 5 of a namespace; 2.5 creations a second; 3 wait",
        "quota of team: 1 of 5 at once",
        "pools: default 1/2 (7 hits, 1 misses)",
        "templates: default BuildFailed",
        "cost: $0 in the last hour, $0 in a day (2 are kept)",
    ]
    assert re.search(r"^runs .*\n^waits ", screen, re.MULTILINE)
    assert "\x1b" not in screen


def test_the_first_screen_of_many_does_not_wait_for_the_cost():
    server = Server()
    server.server_time = NOW
    picture = Picture(Cluster(server, "team"), "capibara-system", hurried=True)
    assert ["cost:" in "\n".join(picture.lines()) for _ in range(3)] == [False, True, True]


def test_what_may_not_be_read_is_said_and_the_rest_is_shown():
    told = lease(2)
    told["metadata"]["annotations"][BUDGET] = TOLD
    refused = NotAllowed(403, "no")
    assert "operators: their Leases in capibara-system may not be read" in screen_of(Server(leases=refused))
    screen = screen_of(Server(leases={"items": [told]}, configmaps=refused))
    assert "quotas: the ConfigMap quotas in capibara-system may not be read" in screen
