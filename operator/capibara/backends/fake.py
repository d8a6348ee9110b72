"""A backend in memory: same contract, no sandbox, no work. For benchmarks of the operator alone, and for tests.

It runs no code. What a run "does" is a function from request to end, by default "exit 0, no output".
"""

from __future__ import annotations

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


@dataclass(slots=True)
class Ledger:
    """What was asked of the backend, in order, for tests to count."""

    created: list[CreateRequest] = field(default_factory=list)
    killed: list[str] = field(default_factory=list)
    started: list[str] = field(default_factory=list)  # attempts whose code began


@dataclass(slots=True)
class Sandbox:
    """A living one. `ends`: what was started in it, by attempt; None while it runs."""

    handle: SandboxHandle
    ends: dict[str, Finished | None] = field(default_factory=dict)


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
        self._living()
        return self._alive.pop(sandbox_id, None) is not None

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        attempt_files(request, token="")  # refuses what a real backend would refuse
        sandbox = self._sandbox(handle)
        done = sandbox.ends.get(request.attempt)
        if done is not None:
            return done
        sandbox.ends[request.attempt] = None
        self.ledger.started.append(request.attempt)
        end = self._run(request)
        finished = await end if inspect.isawaitable(end) else end
        self._sandbox(handle).ends[request.attempt] = finished
        return finished

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        sandbox = self._sandbox(handle)
        if attempt not in sandbox.ends:
            return NotStarted()
        return sandbox.ends[attempt] or Finished(Outcome.LOST_RUNNER)

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
