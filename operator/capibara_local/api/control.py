"""The REST side: which call goes to which handler, and the key that opens it."""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from .errors import ApiError
from .lifecycle import Sandboxes
from .templates import Handler, Route

SANDBOX_PATH: Final = re.compile(r"(?:/v2)?/sandboxes/([^/]+)(/[a-z]+)?")

NOT_HERE: Final = (
    (re.compile(r"[A-Z]+ /volumes(/|$)"), "volumes are"),
    (re.compile(r"[A-Z]+ /secrets(/|$)"), "secrets are"),
)


class Control:
    """REST calls. `expected_key` None lets every non-empty X-API-KEY in. `routes`: further calls, those of
    `open_routes` without a key."""

    def __init__(
        self,
        sandboxes: Sandboxes,
        expected_key: str | None,
        routes: Sequence[Route] = (),
        open_routes: Sequence[Route] = (),
    ) -> None:
        self._expected_key, self._routes, self._open_routes = expected_key, routes, open_routes
        self._collections: dict[tuple[str, str], Handler] = {
            ("POST", "/sandboxes"): sandboxes.create,
            ("POST", "/v2/sandboxes"): sandboxes.create,
            ("GET", "/sandboxes"): sandboxes.list,
            ("GET", "/v2/sandboxes"): sandboxes.list,
        }
        self._members: dict[tuple[str, str], Handler] = {
            ("GET", ""): sandboxes.get,
            ("DELETE", ""): sandboxes.kill,
            ("POST", "/connect"): sandboxes.connect,
            ("POST", "/timeout"): sandboxes.set_timeout,
            ("POST", "/pause"): sandboxes.pause,
            ("POST", "/resume"): sandboxes.resume,
            ("GET", "/metrics"): sandboxes.get_metrics,
            ("PUT", "/network"): sandboxes.set_network,
        }

    async def answer(self, request: Request) -> Response:
        if request.url.path == "/health":
            return PlainTextResponse("Health check successful")
        if (opened := routed(self._open_routes, request)) is not None:
            return await opened(request)
        self.check_key(request.headers.get("x-api-key", ""))
        return await self._handler(request)(request)

    def _handler(self, request: Request) -> Handler:
        """ApiError 404: no such call. The sandbox's id, if the path has one, is put into `path_params`."""
        path = request.scope["path"]
        handler = self._collections.get((request.method, path))
        if handler is None and (member := SANDBOX_PATH.fullmatch(path)):
            request.scope["path_params"] = {"sandbox_id": member[1]}
            handler = self._members.get((request.method, member[2] or ""))
        handler = handler or routed(self._routes, request)
        if handler is None:
            raise missing_call(request.method, path)
        return handler

    def check_key(self, key: str) -> None:
        expected = self._expected_key
        if not key:
            raise ApiError(401, "Unauthorized: the X-API-KEY header is missing; set E2B_API_KEY")
        if expected is not None and not hmac.compare_digest(key.encode(), expected.encode()):
            raise ApiError(401, "Invalid API key; set E2B_API_KEY to the key that this server was started with")


def missing_call(method: str, path: str) -> ApiError:
    """501 for what E2B has and this server has not: a 404 would read as a sandbox or a template that is not there."""
    call = f"{method} {path}"
    for known, what in NOT_HERE:
        if known.match(call):
            return ApiError(501, f"{what} not supported by this server; docs/e2b-compatibility.md says what is")
    return ApiError(404, f"this server has no {call}")


def routed(routes: Sequence[Route], request: Request) -> Handler | None:
    """Whose call it is, if anybody's; what its path names is put into `path_params`."""
    for method, pattern, handler in routes:
        if request.method == method and (found := pattern.fullmatch(request.scope["path"])):
            request.scope["path_params"] = found.groupdict()
            return handler
    return None
