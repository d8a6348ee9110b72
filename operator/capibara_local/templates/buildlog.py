"""What a build says, in order, for whoever asks with an offset."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import Final, Literal

from .recipe import printable

Level = Literal["debug", "info", "warn", "error"]
MOST_ENTRIES: Final = 20_000
MESSAGE_CHARACTERS: Final = 8000
TAIL_ENTRIES: Final = 20
REST_DROPPED: Final = "the log is full: what follows is not kept"


@dataclass(frozen=True)
class Entry:
    """`at` in Unix seconds; `step` as in BuildFailed."""

    at: float
    level: Level
    message: str
    step: str | None = None


@dataclass
class BuildLog:
    """Entries never change their place. What comes after the last that fits is only in the tail."""

    entries: list[Entry] = field(default_factory=list)
    tail: deque[Entry] = field(default_factory=lambda: deque(maxlen=TAIL_ENTRIES))
    step: str | None = None

    def say(self, message: str, level: Level = "info") -> None:
        entry = Entry(time.time(), level, printable(message[:MESSAGE_CHARACTERS]), self.step)
        self.tail.append(entry)
        if len(self.entries) < MOST_ENTRIES:
            self.entries.append(entry)
        elif len(self.entries) == MOST_ENTRIES:
            self.entries.append(Entry(entry.at, "warn", REST_DROPPED, self.step))

    def output_of(self, prefix: str) -> Output:
        return Output(self, prefix)


@dataclass(frozen=True)
class Output:
    """Lines of a command, with where they come from in front, as E2B writes them."""

    log: BuildLog
    prefix: str

    def __call__(self, stream: str, line: str) -> None:
        self.log.say(f"[{self.prefix}] [{stream}]: {line}")
