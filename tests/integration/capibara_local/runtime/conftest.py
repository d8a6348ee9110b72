"""Real sandboxes: the OCI runtime, the real images, a machine for each test."""

from __future__ import annotations

import asyncio
import http.client
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pydantic import ConfigDict

from capibara_local.agent import OneEntry, Said
from capibara_local.rpc import Data, Document, Told
from capibara_local.runtime.base import Limits, Machine, Sandbox, SandboxSpec
from capibara_local.runtime.machine import open_machine
from capibara_local.settings import default_cache_dir

MIB = 1024 * 1024
INTERPRETER = 49999
DEADLINE_SECONDS = 60.0


class Anything(Said):
    """Whatever an agent's answer holds."""

    model_config = ConfigDict(extra="allow")


@dataclass
class Ran:
    """What a process wrote, and its end."""

    stdout: bytes = b""
    stderr: bytes = b""
    end: Document = field(default_factory=dict)


class Subject:
    """A sandbox and short ways to use it, each with a deadline."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    async def ask(self, op: str, **arguments: Any) -> Document:
        async with asyncio.timeout(DEADLINE_SECONDS), await self.sandbox.connect() as call:
            return (await call.request({"op": op, **arguments}, Anything)).model_dump()

    async def run(self, command: str, **options: Any) -> Ran:
        """A shell command to its end. GuestError."""
        ran = Ran()
        async with asyncio.timeout(DEADLINE_SECONDS), await self.sandbox.connect() as call:
            await call.send_json({"op": "process.start", "cmd": "/bin/bash", "args": ["-c", command], **options})
            while not ran.end:
                frame = await call.receive()
                if isinstance(frame, Data):
                    ran.stdout += frame.data if frame.channel != 2 else b""
                    ran.stderr += frame.data if frame.channel == 2 else b""
                elif isinstance(frame, Told):
                    ran.end = json.loads(frame.payload).get("end", {})
        return ran

    async def text(self, command: str, **options: Any) -> str:
        """What the command wrote, its errors too."""
        ran = await self.run(command, **options)
        return (ran.stdout + ran.stderr).decode().strip()

    async def write(self, path: str, data: bytes, **options: Any) -> Document:
        async with asyncio.timeout(DEADLINE_SECONDS), await self.sandbox.connect() as call:
            await call.send_json({"op": "fs.write", "path": path, **options})
            await call.send_data(0, data)
            await call.send_end()
            return (await call.answer(Anything)).model_dump()["entry"]

    async def read(self, path: str, **options: Any) -> bytes:
        async with asyncio.timeout(DEADLINE_SECONDS), await self.sandbox.connect() as call:
            await call.request({"op": "fs.read", "path": path, **options}, OneEntry)
            pieces = []
            while isinstance(frame := await call.receive(), Data):
                pieces.append(frame.data)
            return b"".join(pieces)

    async def http(self, method: str, path: str, body: Document | None = None) -> tuple[int, bytes]:
        """Ask the interpreter."""
        async with asyncio.timeout(DEADLINE_SECONDS):
            connection = http.client.HTTPConnection("sandbox")
            connection.sock = await self.sandbox.dial(INTERPRETER)
            connection.sock.setblocking(True)
            return await asyncio.to_thread(exchange, connection, method, path, body)

    async def execute(self, code: str, language: str | None = "python", **options: Any) -> list[Document]:
        """The lines of one cell."""
        body = {"code": code, "language": language, **options}
        status, answer = await self.http("POST", "/execute", body)
        assert status == 200, answer
        return [json.loads(line) for line in answer.splitlines()]


def exchange(
    connection: http.client.HTTPConnection, method: str, path: str, body: Document | None
) -> tuple[int, bytes]:
    with closing(connection):
        connection.request(method, path, None if body is None else json.dumps(body))
        answer = connection.getresponse()
        return answer.status, answer.read()


class Sandboxes:
    """Makes sandboxes on one machine; all end with the test."""

    def __init__(self, machine: Machine, data_dir: Path) -> None:
        self.machine, self.data_dir = machine, data_dir

    @asynccontextmanager
    async def open(self, image: str = "base", memory: int = 256 * MIB, **options: Any) -> AsyncIterator[Subject]:
        cpu_millis, pids = options.pop("cpu_millis", None), options.pop("pids", 512)
        limits = Limits(cpu_millis, memory, pids, options.pop("disk_bytes", None))
        spec = SandboxSpec(f"i{uuid.uuid4().hex[:12]}", image, limits, **options)
        sandbox = await self.machine.create(spec)
        try:
            yield Subject(sandbox)
        finally:
            await sandbox.kill()


@pytest.fixture
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Short: a socket's path has room for 107 bytes."""
    return tmp_path_factory.mktemp("m")


@pytest.fixture
async def sandboxes(data_dir: Path) -> AsyncIterator[Sandboxes]:
    machine = open_machine("runc", data_dir, default_cache_dir(), data_dir / "templates")
    await machine.prepare(lambda _: None)
    try:
        yield Sandboxes(machine, data_dir)
    finally:
        await machine.aclose()
