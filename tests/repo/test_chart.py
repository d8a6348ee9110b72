"""The chart's generated half; tests/integration/chart has what helm makes of it."""

import json
from pathlib import Path

import pytest
import yaml
from pydantic.alias_generators import to_camel

from capibara.chart.values import OWN_VALUES, Values
from capibara.settings import Settings

CHART = Path(__file__).parents[2] / "helm/capibara"
SCHEMA = json.loads((CHART / "values.schema.json").read_text())


def test_every_setting_can_be_set_by_one_value() -> None:
    offered = set(SCHEMA["properties"]["settings"]["properties"])
    with_own_value = OWN_VALUES | {name for name in Settings.model_fields if name.startswith("e2b_")}
    assert offered == {to_camel(name) for name in Settings.model_fields.keys() - with_own_value}


def test_the_values_are_the_defaults_of_the_model() -> None:
    assert Values.model_validate(yaml.safe_load((CHART / "values.yaml").read_text())) == Values()


@pytest.mark.parametrize("path", sorted(CHART.glob("ci/*.yaml")), ids=lambda path: path.stem)
def test_the_cases_are_values(path: Path) -> None:
    Values.model_validate(yaml.safe_load(path.read_text()))


def test_no_group_of_values_takes_an_unknown_key() -> None:
    groups = [SCHEMA, SCHEMA["properties"]["settings"], *SCHEMA["$defs"].values()]
    assert all(group["additionalProperties"] is False for group in groups)
