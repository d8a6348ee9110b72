"""The status of a CodeExecution: what became of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Final

from pydantic import BeforeValidator, Field

from capibara.api.meta import Condition, Integer, StatusModel
from capibara.api.rules import Transition
from capibara.api.template import BY_TYPE

Seconds = Annotated[float, Field(ge=0)]
Count = Annotated[Integer, Field(ge=0, le=2**53 - 1)]
Milliseconds = Annotated[
    Integer,
    Field(ge=0, le=2**53 - 1),
    BeforeValidator(lambda value: round(value * 1000) if isinstance(value, float) else value),  # seconds, at first
]
Mechanism = Annotated[str, BeforeValidator(lambda value: "None" if value is None else value), Field(max_length=64)]


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
    """Which field chose the template."""

    TEMPLATE_REF = "templateRef"
    TASK_TYPE = "taskType"
    QUERY = "query"
    DEFAULT = "default"


class ResolvedTemplate(StatusModel):
    """The template that the execution used."""

    name: str = Field(description="Name of the SandboxTemplate.")
    namespace: str = Field("", description="Its namespace: the execution's or the operator's.")
    hash: str = Field("", description="Hash of the template's content at that time.")
    template_id: str = Field("", alias="templateID", description="E2B's ID of the template.")
    via: TemplateVia = Field(TemplateVia.DEFAULT, description="The field that chose it.")
    cached: bool | None = Field(
        None,
        description="Whether its build was there already (true), or had to be waited for. Absent: a base as it is.",
    )


class EffectiveLimits(StatusModel):
    """What the run is held to, as agreed when it was claimed: whoever takes it over holds it to the same."""

    cpu_millis: Count = Field(description="Thousandths of a CPU.")
    memory_bytes: Count = Field(description="Bytes of memory.")
    active_deadline_seconds: Count = Field(description="Seconds from the start of the code.")


class AttemptRecord(StatusModel):
    """An attempt that is over and was followed, or is to be followed, by another one."""

    number: Integer = Field(description="Number of the attempt, from 1.", ge=1, le=1_000_000)
    reason: str = Field(description="Why it ended so: CodeFailed, or SandboxLost.", max_length=64)
    exit_code: Integer | None = Field(
        None, description="Exit code of the code. Absent if there is none.", ge=-(2**31), le=2**31 - 1
    )
    completion_time: datetime | None = Field(None, description="When it ended.")


class ExecutionError(StatusModel):
    """The exception that ended the code."""

    name: str = Field("", description="Class of the exception, as in `ZeroDivisionError`.")
    value: str = Field("", description="Its message.")
    traceback: str = Field("", description="Where it happened.")


class OutputStream(StatusModel):
    """What the code wrote to one stream."""

    text: str = Field(
        "",
        description="All of it, or its head and tail if it is long; while the code runs, its last lines. UTF-8; other"
        " bytes are replaced.",
    )
    bytes: Count = Field(0, description="Bytes that the code wrote, whether kept or not.")
    truncated: bool = Field(False, description="Whether `text` is not all of it.")
    sha256: str = Field(
        "", description="SHA-256 of everything that was written, as hex digits. Empty where not all of it was seen."
    )
    ref: str | None = Field(None, description="Where the whole output is stored, if an object store is configured.")


class ExecutionResult(StatusModel):
    """One representation of something the code displayed, such as a chart or the last expression's value."""

    type: str = Field(description="MIME type: text/plain, image/png, application/json and others.")
    text: str | None = Field(None, description="The content; base64 if the type is binary. Absent if it is too large.")
    bytes: Count = Field(0, description="Size of the content.")
    ref: str | None = Field(None, description="Where the content is stored, if an object store is configured.")


class Usage(StatusModel):
    """What the execution used."""

    sandbox_seconds: Seconds | None = Field(None, description="Life of its sandboxes, all attempts. Seconds.")
    cpu_seconds: Seconds | None = Field(None, description="CPU time of the code. Seconds.")
    peak_memory: Count | None = Field(None, description="Most memory in use at once. Bytes.")
    estimated_cost: Seconds | None = Field(None, description="What E2B charges for it, estimated. US dollars.")


class Timings(StatusModel):
    """Where the time went, in whole milliseconds, so that `kubectl get --sort-by` can compare them.

    Of the last attempt, but for queued and total.
    """

    queued: Milliseconds | None = Field(None, description="Waiting for a place among the running ones. Milliseconds.")
    acquire: Milliseconds | None = Field(None, description="Getting a sandbox. Milliseconds.")
    run: Milliseconds | None = Field(None, description="Running the code. Milliseconds.")
    collect: Milliseconds | None = Field(None, description="Reading the output. Milliseconds.")
    total: Milliseconds | None = Field(
        None, description="From the moment when an operator first saw it to its end. Milliseconds."
    )


class Enforcement(StatusModel):
    """The mechanism that held each limit; `None` if none could."""

    cpu: Mechanism = Field(
        "None",
        description="What held the CPU limit: cgroup-v1 or cgroup-v2, the sandbox's own; cgroup-v1-runner or"
        " cgroup-v2-runner, made by the runner inside it; machine, which has no more CPUs; None.",
    )
    memory: Mechanism = Field("None", description="What held the memory limit: cgroup-v1 or cgroup-v2, machine, None.")


class CodeExecutionStatus(StatusModel):
    """What became of the execution. Written by the operator only."""

    observed_generation: Integer = Field(-1, description="The generation described here; -1: not seen yet.")
    phase: Phase | None = Field(None, description="Summary of the conditions, for people and selectors.")
    conditions: tuple[Condition, ...] = Field(
        (),
        description="Finished: present at any end. Succeeded and Ready: Unknown while in progress."
        " Reconciling and Stalled: only while true.",
        max_length=16,
        json_schema_extra=BY_TYPE,
    )
    language: str | None = Field(None, description="Language that the code was run as.", max_length=64)
    executor: str | None = Field(None, description="How it was run: Interpreter, Process or Kernel.", max_length=64)
    duration: str | None = Field(
        None, description="From its first claim to its end, for people, as in 1m5s.", max_length=64
    )
    owner: str = Field("", description="The operator process that works on it.", max_length=256)
    attempt: Integer = Field(0, description="Number of the current or last attempt, from 1.", ge=0, le=1_000_000)
    attempts: tuple[AttemptRecord, ...] = Field(
        (), description="Attempts before the current or last one: what each came to.", max_length=110
    )
    start_time: datetime | None = Field(None, description="When the first attempt was claimed.")
    completion_time: datetime | None = Field(None, description="When it ended.")
    template: ResolvedTemplate | None = Field(None, description="The template it used.")
    limits: EffectiveLimits | None = Field(None, description="What the run is held to.")
    sandbox_id: str = Field("", alias="sandboxID", description="E2B's ID of the sandbox.", max_length=256)
    exit_code: Integer | None = Field(
        None,
        description="Exit code, 128 + n after signal n. Absent if there is none.",
        ge=-(2**31),
        le=2**31 - 1,
    )
    error: ExecutionError | None = Field(None, description="The exception that ended the code.")
    stdout: OutputStream | None = Field(None, description="What the code wrote to standard output.")
    stderr: OutputStream | None = Field(None, description="What the code wrote to standard error.")
    results: tuple[ExecutionResult, ...] = Field((), description="What the code displayed.", max_length=256)
    usage: Usage | None = Field(None, description="What it used.")
    timings: Timings | None = Field(None, description="Where the time went.")
    enforcement: Enforcement | None = Field(None, description="What held its limits.")

    transitions: ClassVar[tuple[Transition, ...]] = (
        Transition(
            "a terminal status is immutable: after phase Succeeded, Failed or Cancelled it stays as it is",
            "!has(oldSelf.phase) || !(oldSelf.phase in ['Succeeded', 'Failed', 'Cancelled']) || self == oldSelf",
            lambda old, new: old.phase not in TERMINAL_PHASES or new == old,
            field="phase",
        ),
    )
