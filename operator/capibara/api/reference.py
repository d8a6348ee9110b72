"""The API reference, in Markdown, generated from the same schema as the CustomResourceDefinitions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from capibara.api.crdgen import KINDS, Kind, object_schema
from capibara.api.meta import API_VERSION
from capibara.api.predefined import PREDEFINED
from capibara.api.reasons import Reason
from capibara.api.tasks import TASK_TYPES

INTRODUCTION: Final = f"""# API reference

Generated from the models in `operator/capibara/api` by `make generate`. Everything is `{API_VERSION}`, namespaced.
A reference never names a namespace. Fields without a default may be left out unless they are marked as required.
"""

QUOTE: Final = '"'
FIELD_HEAD: Final = ("field", "type", "default", "description")
TEMPLATE_HEAD: Final = ("name", "cpu", "memory", "deadline", "languages", "Python packages", "task types")
MAX_INT64: Final = 2**53 - 1
REASON_HEAD: Final = ("reason", "meaning", "final", "again", "who can act")


@dataclass(frozen=True)
class Row:
    """One field of a document."""

    path: str
    type: str
    default: str
    description: str


def build_reference() -> str:
    """The whole page."""
    kinds = [line for kind in KINDS for line in kind_section(kind)]
    return "\n".join([INTRODUCTION, *kinds, *predefined_section(), *reason_section()])


def kind_section(kind: Kind) -> Iterator[str]:
    """What one kind says and which rules it obeys."""
    schema = object_schema(kind.model)
    yield f"## {kind.name}\n"
    yield f"{schema['description']} Short name: `{kind.short_name}`.\n"
    for part in ("spec", "status"):
        yield f"### {kind.name} {part}\n"
        yield from table(FIELD_HEAD, map(cells, rows(schema["properties"][part], part)))
        yield ""
    yield f"### {kind.name} rules\n"
    yield "Checked by the API server; what breaks one is refused with its text.\n"
    yield from (f"- `{path}`: {message}" for path, message in rule_messages(schema, ""))
    if kind.selectable:
        selectors = ", ".join(f"`{path[1:]}`" for path in kind.selectable)
        yield f"\nField selectors: {selectors}."
    yield ""


def rows(schema: Mapping[str, Any], path: str) -> Iterator[Row]:
    """The fields below `path`, depth first, in the order of the model."""
    required = schema.get("required", ())
    for name, part in schema.get("properties", {}).items():
        here = f"{path}.{name}"
        default = (
            "required"
            if name in required
            else f"`{json.dumps(part['default']).strip(QUOTE)}`"
            if "default" in part
            else ""
        )
        yield Row(here, type_name(part), default, part.get("description", ""))
        yield from rows(part, here)
        if "items" in part:
            yield from rows(part["items"], f"{here}[]")


def default(schema: Mapping[str, Any]) -> str:
    """The default as it would be written, if there is one."""
    return f"`{json.dumps(schema['default']).strip(QUOTE)}`" if "default" in schema else ""


def type_name(schema: Mapping[str, Any]) -> str:
    """The type in words, with its choices and bounds."""
    if schema.get("x-kubernetes-int-or-string"):
        return "quantity"
    if "enum" in schema:
        return ", ".join(f"`{choice}`" for choice in schema["enum"])
    if schema["type"] == "array":
        return f"list of {type_name(schema['items'])}; at most {schema['maxItems']}"
    if schema.get("format") == "date-time":
        return "time"
    return str(schema["type"]) + bounds(schema)


def bounds(schema: Mapping[str, Any]) -> str:
    """` 1…64`, ` of at most 64 characters`; nothing where nothing is bounded but by the number of bits."""
    if "maxLength" in schema:
        return f" of at most {schema['maxLength']} characters"
    if schema.get("maximum", MAX_INT64) < MAX_INT64:
        return f" {schema['minimum']}…{schema['maximum']}"
    return ""


def rule_messages(schema: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    """Every CEL rule's message with the place it stands at."""
    for rule in schema.get("x-kubernetes-validations", ()):
        yield path + rule.get("fieldPath", ""), rule["message"]
    for name, part in schema.get("properties", {}).items():
        yield from rule_messages(part, f"{path}.{name}".lstrip("."))
    if "items" in schema:
        yield from rule_messages(schema["items"], f"{path}[]")


def predefined_section() -> Iterator[str]:
    """The templates that come with the operator."""
    yield "## Predefined templates\n"
    yield from table(TEMPLATE_HEAD, predefined_rows())
    yield ""


def predefined_rows() -> Iterator[tuple[str, ...]]:
    for template in PREDEFINED:
        name, spec = template.metadata.name, template.spec
        tasks = ", ".join(f"`{task}`" for task, target in TASK_TYPES.items() if target == name)
        languages, packages = ", ".join(spec.languages), ", ".join(spec.packages.python)
        deadline = f"{spec.active_deadline_seconds} s"
        yield f"`{name}`", spec.limits.cpu, spec.limits.memory, deadline, languages, packages, tasks


def reason_section() -> Iterator[str]:
    """The words that conditions, events and metrics use."""
    yield "## Reasons\n"
    yield "Final: the execution has ended. Again: the operator may try again by itself.\n"
    yield from table(REASON_HEAD, map(reason_cells, Reason))
    yield ""


def reason_cells(reason: Reason) -> tuple[str, ...]:
    return f"`{reason}`", reason.meaning, mark(reason.terminal), mark(reason.retryable), reason.fault


def mark(fact: bool) -> str:
    return "yes" if fact else ""


def cells(row: Row) -> tuple[str, ...]:
    return f"`{row.path}`", row.type, row.default, row.description


def table(head: tuple[str, ...], body: Iterator[tuple[str, ...]]) -> Iterator[str]:
    """A Markdown table; a bar inside a cell is escaped."""
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for line in body:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |"
