"""envd's `process.Process` service: commands and terminals inside a sandbox.

Each call is one call to the guest; the guest keeps envd's semantics (a process outlives its subscribers, output that
nobody reads is dropped, an exit is kept for a while). This module only translates.
"""

from __future__ import annotations

import base64
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, Field
from starlette.responses import Response
from starlette.types import ASGIApp

from capibara_local.agent import Done, Processes, ProcessNews
from capibara_local.bounded import ListOf
from capibara_local.guest.protocol import INPUT, PTY, STDERR, STDOUT
from capibara_local.rpc import Call, Data, Document, StrangeAnswer, Told
from capibara_local.runtime.base import Sandbox

from . import connect
from .answers import JsonAnswer
from .connect import MAX_INPUT_BYTES, Caller, Procedure
from .door import Base64, Nothing, PlainText, Sent, Variables
from .errors import ConnectError
from .guest import called, request_guest

OUTPUT_FIELDS: Final = {STDOUT: "stdout", STDERR: "stderr", PTY: "pty"}
GUEST_SLACK_SECONDS: Final = 5.0  # the guest ends a process at its deadline; this long later we stop believing in it
SIGNALS: Final = {"SIGNAL_SIGTERM": 15, "SIGNAL_SIGKILL": 9}

Cells = Annotated[int, Field(ge=0, le=65535)]  # of a terminal: what the kernel's winsize holds


class Size(Sent):
    cols: Cells = 80
    rows: Cells = 24


class Pty(Sent):
    size: Size | None = None


def none_is_empty(value: object) -> object:
    """Proto JSON's null is the field's default."""
    return [] if value is None else value


class Config(Sent):
    """What to start."""

    cmd: Annotated[PlainText, Field(min_length=1)]
    args: Annotated[ListOf[PlainText], BeforeValidator(none_is_empty)] = Field(default_factory=list)
    envs: Variables | None = None
    cwd: PlainText | None = None


class Start(Sent):
    process: Config
    pty: Pty | None = None
    tag: PlainText | None = None
    stdin: bool | None = None


class Selector(Sent):
    """A process: by its pid, or by the tag it was started with."""

    pid: Annotated[int, Field(ge=0, lt=2**32)] | None = None
    tag: PlainText | None = None

    def named(self) -> Document:
        """The guest's selector. ConnectError: it names nothing."""
        if self.pid is not None:
            return {"pid": self.pid}
        if self.tag is not None:
            return {"tag": self.tag}
        raise ConnectError("invalid_argument", "process must name a pid or a tag")


class Named(Sent):
    """A message that names a process and nothing else."""

    process: Selector


class Input(Sent):
    stdin: Base64 | None = None
    pty: Base64 | None = None

    def data(self) -> bytes:
        return self.stdin or self.pty or b""


class NewInput(Named):
    input: Input | None = None


class StreamedData(Sent):
    input: Input | None = None


class StreamedInput(Sent):
    """A message of a stream of input: the first names the process."""

    start: Named | None = None
    data: StreamedData | None = None


class NewSignal(Named):
    signal: Literal["SIGNAL_SIGTERM", "SIGNAL_SIGKILL"]


class Update(Named):
    pty: Pty | None = None


async def start(sandbox: Sandbox, caller: Caller, message: Start) -> ASGIApp:
    operation = start_operation(message, caller)
    budget = None if caller.deadline is None else caller.deadline + GUEST_SLACK_SECONDS
    return stream(caller, follow(sandbox, operation), budget)


async def attach(sandbox: Sandbox, caller: Caller, message: Named) -> ASGIApp:
    """Connect to a process that runs. Its deadline is the stream's, not the process's."""
    operation = {"op": "process.connect", **message.process.named()}
    return stream(caller, follow(sandbox, operation), caller.deadline)


async def list_processes(sandbox: Sandbox, _: Caller, __: Nothing) -> ASGIApp:
    answer = await request_guest(sandbox, {"op": "process.list"}, Processes)
    return JsonAnswer({"processes": [process.model_dump(exclude_none=True) for process in answer.processes]})


async def send_input(sandbox: Sandbox, _: Caller, message: NewInput) -> ASGIApp:
    async with called(sandbox, {"op": "process.input", **message.process.named()}) as call:
        await call.send_data(INPUT, message.input.data() if message.input else b"")
        await call.send_end()
        await call.answer(Done)
    return JsonAnswer({})


async def stream_input(sandbox: Sandbox, _: Caller, messages: AsyncIterator[StreamedInput]) -> ASGIApp:
    """A client stream: `start` names the process, then data and keepalives in order; one empty answer."""
    first = await anext(messages, None)
    if first is None or first.start is None:
        raise ConnectError("invalid_argument", "the first message must be start, which names the process")
    async with called(sandbox, {"op": "process.input", **first.start.process.named()}) as call:
        async for message in messages:
            if message.data is not None and message.data.input is not None:
                await call.send_data(INPUT, message.data.input.data())
        await call.send_end()
        await call.answer(Done)
    body = connect.frame({}) + connect.end_frame()
    return Response(body, media_type=connect.STREAM_CONTENT_TYPE.decode())


async def close_stdin(sandbox: Sandbox, _: Caller, message: Named) -> ASGIApp:
    await request_guest(sandbox, {"op": "process.close_stdin", **message.process.named()}, Done)
    return JsonAnswer({})


async def send_signal(sandbox: Sandbox, _: Caller, message: NewSignal) -> ASGIApp:
    operation = {"op": "process.signal", **message.process.named(), "signal": SIGNALS[message.signal]}
    await request_guest(sandbox, operation, Done)
    return JsonAnswer({})


async def update(sandbox: Sandbox, _: Caller, message: Update) -> ASGIApp:
    """Resize a terminal."""
    size = terminal_size(message.pty)
    if size is not None:
        await request_guest(sandbox, {"op": "process.resize", **message.process.named(), **size}, Done)
    return JsonAnswer({})


PROCEDURES: Final = {
    "Start": Procedure(Start, start, "server stream"),
    "Connect": Procedure(Named, attach, "server stream"),
    "List": Procedure(Nothing, list_processes),
    "SendInput": Procedure(NewInput, send_input, most_bytes=MAX_INPUT_BYTES),
    "StreamInput": Procedure(StreamedInput, stream_input, "client stream", MAX_INPUT_BYTES),
    "CloseStdin": Procedure(Named, close_stdin),
    "SendSignal": Procedure(NewSignal, send_signal),
    "Update": Procedure(Update, update),
}


def stream(caller: Caller, events: AsyncGenerator[Document, None], deadline: float | None) -> connect.StreamResponse:
    return connect.StreamResponse(events, deadline=deadline, keepalive=caller.keepalive)


def start_operation(message: Start, caller: Caller) -> Document:
    config = message.process
    return {
        "op": "process.start",
        "cmd": config.cmd,
        "args": config.args,
        "envs": config.envs or {},
        "cwd": config.cwd,
        "user": caller.user,
        # the proto's default is true, for clients older than the field (envd 0.3)
        "stdin": message.stdin is not False,
        "pty": terminal_size(message.pty),
        "deadline_ms": None if caller.deadline is None else round(caller.deadline * 1000),
        "tag": message.tag,
    }


def terminal_size(pty: Pty | None) -> Document | None:
    return None if pty is None or pty.size is None else {"cols": pty.size.cols, "rows": pty.size.rows}


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
            case Told() as told:
                news = told.read(ProcessNews)
                if news.end is not None:
                    yield {"event": {"end": news.end.model_dump(by_alias=True, exclude_none=True)}}
                    return
                yield {"event": {"start": {"pid": news.start.pid if news.start else 0}}}
            case None:
                raise StrangeAnswer("the sandbox's agent ended a process's output without its end")
