"""Which built templates nobody needs any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from capibara.api.execution import CodeExecution
from capibara.api.template import SandboxTemplate
from capibara.core.content import cluster_prefix, template_name
from capibara.core.template import template_content


@dataclass(frozen=True, slots=True)
class FoundTemplate:
    """An E2B template that the provider has; `updated_at` in Unix seconds."""

    template_id: str
    names: tuple[str, ...]
    updated_at: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must stay, by ID or by name."""

    ids: frozenset[str]
    names: frozenset[str]

    def has(self, found: FoundTemplate) -> bool:
        return found.template_id in self.ids or not self.names.isdisjoint(found.names)


def named_in(status: Mapping[str, Any]) -> set[str]:
    """IDs of E2B templates in the status of an object that cannot be read, as one of another version."""
    parts = [status.get(key) for key in ("active", "building", "template")]
    named = [part.get("templateID") for part in parts if isinstance(part, Mapping)]
    return {each for each in named if isinstance(each, str)}


def what_is_wanted(
    cluster: str,
    templates: Iterable[SandboxTemplate],
    executions: Iterable[CodeExecution],
    also: Collection[str] = (),
) -> Wanted:
    """What templates ask for, use or build, and what executions that are not over were given; `also`: IDs beside."""
    ids, names = set(also), set[str]()
    for template in templates:
        names.add(template_name(cluster, template_content(template)))
        for build in (template.status.active, template.status.building):
            if build is not None:
                ids.add(build.template_id)
    for execution in executions:
        phase, given = execution.status.phase, execution.status.template
        if given is not None and (phase is None or not phase.terminal):
            ids.add(given.template_id)
    return Wanted(frozenset(ids), frozenset(names))


def unused_templates(
    cluster: str,
    found: Iterable[FoundTemplate],
    wanted: Wanted,
    last_used: Mapping[str, float],
    now: float,
    grace: float,
) -> list[FoundTemplate]:
    """Those of this cluster that nobody wants, and nobody used for `grace` seconds.

    Every name must be one that this cluster's operator gave: a template that somebody named otherwise too is theirs.
    """
    prefix = cluster_prefix(cluster)
    return [
        template
        for template in found
        if template.names
        and all(name.startswith(prefix) for name in template.names)
        and not wanted.has(template)
        and max(template.updated_at, last_used.get(template.template_id, 0.0)) + grace <= now
    ]
