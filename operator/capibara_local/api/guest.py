"""Calls into a sandbox's guest, and its refusals in the words of each door.

`SandboxGone` passes through: what it means to the caller depends on whether the sandbox is still known, which the
application sees.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final, TypeVar
from weakref import WeakSet

import structlog

from capibara_local.agent import Said
from capibara_local.guest.protocol import ProtocolError
from capibara_local.rpc import Call, Document, GuestError, StrangeAnswer
from capibara_local.runtime.base import Sandbox

from .errors import FILES_STATUS, ApiError, ConnectError

log = structlog.get_logger("capibara_local.guest")
LONGEST_ANSWER_SECONDS: Final = 600.0  # of a call that is one question and one answer
S = TypeVar("S", bound=Said)
_strange: WeakSet[Sandbox] = WeakSet()  # whose agents the log has told of: however often they answer, one line each


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
        except StrangeAnswer as strange:
            tell_once(sandbox, strange)
            raise


def tell_once(sandbox: Sandbox, strange: StrangeAnswer) -> None:
    if sandbox not in _strange:
        _strange.add(sandbox)
        log.warning("a sandbox's agent does not speak the protocol", sandbox=sandbox.id, error=str(strange))


async def request_guest(sandbox: Sandbox, operation: Document, answer: type[S]) -> S:
    """One question, one answer. ConnectError: not in the longest time that one may take."""
    try:
        async with asyncio.timeout(LONGEST_ANSWER_SECONDS), called(sandbox, operation) as call:
            return await call.answer(answer)
    except TimeoutError:
        raise ConnectError("deadline_exceeded", "the call's deadline was exceeded") from None


@contextmanager
def files_errors() -> Iterator[None]:
    """Within it, what the guest says goes out as /files says it: an HTTP status and a message."""
    try:
        yield
    except ConnectError as error:
        raise ApiError(FILES_STATUS.get(error.code, 500), error.message) from None
