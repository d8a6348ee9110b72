"""Files in the output store as inputs: read whole, or not at all."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from tests.unit.reconcile.conftest import an_execution
from tests.unit.reconcile.memory_api import MemoryApi

from capibara.api.execution import CodeExecution
from capibara.api.reasons import Reason
from capibara.core.checks import Rejection
from capibara.core.world import Inputs
from capibara.reconcile.executions.inputs import InputReader
from capibara.reconcile.executions.storedfiles import StoredFiles
from capibara.reconcile.executions.upstream import MOST_BYTES
from capibara.store.errors import NotStored, StoreError

CONTENT = b"\xffabc" * 1000
HASH = hashlib.sha256(CONTENT).hexdigest()


class Shelf:
    """A store with one content under every key, or a trouble."""

    def __init__(self, *pieces: bytes, trouble: Exception | None = None) -> None:
        self._pieces = pieces
        self._trouble = trouble
        self.asked: list[tuple[str, str, str]] = []

    async def open_stored(self, namespace: str, uid: str, ref: str) -> AsyncGenerator[bytes, None]:
        self.asked.append((namespace, uid, ref))
        if self._trouble:
            raise self._trouble
        for piece in self._pieces:
            yield piece


async def read(shelf: Shelf | None, size: int = len(CONTENT)) -> Inputs | Rejection:
    """The inputs of an execution that takes a stored file of another."""
    api = MemoryApi()
    first = an_execution("first", str(uuid.uuid4()))
    file = {"path": "a", "bytes": size, "sha256": HASH, "type": "application/octet-stream", "ref": "the/key"}
    first["status"] = {"phase": "Succeeded", "files": [file]}
    api.create(first)
    source: dict[str, Any] = {"path": "in", "contentFrom": {"executionRef": {"name": "first", "path": "a"}}}
    second = CodeExecution.model_validate(an_execution("second", str(uuid.uuid4()), files=[source]))
    reader = InputReader(api, StoredFiles(shelf) if shelf is not None else None)  # type: ignore[arg-type]
    found = await reader.read(second)
    assert shelf is None or all(asked == ("team-a", first["metadata"]["uid"], "the/key") for asked in shelf.asked)
    return found


async def test_a_stored_file_is_read_whole() -> None:
    found = await read(Shelf(CONTENT[:7], CONTENT[7:]))
    assert isinstance(found, Inputs)
    assert found.files == {"in": CONTENT}


@pytest.mark.parametrize(
    ("shelf", "size", "said", "awaited"),
    [
        (None, 4000, "file a of CodeExecution first is in an output store: there is none now", False),
        (Shelf(trouble=NotStored("gone")), 4000, "file a of CodeExecution first is not in the output store", False),
        (Shelf(trouble=StoreError("no route")), 4000, "file a of CodeExecution first cannot be read: no route", True),
        (Shelf(CONTENT, CONTENT), 4000, "file a of CodeExecution first is not what the code wrote", False),
        (
            Shelf(b"x" * 4000),
            4000,
            "file a of CodeExecution first is not what the code wrote: its hash is another",
            False,
        ),
        (
            Shelf(CONTENT),
            MOST_BYTES + 1,
            f"file a of CodeExecution first has more than the {MOST_BYTES} bytes that inputs may have",
            False,
        ),
    ],
    ids=["no store", "it has gone", "the store is away", "it is longer", "it was changed or masked", "it is too large"],
)
async def test_a_stored_file_that_cannot_be_had(shelf: Shelf | None, size: int, said: str, awaited: bool) -> None:
    found = await read(shelf, size)
    assert isinstance(found, Rejection)
    assert (found.reason, found.message, found.awaited) == (
        Reason.REFERENCE_NOT_FOUND,
        f"spec.files[in]: {said}",
        awaited,
    )
