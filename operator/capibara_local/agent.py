"""What a sandbox's agent may answer: every document of the protocol that `guest/protocol.py` defines.

The agent is the sandbox's own, and root in there can put another in its place. So an answer is one of these, or it is
`StrangeAnswer` (see `rpc.py`): no handler looks into anything else. Text is UTF-8 without half pairs, numbers are in
the range of what they count, and how much there can be follows from the size of a frame.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from .bounded import ListOf, Texts
from .guest.protocol import EARLIEST, EVENTS_PER_ANSWER, LATEST, MOST_ENTRIES


class Said(BaseModel):
    """A document of an agent. What is not known is ignored: it is not passed on either."""

    model_config = ConfigDict(extra="ignore", strict=True, frozen=True)


class Done(Said):
    """An answer without news."""


class Trouble(Said):
    code: str
    message: str = ""


class Refused(Said):
    error: Trouble


class Entry(Said):
    """A file, a directory or a link."""

    name: str
    type: Literal["file", "dir", "symlink"]
    path: str
    size: Annotated[int, Field(ge=0, lt=2**63)]
    mode: Annotated[int, Field(ge=0, le=0o7777)]
    permissions: str
    owner: str
    group: str
    modified: Annotated[float, Field(ge=EARLIEST, le=LATEST, allow_inf_nan=False)] = Field(alias="modifiedTime")
    target: str | None = Field(None, alias="symlinkTarget")
    metadata: Texts | None = None


class OneEntry(Said):
    entry: Entry


class Entries(Said):
    entries: Annotated[ListOf[Entry], Field(max_length=MOST_ENTRIES)]


class Event(Said):
    """What happened to a file in a watched directory, by its name relative to that."""

    name: str
    type: Literal["create", "write", "remove", "rename", "chmod"]
    entry: Entry | None = None


class Events(Said):
    events: Annotated[ListOf[Event], Field(max_length=EVENTS_PER_ANSWER)]


class WatchNews(Said):
    """`start` first, then an event each."""

    start: Done | None = None
    event: Event | None = None

    @model_validator(mode="after")
    def _is_one(self) -> WatchNews:
        if (self.start is None) == (self.event is None):
            raise ValueError("must be a start or an event")
        return self


class WatcherMade(Said):
    watcher: str


class Process(Said):
    pid: Annotated[int, Field(ge=0, lt=2**32)]


class Config(Said):
    """What a process was started as."""

    cmd: str
    args: ListOf[str] = Field(default_factory=list)
    envs: Texts = Field(default_factory=dict)
    cwd: str | None = None


class RunningProcess(Process):
    config: Config
    tag: str | None = None


class Processes(Said):
    processes: ListOf[RunningProcess]


class End(Said):
    """How a process ended. `code` is -1 for a signal; `status` and `error` in the words of Go, as envd's."""

    code: Annotated[int, Field(ge=-(2**31), lt=2**31)] = Field(alias="exitCode")
    exited: bool = True
    status: str = ""
    error: str | None = None


class Started(Said):
    start: Process


class ProcessNews(Said):
    """`start` first, output, then `end`."""

    start: Process | None = None
    end: End | None = None

    @model_validator(mode="after")
    def _is_one(self) -> ProcessNews:
        if (self.start is None) == (self.end is None):
            raise ValueError("must be a start or an end")
        return self


class Environment(Said):
    envs: Texts
