"""One line per REST call: how it is named, what it must be sent, and who answers it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from . import door
from .door import Nothing, Sent, Unreadable
from .errors import ApiError

MAX_NAME_CHARACTERS: Final = 400  # a namespace, a name and a tag of the greatest length
Body = TypeVar("Body", bound=Sent)
Query = TypeVar("Query", bound=Sent)


@dataclass(frozen=True)
class Asked(Generic[Body, Query]):
    """A REST call whose documents were read. `text` is the body as it came."""

    request: Request
    body: Body
    query: Query
    text: bytes = b""

    def named(self, name: str) -> str:
        """What the call's path names."""
        return str(self.request.path_params[name])


Handler = Callable[[Asked[Any, Any]], Awaitable[Response]]


class Route(NamedTuple):
    """One call. `body` None: it has none, or its handler streams it."""

    method: str
    path: re.Pattern[str]
    handler: Handler
    body: type[Sent] | None = None
    query: type[Sent] = Nothing


def find_route(routes: Iterable[Route], request: Request) -> Route | None:
    """Whose call it is, if anybody's; what its path names is put into `path_params`."""
    for route in routes:
        if request.method == route.method and (found := route.path.fullmatch(request.scope["path"])):
            request.scope["path_params"] = found.groupdict()
            return route
    return None


async def answer(route: Route, request: Request) -> Response:
    """The handler's answer to the documents of a call. ApiError 400, 413: they are not what the route takes."""
    if any("\0" in name or len(name) > MAX_NAME_CHARACTERS for name in request.path_params.values()):
        raise ApiError(400, f"a name in the path is text without NUL, of at most {MAX_NAME_CHARACTERS} characters")
    text = b"" if route.body is None else await door.read_body(request)
    try:
        query = door.query(route.query, request.query_params)
        body = door.document(route.body or Nothing, text)
    except Unreadable as error:
        raise ApiError(400, str(error)) from None
    return await route.handler(Asked(request, body, query, text))
