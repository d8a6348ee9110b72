"""Faults on demand, for tests of what uses this server: what networks and providers do wrong, at a chosen call.

Off by default (setting `fault_injection`). `PUT /_faults` takes a list of faults and forgets the old ones, `GET` tells
which are left, `DELETE` forgets all; they need the API key. A fault waits for the nth call of its operation.

Operations are named as the calls are: `POST /v2/sandboxes`, `DELETE /sandboxes/{id}`, `process.Process/Start`,
`GET /files`, and `49999 POST /execute` for a port inside a sandbox. `*` is any.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import structlog
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Message, Receive, Scope, Send

from .api.door import read_body
from .api.errors import ApiError, Refusal
from .app import ENVD_PORT, Gateway, sandbox_target
from .bounded import sentence_of

log = structlog.get_logger("capibara_local.faults")
PATH: Final = "/_faults"
SANDBOX_ID: Final = re.compile(r"(?<=/sandboxes/)[^/]+")


class Fault(BaseModel):
    """One fault. `nth` counts calls of the operation from when the plan was set; `times` calls in a row are hit."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    operation: str = Field(description="Which calls: a name as in the module's text, or * for any.")
    action: Literal["status", "delay", "hang", "cut", "lose", "duplicate", "vanish"] = Field(
        description="status: refuse instead of doing it. delay: do it later. hang: never answer. cut: break off the "
        "answer after `after_bytes`. lose: do it, but lose the answer. duplicate: do it twice. vanish: kill the "
        "sandbox first."
    )
    nth: Annotated[int, Field(ge=1)] = 1
    times: Annotated[int, Field(ge=1)] = 1
    status: Annotated[int, Field(ge=400, le=599)] = 503
    message: str = "injected fault"
    retry_after_seconds: int | None = None
    delay_seconds: Annotated[float, Field(ge=0)] = 0.0
    after_bytes: Annotated[int, Field(ge=0)] = 0


FAULTS: Final = TypeAdapter(list[Fault])


@dataclass
class Planned:
    """A fault and how many calls of its operation came by."""

    fault: Fault
    seen: int = 0

    def hits(self, operation: str) -> bool:
        if self.fault.operation not in ("*", operation):
            return False
        self.seen += 1
        return self.fault.nth <= self.seen < self.fault.nth + self.fault.times


class FaultyGateway:
    """The application with a fault plan in front of it."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._plan: list[Planned] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            await self._change_plan(scope, receive, send)
            return
        operation = operation_of(scope)
        hit = [planned.fault for planned in self._plan if planned.hits(operation)]
        if not hit:
            await self._gateway(scope, receive, send)
            return
        log.warning("injecting a fault", operation=operation, action=hit[0].action)
        await self._inject(hit[0], scope, receive, send)

    async def _inject(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        match fault.action:
            case "status":
                after = fault.retry_after_seconds
                headers = () if after is None else (("Retry-After", str(after)),)
                refusal = ApiError(fault.status, fault.message, headers=headers)
                await answer_refusal(refusal, scope, receive, send)
            case "delay":
                await asyncio.sleep(fault.delay_seconds)
                await self._gateway(scope, receive, send)
            case "hang":
                while (await receive())["type"] != "http.disconnect":
                    continue
            case "cut":
                await self._gateway(scope, receive, Cut(send, fault.after_bytes))
                break_connection(send)
            case "lose":
                await self._gateway(scope, receive, swallow)
                break_connection(send)
            case "duplicate":
                body = await Request(scope, receive).body()
                await self._gateway(dict(scope), replayed(body, receive), swallow)
                await self._gateway(scope, replayed(body, receive), send)
            case "vanish":
                target = sandbox_target(scope)
                if target is not None:
                    await self._gateway.fleet.end(target[0], "exited", "injected fault")
                await self._gateway(scope, receive, send)

    async def _change_plan(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            self._gateway.control.check_key(request.headers.get("x-api-key", ""))
            response = await self._planned_response(request)
        except Refusal as refusal:
            await answer_refusal(refusal, scope, receive, send)
            return
        await response(scope, receive, send)

    async def _planned_response(self, request: Request) -> Response:
        match request.method:
            case "PUT":
                try:
                    faults = FAULTS.validate_json(await read_body(request))
                except ValidationError as error:
                    raise ApiError(400, f"not a list of faults: {sentence_of(error, PATH)}") from None
                self._plan = [Planned(fault) for fault in faults]
            case "DELETE":
                self._plan = []
            case "GET":
                pass
            case _:
                raise ApiError(405, f"{PATH} takes GET, PUT and DELETE")
        return JSONResponse([{**planned.fault.model_dump(), "seen": planned.seen} for planned in self._plan])


class Cut:
    """A `send` that lets so many bytes of a body through and drops the rest."""

    def __init__(self, send: Send, after_bytes: int) -> None:
        self._send, self._left = send, after_bytes

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.body":
            body = message.get("body", b"")[: self._left]
            self._left -= len(body)
            message = {"type": "http.response.body", "body": body, "more_body": True}
        await self._send(message)


async def swallow(_: Message) -> None:
    """A `send` that drops the whole answer."""


def replayed(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives a body again that was read already."""
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return pending.pop() if pending else await receive()

    return again


async def answer_refusal(refusal: Refusal, scope: Scope, receive: Receive, send: Send) -> None:
    response = JSONResponse(refusal.document(), refusal.status, dict(refusal.headers))
    await response(scope, receive, send)


def break_connection(send: Send) -> None:
    """Close the client's TCP connection as it is. ASGI has no word for it: `send` is a method of uvicorn's cycle."""
    send.__self__.transport.close()  # type: ignore[attr-defined]


def operation_of(scope: Scope) -> str:
    """The name of a call, the same for every sandbox."""
    target = sandbox_target(scope)
    path, method = scope["path"], scope["method"]
    if target is None:
        return f"{method} {SANDBOX_ID.sub('{id}', path)}"
    if target[1] != ENVD_PORT:
        return f"{target[1]} {method} {path}"
    return path.removeprefix("/") if path.count("/") == 2 else f"{method} {path}"
