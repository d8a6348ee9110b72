"""From the kernel to the guest: lines on a pipe, and the streams that write what a cell prints as such lines."""

from __future__ import annotations

import io
import os
import threading
from typing import Final

from capibara_local.guest import lines

MOST_BUFFERED: Final = 8192
MOST_IN_A_LINE: Final = 1024 * 1024
"""Characters. The guest holds a line until it is whole."""


class Channel:
    """Whole lines, in order, from any thread. A forked child must not write here: its descriptor is its parent's."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.RLock()
        self.pid = os.getpid()

    def write(self, line: bytes) -> None:
        with self._lock:
            view = memoryview(line)
            while view:
                view = view[os.write(self._descriptor, view) :]


class TextStream(io.TextIOBase):
    """sys.stdout or sys.stderr. A line leaves as soon as it is complete: a kernel that is killed has lost none."""

    def __init__(self, channel: Channel, name: str, descriptor: int) -> None:
        super().__init__()
        self._channel = channel
        self._descriptor = descriptor
        self._pending: list[str] = []
        self._size = 0
        self._lock = threading.RLock()
        self.name = f"<{name}>"
        self._stream = name

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"

    @property
    def errors(self) -> str:  # type: ignore[override]
        return "replace"

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        """The real descriptor, for those who hand it to a child process: the guest reads it as well."""
        return self._descriptor

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        with self._lock:
            self._pending.append(text)
            self._size += len(text)
            if "\n" in text or self._size > MOST_BUFFERED:
                self.flush()
        return len(text)

    def flush(self) -> None:
        with self._lock:
            text, self._pending, self._size = "".join(self._pending), [], 0
        if not text:
            return
        if os.getpid() == self._channel.pid:
            for start in range(0, len(text), MOST_IN_A_LINE):
                self._channel.write(lines.output(self._stream, text[start : start + MOST_IN_A_LINE]))
        else:
            os.write(self._descriptor, text.encode(errors="replace"))
