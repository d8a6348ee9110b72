from datetime import UTC, datetime

import pytest
from tests.unit.api.documents import CODE_FROM, code, document

from capibara.api.execution import (
    TERMINAL_PHASES,
    CodeExecution,
    CodeExecutionSpec,
    CodeExecutionStatus,
    Enforcement,
    OutputStream,
    Phase,
    ResolvedTemplate,
)
from capibara.api.meta import Condition, ConditionStatus
from capibara.api.reasons import Reason
from capibara.api.rules import broken_transitions

ENV = [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]


@pytest.mark.parametrize(
    ("old", "new", "complaints"),
    [
        pytest.param(code(), code(suspend=True), [], id="suspend may change"),
        pytest.param(code(suspend=True), code(suspend=False), [], id="and change back"),
        pytest.param(code(), code(ttlSecondsAfterFinished=60), [], id="a time to live may be set"),
        pytest.param(code(ttlSecondsAfterFinished=60), code(), [], id="and removed"),
        pytest.param(code(), code(cancel=True), [], id="cancel may become true"),
        pytest.param(code(cancel=True), code(), ["cancel may change"], id="cancel never becomes false"),
        pytest.param(code(), {"code": "2"}, ["spec.code is immutable"], id="code stays"),
        pytest.param(code(), code(language="python"), ["spec.language is immutable"], id="what was absent stays so"),
        pytest.param(code(stdin=""), code(), ["spec.stdin is immutable"], id="what was set stays set"),
        pytest.param(code(env=ENV), code(env=ENV[::-1]), [], id="the order of env means nothing"),
        pytest.param(code(env=ENV), code(env=ENV[:1]), ["spec.env is immutable"], id="env stays"),
        pytest.param(code(), code(env=[]), [], id="an empty list is an absent one"),
        pytest.param(
            code(),
            {"codeFrom": CODE_FROM},
            ["spec.code is immutable", "spec.codeFrom is immutable"],
            id="every change is told",
        ),
    ],
)
def test_updates_of_a_spec(old: dict[str, object], new: dict[str, object], complaints: list[str]) -> None:
    found = broken_transitions(CodeExecutionSpec.model_validate(old), CodeExecutionSpec.model_validate(new))
    assert len(found) == len(complaints)
    assert all(complaint in message for complaint, message in zip(complaints, found, strict=True))


def test_every_field_is_immutable_or_known_to_be_mutable() -> None:
    guarded = {change.field for change in CodeExecutionSpec.transitions}
    fields = {field.alias for field in CodeExecutionSpec.model_fields.values()}
    assert fields - guarded == {"suspend", "ttlSecondsAfterFinished"}


@pytest.mark.parametrize("old", Phase)
@pytest.mark.parametrize("new", Phase)
def test_a_terminal_phase_stays(old: Phase, new: Phase) -> None:
    broken = broken_transitions(CodeExecutionStatus(phase=old), CodeExecutionStatus(phase=new))
    assert bool(broken) == (old in TERMINAL_PHASES and old != new)


def test_a_status_comes_back_as_it_was_written() -> None:
    status = CodeExecutionStatus(
        observed_generation=1,
        phase=Phase.SUCCEEDED,
        conditions=(
            Condition(
                type="Succeeded",
                status=ConditionStatus.TRUE,
                reason=Reason.COMPLETED,
                observed_generation=1,
                last_transition_time=datetime(2026, 11, 23, 18, 0, tzinfo=UTC),
            ),
        ),
        attempt=1,
        exit_code=0,
        sandbox_id="i1",
        template=ResolvedTemplate(name="default", template_id="t1"),
        stdout=OutputStream(text="42\n", bytes=3, sha256="00"),
    )
    written = status.document()
    assert written["sandboxID"] == "i1"
    assert written["template"]["templateID"] == "t1"
    assert written["conditions"][0]["reason"] == "Completed"
    assert written["conditions"][0]["lastTransitionTime"] == "2026-11-23T18:00:00Z"
    assert written["stdout"] == {"text": "42\n", "bytes": 3, "truncated": False, "sha256": "00"}
    assert CodeExecutionStatus.model_validate(written) == status


def test_a_status_of_a_newer_version_can_be_read() -> None:
    read = CodeExecution.model_validate(document("CodeExecution", code()) | {"status": {"phase": "Running", "new": 1}})
    assert read.status.phase is Phase.RUNNING


def test_an_object_nobody_has_seen_says_so() -> None:
    read = CodeExecution.model_validate(document("CodeExecution", code()))
    assert read.status.observed_generation == -1


def test_a_limit_that_nothing_held_says_none() -> None:
    assert Enforcement.model_validate({"cpu": None, "memory": "cgroup"}).document() == {
        "cpu": "None",
        "memory": "cgroup",
    }
