"""Every example is complete: valid, with an expected end, and together they show what there is to show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from capibara.api.execution import CodeExecution, TaskType
from capibara.api.reasons import Reason
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.errors import DevenvError
from capibara.devenv.examples import Example, load_example, load_examples

EXAMPLES = load_examples(bundled_folder("examples"))

SHOWN_TASK_TYPES = ("data_analysis", "data-visualization", "machine_learning", "ml", "quick", "default")


def execution(example: Example) -> dict[str, Any]:
    return next(document for document in example.documents if document["kind"] == "CodeExecution")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_is_valid_and_says_what_it_shows(example: Example) -> None:
    CodeExecution.model_validate(execution(example))
    assert example.summary
    assert example.path.stem == example.name
    assert example.expectation.reason in [reason.value for reason in Reason]


def test_every_task_type_and_every_language_has_its_example() -> None:
    specs = [execution(example)["spec"] for example in EXAMPLES]
    assert {spec.get("taskType") for spec in specs} >= set(SHOWN_TASK_TYPES)
    assert {TaskType(kind) for kind in SHOWN_TASK_TYPES}
    assert {spec.get("language") for spec in specs} >= {"python", "javascript", "bash"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("kind: Secret\nmetadata: {name: a}\n", "holds 0 CodeExecutions", id="no execution"),
        pytest.param("kind: CodeExecution\nmetadata: {name: a}\n", "lacks the annotation", id="no expected end"),
    ],
)
def test_a_file_that_is_no_example_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(text)
    with pytest.raises(DevenvError, match=complaint):
        load_example(path)
