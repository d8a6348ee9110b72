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
from capibara.core.plan import Plan, Rejection, plan_run
from capibara.core.routing import Choice, choose_template
from capibara.core.template import template_status
from capibara.kube.client import KubeError, NotFound
from capibara.kube.status import Reference, StatusWriter

log = structlog.get_logger(__name__)

Key = tuple[str, str]


class TemplateIndex:
    """Templates by (namespace, name), fed by the watch; a miss is looked up once at the API server."""

    def __init__(self, writer: StatusWriter, operator_namespace: str) -> None:
        self._writer = writer
        self._operator_namespace = operator_namespace
        self._templates: dict[Key, SandboxTemplate] = {}

    async def observe(self, kind: str | None, body: dict[str, Any]) -> None:
        """Take one watch event, and see to the template's status."""
        try:
            template = SandboxTemplate.model_validate(body)
        except ValidationError as error:
            log.error("a template is not readable", name=body["metadata"].get("name"), why=describe_invalid(error))
            return
        key = (template.metadata.namespace, template.metadata.name)
        if kind == "DELETED":
            self._templates.pop(key, None)
            return
        self._templates[key] = template
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
        """What the execution will be run with. Its own namespace comes before the operator's."""
        choice = choose_template(execution.spec)
        namespaces = dict.fromkeys((execution.metadata.namespace, self._operator_namespace))
        for namespace in namespaces:
            if template := await self._find((namespace, choice.name)):
                return plan_run(execution, template, choice)
        return missing(choice, list(namespaces))

    async def _find(self, key: Key) -> SandboxTemplate | None:
        if key in self._templates:
            return self._templates[key]
        try:
            body = await self._writer.read(Reference("sandboxtemplates", *key))
        except NotFound:
            return None
        return self._templates.setdefault(key, SandboxTemplate.model_validate(body))


def missing(choice: Choice, namespaces: list[str]) -> Rejection:
    """No such template: where was looked, and why this name."""
    return Rejection(
        Reason.TEMPLATE_NOT_FOUND,
        f"there is no SandboxTemplate {choice.name} (chosen by {choice.via}) in namespace {' or '.join(namespaces)}: "
        "apply it, or name another",
    )
