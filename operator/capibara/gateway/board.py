"""All executions as rows, kept once for all who look at them: listed when the first one comes, then told by the feeds.

Any gateway can go on where another one stopped: a reader says the resource version that it knows, and gets what came
after it, or, where that is not known here, all rows anew.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Coroutine, Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import structlog

from capibara.client.transport import EXECUTIONS
from capibara.gateway.feed import Feed, Key
from capibara.gateway.objects import MOST_WHOLE, Objects
from capibara.gateway.problems import Refused
from capibara.gateway.rows import Row, row_of, version_of

log = structlog.get_logger(__name__)

MOST_ROWS: Final = 20_000
"""The newest ones. A row takes about a kilobyte."""

MOST_CHANGES: Final = 8_192
"""Changes that are kept for readers that are slow or come back."""

PAUSE_SECONDS: Final = 1.0
GATHER_SECONDS: Final = 0.05
"""Changes of so long a time are told at once."""

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One event for readers who see the namespace; empty: for all. `version`: 0, if it is about no execution."""

    version: int
    namespace: str
    kind: str
    said: bytes

    def is_for(self, namespace: str, known: int) -> bool:
        """Whether it is news for a reader of a namespace (empty: of all) that knows a version."""
        return not self.version or (self.version > known and namespace in ("", self.namespace))


class Board:
    """The rows of all executions of the feeds' namespaces."""

    def __init__(self, objects: Objects, feeds: Mapping[str, Feed]) -> None:
        self._objects = objects
        self._feeds = feeds
        self._rows: dict[Key, Row] = {}
        self._meanwhile: dict[Key, tuple[int, Row | None]] = {}  # what feeds told while the list was read
        self._changes: deque[Change] = deque(maxlen=MOST_CHANGES)
        self._told = 0  # how many changes there ever were
        self._since = 0  # changes up to this version are not kept
        self._listed: dict[str, int] = {}  # the version of each feed's list
        self._version = 0
        self._lists = 0  # how often all was read
        self._again = False
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def ready(self) -> None:
        """Wait until there are rows. Raises Refused."""
        if self._task is None:
            for feed in self._feeds.values():
                feed.listeners.append(self)
        if self._task is None or (self._task.done() and not self._lists):
            self._task = asyncio.create_task(self._read(), name="board")
            self._task.add_done_callback(heed)
        if not self._lists:
            await asyncio.shield(self._task)

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def rows(self, namespace: str = "") -> list[Row]:
        """Those of a namespace, or all; the oldest first."""
        return [row for row in self._rows.values() if namespace in ("", row.namespace)]

    @property
    def is_whole(self) -> bool:
        """Whether there are no older executions than those of the rows."""
        return len(self._rows) < MOST_ROWS

    def snapshot(self, namespace: str = "") -> bytes:
        """`{rows, resourceVersion}` as JSON."""
        version = str(self._version) if self._can_resume else ""
        said = b",".join(row.said for row in self.rows(namespace))
        return b'{"rows":[' + said + b'],"resourceVersion":"' + version.encode() + b'"}'

    async def follow(self, namespace: str, known: int) -> AsyncGenerator[list[tuple[str, bytes, int]], None]:
        """What happens after version `known`, as (event, JSON, version); an empty list when it is to be awaited.

        Begins with `reset`, which has all rows, if it is not known here what came after that version.
        """
        lists, number = self._lists, self._told - len(self._changes)
        if not self._can_resume or known < self._since or not known:
            lists = -1
        yield [self._mood()]
        while True:
            if lists != self._lists or number < self._told - len(self._changes):
                lists, number, known = self._lists, self._told, 0
                yield [("reset", self.snapshot(namespace), self._version)]
            new = islice(self._changes, number - self._told + len(self._changes), None)
            found = [(each.kind, each.said, each.version) for each in new if each.is_for(namespace, known)]
            number = self._told
            yield found

    def news(self) -> Coroutine[Any, Any, None]:
        """Waits until something has happened since this call, be it before it is first awaited."""
        return gathered(self._news)

    @property
    def _can_resume(self) -> bool:
        return len(self._feeds) == 1

    def _mood(self) -> tuple[str, bytes, int]:
        trouble = next((feed.trouble for feed in self._feeds.values() if feed.trouble), "")
        return ("trouble", json.dumps({"detail": trouble}).encode(), 0) if trouble else ("well", b"{}", 0)

    async def _read(self) -> None:
        """List everything, and again for as long as a feed has missed something. Raises Refused the first time."""
        while True:
            self._again, self._meanwhile = False, {}
            try:
                found, listed = await self._list()
            except Refused as error:
                if not self._lists and error.code != "Expired":
                    raise
                log.warning("the executions cannot be listed; it is tried again", why=error.detail)
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            if not self._again:
                return self._begin(found, listed)

    async def _list(self) -> tuple[dict[Key, Row], dict[str, int]]:
        found: dict[Key, Row] = {}
        listed: dict[str, int] = {}
        for namespace in self._feeds:
            following = ""
            while True:
                page = await self._objects.page(
                    EXECUTIONS, namespace, {"limit": str(MOST_WHOLE), "continue": following}
                )
                found.update((key_of(row), row) for row in map(row_of, page["items"]))
                listed[namespace] = version_of(page["metadata"])
                if len(found) > 2 * MOST_ROWS:
                    found = newest(found.values())
                following = page["metadata"].get("continue", "")
                if not following:
                    break
        return found, listed

    def _begin(self, found: dict[Key, Row], listed: dict[str, int]) -> None:
        version = max(listed.values())
        for key, (seen, row) in self._meanwhile.items():
            version = max(version, seen)
            if row is None and key in found and found[key].version < seen:
                del found[key]
            elif row is not None and (key not in found or found[key].version < seen):
                found[key] = row
        self._rows = newest(found.values())
        self._changes.clear()
        self._since = self._version = version
        self._listed = listed
        self._lists += 1
        self._wake()

    def take(self, event: Document) -> None:
        """An event of a feed."""
        document = event["object"]
        version = version_of(document["metadata"])
        if event["type"] != "BOOKMARK":
            row = row_of(document)
            gone = event["type"] == "DELETED"
            if self._is_reading:
                self._meanwhile[key_of(row)] = version, None if gone else row
            if self._lists:
                self._apply(row, version, gone=gone)
        self._version = max(self._version, version)

    def _apply(self, row: Row, version: int, *, gone: bool) -> None:
        key = key_of(row)
        known = self._rows.get(key)
        if version <= (known.version if known else self._listed.get(row.namespace, self._since)):
            return
        if gone:
            self._rows.pop(key, None)
            uid = json.loads(row.said)["uid"]
            said = json.dumps({"namespace": row.namespace, "name": row.name, "uid": uid}).encode()
        else:
            self._rows[key] = row
            said = row.said
        if len(self._rows) > MOST_ROWS:
            del self._rows[next(iter(self._rows))]
        if len(self._changes) == MOST_CHANGES:
            self._since = max(self._since, self._changes[0].version)
        self._tell(Change(version, row.namespace, "gone" if gone else "row", said))

    def restart(self) -> None:
        """A feed has missed something."""
        if self._is_reading:
            self._again = True
        elif self._lists:
            self._task = asyncio.create_task(self._read(), name="board")
            self._task.add_done_callback(heed)

    def mood_changed(self) -> None:
        """A feed hears nothing any more, or something again."""
        kind, said, _ = self._mood()
        self._tell(Change(0, "", kind, said))

    @property
    def _is_reading(self) -> bool:
        return self._task is not None and not self._task.done()

    def _tell(self, change: Change) -> None:
        self._changes.append(change)
        self._told += 1
        self._wake()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()


async def gathered(news: asyncio.Event) -> None:
    await news.wait()
    await asyncio.sleep(GATHER_SECONDS)


def key_of(row: Row) -> Key:
    return row.namespace, row.name


def newest(rows: Iterable[Row]) -> dict[Key, Row]:
    """The newest, as many as are kept, the oldest of them first."""
    return {key_of(row): row for row in sorted(rows, key=lambda row: (row.created, row.name))[-MOST_ROWS:]}


def heed(task: asyncio.Task[None]) -> None:
    """Whoever waits for it hears what went wrong; if nobody does, nobody has to."""
    if not task.cancelled():
        task.exception()
