"""Calls into a sandbox's guest, and its refusals in the words of each door.

`SandboxGone` passes through: what it means to the caller depends on whether the sandbox is still known, which the
application sees.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from capibara_local.guest.protocol import ProtocolError
from capibara_local.rpc import Call, Document, GuestError
from capibara_local.runtime.base import Sandbox

from .errors import FILES_STATUS, ApiError, ConnectError


@asynccontextmanager
async def called(sandbox: Sandbox, operation: Document) -> AsyncIterator[Call]:
    """One call, hung up at the end whatever happens. ConnectError: what the guest says went wrong, or the operation is
    larger than a frame. SandboxGone."""
    async with await sandbox.connect() as call:
        try:
            await call.send_json(operation)
            yield call
        except GuestError as error:
            raise ConnectError(error.code, error.message) from None
        except ProtocolError:
            raise ConnectError("resource_exhausted", "the request is larger than a sandbox's agent takes") from None


async def request_guest(sandbox: Sandbox, operation: Document, deadline: float | None = None) -> Document:
    """One question, one answer. `deadline` in seconds."""
    try:
        async with asyncio.timeout(deadline), called(sandbox, operation) as call:
            return await call.receive_json()
    except TimeoutError:
        raise ConnectError("deadline_exceeded", "the call's deadline was exceeded") from None


@contextmanager
def files_errors() -> Iterator[None]:
    """Within it, what the guest says goes out as /files says it: an HTTP status and a message."""
    try:
        yield
    except ConnectError as error:
        raise ApiError(FILES_STATUS.get(error.code, 500), error.message) from None
