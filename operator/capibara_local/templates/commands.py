"""Running a command in a sandbox, and hearing its output as lines. What it says is hostile text: lines are cut."""

from __future__ import annotations

import asyncio
import codecs
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from capibara_local.guest.protocol import INPUT, STDERR, STDOUT
from capibara_local.rpc import Data, GuestError
from capibara_local.runtime.base import Sandbox

LINE_CHARACTERS: Final = 4000
STREAMS: Final = {STDOUT: "stdout", STDERR: "stderr"}
Hear = Callable[[str, str], None]  # (stdout | stderr, a line without its end)


@dataclass(frozen=True)
class Command:
    """A script for bash. `login`: with the profile, as E2B runs what people write. `args` are its $1, $2, ..."""

    script: str
    args: tuple[str, ...] = ()
    user: str = "root"
    cwd: str | None = "/"
    envs: Mapping[str, str] = field(default_factory=dict)
    login: bool = False

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
    """`code` is -1 for a signal; `status` is in the words of envd."""

    code: int
    status: str


async def run(sandbox: Sandbox, command: Command, hear: Hear, stdin: AsyncIterator[bytes] | None = None) -> Ended:
    """To its end. GuestError: it could not be started. SandboxGone."""
    async with await sandbox.connect() as call:
        started = await call.request(command.start_message(stdin=stdin is not None))
        if stdin is None:
            return await listen(call.receive, hear)
        async with asyncio.TaskGroup() as group:
            ended = group.create_task(listen(call.receive, hear))
            group.create_task(feed(sandbox, int(started["start"]["pid"]), stdin))
        return ended.result()


async def start(sandbox: Sandbox, command: Command) -> None:
    """In the background; what it says is dropped."""
    async with await sandbox.connect() as call:
        await call.request(command.start_message(stdin=False))


async def feed(sandbox: Sandbox, pid: int, stdin: AsyncIterator[bytes]) -> None:
    """All of `stdin`, then its end. A process that does not read it to the end has its reasons, and an exit code."""
    try:
        async with await sandbox.connect() as call:
            await call.send_json({"op": "process.input", "pid": pid})
            async for piece in stdin:
                await call.send_data(INPUT, piece)
            await call.send_end()
            await call.receive_json()
        async with await sandbox.connect() as call:
            await call.request({"op": "process.close_stdin", "pid": pid})
    except GuestError:
        return


async def listen(receive: Callable[[], object], hear: Hear) -> Ended:
    lines = {channel: Lines(stream, hear) for channel, stream in STREAMS.items()}
    while True:
        match await receive():  # type: ignore[misc]  # an awaitable frame
            case Data(channel, data):
                lines[channel if channel in lines else STDOUT].add(data)
            case {"end": dict(end)}:
                for each in lines.values():
                    each.finish()
                return Ended(int(end.get("exitCode", -1)), str(end.get("status", "")))


class Lines:
    """Bytes into lines; a carriage return, with which progress bars overwrite themselves, ends one too."""

    def __init__(self, stream: str, hear: Hear) -> None:
        self._stream, self._hear = stream, hear
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""

    def add(self, data: bytes, *, final: bool = False) -> None:
        text = self._rest + self._decoder.decode(data, final)
        *lines, self._rest = text.replace("\r", "\n").split("\n")
        for line in lines:
            self._say(line)
        if len(self._rest) > LINE_CHARACTERS:
            self._say(self._rest)
            self._rest = ""

    def finish(self) -> None:
        self.add(b"", final=True)
        self._say(self._rest)
        self._rest = ""

    def _say(self, line: str) -> None:
        if line.strip():
            self._hear(self._stream, line[:LINE_CHARACTERS].replace("\0", "\N{SYMBOL FOR NULL}"))
