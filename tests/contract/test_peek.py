"""Looking at what running code has printed, on every backend."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from capibara.backends.base import OutputLimits
from capibara.backends.errors import SandboxGone
from capibara.core.outcome import Outcome, OutputStream, Printed

SMALL = OutputLimits(inline=64)


async def until(subject: Any, handle: Any, condition: Callable[[Printed], bool], limits: Any = SMALL) -> Printed:
    """What is seen once it is as wanted."""
    async with asyncio.timeout(60):
        while not condition(seen := await subject.backend.peek(handle, "t-1", limits)):  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)
    return seen


async def test_running_code_is_looked_at_and_goes_on(subject: Any) -> None:
    handle = await subject.create()
    assert (await subject.backend.peek(handle, "t-1", SMALL)).is_empty
    code = "printf 'uno\\0\\377dos\\n'; echo hmm >&2; until [ -e go ]; do sleep 0.05; done; echo end"
    run = asyncio.create_task(subject.backend.run(handle, subject.code(code, deadline_seconds=60)))
    seen = await until(subject, handle, lambda seen: bool(seen.stdout.bytes and seen.stderr.bytes))
    digest = hashlib.sha256(b"uno\0\377dos\n").hexdigest()
    assert seen.stdout == OutputStream("uno\u2400\ufffddos\n", 9, False, digest)
    assert (seen.stderr.text, seen.stderr.truncated) == ("hmm\n", False)
    assert (run.done(), seen.ended) == (False, False)
    run.cancel()


async def test_long_output_is_seen_from_both_ends(subject: Any) -> None:
    handle = await subject.create()
    code = "seq 1000; seq 1000 >&2"
    end = await subject.backend.run(handle, subject.code(code, limits=SMALL))
    seen = await subject.backend.peek(handle, "t-1", SMALL)
    assert end.outcome is Outcome.COMPLETED
    assert (seen.stdout.text, seen.stdout.bytes, seen.stdout.truncated) == (end.stdout.text, 3893, True)
    assert seen.ended
    assert (seen.stderr.text, seen.stderr.bytes, seen.stderr.sha256) == (end.stderr.text, 3893, "")


async def test_a_full_file_is_not_taken_for_the_whole(subject: Any) -> None:
    handle = await subject.create()
    limits = OutputLimits(stored=100)
    await subject.backend.run(handle, subject.code("seq 1000", limits=limits))
    seen = await subject.backend.peek(handle, "t-1", limits)
    assert (seen.stdout.bytes, seen.stdout.truncated, seen.stdout.sha256) == (100, True, "")


async def test_nothing_is_seen_in_a_sandbox_that_is_gone(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.kill(handle.id)
    with pytest.raises(SandboxGone):
        await subject.backend.peek(handle, "t-1", SMALL)
