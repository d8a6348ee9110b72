"""Reading a request's body, as far as it is allowed to go on."""

from __future__ import annotations

import asyncio

from fastapi import Request
from starlette.requests import ClientDisconnect

from capibara.gateway.problems import Refused
from capibara.gateway.settings import GatewaySettings

JSON = "application/json"


async def read_body(request: Request, settings: GatewaySettings, expected: str = JSON) -> bytes:
    """The body, which must say that it is of the expected kind of JSON: a web page cannot send that elsewhere unasked.

    Raises Refused.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != expected:
        raise Refused("UnsupportedMediaType", f"Content-Type is {kind[:100] or 'missing'}")
    most = settings.body_bytes
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told) > most:
        raise too_large(most)
    pieces, size = [], 0
    try:
        async with asyncio.timeout(settings.body_seconds):
            async for piece in request.stream():
                size += len(piece)
                if size > most:
                    raise too_large(most)
                pieces.append(piece)
    except TimeoutError:
        raise Refused(
            "BodyTimeout", f"it took more than {settings.body_seconds:g} s", {"Connection": "close"}
        ) from None
    except ClientDisconnect:
        raise Refused("BodyTimeout", "the caller has gone") from None
    return b"".join(pieces)


def too_large(most: int) -> Refused:
    return Refused("BodyTooLarge", f"it has more than {most} bytes", {"Connection": "close"})
