"""From time to time: purge the output store of what belongs to executions that are gone."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Sequence
from typing import Final, Protocol

import structlog

from capibara.core.retention import Owner, forsaken, owner_of, owner_prefix, served_prefixes
from capibara.kube.client import KubeClient
from capibara.kube.lists import list_pages
from capibara.kube.status import API
from capibara.reconcile.membership import Membership
from capibara.settings import Settings
from capibara.store.errors import StoreError
from capibara.store.stored import Stored
from capibara.telemetry import metrics

log = structlog.get_logger(__name__)

UNFINISHED_SECONDS: Final = 3600.0
"""An upload of which nothing was written for so long has nobody who writes it."""


class Store(Protocol):
    """What is needed of an output store. Raises StoreError."""

    def batches(self, prefix: str) -> AsyncIterator[list[Stored]]:
        """All objects below a key, some at a time."""

    async def delete(self, keys: list[str]) -> None:
        """Delete them; what is gone already is no error."""

    async def discard_unfinished(self, prefix: str, older_seconds: float) -> int:
        """Delete what is left of uploads whose writer was killed so long ago. How many there were."""


class OutputSweeper:
    """Keeps nothing in memory between two sweeps, so a restart changes nothing."""

    def __init__(
        self,
        settings: Settings,
        cluster: str,
        client: KubeClient,
        store: Store,
        membership: Membership,
        namespaces: Sequence[str] = (),
    ) -> None:
        self._keep_seconds = max(settings.output_retention_seconds, settings.orphan_grace_seconds)
        self._cluster = cluster
        self._client = client
        self._store = store
        self._membership = membership
        self._prefixes = served_prefixes(cluster, namespaces)
        self._paths = [f"{API}/namespaces/{name}/codeexecutions" for name in namespaces] or [f"{API}/codeexecutions"]

    async def sweep(self) -> list[Owner]:
        """Once, by one operator for all. Whose outputs were purged. Raises KubeError; then none were.

        First what is stored, then who lives: whose output comes in between is not among what is stored, or lives.
        """
        if not self._membership.is_chief("output sweep"):
            return []
        try:
            found = await self._found()
            living = await self._living() if found else set[str]()
            purged = forsaken(found, living, time.time(), self._keep_seconds)
            for owner in purged:
                await self._purge(owner)
            await self._discard_unfinished()
        except StoreError as error:
            log.warning("stored outputs were not compared; trying again next time", why=error.message)
            return []
        return purged

    async def _discard_unfinished(self) -> None:
        for prefix in self._prefixes:
            if count := await self._store.discard_unfinished(prefix, UNFINISHED_SECONDS):
                log.info("deleted what operators that were killed had begun to store", count=count)

    async def _found(self) -> dict[Owner, float]:
        """When the newest output of each execution was stored."""
        found: dict[Owner, float] = {}
        for prefix in self._prefixes:
            async for batch in self._store.batches(prefix):
                for each in batch:
                    if (owner := owner_of(each.key, self._cluster)) is not None:
                        found[owner] = max(found.get(owner, 0.0), each.modified.timestamp())
        return found

    async def _living(self) -> set[str]:
        return {
            item["metadata"]["uid"]
            for path in self._paths
            async for page in list_pages(self._client, path, metadata_only=True)
            for item in page
        }

    async def _purge(self, owner: Owner) -> None:
        count = size = 0
        async for batch in self._store.batches(owner_prefix(self._cluster, owner)):
            await self._store.delete([each.key for each in batch])
            count, size = count + len(batch), size + sum(each.bytes for each in batch)
        metrics.outputs_purged(count)
        log.info(
            "purged the outputs of an execution that is gone", namespace=owner[0], uid=owner[1], count=count, bytes=size
        )
