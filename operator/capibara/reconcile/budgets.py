"""What the account allows, shared by the operators that live: sandboxes at once, and creations a second."""

from __future__ import annotations

from dataclasses import dataclass, replace

from capibara.core.membership import BudgetReport
from capibara.reconcile.membership import Membership
from capibara.reconcile.queue import AdmissionQueue
from capibara.settings import Settings


@dataclass(frozen=True, slots=True)
class Budget:
    """What one operator may use."""

    places: int
    rate: float
    burst: int
    most: int | None


class Budgets:
    """Gives the queue its part, and another one when operators come or go.

    Less is given at once, more only when the next list of Leases says so too: what somebody left who died is taken over
    in between, and takes its places then.
    """

    def __init__(self, settings: Settings, queue: AdmissionQueue, membership: Membership) -> None:
        self._settings = settings
        self._queue = queue
        self._membership = membership
        self._wanted = self._granted = self._part()
        self._grant(self._wanted)
        membership.tell_taken(lambda: queue.taken)
        membership.tell_budget(self.report)
        membership.on_look(self.review)

    def review(self) -> None:
        """Look again at what is ours."""
        before, self._wanted = self._wanted, self._part()
        lasting = min(before.places, self._wanted.places)
        granted = replace(self._wanted, places=max(lasting, min(self._granted.places, self._wanted.places)))
        self._membership.is_settling = granted.places < self._wanted.places
        if self._membership.is_settling:
            self._membership.look()
        if granted != self._granted:
            self._grant(granted)

    def report(self) -> BudgetReport:
        """What our Lease tells of it."""
        granted, settings = self._granted, self._settings
        return BudgetReport(
            granted.places, granted.rate, granted.most or 0, self._queue.waiting, settings.quotas_config_map
        )

    def _part(self) -> Budget:
        settings, members = self._settings, self._membership
        most = settings.max_sandboxes_per_namespace
        return Budget(
            places=members.room(settings.max_sandboxes),
            rate=settings.sandbox_creations_per_second * members.part(),
            burst=max(members.share(settings.sandbox_creation_burst), 1),
            most=max(members.share(most), 1) if most else None,
        )

    def _grant(self, budget: Budget) -> None:
        self._granted = budget
        self._queue.limit(budget.places, budget.rate, budget.burst, budget.most)


def most_operators(settings: Settings) -> int:
    """How many can take part: each needs a place, and one in each namespace."""
    return min(settings.max_sandboxes, settings.max_sandboxes_per_namespace or settings.max_sandboxes)
