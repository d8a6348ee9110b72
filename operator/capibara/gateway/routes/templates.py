"""Templates for the dashboard: how each is, what it is used for, and changing one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter, Request, Response
from pydantic import ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.api.template import SandboxTemplate
from capibara.client.templates import describe_template
from capibara.gateway.bodies import read_body
from capibara.gateway.door import Caller, Overlooking, Reaching
from capibara.gateway.edited import build_patch, read_template
from capibara.gateway.gateway import EVERYWHERE, Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.problems import Refused
from capibara.gateway.rights import GET_TEMPLATES, LIST, LIST_TEMPLATES, PATCH_TEMPLATES, needs
from capibara.gateway.routes.about import is_readable
from capibara.gateway.routes.detail import as_yaml, tidied
from capibara.gateway.routes.executions import Name, json_response
from capibara.gateway.routes.overview import Shown
from capibara.gateway.tallies import Use, uses_of
from capibara.kube.client import Conflict

lists: Final = APIRouter(prefix="/api/v1/dashboard", tags=["dashboard"])
objects: Final = APIRouter(prefix="/api/v1/dashboard", tags=["dashboard"])

Document = dict[str, Any]


class PoolRow(Shown):
    """Warm sandboxes of a template."""

    ready: int
    size: int = Field(description="How many should be ready.")


class TemplateRow(Shown):
    """A template in a table."""

    namespace: str
    name: str
    ready: bool
    reason: str
    message: str
    memory: str
    cpu: str
    languages: list[str]
    packages: dict[str, list[str]]
    pool: PoolRow
    executions: int | None = Field(description="Kept ones that the caller may list; null: it may list none.")
    cost: float | None = Field(description="Of these, in US dollars; null where none is known.")


class TemplateRows(Shown):
    """Templates, by namespace and name."""

    rows: list[TemplateRow]


class TemplateDetail(Shown):
    """A template, as the API server has it, without what only machines read."""

    object: dict[str, Any]
    yaml: str = Field(description="What of it can be changed, and what names it.")
    build_log: str = Field(description="The end of the last build's log.")


class Edited(Shown):
    """What is sent to change a template."""

    model_config = ConfigDict(
        extra="forbid",
        alias_generator=to_camel,
        populate_by_name=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
    )

    yaml: str
    resource_version: str = Field(pattern="^[0-9]{1,20}$", description="Of the template that was edited.")
    dry_run: bool = Field(False, description="Say what would come of it, and change nothing.")


EDITED_BODY: Final = {
    "required": True,
    "content": {"application/json": {"schema": Edited.model_json_schema(by_alias=True)}},
}


@lists.get("/templates", summary="List templates as rows", response_model=TemplateRows)
@needs(LIST_TEMPLATES)
async def list_rows(request: Request, caller: Overlooking) -> Response:
    """Templates that executions of the namespace can name: its own and the operator's. Without a namespace: all."""
    gateway = gateway_of(request)
    settings = gateway.settings
    named = [caller.namespace] if caller.namespace else [*settings.namespaces]
    namespaces = dict.fromkeys([*named, settings.operator_namespace]) if named else [EVERYWHERE]
    found = [document for each in namespaces for document in await gateway.objects.templates(each)]
    used = await usage_of(gateway, caller)
    rows = sorted(
        (row_of(document, used) for document in found if is_readable(document)),
        key=lambda row: (row.namespace, row.name),
    )
    return json_response(TemplateRows(rows=rows).model_dump_json())


@objects.get(
    "/templates/{namespace}/{name}",
    summary="Read a template as an object",
    response_model=TemplateDetail,
    responses=problems(404),
)
@needs(GET_TEMPLATES)
async def get_template(request: Request, caller: Reaching, name: Name) -> Response:
    """A template with the end of its build's log."""
    return await detailed(await gateway_of(request).objects.read_template(caller.namespace, name))


@objects.post(
    "/templates/{namespace}/{name}",
    summary="Change a template",
    response_model=TemplateDetail,
    responses=problems(404, 408, 409, 413, 415),
    openapi_extra={"requestBody": EDITED_BODY},
)
@needs(GET_TEMPLATES, PATCH_TEMPLATES)
async def change_template(request: Request, caller: Reaching, name: Name) -> Response:
    """The spec becomes what the YAML says, unless somebody has written meanwhile."""
    gateway = gateway_of(request)
    try:
        said = Edited.model_validate_json(await read_body(request, gateway.settings))
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, describe_invalid(error)) from None
    document = await asyncio.to_thread(read_template, said.yaml, caller.namespace, name)
    patch = build_patch(document, said.resource_version)
    try:
        changed = await gateway.objects.change_template(caller.namespace, name, patch, is_trial=said.dry_run)
    except Conflict:
        told = f"template {name} in namespace {caller.namespace} has changed since it was read"
        raise Refused("ChangedMeanwhile", told) from None
    return await detailed(changed)


async def detailed(document: Document) -> Response:
    shown = tidied(document)
    log = str((shown.get("status") or {}).get("lastBuildLog", ""))
    text = await asyncio.to_thread(as_yaml, editable(shown))
    return json_response(TemplateDetail(object=shown, yaml=text, build_log=log).model_dump_json())


def editable(document: Document) -> Document:
    """What of a template somebody can change, and what names it."""
    metadata = {key: document["metadata"][key] for key in ("name", "namespace")}
    return {**{key: document[key] for key in ("apiVersion", "kind")}, "metadata": metadata, "spec": document["spec"]}


async def usage_of(gateway: Gateway, caller: Caller) -> Mapping[str, Use] | None:
    """What templates are used for, as far as the caller may count; None, if it may list no executions there."""
    for namespace in [caller.namespace] if caller.namespace else gateway.settings.namespaces or [EVERYWHERE]:
        if not await gateway.accounts.may(caller.account, LIST, namespace):
            return None
    await gateway.board.ready()
    return uses_of(gateway.board.rows(caller.namespace))


def row_of(document: Document, used: Mapping[str, Use] | None) -> TemplateRow:
    """The row of a template. Executions are counted by the name of what they used, or ask for."""
    template = SandboxTemplate.model_validate(document)
    info = describe_template(template)
    mine = None if used is None else used.get(info.id, Use())
    pool = template.status.pool
    return TemplateRow(
        namespace=info.namespace,
        name=info.id,
        ready=info.ready,
        reason=info.readiness,
        message=info.message,
        memory=info.memory,
        cpu=info.cpu,
        languages=info.languages,
        packages=info.packages,
        pool=PoolRow(ready=pool.ready if pool else 0, size=pool.target if pool else template.spec.pool.ready),
        executions=mine.executions if mine else None,
        cost=mine.cost if mine else None,
    )
