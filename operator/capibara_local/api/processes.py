"""envd's `process.Process` service: commands and terminals inside a sandbox.

Each call is one call to the guest; the guest keeps envd's semantics (a process outlives its subscribers, output that
nobody reads is dropped, an exit is kept for a while). This module only translates.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import AsyncGenerator
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp

from capibara_local.guest.protocol import INPUT, PTY, STDERR, STDOUT
from capibara_local.rpc import Call, Data, Document
from capibara_local.runtime.base import Sandbox

from . import connect
from .errors import ConnectError
from .guest import called, request_guest, requested_user

OUTPUT_FIELDS: Final = {STDOUT: "stdout", STDERR: "stderr", PTY: "pty"}
GUEST_SLACK_SECONDS: Final = 5.0  # the guest ends a process at its deadline; this long later we stop believing in it
SIGNALS: Final = {"SIGNAL_SIGTERM": 15, "SIGNAL_SIGKILL": 9}


async def start(sandbox: Sandbox, request: Request) -> ASGIApp:
    message = await connect.first_message(request)
    deadline = connect.deadline_seconds(request)
    operation = start_operation(message, requested_user(request), deadline)
    budget = None if deadline is None else deadline + GUEST_SLACK_SECONDS
    return stream(request, follow(sandbox, operation), budget)


async def attach(sandbox: Sandbox, request: Request) -> ASGIApp:
    """Connect to a process that runs. Its deadline is the stream's, not the process's."""
    message = await connect.first_message(request)
    operation = {"op": "process.connect", **selector(message)}
    return stream(request, follow(sandbox, operation), connect.deadline_seconds(request))


async def list_processes(sandbox: Sandbox, request: Request) -> ASGIApp:
    await request.body()
    answer = await request_guest(sandbox, {"op": "process.list"})
    return JSONResponse({"processes": answer["processes"]})


async def send_input(sandbox: Sandbox, request: Request) -> ASGIApp:
    message = await connect.unary_message(request)
    async with called(sandbox, {"op": "process.input", **selector(message)}) as call:
        await call.send_data(INPUT, input_bytes(message.get("input")))
        await call.send_end()
        await call.receive_json()
    return JSONResponse({})


async def stream_input(sandbox: Sandbox, request: Request) -> ASGIApp:
    """A client stream: `start` names the process, then data and keepalives in order; one empty answer."""
    messages = connect.stream_messages(request)
    async with asyncio.timeout(connect.deadline_seconds(request)):
        first = await anext(messages, None)
        if first is None or "start" not in first:
            raise ConnectError("invalid_argument", "the first message must be start, which names the process")
        async with called(sandbox, {"op": "process.input", **selector(first["start"])}) as call:
            async for message in messages:
                if "data" in message:
                    await call.send_data(INPUT, input_bytes(message["data"].get("input")))
            await call.send_end()
            await call.receive_json()
    body = connect.frame({}) + connect.end_frame()
    return Response(body, media_type=connect.STREAM_CONTENT_TYPE.decode())


async def close_stdin(sandbox: Sandbox, request: Request) -> ASGIApp:
    message = await connect.unary_message(request)
    await request_guest(sandbox, {"op": "process.close_stdin", **selector(message)})
    return JSONResponse({})


async def send_signal(sandbox: Sandbox, request: Request) -> ASGIApp:
    message = await connect.unary_message(request)
    number = SIGNALS.get(str(message.get("signal")))
    if number is None:
        raise ConnectError("invalid_argument", f"signal must be one of {', '.join(SIGNALS)}")
    await request_guest(sandbox, {"op": "process.signal", **selector(message), "signal": number})
    return JSONResponse({})


async def update(sandbox: Sandbox, request: Request) -> ASGIApp:
    """Resize a terminal."""
    message = await connect.unary_message(request)
    size = terminal_size(message.get("pty"))
    if size is not None:
        await request_guest(sandbox, {"op": "process.resize", **selector(message), **size})
    return JSONResponse({})


METHODS: Final = {
    "Start": start,
    "Connect": attach,
    "List": list_processes,
    "SendInput": send_input,
    "StreamInput": stream_input,
    "CloseStdin": close_stdin,
    "SendSignal": send_signal,
    "Update": update,
}


def stream(request: Request, events: AsyncGenerator[Document, None], deadline: float | None) -> connect.StreamResponse:
    return connect.StreamResponse(events, deadline=deadline, keepalive=connect.keepalive_seconds(request))


def start_operation(message: Document, user: str | None, deadline: float | None) -> Document:
    config = message.get("process") or {}
    if not isinstance(config.get("cmd"), str) or not config["cmd"]:
        raise ConnectError("invalid_argument", "process.cmd is required")
    return {
        "op": "process.start",
        "cmd": config["cmd"],
        "args": config.get("args") or [],
        "envs": config.get("envs") or {},
        "cwd": config.get("cwd"),
        "user": user,
        # the proto's default is true, for clients older than the field (envd 0.3)
        "stdin": message.get("stdin", True),
        "pty": terminal_size(message.get("pty")),
        "deadline_ms": None if deadline is None else round(deadline * 1000),
        "tag": message.get("tag"),
    }


def selector(message: Document) -> Document:
    """The guest's selector, {"pid"} or {"tag"}, from a request's ProcessSelector."""
    chosen = message.get("process") or {}
    if isinstance(chosen.get("pid"), int):
        return {"pid": chosen["pid"]}
    if isinstance(chosen.get("tag"), str):
        return {"tag": chosen["tag"]}
    raise ConnectError("invalid_argument", "process must name a pid or a tag")


def terminal_size(pty: Document | None) -> Document | None:
    size = (pty or {}).get("size")
    if not isinstance(size, dict):
        return None
    return {"cols": int(size.get("cols", 80)), "rows": int(size.get("rows", 24))}


def input_bytes(document: Document | None) -> bytes:
    fields = document or {}
    value = str(fields.get("stdin", fields.get("pty", "")))
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise ConnectError("invalid_argument", "input must be base64 under stdin or pty") from None


async def follow(sandbox: Sandbox, operation: Document) -> AsyncGenerator[Document, None]:
    """The events of one process. Leaving it early drops the subscription and nothing else."""
    async with called(sandbox, operation) as call:
        async for event in events_of(call):
            yield event


async def events_of(call: Call) -> AsyncGenerator[Document, None]:
    while True:
        match await call.receive():
            case Data(channel, data):
                output = {OUTPUT_FIELDS.get(channel, "stdout"): base64.b64encode(data).decode()}
                yield {"event": {"data": output}}
            case {"end": end}:
                yield {"event": {"end": end}}
                return
            case {"start": start}:
                yield {"event": {"start": start}}
