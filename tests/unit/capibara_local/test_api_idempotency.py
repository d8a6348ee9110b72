"""One key, one answer."""

from __future__ import annotations

import asyncio

import pytest

from capibara_local.api.errors import ApiError
from capibara_local.api.idempotency import Answer, IdempotencyKeys


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Creates:
    """Counts how often something was really created."""

    count = 0
    gate: asyncio.Event | None = None

    async def __call__(self) -> Answer:
        if self.gate is not None:
            await self.gate.wait()
        self.count += 1
        return Answer(201, {"sandboxID": str(self.count)})


async def test_the_same_request_again_gets_the_first_answer() -> None:
    keys, creates = IdempotencyKeys(60), Creates()
    first = await keys.answer("me", "k1", b"{}", creates)
    assert await keys.answer("me", "k1", b"{}", creates) == first
    assert creates.count == 1


async def test_keys_of_different_callers_are_different_keys() -> None:
    keys, creates = IdempotencyKeys(60), Creates()
    await keys.answer("me", "k1", b"{}", creates)
    await keys.answer("you", "k1", b"{}", creates)
    assert creates.count == 2


async def test_another_body_under_the_same_key_is_a_mismatch() -> None:
    keys, creates = IdempotencyKeys(60), Creates()
    await keys.answer("me", "k1", b"{}", creates)
    with pytest.raises(ApiError) as refused:
        await keys.answer("me", "k1", b'{"timeout":1}', creates)
    assert (refused.value.status, refused.value.error_code) == (409, "idempotency_request_mismatch")


async def test_the_same_request_while_the_first_is_at_work_is_refused() -> None:
    keys, creates = IdempotencyKeys(60), Creates()
    creates.gate = asyncio.Event()
    first = asyncio.create_task(keys.answer("me", "k1", b"{}", creates))
    await asyncio.sleep(0)
    with pytest.raises(ApiError) as refused:
        await keys.answer("me", "k1", b"{}", creates)
    assert (refused.value.status, refused.value.error_code) == (409, "idempotency_in_progress")
    creates.gate.set()
    assert (await first).status == 201


async def test_a_refusal_is_recorded_too() -> None:
    keys, creates = IdempotencyKeys(60), Creates()

    async def refuse() -> Answer:
        raise ApiError(429, "too many")

    await keys.answer("me", "k1", b"{}", refuse)
    assert (await keys.answer("me", "k1", b"{}", creates)).status == 429
    assert creates.count == 0


async def test_a_crash_leaves_the_key_free() -> None:
    keys, creates = IdempotencyKeys(60), Creates()

    async def crash() -> Answer:
        raise RuntimeError("boom")

    with pytest.raises(RuntimeError):
        await keys.answer("me", "k1", b"{}", crash)
    assert (await keys.answer("me", "k1", b"{}", creates)).status == 201


async def test_an_expired_key_is_new_again() -> None:
    clock, creates = Clock(), Creates()
    keys = IdempotencyKeys(60, clock)
    await keys.answer("me", "k1", b"{}", creates)
    clock.now = 61
    await keys.answer("me", "k1", b"{}", creates)
    assert creates.count == 2


@pytest.mark.parametrize("key", ["", "A", "a_b", "x" * 256])
async def test_a_key_outside_the_alphabet_is_refused(key: str) -> None:
    with pytest.raises(ApiError, match="Idempotency-Key"):
        await IdempotencyKeys(60).answer("me", key, b"{}", Creates())
