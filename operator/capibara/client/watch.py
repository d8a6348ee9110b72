"""Waiting for news of many executions on one watch: no polling, and one connection however many they are."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from capibara.api.outcome import TERMINAL_PHASES
from capibara.client.errors import ClusterUnavailable, ExecutionDeleted, IntegrationError, NoSuchExecution
from capibara.client.transport import EXECUTIONS, Expired, Transport

PAUSE_SECONDS: Final = 1.0
"""Between two tries while the API server is away; each try has its own retries already."""

Document = dict[str, Any]


class Waiter:
    """Somebody who waits for news of one execution."""

    def __init__(self) -> None:
        self.ended: asyncio.Future[Document] = asyncio.get_running_loop().create_future()
        self.observed = asyncio.Event()
        """An operator has looked at it, or the waiting is over."""
        self.changed = asyncio.Event()
        """There is news since this was last cleared."""
        self.latest: Document | None = None
        """The execution as it was last seen."""
        self.exists = False
        """The API server has told us that it took it."""

    def take(self, document: Document) -> None:
        """The execution as it is now."""
        self.exists, self.latest = True, document
        status = document.get("status", {})
        if status.get("phase"):
            self.observed.set()
        if status.get("phase") in TERMINAL_PHASES and not self.ended.done():
            self.ended.set_result(document)
        self.changed.set()

    def fail(self, error: IntegrationError) -> None:
        """There is nothing to wait for any more."""
        self.observed.set()
        if not self.ended.done():
            self.ended.set_exception(error)
        self.changed.set()

    def dismiss(self) -> None:
        """Nobody waits any more; what may have come is taken note of, so that asyncio does not complain."""
        if not self.ended.cancel() and not self.ended.cancelled():
            self.ended.exception()


class ExecutionWatch:
    """Tells waiters about their executions, which are among those that the selectors pick.

    `fields`: a field selector that executions leave at their end. What has left is read once more, since the watch
    shows it as it was before.
    """

    def __init__(self, labels: str = "", fields: str = "") -> None:
        self._labels = labels
        self._fields = fields
        self._waiters: dict[str, list[Waiter]] = {}
        self.over: IntegrationError | None = None
        """Why waiters hear nothing any more."""

    @contextmanager
    def expect(self, name: str) -> Iterator[Waiter]:
        """Wait for an execution, best before it is written."""
        waiter = Waiter()
        self._waiters.setdefault(name, []).append(waiter)
        if self.over is not None:
            waiter.fail(self.over)
        try:
            yield waiter
        finally:
            self._waiters[name].remove(waiter)
            if not self._waiters[name]:
                del self._waiters[name]
            waiter.dismiss()

    async def follow(self, transport: Transport) -> None:
        """Watch until cancelled, across whatever passes by itself; of what does not, all waiters are told."""
        version = ""
        while True:
            try:
                version = version or await self._list(transport)
                async for event in transport.watch(self._labels, version, self._fields):
                    version = await self._take(transport, event)
            except Expired:
                version = ""
            except ClusterUnavailable:
                version = "" if self._fields else version  # the end of one may not have been read
                await asyncio.sleep(PAUSE_SECONDS)
            except IntegrationError as error:
                self.fail(error)
                return

    def fail(self, error: IntegrationError) -> None:
        """No waiter will hear anything, now or later. The first error counts."""
        self.over = self.over or error
        for waiters in self._waiters.values():
            for waiter in waiters:
                waiter.fail(error)

    async def _list(self, transport: Transport) -> str:
        """Take everything as it is now; what existed before we asked and is not listed has ended or was deleted."""
        known = {name for name, waiters in self._waiters.items() if any(waiter.exists for waiter in waiters)}
        documents, version = await transport.list(EXECUTIONS, selector=self._labels, fields=self._fields)
        for document in documents:
            self._tell(document)
        for name in known - {document["metadata"]["name"] for document in documents}:
            await self._miss(transport, name)
        return version

    async def _take(self, transport: Transport, event: Document) -> str:
        """Take one event; the resource version to go on from."""
        document = event["object"]
        if event["type"] == "DELETED":
            self._tell(document)
            await self._miss(transport, document["metadata"]["name"])
        elif event["type"] != "BOOKMARK":
            self._tell(document)
        return str(document["metadata"]["resourceVersion"])

    def _tell(self, document: Document) -> None:
        for waiter in self._waiters.get(document["metadata"]["name"], ()):
            waiter.take(document)

    async def _miss(self, transport: Transport, name: str) -> None:
        """It is not there any more: deleted, or only beyond our selectors."""
        if not any(not waiter.ended.done() for waiter in self._waiters.get(name, ())):
            return
        try:
            if self._fields:
                self._tell(await transport.read(name))
                return
        except NoSuchExecution:
            pass
        message = f"execution {name} was deleted before its end: run it again if it was not you"
        for waiter in self._waiters.get(name, ()):
            waiter.fail(ExecutionDeleted(message))
