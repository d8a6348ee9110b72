"""Objects as text, in kubectl's formats. Pure. Whatever a sandbox wrote comes out without control characters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeGuard

from capibara.cli.exitcodes import USAGE
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import Problem

FORMATS: Final = ("json", "yaml", "name", "wide")
JSONPATH: Final = "jsonpath="

STEP: Final = re.compile(
    r"\.(?P<field>[A-Za-z_][\w\-]*)|\.?\[(?:'(?P<quoted>[^']*)'|(?P<index>-?\d+)|(?P<every>\*)"
    r"|\?\(@\.(?P<key>[\w.\-]+)\s*==\s*(?P<quote>[\"'])(?P<value>.*?)(?P=quote)\))\]|\.(?P<all>\*)"
)
HOSTILE: Final = re.compile(r"[^\x20-\x7e\n]")


def check_format(given: str | None) -> None:
    """Before anything is done. Raises Problem."""
    if given is None or given in FORMATS or (given.startswith(JSONPATH) and parse(given)):
        return
    raise Problem(f"-o {given}: use {', '.join(FORMATS)} or jsonpath={{.status.phase}}", USAGE)


def is_document(given: str | None) -> TypeGuard[str]:
    """Whether the object itself is asked for, and not words for people."""
    return given is not None and given != "wide"


def formatted(document: Any, given: str, *, raw: bool = False) -> str:
    """A document or a list of them; `given` is one of FORMATS but `wide`, or a jsonpath."""
    if given == "name":
        items = document.get("items", [document])
        return "\n".join(f"codeexecution.capibara6.dev/{item['metadata']['name']}" for item in items)
    if given == "json":
        return safe_json(tidy(document))
    if given == "yaml":
        return as_yaml(tidy(document))
    text = evaluate(given, document)
    return text if raw else plain_text(text)


def tidy(document: Any) -> Any:
    """Without `managedFields`, which nobody reads."""
    for item in document.get("items", [document]):
        item.get("metadata", {}).pop("managedFields", None)
    return document


def safe_json(document: Any, indent: int | None = 2) -> str:
    """JSON in which every character that a terminal would act on is escaped, and is the same to a program."""
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    return HOSTILE.sub(escaped, text)


def escaped(match: re.Match[str]) -> str:
    character = match.group()
    return character if plain_text(character) == character else json.dumps(character)[1:-1]


def as_yaml(document: Any) -> str:
    import yaml  # only here: it takes a while

    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=120)
    if plain_text(text) != text:
        text = yaml.safe_dump(document, allow_unicode=False, sort_keys=False, width=120)
    return str(text).rstrip("\n")


def evaluate(given: str, document: Any) -> str:
    """A template such as `jsonpath={.metadata.name}: {.status.phase}`, as kubectl fills it."""
    pieces = []
    for piece, is_path in parse(given):
        pieces.append(" ".join(map(shown, find(piece, document))) if is_path else piece)
    return "".join(pieces)


def shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def parse(given: str) -> list[tuple[str, bool]]:
    """The text and the paths of a template. Raises Problem."""
    template = given.removeprefix(JSONPATH).strip("'\"")
    template = template if "{" in template else f"{{{template if template.startswith('.') else '.' + template}}}"
    pieces: list[tuple[str, bool]] = []
    for index, part in enumerate(re.split(r"\{([^}]*)\}", template)):
        if index % 2 and part.startswith('"'):
            pieces.append((part.strip('"').replace("\\n", "\n").replace("\\t", "\t"), False))
        elif index % 2:
            steps(part)
            pieces.append((part, True))
        elif part:
            pieces.append((part, False))
    return pieces


def steps(path: str) -> list[Mapping[str, str | None]]:
    """Raises Problem for what is no path, or is more than we know."""
    path = path.strip().removeprefix("$").removeprefix("@")
    at = 0
    found: list[Mapping[str, str | None]] = []
    while at < len(path) and path != ".":
        match = STEP.match(path, at)
        if match is None:
            raise Problem(
                f'jsonpath: cannot read {path[at:]!r}: fields, [n], [*] and [?(@.name=="x")] are known', USAGE
            )
        found.append(match.groupdict())
        at = match.end()
    return found


def find(path: str, document: Any) -> list[Any]:
    """What a path leads to; nothing where a field is absent."""
    values = [document]
    for step in steps(path):
        values = [found for value in values for found in walk(step, value)]
    return values


def walk(step: Mapping[str, str | None], value: Any) -> Iterator[Any]:
    """One step on."""
    name = step["field"] or step["quoted"]
    if name is not None:
        if isinstance(value, Mapping) and name in value:
            yield value[name]
    elif step["every"] or step["all"]:
        yield from value.values() if isinstance(value, Mapping) else value if isinstance(value, Sequence) else ()
    elif step["index"] is not None:
        yield from at_index(value, int(step["index"]))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        wanted = step["value"]
        yield from (one for one in value if [shown(found) for found in find(f".{step['key']}", one)] == [wanted])


def at_index(value: Any, index: int) -> Iterator[Any]:
    if isinstance(value, Sequence) and not isinstance(value, str) and -len(value) <= index < len(value):
        yield value[index]
