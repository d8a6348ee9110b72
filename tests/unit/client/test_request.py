import pytest

from capibara.api.execution import CodeExecution, CodeExecutionSpec, Mode, TaskType
from capibara.client.errors import InvalidRequest
from capibara.client.request import (
    CLIENT,
    CREATED_BY,
    REQUEST_METADATA,
    build_annotations,
    build_execution,
    build_spec,
    parse_metadata,
)


def requirements(**wanted):
    """The requirements of a dynamic request, as they are written."""
    asked = parse_metadata({"request_type": "dynamic", "requirements": wanted})
    return build_spec("x", metadata=asked).requirements.document()


def test_the_original_s_words_and_units_become_ours():
    assert requirements(timeout=120, memory_limit_mb=256, cpu_percent=50, packages=["requests>=2"]) == {
        "limits": {"cpu": "500m", "memory": "256Mi"},
        "packages": {"python": ["requests>=2"], "npm": [], "apt": []},
        "activeDeadlineSeconds": 120,
    }


def test_one_limit_leaves_the_other_to_the_template():
    assert requirements(memory_limit_mb=256) == {"limits": {"memory": "256Mi"}}


@pytest.mark.parametrize(
    ("percent", "cpu"), [(25, "250m"), (12.5, "125m"), (100, "1000m"), (400, "4000m")], ids=lambda value: str(value)
)
def test_a_percent_of_a_cpu_is_ten_thousandths(percent, cpu):
    assert requirements(cpu_percent=percent)["limits"] == {"cpu": cpu}


def test_packages_may_be_named_by_installer():
    assert requirements(packages={"npm": ["lodash"]})["packages"]["npm"] == ["lodash"]


@pytest.mark.parametrize(
    ("metadata", "mode"),
    [
        (None, Mode.TEMPLATE),
        ({}, Mode.TEMPLATE),
        ({"request_type": "template"}, Mode.TEMPLATE),
        ({"request_type": "dynamic"}, Mode.DYNAMIC),
        ({"requirements": {"timeout": 5}}, Mode.DYNAMIC),
    ],
)
def test_the_mode_is_what_is_said_else_what_is_needed(metadata, mode):
    assert build_spec("x", metadata=parse_metadata(metadata)).mode is mode


@pytest.mark.parametrize("template_id", ["data_analysis", "data-analysis", "Data_Analysis"])
def test_template_ids_come_with_underscores_or_hyphens(template_id):
    assert build_spec("x", template_id).template_ref.name == "data-analysis"


@pytest.mark.parametrize(
    ("word", "task_type"),
    [
        ("quick", TaskType.QUICK),
        ("quick_script", TaskType.QUICK),
        ("data-analysis", TaskType.DATA_ANALYSIS),
        ("visualization", TaskType.DATA_VISUALIZATION),
        ("data-visualization", TaskType.DATA_VISUALIZATION),
        ("ml", TaskType.ML),
    ],
)
def test_a_kind_of_work_is_known_by_its_word_or_its_template(word, task_type):
    assert build_spec("x", task_type=word).task_type is task_type


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: build_spec("x", task_type="cooking"), r"task_type 'cooking' is not known: use one of default, data_"),
        (lambda: build_spec("x", template_id="no/such"), r"get_available_templates\(\)"),
        (lambda: build_spec("x" * 70_000), r"code: .*at most"),
        (lambda: build_spec(""), r"code: .*at least 1"),
        (lambda: build_spec("x", language="cobol"), r"language: Input should be 'python'"),
        (lambda: build_spec("x", timeout=0), r"^timeout must be at least 1 second, not 0$"),
        (lambda: requirements(memory_limit_mb=64), r"memory: memory must be between 128Mi"),
        (lambda: requirements(packages=["--index-url=http://evil"]), r"python\[0\]"),
        (lambda: requirements(timeout=0), r"^requirements: timeout must be at least 1 second, not 0$"),
        (
            lambda: requirements(memory=256),
            r"^requirements: unknown memory; the keys are timeout, memory_limit_mb, cpu_percent, packages$",
        ),
        (lambda: requirements(cpu_percent=0), r"cpu_percent: .*greater than 0"),
        (lambda: parse_metadata({"request_type": "magic"}), r"metadata: request_type: .*'template' or 'dynamic'"),
        (lambda: build_annotations(parse_metadata({"user": object()})), "metadata must be plain JSON"),
        (lambda: build_annotations(parse_metadata({"user": "x" * 20_000})), "at most 16384 bytes"),
        (
            lambda: build_spec("x", metadata=parse_metadata({"request_type": "template", "requirements": {}})),
            "requirements need mode Dynamic",
        ),
    ],
)
def test_what_cannot_be_asked_for_is_refused_with_the_field_and_the_rule(call, told):
    with pytest.raises(InvalidRequest, match=told):
        call()


def test_other_metadata_goes_with_the_execution():
    asked = parse_metadata({"request_type": "template", "user": "ana", "turn": 3})
    assert build_annotations(asked) == {REQUEST_METADATA: '{"turn": 3, "user": "ana"}'}
    assert build_annotations(parse_metadata({"request_type": "template"})) == {}


def test_the_document_is_marked_kept_for_a_time_and_valid():
    spec = CodeExecutionSpec(code="print(1)")
    manifest = build_execution(spec, "request-1", "c1", ttl_seconds=60, labels={"team": "a"}, annotations={"k": "v"})
    assert manifest == {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {
            "name": "request-1",
            "labels": {"team": "a", CREATED_BY: "python-client", CLIENT: "c1"},
            "annotations": {"k": "v"},
        },
        "spec": {"code": "print(1)", "ttlSecondsAfterFinished": 60},
    }
    assert CodeExecution.model_validate(manifest).spec.code == "print(1)"


def test_a_spec_s_own_time_to_live_wins():
    spec = CodeExecutionSpec(code="x", ttl_seconds_after_finished=5)
    assert build_execution(spec, "n", "c", ttl_seconds=60)["spec"]["ttlSecondsAfterFinished"] == 5
    assert "ttlSecondsAfterFinished" not in build_execution(CodeExecutionSpec(code="x"), "n", "c")["spec"]
