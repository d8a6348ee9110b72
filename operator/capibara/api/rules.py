"""Rules that a schema cannot say, each once in CEL for the API server and once in Python for the models.

A rule stands beside the model it belongs to (`rules`, `transitions`); `crdgen` writes the CEL half into the CRD. Tests
compare both halves over generated documents, with the real API server.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

Items = TypeVar("Items", bound=Iterable[Any])


@dataclass(frozen=True)
class Rule:
    """What must be true of one object. `holds` gets the model; `field` is the wire name the complaint points at."""

    message: str
    cel: str
    holds: Callable[[Any], bool]
    field: str = ""


@dataclass(frozen=True)
class Transition:
    """What must be true of an update. `holds` gets the old and the new model."""

    message: str
    cel: str
    holds: Callable[[Any, Any], bool]
    field: str = ""


class RuledModel(Protocol):
    """A model with rules about its updates."""

    transitions: ClassVar[tuple[Transition, ...]]


def unique_by(key: Callable[[Any], Hashable]) -> Callable[[Items], Items]:
    """A validator for lists that the API server treats as maps or sets: a key may come once."""

    def check(items: Items) -> Items:
        seen: set[Hashable] = set()
        for item in items:
            if key(item) in seen:
                raise PydanticCustomError("duplicate", "Duplicate value: {key}", {"key": str(key(item))})
            seen.add(key(item))
        return items

    return check


def utf8_size(text: str | None) -> int:
    """Bytes on the wire; what CEL calls `size(bytes(text))`. None counts 0."""
    return len(text.encode()) if text else 0


def unchanged(name: str, field: FieldInfo, model: type[BaseModel]) -> Transition:
    """The field is set once. The message contains "is immutable": Flux recreates objects on that."""
    wire = field.alias or name
    return Transition(
        f"spec.{wire} is immutable: create another {model.__name__.removesuffix('Spec')}",
        same_list_cel(wire) if field.default == () else same_cel(wire),
        lambda old, new: unordered(getattr(old, name)) == unordered(getattr(new, name)),
        field=wire,
    )


def same_cel(wire: str) -> str:
    """Absent before and after, or equal."""
    return f"has(self.{wire}) == has(oldSelf.{wire}) && (!has(self.{wire}) || self.{wire} == oldSelf.{wire})"


def same_list_cel(wire: str) -> str:
    """Equal, where absent and empty mean the same."""
    return f"(has(self.{wire}) ? self.{wire} : []) == (has(oldSelf.{wire}) ? oldSelf.{wire} : [])"


def unordered(value: Hashable) -> Hashable:
    """Kubernetes compares lists of type map and set without regard to their order; there are no others in a spec."""
    return frozenset(value) if isinstance(value, tuple) else value


def broken_transitions(old: RuledModel, new: RuledModel) -> tuple[str, ...]:
    """What an update breaks, one message each. Empty: it is allowed."""
    return tuple(change.message for change in new.transitions if not change.holds(old, new))
