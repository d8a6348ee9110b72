"""What can be done next for an execution: a closed union, matched with `assert_never` where it is performed."""

from __future__ import annotations

from dataclasses import dataclass

from capibara.api.reasons import Reason
from capibara.core.found import Hit
from capibara.core.outcome import Finished


@dataclass(frozen=True, slots=True)
class Note:
    """What the status should say while waiting; written only if it does not say so yet."""

    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Nothing is left to do here: the execution is over, or somebody else's."""


@dataclass(frozen=True, slots=True)
class Enqueue:
    """Ask for a place among the sandboxes that may exist at once. `at_once`: its sandbox exists already."""

    at_once: bool = False


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait for a change of the facts, at most until `until` (None: without end)."""

    until: float | None = None
    note: Note | None = None
    place: int | None = None  # in the queue, where the note tells of it


@dataclass(frozen=True, slots=True)
class Look:
    """Ask the API server for equal executions."""


@dataclass(frozen=True, slots=True)
class Recall:
    """End with the result of an equal execution: one status write, with the precondition of a claim."""

    hit: Hit


@dataclass(frozen=True, slots=True)
class Claim:
    """Status write 1: this attempt is ours. The resourceVersion precondition makes it a lock."""

    attempt: int
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Acquire:
    """Create the attempt's sandbox."""


@dataclass(frozen=True, slots=True)
class Adopt:
    """Look for the attempt's sandbox by its metadata: it may have been created without our knowing."""


@dataclass(frozen=True, slots=True)
class Declare:
    """Write down that the code of this attempt may begin from now on: what AtMostOnce pays a third write for."""


@dataclass(frozen=True, slots=True)
class Start:
    """Upload, start and follow the run. Harmless to repeat: the runner starts an attempt's code once."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Follow on what may have been started, by a predecessor or before the provider went away. Starts nothing."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the sandbox of a run that seems overdue whether its end stands there."""


@dataclass(frozen=True, slots=True)
class Follow:
    """The run goes on: wait for its end, at most until `until`. `look`: see first what it has printed."""

    until: float
    note: Note | None = None
    look: bool = False


@dataclass(frozen=True, slots=True)
class Store:
    """Bring what the run left in its sandbox into the output store: its end does not tell all of it.

    Until that is done or given up, at most until `until`.
    """

    until: float | None = None
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """Destroy the sandbox. `soon`: the execution ends, and waits for that only for a moment."""

    soon: bool = False


@dataclass(frozen=True, slots=True)
class Finish:
    """Status write 2: the terminal one."""

    reason: Reason
    message: str
    finished: Finished | None = None


@dataclass(frozen=True, slots=True)
class Conclude:
    """The attempt failed and another one is due: write down what it came to, then destroy its sandbox."""

    note: Note
    exit_code: int | None


@dataclass(frozen=True, slots=True)
class Retry:
    """Give up this attempt's sandbox and begin attempt `attempt`. `lost`: what to write down of the one before."""

    attempt: int
    lost: Reason | None = None


Work = Acquire | Adopt | Declare | Start | Resume | Ask | Follow | Store | Release
"""What is done for an attempt, between its claim and its end."""

Step = Forget | Enqueue | Wait | Look | Recall | Claim | Retry | Work | Conclude | Finish
