"""A tool's arguments as a spec."""

import pytest

from capibara.client import InvalidRequest
from capibara.mcp.request import build_request


def test_all_arguments_reach_the_spec():
    spec = build_request(
        "print(1)",
        language="python",
        template="data_analysis",
        query="analyse it",
        files={"in/a.csv": "a,b\n1,2"},
        outputs=["out/*.csv"],
        timeout=30,
    )
    assert spec.model_dump(mode="json", by_alias=True, exclude_defaults=True) == {
        "code": "print(1)",
        "language": "python",
        "templateRef": {"name": "data-analysis"},
        "query": "analyse it",
        "files": [{"path": "in/a.csv", "content": "a,b\n1,2"}],
        "outputs": [{"path": "out/*.csv"}],
        "activeDeadlineSeconds": 30,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param({"files": {"../x": ""}}, "must not contain", id="a path that leaves its folder"),
        pytest.param({"outputs": ["a//b"]}, "must not contain", id="a pattern that is none"),
        pytest.param({"files": {"big": "x" * 300_000}}, "262144|most", id="files that are too large"),
        pytest.param({"language": "cobol"}, "language", id="a language that nobody has"),
        pytest.param({"template": "No Such"}, "template_id", id="a template that cannot be"),
        pytest.param({"task": "poetry"}, "poetry", id="a task that nobody knows"),
        pytest.param({"timeout": 0}, "at least 1 second", id="no time"),
    ],
)
def test_what_cannot_be_run_is_refused_with_the_argument_and_the_rule(arguments, said):
    with pytest.raises(InvalidRequest, match=said):
        build_request("1", **arguments)
