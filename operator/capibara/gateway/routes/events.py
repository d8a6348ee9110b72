"""`GET /executions/{name}/events`: what becomes of an execution, as server-sent events, until it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Request, Response

from capibara.gateway.answers import SAFE, HeldStream
from capibara.gateway.door import STILL_SECONDS, Admitted, still_may
from capibara.gateway.feed import Document, Subscription, version_of
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.output import Cursor, Reader
from capibara.gateway.rights import GET, WATCH, needs
from capibara.gateway.routes.executions import Name
from capibara.gateway.sse import MEDIA_TYPE, PING, PING_SECONDS, build_event
from capibara.gateway.views import execution_of

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["executions"])

LAST_OUTPUT_SECONDS: Final = 0.5
"""For what was printed last to arrive before the last state, which has it too."""

HEADERS: Final = {**SAFE, "X-Accel-Buffering": "no"}
"""No proxy keeps events back (nginx does, unless it is told)."""

ANSWERS: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "Events `status`, each with an Execution as data, the last one when it is over; `output`, with"
        " what the code printed (attempt, stream, start, end, text); `deleted`.",
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
        feed = gateway.feed(caller.namespace)
        subscription = stack.enter_context(feed.subscribed(caller.namespace, name))
        cursor = Cursor.parse(last_event_id)
        await feed.read(subscription, cursor.version)
        if subscription.over and subscription.document and version_of(subscription.document) == cursor.version:
            return Response(status_code=204, headers=HEADERS)
        told = events(gateway, subscription, cursor, partial(still_may, request, caller))
        stack.push_async_callback(told.aclose)
        response = HeldStream(told, 200, HEADERS, MEDIA_TYPE)
        response.stack = stack.pop_all()
        return response


async def events(
    gateway: Gateway, subscription: Subscription, cursor: Cursor, may: Callable[[], Awaitable[bool]]
) -> AsyncGenerator[bytes]:
    """The stream, for as long as the caller `may` read it. `cursor`: what the reader knows.

    It looks at what is new when the last piece is sent: a reader that is slow holds up nobody, and misses what is kept
    no longer. The last state comes after what was printed before it.
    """
    loop, until = asyncio.get_running_loop(), None
    looked = loop.time()
    with gateway.output.reading(subscription, cursor, subscription.wake) as printed:
        while True:
            if subscription.over and until is None:
                until = loop.time() + LAST_OUTPUT_SECONDS
            is_last = until is not None and (printed.is_over or loop.time() >= until)
            ends = is_last or gateway.draining.is_set()
            said = printed.take().events
            if ends or until is None:
                said += new_state(subscription, printed)
            if said:
                yield said
            if ends:
                return
            if not await happens(subscription, PING_SECONDS if until is None else until - loop.time()) and not until:
                yield PING
            if loop.time() - looked > STILL_SECONDS:
                looked = loop.time()
                if not await may():
                    return


def new_state(subscription: Subscription, reader: Reader) -> bytes:
    """The events of a state that the reader has not seen."""
    document, said = subscription.document, b""
    if document is not None and version_of(document) != reader.cursor.version:
        reader.cursor = replace(reader.cursor, version=version_of(document))
        said = build_event("status", str(reader.cursor), subscription.topic.rendered(document, shown))
    if subscription.gone:
        said += build_event("deleted", str(reader.cursor), "{}")
    return said


def shown(document: Document) -> str:
    return execution_of(document).model_dump_json()


async def happens(subscription: Subscription, seconds: float) -> bool:
    """Wait for something new, or for the gateway's end. False: nothing for so long."""
    try:
        async with asyncio.timeout(seconds):
            await subscription.change()
    except TimeoutError:
        return False
    return True
