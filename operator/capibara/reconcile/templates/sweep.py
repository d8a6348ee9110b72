"""From time to time: delete the E2B templates that nobody needs any more."""

from __future__ import annotations

from typing import TypeVar

import structlog
from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.api.meta import KubernetesObject
from capibara.api.template import SandboxTemplate
from capibara.backends.base import SandboxBackend
from capibara.core.content import cluster_prefix
from capibara.core.sweep import FoundTemplate, named_in, unused_templates, what_is_wanted
from capibara.kube.client import KubeClient
from capibara.kube.lists import WHOLE_OBJECTS, list_pages
from capibara.kube.status import API, UNFINISHED
from capibara.reconcile.clock import steady
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.builds import Builds
from capibara.settings import Settings

log = structlog.get_logger(__name__)

Kind = TypeVar("Kind", bound=KubernetesObject)


class TemplateSweeper:
    """Asks the API server what is wanted: an index that lost its watch would call everything unwanted."""

    def __init__(
        self,
        settings: Settings,
        cluster: str,
        client: KubeClient,
        backend: SandboxBackend,
        builds: Builds,
        membership: Membership,
    ) -> None:
        self._grace = settings.template_grace_seconds
        self._cluster = cluster
        self._client = client
        self._backend = backend
        self._builds = builds
        self._membership = membership
        self._used: dict[str, float] = {}  # of what is there: when it was last used by anybody's executions

    async def sweep(self) -> list[str]:
        """Once, by one operator for all. The IDs of what was deleted. Raises KubeError, BackendError; then no more was.

        First what there is, then what is wanted: what somebody wants in between is not among what there is, or wanted.
        """
        self._note_used()
        if not self._membership.is_chief("template sweep"):
            return []
        handles = await self._backend.list_templates(cluster_prefix(self._cluster))
        found = [FoundTemplate(each.template_id, each.names, each.updated_at.timestamp()) for each in handles]
        there = {template.template_id for template in found}
        self._builds.forget_missing(there)
        self._used = {template_id: at for template_id, at in self._used.items() if template_id in there}
        if not found:
            return []
        templates, also = await self._list(SandboxTemplate, "sandboxtemplates")
        executions, more = await self._list(CodeExecution, "codeexecutions", UNFINISHED)
        wanted = what_is_wanted(self._cluster, templates, executions, also | more)
        unused = unused_templates(self._cluster, found, wanted, self._used, steady(), self._grace)
        for template in unused:
            self._builds.forget(template.template_id)
            await self._backend.delete_template(template.template_id)
            log.info("deleted an E2B template that nobody uses", template=template.template_id, names=template.names)
        return [template.template_id for template in unused]

    def _note_used(self) -> None:
        """What we use and what the others say that they use; remembered, since they may go."""
        now = steady()
        theirs = [(each, now - ago) for peer in self._membership.others() for each, ago in peer.used.items()]
        for template_id, at in [*self._builds.last_used().items(), *theirs]:
            self._used[template_id] = max(at, self._used.get(template_id, 0.0))

    async def _list(self, model: type[Kind], plural: str, selector: str = "") -> tuple[list[Kind], set[str]]:
        """All objects that can be read, and the E2B templates that the others name."""
        objects, named = list[Kind](), set[str]()
        async for page in list_pages(self._client, f"{API}/{plural}", selector, limit=WHOLE_OBJECTS):
            for item in page:
                try:
                    objects.append(model.model_validate(item))
                except ValidationError:  # its own controller has said so
                    named |= named_in(item.get("status") or {})
        return objects, named
