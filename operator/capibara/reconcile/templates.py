"""The templates we know, in memory: re-resolving one costs no API call."""

from __future__ import annotations

import time
from typing import Any

import structlog
from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.api.template import SandboxTemplate
from capibara.core.plan import Maxima, Plan, Rejection, plan_run
from capibara.core.routing import Choice, choose_template
from capibara.core.template import template_status
from capibara.kube.client import KubeError, NotFound
from capibara.kube.status import Reference, StatusWriter

log = structlog.get_logger(__name__)

Key = tuple[str, str]


class TemplateIndex:
    """Templates by (namespace, name), complete from the first event on, and fed by the watch."""

    def __init__(self, writer: StatusWriter, operator_namespace: str, maxima: Maxima) -> None:
        self._writer = writer
        self._operator_namespace = operator_namespace
        self._maxima = maxima
        self._templates: dict[Key, SandboxTemplate] = {}

    def remember(self, body: dict[str, Any]) -> SandboxTemplate | None:
        """Take a template as it is now. None: it cannot be read, and is not used."""
        try:
            template = SandboxTemplate.model_validate(body)
        except ValidationError as error:
            log.error("a template is not readable", name=body["metadata"].get("name"), why=describe_invalid(error))
            return None
        self._templates[template.metadata.namespace, template.metadata.name] = template
        return template

    async def observe(self, kind: str | None, body: dict[str, Any]) -> None:
        """Take one watch event, and see to the template's status."""
        if kind == "DELETED":
            self._templates.pop((body["metadata"]["namespace"], body["metadata"]["name"]), None)
        elif template := self.remember(body):
            await self._settle(template)

    async def _settle(self, template: SandboxTemplate) -> None:
        status = template_status(template, time.time())
        if status is None:
            return
        reference = Reference("sandboxtemplates", template.metadata.namespace, template.metadata.name)
        try:
            await self._writer.settle(reference, template.metadata.uid, status)
        except KubeError as error:
            log.error("a template's status was refused", name=template.metadata.name, why=error.message)

    async def plan(self, execution: CodeExecution) -> Plan | Rejection:
        """What the execution will be run with. Its own namespace comes before the operator's.

        Before saying that there is none, the API server is asked: it may have come with the execution, just now.
        """
        choice = choose_template(execution.spec)
        namespaces = dict.fromkeys((execution.metadata.namespace, self._operator_namespace))
        keys = [(namespace, choice.name) for namespace in namespaces]
        for key in keys:
            if template := self._templates.get(key):
                return plan_run(execution, template, choice, self._maxima)
        for key in keys:
            if template := await self._look_up(key):
                return plan_run(execution, template, choice, self._maxima)
        return missing(choice, list(namespaces))

    async def _look_up(self, key: Key) -> SandboxTemplate | None:
        try:
            return self.remember(await self._writer.read(Reference("sandboxtemplates", *key)))
        except NotFound:
            return None


def missing(choice: Choice, namespaces: list[str]) -> Rejection:
    """No such template: where was looked, and why this name."""
    return Rejection(
        Reason.TEMPLATE_NOT_FOUND,
        f"there is no SandboxTemplate {choice.name} (chosen by {choice.via}) in namespace {' or '.join(namespaces)}: "
        "apply it, or name another",
    )
