"""The watching half of envd's `filesystem.Filesystem`: a stream of events, or watchers that are asked for theirs."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp

from capibara_local.rpc import Document, SandboxGone
from capibara_local.runtime.base import Sandbox

from . import connect
from .errors import ConnectError
from .filesystem import ask, entry_info, required_path
from .guest import called, requested_user

TYPES: Final = {kind: f"EVENT_TYPE_{kind.upper()}" for kind in ("create", "write", "remove", "rename", "chmod")}


async def watch_dir(sandbox: Sandbox, request: Request) -> ASGIApp:
    """`start`, then an event per change, until the caller goes or its deadline comes."""
    operation = {"op": "fs.watch", **watched(await connect.first_message(request)), "user": requested_user(request)}
    return connect.StreamResponse(
        watch_events(sandbox, operation),
        deadline=connect.deadline_seconds(request),
        keepalive=connect.keepalive_seconds(request),
        keepalive_message={"keepalive": {}},
    )


async def create_watcher(sandbox: Sandbox, request: Request) -> ASGIApp:
    answer = await ask(sandbox, request, "fs.watcher_create", watched(await connect.unary_message(request)))
    return JSONResponse({"watcherId": answer["watcher"]})


async def get_watcher_events(sandbox: Sandbox, request: Request) -> ASGIApp:
    """What happened since the last question."""
    answer = await ask(sandbox, request, "fs.watcher_events", named(await connect.unary_message(request)))
    return JSONResponse({"events": [filesystem_event(event) for event in answer["events"]]})


async def remove_watcher(sandbox: Sandbox, request: Request) -> ASGIApp:
    await ask(sandbox, request, "fs.watcher_remove", named(await connect.unary_message(request)))
    return JSONResponse({})


METHODS: Final = {
    "WatchDir": watch_dir,
    "CreateWatcher": create_watcher,
    "GetWatcherEvents": get_watcher_events,
    "RemoveWatcher": remove_watcher,
}


async def watch_events(sandbox: Sandbox, operation: Document) -> AsyncGenerator[Document, None]:
    async with called(sandbox, operation) as call:
        while (received := await call.receive()) is not None:
            if not isinstance(received, dict):
                raise SandboxGone("the sandbox's agent sent data where an event was due")
            yield {"start": {}} if "start" in received else {"filesystem": filesystem_event(received["event"])}


def filesystem_event(event: Document) -> Document:
    entry = {"entry": entry_info(event["entry"])} if "entry" in event else {}
    return {"name": event["name"], "type": TYPES.get(event["type"], "EVENT_TYPE_UNSPECIFIED"), **entry}


def watched(message: Document) -> Document:
    """Network mounts are not told apart: a sandbox has none."""
    return {
        "path": required_path(message),
        "recursive": message.get("recursive") is True,
        "include_entry": message.get("includeEntry") is True,
    }


def named(message: Document) -> Document:
    watcher = message.get("watcherId")
    if not isinstance(watcher, str):
        raise ConnectError("invalid_argument", "watcherId must be a string")
    return {"watcher": watcher}
