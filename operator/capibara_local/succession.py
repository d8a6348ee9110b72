"""What a server writes down about each sandbox, so that a successor goes on with it after a `kill -9`.

The note is the record, whole: the access token is in it, so it only ever goes into files for root alone.
"""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter, ValidationError

from .store import SandboxRecord

RECORDS: Final = TypeAdapter(SandboxRecord)


def note_of(record: SandboxRecord) -> str:
    return RECORDS.dump_json(record).decode()


def record_of(note: str) -> SandboxRecord | None:
    """The record in a note. None: another version of this server wrote it."""
    try:
        return RECORDS.validate_json(note)
    except ValidationError:
        return None


def awaited_until(record: SandboxRecord, now: float, longest: float) -> float:
    """How long a sandbox whose server is dead waits for a successor: to its end; paused, as long as any may live."""
    return now + longest if record.state == "paused" else record.end_at
