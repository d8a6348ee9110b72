"""A metered backend: calls are counted, and what they say of the provider is known."""

import asyncio
from contextlib import nullcontext

import pytest

from capibara.backends.base import CreateRequest, RunRequest
from capibara.backends.errors import AuthFailed, ProviderUnavailable, SandboxGone
from capibara.backends.fake import FakeBackend
from capibara.backends.metered import MeteredBackend
from capibara.backends.vigil import watch_provider
from capibara.telemetry import catalog
from capibara.telemetry.health import Health


class Failing(FakeBackend):
    error: Exception | None = None

    async def kill(self, sandbox_id):
        if self.error:
            raise self.error
        return True

    async def health(self):
        if self.error:
            raise self.error


@pytest.fixture
def inner():
    return Failing()


@pytest.fixture
def health():
    health = Health()
    health.await_watches("codeexecutions")
    health.heard("codeexecutions")
    return health


@pytest.fixture
def backend(inner, health):
    return MeteredBackend(inner, health)


def calls(operation, result):
    labels = {"operation": operation, "result": result}
    return catalog.REGISTRY.get_sample_value("capibara_e2b_calls_total", labels) or 0.0


@pytest.mark.parametrize(
    ("error", "result"), [(None, "ok"), (SandboxGone("gone"), "SandboxLost"), (ValueError("?"), "Unexpected")]
)
async def test_a_call_is_counted_by_its_result(backend, inner, error, result):
    inner.error, before = error, calls("kill", result)
    with nullcontext() if error is None else pytest.raises(type(error)):
        await backend.kill("a")
    assert calls("kill", result) == before + 1


async def test_a_refused_key_is_known_until_it_is_taken(backend, inner, health):
    inner.error = AuthFailed("E2B refuses the key")
    with pytest.raises(AuthFailed):
        await backend.kill("a")
    assert health.problems() == ["E2B key: E2B refuses the key"]
    inner.error = SandboxGone("gone")
    with pytest.raises(SandboxGone):
        await backend.kill("a")
    assert health.problems() == []


async def test_what_a_sandbox_answers_says_nothing_of_the_key(backend, inner, health):
    handle = await backend.create(CreateRequest("base", {}, 300, "key"))
    inner.error = AuthFailed("E2B refuses the key")
    with pytest.raises(AuthFailed):
        await backend.kill("a")
    await backend.prepare(handle)
    await backend.run(
        handle, RunRequest(attempt="a", code="1", language="python", executor="Process", deadline_seconds=9)
    )
    assert health.problems() == ["E2B key: E2B refuses the key"]


async def test_an_absent_provider_matters_to_who_asks_for_it(backend, inner, health):
    inner.error = ProviderUnavailable("no answer")
    with pytest.raises(ProviderUnavailable):
        await backend.kill("a")
    assert health.problems() == []
    with pytest.raises(ProviderUnavailable):
        await backend.health()
    assert health.problems() == ["E2B: no answer"]


async def test_the_provider_is_asked_again_until_it_answers_and_then_left_alone(backend, inner, health):
    inner.error = ProviderUnavailable("no answer")
    watching = asyncio.create_task(watch_provider(backend, again_seconds=0))
    try:
        await until(lambda: health.problems() == ["E2B: no answer"])
        inner.error = None
        await until(lambda: health.problems() == [])
        before = calls("health", "ok")
        inner.error = AuthFailed("refused")
        with pytest.raises(AuthFailed):
            await backend.kill("a")
        assert calls("health", "ok") == before
        inner.error = None
        await until(lambda: calls("health", "ok") == before + 1)
    finally:
        watching.cancel()


async def until(is_met):
    async with asyncio.timeout(60):
        while not is_met():  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0)
