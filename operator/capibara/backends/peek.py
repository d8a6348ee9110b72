"""Reading what a look into a sandbox brought: the streams of a run that has not told its end.

As hostile as all that comes from there: what is not a line as `runner.peek_command` makes it is not read at all.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Final

from capibara.backends.base import OutputLimits
from capibara.backends.sandbox.output import shown, size
from capibara.core.outcome import OutputStream, Printed

ENDED: Final = re.compile(r"^capibara:ended$", re.MULTILINE)
LINE: Final = re.compile(r"^capibara:(stdout|stderr):([0-9]{1,15}):([A-Za-z0-9+/=]*):([A-Za-z0-9+/=]*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A stream as it was: its length, beginning, and end where it is long."""

    total: int = 0
    head: bytes = b""
    tail: bytes = b""

    def stream(self, budget: int, stored: int) -> OutputStream:
        """The part of a stream that may be shown. If its file is full, the code may have written more."""
        text, truncated = shown(self.head, self.tail, self.total, budget)
        whole = not truncated and self.total < stored
        return OutputStream(text, self.total, not whole, hashlib.sha256(self.head).hexdigest() if whole else "")


def read_peek(text: str, limits: OutputLimits) -> Printed:
    """What was printed, from what the command said. Each stream has a right to half of the room, as at the end."""
    found = {name: glimpse(int(total), head, tail) for name, total, head, tail in LINE.findall(text)}
    stdout, stderr = found.get("stdout", Glimpse()), found.get("stderr", Glimpse())
    share = limits.inline - min(stderr.total, limits.inline // 2)
    first = stdout.stream(share, limits.stored)
    used = min(size(first.text), share)
    return Printed(first, stderr.stream(limits.inline - used, limits.stored), bool(ENDED.search(text)))


def glimpse(total: int, head: str, tail: str) -> Glimpse:
    try:
        beginning = base64.b64decode(head, validate=True)[:total]
        return Glimpse(total, beginning, base64.b64decode(tail, validate=True)) if beginning else Glimpse()
    except binascii.Error:
        return Glimpse()
