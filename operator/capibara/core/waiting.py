"""What is told of an execution that waits in the queue: where it stands, and what it waits for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from capibara.api.reasons import Reason
from capibara.core.actions import Note
from capibara.core.admission import Standing


class Why(StrEnum):
    """What keeps the front of the line from moving."""

    PLACES = "places"
    PACE = "pace"
    NAMESPACE = "namespace"
    ACCOUNT = "account"
    SLOWED = "slowed"
    QUOTA = "quota"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Where an execution stands. `most`: how many may be alive, of its namespace if that is why. `rate` a second.

    `quota`: what its namespace has used up, if that is why.
    """

    standing: Standing
    why: Why
    most: int
    rate: float
    quota: str = ""

    @property
    def place(self) -> int:
        return self.standing.position

    @property
    def halved_in(self) -> float:
        """The fewest seconds in which the executions before this one can become half as many."""
        return self.place / 2 / self.rate

    def note(self) -> Note:
        """For people: what it waits for, and how many come before it."""
        match self.why:
            case Why.PLACES:
                return Note(Reason.QUEUED, f"all {self.most} sandboxes are in use: {self._where()}")
            case Why.PACE:
                return Note(Reason.QUEUED, f"sandboxes begin at {self.rate:g} a second: {self._where()}")
            case Why.NAMESPACE:
                why = f"its namespace has the {self.most} sandboxes that it may have at once"
                return Note(Reason.QUOTA_EXCEEDED, f"{why}: {self._where()}")
            case Why.ACCOUNT:
                return Note(Reason.QUOTA_EXCEEDED, f"the E2B account has no room for more sandboxes: {self._where()}")
            case Why.SLOWED:
                return Note(Reason.RATE_LIMITED, f"E2B asked for fewer creations a second: {self._where()}")
            case Why.QUOTA:
                return Note(Reason.QUOTA_EXCEEDED, f"{self.quota}: {self._where()}")

    def _where(self) -> str:
        if self.standing.is_held:
            return f"place {self.place} among its own"
        return f"place {self.place} in the queue, {self.standing.in_namespace} in its namespace"


@dataclass(frozen=True, slots=True)
class Told:
    """What the status says of the wait, and since when."""

    at: float
    place: int
    reason: Reason

    def is_stale(self, waiting: Waiting) -> bool:
        """Whether it is worth a write to tell it anew: half as many wait before it, or for something else."""
        return waiting.place <= self.place / 2 or waiting.note().reason is not self.reason
