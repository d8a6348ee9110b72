"""A machine without containers: sandboxes whose guest is a function in this process, reached over the real protocol."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from capibara_local.guest import protocol
from capibara_local.rpc import Call, Document
from capibara_local.runtime.base import Exit, Limits, MachineError, Reach, Recovered, SandboxGone, SandboxSpec, Usage

Reply = Callable[[Document, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def say_nothing(_: Document, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(protocol.json_frame({}))


def entry_document(path: str = "/f", **fields: Any) -> Document:
    """An entry as an agent tells it."""
    known = {"name": "f", "type": "file", "path": path, "size": 0, "mode": 0o644, "permissions": "-rw-r--r--"}
    return known | {"owner": "user", "group": "user", "modifiedTime": 1.5} | fields


@dataclass
class FakeSandbox:
    """`replies` by operation name; what is not there is answered with {}."""

    spec: SandboxSpec
    replies: Mapping[str, Reply]
    pid: int = 1
    exited: asyncio.Future[Exit] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    limits: list[Limits] = field(default_factory=list)
    heard: list[Document] = field(default_factory=list)
    kills: int = 0
    paused: list[bool] = field(default_factory=list)
    ports: dict[int, tuple[str, int]] = field(default_factory=dict)
    memory: tuple[str, float] | None = None
    answering: set[asyncio.Task[None]] = field(default_factory=set)

    __hash__ = object.__hash__

    @property
    def id(self) -> str:
        return self.spec.id

    async def connect(self) -> Call:
        if self.exited.done():
            raise SandboxGone("it is dead")
        ours, theirs = socket.socketpair()
        task = asyncio.create_task(self._answer(*await asyncio.open_connection(sock=theirs)))
        self.answering.add(task)
        task.add_done_callback(self.answering.discard)
        return Call(*await asyncio.open_connection(sock=ours))

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            message = await protocol.read_frame(reader)
            assert isinstance(message, dict)
            self.heard.append(message)
            await self.replies.get(message["op"], say_nothing)(message, reader, writer)
            with suppress(ConnectionError):  # the server has heard enough
                await writer.drain()
        finally:
            writer.close()

    async def dial(self, port: int) -> socket.socket:
        if port not in self.ports:
            raise ConnectionRefusedError(port)
        connection = socket.create_connection(self.ports[port])
        connection.setblocking(False)
        return connection

    def usage(self) -> Usage:
        return Usage()

    async def set_limits(self, limits: Limits) -> None:
        self.limits.append(limits)

    async def set_reach(self, reach: Reach | None) -> None:
        self.spec = replace(self.spec, reach=reach)

    def remember(self, text: str, until: float) -> None:
        self.memory = text, until

    async def pause(self) -> None:
        self.paused.append(True)

    async def resume(self) -> None:
        self.paused.append(False)

    async def copy_files(self, folder: Path) -> None:
        await asyncio.to_thread(folder.mkdir)

    async def kill(self) -> None:
        self.kills += 1
        self.end(Exit("killed", ""))

    def end(self, exit_: Exit) -> None:
        if not self.exited.done():
            self.exited.set_result(exit_)


@dataclass
class FakeMachine:
    images: tuple[str, ...] = ("base", "code-interpreter-v1")
    replies: dict[str, Reply] = field(default_factory=dict)
    created: list[FakeSandbox] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    gate: asyncio.Event | None = None
    recovered: Recovered = field(default_factory=Recovered)

    def image_layers(self, image: str) -> tuple[str, ...]:
        return (f"{image}-layer",)

    async def prepare(self, progress: Callable[[str], None]) -> None: ...

    async def recover(self) -> Recovered:
        return self.recovered

    async def create(self, spec: SandboxSpec) -> FakeSandbox:
        if self.gate is not None:
            await self.gate.wait()
        if self.failures:
            raise MachineError(self.failures.pop())
        sandbox = FakeSandbox(spec, self.replies)
        self.created.append(sandbox)
        return sandbox

    async def aclose(self) -> None: ...

    def alive(self) -> list[FakeSandbox]:
        return [sandbox for sandbox in self.created if not sandbox.exited.done()]


async def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition, with a deadline."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 (any condition)
            await asyncio.sleep(0.001)
