"""Masking a stream for readers that wait: nothing is held back that cannot be the beginning of a secret."""

from __future__ import annotations

from typing import Final

from capibara.core.masking import WINDOW, StreamMask

LONGEST_CHARACTER: Final = 4
"""Bytes, in UTF-8."""


class LiveMask:
    """One stream, from `start` on. What comes out is text, and says up to which byte of the stream it goes.

    `is_cut`: the stream did not begin there, so that a secret may have: what could be its rest is left out.
    """

    def __init__(self, mask: StreamMask, start: int = 0, *, is_cut: bool = False) -> None:
        self._mask = mask
        self._pending = b""
        self._fed = start
        self.told = start
        """Where the text ended that was shown last."""
        self._silent_until = start + 2 * WINDOW if is_cut and not self._mask.is_idle else start

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to look for."""
        return self._mask.is_idle

    @property
    def position(self) -> int:
        """The byte of the stream that `feed` wants next."""
        return self._fed

    def feed(self, data: bytes, *, is_last: bool = False) -> tuple[str, int]:
        """Text that may be shown, and the place of the stream where it ends. Raises TooMuchToMask."""
        silent = data[: max(0, self._silent_until - self._fed)]
        if silent:  # what a secret of this length had left would be in its first half
            self._feed(silent, is_last=is_last)
            self.told = self._fed - self._mask.held
            self._pending = b""
        text = self._feed(data[len(silent) :], is_last=is_last)
        return text, self._fed - self._mask.held - len(self._pending)

    def _feed(self, data: bytes, *, is_last: bool) -> str:
        self._fed += len(data)
        let_go = self._mask.feed_live(data) + (self._mask.finish() if is_last else b"")
        shown = self._pending + let_go
        cut = len(shown) if is_last else len(shown) - unfinished(shown)
        self._pending = shown[cut:]
        return shown[:cut].decode("utf-8", "replace")


def unfinished(data: bytes) -> int:
    """How many bytes at the end are the beginning of a character."""
    for length in range(1, min(LONGEST_CHARACTER, len(data) + 1)):
        byte = data[-length]
        if byte >= 0xC0:
            needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return length if length < needed else 0
        if byte < 0x80:
            return 0
    return 0
