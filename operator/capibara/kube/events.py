"""Events: what somebody may act on or look for later, in `kubectl events` and `describe`. Never about a success.

They are written in the background, one after the other: nothing waits for one, and what cannot be written is dropped,
since the status says it too.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import structlog

from capibara.api.meta import GROUP, VERSION, ObjectMeta
from capibara.core.conditions import plain
from capibara.kube.client import Conflict, KubeClient, KubeError
from capibara.kube.status import MERGE_PATCH

log = structlog.get_logger(__name__)

MESSAGE_LIMIT: Final = 512
MOST_WAITING: Final = 1000
MOST_A_MINUTE: Final = 60
"""Most events of one namespace: thousands of failures are in the statuses, and would bury all other events."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The object that an event is about."""

    kind: str
    namespace: str
    name: str
    uid: str

    @classmethod
    def of(cls, kind: str, metadata: ObjectMeta) -> Subject:
        return cls(kind, metadata.namespace, metadata.name, metadata.uid)

    def reference(self) -> dict[str, str]:
        """The object in the form of an event's `involvedObject`."""
        where = {"namespace": self.namespace, "name": self.name, "uid": self.uid}
        return {"apiVersion": f"{GROUP}/{VERSION}", "kind": self.kind, **where}


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning. `occasion` tells it from others of the same reason; one that `repeats` is counted, not doubled."""

    subject: Subject
    reason: str
    message: str
    at: float
    occasion: str = ""
    repeats: bool = False

    @property
    def name(self) -> str:
        """The event's name: the same for the same occurrence, whichever operator writes it and however often."""
        what = "-".join(part for part in (self.reason.lower(), self.occasion, self.subject.uid[:8]) if part)
        return f"{self.subject.name[:180].rstrip('-.')}.{what}"

    @property
    def path(self) -> str:
        return f"/api/v1/namespaces/{self.subject.namespace}/events"

    def document(self) -> dict[str, Any]:
        at = datetime.fromtimestamp(int(self.at), UTC).isoformat().replace("+00:00", "Z")
        return {
            "apiVersion": "v1",
            "kind": "Event",
            "metadata": {"name": self.name, "namespace": self.subject.namespace},
            "type": "Warning",
            "reason": self.reason,
            "message": plain(self.message, MESSAGE_LIMIT),
            "involvedObject": self.subject.reference(),
            "source": {"component": "capibara"},
            "firstTimestamp": at,
            "lastTimestamp": at,
            "count": 1,
        }


class Events:
    """Takes warnings and writes them. One per process."""

    def __init__(self, client: KubeClient, clock: Callable[[], float] = time.time) -> None:
        self._client = client
        self._clock = clock
        self._waiting: asyncio.Queue[Warned] = asyncio.Queue(MOST_WAITING)
        self._worker: asyncio.Task[None] | None = None
        self._minute = 0
        self._written: Counter[str] = Counter()  # in this minute, by namespace

    def warn(self, subject: Subject, reason: str, message: str, *, occasion: str = "", repeats: bool = False) -> None:
        """Have it written. Returns at once."""
        if self._worker is None:
            self._worker = asyncio.create_task(self._keep_writing(), name="events")
        warned = Warned(subject, reason, message, self._clock(), occasion, repeats)
        if self._is_too_much(subject.namespace):
            return
        with contextlib.suppress(asyncio.QueueFull):
            self._waiting.put_nowait(warned)

    def _is_too_much(self, namespace: str) -> bool:
        minute = int(self._clock() // 60)
        if minute != self._minute:
            self._minute = minute
            self._written.clear()
        self._written[namespace] += 1
        if self._written[namespace] == MOST_A_MINUTE + 1:
            log.info("no more events of this namespace are written in this minute", namespace=namespace)
        return self._written[namespace] > MOST_A_MINUTE

    async def _keep_writing(self) -> None:
        while True:
            warned = await self._waiting.get()
            try:
                await self._write(warned)
            except KubeError as error:
                log.debug("an event was not written", name=warned.name, why=error.message)
            except Exception:
                log.exception("unexpected error in writing an event", name=warned.name)
            finally:
                self._waiting.task_done()

    async def _write(self, warned: Warned) -> None:
        try:
            await self._client.request("POST", warned.path, body=warned.document())
        except Conflict:
            if warned.repeats:
                await self._count(warned)

    async def _count(self, warned: Warned) -> None:
        """Count the event, which exists already, once more, with the newest message."""
        path = f"{warned.path}/{warned.name}"
        before = await self._client.request("GET", path)
        document = warned.document()
        now = {name: document[name] for name in ("message", "lastTimestamp")}
        count = int(before.get("count") or 1) + 1
        await self._client.request("PATCH", path, body={**now, "count": count}, content_type=MERGE_PATCH)

    async def stop(self, seconds: float) -> None:
        """Write what waits, for so long at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._waiting.join()
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.gather(self._worker, return_exceptions=True)
