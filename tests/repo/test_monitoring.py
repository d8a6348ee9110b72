"""The dashboard and the alerts ask for metrics that exist, with labels that these have. What Prometheus itself says of
them: `make monitoring`."""

import re
from pathlib import Path

import pytest
import yaml

from capibara.telemetry.alerts import ALERTS
from capibara.telemetry.catalog import CATALOG
from capibara.telemetry.dashboard import PANELS

QUERIES = {one.title: one.query for one in PANELS} | {one.name: one.query for one in ALERTS}
ROOT = Path(__file__).parents[2]
SUFFIXES = {"histogram": ("_bucket", "_sum", "_count"), "counter": ("",), "gauge": ("",)}
SERIES = {one.name + suffix: {*one.labels, "le"} for one in CATALOG for suffix in SUFFIXES[one.kind]}


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_a_query_asks_for_what_exists(query):
    names = set(re.findall(r"capibara_[a-z0-9_]+", query))
    assert names
    assert names <= SERIES.keys()
    labels = {label.strip() for group in re.findall(r"by \(([^)]*)\)", query) for label in group.split(",")}
    labels |= set(re.findall(r'([a-z]+)(?:=~|!=|=)"', query))
    assert labels <= set().union(*(SERIES[name] for name in names))


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_a_counter_is_asked_for_its_rate_only(query):
    for name in re.findall(r"capibara_[a-z0-9_]+_(?:total|bucket)", query):
        assert re.search(rf"(?:rate|increase)\({name}[^)]*\[\d+[mh]\]\)", query), name


def test_every_metric_is_on_the_dashboard_or_in_an_alert():
    asked = " ".join(QUERIES.values())
    unasked = {one.name for one in CATALOG if one.name not in asked}
    assert unasked <= {"capibara_sandboxes_created_total", "capibara_sandboxes_killed_total"} | {
        "capibara_sandbox_seconds_total",
        "capibara_watch_failures_total",
    }


def test_every_alert_is_told_of_on_the_monitoring_page():
    page = (ROOT / "docs/monitoring.md").read_text()
    assert [alert.name for alert in ALERTS if f"`{alert.name}`" not in page] == []


def test_every_alert_is_made_to_fire_by_a_test_and_kept_quiet_by_one():
    cases = yaml.safe_load((ROOT / "tests/monitoring/alerts_test.yaml").read_text())["tests"]
    asked = [one for case in cases for one in case["alert_rule_test"]]
    assert {one["alertname"] for one in asked if "exp_alerts" in one} == {alert.name for alert in ALERTS}
    assert {one["alertname"] for one in asked if "exp_alerts" not in one} == {alert.name for alert in ALERTS}


def test_the_rules_are_a_document_as_prometheus_wants_it():
    groups = yaml.safe_load((ROOT / "monitoring/alerts.yaml").read_text())["groups"]
    assert all({"alert", "expr", "for", "labels", "annotations"} == rule.keys() for rule in groups[0]["rules"])
