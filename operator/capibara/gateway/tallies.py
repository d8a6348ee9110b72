"""Figures of the dashboard: operators and their budgets out of Leases, queues and costs out of rows. Pure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from capibara.api.outcome import Phase
from capibara.gateway.rows import Row
from capibara.kube.lease import ACTIVE, BUDGET, OUTPUT, SCOPE, TAKEN

GRACE: Final = 2.0
"""A Lease is renewed five times in its duration. So many durations allow for clocks and an API server that are slow."""

FIGURES: Final = ("places", "creationsPerSecond", "placesOfANamespace", "waiting")
WAITING: Final = frozenset({"", Phase.PENDING, Phase.QUEUED})

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Use:
    """What a template is used for. `cost`: in US dollars; None where none is known."""

    executions: int = 0
    cost: float | None = None


def operator_of(lease: Document, now: datetime) -> dict[str, Any]:
    """What an operator's Lease says. A figure is None where an older operator does not tell it."""
    spec, told = lease.get("spec") or {}, lease["metadata"].get("annotations") or {}
    taken, budget = str(told.get(TAKEN, "")), budget_of(str(told.get(BUDGET, "")))
    renewed, seconds = spec.get("renewTime"), float(spec.get("leaseDurationSeconds") or 0)
    return {
        "name": spec.get("holderIdentity") or lease["metadata"]["name"],
        "scope": told.get(SCOPE, ""),
        "active": told.get(ACTIVE) == "true",
        "living": now - moment_of(str(renewed)) < timedelta(seconds=seconds * GRACE),
        "renewed": renewed,
        "taken": int(taken) if taken.isdecimal() else None,
        **{name: budget.get(name) for name in FIGURES},
    }


def addresses_of(leases: Iterable[Document]) -> list[str]:
    """Where operators answer gateways, those first that renewed their Lease last."""
    newest = sorted(leases, key=lambda lease: str((lease.get("spec") or {}).get("renewTime") or ""), reverse=True)
    said = [str((lease["metadata"].get("annotations") or {}).get(OUTPUT, "")) for lease in newest]
    return [address for address in said if address]


def budget_of(text: str) -> dict[str, float]:
    """The figures of a budget; none, if another version wrote it in another form."""
    try:
        said = json.loads(text)
        return {name: said[name] for name in FIGURES if isinstance(said.get(name), int | float)}
    except (ValueError, AttributeError):
        return {}


def moment_of(text: str) -> datetime:
    """A time as Kubernetes writes it; long ago, if it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def budgets_of(operators: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The budgets of all that live, together. None: nobody tells it."""
    living = [each for each in operators if each["living"]]
    sums: dict[str, Any] = {"operators": len(living)}
    for name in ("taken", *FIGURES):
        known = [each[name] for each in living if each[name] is not None]
        sums[name] = sum(known) if known else None
    return sums


def uses_of(rows: Iterable[Row]) -> dict[str, Use]:
    """What each template is used for, by its name."""
    counts, costs = Counter[str](), dict[str, float]()
    for row in rows:
        counts[row.template] += 1
        if row.cost is not None:
            costs[row.template] = costs.get(row.template, 0.0) + row.cost
    return {name: Use(count, round(costs[name], 8) if name in costs else None) for name, count in counts.items()}


def queues_of(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Executions that run and that wait, by namespace; the busiest first."""
    running, queued = Counter[str](), Counter[str]()
    for row in rows:
        if row.phase == Phase.RUNNING:
            running[row.namespace] += 1
        elif row.phase in WAITING:
            queued[row.namespace] += 1
    busiest = sorted({*running, *queued}, key=lambda name: (-running[name] - queued[name], name))
    return [{"namespace": name, "running": running[name], "queued": queued[name]} for name in busiest]


def costs_of(rows: Iterable[Row], since: datetime) -> list[dict[str, Any]]:
    """What executions cost that ended since then, in US dollars, in the order of their ends."""
    found = [
        {"at": row.finished, "seconds": row.seconds, "cost": row.cost, "template": row.template or None}
        for row in rows
        if row.over and row.finished and moment_of(row.finished) >= since
    ]
    return sorted(found, key=lambda each: str(each["at"]))
