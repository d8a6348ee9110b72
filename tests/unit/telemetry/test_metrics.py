"""What happened is in the metrics, under labels that stay few."""

import re

import pytest

from capibara.telemetry import catalog, metrics
from capibara.telemetry.bounded import Bounded

ENDED = {
    "template": {"name": "a-template"},
    "conditions": [{"type": "Succeeded", "reason": "CodeFailed"}, {"type": "Ready", "reason": "Other"}],
    "timings": {
        "queuedMilliseconds": 500,
        "acquireMilliseconds": 100,
        "runMilliseconds": 2000,
        "totalMilliseconds": 3000,
    },
    "usage": {"sandboxTime": "3.5", "cost": "0.25"},
}


def value(name, **labels):
    return catalog.REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.mark.parametrize(
    ("name", "labels", "more"),
    [
        ("capibara_executions_total", {"template": "a-template", "reason": "CodeFailed"}, 1),
        ("capibara_cost_dollars_total", {"template": "a-template"}, 0.25),
        ("capibara_namespace_cost_dollars_total", {"namespace": "team-a"}, 0.25),
        ("capibara_sandbox_seconds_total", {"template": "a-template"}, 3.5),
        ("capibara_execution_stage_seconds_sum", {"stage": "queued", "start": "warm"}, 0.5),
        ("capibara_execution_stage_seconds_count", {"stage": "collect", "start": "warm"}, 0),
        ("capibara_execution_seconds_sum", {"start": "warm"}, 3),
        ("capibara_execution_seconds_count", {"start": "cold"}, 0),
    ],
)
def test_an_end_is_counted_by_template_reason_and_stage(name, labels, more):
    before = value(name, **labels)
    metrics.execution_ended(ENDED, namespace="team-a", warm=True)
    assert value(name, **labels) - before == pytest.approx(more)


def test_an_end_without_template_or_run_is_counted_too():
    before = value("capibara_executions_total", template="none", reason="InvalidSpec")
    refused = {"conditions": [{"type": "Succeeded", "reason": "InvalidSpec"}]}
    metrics.execution_ended(refused, namespace="team-a", warm=False)
    assert value("capibara_executions_total", template="none", reason="InvalidSpec") == before + 1


def test_a_label_that_users_choose_takes_no_more_than_so_many_values():
    bounded = Bounded(most=2)
    assert [bounded(name) for name in ("a", "b", "c", "a", "d")] == ["a", "b", "other", "a", "other"]


def test_every_metric_is_named_and_explained_as_the_conventions_want():
    for one in catalog.CATALOG:
        assert re.fullmatch(r"capibara_[a-z0-9_]+", one.name)
        assert one.name.endswith("_total") == (one.kind == "counter"), one.name
        assert one.help.endswith("."), one.name
        assert not {"uid", "name", "message", "execution"} & set(one.labels), one.name
