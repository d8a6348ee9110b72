"""Files of executions that are in the output store, as inputs of others."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Protocol

from capibara.api.execution import CodeExecution
from capibara.api.outputs import CollectedFile
from capibara.core.pipeline import Lacking
from capibara.reconcile.executions.upstream import Unavailable
from capibara.store.errors import NotStored, StoreError


class Reader(Protocol):
    """What is needed of the reader of stored outputs. Raises StoreError; NotStored where there is nothing."""

    def open_stored(self, namespace: str, uid: str, ref: str) -> AsyncGenerator[bytes, None]:
        """The content, in pieces."""


class StoredFiles:
    """Reads the content of a stored file into memory: it is an input, and these are bounded."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def __call__(self, execution: CodeExecution, file: CollectedFile) -> bytes:
        """All of it. Raises Lacking, Unavailable. Of more than the status says, no more than that is read."""
        metadata, content = execution.metadata, bytearray()
        try:
            async with aclosing(self._reader.open_stored(metadata.namespace, metadata.uid, file.ref or "")) as pieces:
                async for piece in pieces:
                    content += piece
                    if len(content) > (file.bytes or 0):
                        raise Lacking(f"file {file.path} of CodeExecution {metadata.name} is not what the code wrote")
        except NotStored:
            raise Lacking(f"file {file.path} of CodeExecution {metadata.name} is not in the output store") from None
        except StoreError as error:
            why = f"file {file.path} of CodeExecution {metadata.name} cannot be read"
            raise Unavailable(f"{why}: {error.message}") from None
        return bytes(content)
