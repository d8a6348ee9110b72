"""How kopf is set up, logs in, begins and ends. The numbers are measured (facts: kopf.md section 6)."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import kopf

from capibara.api.meta import GROUP
from capibara.kube.client import Connection, build_session
from capibara.kube.status import UNFINISHED
from capibara.telemetry.health import Health

KINDS = ("codeexecutions", "sandboxtemplates")

WATCH_SECONDS = 60
"""After so long the API server ends a watch and kopf opens it anew: a sign of life, which bookmarks do not show us."""

WATCH_CONNECTIONS = 16
"""kopf only watches: two streams per served namespace, and discovery."""


class NoDiff(kopf.DiffBaseStorage):
    """We compare nothing with what was: kopf's copy of every object on every event would be half our CPU."""

    def build(self, *, body: kopf.Body, extra_fields: Any = None) -> kopf.BodyEssence:  # noqa: ARG002
        return kopf.BodyEssence()

    def fetch(self, *, body: kopf.Body) -> kopf.BodyEssence | None:  # noqa: ARG002
        return None

    def store(self, *, body: kopf.Body, patch: kopf.Patch, essence: kopf.BodyEssence) -> None:
        """Nothing is stored: `on.event` handlers need no memory in the object."""


def configure(settings: kopf.OperatorSettings) -> None:
    """One operator without peers, that writes nothing by itself and sees no execution that is over."""
    settings.peering.standalone = True
    settings.scanning.disabled = True
    settings.posting.enabled = False
    settings.persistence.diffbase_storage = NoDiff()
    settings.queueing.exit_timeout = 5
    settings.process.ultimate_exiting_timeout = None  # it would kill us some time after a watch that we began again
    settings.networking.request_timeout = 30
    settings.networking.connect_timeout = 5
    settings.watching.server_timeout = WATCH_SECONDS
    settings.watching.field_selectors[GROUP, "codeexecutions"] = UNFINISHED


class Listening:
    """Tells health of the watches: kopf itself says nothing while it tries again and again."""

    def __init__(self, health: Health) -> None:
        self._health = health

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        kind, namespace = watched(request.url.path)
        if kind not in KINDS:
            return await handler(request)
        try:
            response = await handler(request)
        except (aiohttp.ClientError, OSError) as error:
            self._health.deaf(kind, f"the API server cannot be reached: {type(error).__name__}", namespace)
            raise
        if response.status < 300:
            self._health.heard(kind, namespace)
        else:
            why = f"the API server answers {response.status} {response.reason or ''}".strip()
            self._health.deaf(kind, why, namespace)
        return response


def watched(path: str) -> tuple[str, str]:
    """Kind and namespace (empty: all) of a request for a list or a watch."""
    *before, kind = path.split("/")
    return kind, before[-1] if before[-2:-1] == ["namespaces"] else ""


def register(
    registry: kopf.OperatorRegistry,
    connection: Connection,
    namespaces: int,
    health: Health,
    outer: Sequence[aiohttp.ClientMiddlewareType] = (),
) -> Callable[[], Awaitable[None]]:
    """Log in with sessions of our own, which renew credentials. Returns what closes them: kopf may not come to it.

    `outer`: more middlewares, which see what the watches are answered.
    """
    sessions: list[aiohttp.ClientSession] = []

    @kopf.on.startup(registry=registry)
    async def set_up(settings: kopf.OperatorSettings, **_: Any) -> None:
        configure(settings)

    @kopf.on.login(registry=registry)
    async def log_in(**_: Any) -> kopf.AiohttpSession:
        session = build_session(connection, WATCH_CONNECTIONS + 2 * namespaces, [*outer, Listening(health)])
        sessions.append(session)
        return kopf.AiohttpSession(server=connection.server, aiohttp_session=session)

    async def log_out() -> None:
        while sessions:
            await sessions.pop().close()

    return log_out


def freeze_garbage() -> None:
    """What start-up made stays for ever: the collector need not look at it (a fifth less CPU, half the p99)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
