"""The ASGI application: one address for the REST API, every sandbox's agent and every sandbox's ports.

Where a request goes: the headers `E2b-Sandbox-Id` and `E2b-Sandbox-Port`, else a host name `<port>-<id>.<domain>`, else
a signed URL of /files, else it is a REST call. Plain ASGI: this is on the path of every call.
"""

from __future__ import annotations

import hmac
import re
from typing import Final

import structlog
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .api import envd
from .api.answers import JsonAnswer
from .api.builds import BuildCalls
from .api.control import Control
from .api.door import whole_number
from .api.errors import ApiError, Refusal, SandboxUnreachable, TrafficRefused, sandbox_gone
from .api.lifecycle import Sandboxes
from .api.proxy import Proxy
from .api.signature import check_token, find_signer
from .api.snapshots import SnapshotCalls
from .api.templates import Templates
from .api.websocket import WebSocketProxy
from .fleet import PLAIN_IMAGE, Fleet
from .hosts import is_ours
from .keys import Keys
from .metrics import Metrics
from .rpc import SandboxGone
from .runtime.base import Sandbox
from .settings import Settings
from .snapshots import Snapshots
from .store import SandboxRecord

log = structlog.get_logger("capibara_local.app")
ENVD_PORT: Final = 49983
INTERPRETER_PORT: Final = 49999
MOST_SHOWN: Final = 100
TRAFFIC_HEADER: Final = b"e2b-traffic-access-token"
PATH_CHARACTERS: Final = 200  # of a path in the log
HOST_ROUTE: Final = re.compile(rb"(\d{1,5})-([a-z0-9]+)\.")


class Gateway:
    """Answers HTTP, and WebSockets to the ports of sandboxes."""

    def __init__(self, fleet: Fleet, metrics: Metrics, settings: Settings, domain: str) -> None:
        self.fleet, self.settings, self._failures = fleet, settings, Failures()
        sandboxes, keys = Sandboxes(fleet, metrics, settings, domain), Keys(settings.expected_key(), settings.keys_file)
        if fleet.workshop is None:
            self.control = Control(sandboxes, keys)
        else:
            templates, builds = Templates(fleet.workshop), BuildCalls(fleet.workshop, settings)
            snapshots = SnapshotCalls(sandboxes, Snapshots(fleet, fleet.workshop))
            routes = (*snapshots.routes, *builds.routes, *templates.routes)
            self.control = Control(sandboxes, keys, routes, builds.open_routes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.fleet.pool.note_request()
        answer = Answer(send)
        try:
            self._check_host(scope)
            if scope["type"] == "websocket":
                await self._connect(scope, receive, answer)
            else:
                await self._answer(Request(scope, receive), answer)
        except Refusal as refusal:
            await answer.refuse(refusal, scope, receive)
        except ClientDisconnect:
            log.debug("the caller went away", path=scope["path"])
        except Exception as error:  # the last line of defence: the caller learns that it was us, the log learns what
            self._failures.tell(error, scope)
            await answer.refuse(ApiError(500, "internal error; the server's log says more"), scope, receive)

    def _check_host(self, scope: Scope) -> None:
        """ApiError 403: the request came to a name that may be anybody's."""
        for name, value in scope["headers"]:
            if name == b"host" and not is_ours(value, (self.settings.host, *self.settings.allowed_hosts)):
                shown = value[:MOST_SHOWN].decode("latin-1")
                raise ApiError(403, f"this server does not answer to the name {shown!r}: --allowed-hosts lets it in")

    async def _answer(self, request: Request, answer: Answer) -> None:
        target = sandbox_target(request.scope) or self._signed_target(request)
        if target is None:
            try:
                response: ASGIApp = await self.control.answer(request)
            except SandboxGone as gone:  # it died while the call was at work
                raise ApiError(404, f"the sandbox is gone: {gone}") from None
            await response(request.scope, request.receive, answer)
            return
        try:
            response = await self._ask_sandbox(*target, request)
            await response(request.scope, request.receive, answer)
        except SandboxGone as gone:
            raise self._explain(target[0], gone) from None

    async def _connect(self, scope: Scope, receive: Receive, answer: Answer) -> None:
        """Connect a WebSocket, which only ports of sandboxes accept."""
        target = sandbox_target(scope)
        if target is None or target[1] == ENVD_PORT:
            raise ApiError(404, "WebSockets are for the ports of sandboxes: connect to get_host(port)")
        try:
            self._check_traffic(target[0], scope)
            record, sandbox = await self._awake(target[0])
            check_interpreter(record, sandbox, target[1], scope)
            await WebSocketProxy(sandbox, target[1])(scope, receive, answer)
        except SandboxGone as gone:
            raise self._explain(target[0], gone) from None

    async def _ask_sandbox(self, sandbox_id: str, port: int, request: Request) -> ASGIApp:
        if port != ENVD_PORT:
            self._check_traffic(sandbox_id, request.scope)
        record, sandbox = await self._awake(sandbox_id)
        if port == ENVD_PORT:
            return await envd.answer(record, sandbox, request)
        check_interpreter(record, sandbox, port, request.scope)
        return Proxy(sandbox, port)

    def _check_traffic(self, sandbox_id: str, scope: Scope) -> None:
        """TrafficRefused: its ports are not for everybody. Asked before anything wakes."""
        record = self.fleet.store.get(sandbox_id)
        if record is None or record.traffic_token is None:
            return
        told = next((value for name, value in scope["headers"] if name == TRAFFIC_HEADER), b"")
        if not told:
            raise TrafficRefused(sandbox_id, f"Token header '{TRAFFIC_HEADER.decode()}' is missing")
        if not hmac.compare_digest(told, record.traffic_token.encode()):
            raise TrafficRefused(sandbox_id, f"Provided token in header '{TRAFFIC_HEADER.decode()}' is invalid")

    async def _awake(self, sandbox_id: str) -> tuple[SandboxRecord, Sandbox]:
        """A running sandbox. SandboxUnreachable: there is none of that id, or it sleeps and use does not wake it."""
        record, sandbox = self.fleet.store.get(sandbox_id), self.fleet.sandbox(sandbox_id)
        if record is None or sandbox is None:
            raise sandbox_gone(sandbox_id, self.fleet.store.why_gone(sandbox_id))
        if record.state == "paused":
            await self._wake(record)
        return record, sandbox

    async def _wake(self, record: SandboxRecord) -> None:
        """Wake a paused sandbox that was created to wake on use; any other is "not found", as E2B's edge says."""
        if not record.lifecycle.auto_resume:
            raise sandbox_gone(record.id, "it is paused; connect to it to resume it")
        await self.fleet.resume(record.id, self.settings.default_timeout_seconds)

    def _explain(self, sandbox_id: str, gone: SandboxGone) -> Refusal:
        """The answer to a call that broke off: it says whether the sandbox is dead or its agent does not answer."""
        sandbox = self.fleet.sandbox(sandbox_id)
        if sandbox is None:
            return sandbox_gone(sandbox_id, self.fleet.store.why_gone(sandbox_id))
        if sandbox.exited.done():
            return sandbox_gone(sandbox_id, sandbox.exited.result().detail)
        return SandboxUnreachable(sandbox_id, f"The sandbox is running but its agent could not be reached: {gone}")

    def _signed_target(self, request: Request) -> tuple[str, int] | None:
        """A signed URL of a server with one address names no sandbox: the one whose token signed it is meant."""
        if request.scope["path"] != "/files":
            return None
        record = find_signer(self.fleet.store, request.method, request.query_params)
        if record is None:
            raise ApiError(401, "invalid signature")
        return record.id, ENVD_PORT


class Failures:
    """Bugs of this server as its log shows them: each with its traceback once, afterwards in a line."""

    def __init__(self) -> None:
        self._told: set[tuple[str, int]] = set()  # places in our code, so there is an end to them

    def tell(self, error: Exception, scope: Scope) -> None:
        call = {"method": scope.get("method"), "path": scope["path"][:PATH_CHARACTERS]}
        place = place_of(error)
        if place in self._told:
            log.error("a request failed as one before", error=type(error).__name__, line=place[1], **call)
        else:
            self._told.add(place)
            log.error("a request failed", exc_info=error, **call)


def place_of(error: Exception) -> tuple[str, int]:
    """Where it was raised."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return ("", 0) if frame is None else (frame.tb_frame.f_code.co_filename, frame.tb_lineno)


def check_interpreter(record: SandboxRecord, sandbox: Sandbox, port: int, scope: Scope) -> None:
    """Refusal: the call runs code through the code interpreter, without the sandbox's access token."""
    if port == INTERPRETER_PORT and sandbox.spec.image != PLAIN_IMAGE and runs_code(scope):
        check_token(record, Headers(scope=scope).get("x-access-token"))


def runs_code(scope: Scope) -> bool:
    """Whether a call to the code interpreter is more than the official clients make without the access token."""
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    return path != b"/health" and path.split(b"/")[1:2] != [b"contexts"]


class Answer:
    """`send` that knows whether the answer has begun: after that an error can only break the connection."""

    def __init__(self, send: Send) -> None:
        self._send, self._begun = send, False

    async def __call__(self, message: Message) -> None:
        self._begun = True
        await self._send(message)

    async def refuse(self, refusal: Refusal, scope: Scope, receive: Receive) -> None:
        if not self._begun:
            response = JsonAnswer(refusal.document(), refusal.status, dict(refusal.headers))
            await response(scope, receive, self._send)


def sandbox_target(scope: Scope) -> tuple[str, int] | None:
    """The sandbox and port that a request is for, None for the server itself. ApiError 400: a port that is none."""
    sandbox_id = port = host = b""
    for name, value in scope["headers"]:
        if name == b"e2b-sandbox-id":
            sandbox_id = value
        elif name == b"e2b-sandbox-port":
            port = value
        elif name == b"host":
            host = value
    if not sandbox_id and (named := HOST_ROUTE.match(host)):
        port, sandbox_id = named[1], named[2]
    if not sandbox_id:
        return None
    number = whole_number(port.decode("latin-1"))
    if number is None or not 0 < number < 65536:
        raise ApiError(400, "E2b-Sandbox-Port must be a port number")
    return sandbox_id.decode("latin-1"), number
