"""The templates that executions of a namespace can name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from pydantic import Field

from capibara.api.meta import ConditionStatus
from capibara.api.tasks import TASK_TYPES
from capibara.api.template import SandboxTemplate, Serves
from capibara.client.mapping import MappingModel

UNSEEN: Final = "NotObserved"


class TemplateInfo(MappingModel):
    """A template, in the original's words."""

    id: str = Field(description="What `template_id` takes.")
    namespace: str = Field(description="Where it is: the namespace of the executions, or the operator's.")
    description: str
    languages: list[str]
    packages: dict[str, list[str]] = Field(description="By installer: python, npm, apt.")
    cpu: str = Field(description="CPU limit, as Kubernetes writes it.")
    memory: str = Field(description="Memory limit, as Kubernetes writes it.")
    timeout: int = Field(description="Deadline of its executions. Seconds.")
    task_types: list[str] = Field(description="Kinds of work that it is for.")
    ready: bool = Field(description="Whether its spec is in force.")
    readiness: str = Field(description="Why it is ready or is not, in one word: TemplateReady, BuildFailed ...")
    message: str = Field(description="The same in a sentence, with what to do.")
    usable: bool = Field(description="Whether executions start now: also on a former build while a new one is made.")
    pool_ready: int = Field(description="Warm sandboxes that wait for executions.")


def build_catalog(documents: Iterable[dict[str, Any]]) -> list[TemplateInfo]:
    """One entry per name, sorted. Of templates with one name the first wins: give those of the own namespace first."""
    catalog: dict[str, TemplateInfo] = {}
    for document in documents:
        info = describe_template(SandboxTemplate.model_validate(document))
        catalog.setdefault(info.id, info)
    return sorted(catalog.values(), key=lambda info: info.id)


def describe_template(template: SandboxTemplate) -> TemplateInfo:
    spec = template.spec
    return TemplateInfo(
        id=template.metadata.name,
        namespace=template.metadata.namespace,
        description=spec.description,
        languages=[language.value for language in spec.languages],
        packages={installer: list(names) for installer, names in spec.packages.model_dump().items() if names},
        cpu=spec.limits.cpu or "",
        memory=spec.limits.memory or "",
        timeout=spec.active_deadline_seconds,
        task_types=[task.value for task, name in TASK_TYPES.items() if name == template.metadata.name],
        **readiness_of(template),
    )


def readiness_of(template: SandboxTemplate) -> dict[str, Any]:
    """The fields about what the operator has made of it. Nothing, of one that no operator has seen as it is now."""
    status = template.status
    found = next((one for one in status.conditions if one.type == "Ready"), None)
    ready = found is not None and found.status is ConditionStatus.TRUE and is_observed(template)
    return {
        "ready": ready,
        "readiness": found.reason if found else UNSEEN,
        "message": found.message if found else "no operator has looked at it: start one",
        "usable": status.serves in {Serves.CURRENT, Serves.FORMER},
        "pool_ready": status.pool.ready if status.pool else 0,
    }


def is_observed(template: SandboxTemplate) -> bool:
    """Whether an operator has seen the template as it is now."""
    return template.status.observed_generation >= template.metadata.generation
