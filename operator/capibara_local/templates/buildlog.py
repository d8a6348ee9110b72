"""What a build says, in order, for whoever asks with an offset."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import Final, Literal

from .recipe import printable

Level = Literal["debug", "info", "warn", "error"]
MOST_ENTRIES: Final = 20_000
MOST_CHARACTERS: Final = 2_000_000  # of all messages together
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
    characters: int = 0
    is_full: bool = False

    def say(self, message: str, level: Level = "info") -> None:
        entry = Entry(time.time(), level, printable(message[:MESSAGE_CHARACTERS]), self.step)
        self.tail.append(entry)
        if self.is_full:
            return
        self.characters += len(entry.message)
        self.is_full = len(self.entries) >= MOST_ENTRIES or self.characters > MOST_CHARACTERS
        self.entries.append(Entry(entry.at, "warn", REST_DROPPED, self.step) if self.is_full else entry)

    def cut(self) -> None:
        """Keep the tail alone, of a build that nobody follows any more."""
        self.entries, self.is_full = list(self.tail), True

    def output_of(self, prefix: str) -> Output:
        return Output(self, prefix)


@dataclass(frozen=True)
class Output:
    """Lines of a command, with where they come from in front, as E2B writes them."""

    log: BuildLog
    prefix: str

    def __call__(self, stream: str, line: str) -> None:
        self.log.say(f"[{self.prefix}] [{stream}]: {line}")
