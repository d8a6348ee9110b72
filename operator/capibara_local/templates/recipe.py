"""What a build is asked for, and what comes out: plain data, no I/O."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

StepType = Literal["COPY", "ENV", "RUN", "WORKDIR", "USER"]
DEFAULT_TAG: Final = "default"
HASH_CHARACTERS: Final = 32
# E2B's rule, and a namespace in front where one is given.
NAME: Final = re.compile(r"(?:[a-z0-9][a-z0-9._-]{0,62}/)?[a-z0-9][a-z0-9._-]{0,127}")
TAG: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}")


@dataclass(frozen=True)
class Context:
    """What later steps and the sandboxes of a template inherit besides files."""

    user: str = "user"
    workdir: str = "/home/user"
    envs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One instruction, arguments as the SDK sends them: COPY src dest user mode, ENV k v k v, RUN command [user]."""

    type: StepType
    args: tuple[str, ...]
    files_hash: str | None = None
    force: bool = False

    def __str__(self) -> str:
        return f"{self.type} {' '.join(argument for argument in self.args if argument)}"


@dataclass(frozen=True)
class Recipe:
    """What to build. Exactly one of `from_image` and `from_template`; `registry`: it names one with credentials."""

    from_image: str | None = None
    from_template: str | None = None
    registry: bool = False
    steps: tuple[Step, ...] = ()
    force: bool = False
    start_cmd: str | None = None
    ready_cmd: str | None = None

    def forced(self) -> tuple[bool, ...]:
        """For each step whether it must run again: from the first that says so, all do."""
        forced, answer = self.force, []
        for step in self.steps:
            forced = forced or step.force
            answer.append(forced)
        return tuple(answer)


@dataclass(frozen=True)
class State:
    """A root file system and its context, after some steps. `layers` topmost first, those of `image` below them."""

    image: str
    hash: str
    layers: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)


@dataclass(frozen=True)
class Start:
    """What runs in every sandbox of a template from its beginning, and as whom."""

    start_cmd: str | None
    ready_cmd: str | None
    context: Context


@dataclass(frozen=True)
class Build:
    """A finished build: everything a sandbox needs. Times in Unix seconds, memory in MiB, CPUs whole. `snapshot_of`:
    the sandbox whose files these are, None for one that was built."""

    id: str
    state: State
    cpu_count: int
    memory_mb: int
    created_at: float
    finished_at: float
    start: Start | None = None
    snapshot_of: str | None = None


@dataclass(frozen=True)
class Tag:
    """Which build a tag means, and since when."""

    build_id: str
    created_at: float


@dataclass(frozen=True)
class Template:
    """A name, its builds by id, and its tags."""

    id: str
    name: str
    created_at: float
    updated_at: float
    builds: Mapping[str, Build] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    team: str = ""

    def build(self, tag: str = DEFAULT_TAG) -> Build | None:
        assigned = self.tags.get(tag)
        return None if assigned is None else self.builds.get(assigned.build_id)

    @property
    def is_snapshot(self) -> bool:
        return any(build.snapshot_of is not None for build in self.builds.values())


class BuildFailed(Exception):
    """A build that ended without a template. `step` is E2B's word for the place: base, a number from 1, finalize."""

    def __init__(self, step: str, message: str) -> None:
        super().__init__(message)
        self.step, self.message = step, printable(message)


def printable(text: str) -> str:
    """Text that JSON can carry: what is half a character becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def parse_reference(text: str) -> tuple[str, str | None]:
    """`name`, `name:tag` or `namespace/name:tag` -> (name in lower case, tag or None). ValueError says the rule."""
    name, separator, tag = text.strip().partition(":")
    name = name.lower()
    if NAME.fullmatch(name) is None:
        raise ValueError(f"{text[:80]!r} is not a template name: letters, digits, dots, dashes and underscores")
    if separator and TAG.fullmatch(tag) is None:
        raise ValueError(f"{tag[:80]!r} is not a tag: letters, digits, dots, dashes and underscores")
    return name, tag or None


def base_state(image: str, image_layers: tuple[str, ...]) -> State:
    """Where a build from an image begins; its hash changes with the image."""
    return State(image, digest(["image", image, *image_layers]))


def step_hash(before: State, step: Step) -> str:
    """What the step makes of `before` is found again under this name."""
    return digest([before.hash, step.type, list(step.args), step.files_hash])


def digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:HASH_CHARACTERS]
