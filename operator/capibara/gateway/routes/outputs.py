"""What a run made that is too large for its status, out of the output store: as bytes, without a credential of it."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, aclosing
from typing import Annotated, Any, Final

import structlog
from fastapi import APIRouter, Path, Query, Request, Response

from capibara.api.outcome import RESULT_LIST
from capibara.gateway.answers import SAFE, HeldStream
from capibara.gateway.door import Admitted, Caller
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.problems import Refused
from capibara.gateway.rights import GET, needs
from capibara.gateway.routes.executions import Name
from capibara.store.build import build_store
from capibara.store.errors import NotStored, StoreError
from capibara.store.reader import Reader

log = structlog.get_logger(__name__)
router: Final = APIRouter(prefix="/api/v1/e2b", tags=["outputs"])

PART: Final = re.compile(r"(stdout|stderr)|(results|files)/([0-9]{1,4})")
BYTES: Final = "application/octet-stream"
MOST_OFFSET: Final = 2**53 - 1
LINK_SECONDS: Final = 300
HEADERS: Final = {**SAFE, "Content-Disposition": "attachment"}
"""What code made is hostile: no browser shows it as a page of ours."""


@router.get(
    "/executions/{name}/outputs/{part:path}",
    summary="Read a stored output",
    response_class=Response,
    responses={
        200: {"description": "The bytes.", "content": {BYTES: {"schema": {"type": "string", "format": "binary"}}}},
        307: {"description": "To a URL of the store, if a link was asked for."},
        **problems(404),
    },
)
@needs(GET)
async def get_output(
    request: Request,
    caller: Admitted,
    name: Name,
    part: Annotated[
        str,
        Path(
            description="`stdout`, `stderr`, `results/0`, `results.ndjson`, `files/0`: what on the status has a `ref`."
        ),
    ],
    offset: Annotated[int, Query(ge=0, le=MOST_OFFSET, description="The first byte to send.")] = 0,
    link: Annotated[
        bool,
        Query(
            description="Answer 307, to a URL of the store itself that shows this to anybody for five minutes, where"
            " the store has such. Follow it without the token."
        ),
    ] = False,
) -> Response:
    """The whole of what the status shows only in part, or not at all: as a stream, from the output store."""
    gateway = gateway_of(request)
    async with AsyncExitStack() as stack:
        stack.enter_context(gateway.places.taken(caller.name))
        response = await answer_of(gateway, caller, name, part, offset, wants_link=link)
        if isinstance(response, HeldStream):
            response.stack = stack.pop_all()
        return response


async def answer_of(
    gateway: Gateway, caller: Caller, name: str, part: str, offset: int, *, wants_link: bool
) -> Response:
    """The answer, if there is something to send. Raises Refused."""
    document = await gateway.objects.read(caller.namespace, name)
    ref = ref_of(document.get("status") or {}, part)
    if ref is None:
        raise Refused("NotFound", f"execution {name} has no stored output {part!r}: its status has all there is")
    where = caller.namespace, document["metadata"]["uid"], ref
    reader = reader_of(gateway)
    try:
        size = await reader.size(*where)
        link = await reader.link(*where, LINK_SECONDS) if wants_link else None
    except NotStored as error:
        raise Refused("NotFound", f"{part} of execution {name} is not in the output store any more") from error
    except StoreError as error:
        log.warning("the output store does not answer", why=error.message)
        raise Refused("StoreUnavailable", "the output store does not answer; the gateway's log says why") from error
    if link is not None:
        return Response(b"", 307, {**SAFE, "Location": link})
    headers = {**HEADERS, "Content-Length": str(max(size - offset, 0))}
    if offset >= size:
        return Response(b"", 200, headers, BYTES)
    return HeldStream(content(reader.open_stored(*where, offset)), 200, headers, BYTES)


async def content(pieces: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    """The stream. One that breaks off is shorter than its Content-Length, by which the caller sees it."""
    async with aclosing(pieces):
        try:
            async for piece in pieces:
                yield piece
        except StoreError as error:
            log.warning("the output store does not answer", why=error.message)
            raise


def ref_of(status: Mapping[str, Any], part: str) -> str | None:
    """The key of a part of an execution's output, from its status."""
    if part == RESULT_LIST:
        return (status.get("allResults") or {}).get("ref")
    match = PART.fullmatch(part)
    if match is None:
        return None
    stream, kind, number = match.groups()
    if stream:
        return (status.get(stream) or {}).get("ref")
    listed = status.get(kind) or []
    return listed[int(number)].get("ref") if int(number) < len(listed) else None


def reader_of(gateway: Gateway) -> Reader:
    """The store is opened when it is first needed: the library takes time and memory. Raises Refused."""
    if gateway.store is None:
        try:
            gateway.store = build_store(gateway.settings.output_store)
        except StoreError as error:
            log.warning("the output store does not answer", why=error.message)
            raise Refused("StoreUnavailable", "the gateway's output store cannot be used; its log says why") from error
        if gateway.store is None:
            raise Refused("StoreUnavailable", "this gateway has no output store: set CAPIBARA_GATEWAY_OUTPUT_STORE")
    return Reader(gateway.store)
