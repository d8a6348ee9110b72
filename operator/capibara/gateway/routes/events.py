"""`GET /executions/{name}/events`: what becomes of an execution, as server-sent events, until it is over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, aclosing
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Request, Response
from fastapi.sse import format_sse_event

from capibara.gateway.answers import SAFE, HeldStream
from capibara.gateway.door import Admitted
from capibara.gateway.feed import Subscription, version_of
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.output import Cursor
from capibara.gateway.rights import GET, WATCH, needs
from capibara.gateway.routes.executions import Name
from capibara.gateway.views import execution_of

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["executions"])

PING_SECONDS: Final = 15.0
"""Between two signs of life: proxies cut what is silent for longer."""

QUEUED: Final = 8
LAST_OUTPUT_SECONDS: Final = 0.5
"""For what was printed last to arrive before the last state, which has it too."""

PING: Final = b": still here\n\n"
HEADERS: Final = {**SAFE, "X-Accel-Buffering": "no"}
"""No proxy keeps events back (nginx does, unless it is told)."""

MEDIA_TYPE: Final = "text/event-stream"
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
        subscription = stack.enter_context(gateway.feed(caller.namespace).subscribed(caller.namespace, name))
        subscription.take(await gateway.objects.read(caller.namespace, name))
        cursor = Cursor.parse(last_event_id)
        if subscription.over and subscription.document and version_of(subscription.document) == cursor.version:
            return Response(status_code=204, headers=HEADERS)
        response = HeldStream(events(gateway, subscription, cursor), 200, HEADERS, MEDIA_TYPE)
        response.stack = stack.pop_all()
        return response


async def events(gateway: Gateway, subscription: Subscription, cursor: Cursor) -> AsyncIterator[bytes]:
    """The stream. `cursor`: what the reader knows.

    Both sources write into a queue that holds a few: a reader that is slow holds up what is read for it, and no more.
    """
    queue: asyncio.Queue[bytes | None] = asyncio.Queue(QUEUED)
    printing = asyncio.create_task(print_output(gateway, subscription, cursor, queue))
    telling = asyncio.create_task(tell_states(gateway, subscription, cursor, queue, printing))
    try:
        while (said := await next_of(queue)) is not None:
            yield said
    finally:
        for task in (printing, telling):
            task.cancel()
        await asyncio.gather(printing, telling, return_exceptions=True)


async def next_of(queue: asyncio.Queue[bytes | None]) -> bytes | None:
    """The next event, or a sign of life; None at the end."""
    try:
        async with asyncio.timeout(PING_SECONDS):
            return await queue.get()
    except TimeoutError:
        return PING


async def print_output(
    gateway: Gateway, subscription: Subscription, cursor: Cursor, queue: asyncio.Queue[bytes | None]
) -> None:
    """What the code prints."""
    async with aclosing(gateway.output.follow(subscription, cursor)) as found:
        async for outputs in found:
            said = bytearray()
            for output, document in outputs:
                cursor.take(output)
                said += event("output", cursor, document)
            await queue.put(bytes(said))


async def tell_states(
    gateway: Gateway,
    subscription: Subscription,
    cursor: Cursor,
    queue: asyncio.Queue[bytes | None],
    printing: asyncio.Task[None],
) -> None:
    """Every state, and the end of the stream. The last state comes after what was printed before it."""
    while True:
        document = subscription.document
        if subscription.over:
            await asyncio.wait({printing}, timeout=LAST_OUTPUT_SECONDS)
        if document is not None and version_of(document) != cursor.version:
            cursor.version = version_of(document)
            await queue.put(event("status", cursor, execution_of(document).model_dump_json()))
        if subscription.gone:
            await queue.put(event("deleted", cursor, "{}"))
        if subscription.over or gateway.draining.is_set():
            return await queue.put(None)
        await changes(gateway, subscription)


async def changes(gateway: Gateway, subscription: Subscription) -> None:
    """Wait for something new, or for the gateway's end."""
    waits = [asyncio.create_task(subscription.change()), asyncio.create_task(gateway.draining.wait())]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)


def event(kind: str, cursor: Cursor, data: str) -> bytes:
    return format_sse_event(data_str=data, event=kind, id=str(cursor))
