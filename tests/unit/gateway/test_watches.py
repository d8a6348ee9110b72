"""Watches that are passed on: what is left when their reader goes."""

import asyncio

import pytest

from capibara.gateway.watches import pieces


class Silent:
    """The API server's answer: a piece, and then nothing."""

    def __init__(self):
        self.said = [b"x"]

    async def readany(self):
        if not self.said:
            await asyncio.Event().wait()
        return self.said.pop()


async def test_nothing_is_left_when_the_reader_goes():
    passed = pieces(Silent(), asyncio.Event())
    assert await anext(passed) == b"x"
    reader = asyncio.create_task(anext(passed))
    await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_the_gateways_end_is_the_end():
    ends = asyncio.Event()
    passed = pieces(Silent(), ends)
    assert await anext(passed) == b"x"
    ends.set()
    assert [piece async for piece in passed] == []
    assert asyncio.all_tasks() == {asyncio.current_task()}
