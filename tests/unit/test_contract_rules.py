"""The oracle itself: it finds each rule broken, and nothing wrong with what is right."""

import pytest
from tests.contract_rules import broken_rules, kstatus

SUCCEEDED = {"Ready": "True", "Succeeded": "True"}
FAILED = {"Ready": "False", "Succeeded": "False", "Stalled": "True"}
RUNNING = {"Ready": "Unknown", "Succeeded": "Unknown", "Reconciling": "True"}
HELD = {"Ready": "Unknown", "Succeeded": "Unknown"}


def body(phase, conditions, reasons=("Why",), generation=1):
    listed = [
        {"type": kind, "status": status, "reason": reasons[index % len(reasons)], "observedGeneration": generation}
        for index, (kind, status) in enumerate(conditions.items())
    ]
    status = {"observedGeneration": 1, "phase": phase, "conditions": listed}
    return {"metadata": {"generation": 1}, "status": {key: value for key, value in status.items() if value is not None}}


@pytest.mark.parametrize(
    ("phase", "conditions"),
    [("Succeeded", SUCCEEDED), ("Failed", FAILED), ("Cancelled", FAILED), ("Running", RUNNING), ("Suspended", HELD)],
)
def test_what_keeps_the_contract_breaks_no_rule(phase, conditions):
    assert broken_rules(body(phase, conditions)) == []


def test_a_status_that_says_nothing_yet_breaks_no_rule():
    assert broken_rules({"metadata": {"generation": 1}, "status": {"observedGeneration": -1}}) == []


def losing(phase, conditions, **changes):
    """A status whose output was lost."""
    said = {"type": "OutputStored", "status": "False", "reason": "OutputStoreFailed", "message": "stdout is lost"}
    document = body(phase, conditions)
    document["status"]["conditions"].append({**said, "observedGeneration": 1} | changes)
    return document


@pytest.mark.parametrize(("phase", "conditions"), [("Succeeded", SUCCEEDED), ("Failed", FAILED)])
def test_output_that_was_lost_changes_no_judgement(phase, conditions):
    assert broken_rules(losing(phase, conditions)) == []
    assert kstatus(losing(phase, conditions)) == kstatus(body(phase, conditions))


@pytest.mark.parametrize(
    ("document", "rule"),
    [
        (losing("Succeeded", SUCCEEDED, status="True"), "OutputStored is not False for OutputStoreFailed"),
        (losing("Succeeded", SUCCEEDED, reason="Why"), "OutputStored is not False for OutputStoreFailed"),
        (losing("Succeeded", SUCCEEDED, message=""), "OutputStored does not say what was lost"),
        (losing("Running", RUNNING), "OutputStored before the end"),
        (losing("Failed", FAILED, type="Other"), "conditions give different reasons"),
        (body("Running", {"Ready": "Unknown", "Reconciling": "True"}), "no Succeeded"),
        (body("Running", {"Succeeded": "Unknown", "Reconciling": "True"}), "no Ready"),
        (body("Running", RUNNING | {"Succeeded": "False"}), "Ready and Succeeded differ"),
        (body("Running", RUNNING | {"Ready": "True", "Succeeded": "True"}), "Reconciling but Ready is not Unknown"),
        (body("Failed", FAILED | {"Reconciling": "True"}), "Reconciling and Stalled together"),
        (body("Failed", FAILED | {"Stalled": "False"}), "Stalled is present but not True"),
        (body("Failed", HELD | {"Stalled": "True"}), "Stalled and Ready being False do not go together"),
        (
            body("Failed", {"Ready": "False", "Succeeded": "False"}),
            "Stalled and Ready being False do not go together",
        ),
        (body("Succeeded", FAILED), "phase Succeeded, but Ready is not True"),
        (body("Cancelled", SUCCEEDED), "phase Cancelled, but Ready is not False"),
        (body("Queued", SUCCEEDED), "phase Queued, but Ready is not Unknown"),
        (body(None, RUNNING), "conditions without a phase"),
        (body("Running", {}), "a phase without conditions"),
        (body("Running", RUNNING, reasons=("One", "Another")), "conditions give different reasons"),
        (body("Running", RUNNING, generation=2), "Ready: observedGeneration is not the status'"),
    ],
)
def test_a_broken_rule_is_found(document, rule):
    assert rule in broken_rules(document)
