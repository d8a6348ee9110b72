"""What callers read of executions: documents in the words of the Python client, from those of the API server. Pure.

Only statuses are read: a spec that an older version took does not matter.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from capibara.api.execution import CodeExecutionStatus, Phase
from capibara.client.naming import kind_of_work
from capibara.client.result import condition, last_text, text_of
from capibara.gateway.request import REQUESTED_BY

Document = dict[str, Any]


class Summary(BaseModel):
    """An execution in a list."""

    name: str = Field(description="Name of the CodeExecution.")
    namespace: str = Field(description="Its namespace.")
    phase: Phase | None = Field(description="Where it is; null: no operator has looked at it yet.")
    reason: str = Field(description="Why, in one word: those of the API reference. Empty before the first look.")
    message: str = Field(description="The same in a sentence, with what to do.")
    over: bool = Field(description="Whether it has ended.")
    template_used: str | None = Field(description="Name of the template; null if none is chosen yet.")
    requested_by: str | None = Field(description="The account that asked a gateway for it; null: it came otherwise.")
    created: str | None = Field(description="When it was written, RFC 3339.")
    timestamp: str | None = Field(description="When it ended, RFC 3339; null before.")


class Execution(Summary):
    """An execution, with what came of it as soon as it is over."""

    success: bool | None = Field(description="Whether the code ended with exit code 0; null before the end.")
    sandbox_id: str | None = Field(description="E2B's ID of the sandbox; null if there was none.")
    task_type: str | None = Field(description="Kind of work that the template is for.")
    execution_time: float = Field(description="Seconds that the code ran; 0 if it did not.")
    logs: dict[str, str] = Field(description="`stdout` and `stderr`; head and tail where they are long.")
    result: str | None = Field(description="Text of the last value or display; null if there was none.")
    error: str | None = Field(description="Reason and message of a failure; null on success, and before the end.")
    status: CodeExecutionStatus = Field(
        description="The whole status: charts, exit code, traceback, usage, timings and the rest (docs/api.md)."
    )


class Page(BaseModel):
    """Some of the executions."""

    items: list[Summary] = Field(description="In the order of their names.")
    next: str | None = Field(description="For the parameter `continue` of the next page; null: this is the last one.")


def status_of(document: Document) -> CodeExecutionStatus:
    return CodeExecutionStatus.model_validate(document.get("status") or {})


def summary_of(document: Document) -> Summary:
    """An execution in a list."""
    return Summary(**summarized(document, status_of(document)))


def execution_of(document: Document) -> Execution:
    """A whole execution."""
    status = status_of(document)
    seen = summarized(document, status)
    template = seen["template_used"]
    failed = seen["over"] and status.phase is not Phase.SUCCEEDED
    return Execution(
        **seen,
        success=status.phase is Phase.SUCCEEDED if seen["over"] else None,
        sandbox_id=status.sandbox_id or None,
        task_type=kind_of_work(template) if template else None,
        execution_time=((status.timings and status.timings.run) or 0) / 1000,
        logs={"stdout": text_of(status.stdout), "stderr": text_of(status.stderr)},
        result=last_text(status),
        error=": ".join(part for part in condition(status) if part) if failed else None,
        status=status,
    )


def summarized(document: Document, status: CodeExecutionStatus) -> Document:
    metadata = document["metadata"]
    reason, message = condition(status)
    return {
        "name": metadata["name"],
        "namespace": metadata["namespace"],
        "phase": status.phase,
        "reason": reason,
        "message": message,
        "over": bool(status.phase and status.phase.terminal),
        "template_used": status.template.name if status.template else None,
        "requested_by": (metadata.get("annotations") or {}).get(REQUESTED_BY),
        "created": metadata.get("creationTimestamp"),
        "timestamp": status.completion_time.isoformat() if status.completion_time else None,
    }
