"""What a run cost the API server, from its audit log: writes, and objects that were made for it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

HEARTBEATS: Final = frozenset({"leases", "nodes"})
"""Written whether anything runs or not."""

ASKED: Final = frozenset({"subjectaccessreviews", "selfsubjectaccessreviews", "tokenreviews"})
"""Questions in the form of writes: nothing is stored."""


@dataclass(frozen=True)
class Cost:
    """Writes that were granted; of them events; objects made, events not counted."""

    writes: int
    events: int
    objects: int


class Meter:
    """Reads on where it read last."""

    def __init__(self, log: Path) -> None:
        self._log, self._offset = log, 0

    def begin(self) -> None:
        """Count from here."""
        self._offset = self._log.stat().st_size

    def read(self, output_at: float) -> tuple[Cost, Cost]:
        """Since the beginning: what was asked for before the output was there (seconds since 1970), and all."""
        with self._log.open("rb") as log:
            log.seek(self._offset)
            entries = [json.loads(line) for line in log.read().splitlines(keepends=True) if line.endswith(b"\n")]
        return cost_of([one for one in entries if received(one) <= output_at]), cost_of(entries)


def received(entry: dict[str, Any]) -> float:
    """When the API server had the request."""
    return datetime.fromisoformat(entry["requestReceivedTimestamp"]).timestamp()


def cost_of(entries: Sequence[dict[str, Any]]) -> Cost:
    """Of these entries of an audit log."""
    granted = [
        one
        for one in entries
        if one["stage"] == "ResponseComplete"
        and one.get("responseStatus", {}).get("code", 0) < 300
        and one["objectRef"]["resource"] not in HEARTBEATS | ASKED
    ]
    written = [one for one in granted if one["objectRef"].get("subresource") not in ("exec", "token")]
    events = sum(one["objectRef"]["resource"] == "events" for one in written)
    made = [one for one in written if one["verb"] == "create" and not one["objectRef"].get("subresource")]
    objects = sum(one["objectRef"]["resource"] != "events" for one in made)
    return Cost(len(written), events, objects)
