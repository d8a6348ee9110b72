"""Progress on standard error: a redrawn line on a terminal, a line now and then elsewhere (logs, CI)."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import Self, TextIO

REDRAW_SECONDS = 0.5
"""Between two pictures of a running task on a terminal."""

REPORT_SECONDS = 15.0
"""Between two lines about a running task where there is no terminal."""


def format_elapsed(seconds: float) -> str:
    """`0.4 s`, `12 s`, `3 min 05 s`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{int(seconds) // 60} min {int(seconds) % 60:02d} s"


class Task:
    """One step that takes a while. Inside its `with` block a thread keeps saying what it does and for how long."""

    def __init__(self, title: str, stream: TextIO, *, quiet: bool) -> None:
        self._title = title
        self._detail = ""
        self._stream = stream
        self._terminal = stream.isatty()
        self._quiet = quiet
        self._ended = threading.Event()
        self._started = time.monotonic()
        self._ticker = threading.Thread(target=self._tick, name="progress", daemon=True)

    def update(self, detail: str) -> None:
        """What the task is at just now; shown with the next picture."""
        self._detail = detail

    def __enter__(self) -> Self:
        if not self._quiet:
            self._ticker.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        if self._quiet:
            return
        self._ended.set()
        self._ticker.join()
        mark = "✓" if kind is None else "✗"
        self._write(f"{mark} {self._title} ({self._elapsed()})", last=True)

    def _tick(self) -> None:
        interval = REDRAW_SECONDS if self._terminal else REPORT_SECONDS
        while not self._ended.wait(interval):
            detail = f": {self._detail}" if self._detail else ""
            self._write(f"  {self._title}{detail} ({self._elapsed()})", last=False)

    def _write(self, line: str, *, last: bool) -> None:
        end = "" if self._terminal and not last else "\n"
        start = "\r\x1b[2K" if self._terminal else ""
        self._stream.write(f"{start}{line[:200]}{end}")
        self._stream.flush()

    def _elapsed(self) -> str:
        return format_elapsed(time.monotonic() - self._started)


class Progress:
    """Makes tasks that report to one stream (standard error by default); `quiet` says nothing at all."""

    def __init__(self, stream: TextIO | None = None, *, quiet: bool = False) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet

    def task(self, title: str) -> Task:
        """A step with this title, to be used in a `with` block."""
        return Task(title, self._stream, quiet=self._quiet)

    def note(self, text: str) -> None:
        """One line, at once."""
        if not self._quiet:
            self._stream.write(text + "\n")
            self._stream.flush()
