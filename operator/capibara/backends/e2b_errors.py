"""Deadlines around calls of the E2B SDK, and our errors instead of its. How its exceptions are to be read was measured
against SDK 2.63 (facts, e2b.md section 4).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from e2b import exceptions as sdk

from capibara.api.reasons import Reason
from capibara.backends.errors import (
    AuthFailed,
    BackendError,
    ConcurrencyLimited,
    InvalidRequest,
    ProviderUnavailable,
    RateLimited,
    SandboxGone,
)

RATE_SECONDS = 1.0  # the SDK does not show Retry-After; E2B's slowest plan creates one sandbox per second
MAX_MESSAGE = 300


@asynccontextmanager
async def guarded(what: str, seconds: float | None) -> AsyncIterator[None]:
    """A deadline around SDK calls, and our errors instead of theirs."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except BackendError:
        raise
    except Exception as error:  # the SDK raises bare Exception, KeyError and others when an answer is not as it should
        raise translate(error, what) from error


def translate(error: Exception, what: str) -> BackendError:
    """What an SDK exception means for us (the SDK's own table: facts, e2b.md section 4)."""
    message = f"could not {what}: {plain(error)}"
    match error:
        case sdk.AuthenticationException():
            return AuthFailed(f"{message}; check E2B_API_KEY")
        case sdk.RateLimitException() if "concurrent" in str(error).lower():
            return ConcurrencyLimited(f"{message}; the account's limit of sandboxes at once is reached")
        case sdk.RateLimitException():
            return RateLimited(message, RATE_SECONDS)
        case sdk.SandboxNotRunningException() | sdk.SandboxNotFoundException():
            return SandboxGone(message)
        case sdk.InvalidArgumentException() | sdk.NotEnoughSpaceException() | sdk.TemplateException():
            return InvalidRequest(message)
        case httpx.ConnectError():
            return ProviderUnavailable(f"{message}; is the E2B URL right and reachable?", ambiguous=False)
        case sdk.SandboxException() if error.status_code is not None:
            return by_status(error.status_code, message)
        case _:
            return ProviderUnavailable(message)


def by_status(status: int, message: str) -> BackendError:
    """For the answers the SDK has no class for."""
    if status == 403 and "template" in message.lower():
        return InvalidRequest(f"{message}; name a template of this E2B team", Reason.TEMPLATE_NOT_FOUND)
    if status == 403:
        return AuthFailed(f"{message}; the E2B API key is not allowed to do this")
    if status == 402:
        return ConcurrencyLimited(f"{message}; the account's plan or balance does not allow it")
    if status >= 500 or "idempotency" in message.lower():
        return ProviderUnavailable(message)  # of a create with our key that is still under way, or lost in the middle
    if status == 404:
        return InvalidRequest(f"{message}; build it, or name one that exists", Reason.TEMPLATE_NOT_FOUND)
    return InvalidRequest(message)


def plain(error: Exception) -> str:
    """One printable line. Parts of it may come from a sandbox."""
    line = " ".join(str(error).split()) or type(error).__name__
    return "".join(char if char.isprintable() else "?" for char in line)[:MAX_MESSAGE]
