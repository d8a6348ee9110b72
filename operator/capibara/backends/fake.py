"""A backend in memory: same contract, no sandbox, no work. For benchmarks of the operator alone, and for tests.

It runs no code. What a run "does" is a function from request to end, by default "exit 0, no output".
"""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from capibara.api.reasons import Reason
from capibara.backends.base import (
    BuildPhase,
    BuildProgress,
    BuildRequest,
    CreateRequest,
    NotStarted,
    OutputLimits,
    Piece,
    RunRequest,
    SandboxHandle,
    TemplateBuild,
    TemplateHandle,
)
from capibara.backends.errors import InvalidRequest, SandboxGone
from capibara.backends.runner import attempt_files, output_path, peek_command
from capibara.backends.tail import LOOK_SECONDS, tail_command
from capibara.core.outcome import Finished, Outcome, Printed

Run = Callable[[RunRequest], Finished | Awaitable[Finished]]
Look = Callable[[str, OutputLimits], Printed | Awaitable[Printed]]
"""What an attempt has written until now; tests set `FakeBackend.look`."""

Kept = Callable[[str, str], bytes | None]
"""A file that an attempt has kept, by its name; tests set `FakeBackend.kept`."""

Building = Callable[[TemplateBuild, int], BuildProgress]
"""What a build comes to, each time it is asked for; tests set `FakeBackend.building`."""

PIECE = 64 * 1024
BUILT = "tpl-"
"""What the IDs of templates begin with that were built here. Others are taken to exist."""


def nothing(request: RunRequest) -> Finished:  # noqa: ARG001 (the shape of a Run)
    return Finished(Outcome.COMPLETED, exit_code=0)


def unseen(attempt: str, limits: OutputLimits) -> Printed:  # noqa: ARG001 (the shape of a Look)
    return Printed()


def no_file(attempt: str, name: str) -> None:  # noqa: ARG001 (the shape of a Kept)
    return None


def at_once(build: TemplateBuild, offset: int) -> BuildProgress:  # noqa: ARG001 (the shape of a Building)
    return BuildProgress(BuildPhase.READY, offset=offset)


def begin(run: Run, request: RunRequest) -> asyncio.Future[Finished]:
    """A run that goes on by itself, or has ended already."""
    end = run(request)
    if inspect.isawaitable(end):
        return asyncio.ensure_future(end)
    done: asyncio.Future[Finished] = asyncio.get_running_loop().create_future()
    done.set_result(end)
    return done


@dataclass(slots=True)
class Ledger:
    """What was asked of the backend, in order, for tests to count."""

    created: list[CreateRequest] = field(default_factory=list)
    killed: list[str] = field(default_factory=list)
    started: list[str] = field(default_factory=list)  # attempts whose code began
    built: list[BuildRequest] = field(default_factory=list)


@dataclass(slots=True)
class Sandbox:
    """A living one. `runs`: what was started in it, by attempt."""

    handle: SandboxHandle
    runs: dict[str, asyncio.Future[Finished]] = field(default_factory=dict)


class FakeBackend:
    """`clock` is the provider's: sandboxes vanish when their timeout has passed on it."""

    def __init__(self, run: Run = nothing, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.ledger = Ledger()
        self._run = run
        self._clock = clock
        self._numbers = itertools.count(1)
        self._alive: dict[str, Sandbox] = {}
        self._by_key: dict[str, str] = {}
        self._begun: set[str] = set()
        self._builds: dict[str, tuple[TemplateBuild, datetime]] = {}
        self.building: Building = at_once
        self.look: Look = unseen
        self.kept: Kept = no_file

    async def create(self, request: CreateRequest) -> SandboxHandle:
        """As a provider that honours idempotency keys: the same key is the same sandbox."""
        replay = self._by_key.get(request.idempotency_key)
        if replay is not None and (known := self._get(replay)) is not None:
            return known.handle
        if request.template_id.startswith(BUILT) and not self._is_built(request.template_id):
            message = f"template {request.template_id} does not exist"
            raise InvalidRequest(message, Reason.TEMPLATE_NOT_FOUND)
        self.ledger.created.append(request)
        now = self._clock()
        name = f"fake{next(self._numbers):06d}"
        ends = now + timedelta(seconds=request.timeout_seconds)
        handle = SandboxHandle(name, now, ends, dict(request.metadata))
        self._alive[name] = Sandbox(handle)
        self._by_key[request.idempotency_key] = name
        return handle

    async def find(self, metadata: Mapping[str, str]) -> list[SandboxHandle]:
        handles = [sandbox.handle for sandbox in self._living().values()]
        matching = [handle for handle in handles if metadata.items() <= handle.metadata.items()]
        return sorted(matching, key=lambda handle: (handle.started_at, handle.id))

    async def kill(self, sandbox_id: str) -> bool:
        self.ledger.killed.append(sandbox_id)
        sandbox = self._get(sandbox_id)
        self._alive.pop(sandbox_id, None)
        for run in sandbox.runs.values() if sandbox else ():
            run.cancel()
        return sandbox is not None

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        attempt_files(request, token="")  # refuses what a real backend would refuse
        sandbox = self._sandbox(handle)
        if request.attempt not in sandbox.runs:
            self.ledger.started.append(request.attempt)
            self._begun.add(handle.id)
            sandbox.runs[request.attempt] = begin(self._run, request)
        return await self._follow(sandbox, request.attempt)

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        sandbox = self._sandbox(handle)
        return await self._follow(sandbox, attempt) if attempt in sandbox.runs else NotStarted()

    async def peek(self, handle: SandboxHandle, attempt: str, limits: OutputLimits) -> Printed:
        sandbox = self._sandbox(handle)
        peek_command(attempt, limits.inline)  # refuses what a real backend would refuse
        if attempt not in sandbox.runs:
            return Printed()
        seen = self.look(attempt, limits)
        return replace(await seen if inspect.isawaitable(seen) else seen, ended=sandbox.runs[attempt].done())

    async def open_output(self, handle: SandboxHandle, attempt: str, name: str) -> AsyncGenerator[bytes, None]:
        self._sandbox(handle)
        output_path(attempt, name)  # refuses what a real backend would refuse
        content = self.kept(attempt, name)
        if content is None:
            raise InvalidRequest(f"attempt {attempt} has kept no file {name}")
        for start in range(0, len(content), PIECE):
            self._sandbox(handle)
            yield content[start : start + PIECE]

    async def tail(self, handle: SandboxHandle, attempt: str, most: int) -> AsyncGenerator[Piece, None]:
        sandbox = self._sandbox(handle)
        tail_command(attempt, most)  # refuses what a real backend would refuse
        if attempt not in sandbox.runs:
            return
        places = {"stdout": 0, "stderr": 0}
        over = False
        while not over:
            over = sandbox.runs[attempt].done()
            for name, place in places.items():
                content = self.kept(attempt, name) or b""
                start = max(place, len(content) - most)
                if content[start:]:
                    yield Piece(name, start, content[start:])
                places[name] = max(start, len(content))
            await asyncio.wait({sandbox.runs[attempt]}, timeout=LOOK_SECONDS)
            self._sandbox(handle)

    async def prolong(self, handle: SandboxHandle, seconds: int) -> SandboxHandle:
        sandbox = self._sandbox(handle)
        sandbox.handle = replace(sandbox.handle, ends_at=self._clock() + timedelta(seconds=seconds))
        return replace(handle, ends_at=sandbox.handle.ends_at)

    async def _follow(self, sandbox: Sandbox, attempt: str) -> Finished:
        """Cancelling the follower leaves the run alone, as in a real sandbox."""
        run = sandbox.runs[attempt]
        if not run.done():
            await asyncio.wait({run})
        if run.cancelled():
            raise SandboxGone(f"sandbox {sandbox.handle.id} was killed")
        return run.result()

    async def prepare(self, handle: SandboxHandle, languages: Sequence[str] = ()) -> SandboxHandle:  # noqa: ARG002
        if self._sandbox(handle).runs:
            raise InvalidRequest(f"sandbox {handle.id} has been used: it can serve no other execution")
        return replace(handle, prepared=True)

    async def build_template(self, request: BuildRequest) -> TemplateBuild:
        self.ledger.built.append(request)
        build = TemplateBuild(BUILT + request.name, f"build-{len(self.ledger.built)}")
        self._builds[request.name] = (build, self._clock())
        return build

    async def find_build(self, name: str) -> TemplateBuild | None:
        found = self._builds.get(name)
        return found[0] if found else None

    async def build_progress(self, build: TemplateBuild, offset: int = 0) -> BuildProgress:
        if build not in [known for known, _ in self._builds.values()]:
            return BuildProgress(BuildPhase.FAILED, error="the provider does not know this build")
        return self.building(build, offset)

    def _is_built(self, template_id: str) -> bool:
        return any(build.template_id == template_id for build, _ in self._builds.values())

    async def list_templates(self, prefix: str) -> list[TemplateHandle]:
        return [
            TemplateHandle(build.template_id, (name,), updated)
            for name, (build, updated) in self._builds.items()
            if name.startswith(prefix)
        ]

    async def delete_template(self, template_id: str) -> bool:
        names = [name for name, (build, _) in self._builds.items() if build.template_id == template_id]
        for name in names:
            del self._builds[name]
        return bool(names)

    async def health(self) -> None:
        return

    async def aclose(self) -> None:
        return

    def _get(self, sandbox_id: str) -> Sandbox | None:
        """A living one."""
        sandbox = self._alive.get(sandbox_id)
        if sandbox is not None and sandbox.handle.ends_at and sandbox.handle.ends_at <= self._clock():
            del self._alive[sandbox_id]
            return None
        return sandbox

    def _living(self) -> dict[str, Sandbox]:
        for name in list(self._alive):
            self._get(name)
        return self._alive

    def _sandbox(self, handle: SandboxHandle) -> Sandbox:
        sandbox = self._get(handle.id)
        if sandbox is None:
            raise SandboxGone(f"sandbox {handle.id} does not exist", begun=handle.id in self._begun)
        return sandbox
