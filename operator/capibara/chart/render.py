"""What is written from the model of the values: values.yaml, values.schema.json, README.md, Chart.yaml."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeGuard

import yaml
from pydantic import BaseModel

from capibara.chart.values import Values, settings_schema
from capibara.kube.preflight import OLDEST

DEFAULTS: Final = Values().model_dump(by_alias=True, mode="json")

README: Final = """# The chart of Capibara

Generated from `operator/capibara/chart/values.py` by `make generate`.
[Install](../../docs/install.md) tells how to use it.

| value | default | meaning |
|---|---|---|
"""


def build_chart(version: str) -> dict[str, Any]:
    """Chart.yaml of this version."""
    return {
        "apiVersion": "v2",
        "name": "capibara",
        "description": "Run code in E2B sandboxes, declared as Kubernetes custom resources.",
        "type": "application",
        "version": version,
        "appVersion": version,
        "kubeVersion": f">={OLDEST[0]}.{OLDEST[1]}.0-0",
    }


def build_schema() -> dict[str, Any]:
    """The JSON schema that Helm checks values against; an unknown key is an error."""
    schema = Values.model_json_schema(by_alias=True)
    schema["properties"]["settings"] |= settings_schema()
    schema["properties"]["global"] = {"type": "object", "description": "Helm's own, for charts of charts."}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def build_values() -> str:
    """values.yaml: every value with its default and, above it, what it is for."""
    return "\n".join(lines(Values, DEFAULTS, "")) + "\n"


def lines(model: type[BaseModel], defaults: dict[str, Any], indent: str) -> Iterator[str]:
    """The lines of one group of values."""
    for field in model.model_fields.values():
        key = str(field.alias)
        yield f"{indent}# {field.description}"
        if is_group(field.annotation):
            yield f"{indent}{key}:"
            yield from lines(field.annotation, defaults[key], indent + "  ")
        else:
            yield f"{indent}{key}: {json.dumps(defaults[key])}"


def is_group(annotation: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def build_readme() -> str:
    """README.md of the chart: a table of all values."""
    rows = (f"| `{name}` | `{json.dumps(value)}` | {text} |" for name, value, text in flat(Values, DEFAULTS, ""))
    return README + "\n".join(rows) + "\n"


def flat(model: type[BaseModel], defaults: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any, str]]:
    """Every value: its dotted name, its default, its meaning."""
    for field in model.model_fields.values():
        key = str(field.alias)
        if is_group(field.annotation):
            yield from flat(field.annotation, defaults[key], f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", defaults[key], field.description or ""


def build_rules(documents: Sequence[dict[str, Any]]) -> str:
    """The operator's rights, from the manifest that the development environment applies: one source for both."""
    rules = {document["kind"]: document["rules"] for document in documents if "rules" in document}
    return yaml.dump({"rules": rules["ClusterRole"], "ownNamespace": rules["Role"]}, sort_keys=False)
