"""Documents made from the CRD: valid ones, ones on a boundary, and ones with one mistake (facts, reliability.md 6).

A strategy for a schema draws values that obey each keyword or go just over it. What the schema cannot say, the CEL
rules, is hit often enough because required choices (code or codeFrom) are drawn deliberately.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

WRONG_TYPES: st.SearchStrategy[Any] = st.sampled_from([None, True, 0, 1.5, "x", [], {}, [None]])
LETTERS = "abcñ日.-_/0 "
CHOICES: dict[str, tuple[str, ...]] = {
    "spec": ("code", "codeFrom"),
    "env": ("value", "valueFrom"),
    "files": ("content", "contentFrom"),
    "contentFrom": ("configMapKeyRef", "secretKeyRef", "executionRef"),
}
"""Fields of which one must be set, by the name of the field that holds them."""

CPUS = ["50m", "49m", "1", "64", "65", "0.5", "64.001", "1.2345", "750m", "1e3", "", 1, 0, 64, 65, -1, 2.0]
MEMORIES = [
    "128Mi",
    "127Mi",
    "134217727",
    "512Gi",
    "513Gi",
    "0.5Ti",
    "1.5Gi",
    "1G",
    "131072Ki",
    "1Pi",
    "1Gi",
    "1073741825",
    "128 Mi",
    134217728,
]
QUANTITIES = st.sampled_from([*CPUS, *MEMORIES])


def documents(schema: dict[str, Any], name: str, mistakes: st.SearchStrategy[bool]) -> st.SearchStrategy[Any]:
    """Values for a schema; wherever `mistakes` says so, one that is wrong in one respect."""
    right = RIGHT["quantity" if schema.get("x-kubernetes-int-or-string") else schema["type"]]
    return mistakes.flatmap(lambda wrong: wrong_value(schema) if wrong else right(schema, name, mistakes))


def wrong_value(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Of another type, or just over one bound."""
    return st.one_of(WRONG_TYPES, *(st.just(value) for value in over_bounds(schema)))


def over_bounds(schema: dict[str, Any]) -> list[Any]:
    """The nearest values that one keyword forbids."""
    over: list[Any] = [schema["minimum"] - 1] if "minimum" in schema else []
    over += [schema["maximum"] + 1] if "maximum" in schema else []
    if schema.get("type") == "string":
        most = schema.get("maxLength", 20)
        over += ["a" * (most + 1), "ñ" * (most // 2 + 1), "", " ", "-x", "x\0", "x\n"]
    over += [{"unknown": 1}] if schema.get("type") == "object" else []
    return over


def objects(schema: dict[str, Any], name: str, mistakes: st.SearchStrategy[bool]) -> st.SearchStrategy[Any]:
    fields = {key: documents(part, key, mistakes) for key, part in schema.get("properties", {}).items()}
    required = set(schema.get("required", ()))
    choices = CHOICES.get(name, ())
    if not choices or choices[-1] not in fields:
        return optional_of(fields, required)
    rest = {key: value for key, value in fields.items() if key not in choices}
    chosen = [{key: fields[key]} for key in choices]
    usual = st.one_of(*(optional_of(rest | choice, required | set(choice)) for choice in chosen))
    return mistakes.flatmap(lambda wrong: optional_of(fields, required) if wrong else usual)


def optional_of(fields: dict[str, st.SearchStrategy[Any]], required: set[str]) -> st.SearchStrategy[Any]:
    """The required fields and up to five others: with all of them hardly any document would be valid."""
    others = st.lists(st.sampled_from(sorted(set(fields) - required) or sorted(required)), max_size=5, unique=True)
    return others.flatmap(lambda keys: st.fixed_dictionaries({key: fields[key] for key in sorted({*keys, *required})}))


def arrays(schema: dict[str, Any], name: str, mistakes: st.SearchStrategy[bool]) -> st.SearchStrategy[Any]:
    least = schema.get("minItems", 0)
    return st.lists(documents(schema["items"], name, mistakes), min_size=least, max_size=least + 2)


def strings(schema: dict[str, Any], _name: str, _mistakes: object) -> st.SearchStrategy[Any]:
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    most = schema["maxLength"]
    if "pattern" in schema:
        matching = st.from_regex(re.compile(schema["pattern"], re.ASCII), fullmatch=True)
        return matching.map(lambda text: text[:most].rstrip("\n"))
    least = schema.get("minLength", 0)
    boundaries = st.sampled_from(["a" * most, "a" * least, "ñ" * (most // 2)])
    return st.one_of(st.text(LETTERS, min_size=max(least, 1), max_size=20), boundaries)


def integers(schema: dict[str, Any], _name: str, _mistakes: object) -> st.SearchStrategy[Any]:
    least, most = schema["minimum"], schema["maximum"]
    return st.one_of(st.integers(least, most), st.sampled_from([least, most, float(least)]))


RIGHT: dict[str, Callable[[dict[str, Any], str, st.SearchStrategy[bool]], st.SearchStrategy[Any]]] = {
    "object": objects,
    "array": arrays,
    "string": strings,
    "integer": integers,
    "boolean": lambda *_: st.booleans(),
    "quantity": lambda *_: QUANTITIES,
}
