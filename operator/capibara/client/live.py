"""An execution's states and what it prints, as one stream of updates. States are sure, output is as good as it can be.

Output may not be readable (no key, no gateway), may end and begin again, or be slow. The last state has it too, and is
what the stream ends with.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Final, cast

import aiohttp

from capibara.client.errors import IntegrationError
from capibara.client.output import Cursor, Document, Output, Source
from capibara.client.update import ExecutionUpdate, build_update, is_over
from capibara.core.livetext import LiveText
from capibara.kube.client import KubeError

AGAIN_SECONDS: Final = 0.1
LONGEST_PAUSE: Final = 5.0
"""Between two tries to read what is printed; the pause doubles up to this while nothing comes."""

LAST_SECONDS: Final = 1.0
"""After the end, for what was printed last to come."""

KEPT: Final = 512 * 1024
"""Characters that wait for a reader who is slow; older ones it misses."""


class Following:
    """Both streams of one execution, as far as they have come. Use it once."""

    def __init__(self, changes: AsyncIterator[Document], source: Source | None) -> None:
        self._changes = changes
        self._source = source
        self._document: Document | None = None
        self._fresh = False
        self._cursor = Cursor()
        self._outputs: deque[Output] = deque()
        self._size = 0
        self._news = asyncio.Event()
        self._changed = asyncio.Event()

    async def updates(self) -> AsyncIterator[ExecutionUpdate]:
        """An update for each change, and for what was printed since the last one; the last has `over`.

        Raises what `changes` raises.
        """
        told = LiveText()
        states = asyncio.create_task(self._follow(), name="execution's states")
        printing = asyncio.create_task(self._print(), name="execution's output")
        states.add_done_callback(lambda _: self._news.set())
        try:
            while True:
                await self._news.wait()
                self._news.clear()
                if states.done():
                    states.result()
                if self._document is None:
                    continue
                over = is_over(self._document)
                if over:
                    await asyncio.wait({printing}, timeout=LAST_SECONDS)
                if self._fresh or self._outputs:
                    self._fresh = False
                    yield self._update(told, over=over)
                if over or states.done():
                    return
        finally:
            for task in (states, printing):
                task.cancel()
            await asyncio.gather(states, printing, return_exceptions=True)

    def _update(self, told: LiveText, *, over: bool) -> ExecutionUpdate:
        """What has come since the last one; at the end also what only the last state has."""
        assert self._document is not None
        printed = {"stdout": "", "stderr": ""}
        while self._outputs:
            output = self._outputs.popleft()
            printed[output.stream] += told.take(output.model_dump())
        self._size = 0
        if over:
            for name, text in told.rest(self._document.get("status") or {}).items():
                printed[name] += text or ""
        return build_update(self._document, stdout=printed["stdout"], stderr=printed["stderr"])

    async def _follow(self) -> None:
        async with aclosing(cast("AsyncGenerator[Document]", self._changes)) as changes:
            async for document in changes:
                self._document, self._fresh = document, True
                self._changed.set()
                self._news.set()

    async def _print(self) -> None:
        """Read while it is not over, again and again. Trouble is waited out."""
        if self._source is None:
            return
        pause = AGAIN_SECONDS
        while self._document is None or not is_over(self._document):
            self._changed.clear()
            if self._document is not None and await self._read(self._source, self._document):
                pause = AGAIN_SECONDS
            try:
                async with asyncio.timeout(pause):
                    await self._changed.wait()
                pause = AGAIN_SECONDS
            except TimeoutError:
                pause = min(2 * pause, LONGEST_PAUSE)

    async def _read(self, source: Source, document: Document) -> bool:
        """Whether anything came."""
        came = False
        try:
            async with aclosing(cast("AsyncGenerator[Output]", source(document, self._cursor))) as outputs:
                async for output in outputs:
                    came = True
                    self._take(output)
        except (aiohttp.ClientError, OSError, ValueError, KubeError, IntegrationError):
            pass  # the last state has it all
        return came

    def _take(self, output: Output) -> None:
        self._cursor = self._cursor.after(output)
        self._outputs.append(output)
        self._size += len(output.text)
        while self._size > KEPT and len(self._outputs) > 1:
            self._size -= len(self._outputs.popleft().text)
        self._news.set()
