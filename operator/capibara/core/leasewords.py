"""What an operator's Lease says, read in one place for all who do: operators, gateways, and the command line. Pure.

A Lease may be an older or a newer operator's: what cannot be read is not known.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from math import isfinite
from typing import Any, Final

from capibara.core.membership import BudgetReport

LABELS: Final = {"app.kubernetes.io/managed-by": "capibara", "app.kubernetes.io/component": "operator"}
SELECTOR: Final = ",".join(f"{key}={value}" for key, value in LABELS.items())
SCOPE: Final = "capibara6.dev/scope"
ACTIVE: Final = "capibara6.dev/active"
TAKEN: Final = "capibara6.dev/taken"
BUDGET: Final = "capibara6.dev/budget"
OUTPUT: Final = "capibara6.dev/output-address"
FIGURE: Final = re.compile("[0-9]{1,9}")

GRACE: Final = 2.0
"""A Lease is renewed five times in its duration. So many durations allow for clocks and an API server that are slow.

For people who look: operators never compare their clocks (`core.membership`).
"""


@dataclass(frozen=True, slots=True)
class LeaseWords:
    """One operator. `seconds`: how long its Lease lasts; `renewed`: None, it never was.

    `taken`: places in its queue; None, that cannot be read. `output`: the URL where it tells what code prints; empty:
    nowhere. `budget`: its part of the budgets; None, it does not tell.
    """

    holder: str
    seconds: float
    renewed: datetime | None
    scope: str
    is_active: bool
    taken: int | None
    output: str
    budget: BudgetReport | None

    def age(self, now: datetime) -> float:
        """Seconds since it was renewed; infinite, if it never was."""
        return float("inf") if self.renewed is None else (now - self.renewed).total_seconds()

    def lives(self, now: datetime) -> bool:
        """Whether it renews its Lease, by somebody's clock."""
        return self.age(now) < self.seconds * GRACE


def lease_name(holder: str) -> str:
    """A name for whatever may stand in `CAPIBARA_IDENTITY`."""
    return f"capibara-operator-{sha256(holder.encode()).hexdigest()[:16]}"


def read_lease(lease: Mapping[str, Any]) -> LeaseWords:
    """What a Lease says, a document of the API server. `holder` is empty, if nobody has it."""
    spec, told = lease.get("spec") or {}, annotations_of(lease)
    taken = str(told.get(TAKEN, "0"))
    return LeaseWords(
        holder=str(spec.get("holderIdentity") or ""),
        seconds=float(spec.get("leaseDurationSeconds") or 0),
        renewed=moment_of(str(spec.get("renewTime") or "")),
        scope=str(told.get(SCOPE, "")),
        is_active=told.get(ACTIVE) == "true",
        taken=int(taken) if FIGURE.fullmatch(taken) else None,
        output=str(told.get(OUTPUT, "")),
        budget=read_budget(str(told.get(BUDGET, ""))),
    )


def annotations_of(lease: Mapping[str, Any]) -> Mapping[str, Any]:
    return (lease.get("metadata") or {}).get("annotations") or {}


def moment_of(text: str) -> datetime | None:
    """A time as Kubernetes writes it; None, if it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def budget_document(budget: BudgetReport) -> dict[str, Any]:
    """For people and their programs; operators do not read it."""
    return {
        "places": budget.places,
        "creationsPerSecond": round(budget.rate, 3),
        "placesOfANamespace": budget.most,
        "waiting": budget.waiting,
        "quotas": budget.quotas,
    }


def read_budget(text: str) -> BudgetReport | None:
    """None if another version wrote it in another form."""
    try:
        said = json.loads(text)
        rate = float(said["creationsPerSecond"])
        if not isfinite(rate):  # which is no JSON, though Python reads it, and writes it
            return None
        return BudgetReport(
            places=int(said["places"]),
            rate=rate,
            most=int(said["placesOfANamespace"]),
            waiting=int(said["waiting"]),
            quotas=str(said["quotas"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
