"""Whether code can be run, found out step by step."""

from __future__ import annotations

import asyncio
from typing import Final

from pydantic import Field

from capibara.api.template import SandboxTemplate
from capibara.client.errors import NotInstalled, OperatorSilent, PermissionDenied
from capibara.client.mapping import MappingModel
from capibara.client.templates import is_observed
from capibara.client.transport import EXECUTIONS, TEMPLATES, Transport

VERBS: Final = ("create", "get", "list", "watch", "patch")
"""What a client does with executions."""

OK: Final = "ok"


class HealthReport(MappingModel):
    """What was checked, in order, up to the first thing that is wrong."""

    healthy: bool
    checks: dict[str, str] = Field(description="Check -> `ok`, or what is wrong and what to do.")


def build_report(checks: dict[str, str]) -> HealthReport:
    return HealthReport(healthy=all(found == OK for found in checks.values()), checks=checks)


async def check_permissions(transport: Transport) -> None:
    """Raises PermissionDenied with the verbs that are missing."""
    answers = await asyncio.gather(*(transport.may(verb, EXECUTIONS) for verb in VERBS))
    missing = [verb for verb, allowed in zip(VERBS, answers, strict=True) if not allowed]
    if missing:
        raise PermissionDenied(
            f"not allowed to {', '.join(missing)} {EXECUTIONS} in namespace {transport.namespace}: "
            "ask for a role that is"
        )


async def check_operator(transport: Transport, namespace: str) -> None:
    """Whether an operator has seen the templates in its namespace as they are now.

    Raises NotInstalled, OperatorSilent. An operator that has stopped since is not noticed: run code to be sure.
    """
    documents, _ = await transport.list(TEMPLATES, namespace)
    if not documents:
        raise NotInstalled(f"there are no SandboxTemplates in namespace {namespace}: apply templates/ there")
    if not any(is_observed(SandboxTemplate.model_validate(document)) for document in documents):
        raise OperatorSilent(f"no operator has looked at the templates in namespace {namespace}: start one")
