"""The REST calls that make, show, keep and end sandboxes."""

from __future__ import annotations

import math
import re
import time
from dataclasses import replace
from typing import TypeVar

from aiolimiter import AsyncLimiter
from starlette.responses import Response

from capibara_local.beginning import CreateRequest
from capibara_local.fleet import Fleet
from capibara_local.keys import TEAM
from capibara_local.metrics import Metrics
from capibara_local.runtime.base import MachineError, SandboxGone
from capibara_local.settings import Settings
from capibara_local.store import RequestKey, SandboxRecord, list_page

from . import idempotency
from .answers import JsonAnswer
from .documents import (
    Lifetime,
    NewSandbox,
    NewTimeout,
    Pause,
    checked_timeout,
    create_request,
    created,
    detail,
    listed,
)
from .door import Nothing, Sent
from .errors import ApiError, sandbox_missing
from .idempotency import Answer, IdempotencyKeys
from .network import NetworkUpdate, rules_after
from .queries import ListQuery, MetricsQuery
from .routes import Asked, Route

B = TypeVar("B", bound=Sent)
Q = TypeVar("Q", bound=Sent)
Plain = Asked[Nothing, Nothing]


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

    @property
    def routes(self) -> tuple[Route, ...]:
        all_, one = re.compile(r"(?:/v2)?/sandboxes"), r"(?:/v2)?/sandboxes/(?P<sandbox_id>[^/]+)"
        return (
            Route("POST", all_, self.create, NewSandbox),
            Route("GET", all_, self.list, query=ListQuery),
            Route("GET", re.compile(one), self.get),
            Route("DELETE", re.compile(one), self.kill),
            Route("POST", re.compile(f"{one}/connect"), self.connect, Lifetime),
            Route("POST", re.compile(f"{one}/timeout"), self.set_timeout, NewTimeout),
            Route("POST", re.compile(f"{one}/pause"), self.pause, Pause),
            Route("POST", re.compile(f"{one}/resume"), self.resume, Lifetime),
            Route("GET", re.compile(f"{one}/metrics"), self.get_metrics, query=MetricsQuery),
            Route("PUT", re.compile(f"{one}/network"), self.set_network, NetworkUpdate),
        )

    async def create(self, asked: Asked[NewSandbox, Nothing]) -> Response:
        key = asked.request.headers.get("idempotency-key")
        if key is None:
            answer = await self._create(asked.body, None)
        else:
            caller = TEAM.get() or asked.request.headers.get("x-api-key", "")
            request_key = idempotency.request_key(caller, key, asked.text)
            answer = await self._keys.answer(caller, key, asked.text, lambda: self._create(asked.body, request_key))
        return JsonAnswer(answer.document, answer.status, dict(answer.headers))

    async def _create(self, new: NewSandbox, key: RequestKey | None) -> Answer:
        wanted = create_request(new, self.settings, self.fleet.catalog)
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

    async def connect(self, asked: Asked[Lifetime, Nothing]) -> Response:
        """A running sandbox has its timeout extended, never shortened; a paused one wakes (201)."""
        timeout, sandbox_id = checked_timeout(asked.body.timeout, self.settings), self.record(asked).id
        if self.record(asked).state == "paused":
            return await self._resume(sandbox_id, timeout)
        record = self.fleet.set_timeout(sandbox_id, timeout, shorten=False)
        if record is None:
            raise self._missing(sandbox_id)
        return JsonAnswer(created(record, self.domain))

    async def resume(self, asked: Asked[Lifetime, Nothing]) -> Response:
        """The v1 call: 409 for a sandbox that runs."""
        timeout, record = checked_timeout(asked.body.timeout, self.settings), self.record(asked)
        if record.state == "running":
            raise ApiError(409, f"Sandbox {record.id} is already running")
        return await self._resume(record.id, timeout)

    async def _resume(self, sandbox_id: str, timeout: float) -> Response:
        record = await self.fleet.resume(sandbox_id, timeout)
        if record is None:
            raise self._missing(sandbox_id)
        return JsonAnswer(created(record, self.domain), 201)

    async def pause(self, asked: Asked[Pause, Nothing]) -> Response:
        """Freeze it where it is. 400: without its memory, which only a virtual machine can do."""
        if asked.body.memory is False:
            raise ApiError(
                400, "this server pauses with memory only; leave the mode out", "snapshot_filesystem_only_disabled"
            )
        sandbox_id = self.record(asked).id
        try:
            if not await self.fleet.pause(sandbox_id):
                raise ApiError(409, f"Sandbox {sandbox_id} is already paused")
        except MachineError as error:
            raise ApiError(500, f"Failed to pause sandbox: {error}") from error
        return Response(status_code=204)

    async def get_metrics(self, asked: Asked[Nothing, MetricsQuery]) -> Response:
        samples = self.metrics.between(self.record(asked).id, asked.query.start, asked.query.end)
        return JsonAnswer([sample.document() for sample in samples])

    async def get(self, asked: Plain) -> Response:
        return JsonAnswer(detail(self.record(asked), self.domain))

    async def list(self, asked: Asked[Nothing, ListQuery]) -> Response:
        own = (record for record in self.fleet.store if record.team == TEAM.get())
        page = list_page(own, asked.query.wanted())
        headers = {"x-next-token": page.next_token} if page.next_token else None
        return JsonAnswer([listed(record) for record in page.records], headers=headers)

    async def kill(self, asked: Plain) -> Response:
        sandbox_id = asked.named("sandbox_id")
        if not await self.fleet.end(sandbox_id, "killed"):
            raise self._missing(sandbox_id)
        return Response(status_code=204)

    async def set_timeout(self, asked: Asked[NewTimeout, Nothing]) -> Response:
        sandbox_id = asked.named("sandbox_id")
        if self.fleet.set_timeout(sandbox_id, checked_timeout(asked.body.timeout, self.settings, least=0)) is None:
            raise self._missing(sandbox_id)
        return Response(status_code=204)

    async def set_network(self, asked: Asked[NetworkUpdate, Nothing]) -> Response:
        record = self.record(asked)
        rules = rules_after(record.network, asked.body)
        try:
            if not await self.fleet.set_network(record.id, rules):
                raise self._missing(record.id)
        except MachineError as error:
            raise ApiError(500, f"the network is closed, since it could not be changed: {error}") from error
        except SandboxGone:
            raise self._missing(record.id) from None
        return Response(status_code=204)

    def record(self, asked: Asked[B, Q]) -> SandboxRecord:
        sandbox_id = asked.named("sandbox_id")
        record = self.fleet.store.get(sandbox_id)
        if record is None:
            raise self._missing(sandbox_id)
        return record

    def check_team(self, sandbox_id: str) -> None:
        """ApiError 404: the sandbox is another team's, which is told in the words for one that never was."""
        record = self.fleet.store.get(sandbox_id)
        if record is not None and record.team != TEAM.get():
            raise sandbox_missing(sandbox_id, None)

    def _missing(self, sandbox_id: str) -> ApiError:
        return sandbox_missing(sandbox_id, self.fleet.store.why_gone(sandbox_id))


def creation_limiter(per_second: float) -> AsyncLimiter | None:
    """A bucket that lets `per_second` through, and as many at once; None without a limit."""
    if not per_second:
        return None
    return AsyncLimiter(per_second, 1) if per_second >= 1 else AsyncLimiter(1, 1 / per_second)
