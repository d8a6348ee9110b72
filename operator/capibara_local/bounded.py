"""What the readers of both doors share: callers' documents (`api/door.py`) and those of agents (`agent.py`).

A million mistakes in one document cost no more than the first: lists and maps stop there.
"""

from __future__ import annotations

from typing import Annotated, Final, TypeVar

from pydantic import BeforeValidator, FailFast, ValidationError

SENTENCE_CHARACTERS: Final = 500
PLACE_CHARACTERS: Final = 100
T = TypeVar("T")


def until_the_first_mistake(value: object) -> object:
    """A map with the first value that is no text alone, if there is one: that is the one that is told."""
    if isinstance(value, dict):
        for name, text in value.items():
            if not isinstance(text, str):
                return {name: text}
    return value


Texts = Annotated[dict[str, str], BeforeValidator(until_the_first_mistake)]
ListOf = Annotated[list[T], FailFast()]


def sentence_of(error: ValidationError, what: str) -> str:
    """The first problem of a document, as a sentence of bounded length without what was sent."""
    problem = error.errors(include_url=False, include_context=False, include_input=False)[0]
    rule = problem["msg"].removeprefix("Value error, ")
    if problem["type"] == "json_invalid":
        sentence = f"{what} is not valid JSON: {rule.removeprefix('Invalid JSON: ')}"
    elif not problem["loc"]:
        sentence = f"{what} must be a JSON object" if problem["type"] == "model_type" else rule
    else:
        sentence = f"{'.'.join(map(str, problem['loc']))[:PLACE_CHARACTERS]}: {rule}"
    return sentence[:SENTENCE_CHARACTERS]
