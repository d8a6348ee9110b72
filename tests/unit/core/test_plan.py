"""Which template, language, executor, limits and deadline an execution gets, and why it gets none."""

import pytest
from tests.builders import execution, template

from capibara.api.reasons import Reason
from capibara.core.plan import DEFAULT_CPU_MILLIS, DEFAULT_MEMORY_BYTES, Plan, Rejection, content_hash, plan_run
from capibara.core.routing import Choice, choose_template, route_query

MIB = 1024**2


def plan(spec, **template_spec):
    made = execution(**spec).build()
    return plan_run(made, template(**template_spec), choose_template(made.spec))


@pytest.mark.parametrize(
    ("spec", "name", "via"),
    [
        ({}, "default", "default"),
        ({"query": "analiza las ventas del trimestre"}, "data-analysis", "query"),
        ({"query": "analiza", "taskType": "ml"}, "machine-learning", "taskType"),
        ({"query": "analiza", "taskType": "ml", "templateRef": {"name": "mine"}}, "mine", "templateRef"),
        ({"taskType": "data_analysis"}, "data-analysis", "taskType"),
        ({"taskType": "data-visualization"}, "visualization", "taskType"),
        ({"taskType": "machine_learning"}, "machine-learning", "taskType"),
        ({"taskType": "quick"}, "quick-script", "taskType"),
        ({"taskType": "default"}, "default", "taskType"),
    ],
)
def test_the_template_that_is_asked_for(spec, name, via):
    assert choose_template(execution(**spec).build().spec) == Choice(name, via)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Analysis of the sales", "data-analysis"),
        ("análisis de datos", "data-analysis"),
        ("please visualize this", "visualization"),
        ("haz un gráfico", "visualization"),
        ("an ML model", "machine-learning"),
        ("aprendizaje automático", "machine-learning"),
        ("deep learning", "machine-learning"),
        ("send an email about html", "default"),
        ("psychoanalysis", "default"),
        ("", "default"),
    ],
)
def test_a_query_is_routed_by_whole_words(query, name):
    assert route_query(query) == name


@pytest.mark.parametrize(
    ("spec", "template_spec", "field", "value"),
    [
        ({}, {}, "language", "python"),
        ({}, {"languages": ["javascript", "python"]}, "language", "javascript"),
        ({"language": "bash"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({"code": "#!/usr/bin/env python3\n"}, {"languages": ["bash", "python"]}, "language", "python"),
        ({"code": "#!/bin/bash -e\n"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({"code": "#!/usr/bin/env -S bash -e\n"}, {"languages": ["python", "bash"]}, "language", "bash"),
        ({}, {}, "executor", "Interpreter"),
        ({"stdin": "x"}, {}, "executor", "Process"),
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


DYNAMIC_QUICK = {"mode": "Dynamic", "requirements": {"limits": {"memory": "256Mi"}, "activeDeadlineSeconds": 120}}


def test_a_dynamic_execution_may_deviate_where_the_template_allows_it():
    overrides = {"limits": "Allowed", "activeDeadlineSeconds": "Allowed"}
    made = plan(DYNAMIC_QUICK, activeDeadlineSeconds=60, overrides=overrides)
    assert isinstance(made, Plan)
    assert (made.deadline, made.memory_bytes) == (120, 256 * MIB)


@pytest.mark.parametrize(
    ("spec", "template_spec", "reason", "words"),
    [
        ({"language": "bash"}, {}, Reason.LANGUAGE_NOT_ALLOWED, "does not offer bash; it offers python"),
        ({"activeDeadlineSeconds": 61}, {"activeDeadlineSeconds": 60}, Reason.INVALID_SPEC, "61 is above the 60"),
        (DYNAMIC_QUICK, {}, Reason.INVALID_SPEC, "does not let executions change limits"),
        (
            {"mode": "Dynamic", "requirements": {"activeDeadlineSeconds": 120}},
            {"activeDeadlineSeconds": 60},
            Reason.INVALID_SPEC,
            "120 is above the 60",
        ),
        (
            {"mode": "Dynamic", "requirements": {"packages": {"python": ["six"]}}},
            {"overrides": {"packages": "Allowed"}},
            Reason.PACKAGE_NOT_ALLOWED,
            "builds no packages",
        ),
        ({"executor": "Interpreter"}, {"languages": ["bash"]}, Reason.INVALID_SPEC, "bash runs as a process"),
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
            "requirements.limits.memory: 9663676416 bytes is above",
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
    assert words in refusal.message


def test_the_same_content_has_the_same_hash_everywhere():
    assert content_hash(template().spec) == content_hash(template(description="other words").spec)
    assert content_hash(template().spec) != content_hash(template(limits={"memory": "1Gi"}).spec)
