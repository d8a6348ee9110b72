"""What a caller gets of an execution that is under way: one picture of it per change."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from capibara.api.execution import CodeExecution
from capibara.api.outcome import TERMINAL_PHASES
from capibara.client.mapping import MappingModel
from capibara.client.result import Logs, condition, text_of


class ExecutionUpdate(MappingModel):
    """An execution at one moment. A mapping of these fields too, but for `execution`."""

    name: str
    phase: str = Field(description="Pending, Queued, Running, Suspended; Succeeded, Failed or Cancelled at the end.")
    reason: str = Field(description="Why it is there: one of the words of the API reference.")
    message: str = Field(description="The same in a sentence, such as the place in the queue.")
    logs: Logs = Field(description="What it has printed, as far as the status tells: the last lines while it runs.")
    printed: Logs = Field(
        description="What it has printed since the last update: as it comes where that can be had, else at the end."
    )
    over: bool = Field(description="Whether this is the end.")
    execution: CodeExecution = Field(exclude=True, repr=False, description="The object.")


def is_over(document: dict[str, Any]) -> bool:
    """Whether this is an execution's last state."""
    return (document.get("status") or {}).get("phase") in TERMINAL_PHASES


def build_update(document: dict[str, Any], *, stdout: str = "", stderr: str = "") -> ExecutionUpdate:
    """The picture of an object, and what was printed. An execution that no operator has seen is Pending."""
    execution = CodeExecution.model_validate(document)
    status = execution.status
    reason, message = condition(status)
    return ExecutionUpdate(
        name=execution.metadata.name,
        phase=status.phase.value if status.phase else "Pending",
        reason=reason,
        message=message,
        logs={"stdout": text_of(status.stdout), "stderr": text_of(status.stderr)},
        printed={"stdout": stdout, "stderr": stderr},
        over=bool(status.phase and status.phase.terminal),
        execution=execution,
    )
