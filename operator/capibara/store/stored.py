"""What an output store says of an object."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """One object of the store, whole. `modified`: by the store's clock, in UTC."""

    key: str
    bytes: int
    modified: datetime
