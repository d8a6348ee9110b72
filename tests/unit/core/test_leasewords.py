"""What an operator's Lease says."""

from datetime import UTC, datetime

import pytest

from capibara.core.leasewords import GRACE, budget_document, lease_name, read_budget, read_lease
from capibara.core.membership import BudgetReport, LeaseRecord
from capibara.kube.lease import document_of, records_of

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
BUDGET = BudgetReport(places=10, rate=0.5, most=2, waiting=3, quotas="quotas")
TOLD = '{"places": 10, "creationsPerSecond": 0.5, "placesOfANamespace": 2, "waiting": 3, "quotas": "quotas"}'


def lease(annotations=None, **spec):
    return {"metadata": {"name": "x", "resourceVersion": "1", "annotations": annotations}, "spec": spec}


def test_what_an_operator_writes_is_what_everybody_reads():
    record = LeaseRecord("op-1", "7", 15.0, "cluster", True, 3, output="http://10.0.0.1:9446", budget=BUDGET)
    document = document_of(record)
    document["metadata"]["resourceVersion"] = "7"
    found = read_lease(document)
    assert (found.holder, found.seconds, found.scope, found.is_active) == ("op-1", 15.0, "cluster", True)
    assert (found.taken, found.output, found.budget) == (3, "http://10.0.0.1:9446", BUDGET)
    assert found.lives(datetime.now(UTC))
    assert document["metadata"]["name"] == lease_name("op-1")
    [read] = records_of(document)
    assert (read.holder, read.mark, read.seconds, read.taken, read.output) == ("op-1", "7", 15.0, 3, found.output)


@pytest.mark.parametrize(
    ("renewed", "age", "lives"),
    [
        pytest.param("2026-01-01T11:59:50.000000Z", 10, True, id="a moment ago"),
        pytest.param("2026-01-01T11:59:31Z", 29, True, id="within twice its duration"),
        pytest.param("2026-01-01T11:59:30Z", 15 * GRACE, False, id="no longer"),
        pytest.param("2026-01-01T12:00:09Z", -9, True, id="by a clock that is ahead"),
        pytest.param("2026-01-01T11:59:50", 10, True, id="without a zone"),
        pytest.param(None, float("inf"), False, id="never"),
        pytest.param("soon", float("inf"), False, id="what is no time"),
    ],
)
def test_who_lives(renewed, age, lives):
    found = read_lease(lease(holderIdentity="a", leaseDurationSeconds=15, renewTime=renewed))
    assert (found.age(NOW), found.lives(NOW)) == (age, lives)


@pytest.mark.parametrize(
    ("said", "taken"),
    [("3", 3), ("0", 0), (None, 0), ("x", None), ("", None), ("-1", None), ("²", None), ("9" * 5000, None)],
)
def test_what_is_taken(said, taken):
    document = lease({} if said is None else {"capibara6.dev/taken": said}, holderIdentity="a")
    assert read_lease(document).taken == taken
    assert [each.taken for each in records_of(document)] == ([] if taken is None else [taken])


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        pytest.param(TOLD, BUDGET, id="as it is written"),
        pytest.param(TOLD[:-1] + ', "more": 1}', BUDGET, id="with more, of a newer operator"),
        *(
            pytest.param(text, None, id=f"not {text!r}")
            for text in ("", "{", "[]", "null", "1", "{}", '{"places": 1}', TOLD.replace("10", '"many"'))
        ),
        pytest.param(TOLD.replace("10", "Infinity"), None, id="not without end"),
        pytest.param(TOLD.replace("0.5", "Infinity"), None, id="not as fast as one likes"),
        pytest.param("[" * 200_000, None, id="not without a bottom"),
    ],
)
def test_budgets(text, budget):
    assert read_budget(text) == budget


def test_a_budget_survives_being_written():
    assert budget_document(BUDGET) == {
        "places": 10,
        "creationsPerSecond": 0.5,
        "placesOfANamespace": 2,
        "waiting": 3,
        "quotas": "quotas",
    }


@pytest.mark.parametrize("document", [{}, {"metadata": {}}, {"metadata": {"annotations": None}, "spec": None}])
def test_a_lease_that_says_nothing(document):
    found = read_lease(document)
    assert (found.holder, found.seconds, found.taken, found.budget, found.lives(NOW)) == ("", 0.0, 0, None, False)
