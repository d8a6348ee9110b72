"""Comparing what there is with what should be: sandboxes nobody needs, finished executions whose time is over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from capibara.api.execution import CodeExecution
from capibara.core import names

MANAGERS: Final[Mapping[str, tuple[str, ...]]] = {
    "Argo CD": ("argocd.argoproj.io/tracking-id", "argocd.argoproj.io/instance"),
    "Flux": ("kustomize.toolkit.fluxcd.io/name", "helm.toolkit.fluxcd.io/name"),
}
"""Labels and annotations by which GitOps tools mark what they apply (facts: conventions.md)."""

HOOK: Final = "argocd.argoproj.io/hook"
"""The annotation of what Argo CD creates anew for each sync, and does not apply again."""

FIELD_MANAGERS: Final[Mapping[str, str]] = {
    "argocd-controller": "Argo CD",
    "argocd-application-controller": "Argo CD",
    "kustomize-controller": "Flux",
    "helm-controller": "Flux",
}
"""Field managers of the tools. Before 3.0 Argo CD marks objects by `app.kubernetes.io/instance` alone, as others do."""


@dataclass(frozen=True, slots=True)
class FoundSandbox:
    """A sandbox that the provider has; `started_at` in Unix seconds."""

    id: str
    started_at: float
    metadata: Mapping[str, str]


def orphans(found: Iterable[FoundSandbox], unfinished: Collection[str], now: float, grace: float) -> list[str]:
    """IDs of sandboxes of executions that are over or gone, and have been up for `grace` seconds.

    `unfinished`: UIDs of all executions of the cluster that are not over. A warm sandbox is its pool's affair.
    """
    return [
        sandbox.id
        for sandbox in found
        if names.UID in sandbox.metadata
        and sandbox.metadata[names.UID] not in unfinished
        and now >= sandbox.started_at + grace
    ]


class Expiry(StrEnum):
    """What a time to live means for an object now."""

    NOT_YET = "not yet"
    DELETE = "delete"
    SPARE = "spare"


def expiry(execution: CodeExecution, now: float, writers: Collection[str] = (), default: int | None = None) -> Expiry:
    """Whether `ttlSecondsAfterFinished` is over. What a GitOps tool manages is spared: deleted, it would come back and
    run again, for ever. `writers`: the field managers of the object. `default`: the time to live of one without.
    """
    own, ended, phase = (
        execution.spec.ttl_seconds_after_finished,
        execution.status.completion_time,
        execution.status.phase,
    )
    ttl = default if own is None else own
    if ttl is None or ended is None or phase is None or not phase.terminal or now < ended.timestamp() + ttl:
        return Expiry.NOT_YET
    return Expiry.SPARE if manager_of(execution, writers) else Expiry.DELETE


def may_have_expired(created: str, now: float, ttl: int) -> bool:
    """Whether an execution that was created then may have been over for `ttl` seconds."""
    return now >= datetime.fromisoformat(created).timestamp() + ttl


def manager_of(execution: CodeExecution, writers: Collection[str] = ()) -> str | None:
    """The GitOps tool that would apply the object again, if one would: by its marks, or by the name it writes under."""
    marks = {*execution.metadata.labels, *execution.metadata.annotations}
    if HOOK in marks:
        return None
    marked = (tool for tool, keys in MANAGERS.items() if not marks.isdisjoint(keys))
    written = (FIELD_MANAGERS[writer] for writer in writers if writer in FIELD_MANAGERS)
    return next(marked, None) or next(written, None)


def caught_up(status: Mapping[str, Any], generation: int) -> dict[str, Any] | None:
    """The patch that makes an ended execution's stored status be about `generation`; None: it is already.

    A change of the spec after the end leaves it behind, and `kubectl wait`, Argo CD and Flux take it for unfinished.
    Nothing else of it may change.
    """
    if status.get("observedGeneration", generation) >= generation:
        return None
    conditions = [{**each, "observedGeneration": generation} for each in status.get("conditions") or ()]
    return {"observedGeneration": generation, "conditions": conditions}
