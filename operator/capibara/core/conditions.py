"""The status contract: which conditions and which phase go with a reason. One table, for every status we write.

Ready and Succeeded are Unknown while in progress and False only at a terminal failure; Reconciling and Stalled are
present only while true, and never together; Finished is present, and true, at any end. Stalled goes with every
failure, since kstatus takes an object that is neither Ready nor Stalled for one in progress. So kstatus (Flux, Helm),
Argo CD and `kubectl wait` need no configuration.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from capibara.api.execution import Phase
from capibara.api.meta import Condition, ConditionStatus
from capibara.api.reasons import Reason

MESSAGE_LIMIT: Final = 1024
OUTPUT_STORED: Final = "OutputStored"

PHASES: Final[dict[Reason, Phase]] = {
    Reason.QUEUED: Phase.QUEUED,
    Reason.RATE_LIMITED: Phase.QUEUED,
    Reason.QUOTA_EXCEEDED: Phase.QUEUED,
    Reason.PROVIDER_UNAVAILABLE: Phase.QUEUED,
    Reason.AUTH_FAILED: Phase.QUEUED,
    Reason.TEMPLATE_NOT_READY: Phase.QUEUED,
    Reason.WAITING_FOR_REFERENCE: Phase.PENDING,
    Reason.PROVISIONING: Phase.PENDING,
    Reason.RETRYING: Phase.PENDING,
    Reason.RUNNING: Phase.RUNNING,
    Reason.SUSPENDED: Phase.SUSPENDED,
    Reason.COMPLETED: Phase.SUCCEEDED,
    Reason.CANCELLED: Phase.CANCELLED,
}
"""The phase of each reason; all others are failures."""


def phase_of(reason: Reason) -> Phase:
    """The summary that people and selectors see."""
    return PHASES.get(reason, Phase.FAILED)


def shown_reason(reason: Reason, phase: Phase) -> Reason | None:
    """The reason beside a phase; None where it would repeat it."""
    return None if reason.value == phase.value or reason is Reason.COMPLETED else reason


def execution_statuses(reason: Reason) -> dict[str, ConditionStatus]:
    """Condition types and their statuses for an execution that is where `reason` says."""
    if reason is Reason.COMPLETED:
        return {"Succeeded": ConditionStatus.TRUE, "Ready": ConditionStatus.TRUE, "Finished": ConditionStatus.TRUE}
    if phase_of(reason) in (Phase.FAILED, Phase.CANCELLED):
        return {
            "Succeeded": ConditionStatus.FALSE,
            "Ready": ConditionStatus.FALSE,
            "Finished": ConditionStatus.TRUE,
            "Stalled": ConditionStatus.TRUE,
        }
    unknown = {"Succeeded": ConditionStatus.UNKNOWN, "Ready": ConditionStatus.UNKNOWN}
    return unknown if reason is Reason.SUSPENDED else unknown | {"Reconciling": ConditionStatus.TRUE}


def output_lost(message: str, generation: int, now: datetime) -> dict[str, Any]:
    """Of an end that stands as it is, what was lost beside it. It is there only then: nothing is lost without it.

    It says nothing about how the code ended, so it has a reason of its own; what judges an object looks at others.
    """
    return {
        "type": OUTPUT_STORED,
        "status": ConditionStatus.FALSE,
        "reason": Reason.OUTPUT_STORE_FAILED,
        "message": plain(message, MESSAGE_LIMIT),
        "observedGeneration": generation,
        "lastTransitionTime": time_text(now),
    }


def template_statuses(reason: Reason) -> dict[str, ConditionStatus]:
    """Conditions of a template: its spec is in force, or being built, or cannot be built as it is."""
    if reason is Reason.TEMPLATE_READY:
        return {"Ready": ConditionStatus.TRUE}
    if not reason.terminal:
        return {"Ready": ConditionStatus.UNKNOWN, "Reconciling": ConditionStatus.TRUE}
    return {"Ready": ConditionStatus.FALSE, "Stalled": ConditionStatus.TRUE}


def build_conditions(
    statuses: dict[str, ConditionStatus],
    reason: Reason,
    message: str,
    *,
    previous: Iterable[Condition],
    generation: int,
    now: datetime,
) -> list[dict[str, Any]]:
    """The whole list of conditions, as documents. `lastTransitionTime` moves only when a status does.

    One of them has the message, so that `kubectl describe` says it once; Stalled says what the reason means.
    """
    before = {condition.type: condition for condition in previous}
    messages = {"Succeeded" if "Succeeded" in statuses else "Ready": plain(message, MESSAGE_LIMIT)}
    messages["Stalled"] = reason.meaning
    return [
        {
            "type": kind,
            "status": status,
            "reason": reason,
            "message": messages.get(kind, ""),
            "observedGeneration": generation,
            "lastTransitionTime": time_text(since(before.get(kind), status, now)),
        }
        for kind, status in statuses.items()
    ]


def time_text(moment: datetime) -> str:
    """A moment in UTC as Kubernetes writes it: 2026-11-28T10:15:00Z."""
    return moment.isoformat().replace("+00:00", "Z")


def since(before: Condition | None, status: ConditionStatus, now: datetime) -> datetime:
    if before is not None and before.status is status and before.last_transition_time is not None:
        return before.last_transition_time
    return now


def plain(text: str, limit: int) -> str:
    """One line that is safe on a terminal: sandboxes choose some of these words (CVE-2021-25743)."""
    visible = "".join(character if character.isprintable() else " " for character in text)
    line = " ".join(visible.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
