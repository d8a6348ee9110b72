"""The REST calls that copy sandboxes: snapshots and forks."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from capibara_local.runtime.base import MachineError
from capibara_local.snapshots import Snapshot, SnapshotRefused, Snapshots
from capibara_local.store import decode_cursor, encode_cursor
from capibara_local.templates.recipe import parse_reference

from .documents import checked_timeout, created, parse_json
from .errors import ApiError
from .lifecycle import Sandboxes, parse_limit
from .templates import Route, tag_errors

MOST_FORKS: Final = 20


class SnapshotCalls:
    """Handlers of `/snapshots`, and of `/sandboxes/{id}/snapshots` and `/fork`."""

    def __init__(self, sandboxes: Sandboxes, snapshots: Snapshots) -> None:
        self._sandboxes, self._snapshots = sandboxes, snapshots
        self.routes: tuple[Route, ...] = (
            ("POST", re.compile(r"/sandboxes/(?P<sandbox_id>[^/]+)/snapshots"), self.take),
            ("POST", re.compile(r"/sandboxes/(?P<sandbox_id>[^/]+)/fork"), self.fork),
            ("GET", re.compile(r"/snapshots"), self.list),
            ("DELETE", re.compile(r"/templates/(?P<reference>[^:]+:[^:/]+)"), self.remove),
        )

    async def take(self, request: Request) -> Response:
        document, record = parse_json(await request.body()), self._sandboxes.record(request)
        if document.get("memory") is True:
            raise ApiError(400, "this server's snapshots hold files only: leave the mode out, or use 'filesystem'")
        name = document.get("name")
        if name is not None and not isinstance(name, str):
            raise ApiError(400, "name must be a string")
        with refused():
            return JSONResponse(info(await self._snapshots.take(record, name)), 201)

    async def fork(self, request: Request) -> Response:
        """Each fork succeeds or fails by itself. None carries memory: see `capibara_local.snapshots`."""
        document, record = parse_json(await request.body()), self._sandboxes.record(request)
        count = document.get("count", 1)
        if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= MOST_FORKS:
            raise ApiError(400, f"count must be a whole number from 1 to {MOST_FORKS}")
        timeout = checked_timeout(document.get("timeout"), self._sandboxes.settings)
        with refused():
            async with self._snapshots.forking(record, timeout) as wanted:
                starts = (self._sandboxes.start(wanted) for _ in range(count))
                results = await asyncio.gather(*starts, return_exceptions=True)
        documents: list[dict[str, Any]] = []
        for result in results:
            if isinstance(result, ApiError):
                documents.append({"error": result.document()})
            elif isinstance(result, BaseException):
                raise result
            else:
                documents.append({"sandbox": created(result, self._sandboxes.domain)})
        return JSONResponse(documents, 201)

    async def list(self, request: Request) -> Response:
        """List snapshots, newest first: of a sandbox, of a name, or all."""
        sandbox_id, name = request.query_params.get("sandboxID"), request.query_params.get("name")
        limit, after = parse_limit(request.query_params.get("limit")), parse_after(request)
        found = [
            snapshot
            for snapshot in self._snapshots
            if (not sandbox_id or snapshot.build.snapshot_of == sandbox_id)
            and (not name or is_named(snapshot, name))
            and (after is None or place(snapshot) < after)
        ]
        page, more = found[:limit], len(found) > limit
        headers = {"x-next-token": encode_cursor(place(page[-1]))} if more else None
        return JSONResponse([info(snapshot) for snapshot in page], headers=headers)

    async def remove(self, request: Request) -> Response:
        """Remove one tag of a snapshot. Without a tag it is a template like any other."""
        with refused():
            removed = await self._snapshots.remove(request.path_params["reference"])
        if not removed:
            raise ApiError(404, f"snapshot '{request.path_params['reference']}' not found")
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


def parse_after(request: Request) -> tuple[float, str] | None:
    token = request.query_params.get("nextToken")
    try:
        return decode_cursor(token) if token else None
    except ValueError:
        raise ApiError(400, "nextToken is not one that this server gave out") from None


def is_named(snapshot: Snapshot, reference: str) -> bool:
    """Whether a name, with a tag or without, is this one's."""
    with refused():
        name, tag = parse_reference(reference)
    return name in (snapshot.template.name, snapshot.template.id) and tag in (None, snapshot.tag)
