"""What the SDK's exceptions mean: the table of E2B's answers, as sentences."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from e2b import exceptions as sdk

from capibara.api.reasons import Reason
from capibara.backends.e2b_errors import guarded, translate
from capibara.backends.errors import (
    AuthFailed,
    BackendError,
    ConcurrencyLimited,
    InvalidRequest,
    ProviderUnavailable,
    RateLimited,
    SandboxGone,
)


def answer(status: int, message: str = "no") -> sdk.SandboxException:
    return sdk.SandboxException(f"{status}: {message}", status_code=status)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        pytest.param(sdk.AuthenticationException("401"), AuthFailed, id="a wrong key waits for a good one"),
        pytest.param(answer(403), AuthFailed, id="a key without permission likewise"),
        pytest.param(sdk.RateLimitException("429: Rate limit"), RateLimited, id="too many calls"),
        pytest.param(
            sdk.RateLimitException("429: you have reached the maximum number of concurrent E2B sandboxes (20)"),
            ConcurrencyLimited,
            id="too many sandboxes at once is a queue, not a failure",
        ),
        pytest.param(answer(402), ConcurrencyLimited, id="an empty account"),
        pytest.param(answer(400), InvalidRequest, id="a bad request"),
        pytest.param(answer(409, "idempotency_in_progress"), ProviderUnavailable, id="our own create still under way"),
        pytest.param(answer(422, "idempotency_outcome_unknown"), ProviderUnavailable, id="an unknown create"),
        pytest.param(answer(500), ProviderUnavailable, id="500"),
        pytest.param(answer(504), ProviderUnavailable, id="504"),
        pytest.param(sdk.ServiceBusyException("503"), ProviderUnavailable, id="503"),
        pytest.param(sdk.SandboxNotRunningException("502"), SandboxGone, id="a sandbox that was killed"),
        pytest.param(sdk.SandboxNotFoundException("404"), SandboxGone, id="a sandbox that never was"),
        pytest.param(sdk.SandboxUnreachableException("?"), ProviderUnavailable, id="a sandbox that may be alive"),
        pytest.param(sdk.TimeoutException("slow"), ProviderUnavailable, id="the SDK's timeout"),
        pytest.param(sdk.InvalidArgumentException("bad"), InvalidRequest, id="a bad argument"),
        pytest.param(sdk.NotEnoughSpaceException("full"), InvalidRequest, id="files that do not fit"),
        pytest.param(httpx.ReadTimeout("slow"), ProviderUnavailable, id="a raw timeout of the transport"),
        pytest.param(httpx.RemoteProtocolError("cut"), ProviderUnavailable, id="a cut connection"),
        pytest.param(TimeoutError(), ProviderUnavailable, id="our own deadline"),
        pytest.param(Exception("Body of the request is None"), ProviderUnavailable, id="a bare exception"),
        pytest.param(KeyError("sandboxID"), ProviderUnavailable, id="an answer of another shape"),
    ],
)
def test_every_failure_has_one_of_our_names(error: Exception, expected: type[BackendError]) -> None:
    translated = translate(error, "do it")
    assert type(translated) is expected
    assert translated.message.startswith("could not do it: ")


def test_an_unknown_template_says_so() -> None:
    error = translate(answer(404, "template 'x' not found"), "create a sandbox")
    assert isinstance(error, InvalidRequest)
    assert error.reason is Reason.TEMPLATE_NOT_FOUND


@pytest.mark.parametrize(
    ("error", "ambiguous"),
    [
        pytest.param(httpx.ConnectError("refused"), False, id="what never connected did nothing"),
        pytest.param(httpx.ReadTimeout("slow"), True, id="a timeout may have done it"),
        pytest.param(answer(500), True, id="a 500 may have done it"),
    ],
)
def test_a_failure_says_whether_it_may_have_happened(error: Exception, ambiguous: bool) -> None:
    translated = translate(error, "create")
    assert isinstance(translated, ProviderUnavailable)
    assert translated.ambiguous is ambiguous


def test_a_rate_limit_says_how_long_to_wait() -> None:
    error = translate(sdk.RateLimitException("429"), "create")
    assert (error.retry, error.retry_after) == ("after", 1.0)


def test_hostile_text_in_an_error_is_one_short_printable_line() -> None:
    message = translate(answer(500, "\x1b]8;;evil\x07\n" * 1000), "x").message
    assert message.isprintable()
    assert len(message) < 400


async def test_a_call_that_hangs_is_ended() -> None:
    import asyncio

    with pytest.raises(ProviderUnavailable):
        async with guarded("wait", 0.01):
            await asyncio.Event().wait()


async def test_our_own_errors_pass_unchanged() -> None:
    original: Any = SandboxGone("gone")
    with pytest.raises(SandboxGone) as caught:
        async with guarded("x", 1):
            raise original
    assert caught.value is original
