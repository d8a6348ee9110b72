"""Which template, language, executor, limits and deadline an execution gets, and why it gets none."""

import pytest
from tests.builders import execution, template

from capibara.api.reasons import Reason
from capibara.api.template import ActiveBuild, SandboxTemplateStatus
from capibara.core.checks import Maxima, Rejection
from capibara.core.demand import PackagePolicy
from capibara.core.limits import SizeClass
from capibara.core.plan import DEFAULT_CPU_MILLIS, DEFAULT_MEMORY_BYTES, Plan, plan_run
from capibara.core.routing.choice import Candidate, Choice

MIB = 1024**2
CHOICE = Choice("small", "model", 0.7, Candidate("default", 0.2))


def plan(spec, **template_spec):
    made = execution(**spec).build()
    return plan_run(made, template(**template_spec), CHOICE)


FROM_MJS = {"configMapKeyRef": {"name": "programs", "key": "main.mjs"}}


@pytest.mark.parametrize(
    ("spec", "template_spec", "field", "value"),
    [
        ({}, {}, "language", "python"),
        ({"code": "foo"}, {"languages": ["javascript", "python"]}, "language", "javascript"),
        ({"code": "foo"}, {"languages": ["javascript", "python"]}, "language_via", "template"),
        ({"code": "def f(x):\n    return x\n"}, {"languages": ["javascript", "python"]}, "language", "python"),
        ({"code": "def f(x):\n    return x\n"}, {"languages": ["javascript", "python"]}, "language_via", "code"),
        ({"code": "def f(x):\n    return x\n"}, {"languages": ["javascript"]}, "language_via", "template"),
        ({"code": "const f = x => x"}, {"languages": ["python", "javascript"]}, "language", "javascript"),
        ({"code": "import time; time.sleep(3); 'here'"}, {"languages": ["python", "javascript"]}, "language", "python"),
        ({"code": "x = 5; x"}, {"languages": ["python", "javascript"]}, "language", "python"),
        ({"code": "{'a': 1}"}, {"languages": ["python", "javascript"]}, "language", "python"),
        ({"code": "console.log(1)"}, {"languages": ["python", "javascript"]}, "language", "javascript"),
        ({"code": "echo hi"}, {"languages": ["python", "javascript", "bash"]}, "language", "bash"),
        ({"code": "%%bash\nls"}, {"languages": ["bash", "python"]}, "language", "python"),
        ({"code": "%%bash\nls"}, {"languages": ["bash", "python"]}, "language_via", "shebang"),
        ({"code": "("}, {"languages": ["python", "javascript"]}, "language", "python"),
        ({"language": "bash"}, {"languages": ["python", "bash"]}, "language_via", "language"),
        ({"code": "#!/bin/sh\n"}, {"languages": ["python", "bash"]}, "language_via", "shebang"),
        ({"code": None, "codeFrom": FROM_MJS}, {"languages": ["python", "javascript"]}, "language", "javascript"),
        ({"code": None, "codeFrom": FROM_MJS}, {"languages": ["python", "javascript"]}, "language_via", "key"),
        ({"language": "bash"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({"code": "#!/usr/bin/env python3\n"}, {"languages": ["bash", "python"]}, "language", "python"),
        ({"code": "#!/bin/bash -e\n"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({"code": "#!/usr/bin/env -S bash -e\n"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({}, {}, "executor", "Interpreter"),
        ({"stdin": "x"}, {}, "executor", "Interpreter"),
        ({"language": "bash"}, {"languages": ["bash"]}, "executor", "Process"),
        ({"executor": "Process"}, {}, "executor", "Process"),
        ({}, {"activeDeadlineSeconds": 60}, "deadline", 60),
        ({"activeDeadlineSeconds": 20}, {"activeDeadlineSeconds": 60}, "deadline", 20),
        ({}, {}, "cpu_millis", DEFAULT_CPU_MILLIS),
        ({}, {}, "memory_bytes", DEFAULT_MEMORY_BYTES),
        ({}, {"limits": {"cpu": "250m", "memory": "256Mi"}}, "cpu_millis", 250),
        ({}, {"limits": {"cpu": "250m", "memory": "256Mi"}}, "memory_bytes", 256 * MIB),
        ({}, {"network": {"egress": "Allow"}}, "allow_internet", True),
        ({}, {}, "allow_internet", False),
        ({}, {"network": {"allow": ["192.0.2.0/24"]}}, "allow_internet", False),
        ({}, {"network": {"allow": ["192.0.2.0/24", "a.example.com"]}}, "allow_out", ("192.0.2.0/24", "a.example.com")),
        ({}, {"env": [{"name": "A", "value": "1"}]}, "env", {"A": "1"}),
    ],
)
def test_what_a_run_gets(spec, template_spec, field, value):
    assert getattr(plan(spec, **template_spec), field) == value


def test_the_status_tells_what_chose_the_template():
    told = plan({}).template.document()
    assert (told["via"], told["score"], told["runnerUp"]) == ("model", "0.7", {"name": "default", "score": "0.2"})


DYNAMIC_QUICK = {"mode": "Dynamic", "requirements": {"limits": {"memory": "256Mi"}, "activeDeadlineSeconds": 120}}


def test_a_dynamic_execution_may_deviate_where_the_template_allows_it():
    overrides = {"limits": "Allowed", "activeDeadlineSeconds": "Allowed"}
    made = plan(DYNAMIC_QUICK, activeDeadlineSeconds=60, overrides=overrides)
    assert isinstance(made, Plan)
    assert (made.deadline, made.memory_bytes) == (120, 256 * MIB)


@pytest.mark.parametrize(
    ("spec", "template_spec", "reason", "words"),
    [
        (
            {"language": "bash"},
            {},
            Reason.LANGUAGE_NOT_ALLOWED,
            "does not offer bash; it offers python: change spec.language, or add bash to",
        ),
        ({"activeDeadlineSeconds": 61}, {"activeDeadlineSeconds": 60}, Reason.INVALID_SPEC, "61 is above the 60"),
        (
            {"activeDeadlineSeconds": 61},
            {"activeDeadlineSeconds": 60, "overrides": {"activeDeadlineSeconds": "Allowed"}},
            Reason.INVALID_SPEC,
            "or use mode Dynamic with requirements.activeDeadlineSeconds",
        ),
        (DYNAMIC_QUICK, {}, Reason.INVALID_SPEC, "does not let executions change limits"),
        (
            {"mode": "Dynamic", "requirements": {"activeDeadlineSeconds": 120}},
            {"activeDeadlineSeconds": 60},
            Reason.INVALID_SPEC,
            "120 is above the 60",
        ),
        (
            {"mode": "Dynamic", "requirements": {"packages": {"python": ["six"]}}},
            {},
            Reason.PACKAGE_NOT_ALLOWED,
            "template small does not let executions add packages",
        ),
        ({"executor": "Interpreter"}, {"languages": ["bash"]}, Reason.INVALID_SPEC, "bash runs as a process"),
        ({"executor": "Kernel"}, {"languages": ["sql"]}, Reason.INVALID_SPEC, "sql has no kernel"),
        (
            {"env": [{"name": "A", "value": "2"}]},
            {"env": [{"name": "A", "value": "1"}]},
            Reason.INVALID_SPEC,
            "does not let executions replace A",
        ),
        (
            {"mode": "Dynamic", "requirements": {"limits": {"memory": "9Gi"}}},
            {"overrides": {"limits": "Allowed"}},
            Reason.INVALID_SPEC,
            "requirements.limits.memory: 9216Mi is above",
        ),
        (
            {"mode": "Dynamic", "requirements": {"activeDeadlineSeconds": 3601}},
            {"overrides": {"activeDeadlineSeconds": "Allowed"}},
            Reason.INVALID_SPEC,
            "3601 s is above the operator's maximum of 3600 s",
        ),
    ],
)
def test_why_a_run_is_refused(spec, template_spec, reason, words):
    refusal = plan(spec, **template_spec)
    assert isinstance(refusal, Rejection)
    assert refusal.reason is reason
    assert words in refusal.explanation


def test_the_same_content_has_the_same_hash_everywhere():
    assert plan({}).content == plan({}, description="other words").content
    assert plan({}).template.hash != plan({}, limits={"memory": "1Gi"}).template.hash


def dynamic(**requirements):
    return {"mode": "Dynamic", "requirements": requirements}


PERMISSIVE = {"overrides": {"packages": "Allowed", "limits": "Allowed", "activeDeadlineSeconds": "Allowed"}}


def test_a_dynamic_execution_gets_its_packages_beside_the_templates_and_its_size():
    spec = dynamic(packages={"python": ["Scikit_Learn", "pandas"]}, limits={"cpu": "1500m", "memory": "300Mi"})
    content = plan(spec, packages={"python": ["pandas"]}, **PERMISSIVE).content
    assert content.python == ("pandas", "scikit-learn")
    assert content.size == SizeClass(2, 300)


@pytest.mark.parametrize(
    ("requirements", "same"),
    [
        pytest.param({"activeDeadlineSeconds": 400}, True, id="another deadline needs no other build"),
        pytest.param({"packages": {"python": ["six"]}}, False, id="more packages do"),
        pytest.param({"limits": {"memory": "600Mi"}}, False, id="another size does"),
    ],
)
def test_an_execution_that_asks_for_no_more_than_its_template_may_use_its_older_build(requirements, same):
    made = execution(**dynamic(**requirements)).build()
    active = ActiveBuild(template_id="old", build_id="b", hash="h", cpu_count=1, memory_mb=256)
    built = template(**PERMISSIVE).model_copy(update={"status": SandboxTemplateStatus(active=active)})
    assert plan_run(made, built, CHOICE).fallback == (active if same else None)


def test_on_an_older_build_a_run_keeps_within_its_size():
    planned = plan({}, limits={"cpu": "2", "memory": "1Gi"})
    older = planned.on_fallback(ActiveBuild(template_id="old", hash="h", cpu_count=1, memory_mb=256))
    assert (older.template.template_id, older.template.hash) == ("old", "h")
    assert (older.cpu_millis, older.memory_bytes) == (1000, 256 * MIB)


@pytest.mark.parametrize(
    ("spec", "template_spec", "words"),
    [
        (
            {},
            {"packages": {"python": ["Left.Pad>=1"]}},
            "template small: spec.packages.python[0]: the operator forbids",
        ),
        (dynamic(packages={"npm": ["is-odd", "left-pad@1"]}), PERMISSIVE, "spec.requirements.packages.npm[1]"),
    ],
)
def test_what_the_operator_forbids_runs_nowhere(spec, template_spec, words):
    made = execution(**spec).build()
    policy = PackagePolicy.of((), ("left-pad", "npm:left-pad"))
    refusal = plan_run(made, template(**template_spec), CHOICE, policy=policy)
    assert isinstance(refusal, Rejection)
    assert refusal.reason is Reason.PACKAGE_NOT_ALLOWED
    assert words in refusal.explanation


@pytest.mark.parametrize(("lifetime", "refused"), [(60, False), (59, True)])
def test_no_deadline_is_longer_than_a_sandbox_can_live(lifetime, refused):
    """F16: E2B would refuse the sandbox, in words that are not about the spec."""
    asked = execution().build()
    choice = CHOICE
    made = plan_run(asked, template(activeDeadlineSeconds=60), choice, Maxima(lifetime=lifetime))
    assert isinstance(made, Rejection) is refused
    assert not refused or "above the 59 s that E2B lets a sandbox live" in made.message


@pytest.mark.parametrize(
    ("own", "templates", "merged"),
    [
        ([], [], []),
        ([{"path": "b"}], [{"path": "a"}], [("a", False), ("b", False)]),
        ([{"path": "a"}], [{"path": "a", "required": True}, {"path": "b"}], [("a", False), ("b", False)]),
    ],
    ids=["none", "the execution's are added", "the execution's own win"],
)
def test_files_that_template_and_execution_ask_for(own, templates, merged):
    outputs = plan({"outputs": own}, outputs=templates).outputs
    assert [(output.path, output.required) for output in outputs] == merged
