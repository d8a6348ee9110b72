"""docs/templates.md knows every field and every reason that there is, and none that there is not."""

import re
from pathlib import Path

import pytest

from capibara.api.reasons import Reason
from capibara.api.template import Overrides, PoolStatus, SandboxTemplateSpec, SandboxTemplateStatus
from capibara.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs/templates.md").read_text()
TROUBLESHOOTING = PAGE.partition("## Troubleshooting")[2]
ABOUT_TEMPLATES = ("package_", "build_", "template_", "dynamic_max_", "pool_", "base_sizes", "max_builds")


def rows(text):
    """The first cell of every row of its tables, unquoted."""
    return [match[1] for match in re.finditer(r"^\| `(\w+)` \|", text, re.MULTILINE)]


def names(model):
    return [field.alias or name for name, field in model.model_fields.items()]


def table(heading):
    return PAGE.partition(heading)[2].partition("\n\n")[0]


def test_every_reason_has_its_row_and_no_other_word_has():
    assert sorted(rows(TROUBLESHOOTING)) == sorted(reason.value for reason in Reason)


@pytest.mark.parametrize(
    ("heading", "model"),
    [("| field of `spec` |", SandboxTemplateSpec), ("| field of `status` |", SandboxTemplateStatus)],
)
def test_every_field_has_its_row_and_no_other_word_has(heading, model):
    assert sorted(rows(table(heading))) == sorted(names(model))


@pytest.mark.parametrize(("row", "model"), [("overrides", Overrides), ("pool", PoolStatus)])
def test_what_is_inside_a_field_is_told_in_its_row(row, model):
    lines = [line for line in PAGE.splitlines() if line.startswith(f"| `{row}` |")]
    assert [name for name in names(model) if f"`{name}`" not in " ".join(lines)] == []


def test_every_setting_about_templates_is_named():
    settings = [name for name in Settings.model_fields if name.startswith(ABOUT_TEMPLATES)]
    assert [name for name in settings if f"CAPIBARA_{name.upper()}" not in PAGE] == []
