"""Against web pages that reach for this machine (DNS rebinding, forged requests): where a loopback address listens.

A browser sends the name that it was given in Host, and the page's address in Origin; it lets no page change either.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from capibara.gateway.answers import problem_response
from capibara.gateway.problems import Refused
from capibara.gateway.settings import is_loopback

DEFAULT: Final = ""


class LoopbackOnly:
    """Refuses what does not speak to this machine by one of its own names, or comes from another one's page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan" and (wrong := what_is_wrong(Headers(scope=scope))):
            await problem_response(Refused("WrongHost", wrong))(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def what_is_wrong(headers: Headers) -> str:
    """Why a request must not be answered here; empty: nothing."""
    if not is_local(f"http://{headers.get('host', DEFAULT)}"):
        return "the header Host names another machine"
    origins = headers.getlist("origin")
    if not all(is_local(origin) for origin in origins):
        return "the request comes from a web page of another host"
    return ""


def is_local(origin: str) -> bool:
    """Whether a URL's host is this machine by one of its own names."""
    try:
        host = urlsplit(origin).hostname
    except ValueError:
        return False
    return host is not None and is_loopback(host)
