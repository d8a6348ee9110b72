"""What a template's status says of its build, and that nothing is written that stands there already."""

import pytest
from tests.builders import NOW, template
from tests.contract_rules import broken_template_rules, kstatus

from capibara.api.reasons import Reason
from capibara.api.template import SandboxTemplate
from capibara.core.actions import Note
from capibara.core.build import LOG_BYTES, Building, Built, Failed, describe_content, extended_log
from capibara.core.checks import Rejection
from capibara.core.demand import PackagePolicy
from capibara.core.template import check_template, is_mere_progress, template_content, template_status

BUILT = Built("tpl-1", "build-1")
UNDER_WAY = Building(NOW - 5, "tpl-2", "build-2", log="installing\n")
AWAY = Building(NOW - 5, trouble=Note(Reason.PROVIDER_UNAVAILABLE, "no answer"))
FAILED = Failed("the build failed: no such package nope", NOW + 60, log="no such package\n")
REFUSED = Rejection(Reason.PACKAGE_NOT_ALLOWED, "drop it")


def written(before: SandboxTemplate, state) -> SandboxTemplate:
    """The template after the status for `state` was merged into it."""
    patch = template_status(before, template_content(before), state, NOW) or {}
    status = before.status.document() | patch
    return SandboxTemplate.model_validate(
        {**before.document(), "status": {key: value for key, value in status.items() if value is not None}}
    )


def reason(document: SandboxTemplate) -> str:
    return document.status.conditions[0].reason


@pytest.mark.parametrize(
    ("state", "why", "health"),
    [
        (BUILT, "TemplateReady", "Current"),
        (UNDER_WAY, "TemplateNotReady", "InProgress"),
        (AWAY, "ProviderUnavailable", "InProgress"),
        (FAILED, "BuildFailed", "Failed"),
        (REFUSED, "PackageNotAllowed", "Failed"),
    ],
)
@pytest.mark.parametrize("before", [template(), written(template(), BUILT)], ids=["new", "built before"])
def test_every_state_keeps_the_contract_and_is_written_once(before, state, why, health):
    after = written(before, state)
    assert (reason(after), kstatus(after.document())) == (why, health)
    assert broken_template_rules(after.document()) == []
    assert template_status(after, template_content(after), state, NOW + 100) is None


def test_the_build_in_use_stays_while_another_is_made_or_fails():
    built = written(template(), BUILT)
    building = written(built, UNDER_WAY)
    failed = written(building, FAILED)
    assert building.status.building.build_id == "build-2"
    assert (failed.status.active, failed.status.building) == (built.status.active, None)
    assert "meanwhile executions use the former build" in failed.status.conditions[0].message
    assert failed.status.last_build_log == "no such package\n"


def test_a_failed_build_says_which_and_why_and_when_it_is_tried_again():
    message = written(template(), FAILED).status.conditions[0].message
    assert message == "the build failed: no such package nope; next try at 08:01:00 UTC"


def test_the_build_in_use_tells_its_size():
    active = written(template(limits={"cpu": "1500m", "memory": "300Mi"}), BUILT).status.active
    assert (active.cpu_count, active.memory_mb) == (2, 300)


@pytest.mark.parametrize(
    ("state", "mere"),
    [
        (Building(NOW - 5, "tpl-2", "build-2", log="installing\nmore\n"), True),
        (Building(NOW - 5, "tpl-2", "build-2", trouble=Note(Reason.AUTH_FAILED, "no")), False),
        (FAILED, False),
        (BUILT, False),
    ],
)
def test_only_news_of_the_log_may_wait(state, mere):
    building = written(template(), UNDER_WAY)
    status = template_status(building, template_content(building), state, NOW)
    assert is_mere_progress(building, status) is mere


@pytest.mark.parametrize(
    ("allow", "deny", "packages", "words"),
    [
        (
            (),
            ("Scikit_Learn",),
            {"python": ["six", "scikit-learn>=1"]},
            "spec.packages.python[1]: the operator forbids",
        ),
        ((), ("npm:@a/b",), {"npm": ["@a/b@1.0"]}, "forbids the npm package @a/b"),
        ((), ("apt:jq",), {"apt": ["jq=1.6"]}, "forbids the apt package jq"),
        (("six",), (), {"python": ["six[x]==1"], "apt": ["jq"]}, "spec.packages.apt[0]: the operator does not list"),
        (("six",), ("six",), {"python": ["six"]}, "forbids"),
    ],
)
def test_packages_that_the_operator_does_not_permit_are_named_with_the_fix(allow, deny, packages, words):
    problem = check_template(template(packages=packages), PackagePolicy.of(allow, deny))
    assert problem.reason is Reason.PACKAGE_NOT_ALLOWED
    assert words in problem.message
    assert "CAPIBARA_PACKAGE_ALLOW" in problem.message


@pytest.mark.parametrize(
    ("allow", "deny"), [((), ()), (("SIX", "apt:jq"), ()), ((), ("npm:six", "apt:six", "sixteen"))]
)
def test_other_packages_are_permitted(allow, deny):
    packages = {"python": ["six>=1"], "apt": ["jq"]}
    assert check_template(template(packages=packages), PackagePolicy.of(allow, deny)) is None


def test_the_log_keeps_its_end_in_whole_printable_lines():
    text = extended_log("", (f"line {number} \x1b[31mred\x1b[0m\u202e" for number in range(1000)))
    assert len(text.encode()) <= LOG_BYTES
    assert text.endswith("line 999 [31mred [0m\n")
    assert text.startswith("line ")
    assert all(line.isprintable() for line in text.splitlines())


def test_many_packages_are_told_in_few_words():
    content = template_content(template(packages={"python": [f"p{number}" for number in range(10)]}))
    assert describe_content(content).endswith("p7 and 2 more (1 CPU, 512 MiB)")


@pytest.mark.parametrize(
    ("before", "state", "serves"),
    [
        pytest.param(template(), UNDER_WAY, "Nothing", id="a first build"),
        pytest.param(template(), FAILED, "Nothing", id="a first build that failed"),
        pytest.param(template(), BUILT, "Current", id="built"),
        pytest.param(written(template(packages={"python": ["six"]}), BUILT), UNDER_WAY, "Former", id="being changed"),
        pytest.param(
            written(template(packages={"python": ["six"]}), BUILT), FAILED, "Former", id="a change that failed"
        ),
        pytest.param(written(template(), BUILT), REFUSED, "Nothing", id="not permitted any more"),
    ],
)
def test_it_says_which_build_executions_get(before, state, serves):
    changed = template().model_copy(update={"status": before.status})
    assert written(changed, state).status.serves == serves


def test_cpu_and_memory_are_told_with_their_defaults():
    sized = written(template(limits={"cpu": "750m"}), BUILT).status.limits
    assert (sized.cpu, sized.memory) == ("750m", "512Mi")
