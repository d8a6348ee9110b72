"""The facts one decision is made on. Built by `reconcile.executions.observe`, never by reading anything here.

Times are Unix seconds, durations are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from capibara.api.reasons import Reason
from capibara.core.build import BuildState
from capibara.core.checks import Rejection
from capibara.core.found import Found
from capibara.core.outcome import Finished
from capibara.core.plan import Plan, Terms
from capibara.core.waiting import Told, Waiting

KEPT_WHILE_WAITING: Final = 4 * 1024
"""Bytes of inputs that an execution may keep in memory while it queues: a thousand of them are 4 MiB."""


class Admission(StrEnum):
    """Where an execution stands in the queue for a sandbox."""

    OUTSIDE = "outside"
    WAITING = "waiting"
    GRANTED = "granted"


class Retry(StrEnum):
    """When a failed call may be made again."""

    NEVER = "never"
    AFTER = "after"
    BACKOFF = "backoff"


@dataclass(frozen=True, slots=True)
class Failure:
    """The last call to the sandbox provider failed; `count` is how often in a row, `at` when."""

    reason: Reason
    message: str
    retry: Retry
    at: float
    count: int = 1
    retry_after: float | None = None
    ambiguous: bool = False
    begun: bool = True  # of a lost sandbox: the code may have begun there
    seen: bool = True  # of a lost sandbox: there was one for certain


@dataclass(frozen=True, slots=True)
class Answer:
    """What a sandbox said when it was asked whether the end of its run stands there."""

    at: float
    ended: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """A claim of ours on record at the API server."""

    number: int
    inherited: bool = False  # a predecessor's attempt, taken over: its sandbox may exist


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the references of a spec led to. Values may be secret: never printed."""

    code: str = field(repr=False)
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    secrets: frozenset[str] = field(default_factory=frozenset, repr=False)  # values to mask in what is stored
    secret_versions: str = ""  # a fingerprint of the Secrets that they are from
    references: frozenset[str] = frozenset()  # UID and version of each object that the spec refers to

    @property
    def is_small(self) -> bool:
        """Whether they may be kept in memory while the execution waits in the queue."""
        texts = [self.code, *self.env.values(), *self.secrets]
        return sum(map(len, texts)) + sum(map(len, self.files.values())) <= KEPT_WHILE_WAITING


@dataclass(frozen=True, slots=True)
class Limits:
    """The operator's settings that decisions depend on."""

    queued_after: float = 1.0
    queued_again: float = 10.0
    progress_after: float = 3.0
    answered_after: float = 90.0  # a run that is followed for so long has been heard: backends give up before
    deadline_slack: float = 15.0
    retry_first: float = 1.0
    retry_max: float = 30.0
    max_attempts: int = 3
    code_retry_first: float = 10.0
    code_retry_max: float = 360.0
    reference_wait: float = 30.0
    reference_again: float = 1.0
    end_again: float = 30.0  # what has not ended is looked at again; its end wakes who waits for it
    output_every: float = 0.0  # 0: output is not looked at while the code runs
    output_inline: int = 16 * 1024  # bytes of output on the status, and of results
    results_inline: int = 40 * 1024


@dataclass(frozen=True, slots=True)
class Storing:
    """What a run left is on its way into the output store. `trouble`: what went wrong the last time, if it did."""

    since: float
    trouble: str = ""


class World(NamedTuple):
    """One execution's surroundings at the moment `now`.

    Each step makes one, and a tuple of so many fields takes a third of the time of a frozen dataclass.
    """

    now: float
    identity: str
    is_heir: bool = True  # of the living operators we are the one to look after it, if nobody does
    owner_lives: bool = False  # another operator that has claimed it
    lapsed: bool = False  # others may take us for dead
    plan: Plan | Rejection | None = None  # None: not looked at, while suspended or where nothing has to be started
    recorded: Terms | None = None  # of what a predecessor began
    seen_at: float = 0.0  # when this process first saw the execution
    concluded_at: float | None = None  # when it wrote down what the last attempt came to
    inputs: Inputs | Rejection | None = None
    build: BuildState | None = None  # of the plan's content, as long as the plan is not resolved
    found: Found | None = None  # of equal executions; None: that does not matter
    limits: Limits = Limits()
    admission: Admission = Admission.OUTSIDE
    queued_at: float | None = None
    waiting: Waiting | None = None  # where it stands in the queue, once that is worth telling
    told: Told | None = None  # what its status says of that
    attempt: Attempt | None = None
    searched: bool = False  # a sandbox that we may not know of has been looked for
    sandbox_id: str | None = None
    running_since: float | None = None  # first start of this attempt
    vanished: int = 0  # sandboxes of this attempt that were lost before the code began
    not_started: bool = False  # its sandbox says that the code has not begun
    following_since: float | None = None  # its end is being waited for since then
    asked: Answer | None = None  # the last time that it seemed overdue
    releasing: bool = False  # its sandbox is being destroyed, which goes on by itself
    finished: Finished | None = None
    stores: bool = False  # there is an output store
    storing: Storing | None = None
    failure: Failure | None = None
    progress_written: bool = False
    looked_at: float | None = None  # at what the code has printed so far

    @property
    def terms(self) -> Plan | Terms | None:
        """What the run is held to."""
        return self.plan if isinstance(self.plan, Plan) else self.recorded
