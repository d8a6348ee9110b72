"""Keys in files: the E2B key in force, which may be rotated, and the one that proves warm sandboxes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from capibara.backends.errors import AuthFailed

LOOK_SECONDS = 5.0
"""How often a file is looked at. A kubelet takes a minute to bring a new Secret anyway."""


class KeyFile:
    """The content of a file, read again when it is due and the file is another one. OSError if it cannot be read."""

    def __init__(self, path: Path, now: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._now = now
        self._key = ""
        self._mark: tuple[int, int, int] | None = None
        self._looked = float("-inf")

    def __call__(self) -> str:
        if self._now() - self._looked >= LOOK_SECONDS:
            self._look()
        return self._key

    def _look(self) -> None:
        found = self._path.stat()
        mark = found.st_ino, found.st_mtime_ns, found.st_size
        if mark != self._mark:
            self._key = self._path.read_text().strip()
            self._mark = mark
        self._looked = self._now()


def proof_key(path: Path | None) -> bytes:
    """What warm sandboxes are proved with; nothing without a file. AuthFailed: there is one that cannot be read."""
    try:
        return path.read_bytes().strip() if path is not None else b""
    except FileNotFoundError:  # the chart names a key that its Secret need not have
        return b""
    except OSError as error:
        raise AuthFailed(f"the file of E2B_POOL_KEY_FILE cannot be read: {error.strerror}") from error
