"""Waiting for the ends of many executions on one watch: no polling, and one connection however many they are."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from capibara.api.outcome import TERMINAL_PHASES
from capibara.client.errors import ClusterUnavailable, ExecutionDeleted, IntegrationError
from capibara.client.transport import EXECUTIONS, Expired, Transport

PAUSE_SECONDS: Final = 1.0
"""Between two tries while the API server is away; each try has its own retries already."""

Document = dict[str, Any]


class Waiter:
    """One execution that somebody waits for."""

    def __init__(self) -> None:
        self.ended: asyncio.Future[Document] = asyncio.get_running_loop().create_future()
        self.observed = asyncio.Event()
        """An operator has looked at it, or the waiting is over."""
        self.exists = False
        """The API server has told us that it took it."""

    def take(self, document: Document) -> None:
        """The execution as it is now."""
        status = document.get("status", {})
        if status.get("phase"):
            self.observed.set()
        if status.get("phase") in TERMINAL_PHASES and not self.ended.done():
            self.ended.set_result(document)

    def fail(self, error: IntegrationError) -> None:
        """There is nothing to wait for any more."""
        self.observed.set()
        if not self.ended.done():
            self.ended.set_exception(error)

    def dismiss(self) -> None:
        """Nobody waits any more; what may have come is taken note of, so that asyncio does not complain."""
        if not self.ended.cancel() and not self.ended.cancelled():
            self.ended.exception()


class ExecutionWatch:
    """Tells waiters about their executions. `selector` picks the ones of this client."""

    def __init__(self, selector: str) -> None:
        self._selector = selector
        self._waiters: dict[str, Waiter] = {}
        self.over: IntegrationError | None = None
        """Why waiters hear nothing any more."""

    @contextmanager
    def expect(self, name: str) -> Iterator[Waiter]:
        """Wait for an execution, best before it is written."""
        waiter = self._waiters[name] = Waiter()
        if self.over is not None:
            waiter.fail(self.over)
        try:
            yield waiter
        finally:
            del self._waiters[name]
            waiter.dismiss()

    async def follow(self, transport: Transport) -> None:
        """Watch until cancelled, across whatever passes by itself; of what does not, all waiters are told."""
        version = ""
        while True:
            try:
                version = version or await self._list(transport)
                async for event in transport.watch(self._selector, version):
                    version = self._take(event)
            except Expired:
                version = ""
            except ClusterUnavailable:
                await asyncio.sleep(PAUSE_SECONDS)
            except IntegrationError as error:
                self.fail(error)
                return

    def fail(self, error: IntegrationError) -> None:
        """No waiter will hear anything, now or later. The first error counts."""
        self.over = self.over or error
        for waiter in self._waiters.values():
            waiter.fail(error)

    async def _list(self, transport: Transport) -> str:
        """Take everything as it is now; what existed before we asked and does not now was deleted."""
        known = {name for name, waiter in self._waiters.items() if waiter.exists}
        documents, version = await transport.list(EXECUTIONS, selector=self._selector)
        for document in documents:
            self._tell(document)
        for name in known - {document["metadata"]["name"] for document in documents}:
            self._lose(name)
        return version

    def _take(self, event: Document) -> str:
        """Take one event; the resource version to go on from."""
        document = event["object"]
        if event["type"] != "BOOKMARK":
            self._tell(document)
        if event["type"] == "DELETED":
            self._lose(document["metadata"]["name"])
        return str(document["metadata"]["resourceVersion"])

    def _tell(self, document: Document) -> None:
        if waiter := self._waiters.get(document["metadata"]["name"]):
            waiter.take(document)

    def _lose(self, name: str) -> None:
        if waiter := self._waiters.get(name):
            waiter.fail(
                ExecutionDeleted(f"execution {name} was deleted before its end: run it again if it was not you")
            )
