"""envd's `filesystem.Filesystem` service: what is in a sandbox, and moving it about. Contents travel by `files`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp

from capibara_local.rpc import Document
from capibara_local.runtime.base import Sandbox

from . import connect
from .errors import ConnectError
from .guest import request_guest, requested_user

MAX_DEPTH: Final = 1000
TYPES: Final = {"file": "FILE_TYPE_FILE", "dir": "FILE_TYPE_DIRECTORY", "symlink": "FILE_TYPE_SYMLINK"}


async def stat(sandbox: Sandbox, request: Request) -> ASGIApp:
    answer = await ask(sandbox, request, "fs.stat", {"path": required_path(await connect.unary_message(request))})
    return JSONResponse({"entry": entry_info(answer["entry"])})


async def list_dir(sandbox: Sandbox, request: Request) -> ASGIApp:
    """Entries down to `depth` levels, 1 by default as the proto's 0 means."""
    message = await connect.unary_message(request)
    depth = message.get("depth") or 1
    if not isinstance(depth, int) or not 1 <= depth <= MAX_DEPTH:
        raise ConnectError("invalid_argument", f"depth must be from 1 to {MAX_DEPTH}")
    answer = await ask(sandbox, request, "fs.list", {"path": required_path(message), "depth": depth})
    return JSONResponse({"entries": [entry_info(entry) for entry in answer["entries"]]})


async def make_dir(sandbox: Sandbox, request: Request) -> ASGIApp:
    answer = await ask(sandbox, request, "fs.make_dir", {"path": required_path(await connect.unary_message(request))})
    return JSONResponse({"entry": entry_info(answer["entry"])})


async def move(sandbox: Sandbox, request: Request) -> ASGIApp:
    message = await connect.unary_message(request)
    places = {"source": required_path(message, "source"), "destination": required_path(message, "destination")}
    answer = await ask(sandbox, request, "fs.move", places)
    return JSONResponse({"entry": entry_info(answer["entry"])})


async def remove(sandbox: Sandbox, request: Request) -> ASGIApp:
    await ask(sandbox, request, "fs.remove", {"path": required_path(await connect.unary_message(request))})
    return JSONResponse({})


METHODS: Final = {"Stat": stat, "ListDir": list_dir, "MakeDir": make_dir, "Move": move, "Remove": remove}


async def ask(sandbox: Sandbox, request: Request, operation: str, arguments: Document) -> Document:
    return await request_guest(
        sandbox, {"op": operation, **arguments, "user": requested_user(request)}, connect.deadline_seconds(request)
    )


def required_path(message: Document, name: str = "path") -> str:
    """A path of the message. An absent one is empty, which the guest reads as the user's home, as envd does."""
    path = message.get(name, "")
    if not isinstance(path, str) or "\0" in path:
        raise ConnectError("invalid_argument", f"{name} must be a string without NUL")
    return path


def entry_info(entry: Document) -> Document:
    """A guest's entry in proto JSON: int64 as a string, the time in RFC 3339, the type by its enum name."""
    info = {**entry, "type": TYPES.get(entry["type"], entry["type"]), "size": str(entry["size"])}
    modified = entry.get("modifiedTime")
    if isinstance(modified, int | float):
        info["modifiedTime"] = datetime.fromtimestamp(modified, UTC).isoformat().replace("+00:00", "Z")
    return {name: value for name, value in info.items() if value is not None}
