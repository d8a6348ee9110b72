"""An API server in memory: any kind, optimistic locking, the status subresource, field selectors, watches, faults.

It refuses what the real one refuses of our kinds: a change of a terminal status.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import marshal
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

from tests.contract_rules import timeless
from tests.faults.virtual_time import the_loop

from capibara.api.outcome import TERMINAL_PHASES
from capibara.kube.client import Conflict, Forbidden, NotFound, Rejected

Document = dict[str, Any]
Watcher = Callable[[str, str, Document], None]
"""Takes an event: its type, the plural of the kind, the object."""

EXECUTIONS, TEMPLATES = "codeexecutions", "sandboxtemplates"
PATH = re.compile(
    r"^(?:/apis/(?P<group>[^/]+)/[^/]+|/api/v1)(?:/namespaces/(?P<namespace>[^/]+)(?=/))?"
    r"/(?P<plural>[a-z]+)(?:/(?P<name>[^/]+))?(?:/(?P<sub>status))?$"
)
MARKS = ("labels", "annotations")
WAY_SECONDS = 0.002
"""Each way of a request, and of an event."""


@dataclass(frozen=True)
class Target:
    """What a path names."""

    plural: str
    namespace: str
    name: str
    sub: str

    @classmethod
    def of(cls, path: str) -> Target:
        found = PATH.match(path)
        assert found, path
        return cls(found["plural"], found["namespace"] or "", found["name"] or "", found["sub"] or "")

    @property
    def key(self) -> tuple[str, str, str]:
        return self.plural, self.namespace, self.name


class MemoryServer:
    """`history`: all states of each execution, by UID. `writes`: (who, verb, plural, name) of what was changed.

    `terminating`: namespaces in which nothing can be created any more.
    """

    def __init__(self) -> None:
        self.objects: dict[tuple[str, str, str], Document] = {}
        self.history: defaultdict[str, list[Document]] = defaultdict(list)
        self.writes: list[tuple[str, str, str, str]] = []
        self.refused_endings = 0
        self.terminating: set[str] = set()
        self._watchers: list[Watcher] = []
        self._versions = itertools.count(101)
        self._uids = itertools.count(1)

    def watch(self, watcher: Watcher) -> None:
        """From now on; see `unfinished` for what there is."""
        self._watchers.append(watcher)

    def find(self, plural: str, namespace: str = "") -> list[Document]:
        """Copies of all objects of a kind."""
        return [
            copied(body)
            for (kind, where, _), body in self.objects.items()
            if kind == plural and namespace in ("", where)
        ]

    async def ask(self, who: str, method: str, path: str, body: Any, content_type: str, accept: str | None) -> Document:
        """A request, as over a network: it arrives a moment later, and its answer another one after that."""
        await asyncio.sleep(WAY_SECONDS)
        path, _, query = path.partition("?")
        target = Target.of(path)
        sent = json.loads(json.dumps(body))
        answer = self.serve(who, method, target, sent, parse_qs(query) if query else {}, content_type, accept)
        await asyncio.sleep(WAY_SECONDS)
        return answer

    def serve(
        self,
        who: str,
        method: str,
        target: Target,
        body: Any,
        query: dict[str, list[str]],
        content_type: str = "application/json",
        accept: str | None = None,
    ) -> Document:
        match method:
            case "GET" if target.name:
                return copied(self._existing(target))
            case "GET":
                return self._list(target, query, metadata_only=accept is not None)
            case "POST":
                return self.create(target.plural, target.namespace, body, who)
            case "PUT":
                return self._change(who, "PUT", target, body)
            case "PATCH":
                assert content_type == "application/merge-patch+json", content_type
                return self._change(who, "PATCH", target, merged(self._existing(target), body))
            case "DELETE":
                return self.delete(target.plural, target.namespace, target.name, who, (body or {}).get("preconditions"))
        raise AssertionError(method)

    def _existing(self, target: Target) -> Document:
        if target.key not in self.objects:
            raise NotFound(404, f"{target.plural} {target.name!r} not found")
        return self.objects[target.key]

    def _list(self, target: Target, query: dict[str, list[str]], *, metadata_only: bool) -> Document:
        items = [
            body
            for body in self.find(target.plural, target.namespace)
            if selects(query.get("fieldSelector", [""])[0], body)
        ]
        if metadata_only:
            items = [{"metadata": body["metadata"]} for body in items]
        return {"metadata": {"resourceVersion": str(self._newest())}, "items": items}

    def _newest(self) -> int:
        return max((int(body["metadata"]["resourceVersion"]) for body in self.objects.values()), default=100)

    def create(self, plural: str, namespace: str, body: Document, who: str = "user") -> Document:
        metadata = body["metadata"]
        key = plural, namespace, metadata["name"]
        if namespace in self.terminating:
            raise Forbidden(403, f"namespace {namespace} is being terminated")
        if key in self.objects:
            raise Conflict(409, f"{plural} {metadata['name']!r} already exists")
        metadata |= {
            "namespace": namespace,
            "uid": f"0f0e0d0c-0000-4000-8000-{next(self._uids):012d}",
            "generation": 1,
            "resourceVersion": str(next(self._versions)),
            "creationTimestamp": datetime.fromtimestamp(int(the_loop().wall()), UTC).isoformat(),
        }
        self.objects[key] = body
        self._tell("ADDED", plural, body, None, who, "create")
        return copied(body)

    def patch(self, plural: str, namespace: str, name: str, spec: Document) -> None:
        """A user's change of a spec."""
        target = Target(plural, namespace, name, "")
        self._change("user", "PATCH", target, merged(self._existing(target), {"spec": spec}))

    def delete(
        self, plural: str, namespace: str, name: str, who: str = "user", preconditions: Document | None = None
    ) -> Document:
        body = self._existing(Target(plural, namespace, name, ""))
        if any(body["metadata"][key] != value for key, value in (preconditions or {}).items()):
            raise Conflict(409, "the object has been modified")
        del self.objects[plural, namespace, name]
        body["metadata"]["resourceVersion"] = str(next(self._versions))
        self._tell("DELETED", plural, body, None, who, "delete")
        return copied(body)

    def _change(self, who: str, verb: str, target: Target, wanted: Document) -> Document:
        before = self._existing(target)
        for field in ("resourceVersion", "uid"):
            if wanted["metadata"].get(field, before["metadata"][field]) != before["metadata"][field]:
                raise Conflict(409, "the object has been modified")
        after = copied(before)
        parts = ("status",) if target.sub else tuple(set(wanted) - {"metadata", "status"})
        after |= {part: copied(wanted[part]) for part in parts if part in wanted}
        if not target.sub:
            after["metadata"] |= {key: wanted["metadata"][key] for key in MARKS if key in wanted["metadata"]}
        if after == before:
            return copied(before)
        self._refuse_resurrection(target, before, after)
        if after.get("spec") != before.get("spec"):
            after["metadata"]["generation"] += 1
        after["metadata"]["resourceVersion"] = str(next(self._versions))
        self.objects[target.key] = after
        self._tell("MODIFIED", target.plural, after, before, who, verb)
        return copied(after)

    def _refuse_resurrection(self, target: Target, before: Document, after: Document) -> None:
        """The CRD's rule: of a terminal status nothing changes but the generations it is about."""
        ended = is_over(before) and target.plural == EXECUTIONS
        if ended and timeless(after.get("status", {})) != timeless(before["status"]):
            self.refused_endings += 1
            raise Rejected(422, "status: a terminal status is immutable")

    def _tell(self, kind: str, plural: str, body: Document, before: Document | None, who: str, verb: str) -> None:
        self.writes.append((who, verb, plural, body["metadata"]["name"]))
        if plural == EXECUTIONS:
            self.history[body["metadata"]["uid"]].append(copied(body))
            kind, body = seen_through_selector(kind, body, before)
        for watcher in list(self._watchers):
            the_loop().call_later(WAY_SECONDS, watcher, kind, plural, copied(body))


def seen_through_selector(kind: str, body: Document, before: Document | None) -> tuple[str, Document]:
    """What ends leaves the operators' watch: as deleted, in its last state before that."""
    if kind == "MODIFIED" and is_over(body) and before is not None:
        return "DELETED", before | {"metadata": body["metadata"]}
    return kind, body


def is_over(body: Document) -> bool:
    return body.get("status", {}).get("phase") in TERMINAL_PHASES


def selects(selector: str, body: Document) -> bool:
    """Field selectors of the form `a.b!=value`, joined by commas."""
    for term in filter(None, selector.split(",")):
        field, _, value = term.partition("!=")
        found: Any = body
        for part in field.split("."):
            found = found.get(part, "") if isinstance(found, dict) else ""
        if str(found) == value:
            return False
    return True


def copied(document: Any) -> Any:
    """Of JSON; several times faster than by way of its text."""
    return marshal.loads(marshal.dumps(document))


def merged(before: Any, patch: Any) -> Any:
    """RFC 7386."""
    if not isinstance(patch, dict):
        return copied(patch)
    result = dict(before) if isinstance(before, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result
