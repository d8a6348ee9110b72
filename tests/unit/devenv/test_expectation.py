from __future__ import annotations

import json
from typing import Any

import pytest

from capibara.devenv.errors import DevenvError
from capibara.devenv.expectation import ANNOTATION, Expectation, unmet

STATUS: dict[str, Any] = {
    "phase": "Failed",
    "conditions": [{"type": "Ready", "reason": "Other"}, {"type": "Succeeded", "reason": "CodeFailed"}],
    "exitCode": 1,
    "error": {"name": "ValueError", "value": "bad"},
    "stdout": {"text": "one\ntwo\n"},
    "results": [{"type": "text/plain"}, {"type": "image/png"}],
    "files": [{"path": "a", "text": ""}, {"path": "b", "message": "too large"}],
    "template": {"name": "default"},
}


def execution(annotation: str | None) -> dict[str, Any]:
    annotations = {} if annotation is None else {ANNOTATION: annotation}
    return {"metadata": {"name": "hello", "annotations": annotations}}


@pytest.mark.parametrize(
    ("expected", "complaint"),
    [
        pytest.param({}, None, id="the phase alone can be enough"),
        pytest.param({"phase": "Succeeded"}, "phase is 'Failed'", id="another phase is a failure"),
        pytest.param({"reason": "CodeFailed"}, None, id="the reason is that of the condition Succeeded"),
        pytest.param({"reason": "Other"}, "reason is 'CodeFailed'", id="another reason is a failure"),
        pytest.param({"exitCode": 1}, None, id="the exit code matches"),
        pytest.param({"exitCode": 0}, "exit code is 1", id="an expected zero is an expectation"),
        pytest.param({"error": "ValueError"}, None, id="the exception's name matches"),
        pytest.param({"error": "KeyError"}, "error is 'ValueError'", id="another exception is a failure"),
        pytest.param({"stdout": "two\n"}, None, id="stdout contains the text"),
        pytest.param({"stdout": "three"}, "stdout lacks 'three'", id="stdout lacks the text"),
        pytest.param({"stdoutMatches": r"t\w+\n$"}, None, id="a part of stdout matches"),
        pytest.param({"stdoutMatches": r"\d"}, "stdout does not match", id="no part of stdout matches"),
        pytest.param({"stderr": "x"}, "stderr lacks 'x'", id="a stream that is absent lacks every text"),
        pytest.param({"results": ["image/png"]}, None, id="a result of the type is there"),
        pytest.param({"results": ["text/html"]}, "no result of type text/html", id="no result of the type is there"),
        pytest.param({"files": ["a"]}, None, id="the file came back"),
        pytest.param({"files": ["b"]}, "came back without content: 'too large'", id="only its name came back"),
        pytest.param({"files": ["c"]}, "no file c came back, only ['a', 'b']", id="another file came back"),
        pytest.param({"template": "quick-script"}, "template is 'default'", id="another template is a failure"),
    ],
)
def test_unmet(expected: dict[str, Any], complaint: str | None) -> None:
    problems = unmet(Expectation.model_validate({"phase": "Failed", **expected}), STATUS)
    assert len(problems) == (complaint is not None)
    assert complaint is None or complaint in problems[0]


def test_an_execution_without_status_meets_nothing() -> None:
    expected = Expectation(phase="Succeeded", exitCode=0, stdout="42", results=("image/png",))
    assert len(unmet(expected, {})) == 4


@pytest.mark.parametrize("annotation", [None, "{}", "not json", json.dumps({"phase": "Failed", "exit_status": 1})])
def test_an_example_that_does_not_say_how_it_should_end_is_refused_by_name(annotation: str | None) -> None:
    with pytest.raises(DevenvError, match="hello"):
        Expectation.of(execution(annotation))
