"""What a reader of live output has been told, so that nothing is said twice, and the end adds just what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

STREAMS: Final = ("stdout", "stderr")
MOST_KEPT: Final = 1024 * 1024
"""Characters that are remembered of a stream, to be compared with its end. A status has less."""


@dataclass
class StreamText:
    """A stream as far as it is known. `end`: bytes of it that the text stands for; `kept`: the text's beginning."""

    end: int = 0
    kept: str = ""
    missed: int = 0
    last: str = ""
    """The character told last."""

    def take(self, start: int, end: int, text: str) -> str:
        """What is new of a piece: of one that overlaps, what comes after, as far as that can be told."""
        if end <= self.end:
            return ""
        self.missed += max(start - self.end, 0)
        data = text.encode("utf-8", "replace")
        if start < self.end and len(data) == end - start:  # nothing of it is masked
            text = data[self.end - start :].decode("utf-8", "replace")
        self.end = end
        return self.told(text)

    def told(self, text: str) -> str:
        if text:
            self.last = text[-1]
        if not self.missed and len(self.kept) < MOST_KEPT:
            self.kept += text
        return text

    def rest(self, final: Mapping[str, Any]) -> str | None:
        """What the stream's end, as the status has it, has beyond what was told. None: it cannot be told."""
        text, size = str(final.get("text") or ""), int(final.get("bytes") or 0)
        if self.end >= size:
            return ""
        if not self.end:
            return text
        if not self.missed and text.startswith(self.kept):
            return text[len(self.kept) :]
        missing, data = size - self.end, text.encode("utf-8", "replace")
        if missing <= (len(data) // 2 if final.get("truncated") else len(data)):
            return data[-missing:].decode("utf-8", "ignore")
        return None


@dataclass
class LiveText:
    """The streams of one attempt; a new attempt begins anew."""

    attempt: int = 0
    streams: dict[str, StreamText] = field(default_factory=lambda: {name: StreamText() for name in STREAMS})

    def take(self, output: Mapping[str, Any]) -> str:
        """What is new of some output: a document with `attempt`, `stream`, `start`, `end` and `text`."""
        if output["stream"] not in self.streams or output["attempt"] < self.attempt:
            return ""
        if output["attempt"] > self.attempt:
            self.attempt, self.streams = output["attempt"], {name: StreamText() for name in STREAMS}
        return self.streams[output["stream"]].take(output["start"], output["end"], output["text"])

    def rest(self, status: Mapping[str, Any]) -> dict[str, str | None]:
        """By stream, what the end of the execution has beyond what was told. None: it cannot be told."""
        if not self.attempt or status.get("attempt", self.attempt) != self.attempt:
            return {name: str((status.get(name) or {}).get("text") or "") for name in STREAMS}
        return {name: self.streams[name].rest(status.get(name) or {}) for name in STREAMS}
