"""Executions that other operators look after: little is kept of each, until it becomes ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from capibara.core.cachekey import seat
from capibara.kube.status import Reference
from capibara.reconcile.executions.run import Run
from capibara.reconcile.membership import Membership


@dataclass(frozen=True, slots=True)
class Away:
    """An execution of another operator, as of a version of its object. `owner` is empty while nobody has claimed it.

    `seat`: what decides whose it is. `seen_at`: when we first saw that it is its owner's, on the membership's clock.
    """

    reference: Reference
    owner: str
    version: int
    seen_at: float
    seat: str


class Elsewhere:
    """All executions of other operators, by UID."""

    def __init__(self, membership: Membership) -> None:
        self._membership = membership
        self._away: dict[str, Away] = {}

    def __contains__(self, uid: str) -> bool:
        return uid in self._away

    def uids(self) -> frozenset[str]:
        return frozenset(self._away)

    def forget(self, uid: str) -> Away | None:
        """Forget an execution that is over, gone, or ours by now."""
        return self._away.pop(uid, None)

    def keep(self, body: dict[str, Any]) -> bool:
        """Take a state of one that we have no task for. False: it is ours to look after."""
        metadata, owner = body["metadata"], body.get("status", {}).get("owner") or ""
        uid, version, before = metadata["uid"], int(metadata["resourceVersion"]), self._away.get(metadata["uid"])
        if before is not None and version < before.version:
            return True  # a late event
        seen_at = before.seen_at if before is not None and before.owner == owner else self._membership.now()
        place = seat(metadata["namespace"], uid, body["spec"])
        if self._membership.is_ours(place, owner, seen_at):
            return False
        reference = Reference("codeexecutions", metadata["namespace"], metadata["name"])
        self._away[uid] = Away(reference, owner, version, seen_at, place)
        return True

    def cede(self, run: Run) -> None:
        """Keep an execution that we had a task for and that now belongs to another operator."""
        execution = run.execution
        version = int(execution.metadata.resource_version)
        self._away[run.uid] = Away(run.reference, execution.status.owner or "", version, run.owner_seen_at, run.seat)

    def ours(self) -> list[tuple[str, Reference]]:
        """Those that have become ours."""
        return [
            (uid, away.reference)
            for uid, away in self._away.items()
            if self._membership.is_ours(away.seat, away.owner, away.seen_at)
        ]
