"""CodeExecution: one run of code in a fresh sandbox."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints

from capibara.api.files import MAX_FILES, MAX_FILES_BYTES, ExecutionFile, inline_size
from capibara.api.meta import (
    Boolean,
    EnvVar,
    Integer,
    KeyReference,
    KubernetesObject,
    Limits,
    SpecModel,
    TemplateReference,
)
from capibara.api.outcome import (
    TERMINAL_PHASES,
    AttemptRecord,
    CodeExecutionStatus,
    ExecutionError,
    ExecutionResult,
    LanguageVia,
    OutputStream,
    Phase,
    ResolvedTemplate,
    ResultList,
    RunnerUp,
    TemplateVia,
)
from capibara.api.outputs import MAX_OUTPUTS, CollectedFile, OutputPattern
from capibara.api.packages import Packages
from capibara.api.rules import Rule, Transition, unchanged, unique_by, utf8_size
from capibara.api.tasks import TaskType
from capibara.api.template import BY_NAME, BY_PATH, Deadline, Language
from capibara.api.usage import EffectiveLimits, Enforcement, Timings, Usage

__all__ = [
    "TERMINAL_PHASES",
    "AttemptRecord",
    "Cache",
    "CacheMode",
    "CodeExecution",
    "CodeExecutionSpec",
    "CodeExecutionStatus",
    "CodeSource",
    "CollectedFile",
    "EffectiveLimits",
    "Enforcement",
    "ExecutionError",
    "ExecutionFile",
    "ExecutionGuarantee",
    "ExecutionResult",
    "Executor",
    "Language",
    "LanguageVia",
    "Mode",
    "OutputPattern",
    "OutputStream",
    "Phase",
    "Requirements",
    "ResolvedTemplate",
    "ResultList",
    "RunnerUp",
    "TaskType",
    "TemplateVia",
    "Timings",
    "Usage",
]

MAX_CODE_BYTES: Final = 64 * 1024
MAX_STDIN_BYTES: Final = 64 * 1024
MAX_INT32: Final = 2**31 - 1

SourceText = Annotated[str, StringConstraints(min_length=1, max_length=MAX_CODE_BYTES)]
InputText = Annotated[str, StringConstraints(max_length=MAX_STDIN_BYTES)]


class Executor(StrEnum):
    INTERPRETER = "Interpreter"
    PROCESS = "Process"
    KERNEL = "Kernel"


class Mode(StrEnum):
    TEMPLATE = "Template"
    DYNAMIC = "Dynamic"


class ExecutionGuarantee(StrEnum):
    AT_LEAST_ONCE = "AtLeastOnce"
    AT_MOST_ONCE = "AtMostOnce"


class CacheMode(StrEnum):
    NEVER = "Never"
    USE = "Use"
    REFRESH = "Refresh"


class CodeSource(SpecModel):
    """Where the code comes from."""

    config_map_key_ref: KeyReference = Field(description="A key of a ConfigMap.")


class Requirements(SpecModel):
    """What this execution needs beyond its template, as far as the template's overrides allow."""

    limits: Limits | None = Field(None, description="Other CPU and memory.")
    packages: Packages | None = Field(None, description="More packages.")
    active_deadline_seconds: Deadline | None = Field(None, description="Another deadline, in seconds.")


class Cache(SpecModel):
    """Whether the result of an equal execution of the namespace may be used instead of a run."""

    mode: CacheMode = Field(
        CacheMode.NEVER,
        description="Never: run. Use: take the result of an equal execution that has succeeded, or wait for that of one"
        " that is under way, else run. Refresh: run, for later ones to use.",
    )
    max_age_seconds: Integer | None = Field(
        None,
        description="How old the result may be, in seconds. Unset: as old as the operator allows.",
        ge=1,
        le=MAX_INT32,
    )


class CodeExecutionSpec(SpecModel):
    """What to run, where and how. Immutable, but for suspend, cancel and ttlSecondsAfterFinished."""

    code: SourceText | None = Field(None, description="The code, at most 64 KiB.")
    code_from: CodeSource | None = Field(None, description="Where the code comes from, instead of `code`.")
    language: Language | None = Field(
        None,
        description="Language of the code. Default: what its first line (`#!`) or the name of its key says, else what"
        " the code looks like, else the template's first language. Only the template's languages are guessed.",
    )
    executor: Executor | None = Field(
        None,
        description="How the code is run. Interpreter and Process run it as a script, in a process of its own;"
        " Interpreter also returns the value of the last expression, charts, tables and what display() shows. Kernel"
        " runs it as a notebook cell of the sandbox's code interpreter. Default: Interpreter for python,"
        " javascript and sql, else Process.",
    )
    template_ref: TemplateReference | None = Field(
        None,
        description="The template to run in: one of this namespace, else one of the operator's. Wins over"
        " taskType and query.",
    )
    task_type: TaskType | None = Field(None, description="Kind of work; each kind has its template. Wins over query.")
    query: str | None = Field(
        None,
        description="The task in words, Spanish or English, from which a template is chosen.",
        min_length=1,
        max_length=2048,
    )
    mode: Mode = Field(
        Mode.TEMPLATE, description="Dynamic: `requirements` may change what the template allows to change."
    )
    requirements: Requirements | None = Field(
        None, description="What this execution needs other than its template has. Only in mode Dynamic."
    )
    env: Annotated[tuple[EnvVar, ...], AfterValidator(unique_by(lambda variable: variable.name))] = Field(
        (), description="Environment variables of the code.", max_length=64, json_schema_extra=BY_NAME
    )
    files: Annotated[tuple[ExecutionFile, ...], AfterValidator(unique_by(lambda file: file.path))] = Field(
        (),
        description="Files to put into the sandbox before the code starts; at most 256 KiB of inline content in all.",
        max_length=MAX_FILES,
        json_schema_extra=BY_PATH,
    )
    outputs: Annotated[tuple[OutputPattern, ...], AfterValidator(unique_by(lambda output: output.path))] = Field(
        (),
        description="Files to bring back into `status.files` after the end, however the run ended.",
        max_length=MAX_OUTPUTS,
        json_schema_extra=BY_PATH,
    )
    stdin: InputText | None = Field(None, description="What the process reads from standard input, at most 64 KiB.")
    active_deadline_seconds: Deadline | None = Field(
        None,
        description="How long the code may run, in seconds. Default and maximum: the template's.",
    )
    start_deadline_seconds: Integer | None = Field(
        None,
        description="How long the execution may wait until its code starts, in seconds. Unset: for ever.",
        ge=1,
        le=MAX_INT32,
    )
    backoff_limit: Integer = Field(
        0, description="How often code that failed is run again, each time in a fresh sandbox.", ge=0, le=100
    )
    execution_guarantee: ExecutionGuarantee = Field(
        ExecutionGuarantee.AT_LEAST_ONCE,
        description="What to do if nobody knows whether an attempt ran to its end: AtLeastOnce runs the code again,"
        " AtMostOnce fails with OutcomeUnknown.",
    )
    suspend: Boolean = Field(
        False,
        description="True: do not start it, or the next attempt, until this is false again. Can be changed. No effect"
        " on code that runs already.",
    )
    cancel: Boolean = Field(
        False, description="True: end it, whether it runs or waits. Can be changed to true, and not back."
    )
    ttl_seconds_after_finished: Integer | None = Field(
        None,
        description="Delete the execution this many seconds after it ended. Unset: keep it, unless the operator has"
        " a time for all. Can be changed, also after the end.",
        ge=0,
        le=MAX_INT32,
    )
    cache: Cache | None = Field(
        None,
        description="Whether the result of an equal execution of the namespace may be used instead of a run. No effect"
        " under AtMostOnce.",
    )
    priority: Integer = Field(
        0,
        description="Of the executions of a namespace that wait, those of a higher priority start first.",
        ge=-1000,
        le=1000,
    )

    rules: ClassVar = (
        Rule(
            "set exactly one of code and codeFrom",
            "has(self.code) != has(self.codeFrom)",
            lambda self: (self.code is None) != (self.code_from is None),
        ),
        Rule(
            "code may have at most 65536 bytes of UTF-8: put longer code into a ConfigMap and use codeFrom",
            f"!has(self.code) || size(bytes(self.code)) <= {MAX_CODE_BYTES}",
            lambda self: utf8_size(self.code) <= MAX_CODE_BYTES,
            field="code",
        ),
        Rule(
            "stdin may have at most 65536 bytes of UTF-8: put longer input into files",
            f"!has(self.stdin) || size(bytes(self.stdin)) <= {MAX_STDIN_BYTES}",
            lambda self: utf8_size(self.stdin) <= MAX_STDIN_BYTES,
            field="stdin",
        ),
        Rule(
            "files may have at most 262144 bytes of inline content in all: put more into ConfigMaps, use contentFrom",
            "!has(self.files) || self.files.map(f, has(f.content) ? size(bytes(f.content)) : 0).sum()"
            f" <= {MAX_FILES_BYTES}",
            lambda self: inline_size(self.files) <= MAX_FILES_BYTES,
            field="files",
        ),
        Rule(
            "requirements need mode Dynamic",
            "!has(self.requirements) || self.mode == 'Dynamic'",
            lambda self: self.requirements is None or self.mode is Mode.DYNAMIC,
            field="requirements",
        ),
        Rule(
            "stdin does not reach executor Kernel: leave executor out",
            "!has(self.stdin) || !has(self.executor) || self.executor != 'Kernel'",
            lambda self: self.stdin is None or self.executor is not Executor.KERNEL,
            field="stdin",
        ),
        Rule(
            "executor must be Process for language bash: leave it out, Process is the default there",
            "!has(self.executor) || self.executor == 'Process' || !has(self.language) || self.language != 'bash'",
            lambda self: self.executor in {None, Executor.PROCESS} or self.language is not Language.BASH,
            field="executor",
        ),
        Rule(
            "sql has no kernel: leave executor out, Interpreter is the default there",
            "!has(self.executor) || self.executor != 'Kernel' || !has(self.language) || self.language != 'sql'",
            lambda self: self.executor is not Executor.KERNEL or self.language is not Language.SQL,
            field="executor",
        ),
    )
    transitions: ClassVar[tuple[Transition, ...]] = (
        Transition(
            "cancel may change to true, and not back",
            "!oldSelf.cancel || self.cancel",
            lambda old, new: new.cancel or not old.cancel,
            field="cancel",
        ),
    )


MUTABLE: Final = frozenset({"suspend", "cancel", "ttl_seconds_after_finished"})
CodeExecutionSpec.transitions += tuple(
    unchanged(name, field, CodeExecutionSpec)
    for name, field in CodeExecutionSpec.model_fields.items()
    if name not in MUTABLE
)


class CodeExecution(KubernetesObject):
    """One run of code in a fresh sandbox. Its output and result are in the status."""

    kind: Literal["CodeExecution"] = "CodeExecution"
    spec: CodeExecutionSpec = Field(description="What to run.")
    status: CodeExecutionStatus = Field(
        CodeExecutionStatus(), description="What the operator observed, and what came out."
    )
