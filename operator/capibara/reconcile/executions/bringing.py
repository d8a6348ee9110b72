"""Giving an execution its own copies of what another one has in the output store, so that each lives and goes alone."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final, Protocol

from capibara.api.execution import CodeExecutionStatus
from capibara.core import refs
from capibara.core.found import Hit
from capibara.reconcile.executions.run import Run
from capibara.store.errors import StoreError

AT_ONCE: Final = 8
"""Copies of one execution at the same time."""

LONGEST_SECONDS: Final = 60.0
"""A store that needs more for all of them is slower than running the code, as far as anybody can tell."""


class Store(Protocol):
    """What is needed of an output store."""

    async def copy(self, key: str, to: str) -> None:
        """The same content under another key, made by the store itself. Raises StoreError, NotStored."""


class Bringer:
    """Copies within the store. `store`: None where there is none; then nothing that needs one is brought."""

    def __init__(self, cluster: str, store: Store | None) -> None:
        self._cluster = cluster
        self._store = store

    async def bring(self, run: Run, hit: Hit) -> CodeExecutionStatus:
        """The status of the source with keys of the execution's own, whose content is there. Raises StoreError.

        What was copied and is not needed in the end goes with the execution, as all that is under its keys.
        """
        status = hit.source.status
        keys = refs.copies(status, self._cluster, run.reference.namespace, run.uid)
        if not keys:
            return status
        if self._store is None:
            raise StoreError("there is no output store any more")
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await copy_all(self._store, keys)
        except TimeoutError:
            raise StoreError(f"copying took more than {LONGEST_SECONDS:g} s") from None
        return refs.under(status, keys)


async def copy_all(store: Store, keys: Mapping[str, str]) -> None:
    """Copy each key to its other one, some at a time. Raises the first StoreError, with nothing under way any more."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def copied(key: str, to: str) -> None:
        async with turns:
            await store.copy(key, to)

    try:
        async with asyncio.TaskGroup() as group:
            for key, to in keys.items():
                group.create_task(copied(key, to))
    except* StoreError as errors:
        failed = errors
    else:
        return
    raise next(error for error in failed.exceptions if isinstance(error, StoreError))
