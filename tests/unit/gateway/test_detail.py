"""One execution for the dashboard: what it looks like, and what can be done about it. Pure parts."""

import pytest
import yaml

from capibara.gateway.routes.detail import Action, again, as_yaml, event_of, is_too_late, tidied


@pytest.mark.parametrize(
    ("action", "phase", "expected"),
    [
        ("suspend", None, False),
        ("suspend", "Queued", False),
        ("suspend", "Suspended", False),
        ("suspend", "Running", True),
        ("suspend", "Succeeded", True),
        ("resume", "Suspended", False),
        ("resume", "Running", False),
        ("resume", "Cancelled", True),
    ],
)
def test_what_runs_cannot_be_held_back_and_what_is_over_stays(action, phase, expected):
    assert is_too_late(Action(action), phase) is expected


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("report-x7k2p", "report"),
        ("request-3f2b8c1d9a7e4f60b5d2", "request"),
        ("report", "report"),
        ("a" * 80, "a" * 50),
        ("daily.report-2026", "daily.report-2026"),
    ],
)
def test_what_runs_again_has_a_name_of_its_own(name, stem):
    old = {
        "apiVersion": "v",
        "kind": "CodeExecution",
        "metadata": {"name": name, "annotations": {"capibara6.dev/requested-by": "root"}},
        "spec": {"code": "1", "cancel": True, "suspend": True},
    }
    new = again(old, "ada")
    assert new["metadata"]["name"].rpartition("-")[0] == stem
    assert new["metadata"]["annotations"] == {"capibara6.dev/requested-by": "ada"}
    assert new["spec"] == {"code": "1"}


@pytest.mark.parametrize("code", ["print(1)\nprint(2)\n", "  x\n\ty \n", "a: b\n- c", "\u202e\x07\n", "'", ""])
def test_yaml_says_what_the_object_says(code):
    document = {"apiVersion": "v", "kind": "k", "metadata": {"name": "x"}, "spec": {"code": code}}
    assert yaml.safe_load(as_yaml(document)) == document


def test_what_only_machines_read_is_left_out():
    applied = {"kubectl.kubernetes.io/last-applied-configuration": "{}"}
    document = {"metadata": {"name": "x", "managedFields": [], "annotations": applied}, "kind": "k", "apiVersion": "v"}
    assert tidied(document) == {"apiVersion": "v", "kind": "k", "metadata": {"name": "x"}}


def test_both_forms_of_events_are_read():
    metadata = {"creationTimestamp": "c"}
    old = event_of({"metadata": metadata, "type": "Warning", "count": 2, "lastTimestamp": "l"})
    new = event_of({"metadata": metadata, "eventTime": "e", "series": {"count": 5, "lastObservedTime": "o"}})
    bare = event_of({"metadata": metadata})
    assert [(each.type, each.count, each.at) for each in (old, new, bare)] == [
        ("Warning", 2, "l"),
        ("Normal", 5, "o"),
        ("Normal", 1, "c"),
    ]
