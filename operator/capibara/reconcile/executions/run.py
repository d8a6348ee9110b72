"""What this process knows about one execution: the mutable record that `observe` turns into facts."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from capibara.api.execution import CodeExecution
from capibara.backends.base import NotStarted, SandboxHandle
from capibara.core.actions import Step
from capibara.core.admission import Claimant
from capibara.core.checks import Rejection
from capibara.core.found import Found
from capibara.core.kept import Kept
from capibara.core.outcome import Finished, Printed
from capibara.core.plan import Plan
from capibara.core.trace import TraceContext, trace_context
from capibara.core.usage import Spent
from capibara.core.waiting import Told
from capibara.core.world import Answer, Attempt, Failure, Inputs
from capibara.kube.status import Reference
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.inputs import KnownSecrets
from capibara.reconcile.queue import Ticket


@dataclass(slots=True)
class Clockwork:
    """When things happened, on the monotonic clock, for durations that no clock change can spoil."""

    seen: float
    admitted: float | None = None
    acquire_began: float | None = None
    acquired: float | None = None  # until the sandbox is gone
    acquire_seconds: float = 0.0
    run_began: float | None = None
    run_ended: float | None = None
    sandbox_seconds: float = 0.0

    def begin_attempt(self) -> None:
        """What is known of an attempt is about the last one."""
        self.acquire_began = self.acquired = self.run_began = self.run_ended = None
        self.acquire_seconds = 0.0

    def released(self, now: float) -> None:
        """The sandbox of the attempt is gone."""
        if self.acquired is not None:
            self.sandbox_seconds += now - self.acquired
            self.acquired = None

    def spent(self, run_seconds: float, now: float) -> Spent:
        """The durations of the last attempt. Collecting is what the whole run took beyond the code itself."""
        whole = (self.run_ended or 0.0) - (self.run_began or self.run_ended or 0.0)
        return Spent(
            queued=(self.admitted or self.seen) - self.seen,
            acquire=self.acquire_seconds,
            collect=max(whole - run_seconds, 0.0),
            total=now - self.seen,
            sandbox=self.sandbox_seconds + (0.0 if self.acquired is None else now - self.acquired),
        )


@dataclass(slots=True, eq=False)
class AttemptState:
    """What this process has done and seen of the current attempt; before the first claim, of none."""

    attempt: Attempt | None = None
    searched: bool = False  # a sandbox that we may not know of has been looked for
    sandbox: SandboxHandle | None = None
    warm: bool = False  # it is one of the pool
    not_started: bool = False  # it says that the code has not begun
    running_since: float | None = None  # first start
    following: asyncio.Task[Finished | NotStarted] | None = None
    following_since: float | None = None
    asked: Answer | None = None  # whether its end stands in the sandbox, when it seemed overdue
    finished: Finished | None = None
    storing: asyncio.Task[Kept] | None = None  # what it left in its sandbox goes to the output store
    storing_since: float | None = None
    storing_trouble: str = ""
    failure: Failure | None = None
    conflicts: int = 0  # of the claim of the next one, one after the other
    vanished: int = 0  # sandboxes that were lost before the code began
    refusals: int = 0  # definite refusals of its create: each needs a new idempotency key
    progress_written: bool = False
    printed: Printed | None = field(default=None, repr=False)  # what was last seen of its output
    looked_at: float | None = None
    unshowable: bool = False  # masking its output while it runs takes too long


@dataclass(slots=True)
class Recall:
    """What is known of executions that are equal to one. `key`: the hash of what the result depends on.

    `made_of`: of which plan and which inputs it is the hash. `found`: None while nobody has looked.
    """

    key: str = ""
    made_of: tuple[object, object] | None = field(default=None, repr=False)
    found: Found | None = field(default=None, repr=False)
    joined: bool = False  # it has waited for another


@dataclass(slots=True, eq=False)
class Run:
    """One execution at work. Changed only by its own task, but for `execution` (new events) and `changed`."""

    execution: CodeExecution
    clock: Clockwork
    seat: str = ""  # what decides which operator looks after it: its UID, unless it shares results
    uid: str = field(init=False)
    reference: Reference = field(init=False)
    trace: TraceContext = field(init=False)
    seen_at: float = field(default_factory=steady)
    owner_seen_at: float = field(default_factory=time.monotonic)  # when we first saw that it is its owner's
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    stepped: asyncio.Event | None = None  # for whoever waits for its next step
    task: asyncio.Task[None] | None = None
    step: Step | None = None  # that is being performed

    state: AttemptState = field(default_factory=AttemptState)
    plan: Plan | Rejection | None = None
    awaited_build: bool = False
    missed_build: bool = False  # the provider had lost it, once
    inputs: Inputs | Rejection | None = field(default=None, repr=False)
    inputs_checked: bool = False  # they are there; read again when the place in the queue is reached
    recall: Recall = field(default_factory=Recall)
    secrets: KnownSecrets | None = field(default=None, repr=False)  # to mask, of a run that a predecessor began
    ticket: Ticket | None = None
    queued_at: float | None = None
    told: Told | None = None
    claim_sent: int | None = None  # an attempt whose claim was sent and not answered
    concluded_at: float | None = None  # when the last attempt's end was written down
    creation: asyncio.Task[SandboxHandle] | None = None
    releasing: asyncio.Task[None] | None = None  # a sandbox that the end does not wait for
    reserved: SandboxHandle | None = None  # a warm sandbox, until it is claimed with the attempt
    last_sandbox_id: str | None = None
    ceded: bool = False  # a peer looks after it
    finishing: bool = False  # the terminal status is being written
    settled: bool = False  # it stands, or never will: what is left is ours to clear away
    ended: dict[str, Any] | None = field(default=None, repr=False)  # the object with its terminal status

    def __post_init__(self) -> None:
        metadata = self.execution.metadata
        self.uid = metadata.uid
        self.seat = self.seat or metadata.uid
        self.reference = Reference("codeexecutions", metadata.namespace, metadata.name)
        self.trace = trace_context(metadata.uid, metadata.annotations)

    @property
    def attempt(self) -> Attempt | None:
        """The claim of ours on record, if there is one."""
        return self.state.attempt

    @property
    def secret_versions(self) -> str:
        """A fingerprint of the Secrets that its code is given; empty if there are none."""
        return self.inputs.secret_versions if isinstance(self.inputs, Inputs) else ""

    @property
    def attempt_number(self) -> int:
        """Of the current attempt, ours or a predecessor's."""
        return self.attempt.number if self.attempt is not None else self.execution.status.attempt

    def read(self, body: dict[str, Any]) -> None:
        """Take a newer state of the object as the API server tells it; one that is known is not read again.

        Raises ValidationError.
        """
        if is_newer(body["metadata"]["resourceVersion"], self.execution):
            self.accept(CodeExecution.model_validate(body))

    def accept(self, execution: CodeExecution) -> None:
        """Take a newer state of the object; an older one, from a watch that lags behind our own write, is ignored."""
        if execution.metadata.uid != self.uid:
            return
        if is_newer(execution.metadata.resource_version, self.execution):
            if execution.status.owner != self.execution.status.owner:
                self.owner_seen_at = time.monotonic()
            self.execution = execution
            self.changed.set()

    async def next_step(self) -> None:
        """Wait until a step of it is done, or it has left. Look at it first: what has happened is not told again."""
        self.stepped = self.stepped or asyncio.Event()
        await self.stepped.wait()

    def tell_stepped(self) -> None:
        """Have all go on that wait for that; costs nothing where nobody does."""
        if self.stepped is not None:
            self.stepped.set()
            self.stepped = None

    def begin_attempt(self, attempt: Attempt) -> None:
        """A new attempt starts with nothing of the last one."""
        self.state = AttemptState(attempt)
        self.claim_sent = None
        self.clock.begin_attempt()


def is_newer(resource_version: str, execution: CodeExecution) -> bool:
    """Whether a version of an object comes after the one that we know."""
    return int(resource_version) > int(execution.metadata.resource_version)


def claimant_of(execution: CodeExecution, *, returning: bool) -> Claimant:
    """How an execution stands in the queue. `returning`: it had its turn with a predecessor of ours."""
    created = execution.metadata.creation_timestamp
    return Claimant(
        execution.metadata.namespace,
        execution.spec.priority,
        created.timestamp() if created is not None else 0.0,
        returning,
    )
