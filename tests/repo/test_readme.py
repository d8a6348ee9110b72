"""The README says what is so."""

import re
from pathlib import Path

import yaml

from capibara.api.inert import INERT
from capibara.api.predefined import build_templates
from capibara.api.tasks import TASK_TYPES
from capibara.api.template import Permission
from capibara.settings import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()


def test_the_manifest_on_the_first_screen_is_the_hello_example():
    shown = yaml.safe_load(re.search(r"```yaml\n(.*?)```", README, re.DOTALL).group(1))
    shipped = yaml.safe_load((ROOT / "examples/hello.yaml").read_text())
    shipped["metadata"].pop("annotations")
    assert shown == shipped


def test_the_table_of_templates_is_true():
    rows = {}
    for line in README.splitlines():
        if match := re.match(
            r"\| `([a-z-]+)` \| (\w+), (\w+) \| (\d+) s \| ([a-z, ]+) \| ([a-z -]*?) ?\| ([a-z_, -]+) \|", line
        ):
            rows[match[1]] = match.groups()[1:]
    expected = {}
    for name, template in build_templates().items():
        spec = template.spec
        known = {task.value for task, target in TASK_TYPES.items() if target == name}
        shown = rows.get(name, ("",) * 6)[5]
        expected[name] = (
            spec.limits.cpu,
            spec.limits.memory,
            str(spec.active_deadline_seconds),
            ", ".join(spec.languages),
            " ".join(spec.packages.python),
            shown if set(shown.split(", ")) <= known else known,
        )
    assert rows == expected


def test_all_predefined_templates_allow_dynamic_mode_and_the_maxima_are_the_settings_defaults():
    assert "All five allow `mode: Dynamic`: other limits, more packages, another deadline" in README
    for template in build_templates().values():
        allowed = template.spec.overrides
        assert {allowed.limits, allowed.packages, allowed.active_deadline_seconds} == {Permission.ALLOWED}
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    maxima = [defaults[f"dynamic_max_{what}"] for what in ("cpu_millis", "memory_mib", "deadline_seconds")]
    assert maxima == [4000, 8192, 3600]
    assert "(4 CPUs, 8 GiB, an hour)" in README


def test_not_yet_names_what_has_no_effect_yet_and_nothing_else():
    told = README.partition("## Not yet")[2].partition("are part of the API")[0]
    assert re.findall(r"`([a-zA-Z.]+)`", told) == [field.path for field in INERT]


def test_operator_is_no_package_which_would_shadow_the_standard_library():
    assert not (ROOT / "operator/__init__.py").exists()
