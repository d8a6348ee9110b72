"""The contract of a sandbox backend. `tests/contract` runs the same assertions on every implementation.

Rules for all methods:
- Every call has its own deadline; none hangs. Every failure is a `BackendError` (see `errors`), never an SDK's.
- Cancelling a task that awaits a method is safe: what may have been created is found again by metadata.
- No method retries a change by itself: when and whether to try again is the caller's decision.
- What comes out of a sandbox is hostile: bounded in size, valid Unicode without NUL, never interpreted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from capibara.core.outcome import Finished

KIB = 1024
MIB = 1024 * KIB

Executor = Literal["Interpreter", "Process"]
Language = Literal["python", "javascript", "typescript", "bash", "r", "java"]


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """One sandbox to create. `metadata` is what `find` finds it by; `timeout_seconds` is its dead-man's switch.

    `idempotency_key`: 1-255 characters of [a-z0-9], no hyphens (the server is stricter than the SDK). Same key after
    an ambiguous failure, a new key after a definite one: the provider replays any recorded answer, errors included.
    """

    template_id: str
    metadata: Mapping[str, str]
    timeout_seconds: int
    idempotency_key: str
    allow_internet: bool = False
    envs: Mapping[str, str] = field(default_factory=dict, repr=False)  # whole sandbox; secrets go to RunRequest.env


@dataclass(frozen=True, slots=True)
class SandboxHandle:
    """A sandbox that exists or existed. Times are the provider's clock, in UTC."""

    id: str
    started_at: datetime
    ends_at: datetime | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutputLimits:
    """Caps on what a run may leave behind, in bytes. Totals and hashes stay true past every cap."""

    inline: int = 16 * KIB  # head and tail of stdout and stderr together, in `Finished`
    stored: int = 64 * MIB  # each of the files stdout and stderr inside the sandbox
    results_inline: int = 40 * KIB  # rich results in `Finished`, all together; bigger ones: type and size only
    results_stored: int = 16 * MIB  # results.ndjson inside the sandbox
    traceback: int = 4 * KIB


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What to run, once. Secrets may be in `env` and `files`, so neither is ever printed."""

    attempt: str  # names the directory in the sandbox: [a-z0-9-]{1,100}, one per (execution, attempt number)
    code: str
    language: Language
    executor: Executor
    deadline_seconds: float  # from the start of the code; enforced inside the sandbox within 2 s
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    files: Mapping[str, bytes] = field(
        default_factory=dict, repr=False
    )  # path, absolute or relative to the home directory -> content
    stdin: bytes = field(default=b"", repr=False)  # executor Process only
    cpu: float | None = None  # the limit in CPUs; the runner tells what holds it
    memory_bytes: int | None = None
    limits: OutputLimits = OutputLimits()


@dataclass(frozen=True, slots=True)
class NotStarted:
    """The sandbox lives and holds no `started` of this attempt: the code has not begun, and may be started."""


class SandboxBackend(Protocol):
    """See the module's docstring for what holds for every method."""

    async def create(self, request: CreateRequest) -> SandboxHandle:
        """A new sandbox, killed by the provider itself after `timeout_seconds`.

        AuthFailed, RateLimited, ConcurrencyLimited, InvalidRequest: nothing was created.
        ProviderUnavailable with `ambiguous`: look with `find` first.
        """

    async def find(self, metadata: Mapping[str, str]) -> list[SandboxHandle]:
        """All living sandboxes that carry all of `metadata`, from all pages, oldest first.

        Eventually consistent at some providers: an empty answer does not prove that a create just made failed.
        """

    async def kill(self, sandbox_id: str) -> bool:
        """Destroy it. False: it was gone already, which is success too. Repeating is harmless."""

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        """Start the code (at most once per attempt, however often this is called) and follow it to its end.

        Survives cut connections; returns only on a `done.json`, or when the runner is provably dead without one.
        SandboxGone: the sandbox vanished, and whether the code had begun is unknown.
        ProviderUnavailable: no answer for so long that the caller must decide; calling again follows on.
        """

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        """Follow an attempt that may have been started by another process. Starts nothing. Errors as `run`."""

    async def health(self) -> None:
        """Return if the provider answers and accepts the key; else AuthFailed, RateLimited or ProviderUnavailable."""

    async def aclose(self) -> None:
        """Release connections. Sandboxes are left alone. Idempotent."""
