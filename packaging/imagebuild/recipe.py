"""A recipe: what a Containerfile of ours says, so far as we can follow it; all else is refused."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

SUITES: Final = {"docker.io/library/debian:13-slim": "trixie"}
"""Base image -> the release of Debian that mmdebstrap makes of it."""

PLACE: Final = "/opt/capibara"
PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
APT: Final = re.compile(
    r"apt-get update && apt-get install -y --no-install-recommends (?P<packages>[a-z0-9 .+-]+)"
    r" && rm -rf /var/lib/apt/lists/\*"
)
INSTALL: Final = re.compile(r"^RUN packaging/install / ?(?P<extras>[\w ]*)$", re.MULTILINE)


class RecipeError(Exception):
    """The Containerfile says something that only a builder can do."""


@dataclass
class Recipe:
    """One image: Debian's packages beside the essential ones, our optional extras, and OCI's `config`."""

    suite: str = ""
    packages: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    config: dict[str, Any] = field(default_factory=dict)


def read_recipe(text: str) -> Recipe:
    """The recipe of the last stage. RecipeError."""
    build, _, last = text.rpartition("\nFROM ")
    install = INSTALL.search(build)
    if install is None:
        raise RecipeError("no stage runs `packaging/install /`")
    recipe = Recipe(extras=tuple(install["extras"].split()), config={"Env": [f"PATH={PATH}"]})
    for name, rest in instructions(f"FROM {last}"):
        apply(recipe, name, rest)
    return recipe


def instructions(text: str) -> Iterator[tuple[str, str]]:
    """Name and arguments of each, comments left out and continued lines joined."""
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for line in re.sub(r"\s*\\\n\s*", " ", lines).splitlines():
        if line.strip():
            name, _, rest = line.partition(" ")
            yield name, rest.strip()


def apply(recipe: Recipe, name: str, rest: str) -> None:
    """Take one instruction into the recipe."""
    config = recipe.config
    match name:
        case "FROM" if rest in SUITES:
            recipe.suite = SUITES[rest]
        case "RUN" if found := APT.fullmatch(rest):
            recipe.packages = tuple(found["packages"].split())
        case "COPY" if rest == f"--from=build {PLACE} {PLACE}":
            pass  # `packaging/install` puts it there
        case "ENV":
            config["Env"] = merged_variables(config["Env"], shlex.split(rest))
        case "LABEL":
            config["Labels"] = dict(pair.split("=", 1) for pair in shlex.split(rest))
        case "USER":
            config["User"] = rest
        case "CMD" | "ENTRYPOINT":
            config[name.capitalize()] = json.loads(rest)
        case "EXPOSE":
            config["ExposedPorts"] = {f"{port}/tcp": {} for port in rest.split()}
        case "VOLUME":
            config["Volumes"] = {path: {} for path in rest.split()}
        case _:
            raise RecipeError(f"cannot follow `{name} {rest}`")


def merged_variables(old: list[str], new: list[str]) -> list[str]:
    """The environment after `ENV`; `$PATH` is the one before it."""
    variables = dict(pair.split("=", 1) for pair in old)
    path = variables["PATH"]
    variables |= {key: value.replace("$PATH", path) for key, value in (pair.split("=", 1) for pair in new)}
    return [f"{key}={value}" for key, value in variables.items()]
