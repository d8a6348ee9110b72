"""Which trace an execution belongs to: what its annotation says, else one of its own.

All numbers follow from the execution's UID, so every operator that works on it, one after the other, speaks of the same
trace and the same spans without a word between them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

ANNOTATION: Final = "opentelemetry.io/trace-context"
"""Holds a JSON object with `traceparent` and perhaps `tracestate` (https://www.w3.org/TR/trace-context/)."""

LONGEST_CARRIER: Final = 4096
LONGEST_STATE: Final = 512
PARENT: Final = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")
STATE: Final = re.compile(r"[\x20-\x7e]*")


@dataclass(frozen=True, slots=True)
class TraceContext:
    """Identifiers in hexadecimal. `parent_id`: the caller's span; empty: the trace begins here. `state`: as it came."""

    uid: str
    trace_id: str
    parent_id: str = ""
    flags: str = "01"
    state: str = ""

    @property
    def is_continued(self) -> bool:
        """Whether somebody else began the trace."""
        return bool(self.parent_id)

    @property
    def is_sampled(self) -> bool:
        """Whether who began it records it."""
        return bool(int(self.flags, 16) & 1)

    def span_id(self, *path: object) -> str:
        """The identifier of one span of the execution."""
        return digest("/".join([self.uid, *map(str, path)]))[:16]

    def run_span_id(self, attempt: int) -> str:
        """The span that the code of an attempt runs in."""
        return self.span_id("attempt", attempt, "run")

    def variables(self, span_id: str) -> dict[str, str]:
        """What tells a process that it runs within a span."""
        state = {"TRACESTATE": self.state} if self.state else {}
        return {"TRACEPARENT": f"00-{self.trace_id}-{span_id}-{self.flags}", **state}


def trace_context(uid: str, annotations: Mapping[str, str]) -> TraceContext:
    """The trace of an execution. An annotation that cannot be read is as none: it is no reason to run nothing."""
    carrier = read_carrier(annotations.get(ANNOTATION, ""))
    found = PARENT.fullmatch(carrier.get("traceparent", ""))
    if not found:
        return TraceContext(uid, own_trace_id(uid))
    state = carrier.get("tracestate", "")
    kept = state if len(state) <= LONGEST_STATE and STATE.fullmatch(state) else ""
    return TraceContext(uid, found[1], found[2], found[3], kept)


def read_carrier(text: str) -> dict[str, str]:
    """The strings of a JSON object; of anything else, none."""
    if not 0 < len(text) <= LONGEST_CARRIER:
        return {}
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    pairs = document.items() if isinstance(document, dict) else ()
    return {name: value for name, value in pairs if isinstance(value, str)}


def own_trace_id(uid: str) -> str:
    """A UID is 128 bits, as a trace's identifier is."""
    plain = uid.replace("-", "").lower()
    return plain if re.fullmatch(r"(?!0{32})[0-9a-f]{32}", plain) else digest(uid)[:32]


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
