"""What a router may answer: candidates, and how sure it is of the best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A template that a query may be for, and how likely that is: from 0 to 1."""

    template: str
    score: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a classifier says of a query: candidates, the best first, and whether it is sure enough of the best."""

    candidates: Sequence[Candidate]
    sure: bool
