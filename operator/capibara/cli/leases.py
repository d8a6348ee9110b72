"""The operators of a cluster as their Leases tell of them, by the API server's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from capibara.cli.cluster import Cluster
from capibara.core.leasewords import SELECTOR, LeaseWords, read_lease


@dataclass(frozen=True)
class OperatorLease:
    """One operator. `age`: seconds since it renewed its Lease."""

    words: LeaseWords
    age: float
    living: bool


def list_leases(cluster: Cluster, namespace: str) -> list[OperatorLease]:
    """Raises Problem."""
    path = f"/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases?labelSelector={quote(SELECTOR)}"
    with cluster.explained("leases"):
        items = cluster.client.request("GET", path).get("items") or ()
    now = cluster.client.server_time or datetime.now(UTC)
    found = (read_lease(item) for item in items)
    return [OperatorLease(words, words.age(now), words.lives(now)) for words in found if words.holder]
