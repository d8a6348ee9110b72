"""The operators of a cluster as their Leases tell of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from capibara.cli.cluster import Cluster, Document

SELECTOR = "app.kubernetes.io/managed-by=capibara,app.kubernetes.io/component=operator"
GRACE = 2.0
"""Renewed five times in its duration; twice the duration allows for a slow API server and the look itself."""


@dataclass(frozen=True)
class OperatorLease:
    """One operator. `age`: seconds since it was renewed, by the API server's clock.

    `budget`: its part as it tells it (`capibara.kube.lease.budget_document`); empty of an older operator.
    """

    holder: str
    age: float
    seconds: float
    taken: int
    budget: Mapping[str, Any] = field(default_factory=dict)

    @property
    def living(self) -> bool:
        return self.age < self.seconds * GRACE


def list_leases(cluster: Cluster, namespace: str) -> list[OperatorLease]:
    """Raises Problem."""
    path = f"/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases?labelSelector={quote(SELECTOR)}"
    with cluster.explained("leases"):
        items = cluster.client.request("GET", path).get("items") or ()
    now = cluster.client.server_time or datetime.now(UTC)
    return [read(item, now) for item in items if (item.get("spec") or {}).get("holderIdentity")]


def read(item: Document, now: datetime) -> OperatorLease:
    spec, told = item["spec"], item["metadata"].get("annotations") or {}
    renewed = spec.get("renewTime")
    taken = str(told.get("capibara6.dev/taken", "0"))
    return OperatorLease(
        holder=str(spec["holderIdentity"]),
        age=(now - datetime.fromisoformat(renewed)).total_seconds() if renewed else float("inf"),
        seconds=float(spec.get("leaseDurationSeconds") or 0),
        taken=int(taken) if taken.isdecimal() else 0,
        budget=read_budget(told.get("capibara6.dev/budget", "")),
    )


def read_budget(text: str) -> Mapping[str, Any]:
    """Nothing if another version wrote it in another form."""
    try:
        found = json.loads(text)
        return {
            "places": int(found["places"]),
            "rate": float(found["creationsPerSecond"]),
            "most": int(found["placesOfANamespace"]),
            "waiting": int(found["waiting"]),
            "quotas": str(found["quotas"]),
        }
    except (ValueError, TypeError, KeyError):
        return {}
