"""What may change, and what the API server makes of an object, for real."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from tests.integration.api.conftest import ApiServer
from tests.integration.api.status import FULL_STATUS
from tests.unit.api.documents import CODE_FROM, code, document

from capibara.api.execution import CodeExecution, CodeExecutionStatus, Phase
from capibara.api.rules import broken_transitions

ENV = [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]


def create(api_server: ApiServer, spec: dict[str, Any]) -> str:
    return str(api_server.create(document("CodeExecution", spec, f"run-{uuid.uuid4().hex[:12]}"))["metadata"]["name"])


@pytest.mark.parametrize(
    ("spec", "patch", "complaint"),
    [
        pytest.param(code(), {"suspend": True}, "", id="suspend may change"),
        pytest.param(code(suspend=True), {"suspend": False}, "", id="and change back"),
        pytest.param(code(), {"ttlSecondsAfterFinished": 60}, "", id="a time to live may be set"),
        pytest.param(code(ttlSecondsAfterFinished=60), {"ttlSecondsAfterFinished": None}, "", id="and removed"),
        pytest.param(code(), {"cancel": True}, "", id="cancel may become true"),
        pytest.param(code(cancel=True), {"cancel": False}, "cancel may change to true", id="but not false again"),
        pytest.param(code(), {"code": "2"}, "spec.code is immutable", id="code stays"),
        pytest.param(code(), {"language": "python"}, "spec.language is immutable", id="what was absent stays so"),
        pytest.param(code(stdin=""), {"stdin": None}, "spec.stdin is immutable", id="what was set stays set"),
        pytest.param(code(), {"priority": 1}, "spec.priority is immutable", id="a default stays"),
        pytest.param(code(env=ENV), {"env": ENV[::-1]}, "", id="the order of env means nothing"),
        pytest.param(code(env=ENV), {"env": ENV[:1]}, "spec.env is immutable", id="env stays"),
        pytest.param(code(), {"files": []}, "", id="an empty list is an absent one"),
        pytest.param(code(), {"code": None, "codeFrom": CODE_FROM}, "spec.codeFrom is immutable", id="or its source"),
    ],
)
def test_api_server_and_model_agree_on_updates(
    api_server: ApiServer, spec: dict[str, Any], patch: dict[str, Any], complaint: str
) -> None:
    name = create(api_server, spec)
    answer = api_server.verdict_on_update(name, {"spec": patch})
    assert complaint in answer
    assert bool(answer) == bool(complaint)

    old = CodeExecution.model_validate(document("CodeExecution", spec))
    new = CodeExecution.model_validate(document("CodeExecution", {**spec, **patch}))
    assert bool(broken_transitions(old.spec, new.spec)) == bool(complaint)


def test_a_new_object_counts_as_unseen(api_server: ApiServer) -> None:
    stored = api_server.get(create(api_server, code()))
    assert stored["status"] == {"observedGeneration": -1}
    assert CodeExecution.model_validate(stored).metadata.resource_version


@pytest.mark.parametrize("terminal", [Phase.SUCCEEDED, Phase.FAILED, Phase.CANCELLED])
def test_a_terminal_status_never_changes(api_server: ApiServer, terminal: Phase) -> None:
    name = create(api_server, code())
    assert api_server.verdict_on_status(name, {"phase": "Running"}) == ""
    assert api_server.verdict_on_status(name, {"phase": terminal}) == ""
    for other in [phase for phase in Phase if phase is not terminal] + [None]:
        assert "a terminal status is immutable" in api_server.verdict_on_status(name, {"phase": other})
    assert api_server.verdict_on_status(name, {"phase": terminal}) == ""
    for change in ({"attempt": 1}, {"exitCode": 0}, {"stdout": {"text": "rewritten", "bytes": 9}}):
        assert "a terminal status is immutable" in api_server.verdict_on_status(name, {"phase": terminal, **change})
    assert api_server.verdict_on_update(name, {"spec": {"ttlSecondsAfterFinished": 1}}, dry_run=False) == ""


CONDITION = {
    "type": "Finished",
    "status": "True",
    "reason": "Completed",
    "message": "done",
    "observedGeneration": 1,
    "lastTransitionTime": "2026-01-02T03:04:05Z",
}
ENDED = {"phase": "Succeeded", "observedGeneration": 1, "exitCode": 0, "conditions": [CONDITION]}


@pytest.mark.parametrize(
    ("change", "holds"),
    [
        pytest.param({"observedGeneration": 2}, True, id="a later generation"),
        pytest.param({"conditions": [CONDITION | {"observedGeneration": 2}]}, True, id="of conditions too"),
        pytest.param({"observedGeneration": 0}, False, id="no earlier one"),
        pytest.param({"observedGeneration": 2, "exitCode": 1}, False, id="nothing else with it"),
        pytest.param({"observedGeneration": 2, "stdout": {"text": "a", "bytes": 1}}, False, id="nothing new with it"),
        pytest.param({"conditions": []}, False, id="conditions stay"),
        pytest.param({"conditions": [CONDITION | {"status": "False"}]}, False, id="their status"),
        pytest.param({"conditions": [CONDITION | {"reason": "Other"}]}, False, id="their reason"),
        pytest.param({"conditions": [CONDITION | {"message": "other"}]}, False, id="their message"),
        pytest.param({"conditions": [CONDITION | {"lastTransitionTime": None}]}, False, id="their time"),
    ],
)
def test_of_what_has_ended_only_the_generation_rises(
    api_server: ApiServer, change: dict[str, Any], holds: bool
) -> None:
    name = create(api_server, code())
    assert api_server.verdict_on_status(name, ENDED) == ""
    old, new = (CodeExecutionStatus.model_validate(status) for status in (ENDED, ENDED | change))
    assert (broken_transitions(old, new) == ()) == holds
    assert (api_server.verdict_on_status(name, change) == "") == holds


def test_a_whole_status_is_stored_field_by_field(api_server: ApiServer) -> None:
    assert FULL_STATUS.model_fields_set == set(CodeExecutionStatus.model_fields)
    name = create(api_server, code())
    assert api_server.verdict_on_status(name, FULL_STATUS.document()) == ""
    stored = api_server.get(name)
    assert stored["status"] == FULL_STATUS.document()
    assert CodeExecution.model_validate(stored).status == FULL_STATUS


def test_executions_are_found_by_phase_template_and_time_to_live(api_server: ApiServer) -> None:
    template = f"template-{uuid.uuid4().hex[:8]}"
    kept = create(api_server, code(templateRef={"name": template}))
    fleeting = create(api_server, code(templateRef={"name": template}, ttlSecondsAfterFinished=0))
    api_server.verdict_on_status(kept, {"phase": "Queued"})
    here = f"spec.templateRef.name={template}"
    assert api_server.names(here) == {kept, fleeting}
    assert api_server.names(f"{here},status.phase=Queued") == {kept}
    assert api_server.names(f"{here},spec.ttlSecondsAfterFinished!=") == {fleeting}
