"""What headers say about waiting: `Prefer` (RFC 7240), `Idempotency-Key`, `Capibara-On-Disconnect`. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

ON_DISCONNECT: Final = "Capibara-On-Disconnect"
IDEMPOTENCY_KEY: Final = "Idempotency-Key"
CANCEL, CONTINUE = "cancel", "continue"

WAIT: Final = re.compile(r'wait\s*=\s*"?(\d{1,9})"?', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Preferences:
    """`wait_seconds`: how long to wait for the end, 0: not at all. `key`: empty, if there is none."""

    wait_seconds: float
    key: str
    cancels: bool
    """Whether the execution is cancelled if the caller goes away while it waits."""


def read_preferences(prefer: str, key: str, on_disconnect: str, longest_wait: float) -> Preferences:
    """What the headers say; empty: they are not there.

    A caller with a key means to ask again when its connection breaks, so that its execution goes on; without one,
    nobody would ever read the result. The header `Capibara-On-Disconnect` says otherwise.
    """
    said = on_disconnect or (CONTINUE if key else CANCEL)
    return Preferences(wait_of(prefer, longest_wait), key, said == CANCEL)


def wait_of(prefer: str, longest: float) -> float:
    """Seconds to wait. What is not understood is ignored, as RFC 7240 has it."""
    said = [part.strip() for part in prefer.split(",")]
    if waits := [float(found[1]) for part in said if (found := WAIT.fullmatch(part))]:
        return min(waits[0], longest)
    return 0.0 if any(part.lower() == "respond-async" for part in said) else longest
