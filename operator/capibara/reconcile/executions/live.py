"""What code prints, for readers who wait: one look into a sandbox however many they are, begun with the first of them.

A run is never held up: what it prints goes into a ring of bounded size, and a reader that is slow misses what fell out.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Final

import structlog

from capibara.backends.base import Piece, SandboxBackend
from capibara.backends.errors import BackendError
from capibara.core import names
from capibara.core.livemask import LiveMask
from capibara.core.masking import Masks, StreamMask, TooMuchToMask
from capibara.core.outcome import OutputStream
from capibara.reconcile.executions.record import secrets_of, unmaskable
from capibara.reconcile.executions.run import Run

log = structlog.get_logger(__name__)

RING_BYTES: Final = 512 * 1024
"""Kept of what a run has printed, and read of what stands there already when the first reader comes."""

AGAIN_SECONDS: Final = 0.5
SOON_SECONDS: Final = 0.1
MOST_CHECKS: Final = 5_000_000
"""Comparisons for all that a look into a sandbox shows, some tenths of a second's worth."""

LINGER_SECONDS: Final = 5.0
"""After the last reader has gone: it may come back, or another one."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Text of a stream, masked, and the bytes of the stream that it stands for."""

    attempt: int
    stream: str
    start: int
    end: int
    text: str


class LiveOutput:
    """`find`: the execution at work here of a UID."""

    def __init__(self, backend: SandboxBackend, find: Callable[[str], Run | None]) -> None:
        self._backend = backend
        self._find = find
        self._tails: dict[tuple[str, int], Tail] = {}

    def is_here(self, uid: str) -> bool:
        """Whether it is this operator's to tell of."""
        return self._find(uid) is not None

    async def read(self, uid: str, places: dict[str, int], attempt: int) -> AsyncGenerator[Chunk, None]:
        """What the current attempt prints, until its end. `places`: what the reader has of `attempt` already."""
        run = await self._begun(uid)
        if run is None or unmaskable(run) or run.state.unshowable:
            return
        key = uid, run.attempt_number
        tail = self._tails.get(key)
        if tail is None:
            tail = self._tails[key] = Tail(self._backend, run)
            tail.task.add_done_callback(lambda _: self._tails.pop(key, None))
        async with aclosing(tail.chunks()) as chunks:
            async for chunk in chunks:
                if attempt != chunk.attempt or chunk.end > places.get(chunk.stream, 0):
                    yield chunk

    async def _begun(self, uid: str) -> Run | None:
        """The execution, once its code runs."""
        while (run := self._find(uid)) is not None and not runs(run):
            if run.state.finished is not None or run.finishing:
                return None
            await run.next_step()
        return run

    async def close(self) -> None:
        """End everything."""
        tasks = [tail.task for tail in self._tails.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def runs(run: Run) -> bool:
    state = run.state
    return state.sandbox is not None and state.running_since is not None and state.finished is None


class Tail:
    """One attempt's output, as far as it is kept. Follows it until its end, or until nobody has read for a while."""

    def __init__(self, backend: SandboxBackend, run: Run) -> None:
        self._backend = backend
        self._run = run
        self._attempt = run.attempt_number
        self._state = run.state
        self._table: StreamMask | None = None
        self._masks: dict[str, LiveMask] = {}
        self._taking: asyncio.Task[None] | None = None
        self._chunks: deque[Chunk] = deque()
        self._first = 0  # number of the first chunk that is kept
        self._size = 0
        self._readers = 0
        self._news = asyncio.Event()
        self.is_over = False
        self.task = asyncio.create_task(self._follow(), name=f"live output {run.uid}")

    async def chunks(self) -> AsyncGenerator[Chunk, None]:
        """What is kept, and what comes, until the end. A slow reader misses what is kept no longer."""
        self._readers += 1
        number = 0
        try:
            while True:
                news = self._news
                number = max(number, self._first)
                while number < self._first + len(self._chunks):
                    yield self._chunks[number - self._first]
                    number = max(number + 1, self._first)
                if self.is_over:
                    return
                await news.wait()
        finally:
            self._readers -= 1

    async def _follow(self) -> None:
        tasks = [asyncio.create_task(each) for each in (self._alone(), self._tail(), self._end())]
        try:
            done, others = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            for task in others:
                task.cancel()
            if self._taking is not None:
                await self._taking
            if not self._is_current():
                await self._complete()
        except TooMuchToMask:
            self._state.unshowable = True
            log.debug("what it prints cannot be masked in time", uid=self._run.uid)
        finally:
            self.is_over = True
            self._tell()
            for task in tasks:
                task.cancel()
            taking = [self._taking] if self._taking is not None else []
            await asyncio.gather(*tasks, *taking, return_exceptions=True)

    async def _end(self) -> None:
        """Return when the attempt is over: its end has what was printed last, and the sandbox goes."""
        while self._is_current():
            await self._run.next_step()

    async def _alone(self) -> None:
        """Return when nobody has read for a while."""
        quiet = 0.0
        while quiet < LINGER_SECONDS:
            await asyncio.sleep(1.0)
            quiet = 0.0 if self._readers else quiet + 1.0

    async def _tail(self) -> None:
        name = names.attempt_name(self._run.uid, self._attempt)
        while self._is_current():
            sandbox = self._run.state.sandbox
            assert sandbox is not None
            try:
                async with aclosing(self._backend.tail(sandbox, name, RING_BYTES)) as pieces:
                    async for piece in pieces:
                        self._taking = asyncio.create_task(self._take(piece))
                        await asyncio.shield(self._taking)  # a thread is not stopped, and what it has let go is told
                await asyncio.sleep(SOON_SECONDS)  # it has not begun yet, or its end is told in a moment
            except BackendError as error:
                log.debug("what it prints cannot be seen", uid=self._run.uid, why=error.message)
                await asyncio.sleep(AGAIN_SECONDS)

    def _is_current(self) -> bool:
        return self._run.state is self._state and runs(self._run)

    async def _take(self, piece: Piece) -> None:
        """Mask a piece, as far as it is new. After a jump masking begins anew, without what may be half a secret."""
        mask = self._masks.get(piece.stream)
        if mask is None or piece.offset > mask.position:
            mask = await self._begin(piece.stream, piece.offset)
        await self._publish(piece.stream, mask, piece.data[mask.position - piece.offset :])

    async def _begin(self, stream: str, start: int = 0) -> LiveMask:
        """Mask a stream from there on. What is looked for is prepared once, beside the event loop."""
        if self._table is None:
            self._table = await asyncio.to_thread(table_of, secrets_of(self._run))
        mask = self._masks[stream] = LiveMask(self._table.anew(), start, is_cut=start > 0)
        return mask

    async def _complete(self) -> None:
        """What was printed after the last look, as far as the end has it."""
        finished = self._state.finished
        for stream in ("stdout", "stderr"):
            mask = self._masks.get(stream) or await self._begin(stream)
            output = getattr(finished, stream) if finished else OutputStream()
            missing = output.bytes - mask.position
            text = output.text.encode("utf-8", "replace")
            if 0 < missing <= (len(text) // 2 if output.truncated else len(text)):
                await self._publish(stream, mask, text[-missing:], is_last=True)
            else:
                await self._publish(stream, mask, b"", is_last=True)

    async def _publish(self, stream: str, mask: LiveMask, data: bytes, *, is_last: bool = False) -> None:
        if mask.is_idle:
            text, end = mask.feed(data, is_last=is_last)
        else:
            text, end = await asyncio.to_thread(mask.feed, data, is_last=is_last)
        if not text:
            return
        self._chunks.append(Chunk(self._attempt, stream, mask.told, end, text))
        mask.told = end
        self._size += len(text)
        while self._size > RING_BYTES and len(self._chunks) > 1:
            self._size -= len(self._chunks.popleft().text)
            self._first += 1
        self._tell()

    def _tell(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()


def table_of(secrets: frozenset[str]) -> StreamMask:
    return Masks(secrets).stream(most_checks=MOST_CHECKS)
