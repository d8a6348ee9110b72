"""Executions: make one, list them, read one, cancel one."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Header, Path, Query, Request, Response

from capibara.api.execution import Phase
from capibara.gateway.answers import SAFE
from capibara.gateway.bodies import read_body
from capibara.gateway.door import Admitted
from capibara.gateway.gateway import gateway_of
from capibara.gateway.idempotency import KEY_PATTERN, MAX_KEY_LENGTH
from capibara.gateway.openapi import EXECUTE_BODY, problems
from capibara.gateway.preferences import IDEMPOTENCY_KEY, ON_DISCONNECT, read_preferences
from capibara.gateway.request import read_request
from capibara.gateway.rights import CREATE, GET, LIST, PATCH, needs
from capibara.gateway.views import Execution, Page, execution_of, summary_of
from capibara.gateway.waiting import run

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["executions"])

Name = Annotated[
    str,
    Path(
        pattern=r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        min_length=1,
        max_length=253,
        description="Name of the execution.",
        examples=["request-3f2b8c1d9a7e4f60b5d2"],
    ),
]

LOCATION: Final[dict[str, Any]] = {
    "Location": {"description": "Where the execution can be read.", "schema": {"type": "string"}}
}
REPLAYED: Final[dict[str, Any]] = {
    "Idempotency-Replayed": {
        "description": "`true`: an earlier request with the same key began it.",
        "schema": {"type": "string", "enum": ["true"]},
    }
}


@router.post(
    "/execute",
    summary="Run code",
    response_model=Execution,
    responses={
        200: {"description": "It is over. `success` says how.", "headers": {**LOCATION, **REPLAYED}},
        202: {
            "description": "It goes on: read it at Location.",
            "model": Execution,
            "headers": {**LOCATION, **REPLAYED},
        },
        **problems(408, 409, 410, 413, 415),
    },
    openapi_extra={"requestBody": EXECUTE_BODY},
)
@needs(CREATE, GET)
async def execute(
    request: Request,
    caller: Admitted,
    prefer: Annotated[
        str | None,
        Header(description="`respond-async`: answer at once. `wait=10`: wait for 10 seconds at most (RFC 7240)."),
    ] = None,
    idempotency_key: Annotated[
        str | None,
        Header(
            alias=IDEMPOTENCY_KEY,
            min_length=1,
            max_length=MAX_KEY_LENGTH,
            pattern=KEY_PATTERN,
            description="A repeated request of the same caller with the same key is answered with the same execution.",
        ),
    ] = None,
    on_disconnect: Annotated[
        Literal["cancel", "continue"] | None,
        Header(
            alias=ON_DISCONNECT,
            description="What becomes of the execution if the caller goes away while it waits: `cancel`, or `continue`."
            " Default: cancel; with an Idempotency-Key, continue.",
        ),
    ] = None,
) -> Response:
    """Run code in a fresh sandbox, and wait for its end. That the code fails is an answer 200 with `success` false."""
    gateway = gateway_of(request)
    preferences = read_preferences(
        prefer or "", idempotency_key or "", on_disconnect or "", gateway.settings.wait_seconds
    )
    said = read_request(await read_body(request, gateway.settings))
    written = await run(gateway, request, caller.name, caller.namespace, said, preferences)
    headers = {"Idempotency-Replayed": "true"} if written.replayed else {}
    return shown(request, execution_of(written.document), headers)


@router.get("/executions", summary="List executions", response_model=Page, responses=problems(410))
@needs(LIST)
async def list_executions(
    request: Request,
    caller: Admitted,
    limit: Annotated[int, Query(ge=1, le=200, description="Executions on the page.")] = 50,
    following: Annotated[
        str, Query(alias="continue", max_length=4096, description="What the last page said in `next`.")
    ] = "",
    phase: Annotated[Phase | None, Query(description="Only those in this phase.")] = None,
    selector: Annotated[
        str, Query(max_length=1024, description="Only those with these labels, as for kubectl's `-l`.")
    ] = "",
) -> Response:
    """Executions of the namespace, without their output."""
    query = {"continue": following, "labelSelector": selector}
    if phase is not None:
        query["fieldSelector"] = f"status.phase={phase.value}"
    items, following = [], ""
    async for found in gateway_of(request).objects.some(caller.namespace, query, limit):
        items += [summary_of(document) for document in found["items"]]
        following = found["metadata"].get("continue", "")
    page = Page(items=items, next=following or None)
    return json_response(page.model_dump_json())


@router.get("/executions/{name}", summary="Read an execution", response_model=Execution, responses=problems(404))
@needs(GET)
async def get_execution(request: Request, caller: Admitted, name: Name) -> Response:
    """An execution as it is now."""
    execution = execution_of(await gateway_of(request).objects.read(caller.namespace, name))
    return json_response(execution.model_dump_json())


@router.delete(
    "/executions/{name}",
    summary="Cancel an execution",
    response_model=Execution,
    responses={
        200: {"description": "It was over already."},
        202: {"description": "It will end.", "model": Execution, "headers": LOCATION},
        **problems(404),
    },
)
@needs(GET, PATCH)
async def cancel_execution(request: Request, caller: Admitted, name: Name) -> Response:
    """End an execution, whether it runs or waits. The object stays, and says Cancelled."""
    objects = gateway_of(request).objects
    execution = execution_of(await objects.read(caller.namespace, name))
    if not execution.over:
        execution = execution_of(await objects.cancel(caller.namespace, name))
    return shown(request, execution, {})


def shown(request: Request, execution: Execution, headers: dict[str, str]) -> Response:
    """200 for what is over, else 202; and where to read it."""
    where = request.app.url_path_for("get_execution", name=execution.name)
    headers = {**headers, "Location": f"{where}?namespace={execution.namespace}"}
    return json_response(execution.model_dump_json(), 200 if execution.over else 202, headers)


def json_response(body: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(body, status, {**SAFE, **(headers or {})}, "application/json")
