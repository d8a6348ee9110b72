"""The agent's port, 49983, of one sandbox: which call goes where, and who may make it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp

from capibara_local.runtime.base import Sandbox
from capibara_local.store import SandboxRecord

from . import connect, downloads, filesystem, processes, uploads, watching
from .errors import ApiError, ConnectError
from .guest import request_guest
from .signature import check_file_access, check_token

Method = Callable[[Sandbox, Request], Awaitable[ASGIApp]]

RPC: Final[dict[str, Method]] = {
    **{f"/process.Process/{name}": method for name, method in processes.METHODS.items()},
    **{f"/filesystem.Filesystem/{name}": method for name, method in (filesystem.METHODS | watching.METHODS).items()},
}
STREAMING: Final = frozenset(
    (
        *(f"/process.Process/{name}" for name in ("Start", "Connect", "StreamInput")),
        "/filesystem.Filesystem/WatchDir",
    )
)


async def answer(record: SandboxRecord, sandbox: Sandbox, request: Request) -> ASGIApp:
    method = RPC.get(request.url.path) if request.method == "POST" else None
    if method is not None:
        return await call(method, record, sandbox, request)
    return await plain(record, sandbox, request)


async def call(method: Method, record: SandboxRecord, sandbox: Sandbox, request: Request) -> ASGIApp:
    """A Connect call. A stream's error travels in its last frame, under a status of 200."""
    check_token(record, request.headers.get("x-access-token"))
    try:
        return await method(sandbox, request)
    except ConnectError as error:
        if request.url.path not in STREAMING:
            raise
        return Response(connect.end_frame(error), media_type=connect.STREAM_CONTENT_TYPE.decode())


async def plain(record: SandboxRecord, sandbox: Sandbox, request: Request) -> ASGIApp:
    """The routes that are not Connect."""
    token = request.headers.get("x-access-token")
    match request.method, request.url.path:
        case "GET", "/health":
            return Response(status_code=204)
        case "GET", "/files":
            check_file_access(record, "GET", token, request.query_params)
            return await downloads.read(sandbox, request)
        case "POST", "/files":
            check_file_access(record, "POST", token, request.query_params)
            return await uploads.write(sandbox, request)
        case "GET", "/envs":
            check_token(record, token)
            return JSONResponse((await request_guest(sandbox, {"op": "system.envs"}))["envs"])
    check_token(record, token)
    raise ApiError(404, f"the sandbox's agent has no {request.method} {request.url.path}")
