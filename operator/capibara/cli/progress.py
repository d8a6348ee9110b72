"""One line on a terminal that says how it is, while somebody waits. Nothing at all where there is no terminal."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Self

from capibara.cli.exitcodes import message_of, reason_of
from capibara.cli.plaintext import plain_text

TICK_SECONDS: Final = 0.5
SILENT_SECONDS: Final = 15
MOST_CUT: Final = 4
"""No line is cut to less, however narrow the terminal says that it is."""

CLEAR: Final = "\r\x1b[K"


class ProgressLine:
    """Rewritten whenever there is news, and twice a second for its clock. On standard error."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._text = ""
        self._over = threading.Event()
        self._writing = threading.Lock()
        self._hidden = False
        self.shown = sys.stderr.isatty() and os.environ.get("TERM", "dumb") != "dumb"
        self._thread = threading.Thread(target=self._tick, daemon=True) if self.shown else None

    def __enter__(self) -> Self:
        if self._thread:
            self._thread.start()
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        self._over.set()
        if self._thread:
            self._thread.join()
            self._write(CLEAR)

    def show(self, text: str) -> None:
        self._text = text

    def above(self, line: str) -> None:
        """Print a line on standard output, which stays, above this one."""
        with self._writing:
            if self.shown:
                sys.stderr.write(CLEAR)
                sys.stderr.flush()
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    def hide(self) -> None:
        """Give the line up for good: what is printed from now on may stand in it."""
        if self._thread:
            self._write(CLEAR)
        self._hidden = True

    def _write(self, text: str) -> None:
        with self._writing:
            if not self._hidden:
                sys.stderr.write(text)
                sys.stderr.flush()

    def _tick(self) -> None:
        while True:
            if self._text:
                seconds = int(time.monotonic() - self._begun)
                columns = shutil.get_terminal_size().columns
                self._write(CLEAR + fit(self._text, seconds, columns))
            if self._over.wait(TICK_SECONDS):
                return


def fit(text: str, seconds: int, columns: int) -> str:
    """The line, in less than the width of the terminal: a full one would wrap.

    What is too long loses its middle: the name is at its beginning, and the place in a queue at its end.
    """
    clock = f" ({seconds} s)"
    room = max(columns - 1 - len(clock), MOST_CUT)
    if len(text) > room:
        tail = room // 2
        text = f"{text[: room - tail - 1]}…{text[-tail:]}"
    return f"{text}{clock}"


def describe(document: Mapping[str, Any], seconds: float = 0.0) -> str:
    """How an execution is, on one harmless line. `seconds`: for how long it has been so."""
    name, status = document["metadata"]["name"], document.get("status") or {}
    phase = status.get("phase")
    if not phase:
        silent = "no operator has looked at it: `capibara doctor`" if seconds > SILENT_SECONDS else "written"
        return f"{name}: {silent}"
    last = last_line(status)
    said = last if phase == "Running" and last else message_of(status) or reason_of(status)
    return plain_text(f"{name}: {phase.lower()}{f', {said}' if said else ''}".replace("\n", " ").replace("\t", " "))


def last_line(status: Mapping[str, Any]) -> str:
    """What the code printed last, as far as the status tells."""
    for stream in ("stdout", "stderr"):
        lines = ((status.get(stream) or {}).get("text") or "").strip().splitlines()
        if lines:
            return str(lines[-1])
    return ""
