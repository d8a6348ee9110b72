"""The REST calls that copy sandboxes: snapshots and forks."""

from __future__ import annotations

import asyncio
import re
from typing import Annotated, Any, Final

from pydantic import Field
from starlette.responses import Response

from capibara_local.runtime.base import MachineError
from capibara_local.snapshots import Snapshot, SnapshotRefused, Snapshots
from capibara_local.store import encode_cursor
from capibara_local.templates.recipe import parse_reference

from .answers import JsonAnswer
from .documents import checked_timeout, created
from .door import Nothing, Sent
from .errors import ApiError
from .lifecycle import Sandboxes
from .queries import SnapshotQuery
from .routes import Asked, Route
from .templates import tag_errors

MOST_FORKS: Final = 20


class NewSnapshot(Sent):
    """The body of a snapshot call. `memory` True: memory shall be in it."""

    name: str | None = None
    memory: bool | None = None


class Fork(Sent):
    """The body of a fork call."""

    count: Annotated[int, Field(ge=1, le=MOST_FORKS)] = 1
    timeout: int | None = None


class SnapshotCalls:
    """Handlers of `/snapshots`, and of `/sandboxes/{id}/snapshots` and `/fork`."""

    def __init__(self, sandboxes: Sandboxes, snapshots: Snapshots) -> None:
        self._sandboxes, self._snapshots = sandboxes, snapshots
        self.routes: tuple[Route, ...] = (
            Route("POST", re.compile(r"/sandboxes/(?P<sandbox_id>[^/]+)/snapshots"), self.take, NewSnapshot),
            Route("POST", re.compile(r"/sandboxes/(?P<sandbox_id>[^/]+)/fork"), self.fork, Fork),
            Route("GET", re.compile(r"/snapshots"), self.list, query=SnapshotQuery),
            Route("DELETE", re.compile(r"/templates/(?P<reference>[^:]+:[^:/]+)"), self.remove),
        )

    async def take(self, asked: Asked[NewSnapshot, Nothing]) -> Response:
        record = self._sandboxes.record(asked)
        if asked.body.memory is True:
            raise ApiError(400, "this server's snapshots hold files only: leave the mode out, or use 'filesystem'")
        with refused():
            return JsonAnswer(info(await self._snapshots.take(record, asked.body.name)), 201)

    async def fork(self, asked: Asked[Fork, Nothing]) -> Response:
        """Each fork succeeds or fails by itself. None carries memory: see `capibara_local.snapshots`."""
        record = self._sandboxes.record(asked)
        timeout = checked_timeout(asked.body.timeout, self._sandboxes.settings)
        with refused():
            async with self._snapshots.forking(record, timeout) as wanted:
                starts = (self._sandboxes.start(wanted) for _ in range(asked.body.count))
                results = await asyncio.gather(*starts, return_exceptions=True)
        documents: list[dict[str, Any]] = []
        for result in results:
            if isinstance(result, ApiError):
                documents.append({"error": result.document()})
            elif isinstance(result, BaseException):
                raise result
            else:
                documents.append({"sandbox": created(result, self._sandboxes.domain)})
        return JsonAnswer(documents, 201)

    async def list(self, asked: Asked[Nothing, SnapshotQuery]) -> Response:
        """List snapshots, newest first: of a sandbox, of a name, or all."""
        sandbox_id, name = asked.query.sandbox_id, asked.query.name
        limit, after = asked.query.limit, asked.query.after
        found = [
            snapshot
            for snapshot in self._snapshots
            if (not sandbox_id or snapshot.build.snapshot_of == sandbox_id)
            and (not name or is_named(snapshot, name))
            and (after is None or place(snapshot) < after)
        ]
        page, more = found[:limit], len(found) > limit
        headers = {"x-next-token": encode_cursor(place(page[-1]))} if more else None
        return JsonAnswer([info(snapshot) for snapshot in page], headers=headers)

    async def remove(self, asked: Asked[Nothing, Nothing]) -> Response:
        """Remove one tag of a snapshot. Without a tag it is a template like any other."""
        reference = asked.named("reference")
        with refused():
            removed = await self._snapshots.remove(reference)
        if not removed:
            raise ApiError(404, f"snapshot '{reference}' not found")
        return Response(status_code=204)


class refused(tag_errors):  # noqa: N801 (a context manager)
    """The HTTP error for what hinders a copy."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, SnapshotRefused):
            raise ApiError(409, str(error)) from None
        if isinstance(error, MachineError):
            raise ApiError(500, str(error)) from None
        super().__exit__(kind, error, trace)


def info(snapshot: Snapshot) -> dict[str, Any]:
    return {"snapshotID": snapshot.id, "names": [snapshot.name]}


def place(snapshot: Snapshot) -> tuple[float, str]:
    return snapshot.build.created_at, snapshot.id


def is_named(snapshot: Snapshot, reference: str) -> bool:
    """Whether a name, with a tag or without, is this one's."""
    with refused():
        name, tag = parse_reference(reference)
    return name in (snapshot.template.name, snapshot.template.id) and tag in (None, snapshot.tag)
