"""The contract of a sandbox backend. `tests/contract` runs the same assertions on every implementation.

Rules for all methods:
- Every call has its own deadline; none hangs. Every failure is a `BackendError` (see `errors`), never an SDK's.
- Cancelling a task that awaits a method is safe: what may have been created is found again by metadata.
- No method retries a change by itself: when and whether to try again is the caller's decision.
- What comes out of a sandbox is hostile: bounded in size, valid Unicode without NUL, never interpreted.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

from capibara.core.outcome import Finished, Printed

KIB = 1024
MIB = 1024 * KIB

Executor = Literal["Interpreter", "Process", "Kernel"]
Language = Literal["python", "javascript", "typescript", "bash", "r", "java", "sql"]


@dataclass(frozen=True, slots=True)
class CreateRequest:
    """One sandbox to create. `metadata` is what `find` finds it by; `timeout_seconds` is its dead-man's switch.

    `idempotency_key`: 1-255 characters of [a-z0-9], no hyphens (the server is stricter than the SDK). Same key after
    an ambiguous failure, a new key after a definite one: the provider replays any recorded answer, errors included.

    `allow_out`: what may be reached without `allow_internet`: IPv4 addresses, networks, host names where the provider
    can hold them; one that cannot refuses the whole (InvalidRequest), and never lets more through.
    """

    template_id: str
    metadata: Mapping[str, str]
    timeout_seconds: int
    idempotency_key: str
    allow_internet: bool = False
    allow_out: tuple[str, ...] = ()
    envs: Mapping[str, str] = field(default_factory=dict, repr=False)  # whole sandbox; secrets go to RunRequest.env


@dataclass(frozen=True, slots=True)
class SandboxHandle:
    """A sandbox that exists or existed. Times are the provider's clock, in UTC."""

    id: str
    started_at: datetime
    ends_at: datetime | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    prepared: bool = False  # see `SandboxBackend.prepare`


@dataclass(frozen=True, slots=True)
class OutputLimits:
    """Caps on what a run may leave behind, in bytes. Totals and hashes stay true past every cap."""

    inline: int = 16 * KIB  # head and tail of stdout and stderr together, in `Finished`
    stored: int = 64 * MIB  # each of the files stdout and stderr inside the sandbox
    results_inline: int = 40 * KIB  # rich results in `Finished`, all together; bigger ones: type and size only
    results_stored: int = 16 * MIB  # results.ndjson inside the sandbox
    results_kept: int = (
        0  # results of their own file in the attempt's directory, too large for that; 0: nobody reads them
    )
    traceback: int = 4 * KIB
    files_inline: int = 128 * KIB  # contents of files in `Finished`, all together, Base64 counted as it is
    files_stored: int = (
        0  # copies in the attempt's directory of files that are too large for that; 0: nobody reads them
    )


@dataclass(frozen=True, slots=True)
class OutputRequest:
    """Files to bring back: a path or pattern (see `sandbox/finding.py`), and the largest file in bytes."""

    path: str
    max_bytes: int = 16 * MIB
    required: bool = False


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
    outputs: Sequence[OutputRequest] = ()
    stdin: bytes = field(default=b"", repr=False)  # not for executor Kernel
    cpu: float | None = None  # the limit in CPUs; the runner tells what holds it
    memory_bytes: int | None = None
    limits: OutputLimits = OutputLimits()


@dataclass(frozen=True, slots=True)
class NotStarted:
    """The sandbox lives and holds no `started` of this attempt: the code has not begun, and may be started."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes of a stream (`stdout` or `stderr`), and where in it they stand."""

    stream: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class BuildRequest:
    """One E2B template to build. `name` is a hash of all the rest, so building it twice makes the same thing twice.

    Packages are names and versions only (`capibara.api.packages`); `cpu_count` is 1 or even, `memory_mb` even.
    """

    name: str
    base: str  # the E2B template to build on
    cpu_count: int
    memory_mb: int
    python: tuple[str, ...] = ()
    npm: tuple[str, ...] = ()
    apt: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TemplateBuild:
    """The provider's IDs of one build of one template."""

    template_id: str
    build_id: str


class BuildPhase(StrEnum):
    BUILDING = "Building"
    READY = "Ready"
    FAILED = "Failed"


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """How a build is getting on. `log`: the lines since the offset asked for; `offset`: where to go on from.

    `error`: for people, of a failed build: the step that failed and the last thing it said.
    """

    phase: BuildPhase
    log: tuple[str, ...] = ()
    offset: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class TemplateHandle:
    """A template that the provider has. `names`: all its names, without tags."""

    template_id: str
    names: tuple[str, ...]
    updated_at: datetime


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
        SandboxGone: the sandbox vanished; `begun` says whether the code may have begun.
        ProviderUnavailable: no answer for so long that the caller must decide; calling again follows on.
        """

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        """Follow an attempt that may have been started by another process. Starts nothing. Errors as `run`."""

    async def peek(self, handle: SandboxHandle, attempt: str, limits: OutputLimits) -> Printed:
        """What an attempt has written until now, within `limits`, and whether its end stands there. One cheap call.

        Nothing, of an attempt that was not started. SandboxGone, ProviderUnavailable: it is not known.
        """

    def open_output(self, handle: SandboxHandle, attempt: str, name: str) -> AsyncGenerator[bytes, None]:
        """A file that the runner kept in the attempt's directory, whole, in pieces of moderate size.

        For what has ended: `name` is `stdout`, `stderr`, `results.ndjson`, or a name of `done.json`. The caller bounds
        how much it takes, and closes it. InvalidRequest: no such file. SandboxGone, ProviderUnavailable: it broke off.
        """

    def tail(self, handle: SandboxHandle, attempt: str, most: int) -> AsyncGenerator[Piece, None]:
        """What an attempt has printed and prints, as it comes, until its end; of what is there already, the last `most`
        bytes of each stream. Ends at once where the attempt has not begun. The caller closes it.

        SandboxGone, ProviderUnavailable: it broke off.
        """

    async def prolong(self, handle: SandboxHandle, seconds: int) -> SandboxHandle:
        """Let it live for so long from now, rather than until the timeout that it has. Errors as `peek`;

        and InvalidRequest where the provider lets no sandbox live so long.
        """

    async def prepare(self, handle: SandboxHandle, languages: Sequence[str] = ()) -> SandboxHandle:
        """Make a fresh sandbox ready for one `run` that starts at once: runner uploaded and loaded.

        `languages`: those that have an interpreter loaded for them too, where that is worth the memory; for R and Java
        the code interpreter is warmed.

        Starts no code of anybody's. Repeating is harmless. The handle that comes back says that it is prepared; `run`
        works with one that is not, or whose preparation was lost, only more slowly. Errors as `run`; and
        InvalidRequest if an attempt has been here already.
        """

    async def build_template(self, request: BuildRequest) -> TemplateBuild:
        """Begin to build a template, and return at once: `build_progress` tells the rest.

        InvalidRequest: the provider will not build that. ProviderUnavailable: look with `find_build` first.
        """

    async def find_build(self, name: str) -> TemplateBuild | None:
        """The newest build of the template of that name, finished or not. None: there is no such template."""

    async def build_progress(self, build: TemplateBuild, offset: int = 0) -> BuildProgress:
        """How the build gets on. A build that the provider has forgotten has failed, and says so."""

    async def list_templates(self, prefix: str) -> list[TemplateHandle]:
        """All templates of ours that have a name which begins with `prefix`."""

    async def delete_template(self, template_id: str) -> bool:
        """Delete it. False: it was gone already. Sandboxes that were made from it go on."""

    async def health(self) -> None:
        """Return if the provider answers and accepts the key; else AuthFailed, RateLimited or ProviderUnavailable."""

    async def aclose(self) -> None:
        """Release connections. Sandboxes are left alone. Idempotent."""
