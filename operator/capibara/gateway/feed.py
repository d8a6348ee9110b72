"""What happens to executions, told to all who wait for one of them: one watch for a scope, however many they are.

A watch begins from now on, and nothing is listed: a subscriber reads its execution once itself, after it subscribed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, Protocol

import structlog

from capibara.api.outcome import TERMINAL_PHASES
from capibara.client.errors import IntegrationError
from capibara.client.transport import EXECUTIONS, Expired, Transport
from capibara.gateway.objects import Objects
from capibara.gateway.problems import Refused

log = structlog.get_logger(__name__)

PAUSE_SECONDS: Final = 1.0
"""Between two tries while the API server is away."""

READS_AT_ONCE: Final = 8

Document = dict[str, Any]
Key = tuple[str, str]
"""Namespace and name."""


class Listener(Protocol):
    """Who hears of all executions of a feed, and not of one."""

    def take(self, event: Document) -> None:
        """An event of the watch, bookmarks among them."""

    def restart(self) -> None:
        """Events may be missing before the next one."""

    def mood_changed(self) -> None:
        """`trouble` is another one."""


class Subscription:
    """The newest state of one execution. States in between may be skipped, and the last one never is."""

    def __init__(self, key: Key) -> None:
        self.key = key
        self.document: Document | None = None
        self.gone = False
        """It was deleted."""
        self._changed = asyncio.Event()

    @property
    def over(self) -> bool:
        """Whether it has ended, or is gone."""
        return self.gone or (self.document or {}).get("status", {}).get("phase") in TERMINAL_PHASES

    def take(self, document: Document) -> None:
        """A state of the execution; older ones than what is known change nothing."""
        if self.document is None or version_of(document) > version_of(self.document):
            self.document = document
            self._changed.set()

    def lose(self) -> None:
        self.gone = True
        self._changed.set()

    async def change(self) -> None:
        """Wait until there is something new."""
        await self._changed.wait()
        self._changed.clear()

    async def end(self) -> None:
        """Wait until it is over."""
        while not self.over:
            await self.change()


class Feed:
    """Follows the executions of one namespace (empty: of all), and tells the subscribers of each.

    `heard` is called at every sign of life, `deaf` with what is wrong.
    """

    def __init__(self, objects: Objects, heard: Callable[[], None], deaf: Callable[[str], None]) -> None:
        self._objects = objects
        self._heard = heard
        self._deaf = deaf
        self._subscriptions: dict[Key, set[Subscription]] = {}
        self.listeners: list[Listener] = []
        self.trouble = "the watch has not begun"
        """What is wrong with it; empty: nothing."""

    def __len__(self) -> int:
        return sum(len(those) for those in self._subscriptions.values())

    @contextmanager
    def subscribed(self, namespace: str, name: str) -> Iterator[Subscription]:
        """Hear of an execution, best before it is written; then read it once, and let the subscription take that."""
        subscription = Subscription((namespace, name))
        self._subscriptions.setdefault(subscription.key, set()).add(subscription)
        try:
            yield subscription
        finally:
            those = self._subscriptions[subscription.key]
            those.discard(subscription)
            if not those:
                del self._subscriptions[subscription.key]

    async def follow(self, transport: Transport) -> None:
        """Watch until cancelled, across whatever passes by itself."""
        version = ""
        while True:
            try:
                version = version or await self._begin(transport)
                self._set_trouble("")
                self._heard()
                async for event in transport.watch("", version):
                    version = self._take(event)
                    self._heard()
            except Expired:
                version = ""
            except (IntegrationError, Refused) as error:
                if not self.trouble:
                    log.warning("the gateway's watch has ended; it begins again", why=str(error))
                self._set_trouble(str(error))
                self._deaf(self.trouble)
                await asyncio.sleep(PAUSE_SECONDS)

    def _set_trouble(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            for listener in self.listeners:
                listener.mood_changed()

    async def _begin(self, transport: Transport) -> str:
        """The resource version to watch from. Whoever waits already has missed something, and is told."""
        version = await transport.version(EXECUTIONS)
        places = asyncio.Semaphore(READS_AT_ONCE)

        async def tell(key: Key) -> None:
            async with places:
                try:
                    self._tell(key, await self._objects.read(*key))
                except Refused as error:
                    if error.code != "NotFound":
                        raise
                    self._lose(key)

        known = [key for key, those in self._subscriptions.items() if any(each.document for each in those)]
        await asyncio.gather(*(tell(key) for key in known))
        for listener in self.listeners:
            listener.restart()
        return version

    def _take(self, event: Document) -> str:
        """Take one event; the resource version to go on from."""
        document = event["object"]
        metadata = document["metadata"]
        for listener in self.listeners:
            listener.take(event)
        if event["type"] != "BOOKMARK":
            key = metadata["namespace"], metadata["name"]
            self._tell(key, document)
            if event["type"] == "DELETED":
                self._lose(key)
        return str(metadata["resourceVersion"])

    def _tell(self, key: Key, document: Document) -> None:
        for subscription in self._subscriptions.get(key, ()):
            subscription.take(document)

    def _lose(self, key: Key) -> None:
        for subscription in self._subscriptions.get(key, ()):
            subscription.lose()


def version_of(document: Document) -> int:
    """The resource version as a number: of one object they rise (Kubernetes 1.35 promises it, etcd always did so)."""
    version = str(document["metadata"].get("resourceVersion", ""))
    return int(version) if version.isdecimal() else 0
