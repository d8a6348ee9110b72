"""The templates we know, in memory: re-resolving one costs no API call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import structlog
from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.api.template import SandboxTemplate
from capibara.core.advice import other_names
from capibara.core.checks import Maxima, Rejection
from capibara.core.content import Content
from capibara.core.demand import EVERYTHING, PackagePolicy
from capibara.core.plan import Plan, plan_run
from capibara.core.routing.choice import Choice
from capibara.core.routing.examples import Learned, learn
from capibara.core.template import template_content
from capibara.kube.client import NotFound
from capibara.kube.status import Reference, StatusWriter
from capibara.reconcile.templates.builds import Builds
from capibara.router.router import Router

log = structlog.get_logger(__name__)

Key = tuple[str, str]


class TemplateIndex:
    """Templates by (namespace, name), complete from the first event on, and fed by the watch."""

    def __init__(
        self,
        writer: StatusWriter,
        builds: Builds,
        operator_namespace: str,
        maxima: Maxima,
        policy: PackagePolicy = EVERYTHING,
        router: Router | None = None,
    ) -> None:
        self._writer = writer
        self._builds = builds
        self._operator_namespace = operator_namespace
        self._maxima = maxima
        self._policy = policy
        self._router = router or Router()
        self._templates: dict[Key, SandboxTemplate] = {}
        self._contents: dict[Key, Content] = {}
        self._learned: dict[Key, Learned] = {}

    def remember(self, body: dict[str, Any]) -> SandboxTemplate | None:
        """Take a template as it is now, unless we know it newer. None: it cannot be read, and is not used."""
        try:
            template = SandboxTemplate.model_validate(body)
        except ValidationError as error:
            log.error("a template is not readable", name=body["metadata"].get("name"), why=describe_invalid(error))
            return None
        key = template.metadata.namespace, template.metadata.name
        known = self._templates.get(key)
        if known is not None and version(known) > version(template):
            return known
        self._templates[key], self._contents[key] = template, template_content(template)
        self._learn(key, template)
        self._builds.recall(self._contents[key], template.status)
        return template

    def forget(self, key: Key) -> None:
        """Forget a template that was deleted."""
        self._templates.pop(key, None)
        self._contents.pop(key, None)
        self._learned.pop(key, None)

    def get(self, key: Key) -> SandboxTemplate | None:
        return self._templates.get(key)

    def all(self) -> Iterable[SandboxTemplate]:
        return list(self._templates.values())

    async def plan(self, execution: CodeExecution) -> Plan | Rejection:
        """What the execution will be run with. Its own namespace comes before the operator's.

        Before saying that there is none, the API server is asked: it may have come with the execution, just now.
        """
        namespaces = dict.fromkeys((execution.metadata.namespace, self._operator_namespace))
        choice = await self._router.choose(execution.spec, self._examples_in(namespaces))
        keys = [(namespace, choice.name) for namespace in namespaces]
        for key in keys:
            if template := self._templates.get(key):
                return self._plan_on(template, execution, choice, namespaces)
        for key in keys:
            if template := await self._look_up(key):
                return self._plan_on(template, execution, choice, namespaces)
        return missing(choice, list(namespaces), [each.metadata.name for each in self._named_in(namespaces)])

    def _plan_on(
        self, template: SandboxTemplate, execution: CodeExecution, choice: Choice, namespaces: Iterable[str]
    ) -> Plan | Rejection:
        own = self._contents.get((template.metadata.namespace, template.metadata.name))
        return plan_run(execution, template, choice, self._maxima, self._policy, self._named_in(namespaces), own)

    def _named_in(self, namespaces: Iterable[str]) -> Iterator[SandboxTemplate]:
        """The templates that an execution can name, each name once, its own namespace's first."""
        seen: set[str] = set()
        for namespace in namespaces:
            for name in sorted(name for place, name in self._templates if place == namespace and name not in seen):
                seen.add(name)
                yield self._templates[namespace, name]

    def _learn(self, key: Key, template: SandboxTemplate) -> None:
        """Know a template by the examples that its spec has now."""
        examples = template.spec.routing.examples
        if examples:
            self._learned[key] = learn(template.metadata.name, examples, self._router.rarity)
        else:
            self._learned.pop(key, None)

    def _examples_in(self, namespaces: Iterable[str]) -> Iterator[Learned]:
        """What is known of the templates that an execution can name, by their examples."""
        if self._learned:
            for template in self._named_in(namespaces):
                key = template.metadata.namespace, template.metadata.name
                if key in self._learned:
                    yield self._learned[key]

    async def _look_up(self, key: Key) -> SandboxTemplate | None:
        try:
            return self.remember(await self._writer.read(Reference("sandboxtemplates", *key)))
        except NotFound:
            return None


def version(template: SandboxTemplate) -> int:
    return int(template.metadata.resource_version or 0)


def missing(choice: Choice, namespaces: list[str], existing: Sequence[str]) -> Rejection:
    """No such template: where was looked, why this name, and which there are."""
    return Rejection(
        Reason.TEMPLATE_NOT_FOUND,
        f"there is no SandboxTemplate {choice.name} (chosen by {choice.via}) in namespace {' or '.join(namespaces)}",
        remedy="apply it, or name another",
        hint=other_names(choice.name, existing),
        awaited=True,
    )
