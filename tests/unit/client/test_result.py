import json
from collections.abc import Mapping

import pytest

from capibara.client.result import build_result
from capibara.client.stats import summarize

KEYS = ["success", "sandbox_id", "task_type", "template_used", "execution_time", "logs", "result", "error", "timestamp"]


def document(phase="Succeeded", reason="Completed", message="exit code 0", spec=None, **status):
    """A CodeExecution that is over."""
    conditions = [{"type": "Succeeded", "status": "True", "reason": reason, "message": message}]
    return {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {"name": "request-1"},
        "spec": {"code": "x", **(spec or {})},
        "status": {"phase": phase, "conditions": conditions, **status},
    }


def completed(**status):
    return document(
        sandboxID="sbx",
        template={"name": "visualization"},
        timings={"run": 0.25},
        stdout={"text": "out\n"},
        stderr={"text": "err\n"},
        results=[{"type": "image/png", "text": "aGk="}, {"type": "text/plain", "text": "42"}],
        completionTime="2026-01-02T03:04:05Z",
        **status,
    )


def test_a_success_in_the_original_s_words():
    result = build_result(completed())
    assert dict(result) == {
        "success": True,
        "sandbox_id": "sbx",
        "task_type": "visualization",
        "template_used": "visualization",
        "execution_time": 0.25,
        "logs": {"stdout": "out\n", "stderr": "err\n"},
        "result": "42",
        "error": None,
        "timestamp": "2026-01-02T03:04:05+00:00",
    }


def test_it_is_a_mapping_and_a_model_and_json():
    result = build_result(completed())
    assert isinstance(result, Mapping)
    assert list(result) == list(result.keys()) == list(result.model_dump()) == KEYS
    assert len(result) == len(KEYS)
    assert result["logs"]["stdout"] == result.logs["stdout"] == "out\n"
    assert result.get("execution", "not a key") == "not a key"
    assert "execution" not in result
    assert json.loads(json.dumps(dict(result))) == json.loads(result.model_dump_json())


def test_the_whole_object_is_there_beside_the_keys():
    result = build_result(completed())
    assert result.execution.status.results[0].type == "image/png"
    assert result.reason == "Completed"


def test_a_failure_says_why_and_what_to_do():
    result = build_result(document("Failed", "TemplateNotFound", "no such template: apply it", spec={"query": "ml"}))
    assert (result.success, result.error) == (False, "TemplateNotFound: no such template: apply it")
    assert (result.sandbox_id, result.template_used, result.execution_time, result.result) == (None, None, 0.0, None)
    assert result.task_type == "machine_learning"


@pytest.mark.parametrize(
    ("asked", "template", "told"),
    [
        ("data-visualization", "visualization", "data-visualization"),
        (None, "quick-script", "quick"),
        (None, "a-template-of-mine", None),
    ],
)
def test_the_kind_of_work_is_as_asked_for_else_the_template_s(asked, template, told):
    assert build_result(document(template={"name": template}), asked).task_type == told


def outcome(seconds, cost):
    """What is said of a single execution."""
    times = dict.fromkeys(("average_execution_time", "median_execution_time", "longest_execution_time"), seconds)
    return {"count": 1, **times, "cost": cost}


def test_statistics_count_what_is_there():
    stats = summarize(
        [
            completed(),
            document(
                "Failed",
                "CodeFailed",
                "exit code 3",
                timings={"run": 0.75},
                template={"name": "default"},
                usage={"cost": "0.25"},
            ),
            document("Cancelled", "Cancelled"),
            document("Running", "Running"),
            {"metadata": {"name": "not seen yet"}, "spec": {}},
        ]
    )
    assert dict(stats) == {
        "total": 5,
        "succeeded": 1,
        "failed": 1,
        "cancelled": 1,
        "active": 2,
        "success_rate": 0.5,
        "average_execution_time": 0.5,
        "by_template": {"visualization": 1, "default": 1},
        "by_reason": {"Completed": 1, "CodeFailed": 1, "Cancelled": 1},
        "cost": 0.25,
        "by_outcome": {
            "default": {"CodeFailed": outcome(0.75, 0.25)},
            "none": {"Cancelled": outcome(None, None)},
            "visualization": {"Completed": outcome(0.25, None)},
        },
    }
    assert json.loads(json.dumps(dict(stats)))["by_outcome"]["default"]["CodeFailed"]["count"] == 1


def test_statistics_of_nothing_divide_by_nothing():
    stats = summarize([])
    assert (stats.total, stats.success_rate, stats.average_execution_time) == (0, None, None)


@pytest.mark.parametrize(
    ("status", "cached"),
    [({}, False), ({"cache": {"hit": False, "key": "a"}}, False), ({"cache": {"hit": True, "key": "a"}}, True)],
)
def test_it_says_whether_the_result_was_found_again(status, cached):
    assert build_result(document(message="exit code 0", **status)).cached is cached


@pytest.mark.parametrize(
    ("status", "truncated"),
    [
        ({}, False),
        ({"stdout": {"text": "a", "truncated": True}}, True),
        ({"stderr": {"text": "a", "truncated": True}}, True),
        ({"results": [{"type": "image/png", "bytes": 10**7}]}, True),
        ({"omittedResults": 3}, True),
    ],
)
def test_it_says_what_was_too_large_to_keep(status, truncated):
    result = build_result(document(message="exit code 0; 1 result was too large to keep", **status))
    assert (result.truncated, result.message) == (truncated, "exit code 0; 1 result was too large to keep")


def test_files_that_came_back_are_bytes_by_path():
    files = [
        {"path": "a.csv", "bytes": 3, "text": "\u00f1\n"},
        {"path": "b.bin", "bytes": 2, "data": "/wA="},
        {"path": "c.bin", "bytes": 2**30, "message": "too large"},
        {"path": "*.png", "message": "no file matches"},
    ]
    result = build_result(completed(files=files))
    assert result.files == {"a.csv": "\u00f1\n".encode(), "b.bin": b"\xff\x00"}
    assert result.truncated
    assert "files" not in dict(result)


@pytest.mark.parametrize(
    ("status", "truncated"),
    [
        ({"files": [{"path": "a", "bytes": 0, "text": ""}, {"path": "*.png", "message": "no file matches"}]}, False),
        ({"omittedFiles": 1}, True),
    ],
    ids=["all that matched is here", "more matched than are listed"],
)
def test_whether_a_file_is_missing(status, truncated):
    assert build_result(completed(**status)).truncated is truncated
