"""What the code's own process tells the runner: rich results, and the error that ended it. Never mixed with output."""

from __future__ import annotations

from .ndjson import Lines
from .output import shorten
from .results import Results

MAX_NAME, MAX_VALUE = 200, 4096


class Channel:
    """The runner's end of the channel. What comes through it is as hostile as the code, and is bounded here."""

    def __init__(self, results: Results, traceback: int) -> None:
        self._lines = Lines(results.begin_large)
        self._results = results
        self._traceback = traceback
        self._error: dict[str, object] | None = None

    def feed(self, data: bytes) -> None:
        for line in self._lines.feed(data):
            self._take(line)

    def _take(self, line: dict[str, object]) -> None:
        kind = line.get("type")
        if kind == "result":
            self._results.add(line)
        elif kind == "oversize":
            self._results.add_oversize(line.get("bytes"))
        elif kind == "error":
            self._error = line

    @property
    def error(self) -> dict[str, str] | None:
        """The last error that the code's process reported: name, value and traceback."""
        if self._error is None:
            return None
        limits = (("name", MAX_NAME), ("value", MAX_VALUE), ("traceback", self._traceback))
        return {name: shorten(str(self._error.get(name) or ""), limit) for name, limit in limits}
