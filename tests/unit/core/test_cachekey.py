"""What makes two executions equal, and what does not."""

import pytest
from tests.builders import execution, plan

from capibara.api.execution import CodeExecutionSpec, Executor
from capibara.api.template import Language
from capibara.core.cachekey import INDIFFERENT, PLANNED, cache_key, seat

FILE = {"path": "a.txt", "content": "1"}
SECRET = {"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k"}}}


def key(spec=None, planned=None, references=()):
    return cache_key(execution(**(spec or {})).build().spec, plan(**(planned or {})), references)


@pytest.mark.parametrize(
    ("spec", "planned", "references"),
    [
        pytest.param({"code": "print(2)"}, {}, (), id="other code"),
        pytest.param({"stdin": "1"}, {}, (), id="other input"),
        pytest.param({"env": [{"name": "A", "value": "1"}]}, {}, (), id="another variable"),
        pytest.param({"env": [SECRET]}, {}, (), id="a variable from a Secret"),
        pytest.param({"files": [FILE]}, {}, (), id="a file"),
        pytest.param({}, {}, ("Secret s u-1 7",), id="another version of a Secret"),
        pytest.param({}, {"language": Language.BASH}, (), id="another language"),
        pytest.param({}, {"executor": Executor.PROCESS}, (), id="another executor"),
        pytest.param({}, {"template": plan().template.model_copy(update={"hash": "def"})}, (), id="another content"),
        pytest.param({}, {"env": {"A": "1"}}, (), id="another variable of the template"),
        pytest.param({}, {"allow_internet": True}, (), id="a network"),
        pytest.param({}, {"allow_out": ("example.com",)}, (), id="a host that it may reach"),
        pytest.param({}, {"memory_bytes": 1}, (), id="other memory"),
        pytest.param({}, {"cpu_millis": 1}, (), id="other CPU"),
        pytest.param({}, {"deadline": 1}, (), id="another deadline"),
    ],
)
def test_what_can_change_a_result_changes_the_key(spec, planned, references):
    assert key(spec, planned, references) != key()


@pytest.mark.parametrize(
    ("spec", "planned"),
    [
        pytest.param({"priority": 7}, {}, id="priority"),
        pytest.param({"backoffLimit": 7}, {}, id="retries"),
        pytest.param({"suspend": True, "cancel": True}, {}, id="being held or cancelled"),
        pytest.param({"startDeadlineSeconds": 7, "ttlSecondsAfterFinished": 7}, {}, id="how long it may wait and live"),
        pytest.param({"cache": {"mode": "Use", "maxAgeSeconds": 7}}, {}, id="what it takes"),
        pytest.param({"taskType": "quick"}, {}, id="the way to its template"),
        pytest.param({"language": "python"}, {}, id="saying the language that it would have anyway"),
        pytest.param(
            {},
            {"template": plan().template.model_copy(update={"template_id": "t-2"})},
            id="another build of the content",
        ),
    ],
)
def test_what_cannot_does_not(spec, planned):
    assert key(spec, planned) == key()


def test_the_key_is_of_which_objects_and_not_of_their_order():
    assert key(references=["a", "b"]) == key(references=["b", "a"])


def test_every_field_that_is_left_out_is_a_field_of_the_spec():
    assert set(CodeExecutionSpec.model_fields) >= INDIFFERENT | PLANNED


def test_equal_specs_go_to_the_same_operator():
    spec = {"code": "1", "cache": {"mode": "Use"}}
    assert seat("team-a", "u-1", spec) == seat("team-a", "u-2", {**spec, "priority": 3, "ttlSecondsAfterFinished": 9})
    assert seat("team-a", "u-1", spec) != seat("team-b", "u-1", spec)
    assert seat("team-a", "u-1", {"code": "1"}) == "u-1"
    assert seat("team-a", "u-1", {"code": "1", "cache": {}}) == "u-1"
