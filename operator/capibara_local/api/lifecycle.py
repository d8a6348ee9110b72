"""The REST calls that make, show, keep and end sandboxes."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl, unquote

from aiolimiter import AsyncLimiter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from capibara_local.fleet import CreateRequest, Fleet
from capibara_local.metrics import Metrics
from capibara_local.runtime.base import MachineError, SandboxGone
from capibara_local.settings import Settings
from capibara_local.store import Query, RequestKey, SandboxRecord, decode_cursor, list_page

from . import idempotency
from .documents import checked_timeout, created, detail, listed, parse_as, parse_create, parse_json
from .errors import ApiError, sandbox_missing
from .idempotency import Answer, IdempotencyKeys
from .network import NetworkUpdate, rules_after

MAX_PAGE: Final = 100
STATES: Final = frozenset(("running", "paused"))


class Sandboxes:
    """Handlers of `/sandboxes` and `/v2/sandboxes`. `domain`: what `get_host` should put after the sandbox's name."""

    def __init__(self, fleet: Fleet, metrics: Metrics, settings: Settings, domain: str) -> None:
        self.fleet, self.metrics, self.settings, self.domain = fleet, metrics, settings, domain
        self._keys = IdempotencyKeys(settings.idempotency_ttl_seconds)
        self._rate = creation_limiter(settings.max_creates_per_second)
        self._creating = 0
        for record in sorted(fleet.store, key=lambda record: record.started_at):  # of a predecessor
            if record.request is not None:
                age = time.time() - record.started_at
                self._keys.restore(record.request, Answer(201, created(record, domain)), age)

    async def create(self, request: Request) -> Response:
        body = await request.body()
        key = request.headers.get("idempotency-key")
        if key is None:
            answer = await self._create(body, None)
        else:
            caller = request.headers.get("x-api-key", "")
            request_key = idempotency.request_key(caller, key, body)
            answer = await self._keys.answer(caller, key, body, lambda: self._create(body, request_key))
        return JSONResponse(answer.document, answer.status, dict(answer.headers))

    async def _create(self, body: bytes, key: RequestKey | None) -> Answer:
        wanted = parse_create(body, self.settings, self.fleet.catalog)
        return Answer(201, created(await self.start(replace(wanted, key=key)), self.domain))

    async def start(self, wanted: CreateRequest) -> SandboxRecord:
        """A sandbox within the team's limits. ApiError."""
        await self._admit()
        self._creating += 1
        try:
            return await self.fleet.create(wanted)
        except MachineError as error:
            raise ApiError(500, f"Failed to create sandbox: {error}", "sandbox_create_failed") from error
        finally:
            self._creating -= 1

    async def _admit(self) -> None:
        """The team's limits, in E2B's words: one for too many at once, another for too many a second."""
        most = self.settings.max_sandboxes
        if most and len(self.fleet.store) + self._creating >= most:
            raise ApiError(
                429,
                f"you have reached the maximum number of concurrent E2B sandboxes ({most}). "
                "Kill one, or raise max_sandboxes of this server",
            )
        if self._rate is not None:
            if not self._rate.has_capacity():
                wait = str(math.ceil(1 / self.settings.max_creates_per_second))
                raise ApiError(429, "Rate limit exceeded, please try again later", headers=(("Retry-After", wait),))
            await self._rate.acquire()

    async def connect(self, request: Request) -> Response:
        """A running sandbox has its timeout extended, never shortened; a paused one wakes (201)."""
        timeout = checked_timeout(parse_json(await request.body()).get("timeout"), self.settings)
        if self.record(request).state == "paused":
            return await self._resume(request, timeout)
        record = self.fleet.set_timeout(request.path_params["sandbox_id"], timeout, shorten=False)
        if record is None:
            raise self._missing(request.path_params["sandbox_id"])
        return JSONResponse(created(record, self.domain))

    async def resume(self, request: Request) -> Response:
        """The v1 call: 409 for a sandbox that runs."""
        timeout = checked_timeout(parse_json(await request.body()).get("timeout"), self.settings)
        if self.record(request).state == "running":
            raise ApiError(409, f"Sandbox {request.path_params['sandbox_id']} is already running")
        return await self._resume(request, timeout)

    async def _resume(self, request: Request, timeout: float) -> Response:
        record = await self.fleet.resume(request.path_params["sandbox_id"], timeout)
        if record is None:
            raise self._missing(request.path_params["sandbox_id"])
        return JSONResponse(created(record, self.domain), 201)

    async def pause(self, request: Request) -> Response:
        """Freeze it where it is. 400: without its memory, which only a virtual machine can do."""
        if parse_json(await request.body()).get("memory") is False:
            raise ApiError(
                400, "this server pauses with memory only; leave the mode out", "snapshot_filesystem_only_disabled"
            )
        sandbox_id = self.record(request).id
        if not await self.fleet.pause(sandbox_id):
            raise ApiError(409, f"Sandbox {sandbox_id} is already paused")
        return Response(status_code=204)

    async def get_metrics(self, request: Request) -> Response:
        sandbox_id = self.record(request).id
        start, end = (parse_seconds(request.query_params.get(name)) for name in ("start", "end"))
        return JSONResponse([sample.document() for sample in self.metrics.between(sandbox_id, start, end)])

    async def get(self, request: Request) -> Response:
        return JSONResponse(detail(self.record(request), self.domain))

    async def list(self, request: Request) -> Response:
        page = list_page(self.fleet.store, parse_query(request.query_params))
        headers = {"x-next-token": page.next_token} if page.next_token else None
        return JSONResponse([listed(record) for record in page.records], headers=headers)

    async def kill(self, request: Request) -> Response:
        sandbox_id = request.path_params["sandbox_id"]
        if not await self.fleet.end(sandbox_id, "killed"):
            raise self._missing(sandbox_id)
        return Response(status_code=204)

    async def set_timeout(self, request: Request) -> Response:
        document = parse_json(await request.body())
        if "timeout" not in document:
            raise ApiError(400, "timeout is required")
        sandbox_id = request.path_params["sandbox_id"]
        if self.fleet.set_timeout(sandbox_id, checked_timeout(document["timeout"], self.settings, least=0)) is None:
            raise self._missing(sandbox_id)
        return Response(status_code=204)

    async def set_network(self, request: Request) -> Response:
        record = self.record(request)
        rules = rules_after(record.network, parse_as(NetworkUpdate, await request.body()))
        try:
            if not await self.fleet.set_network(record.id, rules):
                raise self._missing(record.id)
        except MachineError as error:
            raise ApiError(500, f"the network is closed, since it could not be changed: {error}") from error
        except SandboxGone:
            raise self._missing(record.id) from None
        return Response(status_code=204)

    def record(self, request: Request) -> SandboxRecord:
        sandbox_id = request.path_params["sandbox_id"]
        record = self.fleet.store.get(sandbox_id)
        if record is None:
            raise self._missing(sandbox_id)
        return record

    def _missing(self, sandbox_id: str) -> ApiError:
        return sandbox_missing(sandbox_id, self.fleet.store.why_gone(sandbox_id))


def creation_limiter(per_second: float) -> AsyncLimiter | None:
    """A bucket that lets `per_second` through, and as many at once; None without a limit."""
    if not per_second:
        return None
    return AsyncLimiter(per_second, 1) if per_second >= 1 else AsyncLimiter(1, 1 / per_second)


def parse_query(params: Mapping[str, str]) -> Query:
    """The filters of a list call. ApiError 400 for a value that is none."""
    states = frozenset(params["state"].split(",")) if params.get("state") else STATES
    if not states <= STATES:
        raise ApiError(400, "state must be running, paused or both, separated by a comma")
    return Query(
        metadata=parse_metadata(params.get("metadata", "")),
        states=states,
        template=params.get("template"),
        started_after=parse_time(params.get("startedAfter")),
        ascending=params.get("order") == "asc",
        limit=parse_limit(params.get("limit")),
        after=parse_cursor(params.get("nextToken")),
    )


def parse_metadata(text: str) -> dict[str, str]:
    """`text` is one decoding away from the wire. The SDK quotes keys and values, then encodes them as a form, which
    travels as one query parameter: three layers."""
    return {unquote(key): unquote(value) for key, value in parse_qsl(text, keep_blank_values=True)}


def parse_time(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text.replace(" ", "+")).timestamp()
    except ValueError:
        raise ApiError(400, "startedAfter must be an RFC 3339 time, such as 2026-01-02T03:04:05Z") from None


def parse_seconds(text: str | None) -> float | None:
    if text is not None and not text.isdigit():
        raise ApiError(400, "start and end must be Unix seconds")
    return None if text is None else float(text)


def parse_limit(text: str | None) -> int:
    if text is None:
        return MAX_PAGE
    if not text.isdigit() or not 1 <= int(text[:9]) <= MAX_PAGE:
        raise ApiError(400, f"limit must be from 1 to {MAX_PAGE}")
    return int(text)


def parse_cursor(text: str | None) -> tuple[float, str] | None:
    try:
        return decode_cursor(text) if text else None
    except ValueError:
        raise ApiError(400, "nextToken is not one that this server gave out") from None
