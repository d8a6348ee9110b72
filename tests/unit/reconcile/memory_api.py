"""The API server as far as the loop sees it: documents in memory, preconditions, a watch, and failures to order.

Stands where `KubeClient` stands, below `StatusWriter` and `InputReader`.
"""

from __future__ import annotations

import asyncio
import copy
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from capibara.api.execution import TERMINAL_PHASES
from capibara.kube.client import Conflict, KubeError, NotFound

Document = dict[str, Any]
Watcher = Callable[[str, Document], None]


@dataclass
class Fault:
    """Writes of a status with this reason fail, `times` times after the first `spared`.

    `applied`: they happen, and the answer is lost.
    """

    reason: str
    error: KubeError
    times: int
    spared: int
    applied: bool

    def strikes(self, status: Document) -> bool:
        if not self.times or self.reason not in reasons_of(status):
            return False
        if self.spared:
            self.spared -= 1
            return False
        self.times -= 1
        return True


@dataclass
class Gate:
    """Writes of a status with this reason stop here until `opened`."""

    reason: str
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    opened: asyncio.Event = field(default_factory=asyncio.Event)


class MemoryApi:
    """One namespace of executions, by name. `writes`: (name, status) of every write that was applied, in order."""

    def __init__(self) -> None:
        self.objects: dict[str, Document] = {}
        self.inputs: dict[str, Document] = {}  # Secrets and ConfigMaps
        self.writes: list[tuple[str, Document]] = []
        self.refused: list[Document] = []
        self.answered: list[Document] = []  # to writes that took effect
        self.lists: list[str] = []  # the field selectors of lists that were asked for
        self._watchers: list[Watcher] = []
        self._faults: list[Fault] = []
        self._gates: list[Gate] = []
        self._versions = itertools.count(101)

    def watch(self, watcher: Watcher) -> None:
        """As kopf: first what there is, then what happens, without what is over."""
        self._watchers.append(watcher)
        for body in self.objects.values():
            watcher("ADDED", copy.deepcopy(body))

    def unwatch(self, watcher: Watcher) -> None:
        self._watchers.remove(watcher)

    def create(self, body: Document) -> None:
        self.objects[body["metadata"]["name"]] = body
        self._changed("ADDED", body)

    def change(self, name: str, **spec: Any) -> None:
        body = self.objects[name]
        body["spec"] |= spec
        body["metadata"]["generation"] += 1
        self._changed("MODIFIED", body)

    def delete(self, name: str) -> None:
        self._changed("DELETED", self.objects.pop(name))

    def fail(self, reason: str, error: KubeError, times: int = 1, *, spared: int = 0, applied: bool = False) -> None:
        self._faults.append(Fault(reason, error, times, spared, applied))

    def heal(self) -> None:
        """No write fails any more."""
        self._faults.clear()

    def stop_at(self, reason: str) -> Gate:
        self._gates.append(Gate(reason))
        return self._gates[-1]

    def status(self, name: str = "hello") -> Document:
        return self.objects[name].get("status", {})

    def told(self, name: str = "hello") -> list[str]:
        """The reasons that the object's statuses gave, in order."""
        return [reason for written, status in self.writes if written == name for reason in reasons_of(status)[:1]]

    async def get(self, path: str, *, accept: str | None = None) -> Document:
        await asyncio.sleep(0)
        path, _, query = path.partition("?")
        if accept is not None:
            return self._list(parse_qs(query)["fieldSelector"][0])
        name = path.split("/")[-1]
        if not path.startswith("/apis/"):
            if name not in self.inputs:
                raise NotFound(404, f"{name} not found")
            return copy.deepcopy(self.inputs[name])
        return copy.deepcopy(self._object(name))

    def _list(self, selector: str) -> Document:
        """The metadata of the executions that a field selector names."""
        self.lists.append(selector)
        terms = [re.fullmatch(r"(.+?)(!?=)(.*)", term).groups() for term in selector.split(",")]  # type: ignore[union-attr]
        found = [
            body
            for body in self.objects.values()
            if all((value_at(body, path) == value) is (operator == "=") for path, operator, value in terms)
        ]
        return {"items": [{"metadata": copy.deepcopy(body["metadata"])} for body in found]}

    async def request(
        self, method: str, path: str, *, body: Document, content_type: str, accept: str | None = None
    ) -> Document:
        """A merge-patch of the status: 409 if a precondition on the object does not hold."""
        assert (method, content_type) == ("PATCH", "application/merge-patch+json")
        assert path.endswith("/status")
        status = body["status"]
        await self._pass_gates(status)
        fault = next((fault for fault in self._faults if fault.strikes(status)), None)
        if fault is not None and not fault.applied:
            self.refused.append(status)
            raise fault.error
        answer = self._apply(path.split("/")[-2], body["metadata"], status)
        if accept is not None:
            answer = {"metadata": answer["metadata"]}
        self.answered.append(answer)
        await asyncio.sleep(0)
        if fault is not None:
            raise fault.error
        return answer

    async def _pass_gates(self, status: Document) -> None:
        await asyncio.sleep(0)
        for gate in self._gates:
            if gate.reason in reasons_of(status):
                gate.reached.set()
                await gate.opened.wait()

    def _apply(self, name: str, preconditions: Document, status: Document) -> Document:
        body = self._object(name)
        if any(body["metadata"][key] != value for key, value in preconditions.items()):
            raise Conflict(409, "the object has been modified")
        patched = {**body.get("status", {}), **copy.deepcopy(status)}
        body["status"] = {key: value for key, value in patched.items() if value is not None}
        self.writes.append((name, copy.deepcopy(status)))
        self._changed("DELETED" if body["status"].get("phase") in TERMINAL_PHASES else "MODIFIED", body)
        return copy.deepcopy(body)

    def _object(self, name: str) -> Document:
        if name not in self.objects:
            raise NotFound(404, f"{name} not found")
        return self.objects[name]

    def _changed(self, kind: str, body: Document) -> None:
        """A new version, told to everybody a moment later, as over a network."""
        body["metadata"]["resourceVersion"] = str(next(self._versions))
        for watcher in self._watchers:
            asyncio.get_running_loop().call_soon(watcher, kind, copy.deepcopy(body))


def value_at(body: Document, path: str) -> str:
    """A field as a selector compares it; empty if it is not there."""
    value: Any = body
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return str(value).lower() if isinstance(value, bool) else str(value or "")


def reasons_of(status: Document) -> list[str]:
    return [condition["reason"] for condition in status.get("conditions", ())]
