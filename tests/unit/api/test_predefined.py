import pytest

from capibara.api.predefined import DEFAULT, build_templates
from capibara.api.tasks import TASK_TYPES, TaskType
from capibara.api.template import Permission, SandboxTemplate

# DESIGN section 3, as it stands there.
TABLE = [
    ("default", "500m", "512Mi", 300, "python javascript", "", {"default"}),
    ("data-analysis", "750m", "1Gi", 600, "python sql", "pandas numpy matplotlib seaborn duckdb", {"data_analysis"}),
    (
        "machine-learning",
        "1000m",
        "2Gi",
        1800,
        "python",
        "pandas numpy scikit-learn tensorflow",
        {"machine_learning", "ml"},
    ),
    ("quick-script", "250m", "256Mi", 60, "python javascript bash", "", {"quick"}),
    ("visualization", "750m", "1Gi", 600, "python", "pandas matplotlib seaborn plotly", {"data_visualization"}),
]


@pytest.mark.parametrize(
    ("name", "cpu", "memory", "deadline", "languages", "packages", "tasks"), TABLE, ids=[row[0] for row in TABLE]
)
def test_the_five_templates(
    name: str, cpu: str, memory: str, deadline: int, languages: str, packages: str, tasks: set[str]
) -> None:
    spec = build_templates()[name].spec
    assert (spec.limits.cpu, spec.limits.memory, spec.active_deadline_seconds) == (cpu, memory, deadline)
    assert list(spec.languages) == languages.split()
    assert list(spec.packages.python) == packages.split()
    assert {task.replace("-", "_") for task, template in TASK_TYPES.items() if template == name} == tasks


def test_there_are_no_others() -> None:
    assert set(build_templates()) == {row[0] for row in TABLE}
    assert DEFAULT in build_templates()


def test_every_task_type_has_a_template() -> None:
    assert set(TASK_TYPES) == set(TaskType)
    assert set(TASK_TYPES.values()) <= set(build_templates())


@pytest.mark.parametrize("task", TaskType)
def test_hyphen_and_underscore_mean_the_same(task: TaskType) -> None:
    assert (
        TASK_TYPES[task] == TASK_TYPES[TaskType(task.replace("-", "_"))] == TASK_TYPES[TaskType(task.replace("_", "-"))]
    )


def test_they_allow_limits_packages_and_deadline_to_be_overridden_and_nothing_else() -> None:
    for template in build_templates().values():
        allowed = {name for name, permission in template.spec.overrides if permission is Permission.ALLOWED}
        assert allowed == {"limits", "packages", "active_deadline_seconds"}


def test_a_manifest_says_everything_a_reader_wants_to_know() -> None:
    manifest = build_templates()["default"].manifest()
    assert manifest["metadata"]["name"] == "default"
    assert manifest["spec"]["limits"] == {"cpu": "500m", "memory": "512Mi"}
    assert manifest["spec"]["activeDeadlineSeconds"] == 300
    assert SandboxTemplate.model_validate(manifest) == build_templates()["default"]
