"""What an execution prints, read from the operator that runs it, whichever that is at the moment.

It is read once, and each piece is encoded once, however many follow it here.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, cast

import aiohttp
import structlog

from capibara.client.output import Cursor as Cursor
from capibara.client.output import OperatorDoor
from capibara.client.output import Output as Output
from capibara.gateway.feed import Subscription, Topic, uid_of
from capibara.gateway.sse import build_event
from capibara.kube.client import KubeError

log = structlog.get_logger(__name__)

AGAIN_SECONDS: Final = 0.1
LONGEST_PAUSE: Final = 5.0
"""The pause doubles up to this while nothing comes."""

KEPT_BYTES: Final = 512 * 1024
"""Of what an execution has printed, for readers that come later or are slow."""

TOGETHER_SECONDS: Final = 0.01
"""Between two times that readers are woken: what is printed in between they read together."""

MOST_BATCHES: Final = 8
"""That are kept encoded. Readers that keep up with each other read the same one."""

Document = dict[str, Any]
Read = Callable[[Document, Cursor], AsyncIterator[Output]]
"""Brings what comes after a cursor."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is new to a reader. `events`: the same as server-sent events; `cursor`, `number`: where to go on."""

    outputs: tuple[Output, ...]
    events: bytes
    cursor: Cursor
    number: int


class Stream:
    """What one execution prints, for all who follow it here. Over, too, once another object has its name."""

    def __init__(self, topic: Topic, read: Read) -> None:
        self._topic = topic
        self.uid = uid_of(topic.document or {})
        self._read = read
        self._cursor = Cursor()
        self._outputs: deque[Output] = deque()
        self._first = 0  # number of the first one that is kept
        self._size = 0
        self._batches: dict[tuple[int, Cursor], Batch] = {}
        self._changed = asyncio.Event()
        self._telling: asyncio.TimerHandle | None = None
        self._told = 0.0
        self.wakes: set[Callable[[], None]] = set()
        """Of its readers. Called when there is more, and when nothing more will come."""
        self.task = asyncio.create_task(self._run(), name="live output")
        self.task.add_done_callback(lambda _: self._tell())

    @property
    def is_over(self) -> bool:
        """Whether nothing more will be printed."""
        return self._topic.over or uid_of(self._topic.document or {}) != self.uid

    def after(self, number: int, cursor: Cursor) -> Batch:
        """What is kept from a number on, as far as the cursor lacks it."""
        number = max(number, self._first)
        if number == self._first + len(self._outputs):
            return Batch((), b"", cursor, number)
        if (batch := self._batches.get((number, cursor))) is None:
            if len(self._batches) >= MOST_BATCHES:
                self._batches.clear()
            batch = self._batches[number, cursor] = self._build(number, cursor)
        return batch

    def _build(self, number: int, cursor: Cursor) -> Batch:
        new, events = [], []
        for output in islice(self._outputs, number - self._first, None):
            if cursor.lacks(output):
                cursor = cursor.after(output)
                new.append(output)
                events.append(build_event("output", str(cursor), output.model_dump_json()))
        return Batch(tuple(new), b"".join(events), cursor, self._first + len(self._outputs))

    async def _run(self) -> None:
        """Read until it is over. Trouble is waited out."""
        pause = AGAIN_SECONDS
        self._topic.wakes.add(self._changed.set)
        try:
            while not self.is_over:
                document = self._topic.document or {}
                try:
                    async with aclosing(cast("AsyncGenerator[Output]", self._read(document, self._cursor))) as found:
                        async for output in found:
                            self._take(output)
                            pause = AGAIN_SECONDS
                except (aiohttp.ClientError, OSError, ValueError, KubeError) as error:
                    log.debug("what an execution prints cannot be read", why=str(error))
                pause = min(2 * pause, LONGEST_PAUSE) if await self._rest(pause, document) else AGAIN_SECONDS
        finally:
            self._topic.wakes.discard(self._changed.set)

    async def _rest(self, seconds: float, document: Document) -> bool:
        """Wait, but not when it is over or has another owner or attempt than `document` says: False."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.is_over and work_of(self._topic.document or {}) == work_of(document):
                    self._changed.clear()
                    await self._changed.wait()
                return False
        return True

    def _take(self, output: Output) -> None:
        self._cursor = self._cursor.after(output)
        self._outputs.append(output)
        self._size += len(output.text)
        while self._size > KEPT_BYTES and len(self._outputs) > 1:
            self._size -= len(self._outputs.popleft().text)
            self._first += 1
        self._batches.clear()
        self._tell()

    def _tell(self) -> None:
        """Wake all readers: at once, or soon, if they were woken a moment ago."""
        if self._telling is None:
            loop = asyncio.get_running_loop()
            self._telling = loop.call_at(max(loop.time(), self._told + TOGETHER_SECONDS), self._wake)

    def _wake(self) -> None:
        self._telling, self._told = None, asyncio.get_running_loop().time()
        for wake in tuple(self.wakes):
            wake()


class Reader:
    """One who reads what an execution prints. `cursor`: what it has seen. `stream` None: nothing is told."""

    def __init__(self, stream: Stream | None, cursor: Cursor) -> None:
        self._stream = stream
        self._number = 0
        self.cursor = cursor

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come than what `take` gives now."""
        return self._stream is None or self._stream.task.done()

    def take(self) -> Batch:
        """What is new. A reader that was away for long misses what is kept no longer."""
        if self._stream is None:
            return Batch((), b"", self.cursor, 0)
        batch = self._stream.after(self._number, self.cursor)
        self._number, self.cursor = batch.number, batch.cursor
        return batch


class Operators:
    """Asks the operators of a cluster. `door`: how; None: they are not asked."""

    def __init__(self, door: OperatorDoor | None) -> None:
        self._door = door
        self._streams: dict[Topic, Stream] = {}

    async def close(self) -> None:
        tasks = [stream.task for stream in self._streams.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._door is not None:
            await self._door.close()

    @contextmanager
    def reading(self, subscription: Subscription, cursor: Cursor, wake: Callable[[], None]) -> Iterator[Reader]:
        """A reader of what is printed after a cursor, from whichever operator owns the execution, until it is over.

        `wake` is called when it may look again.
        """
        topic = subscription.topic
        if self._door is None or topic.over or topic.document is None:
            yield Reader(None, cursor)
            return
        stream = self._streams.get(topic)
        if stream is None or stream.task.done() or stream.is_over:
            stream = self._streams[topic] = Stream(topic, self._door.read)
        stream.wakes.add(wake)
        try:
            yield Reader(stream, cursor)
        finally:
            stream.wakes.discard(wake)
            if not stream.wakes:
                stream.task.cancel()
                if self._streams.get(topic) is stream:
                    del self._streams[topic]

    async def follow(self, subscription: Subscription, cursor: Cursor) -> AsyncGenerator[Output, None]:
        """What is printed after a cursor, piece by piece, until it is over."""
        news = asyncio.Event()
        with self.reading(subscription, cursor, news.set) as reader:
            while True:
                news.clear()
                over = reader.is_over
                for output in reader.take().outputs:
                    yield output
                if over:
                    return
                await news.wait()

    async def sandboxes(self, address: str) -> bytes | None:
        """The list of sandboxes that an operator tells; None, if it tells none, or we have no key.

        Raises aiohttp.ClientError, OSError.
        """
        return await self._door.sandboxes(address) if self._door else None


def work_of(document: Document) -> tuple[Any, Any]:
    """Who does it, and which attempt it is."""
    status = document.get("status", {})
    return status.get("owner"), status.get("attempt")
