"""The agent's port, 49983, of one sandbox: which call goes where, and who may make it."""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from capibara_local.agent import Environment
from capibara_local.runtime.base import Sandbox
from capibara_local.store import SandboxRecord

from . import connect, door, downloads, filesystem, processes, uploads, watching
from .answers import JsonAnswer
from .connect import Procedure
from .door import PlainText, Sent, Unreadable
from .errors import ApiError, ConnectError
from .guest import request_guest
from .signature import check_file_access, check_token

RPC: Final[dict[str, Procedure]] = {
    **{f"/process.Process/{name}": procedure for name, procedure in processes.PROCEDURES.items()},
    **{
        f"/filesystem.Filesystem/{name}": procedure
        for name, procedure in (filesystem.PROCEDURES | watching.PROCEDURES).items()
    },
}


class FileQuery(Sent):
    """The query of /files. What the signature says is read where it is checked."""

    path: PlainText | None = None
    username: PlainText | None = None


async def answer(record: SandboxRecord, sandbox: Sandbox, request: Request) -> ASGIApp:
    procedure = RPC.get(request.scope["path"]) if request.method == "POST" else None
    if procedure is None:
        return await plain(record, sandbox, request)
    check_token(record, request.headers.get("x-access-token"))
    try:
        return await connect.call(procedure, sandbox, request)
    except ConnectError as error:  # a stream's travels in its last frame, under a status of 200
        if procedure.kind == "unary":
            raise
        return Response(connect.end_frame(error), media_type=connect.STREAM_CONTENT_TYPE.decode())


async def plain(record: SandboxRecord, sandbox: Sandbox, request: Request) -> ASGIApp:
    """The routes that are not Connect."""
    token = request.headers.get("x-access-token")
    match request.method, request.scope["path"]:
        case "GET", "/health":
            return Response(status_code=204)
        case "GET" | "POST" as method, "/files":
            check_file_access(record, method, token, request.query_params)
            return await files(sandbox, request)
        case "GET", "/envs":
            check_token(record, token)
            return JsonAnswer((await request_guest(sandbox, {"op": "system.envs"}, Environment)).envs)
    check_token(record, token)
    raise ApiError(404, f"the sandbox's agent has no {request.method} {request.scope['path']}")


async def files(sandbox: Sandbox, request: Request) -> Response:
    try:
        query = door.query(FileQuery, request.query_params)
    except Unreadable as error:
        raise ApiError(400, str(error)) from None
    if request.method == "GET":
        return await downloads.read(sandbox, request, query.path or "", query.username or None)
    return await uploads.write(sandbox, request, query.path, query.username or None)
