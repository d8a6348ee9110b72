"""About the installation: templates, figures, health, metrics, and this API's own description."""

from __future__ import annotations

from typing import Any, Final

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel, Field, ValidationError

from capibara.api.template import SandboxTemplate
from capibara.client.health import OK, HealthReport, build_report
from capibara.client.stats import ExecutionStats, summarize
from capibara.client.templates import TemplateInfo, build_catalog, is_observed
from capibara.client.transport import EXECUTIONS
from capibara.gateway import metrics
from capibara.gateway.answers import SAFE
from capibara.gateway.door import Admitted
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.problems import Refused
from capibara.gateway.rights import GET, LIST, LIST_TEMPLATES, READ_METRICS, needs
from capibara.gateway.routes.executions import json_response

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["about"])
plain: Final = APIRouter(tags=["about"])

OUTPUT: Final = ("stdout", "stderr", "results", "error")
"""Of statuses, what figures do not need, and what is large."""


class Templates(BaseModel):
    """What executions can name."""

    items: list[TemplateInfo] = Field(description="Sorted by `id`.")


@router.get("/templates", summary="List templates", response_model=Templates)
@needs(LIST_TEMPLATES)
async def list_templates(request: Request, caller: Admitted) -> Response:
    """The templates that executions of the namespace can name: its own, then the operator's, which are everybody's."""
    gateway = gateway_of(request)
    namespaces = dict.fromkeys((caller.namespace, gateway.settings.operator_namespace))
    found = [document for each in namespaces for document in await gateway.objects.templates(each)]
    catalog = build_catalog(document for document in found if is_readable(document))
    return json_response(Templates(items=catalog).model_dump_json())


@router.get("/stats", summary="Count executions", response_model=ExecutionStats)
@needs(LIST)
async def get_stats(request: Request, caller: Admitted) -> Response:
    """Counts over the executions of the namespace that are still kept."""
    pages = gateway_of(request).objects.pages(EXECUTIONS, caller.namespace)
    documents = [without_output(document) async for page in pages for document in page]
    return json_response(summarize(documents).model_dump_json())


@router.get("/health", summary="See whether code can be run", response_model=HealthReport)
@needs(GET)
async def get_health(request: Request, caller: Admitted) -> Response:
    """What was checked, and what is wrong. The answer is 200 also if something is."""
    gateway = gateway_of(request)
    checks = {"watch": gateway.feed(caller.namespace).trouble or OK, "operator": await operator_trouble(gateway) or OK}
    return json_response(build_report(checks).model_dump_json())


@router.get(
    "/metrics",
    summary="Metrics for Prometheus",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "The text format."}},
)
@needs(READ_METRICS)
async def get_metrics(request: Request, caller: Admitted) -> Response:  # noqa: ARG001
    """Needs the right to `get` the URL `/metrics`, as the operator's metrics do."""
    metrics.WAITING.set(len(gateway_of(request).places))
    return Response(generate_latest(metrics.REGISTRY), 200, {**SAFE, "Content-Type": CONTENT_TYPE_LATEST})


@plain.get("/openapi.json", summary="This API, as OpenAPI", responses=problems())
@needs(GET)
async def get_openapi(request: Request, caller: Admitted) -> JSONResponse:  # noqa: ARG001
    """The description of this API, OpenAPI 3.1."""
    return JSONResponse(request.app.openapi(), headers=SAFE)


async def operator_trouble(gateway: Gateway) -> str:
    """What is wrong with the operator; empty: nothing. One that has stopped since it looked is not noticed."""
    namespace = gateway.settings.operator_namespace
    try:
        documents = await gateway.objects.templates(namespace)
    except Refused as error:
        return error.detail
    if not documents:
        return f"there are no SandboxTemplates in namespace {namespace}: apply templates/ there"
    if not any(is_observed(SandboxTemplate.model_validate(each)) for each in documents if is_readable(each)):
        return f"no operator has looked at the templates in namespace {namespace}: start one"
    return ""


def is_readable(document: dict[str, Any]) -> bool:
    """Whether a template is one that this version reads: one that came past the schema hides no other."""
    try:
        SandboxTemplate.model_validate(document)
    except ValidationError:
        return False
    return True


def without_output(document: dict[str, Any]) -> dict[str, Any]:
    status = document.get("status") or {}
    return {"status": {name: value for name, value in status.items() if name not in OUTPUT}}
