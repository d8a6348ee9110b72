"""Leases of operators (coordination.k8s.io/v1): one each, in the operators' namespace, renewed and listed."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from capibara.core.leasewords import (
    ACTIVE,
    BUDGET,
    LABELS,
    OUTPUT,
    SCOPE,
    SELECTOR,
    TAKEN,
    annotations_of,
    budget_document,
    lease_name,
    read_lease,
)
from capibara.core.membership import LeaseRecord, PoolReport
from capibara.core.tally import Count
from capibara.kube.client import KubeClient, NotFound
from capibara.kube.lists import list_pages
from capibara.kube.status import MERGE_PATCH

COORDINATION: Final = "/apis/coordination.k8s.io/v1"
POOLS: Final = "capibara6.dev/pools"
USED: Final = "capibara6.dev/used-templates"


class Leases:
    """The Leases of one namespace. All methods raise KubeError."""

    def __init__(self, client: KubeClient, namespace: str) -> None:
        self._client = client
        self._path = f"{COORDINATION}/namespaces/{namespace}/leases"

    async def renew(self, record: LeaseRecord) -> None:
        """Say that its holder lives; a Lease that is not there (any more) is made anew."""
        document = document_of(record)
        path = f"{self._path}/{document['metadata']['name']}"
        try:
            await self._client.request("PATCH", path, body=document, content_type=MERGE_PATCH)
        except NotFound:
            await self._client.request("POST", self._path, body=document)

    async def documents(self) -> list[dict[str, Any]]:
        """All operators' Leases as the API server has them, for who shows them to people."""
        pages = list_pages(self._client, self._path, label_selector=SELECTOR)
        return [item async for page in pages for item in page]

    async def list(self) -> list[LeaseRecord]:
        """All operators' Leases, as they are now."""
        pages = list_pages(self._client, self._path, label_selector=SELECTOR)
        return [record async for page in pages for item in page for record in records_of(item)]

    async def output_address(self, holder: str) -> str:
        """Where an operator tells what code prints; empty: nowhere, or it has gone."""
        try:
            lease = await self._client.request("GET", f"{self._path}/{lease_name(holder)}")
        except NotFound:
            return ""
        return read_lease(lease).output

    async def end(self, holder: str) -> None:
        """Say that the holder has gone."""
        with contextlib.suppress(NotFound):
            await self._client.request("DELETE", f"{self._path}/{lease_name(holder)}")


def document_of(record: LeaseRecord) -> dict[str, Any]:
    """The Lease; its time of renewal is for people, and for it to change."""
    return {
        "apiVersion": "coordination.k8s.io/v1",
        "kind": "Lease",
        "metadata": {
            "name": lease_name(record.holder),
            "labels": LABELS,
            "annotations": {
                SCOPE: record.scope,
                ACTIVE: str(record.active).lower(),
                TAKEN: str(record.taken),
                POOLS: json.dumps({key: figures_of(report) for key, report in record.pools.items()}),
                USED: json.dumps(record.used),
                OUTPUT: record.output,
                BUDGET: json.dumps(budget_document(record.budget)),
            },
        },
        "spec": {
            "holderIdentity": record.holder,
            "leaseDurationSeconds": int(record.seconds),
            "renewTime": datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        },
    }


def records_of(item: dict[str, Any]) -> Iterator[LeaseRecord]:
    """What a listed Lease says; nothing if it is none of ours after all."""
    words, told = read_lease(item), annotations_of(item)
    if words.holder and words.taken is not None:
        yield LeaseRecord(
            holder=words.holder,
            mark=item["metadata"]["resourceVersion"],
            seconds=words.seconds,
            scope=words.scope,
            active=words.is_active,
            taken=words.taken,
            pools=reports_of(told.get(POOLS, "{}")),
            used=ages_of(told.get(USED, "{}")),
            output=words.output,
        )


def ages_of(text: str) -> dict[str, int]:
    """Seconds by ID; nothing if another version wrote it in another form."""
    try:
        return {str(key): int(seconds) for key, seconds in json.loads(text).items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def figures_of(report: PoolReport) -> list[int]:
    return [report.ready, report.recommended, report.count.hits, report.count.misses]


def reports_of(text: str) -> dict[str, PoolReport]:
    """What the annotation says; nothing if another version wrote it in another form."""
    try:
        return {
            key: PoolReport(ready, recommended, Count(hits, misses))
            for key, (ready, recommended, hits, misses) in json.loads(text).items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}
