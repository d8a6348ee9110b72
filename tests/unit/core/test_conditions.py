"""The status contract: what each reason looks like to Flux, Helm and `kubectl wait`."""

import pytest
from tests.builders import NOW, execution, later
from tests.contract_rules import broken_rules, kstatus

from capibara.api.meta import Condition
from capibara.api.reasons import Reason
from capibara.core.conditions import PHASES, build_conditions, execution_statuses, phase_of, plain, template_statuses
from capibara.core.results import status_for

EXECUTION_REASONS = [reason for reason in Reason if reason is not Reason.TEMPLATE_READY]


def document(reason):
    status = status_for(execution().build(), reason, "why", NOW)
    return {"metadata": {"generation": 1}, "status": status}


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_every_status_keeps_the_contract(reason):
    assert broken_rules(document(reason)) == []


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_gitops_tools_see_the_end_when_it_is_one(reason):
    expected = {True: "Failed", False: "InProgress"}[reason.terminal]
    assert kstatus(document(reason)) == ("Current" if reason is Reason.COMPLETED else expected)


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_phase_and_reason_agree_on_what_is_over(reason):
    assert phase_of(reason).terminal == reason.terminal


def test_only_terminal_reasons_are_failures_by_default():
    assert all(reason in PHASES for reason in EXECUTION_REASONS if not reason.terminal)


def test_a_template_that_cannot_be_used_is_stalled():
    assert template_statuses(Reason.BUILD_FAILED) == {"Ready": "False", "Stalled": "True"}


def conditions(reason, previous, now):
    built = build_conditions(execution_statuses(reason), reason, "m", previous=previous, generation=1, now=now)
    return [Condition.model_validate(document) for document in built]


def test_the_transition_time_moves_only_with_the_status():
    first = conditions(Reason.QUEUED, (), later(0))
    second = conditions(Reason.RUNNING, first, later(5))
    third = conditions(Reason.COMPLETED, second, later(9))
    assert [c.last_transition_time for c in second] == [later(0)] * 3
    assert [c.last_transition_time for c in third] == [later(9)] * 3


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_finished_is_there_at_any_end_and_only_then(reason):
    said = {condition["type"]: condition["status"] for condition in document(reason)["status"]["conditions"]}
    assert said.get("Finished") == ("True" if reason.terminal else None)


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_the_reason_stands_beside_the_phase_unless_it_repeats_it(reason):
    quiet = {Reason.COMPLETED, Reason.RUNNING, Reason.QUEUED, Reason.SUSPENDED, Reason.CANCELLED}
    assert document(reason)["status"]["reason"] == (None if reason in quiet else reason)


@pytest.mark.parametrize("reason", EXECUTION_REASONS)
def test_a_message_is_said_once(reason):
    assert [each["message"] for each in document(reason)["status"]["conditions"]].count("why") == 1


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("two\nlines", "two lines"),
        ("\x1b[31mred\x1b[0m", "[31mred [0m"),
        ("a\u202eb\x00c", "a b c"),
        ("x" * 30, "x" * 19 + "…"),
    ],
)
def test_a_message_is_one_line_that_is_safe_on_a_terminal(hostile, shown):
    assert plain(hostile, 20) == shown
