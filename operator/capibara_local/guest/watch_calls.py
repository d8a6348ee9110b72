"""The fs.watch call, and the watchers that are asked for their events now and then."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from .call import GuestCall, optional_text, text
from .errors import CallError, from_os_error
from .protocol import EVENTS_PER_ANSWER, Document
from .state import GuestState, resolve

if TYPE_CHECKING:
    from .watch import Watch

MOST_PENDING: Final = 100_000  # events of a watcher that nobody asks


class Watcher:
    """Collects the events of a watch until somebody asks for them. An error is told to whoever asks, from then on."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._pending: deque[Document] = deque()
        self._error: CallError | None = None
        self._task = asyncio.create_task(self._collect())
        # not before the task is done: the loop must not listen to a descriptor that is somebody else's by now
        self._task.add_done_callback(lambda _: watch.close())

    def take(self) -> list[Document]:
        """CallError: it failed, or nobody asked for so long that events were dropped."""
        if self._error is not None:
            raise self._error
        return [self._pending.popleft() for _ in range(min(len(self._pending), EVENTS_PER_ANSWER))]

    def close(self) -> None:
        self._task.cancel()

    async def _collect(self) -> None:
        try:
            while len(self._pending) <= MOST_PENDING:
                self._pending += await self._watch.next_events()
            self._error = CallError("resource_exhausted", f"more than {MOST_PENDING} events were not asked for")
        except CallError as error:
            self._error = error
        except OSError as error:
            self._error = from_os_error(error)
        self._pending.clear()


class WatchCalls:
    """Watches of directories. A watcher lives until it is removed, or the sandbox ends."""

    def __init__(self, state: GuestState) -> None:
        self._state = state
        self._watchers: dict[str, Watcher] = {}
        self.operations: Final = {
            "fs.watch": self.watch,
            "fs.watcher_create": self.create,
            "fs.watcher_events": self.events,
            "fs.watcher_remove": self.remove,
        }

    async def watch(self, call: GuestCall, message: Document) -> None:
        """Events for as long as the caller listens."""
        watch = await asyncio.to_thread(self._open, message)
        try:
            await call.send({"start": {}})
            await _until_hung_up(call, watch)
        finally:
            watch.close()

    async def create(self, call: GuestCall, message: Document) -> None:
        watcher_id = f"w{secrets.token_hex(10)}"
        self._watchers[watcher_id] = Watcher(await asyncio.to_thread(self._open, message))
        await call.send({"watcher": watcher_id})

    async def events(self, call: GuestCall, message: Document) -> None:
        await call.send({"events": self._find(message).take()})

    async def remove(self, call: GuestCall, message: Document) -> None:
        self._find(message).close()
        del self._watchers[message["watcher"]]
        await call.send({})

    def _open(self, message: Document) -> Watch:
        """In a thread: there may be many directories. CallError, OSError."""
        from .watch import Watch  # ctypes is slow to import, and most sandboxes never need it

        path = resolve(text(message, "path"), self._state.account(optional_text(message, "user")))
        os.stat(path)  # not there at all is another error
        if not os.path.isdir(path):
            raise CallError("invalid_argument", f"path {path} not a directory")
        path = os.path.realpath(path)
        return Watch(path, recursive=bool(message.get("recursive")), include_entry=bool(message.get("include_entry")))

    def _find(self, message: Document) -> Watcher:
        watcher_id = text(message, "watcher")
        if watcher_id not in self._watchers:
            raise CallError("not_found", f"watcher with id {watcher_id[:100]} not found")
        return self._watchers[watcher_id]


async def _until_hung_up(call: GuestCall, watch: Watch) -> None:
    hung_up = asyncio.create_task(call.hung_up())
    telling = asyncio.create_task(_tell(call, watch))
    both: set[asyncio.Future[Any]] = {hung_up, telling}
    try:
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if telling.done():
            telling.result()
    finally:
        for task in both:
            task.cancel()
        await asyncio.gather(*both, return_exceptions=True)


async def _tell(call: GuestCall, watch: Watch) -> None:
    while True:
        for event in await watch.next_events():
            await call.send({"event": event})
