"""Executions by the dozen on a real API server, that is away at times: created, and judged when all have ended."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kubernetes.client import ApiException
from tests.cluster import GROUP, VERSION, Cluster, Document, phase
from tests.faults.outside import wait_for
from urllib3.exceptions import HTTPError

from capibara.api.outcome import TERMINAL_PHASES

ENDED_SECONDS = 600.0


class Crowd:
    """Executions of one namespace. Each says in a file of its own that it began, and that it ended."""

    def __init__(self, cluster: Cluster, place: str, folder: Path) -> None:
        self._cluster, self._place, self._folder = cluster, place, folder
        self._numbers = itertools.count()
        self.names: list[str] = []

    def create(self, count: int, seconds: float = 1, **spec: Any) -> list[str]:
        """So many, whose code takes so long."""
        created = []
        for _ in range(count):
            name = f"run-{next(self._numbers)}"
            mark = self.mark(name)
            code = f"echo begun >> {mark}; echo {name} begins; sleep {seconds}; echo ended >> {mark}; echo {name} ends"
            self._cluster.create(self._place, name, **{"code": code, "language": "bash", **spec})
            created.append(name)
        self.names += created
        return created

    def mark(self, name: str) -> Path:
        return self._folder / f"{self._place}-{name}"

    def said(self, name: str) -> str:
        return self.mark(name).read_text() if self.mark(name).exists() else ""

    def wait_said(self, names: list[str], word: str) -> None:
        wait_for(lambda: all(word in self.said(name) for name in names), f"not all said {word}")

    @contextmanager
    def arriving(self, rate: float) -> Iterator[None]:
        """So many a second, while the block lasts; each second one is to run at most once."""
        over, troubles = threading.Event(), list[BaseException]()

        def arrive() -> None:
            try:
                for number in itertools.count(1):
                    began = time.monotonic()
                    self.create(1, 1, executionGuarantee=("AtMostOnce", "AtLeastOnce")[number % 2])
                    if over.wait(max(1 / rate - (time.monotonic() - began), 0)):
                        return
            except BaseException as error:
                troubles.append(error)

        thread = threading.Thread(target=arrive)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
        assert troubles == []

    def bodies(self) -> dict[str, Document]:
        """All of them by name; nothing while the API server is away."""
        try:
            items = self._cluster.objects.list_namespaced_custom_object(GROUP, VERSION, self._place, "codeexecutions")
        except (ApiException, HTTPError):
            return {}
        return {body["metadata"]["name"]: body for body in items["items"]}

    def wait_over(self) -> dict[str, Document]:
        """Until all have ended."""

        def is_over() -> bool:
            bodies = self.bodies()
            return all(name in bodies and phase(bodies[name]) in TERMINAL_PHASES for name in self.names)

        wait_for(is_over, "not all have ended", ENDED_SECONDS)
        return self.bodies()

    def complaints(self, bodies: dict[str, Document]) -> list[str]:
        """Whatever did not succeed, with all its output, after its code ran once."""
        return list(itertools.chain.from_iterable(self._about(name, bodies[name]["status"]) for name in self.names))

    def _about(self, name: str, status: Document) -> Iterator[str]:
        if status["phase"] != "Succeeded":
            yield f"{name}: {status['phase']}: {status['conditions']}"
        if status.get("stdout", {}).get("text") != f"{name} begins\n{name} ends\n":
            yield f"{name}: said {status.get('stdout')}"
        if self.said(name) != "begun\nended\n":
            yield f"{name}: ran {self.said(name)!r}"
        if status.get("attempt") != 1:
            yield f"{name}: attempt {status.get('attempt')}"


def until(condition: Callable[[], object], seconds: float = ENDED_SECONDS) -> float:
    """Seconds until it holds."""
    began = time.monotonic()
    wait_for(condition, "it did not come to that", seconds)
    return time.monotonic() - began
