"""What an execution prints, read from the operator that runs it, whichever that is at the moment."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from itertools import islice
from pathlib import Path
from typing import Any, Final

import aiohttp
import structlog

from capibara.client.output import Cursor as Cursor
from capibara.client.output import OperatorDoor
from capibara.client.output import Output as Output
from capibara.gateway.feed import Subscription
from capibara.kube.client import KubeError
from capibara.kube.lease import Leases

log = structlog.get_logger(__name__)

AGAIN_SECONDS: Final = 0.1
LONGEST_PAUSE: Final = 5.0
"""The pause doubles up to this while nothing comes."""

KEPT_BYTES: Final = 512 * 1024
"""Of what an execution has printed, for readers that come later or are slow."""

Document = dict[str, Any]


class Stream:
    """What one execution prints, read once for all who follow it here. `read` brings what comes after a cursor."""

    def __init__(self, read: Callable[[Document, Cursor], AsyncIterator[Output]]) -> None:
        self._read = read
        self._cursor = Cursor()
        self._outputs: deque[tuple[Output, str]] = deque()
        self._first = 0  # number of the first one that is kept
        self._size = 0
        self._news = asyncio.Event()
        self.followers: set[Subscription] = set()
        self.task = asyncio.create_task(self._run(), name="live output")

    async def follow(
        self, subscription: Subscription, cursor: Cursor
    ) -> AsyncGenerator[list[tuple[Output, str]], None]:
        """What is kept, and what comes, each with its JSON; until nothing more will come."""
        number = 0
        self.followers.add(subscription)
        try:
            while True:
                news, over = self._news, self.task.done()
                number = max(number, self._first)
                found = list(islice(self._outputs, number - self._first, None))
                number += len(found)
                if new := [each for each in found if cursor.lacks(each[0])]:
                    yield new
                elif over:
                    return
                else:
                    await news.wait()
        finally:
            self.followers.discard(subscription)

    async def _run(self) -> None:
        """Read while anybody follows what is not over. Trouble is waited out."""
        pause = AGAIN_SECONDS
        try:
            while self._is_wanted():
                document = next(iter(self.followers)).document or {}
                try:
                    async for output in self._read(document, self._cursor):
                        self._take(output)
                        pause = AGAIN_SECONDS
                        if not self.followers:
                            return
                except (aiohttp.ClientError, OSError, ValueError, KubeError) as error:
                    log.debug("what an execution prints cannot be read", why=str(error))
                pause = min(2 * pause, LONGEST_PAUSE) if await self._rest(pause, document) else AGAIN_SECONDS
        finally:
            asyncio.get_running_loop().call_soon(self._tell)

    def _is_wanted(self) -> bool:
        return bool(self.followers) and not any(each.over for each in self.followers)

    async def _rest(self, seconds: float, document: Document) -> bool:
        """Wait, but not when it is over or has another owner or attempt than `document` says: False."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            await asyncio.sleep(min(left, AGAIN_SECONDS))
            if not self._is_wanted() or any(
                work_of(each.document or {}) != work_of(document) for each in self.followers
            ):
                return False
        return True

    def _take(self, output: Output) -> None:
        self._cursor.take(output)
        self._outputs.append((output, output.model_dump_json()))
        self._size += len(output.text)
        while self._size > KEPT_BYTES and len(self._outputs) > 1:
            self._size -= len(self._outputs.popleft()[0].text)
            self._first += 1
        self._tell()

    def _tell(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()


class Operators:
    """Asks the operators of a cluster. `key_file`: shared with them; None: they are not asked."""

    def __init__(self, leases: Leases, key_file: Path | None) -> None:
        self._door = OperatorDoor(leases, key_file) if key_file else None
        self._streams: dict[str, Stream] = {}

    async def close(self) -> None:
        tasks = [stream.task for stream in self._streams.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._door is not None:
            await self._door.close()

    async def follow(
        self, subscription: Subscription, cursor: Cursor
    ) -> AsyncGenerator[list[tuple[Output, str]], None]:
        """What is printed, from whichever operator owns the execution, until it is over; each with its JSON."""
        if self._door is None or subscription.over or subscription.document is None:
            return
        uid = str(subscription.document["metadata"]["uid"])
        stream = self._streams.get(uid)
        if stream is None or stream.task.done():
            stream = self._streams[uid] = Stream(self._door.read)
            stream.task.add_done_callback(lambda _: self._forget(uid, stream))
        async with aclosing(stream.follow(subscription, cursor)) as found:
            async for outputs in found:
                yield outputs

    async def sandboxes(self, address: str) -> bytes | None:
        """The list of sandboxes that an operator tells; None, if it tells none, or we have no key.

        Raises aiohttp.ClientError, OSError.
        """
        return await self._door.sandboxes(address) if self._door else None

    def _forget(self, uid: str, stream: Stream) -> None:
        if self._streams.get(uid) is stream:
            del self._streams[uid]


def work_of(document: Document) -> tuple[Any, Any]:
    """Who does it, and which attempt it is."""
    status = document.get("status", {})
    return status.get("owner"), status.get("attempt")
