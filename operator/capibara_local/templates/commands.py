"""Running a command in a sandbox, and hearing its output as lines. What it says is hostile text: lines are cut."""

from __future__ import annotations

import asyncio
import codecs
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from capibara_local.agent import Done, End, ProcessNews, Started
from capibara_local.guest.protocol import INPUT, STDERR, STDOUT
from capibara_local.rpc import Call, Data, GuestError, StrangeAnswer, Told
from capibara_local.runtime.base import Sandbox

LINE_CHARACTERS: Final = 4000
CAPTURED_BYTES: Final = 256 * 1024
Hear = Callable[[str, str], None]  # (stdout | stderr, a line without its end)


@dataclass(frozen=True)
class Command:
    """A script for bash. `login`: with the profile, as E2B runs what people write. `args` are its $1, $2, ...
    `captured`: its stdout is a result, and not for the log."""

    script: str
    args: tuple[str, ...] = ()
    user: str = "root"
    cwd: str | None = "/"
    envs: Mapping[str, str] = field(default_factory=dict)
    login: bool = False
    captured: bool = False

    def start_message(self, *, stdin: bool) -> dict[str, object]:
        return {
            "op": "process.start",
            "cmd": "/bin/bash",
            "args": [*(["-l"] if self.login else []), "-c", self.script, "bash", *self.args],
            "envs": dict(self.envs),
            "user": self.user,
            "cwd": self.cwd,
            "stdin": stdin,
        }


@dataclass(frozen=True)
class Ended:
    """`code` is -1 for a signal; `status` is in the words of envd; `output` what was captured."""

    code: int
    status: str
    output: bytes = b""


async def run(sandbox: Sandbox, command: Command, hear: Hear, stdin: AsyncIterator[bytes] | None = None) -> Ended:
    """To its end. GuestError: it could not be started, or says more than may be captured. SandboxGone."""
    async with await sandbox.connect() as call:
        started = await call.request(command.start_message(stdin=stdin is not None), Started)
        captured = Captured()
        sinks = {STDOUT: captured if command.captured else Lines("stdout", hear), STDERR: Lines("stderr", hear)}
        if stdin is None:
            end = await listen(call, sinks)
        else:
            end = await both(listen(call, sinks), feed(sandbox, started.start.pid, stdin))
        return Ended(end.code, end.status, bytes(captured.data))


async def start(sandbox: Sandbox, command: Command) -> None:
    """In the background; what it says is dropped. GuestError, SandboxGone."""
    async with await sandbox.connect() as call:
        await call.request(command.start_message(stdin=False), Started)


async def both(listening: Coroutine[Any, Any, End], feeding: Coroutine[Any, Any, None]) -> End:
    """What `listening` returns; it also ends the other, which is only awaited for its errors."""
    listener, feeder = asyncio.create_task(listening), asyncio.create_task(feeding)
    try:
        await asyncio.wait({listener, feeder}, return_when=asyncio.FIRST_COMPLETED)
        if not listener.done():
            await feeder
        return await listener
    finally:
        for task in (listener, feeder):
            task.cancel()
        await asyncio.gather(listener, feeder, return_exceptions=True)


async def feed(sandbox: Sandbox, pid: int, stdin: AsyncIterator[bytes]) -> None:
    """All of `stdin`, then its end. Who does not read it to the end has reasons, and an exit code that tells."""
    with suppress(GuestError):
        async with await sandbox.connect() as call:
            await call.send_json({"op": "process.input", "pid": pid})
            async for piece in stdin:
                await call.send_data(INPUT, piece)
            await call.send_end()
            await call.answer(Done)
        async with await sandbox.connect() as call:
            await call.request({"op": "process.close_stdin", "pid": pid}, Done)


class Sink(Protocol):
    """Where output goes."""

    def add(self, data: bytes) -> None: ...

    def finish(self) -> None: ...


async def listen(call: Call, sinks: Mapping[int, Sink]) -> End:
    """All output into the sinks; the end that the guest tells. StrangeAnswer."""
    while True:
        match await call.receive():
            case Data(channel, data):
                sinks[channel if channel in sinks else STDERR].add(data)
            case Told() as told if (end := told.read(ProcessNews).end) is not None:
                for sink in sinks.values():
                    sink.finish()
                return end
            case None:
                raise StrangeAnswer("the sandbox's agent ended a process's output without its end")


class Captured:
    """Output as it is, up to a size."""

    def __init__(self) -> None:
        self.data = bytearray()

    def add(self, data: bytes) -> None:
        self.data += data
        if len(self.data) > CAPTURED_BYTES:
            raise GuestError("resource_exhausted", f"the command says more than {CAPTURED_BYTES} bytes")

    def finish(self) -> None:
        return


class Lines:
    """Bytes into lines; a carriage return, with which progress bars overwrite themselves, ends one too."""

    def __init__(self, stream: str, hear: Hear) -> None:
        self._stream, self._hear = stream, hear
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""

    def add(self, data: bytes) -> None:
        self._add(self._decoder.decode(data))

    def finish(self) -> None:
        self._add(self._decoder.decode(b"", True))
        self._say(self._rest)
        self._rest = ""

    def _add(self, decoded: str) -> None:
        text = self._rest + decoded
        *lines, self._rest = text.replace("\r", "\n").split("\n")
        for line in lines:
            self._say(line)
        if len(self._rest) > LINE_CHARACTERS:
            self._say(self._rest)
            self._rest = ""

    def _say(self, line: str) -> None:
        if line.strip():
            self._hear(self._stream, line[:LINE_CHARACTERS].replace("\0", "\N{SYMBOL FOR NULL}"))
