import pytest
from tests.builders import execution

from capibara.api.template import SandboxTemplate
from capibara.core.content import template_name
from capibara.core.sweep import FoundTemplate, unused_templates, what_is_wanted
from capibara.core.template import template_content

NOW, GRACE = 10_000.0, 3600.0
NONE = what_is_wanted("c", [], [])
TEMPLATE = SandboxTemplate.model_validate({"metadata": {"name": "t"}, "spec": {"packages": {"python": ["numpy"]}}})
OURS, THEIRS = (template_name(cluster, template_content(TEMPLATE)) for cluster in "cd")
PHASES = [("Running", True), (None, True), ("Succeeded", False), ("Failed", False)]


def found(**fields):
    return FoundTemplate(**({"template_id": "id", "names": (OURS,), "updated_at": 0.0} | fields))


@pytest.mark.parametrize(
    ("template", "wanted", "last_used", "goes"),
    [
        pytest.param(found(), NONE, {}, True, id="what nobody wants goes"),
        pytest.param(found(updated_at=NOW - GRACE + 1), NONE, {}, False, id="what was just built stays for the grace"),
        pytest.param(found(), NONE, {"id": NOW - 1}, False, id="what was just used stays for the grace"),
        pytest.param(found(), NONE, {"id": NOW - GRACE}, True, id="after the grace it goes"),
        pytest.param(found(), what_is_wanted("c", [TEMPLATE], []), {}, False, id="what a template asks for stays"),
        pytest.param(found(names=("other",)), NONE, {}, False, id="what is not ours stays"),
        pytest.param(
            found(names=(template_name("d", template_content(TEMPLATE)),)),
            NONE,
            {},
            False,
            id="another cluster's stays",
        ),
        pytest.param(found(names=(OURS, "prod")), NONE, {}, False, id="what somebody named otherwise too stays"),
        pytest.param(found(names=()), NONE, {}, False, id="what has no name stays"),
    ],
)
def test_the_sweep_of_templates(template, wanted, last_used, goes):
    gone = unused_templates("c", [template], wanted, last_used, NOW, GRACE)
    assert gone == ([template] if goes else [])


@pytest.mark.parametrize("field", ["active", "building"])
def test_what_a_template_runs_on_or_builds_is_wanted(field):
    status = {field: {"templateID": "id", "buildID": "b", "hash": "older"}}
    template = SandboxTemplate.model_validate({"metadata": {"name": "t"}, "spec": {}, "status": status})
    assert what_is_wanted("c", [template], []).has(found(names=()))


@pytest.mark.parametrize(
    ("phase", "wanted"), [("Running", True), (None, True), ("Succeeded", False), ("Failed", False)]
)
def test_what_an_execution_was_given_is_wanted_until_it_is_over(phase, wanted):
    given = {"name": "t", "namespace": "n", "hash": "h", "templateID": "id", "via": "default"}
    document = execution().build().model_dump(mode="json", by_alias=True)
    document["status"] = {"template": given} | ({"phase": phase} if phase else {})
    run = type(execution().build()).model_validate(document)
    assert what_is_wanted("c", [], [run]).has(found()) is wanted
