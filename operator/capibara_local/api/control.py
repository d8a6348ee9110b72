"""The REST side: which call goes to which handler, and the key that opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from capibara_local.keys import TEAM, Keys

from . import routes as table
from .errors import ApiError
from .lifecycle import Sandboxes
from .routes import Route

NOT_HERE: Final = (
    (re.compile(r"[A-Z]+ /volumes(/|$)"), "volumes are"),
    (re.compile(r"[A-Z]+ /secrets(/|$)"), "secrets are"),
)


class Control:
    """REST calls. `routes`: further calls, those of `open_routes` without a key."""

    def __init__(
        self,
        sandboxes: Sandboxes,
        keys: Keys,
        routes: Sequence[Route] = (),
        open_routes: Sequence[Route] = (),
    ) -> None:
        self._keys, self._sandboxes = keys, sandboxes
        self.routes = (*sandboxes.routes, *routes)
        self.open_routes = tuple(open_routes)

    async def answer(self, request: Request) -> Response:
        if request.scope["path"] == "/health":
            return PlainTextResponse("Health check successful")
        if (opened := table.find_route(self.open_routes, request)) is not None:
            return await table.answer(opened, request)
        TEAM.set(self.check_key(request.headers.get("x-api-key", "")))
        route = table.find_route(self.routes, request)
        if route is None:
            raise missing_call(request.method, request.scope["path"])
        if (sandbox_id := request.path_params.get("sandbox_id")) is not None:
            self._sandboxes.check_team(sandbox_id)
        return await table.answer(route, request)

    def check_key(self, key: str) -> str:
        """The team of a key. ApiError 401: it is none."""
        if not key:
            raise ApiError(401, "Unauthorized: the X-API-KEY header is missing; set E2B_API_KEY")
        team = self._keys.team_of(key)
        if team is None:
            raise ApiError(401, "Invalid API key; set E2B_API_KEY to the key that this server was started with")
        return team


def missing_call(method: str, path: str) -> ApiError:
    """501 for what E2B has and this server has not: a 404 would read as a sandbox or a template that is not there."""
    call = f"{method} {path}"
    for known, what in NOT_HERE:
        if known.match(call):
            return ApiError(501, f"{what} not supported by this server; docs/e2b-compatibility.md says what is")
    return ApiError(404, f"this server has no {call}")
