"""The backends that the contract is proven on. Each fixture value is one under test, with what the test may assume."""

from __future__ import annotations

import asyncio
import os
import signal
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.contract.peer import KEY, PATH, Peer, processes_in

from capibara.backends import runner
from capibara.backends.base import CreateRequest, OutputLimits, RunRequest, SandboxBackend, SandboxHandle
from capibara.backends.fake import FakeBackend
from capibara.backends.peek import read_peek
from capibara.backends.verdict import Transcript
from capibara.core.outcome import Finished, Printed
from capibara_local.pytest_plugin import e2b_server

__all__ = ["e2b_server"]  # a fixture


@dataclass
class Subject:
    """A backend under test. `template` exists there; `session` marks this test's sandboxes.

    `prepared`: all its sandboxes are kept warm before they are used.
    """

    backend: SandboxBackend
    template: str
    prepared: bool = False
    session: str = field(default_factory=lambda: uuid.uuid4().hex)

    async def create(self, **fields: Any) -> SandboxHandle:
        handle = await self.backend.create(self.request(**fields))
        return await self.backend.prepare(handle) if self.prepared else handle

    def request(self, **fields: Any) -> CreateRequest:
        metadata = {"session": self.session, **fields.pop("metadata", {})}
        defaults = {"template_id": self.template, "timeout_seconds": 120, "idempotency_key": uuid.uuid4().hex}
        return CreateRequest(**{**defaults, **fields, "metadata": metadata})

    def code(self, code: str, language: Any = "bash", **fields: Any) -> RunRequest:
        return RunRequest(
            **{"attempt": "t-1", "executor": "Process", "deadline_seconds": 20.0, **fields},
            code=code,
            language=language,
        )

    async def clean(self) -> None:
        for handle in await self.backend.find({"session": self.session}):
            await self.backend.kill(handle.id)
        await self.backend.aclose()


class Directories:
    """What a fake backend's runs really do: the runner, as a process in a directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._homes: dict[str, Path] = {}

    def backend(self) -> FakeBackend:
        backend = FakeBackend(self)
        backend.look = self.look
        backend.kept = self.kept
        return backend

    async def look(self, attempt: str, limits: OutputLimits) -> Printed:
        command = runner.peek_command(attempt, limits.inline)
        shell = await asyncio.create_subprocess_exec(
            "/bin/bash", "-c", command, cwd=self._homes[attempt], stdout=asyncio.subprocess.PIPE
        )
        return read_peek((await shell.communicate())[0].decode(), limits)

    def kept(self, attempt: str, name: str) -> bytes | None:
        path = self._homes[attempt] / runner.output_path(attempt, name)
        return path.read_bytes() if path.is_file() else None

    async def __call__(self, request: RunRequest) -> Finished:
        home = self._homes[request.attempt] = self._directory / uuid.uuid4().hex
        for name, data in runner.attempt_files(request, ""):
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            (home / name).write_bytes(data)
        env = {"HOME": str(home), "PATH": PATH}
        command = await asyncio.create_subprocess_exec(
            "/bin/bash", "-c", runner.start_command(request.attempt), cwd=home, env=env, stdout=asyncio.subprocess.PIPE
        )
        transcript = Transcript()
        try:
            transcript.feed((await command.communicate())[0].decode())
        except asyncio.CancelledError:
            for pid in processes_in(home):
                os.kill(pid, signal.SIGKILL)
            await command.wait()
            raise
        end = transcript.verdict()
        assert isinstance(end, Finished)
        return end


@pytest.fixture
async def peer(tmp_path: Path) -> AsyncIterator[Peer]:
    async with Peer(tmp_path).serving() as serving:
        yield serving


def e2b_backend(url: str, sandbox_url: str, key: str) -> SandboxBackend:
    from capibara.backends.e2b import E2BBackend

    return E2BBackend(lambda: key, api_url=url, sandbox_url=sandbox_url)


PREPARED = " prepared"
REAL = [
    "capibara_local",
    "capibara_local" + PREPARED,
    *(pytest.param(name, marks=pytest.mark.cloud) for name in ("cloud", "cloud" + PREPARED)),
]
BACKENDS = ["fake", "fake" + PREPARED, "peer", "peer" + PREPARED, *REAL]


@pytest.fixture(params=BACKENDS)
async def subject(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Subject]:
    async with AsyncExitStack() as stack:
        kind = request.param.removesuffix(PREPARED)
        backend = await backend_of(kind, request, tmp_path, stack)
        found = Subject(backend, "code-interpreter-v1", prepared=kind != request.param)
        yield found
        await found.clean()


async def backend_of(
    kind: str, request: pytest.FixtureRequest, directory: Path, stack: AsyncExitStack
) -> SandboxBackend:
    match kind:
        case "fake":
            return Directories(directory).backend()
        case "peer":
            peer = await stack.enter_async_context(Peer(directory).serving())
            return e2b_backend(peer.url, peer.url, KEY)
        case "capibara_local":
            server = request.getfixturevalue("e2b_server")
            return e2b_backend(server.api_url, server.sandbox_url, server.api_key)
        case _:
            return e2b_backend("", "", os.environ["E2B_API_KEY"])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without an account the cloud's tests are deselected, so that nobody counts them as passed."""
    if os.environ.get("E2B_API_KEY"):
        return
    cloud = [item for item in items if item.get_closest_marker("cloud")]
    if cloud:
        config.hook.pytest_deselected(items=cloud)
        items[:] = [item for item in items if item not in cloud]
