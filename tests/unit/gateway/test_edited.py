"""Templates that somebody has edited as YAML."""

import pytest

from capibara.gateway.edited import build_patch, read_template
from capibara.gateway.problems import Refused

HEAD = "apiVersion: capibara6.dev/v1alpha1\nkind: SandboxTemplate\n"
GOOD = HEAD + "metadata: {name: t, namespace: n}\nspec: {languages: [python]}\n"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def test_the_spec_replaces_what_nobody_has_changed_since():
    assert build_patch(read_template(GOOD, "n", "t"), "7") == [
        {"op": "replace", "path": "/metadata/resourceVersion", "value": "7"},
        {"op": "replace", "path": "/spec", "value": {"languages": ["python"]}},
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("", "no object", id="nothing"),
        pytest.param("a: [", "no YAML", id="what is no YAML"),
        pytest.param("[" * 5000, "50 deep", id="what is too deep"),
        pytest.param(GOOD + f"# {'x' * 65_536}", "more than 65536 bytes", id="what is too long"),
        pytest.param(GOOD + f"# {'é' * 32_768}", "more than 65536 bytes", id="what is too long in bytes"),
        pytest.param(GOOD.replace("python", "!!binary /////w=="), "no YAML", id="what JSON has not"),
        pytest.param(BOMB, "aliases", id="what grows when it is read"),
        pytest.param("!!python/object/apply:os.system [ls]", "no YAML", id="what would run"),
        pytest.param(HEAD + "metadata: []", "no object", id="metadata that is none"),
        pytest.param(GOOD.replace("SandboxTemplate", "Secret"), "stays one", id="another kind"),
        pytest.param(GOOD.replace("v1alpha1", "v2"), "stays one", id="another version"),
        pytest.param(GOOD.replace("name: t", "name: u"), "keeps its name", id="another name"),
        pytest.param(GOOD.replace("namespace: n", "namespace: m"), "keeps its name", id="another namespace"),
        pytest.param(GOOD.replace("name: t", "name: t, labels: {a: b}"), "leave out: labels", id="a label"),
        pytest.param(GOOD + "status: {}\n", "leave out: status", id="a status"),
        pytest.param(HEAD + "metadata: {name: t}\n", "no spec", id="no spec"),
        pytest.param(GOOD + "---\n" + GOOD, "no YAML", id="two objects"),
    ],
)
def test_what_is_no_edited_template_says_why(text, told):
    with pytest.raises(Refused) as refused:
        read_template(text, "n", "t")
    assert told in refused.value.detail
