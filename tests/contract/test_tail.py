"""Seeing what code prints while it prints it, on every backend."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import Any

import pytest

from capibara.backends.errors import InvalidRequest, SandboxGone

MOST = 100_000


async def begun(subject: Any, handle: Any, code: str, **fields: Any) -> asyncio.Task[Any]:
    """A run whose first line has been seen."""
    run = asyncio.create_task(subject.backend.run(handle, subject.code(code, **fields)))
    async with asyncio.timeout(60):
        while not (await subject.backend.peek(handle, "t-1", subject.code("").limits)).stdout.text:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return run


async def test_what_is_printed_is_seen_before_the_end_and_whole(subject: Any) -> None:
    handle = await subject.create()
    run = await begun(subject, handle, "echo begun; sleep 2; printf '\\303'; echo no >&2; printf '\\251'")
    streams = {"stdout": b"", "stderr": b""}
    seen_before_the_end = False
    async with aclosing(subject.backend.tail(handle, "t-1", MOST)) as pieces:
        async for piece in pieces:
            seen_before_the_end = seen_before_the_end or not run.done()
            assert piece.offset == len(streams[piece.stream])
            streams[piece.stream] += piece.data
    assert seen_before_the_end
    assert streams == {"stdout": b"begun\n\xc3\xa9", "stderr": b"no\n"}
    await run


async def test_of_what_is_there_already_the_last_bytes_are_seen(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.run(handle, subject.code("head -c 300000 /dev/zero | tr '\\0' x; printf end"))
    found = [piece async for piece in subject.backend.tail(handle, "t-1", MOST)]
    assert found[0].offset == 300_003 - MOST
    assert b"".join(piece.data for piece in found) == b"x" * (MOST - 3) + b"end"


async def test_a_reader_may_stop_and_another_begin(subject: Any) -> None:
    handle = await subject.create()
    run = await begun(subject, handle, "echo begun; sleep 3")
    for _ in range(2):
        async with aclosing(subject.backend.tail(handle, "t-1", MOST)) as pieces:
            assert (await anext(pieces)).data == b"begun\n"
    await run


async def test_nothing_is_seen_of_what_has_not_begun_or_is_gone(subject: Any) -> None:
    handle = await subject.create()
    assert [piece async for piece in subject.backend.tail(handle, "t-1", MOST)] == []
    with pytest.raises(InvalidRequest):
        await anext(subject.backend.tail(handle, "../x", MOST))
    await subject.backend.kill(handle.id)
    with pytest.raises(SandboxGone):
        await anext(subject.backend.tail(handle, "t-1", MOST))
