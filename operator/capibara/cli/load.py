"""Executions by the dozen: so many, so many at once, and when a watch showed what of each. For `capibara bench`."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode

from capibara.cli.cluster import EXECUTIONS, Cluster, Document
from capibara.cli.live import is_over
from capibara.cli.problems import NoAnswer, Problem
from capibara.kube.blocking import Blocking
from capibara.kube.forms import METADATA_LIST

LABEL: Final = "capibara6.dev/bench"
"""Its value is one bench's own: what has it is deleted at the end."""

SILENCE_SECONDS: Final = 2.0
"""After which a watch without news is begun again, with a list: it may be dead, or there may be no more to come."""

DELETED: Final = {"phase": "Failed", "reason": "Deleted"}


@dataclass
class Timeline:
    """One execution, in seconds of `time.monotonic()`; None for what did not happen or was not seen."""

    applied: float | None = None
    running: float | None = None
    ended: float | None = None
    status: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""
    """Why it was not created."""


class Load:
    """A closed loop: each of `at_once` workers creates an execution, waits for its end, and creates the next.

    `make` is the document of one; `seconds` bounds the whole. Call `run`, then read `timelines`; `clear` deletes all.
    """

    def __init__(self, cluster: Cluster, document: Document, count: int, at_once: int, seconds: float) -> None:
        self.ident = secrets.token_hex(4)
        labels = {**document["metadata"].get("labels", {}), LABEL: self.ident}
        self._document = {**document, "metadata": {**document["metadata"], "labels": labels}}
        self._cluster, self._count, self._at_once = cluster, count, at_once
        self._left = count
        self._deadline = time.monotonic() + seconds
        self._news = threading.Condition()
        self._stopped = False
        self._over = 0
        self._seen: dict[str, Timeline] = {}
        self._refused: list[Timeline] = []
        self.refusal: Problem | None = None
        """The first problem with a creation."""

    @property
    def timelines(self) -> list[Timeline]:
        return [*self._seen.values(), *self._refused]

    @property
    def seconds(self) -> float:
        """From the first creation to the last end that was seen."""
        begun = [one.applied for one in self.timelines if one.applied is not None]
        ended = [one.ended for one in self.timelines if one.ended is not None]
        return max(max(ended) - min(begun), 0.0) if begun and ended else 0.0

    def figures(self) -> tuple[int, int]:
        """How many are over, and how many were begun."""
        with self._news:
            return self._over, len(self._seen) + len(self._refused)

    def run(self, tell: Any = lambda: None) -> None:
        """Until all are over, or the time is. `tell` is called whenever there may be news."""
        version = self._look()
        with ThreadPoolExecutor(self._at_once) as pool, self._stopping():
            workers = [pool.submit(self._work) for _ in range(self._at_once)]
            while not self._is_over():
                version = self._watch(version, tell)
        for worker in workers:
            worker.result()

    def clear(self) -> int:
        """Delete all that this bench has created, also what it had no answer about; how many."""
        names = [item["metadata"]["name"] for item in self._cluster.items(accept=METADATA_LIST, labels=self._selector)]
        with ThreadPoolExecutor(self._at_once) as pool:
            return sum(pool.map(self._delete, [names[at :: self._at_once] for at in range(self._at_once)]))

    @property
    def _selector(self) -> str:
        return f"{LABEL}={self.ident}"

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Whatever happens inside, workers end."""
        try:
            yield
        finally:
            with self._news:
                self._stopped = True
                self._news.notify_all()

    @contextmanager
    def _line(self) -> Iterator[Cluster]:
        """A connection of a thread's own."""
        with self._cluster.client.another() as client:
            yield Cluster(client, self._cluster.namespace)

    def _is_over(self) -> bool:
        with self._news:
            return self._over >= self._count or time.monotonic() > self._deadline

    def _work(self) -> None:
        with self._line() as line:
            while self._take():
                self._one(line)

    def _take(self) -> bool:
        with self._news:
            self._left -= 1
            return self._left >= 0 and not self._stopped

    def _one(self, line: Cluster) -> None:
        begun = time.monotonic()
        try:
            name = line.create(self._document)["metadata"]["name"]
        except Problem as problem:
            with self._news:
                self._refused.append(Timeline(begun, problem=str(problem)))
                self.refusal = self.refusal or problem
                self._over += 1
            return
        with self._news:
            timeline = self._seen.setdefault(name, Timeline())
            timeline.applied = begun
            self._news.wait_for(lambda: timeline.ended is not None or self._stopped)

    def _look(self) -> str:
        """How all of ours are now; the version to watch from."""
        version = ""
        for page in self._cluster.pages(labels=self._selector):
            version = page["metadata"]["resourceVersion"]
            for item in page.get("items") or ():
                self._see(item)
        return version

    def _watch(self, version: str, tell: Any) -> str:
        """Hear of ours until nothing is said for a while, or all are over; the version to go on from."""
        asked = {"watch": 1, "labelSelector": self._selector, "resourceVersion": version}
        try:
            with self._cluster.explained(EXECUTIONS, look=False):
                client: Blocking = self._cluster.client
                for event in client.events(f"{self._cluster.path(EXECUTIONS)}?{urlencode(asked)}", SILENCE_SECONDS):
                    if event["type"] == "ERROR":
                        break
                    self._see(event["object"], event["type"])
                    tell()
                    if self._is_over():
                        return version
        except NoAnswer:
            tell()
        return version if self._is_over() else self._again(version)

    def _again(self, version: str) -> str:
        try:
            return self._look()
        except NoAnswer:
            time.sleep(SILENCE_SECONDS / 2)
            return version

    def _see(self, document: Document, event: str = "") -> None:
        now, status = time.monotonic(), document.get("status") or {}
        with self._news:
            timeline = self._seen.setdefault(document["metadata"]["name"], Timeline())
            phase, over = status.get("phase"), is_over({"status": status})
            if phase == "Running" and timeline.running is None:
                timeline.running = now
            if timeline.ended is None and (over or event == "DELETED"):
                timeline.ended, timeline.status = now, status if over else DELETED
                self._over += 1
                self._news.notify_all()

    def _delete(self, names: list[str]) -> int:
        gone = 0
        with self._line() as line:
            for name in names:
                try:
                    line.delete(name)
                except NoAnswer:
                    raise
                except Problem:  # its time to live was quicker
                    continue
                gone += 1
        return gone
