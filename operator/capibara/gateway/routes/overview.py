"""What the dashboard's tables show: executions as rows, live, and what the caller may do."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, aclosing
from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response
from fastapi.sse import format_sse_event
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from capibara.client.transport import EXECUTIONS, TEMPLATES
from capibara.gateway.answers import SAFE, HeldStream
from capibara.gateway.door import STILL_SECONDS, Caller, Overlooking, still_may
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.rights import ASK, LIST, WATCH, Right, needs
from capibara.gateway.routes.events import HEADERS
from capibara.gateway.routes.executions import json_response
from capibara.gateway.sse import MEDIA_TYPE, PING, PING_SECONDS

router: Final = APIRouter(prefix="/api/v1/dashboard", tags=["dashboard"])

VERBS: Final = ("get", "list", "watch", "create", "patch", "delete")
SMALL_BYTES: Final = 2048
"""What is not worth compressing."""


class Shown(BaseModel):
    """A document for the page."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True)


class Rights(Shown):
    """What the caller may do in the namespace (none named: in all), in the verbs of Kubernetes."""

    codeexecutions: list[str]
    sandboxtemplates: list[str]


class ExecutionRow(Shown):
    """An execution in a table."""

    namespace: str
    name: str
    uid: str
    phase: str | None = Field(description="Null: no operator has looked at it yet.")
    reason: str | None
    template: str | None = Field(description="The one that it uses, or asks for.")
    language: str | None
    created: str | None = Field(description="RFC 3339, as the other times.")
    started: str | None
    finished: str | None
    seconds: float | None = Field(description="How long the code ran.")
    exit_code: int | None
    owner: str | None = Field(description="The operator.")
    caller: str | None = Field(description="The account that asked a gateway for it.")
    cost: float | None = Field(description="Estimate in US dollars.")


class ExecutionRows(Shown):
    """The newest 20,000 executions, the oldest first."""

    rows: list[ExecutionRow]
    resource_version: str = Field(description="For the events that come after it. Empty: begin with all rows anew.")


@router.get("/rights", summary="See what one may do", response_model=Rights)
@needs(ASK)
async def get_rights(request: Request, caller: Overlooking) -> Response:
    """Verbs that the caller may use; in all namespaces, if none is named."""
    gateway = gateway_of(request)

    async def verbs(resource: str) -> list[str]:
        rights = [Right(verb, resource) for verb in VERBS]
        allowed = await asyncio.gather(
            *(gateway.accounts.may(caller.account, right, caller.namespace) for right in rights)
        )
        return [verb for verb, is_allowed in zip(VERBS, allowed, strict=True) if is_allowed]

    found = Rights(codeexecutions=await verbs(EXECUTIONS), sandboxtemplates=await verbs(TEMPLATES))
    return json_response(found.model_dump_json())


@router.get("/executions", summary="List executions as rows", response_model=ExecutionRows)
@needs(LIST)
async def list_rows(request: Request, caller: Overlooking) -> Response:
    """Executions of the namespace, or of all; without code and output."""
    gateway = gateway_of(request)
    await gateway.board.ready()
    return await compressed(request, gateway.board.snapshot(caller.namespace))


@router.get(
    "/executions/events",
    summary="Follow the rows",
    response_class=Response,
    responses={
        200: {
            "description": "Events `row` (a row), `gone` (namespace, name, uid), `reset` (all rows anew, as the list"
            " has them), `trouble` (detail: the gateway hears nothing of the cluster) and `well`.",
            "content": {MEDIA_TYPE: {"schema": {"type": "string"}}},
        },
        **problems(),
    },
    include_in_schema=False,
)
@needs(LIST, WATCH)
async def stream_rows(
    request: Request,
    caller: Overlooking,
    resource_version: Annotated[str, Query(alias="resourceVersion", pattern="^[0-9]{0,20}$")] = "",
) -> Response:
    """What happens to executions after a version of the list; it goes on until the reader goes."""
    gateway = gateway_of(request)
    known = request.headers.get("last-event-id", "") or resource_version
    async with AsyncExitStack() as stack:
        stack.enter_context(gateway.places.taken(caller.name))
        await gateway.board.ready()
        rows = told(request, gateway, caller, int(known) if known.isascii() and known.isdecimal() else 0)
        response = HeldStream(rows, 200, HEADERS, MEDIA_TYPE)
        response.stack = stack.pop_all()
        return response


async def told(request: Request, gateway: Gateway, caller: Caller, known: int) -> AsyncIterator[bytes]:
    """The stream, for as long as the caller may read it."""
    looked = time.monotonic()
    async with aclosing(gateway.board.follow(caller.namespace, known)) as following:
        async for events in following:
            if events:
                yield b"".join(event(*each) for each in events)
            elif not await happens(gateway):
                yield PING
            if gateway.draining.is_set():
                return
            if time.monotonic() - looked > STILL_SECONDS:
                looked = time.monotonic()
                if not await still_may(request, caller):
                    return


async def happens(gateway: Gateway) -> bool:
    """Wait for news, or for the gateway's end. False: nothing for a while."""
    waits = [asyncio.create_task(gateway.board.news()), asyncio.create_task(gateway.draining.wait())]
    try:
        done, _ = await asyncio.wait(waits, timeout=PING_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        return bool(done)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def event(kind: str, data: bytes, version: int) -> bytes:
    return format_sse_event(data_str=data.decode(), event=kind, id=str(version) if version else None)


async def compressed(request: Request, body: bytes) -> Response:
    """JSON, compressed where that is taken: ten thousand rows are three megabytes, and a tenth of that then."""
    headers = {**SAFE, "Vary": "Accept-Encoding"}
    if len(body) > SMALL_BYTES and "gzip" in request.headers.get("accept-encoding", ""):
        body = await asyncio.to_thread(gzip.compress, body, 1)
        headers["Content-Encoding"] = "gzip"
    return Response(body, 200, headers, "application/json")
