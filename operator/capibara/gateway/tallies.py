"""Figures of the dashboard: operators and their budgets out of Leases, queues and costs out of rows. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from capibara.api.outcome import Phase
from capibara.core.leasewords import budget_document, moment_of, read_lease
from capibara.gateway.rows import Row

LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)
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
    words = read_lease(lease)
    budget = budget_document(words.budget) if words.budget else {}
    return {
        "name": words.holder or lease["metadata"]["name"],
        "scope": words.scope,
        "active": words.is_active,
        "living": words.lives(now),
        "renewed": (lease.get("spec") or {}).get("renewTime"),
        "taken": words.taken,
        **{name: budget.get(name) for name in FIGURES},
    }


def addresses_of(leases: Iterable[Document]) -> list[str]:
    """Where operators answer gateways, those first that renewed their Lease last."""
    newest = sorted(map(read_lease, leases), key=lambda words: words.renewed or LONG_AGO, reverse=True)
    return [words.output for words in newest if words.output]


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
        if row.over and row.finished and (moment_of(row.finished) or LONG_AGO) >= since
    ]
    return sorted(found, key=lambda each: str(each["at"]))
