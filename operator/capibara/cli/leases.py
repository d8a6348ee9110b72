"""The operators of a cluster as their Leases tell of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from capibara.cli.cluster import Cluster, Document

SELECTOR = "app.kubernetes.io/managed-by=capibara,app.kubernetes.io/component=operator"
GRACE = 2.0
"""Renewed five times in its duration; twice the duration allows for a slow API server and the look itself."""


@dataclass(frozen=True)
class OperatorLease:
    """One operator. `age`: seconds since it was renewed, by the API server's clock."""

    holder: str
    age: float
    seconds: float
    taken: int

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
    )
