"""`GET /executions/{name}/events`: what becomes of an execution, as server-sent events, until it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Request, Response
from fastapi.responses import StreamingResponse
from fastapi.sse import format_sse_event

from capibara.gateway.answers import SAFE
from capibara.gateway.door import Admitted
from capibara.gateway.feed import Subscription, version_of
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.rights import GET, WATCH, needs
from capibara.gateway.routes.executions import Name
from capibara.gateway.views import execution_of

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["executions"])

PING_SECONDS: Final = 15.0
"""Between two signs of life: proxies cut what is silent for longer."""

PING: Final = b": still here\n\n"
HEADERS: Final = {**SAFE, "X-Accel-Buffering": "no"}
"""No proxy keeps events back (nginx does, unless it is told)."""

MEDIA_TYPE: Final = "text/event-stream"
ANSWERS: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "Events `status`, each with an Execution as data, the last one when it is over; or `deleted`.",
        "content": {MEDIA_TYPE: {"schema": {"type": "string"}}},
    },
    204: {"description": "The event of Last-Event-ID was the last one: there is nothing to come back for."},
    **problems(404),
}


@router.get("/executions/{name}/events", summary="Follow an execution", response_class=Response, responses=ANSWERS)
@needs(GET, WATCH)
async def stream_events(
    request: Request,
    caller: Admitted,
    name: Name,
    last_event_id: Annotated[
        str, Header(alias="Last-Event-ID", max_length=64, description="The last event that was seen.")
    ] = "",
) -> Response:
    """What becomes of an execution: its state now, unless it is the one of `Last-Event-ID`, and every later one.

    A reader that is slow may miss states in between, and never the last one.
    """
    gateway = gateway_of(request)
    async with AsyncExitStack() as stack:
        stack.enter_context(gateway.places.taken(caller.name))
        subscription = stack.enter_context(gateway.feed(caller.namespace).subscribed(caller.namespace, name))
        subscription.take(await gateway.objects.read(caller.namespace, name))
        seen = int(last_event_id) if last_event_id.isascii() and last_event_id.isdecimal() else 0
        if subscription.over and subscription.document and version_of(subscription.document) == seen:
            return Response(status_code=204, headers=HEADERS)
        return StreamingResponse(events(gateway, subscription, seen, stack.pop_all()), 200, HEADERS, MEDIA_TYPE)


async def events(
    gateway: Gateway, subscription: Subscription, seen: int, stack: AsyncExitStack
) -> AsyncIterator[bytes]:
    """The stream. `seen`: the version of the state that the reader knows. `stack`: what to leave at its end."""
    async with stack:
        while True:
            document = subscription.document
            if document is not None and version_of(document) != seen:
                seen = version_of(document)
                yield event("status", str(seen), execution_of(document).model_dump_json())
            if subscription.gone:
                yield event("deleted", str(seen), "{}")
            if subscription.over or gateway.draining.is_set():
                return
            if not await changes(gateway, subscription):
                yield PING


async def changes(gateway: Gateway, subscription: Subscription) -> bool:
    """Wait for something new, or for the gateway's end. False: nothing happened for so long that one should speak."""
    waits = [asyncio.create_task(subscription.change()), asyncio.create_task(gateway.draining.wait())]
    try:
        done, _ = await asyncio.wait(waits, timeout=PING_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        return bool(done)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def event(kind: str, version: str, data: str) -> bytes:
    return format_sse_event(data_str=data, event=kind, id=version)
