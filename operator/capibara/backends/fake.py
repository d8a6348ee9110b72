"""A backend in memory: same contract, no sandbox, no work. For benchmarks of the operator alone, and for tests.

It runs no code. What a run "does" is a function from request to end, by default "exit 0, no output".
"""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from capibara.backends.base import CreateRequest, NotStarted, RunRequest, SandboxHandle
from capibara.backends.errors import SandboxGone
from capibara.backends.runner import attempt_files
from capibara.core.outcome import Finished, Outcome

Run = Callable[[RunRequest], Finished | Awaitable[Finished]]


def nothing(request: RunRequest) -> Finished:  # noqa: ARG001 (the shape of a Run)
    return Finished(Outcome.COMPLETED, exit_code=0)


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

    async def create(self, request: CreateRequest) -> SandboxHandle:
        """As a provider that honours idempotency keys: the same key is the same sandbox."""
        replay = self._by_key.get(request.idempotency_key)
        if replay is not None and replay in self._living():
            return self._alive[replay].handle
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
        sandbox = self._living().pop(sandbox_id, None)
        for run in sandbox.runs.values() if sandbox else ():
            run.cancel()
        return sandbox is not None

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        attempt_files(request, token="")  # refuses what a real backend would refuse
        sandbox = self._sandbox(handle)
        if request.attempt not in sandbox.runs:
            self.ledger.started.append(request.attempt)
            sandbox.runs[request.attempt] = begin(self._run, request)
        return await self._follow(sandbox, request.attempt)

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        sandbox = self._sandbox(handle)
        return await self._follow(sandbox, attempt) if attempt in sandbox.runs else NotStarted()

    async def _follow(self, sandbox: Sandbox, attempt: str) -> Finished:
        """Cancelling the follower leaves the run alone, as in a real sandbox."""
        run = sandbox.runs[attempt]
        if not run.done():
            await asyncio.wait({run})
        if run.cancelled():
            raise SandboxGone(f"sandbox {sandbox.handle.id} was killed")
        return run.result()

    async def health(self) -> None:
        return

    async def aclose(self) -> None:
        return

    def _living(self) -> dict[str, Sandbox]:
        now = self._clock()
        expired = [
            name for name, sandbox in self._alive.items() if sandbox.handle.ends_at and sandbox.handle.ends_at <= now
        ]
        for name in expired:
            del self._alive[name]
        return self._alive

    def _sandbox(self, handle: SandboxHandle) -> Sandbox:
        sandbox = self._living().get(handle.id)
        if sandbox is None:
            raise SandboxGone(f"sandbox {handle.id} does not exist")
        return sandbox
