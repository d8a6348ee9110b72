"""What happens to executions, told to all who wait for one of them: one watch for a scope, however many they are.

A watch begins from now on, and nothing is listed: a subscriber reads its execution once itself, after it subscribed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
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


class Topic:
    """One execution that somebody follows, and what is known of it, for all who do.

    States in between may be skipped, and the last one never is.
    """

    def __init__(self, key: Key) -> None:
        self.key = key
        self.document: Document | None = None
        """The newest state."""
        self.gone = False
        """It was deleted. Nothing is told of it any more: whoever comes later has another topic."""
        self.reading: asyncio.Task[Document] | None = None
        self.wakes: set[Callable[[], None]] = set()
        """Called when there is something new."""
        self.readers = 0
        self._rendered: tuple[Document, str] | None = None

    @property
    def over(self) -> bool:
        """Whether it has ended, or is gone."""
        return self.gone or (self.document or {}).get("status", {}).get("phase") in TERMINAL_PHASES

    def take(self, document: Document) -> None:
        """A state of the execution; older ones than what is known change nothing."""
        if self.document is None or version_of(document) > version_of(self.document):
            self.document = document
            self.stir()

    def lose(self) -> None:
        self.gone = True
        self.stir()

    def stir(self) -> None:
        """Have all look who follow it."""
        for wake in tuple(self.wakes):
            wake()

    def rendered(self, document: Document, render: Callable[[Document], str]) -> str:
        """A state as its readers are told it: made once for all of them."""
        if self._rendered is None or self._rendered[0] is not document:
            self._rendered = document, render(document)
        return self._rendered[1]


class Subscription:
    """One who follows a topic."""

    def __init__(self, topic: Topic) -> None:
        self.topic = topic
        self._changed = asyncio.Event()
        self.wake = self._changed.set

    @property
    def document(self) -> Document | None:
        """The newest state; None: nobody has read it yet."""
        return self.topic.document

    @property
    def gone(self) -> bool:
        """Whether it was deleted."""
        return self.topic.gone

    @property
    def over(self) -> bool:
        """Whether it has ended, or is gone."""
        return self.topic.over

    def take(self, document: Document) -> None:
        """A state of the execution, for all who follow it."""
        self.topic.take(document)

    async def change(self) -> None:
        """Wait until there is something new, or `wake` is called."""
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
        self._topics: dict[Key, Topic] = {}
        self.listeners: list[Listener] = []
        self.trouble = "the watch has not begun"
        """What is wrong with it; empty: nothing."""

    def __len__(self) -> int:
        return sum(topic.readers for topic in self._topics.values())

    @contextmanager
    def subscribed(self, namespace: str, name: str) -> Iterator[Subscription]:
        """Hear of an execution, best before it is written; then read it once, or let the subscription take it."""
        key = namespace, name
        topic = self._topics.setdefault(key, Topic(key))
        subscription = Subscription(topic)
        topic.wakes.add(subscription.wake)
        topic.readers += 1
        try:
            yield subscription
        finally:
            topic.wakes.discard(subscription.wake)
            topic.readers -= 1
            if not topic.readers and self._topics.get(key) is topic:
                del self._topics[key]

    async def read(self, subscription: Subscription, least: int = 0) -> None:
        """Know an execution as it is now. Who asks while others do, or follow it, costs no further request.

        `least`: the version that is known already. Raises Refused.
        """
        topic = subscription.topic
        if self.trouble:
            return topic.take(await self._objects.read(*topic.key))
        if topic.reading is not None and not is_known(topic, least):
            with suppress(Refused):  # it began before we came: only what it finds is for us
                topic.take(await asyncio.shield(topic.reading))
        if not is_known(topic, least):
            topic.take(await asyncio.shield(self._reading(topic)))
        return None

    def _reading(self, topic: Topic) -> asyncio.Task[Document]:
        """The request for a topic that is on its way, or a new one."""
        if topic.reading is None:
            topic.reading = asyncio.create_task(self._objects.read(*topic.key), name="a topic is read")
            topic.reading.add_done_callback(lambda task: forget_reading(topic, task))
        return topic.reading

    def stir(self) -> None:
        """Have all look who follow an execution: the gateway is to end."""
        for topic in tuple(self._topics.values()):
            topic.stir()

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

        known = [key for key, topic in self._topics.items() if topic.document or topic.reading]
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
            if event["type"] == "DELETED" and self._is_about(key, document):
                self._lose(key)
        return str(metadata["resourceVersion"])

    def _tell(self, key: Key, document: Document) -> None:
        topic = self._topics.get(key)
        if topic is None:
            return
        if (
            topic.document
            and uid_of(topic.document) != uid_of(document)
            and version_of(document) > version_of(topic.document)
        ):
            self._lose(key)  # nobody told of its end, and its name is another object's by now
        else:
            topic.take(document)

    def _is_about(self, key: Key, document: Document) -> bool:
        """Whether it is the object that is followed under that name, and none of that name before it."""
        topic = self._topics.get(key)
        return topic is not None and uid_of(topic.document or {}) == uid_of(document)

    def _lose(self, key: Key) -> None:
        if topic := self._topics.pop(key, None):
            topic.lose()


def is_known(topic: Topic, least: int) -> bool:
    return topic.gone or (topic.document is not None and version_of(topic.document) >= least)


def forget_reading(topic: Topic, task: asyncio.Task[Document]) -> None:
    topic.reading = None
    if not task.cancelled():
        task.exception()  # whoever waits for it hears of it; that nobody does any more is no news


def uid_of(document: Document) -> str:
    """Which object it is, of all that have had its name; empty: of none."""
    return str(document.get("metadata", {}).get("uid", ""))


def version_of(document: Document) -> int:
    """The resource version as a number: of one object they rise (Kubernetes 1.35 promises it, etcd always did so)."""
    version = str(document["metadata"].get("resourceVersion", ""))
    return int(version) if version.isdecimal() else 0
