"""What else could be named: advice in messages."""

import pytest
from tests.builders import template

from capibara.api.template import Language
from capibara.core.advice import other_names, templates_with

MANY = [f"t-{number:02}" for number in range(12)]


@pytest.mark.parametrize(
    ("name", "existing", "advice"),
    [
        ("quick-scrip", ["default", "quick-script"], "did you mean quick-script? there are default, quick-script"),
        ("nope", ["default"], "there are default"),
        ("nope", MANY, f"there are {', '.join(MANY[:10])} and 2 more"),
        ("nope", [], "there are none at all: apply the files of templates/"),
    ],
)
def test_a_name_that_does_not_exist(name, existing, advice):
    assert other_names(name, existing) == advice


def test_a_language_that_a_template_lacks():
    assert templates_with(Language.BASH, [template()]) == (
        "change spec.language, or add bash to the languages of a template"
    )
    having = template(languages=["bash"])
    assert templates_with(Language.BASH, [template(), having, having]) == (
        "set spec.templateRef to one that does (small), or change spec.language"
    )
