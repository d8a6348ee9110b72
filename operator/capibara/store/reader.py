"""Reading stored outputs for others: the gateway, the command line, a client.

Whoever calls has asked first whether its caller may `get` the execution, and has namespace and UID from that object.
The key comes from its status, which others than the operator can write: any but the execution's own is nobody's.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from capibara.core.kept import belongs
from capibara.store.errors import NotStored


class Store(Protocol):
    """What is needed of an output store. Raises StoreError; NotStored where there is nothing."""

    def get(self, key: str, offset: int = 0) -> AsyncGenerator[bytes, None]:
        """The content from `offset` on, in pieces."""

    async def size(self, key: str) -> int:
        """Bytes under that key."""

    async def link(self, key: str, seconds: int) -> str | None:
        """A URL that shows the content for so long. None: the store has no such."""


class Reader:
    """Of one cluster's outputs. Hands out no credentials.

    `cluster`: None where it is not known. The UID alone is that of one execution in the world.
    """

    def __init__(self, store: Store, cluster: str | None = None) -> None:
        self._store = store
        self._cluster = cluster

    def open_stored(self, namespace: str, uid: str, ref: str, offset: int = 0) -> AsyncGenerator[bytes, None]:
        """The content from `offset` (bytes) on, in pieces, in constant memory. Close it if you stop before its end.

        Raises NotStored, StoreError. What is offset beyond the end is a StoreError.
        """
        return self._store.get(self._checked(namespace, uid, ref), offset)

    async def size(self, namespace: str, uid: str, ref: str) -> int:
        """How many bytes there are. Raises NotStored, StoreError."""
        return await self._store.size(self._checked(namespace, uid, ref))

    async def link(self, namespace: str, uid: str, ref: str, seconds: int) -> str | None:
        """A URL by which anybody who has it can read the content for so long; None: open it instead.

        A directory has none. Raises NotStored for a key that is not the execution's, StoreError.
        """
        return await self._store.link(self._checked(namespace, uid, ref), seconds)

    def _checked(self, namespace: str, uid: str, ref: str) -> str:
        if not belongs(ref, self._cluster, namespace, uid):
            raise NotStored("that is no output of this execution")
        return ref
