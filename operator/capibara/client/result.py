"""What a caller gets: the end of an execution in the original's words, and the whole of it in ours."""

from __future__ import annotations

from typing import Any, Final, Literal

from pydantic import Field

from capibara.api.execution import CodeExecution, CodeExecutionStatus, CollectedFile, OutputStream, Phase
from capibara.client.mapping import MappingModel
from capibara.client.naming import kind_of_work
from capibara.client.notebook import build_page
from capibara.core.formats import decoded
from capibara.core.routing.choice import choose_template
from capibara.router.shipped import SHIPPED

PLAIN_TEXT: Final = "text/plain"


Logs = dict[Literal["stdout", "stderr"], str]
"""What the code wrote. UTF-8; head and tail where it is long."""


class ExecutionResult(MappingModel):
    """How an execution ended. A mapping of these fields too, but for `execution`."""

    success: bool = Field(description="Whether the code ended with exit code 0.")
    sandbox_id: str | None = Field(description="E2B's ID of the sandbox; None if there was none.")
    task_type: str | None = Field(description="Kind of work: as asked for, else what the template is for.")
    template_used: str | None = Field(description="Name of the template; None if it came to none.")
    execution_time: float = Field(description="Seconds that the code ran; 0 if it did not.")
    logs: Logs = Field(description="Standard output and standard error.")
    result: str | None = Field(description="Text of the last value or display; None if there was none.")
    error: str | None = Field(description="Reason and message of a failure, with what to do; None on success.")
    timestamp: str | None = Field(description="When it ended, RFC 3339.")
    execution: CodeExecution = Field(
        exclude=True, repr=False, description="The object: charts, exit code, traceback, usage, timings and the rest."
    )

    @property
    def reason(self) -> str:
        """Why it ended so: one of the words of the API reference, such as `Completed` or `OutOfMemory`."""
        return condition(self.execution.status)[0]

    @property
    def message(self) -> str:
        """What happened, in a sentence, also of a success: with what was too large to keep, and what to do about it."""
        return condition(self.execution.status)[1]

    @property
    def files(self) -> dict[str, bytes]:
        """The files that `spec.outputs` asked for, by their paths, as far as the status has their content.

        `execution.status.files` says of each why it is not here. What is no Base64, though it should be, is text.
        """
        found = {file.path: content_of(file) for file in self.execution.status.files}
        return {path: content for path, content in found.items() if content is not None}

    @property
    def cached(self) -> bool:
        """Whether nothing ran for it: its result is that of `execution.status.cache.source`."""
        cache = self.execution.status.cache
        return cache is not None and cache.hit

    @property
    def truncated(self) -> bool:
        """Whether some of the output is not in `logs`, a result not in `execution.status.results`, a file not here."""
        status = self.execution.status
        if status.omitted_files or any(file.bytes is not None and content_of(file) is None for file in status.files):
            return True
        streams = (stream for stream in (status.stdout, status.stderr) if stream is not None)
        omitted = status.omitted_results or any(result.text is None for result in status.results)
        return bool(omitted) or any(stream.truncated for stream in streams)

    def _repr_html_(self) -> str:
        """What a notebook shows: output, charts, tables, error. Nothing of the sandbox's can act there."""
        return build_page(self.execution.status, self.error)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:  # noqa: ARG002
        """The same for frontends that ask for all forms at once; never a type that a frontend would execute."""
        return {"text/plain": repr(self), "text/html": self._repr_html_()}


def build_result(document: dict[str, Any], task_type: str | None = None) -> ExecutionResult:
    """The result of an execution that is over. `task_type`: what the caller asked for."""
    execution = CodeExecution.model_validate(document)
    status = execution.status
    success = status.phase is Phase.SUCCEEDED
    template = status.template.name if status.template else None
    return ExecutionResult(
        success=success,
        sandbox_id=status.sandbox_id or None,
        task_type=task_type or kind_of_work(template or choose_template(execution.spec, SHIPPED).name),
        template_used=template,
        execution_time=((status.timings and status.timings.run) or 0) / 1000,
        logs={"stdout": text_of(status.stdout), "stderr": text_of(status.stderr)},
        result=last_text(status),
        error=None if success else ": ".join(part for part in condition(status) if part),
        timestamp=status.completion_time.isoformat() if status.completion_time else None,
        execution=execution,
    )


def content_of(file: CollectedFile) -> bytes | None:
    """The content of a file that is in the status; None: it is elsewhere, or nowhere."""
    if file.text is not None:
        return file.text.encode()
    return None if file.data is None else decoded(file.data)


def condition(status: CodeExecutionStatus) -> tuple[str, str]:
    """Reason and message of where it is; one condition has the message."""
    for found in status.conditions:
        if found.type == "Succeeded":
            return found.reason, found.message
    return "", ""


def text_of(stream: OutputStream | None) -> str:
    return stream.text if stream else ""


def last_text(status: CodeExecutionStatus) -> str | None:
    """The text of the last thing shown, which for most code is the last expression's value."""
    shown = [result.text for result in status.results if result.type == PLAIN_TEXT]
    return shown[-1] if shown else None
