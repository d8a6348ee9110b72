"""The status of a CodeExecution: what became of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from pydantic import Field

from capibara.api.caching import CacheStatus
from capibara.api.meta import Condition, Integer, StatusModel
from capibara.api.outputs import MAX_LISTED, CollectedFile
from capibara.api.rules import Transition, same_cel
from capibara.api.template import BY_TYPE
from capibara.api.usage import Count, Decimal, EffectiveLimits, Enforcement, Timings, Usage


class Phase(StrEnum):
    """A summary of the conditions, for people and selectors."""

    PENDING = "Pending"
    QUEUED = "Queued"
    RUNNING = "Running"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    SUSPENDED = "Suspended"

    @property
    def terminal(self) -> bool:
        """Whether it stays so for ever."""
        return self in TERMINAL_PHASES


TERMINAL_PHASES: Final = frozenset({Phase.SUCCEEDED, Phase.FAILED, Phase.CANCELLED})


class TemplateVia(StrEnum):
    """What chose the template: a field, or what was asked about the query."""

    TEMPLATE_REF = "templateRef"
    TASK_TYPE = "taskType"
    QUERY = "query"
    MODEL = "model"
    EXAMPLES = "examples"
    ROUTER = "router"
    DEFAULT = "default"


class RunnerUp(StatusModel):
    """The template that a query would have been for, if not for the chosen one."""

    name: str = Field(description="Name of the template.", max_length=253)
    score: Decimal = Field(description="How likely that was: from 0 to 1.", le=1)


class LanguageVia(StrEnum):
    """What said which language the code is in."""

    SPEC = "language"
    SHEBANG = "shebang"
    KEY = "key"
    CODE = "code"
    TEMPLATE = "template"


class ResolvedTemplate(StatusModel):
    """The template that the execution used."""

    name: str = Field(description="Name of the SandboxTemplate.")
    namespace: str = Field("", description="Its namespace: the execution's or the operator's.")
    hash: str = Field("", description="Hash of the template's content at that time.")
    template_id: str = Field("", alias="templateID", description="E2B's ID of the template.")
    via: TemplateVia = Field(
        TemplateVia.DEFAULT,
        description="What chose it: the field; for a query `query`, if a keyword in it did, `examples` of the template,"
        " `model`, or `router`, one of your own; `default`: nothing told, or nothing told with enough certainty.",
    )
    score: Decimal | None = Field(
        None, description="How likely the query is for it, from 0 to 1. Absent: it was not chosen by the query.", le=1
    )
    runner_up: RunnerUp | None = Field(None, description="What the query may have been for instead.")
    cached: bool | None = Field(
        None,
        description="Whether its build existed already; false: the execution waited for it. Absent: no build"
        " was needed.",
    )


class AttemptRecord(StatusModel):
    """An attempt that has ended and that another one followed, or will follow."""

    number: Integer = Field(description="Number of the attempt, from 1.", ge=1, le=1_000_000)
    reason: str = Field(description="How it ended: CodeFailed or SandboxLost.", max_length=64)
    exit_code: Integer | None = Field(
        None, description="Exit code of the code. Absent if there is none.", ge=-(2**31), le=2**31 - 1
    )
    completion_time: datetime | None = Field(None, description="When it ended.")


class ExecutionError(StatusModel):
    """The exception that ended the code."""

    name: str = Field("", description="Class of the exception, as in `ZeroDivisionError`.")
    value: str = Field("", description="Its message.")
    traceback: str = Field("", description="The traceback: where in the code it happened.")


class OutputStream(StatusModel):
    """What the code wrote to one stream."""

    text: str = Field(
        "",
        description="The output; of long output the beginning and the end; while the code runs, its last lines. Bytes"
        " that are not UTF-8 are replaced.",
    )
    bytes: Count = Field(0, description="How many bytes the code wrote, including those that `text` leaves out.")
    truncated: bool = Field(False, description="True if `text` leaves something out.")
    sha256: str = Field(
        "", description="SHA-256 of the whole output, as hex digits. Empty if the operator did not see all of it."
    )
    ref: str | None = Field(None, description="Where the whole output is stored, if an object store is configured.")
    ref_bytes: Count | None = Field(
        None,
        description="How many of the `bytes` are stored there, from the first one on: fewer than all where the sandbox"
        " kept no more.",
    )


class ExecutionResult(StatusModel):
    """One representation of something the code displayed, such as a chart or the last expression's value."""

    type: str = Field(description="MIME type: text/plain, image/png, application/json and others.")
    text: str | None = Field(
        None, description="The content, in Base64 if the type is binary. Absent if it is too large to keep."
    )
    bytes: Count = Field(0, description="Size of the content.")
    omitted: bool = Field(False, description="True if the content is not here, as it is too large to keep.")
    ref: str | None = Field(None, description="Where the content is stored, if an object store is configured.")


RESULT_LIST: Final = "results.ndjson"
"""What the list of all results is called in the sandbox, in the output store and for those who ask for it."""


class ResultList(StatusModel):
    """All that the code displayed, where that is more than a status has: a file in the output store, a line of JSON
    a result."""

    ref: str = Field(description="Where it is stored.")
    bytes: Count = Field(0, description="Size of the list as the sandbox wrote it.")
    sha256: str = Field("", description="Its SHA-256, as hex digits.", max_length=64)
    truncated: bool = Field(
        False,
        description="True if it leaves something out: results that the sandbox had no room for, or contents of more"
        " than 8 MiB.",
    )


class CodeExecutionStatus(StatusModel):
    """What became of the execution. Written by the operator only."""

    observed_generation: Integer = Field(-1, description="The generation described here; -1: not seen yet.")
    phase: Phase | None = Field(None, description="Summary of the conditions, for people and selectors.")
    reason: str | None = Field(
        None,
        description="Why it is in this phase, where the phase does not say it; as in the conditions.",
        max_length=64,
    )
    conditions: tuple[Condition, ...] = Field(
        (),
        description="Finished: true at every end, whatever it is. Succeeded and Ready: Unknown while in progress."
        " Reconciling and Stalled: only while true. OutputStored: only false, where output that is too large for this"
        " status was lost; it says nothing about how the code ended.",
        max_length=16,
        json_schema_extra=BY_TYPE,
    )
    language: str | None = Field(None, description="The language that the code was run as.", max_length=64)
    language_via: LanguageVia | None = Field(
        None,
        description="What said so: the field language, a #! line (shebang), the name of the code's key, what the code"
        " looks like (code), or nothing, so that it is the template's first (template).",
    )
    executor: str | None = Field(None, description="How it was run: Interpreter, Process or Kernel.", max_length=64)
    duration: str | None = Field(
        None,
        description="Time from the start of the first attempt until the end, written for people, such as 1m5s.",
        max_length=64,
    )
    cost: str | None = Field(
        None, description="Estimate of what E2B charges for it, written for people, such as $0.0012.", max_length=64
    )
    owner: str = Field("", description="The operator process that works, or worked, on it.", max_length=256)
    attempt: Integer = Field(0, description="Number of the current or last attempt, from 1.", ge=0, le=1_000_000)
    attempts: tuple[AttemptRecord, ...] = Field(
        (), description="The attempts before the current or last one, and how each ended.", max_length=110
    )
    started_attempt: Integer = Field(
        0,
        description="Under AtMostOnce, the attempt whose code may have begun: written before it does.",
        ge=0,
        le=1_000_000,
    )
    secret_versions: str = Field(
        "",
        description="Fingerprint of which Secrets, in which versions, the attempt was given (not of their values). An"
        " operator that takes the run over shows its output only if they are still the same: it can mask no others.",
        max_length=64,
    )
    start_time: datetime | None = Field(None, description="When the first attempt began.")
    completion_time: datetime | None = Field(None, description="When it ended.")
    template: ResolvedTemplate | None = Field(None, description="The template it used.")
    limits: EffectiveLimits | None = Field(None, description="The limits of the run.")
    sandbox_id: str = Field(
        "",
        alias="sandboxID",
        description="E2B's ID of the current or last sandbox; it stays when that is gone.",
        max_length=256,
    )
    active_sandbox_id: str | None = Field(
        None,
        alias="activeSandboxID",
        description="E2B's ID of the sandbox, only as long as it is used.",
        max_length=256,
    )
    exit_code: Integer | None = Field(
        None,
        description="Exit code of the code; 128 + n if signal n ended it. Absent if the code did not end by itself.",
        ge=-(2**31),
        le=2**31 - 1,
    )
    error: ExecutionError | None = Field(None, description="The exception that ended the code.")
    stdout: OutputStream | None = Field(None, description="What the code wrote to standard output.")
    stderr: OutputStream | None = Field(None, description="What the code wrote to standard error.")
    results: tuple[ExecutionResult, ...] = Field(
        (), description="What the code displayed: its last value, charts, tables.", max_length=256
    )
    omitted_results: Integer = Field(
        0,
        description="How many results are too large, or too many, to be kept here; allResults says where they are.",
        ge=0,
        le=2**53 - 1,
    )
    all_results: ResultList | None = Field(
        None, description="The list of all results, where some are omitted here and an object store is configured."
    )
    files: tuple[CollectedFile, ...] = Field(
        (), description="The files that `spec.outputs` asked for, and what became of each.", max_length=MAX_LISTED
    )
    omitted_files: Integer = Field(0, description="How many more files matched than are listed.", ge=0, le=2**53 - 1)
    cache: CacheStatus | None = Field(
        None, description="Whether the result is another execution's. Absent: spec.cache asks for nothing of the kind."
    )
    usage: Usage | None = Field(None, description="What it used.")
    timings: Timings | None = Field(None, description="Where the time went.")
    enforcement: Enforcement | None = Field(None, description="What enforced the limits.")

    def without_generations(self) -> Self:
        """The status but for the generations it is about, which are all that rises after the end."""
        conditions = tuple(each.model_copy(update={"observed_generation": None}) for each in self.conditions)
        return self.model_copy(update={"observed_generation": -1, "conditions": conditions})


def stays_after_end(old: CodeExecutionStatus, new: CodeExecutionStatus) -> bool:
    """What has ended stays as it is; it may be told of a later generation, since `suspend`, `cancel` and the time to
    live can still be changed."""
    if old.phase not in TERMINAL_PHASES:
        return True
    return new.without_generations() == old.without_generations() and new.observed_generation >= old.observed_generation


SAME_CONDITIONS: Final = (
    "has(self.conditions) == has(oldSelf.conditions) && (!has(self.conditions)"
    " || size(self.conditions) == size(oldSelf.conditions) && self.conditions.all(new, oldSelf.conditions.exists(old,"
    " new.type == old.type && new.status == old.status && new.reason == old.reason"
    " && has(new.message) == has(old.message) && (!has(new.message) || new.message == old.message)"
    " && has(new.lastTransitionTime) == has(old.lastTransitionTime)"
    " && (!has(new.lastTransitionTime) || new.lastTransitionTime == old.lastTransitionTime))))"
)
"""Of conditions, what stays after the end: all but the generation."""

CodeExecutionStatus.transitions = (
    Transition(
        "a terminal status is immutable: after phase Succeeded, Failed or Cancelled it stays as it is",
        "!has(oldSelf.phase) || !(oldSelf.phase in ['Succeeded', 'Failed', 'Cancelled']) || self == oldSelf || ("
        + " && ".join(
            [
                "self.observedGeneration >= oldSelf.observedGeneration",
                SAME_CONDITIONS,
                *(
                    f"({same_cel(field.alias or name)})"
                    for name, field in CodeExecutionStatus.model_fields.items()
                    if name not in {"observed_generation", "conditions"}
                ),
            ]
        )
        + ")",
        stays_after_end,
        field="phase",
    ),
)
