"""What the result of a run depends on, as one hash: executions with the same key of a namespace may share a result.

What a reference led to is in it by the object's UID and version and never by its value: a status that holds the hash of
a short secret would tell it to whoever tries all values.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import to_jsonable_python

from capibara.api.execution import CodeExecutionSpec

if TYPE_CHECKING:
    from capibara.core.plan import Plan

VERSION: Final = 1
"""Of the way a key is made: another one finds nothing that was stored before."""

INDIFFERENT: Final = frozenset(
    {
        "suspend",
        "cancel",
        "ttl_seconds_after_finished",
        "cache",
        "priority",
        "start_deadline_seconds",
        "backoff_limit",
        "execution_guarantee",
    }
)
"""Fields of a spec that say when something runs and how often, not what comes out."""

PLANNED: Final = frozenset(
    {
        "template_ref",
        "task_type",
        "query",
        "mode",
        "requirements",
        "language",
        "executor",
        "active_deadline_seconds",
    }
)
"""Fields that the plan has resolved: two ways to the same template are no difference."""

UNKEYED: Final = frozenset({"template", "content", "fallback", "language_via"})
"""Fields of a plan that say where a build is, whose hash is in the key, or what chose the language. Any other field is
part of the key, also one that comes to plan or spec later."""


def cache_key(spec: CodeExecutionSpec, plan: Plan, references: Iterable[str]) -> str:
    """64 hexadecimal digits. `references`: UID and version of each object that the spec refers to, in any order."""
    planned = {each.name: getattr(plan, each.name) for each in fields(plan) if each.name not in UNKEYED}
    document = {
        "version": VERSION,
        "given": given(spec),
        "references": sorted(references),
        "template": plan.template.hash,
        "plan": to_jsonable_python(planned),
    }
    return digest(document)


def given(spec: CodeExecutionSpec) -> dict[str, Any]:
    """What the run is given by the spec itself: code, standard input, variables, files."""
    return spec.model_dump(mode="json", exclude=set(INDIFFERENT | PLANNED), exclude_defaults=True)


def seat(namespace: str, uid: str, spec: Mapping[str, Any]) -> str:
    """What decides which operator looks after an execution: those whose specs are equal go to the same one.

    `spec`: as the API server shows it. It is the UID where no result is to be shared.
    """
    cache = spec.get("cache") or {}
    if cache.get("mode", "Never") == "Never":
        return uid
    words = {to_camel(name) for name in INDIFFERENT}
    return digest([namespace, {name: value for name, value in spec.items() if name not in words}])


def to_camel(name: str) -> str:
    """A field's name as it is written in documents."""
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def digest(document: Any) -> str:
    """SHA-256 of a JSON document, whatever the order of its names."""
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
