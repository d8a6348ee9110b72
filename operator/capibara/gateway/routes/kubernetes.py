"""Executions and templates at the paths that the API server has for them: for the command line and the Python client.

So both speak to a cluster and to a gateway in the same words. It is a narrow part of Kubernetes' API, and what is wrong
is answered as a problem, as everywhere.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response

from capibara.client.transport import EXECUTIONS, TEMPLATES
from capibara.gateway import kubernetesforms as forms
from capibara.gateway.answers import SAFE, HeldStream
from capibara.gateway.bodies import read_body
from capibara.gateway.door import MOST_NAME, NAMESPACE_PATTERN, Admitted, Caller, also, path_namespace
from capibara.gateway.gateway import gateway_of
from capibara.gateway.manifests import read_change, read_manifest
from capibara.gateway.objects import MOST_WHOLE
from capibara.gateway.openapi import answer_of, body_of, problems
from capibara.gateway.problems import Refused
from capibara.gateway.rights import CREATE, DELETE, GET, LIST, LIST_TEMPLATES, PATCH, WATCH, needs
from capibara.gateway.routes.events import HEADERS
from capibara.gateway.routes.executions import Name
from capibara.kube.client import Conflict, encoded
from capibara.kube.forms import METADATA_LIST, TABLE
from capibara.kube.status import API, MERGE_PATCH


def named_namespace(
    where: Annotated[
        str,
        Path(pattern=NAMESPACE_PATTERN, min_length=1, max_length=MOST_NAME, description="Namespace of the objects."),
    ],
) -> None:
    """What the path says; `own_namespace` compares it with the one that rights were asked for."""


router: Final = APIRouter(prefix=API, tags=["kubernetes"])
namespaced: Final = APIRouter(
    prefix=f"{API}/namespaces/{{where}}", tags=["kubernetes"], dependencies=[Depends(named_namespace)]
)

OBJECT: Final = "application/json"
WATCHED: Final = "application/json;stream=watch"
"""Lines of JSON, as Kubernetes calls them."""

FORMS: Final = (
    OBJECT,
    TABLE,
    METADATA_LIST,
)
"""What can be asked for with Accept."""

MOST_ROWS: Final = 500
"""On one page of a list."""

WATCH_SECONDS: Final = 300
"""Then the caller's right is asked for anew."""

LISTED: Final = forms.KubernetesList | forms.Table | forms.PartialList
LIST_TOLD: Final = "A page of the list; by `Accept` in one of Kubernetes' shorter forms."
WATCH_TOLD: Final = f"{LIST_TOLD} With `watch`: lines, each a WatchEvent, for as long as `timeoutSeconds` says."

Accept = Annotated[str, Header(alias="Accept", max_length=200, include_in_schema=False)]
Limit = Annotated[int, Query(ge=0, description="Objects on the page; 0: as many as there may be.")]
Following = Annotated[
    str, Query(alias="continue", max_length=4096, description="What the last page said in `metadata`.")
]


@router.get("", summary="See which kinds there are", responses={200: answer_of(forms.ResourceList, forms.RESOURCES)})
@needs(GET)
async def get_resources(request: Request, caller: Admitted) -> Response:  # noqa: ARG001
    """Which kinds there are, as Kubernetes tells it; and the namespace of requests that name none."""
    verbs = {EXECUTIONS: ["create", "delete", "get", "list", "patch", "watch"], TEMPLATES: ["list"]}
    resources = [{"name": name, "namespaced": True, "verbs": those} for name, those in verbs.items()]
    return answer({"kind": "APIResourceList", "resources": resources, "home": gateway_of(request).settings.home})


@namespaced.get(
    "/codeexecutions",
    summary="List executions as Kubernetes does, or watch them",
    responses={
        200: answer_of(LISTED, forms.EXECUTIONS, WATCH_TOLD, {WATCHED: forms.WATCH}),
        **problems(410),
    },
)
@needs(GET)
async def list_executions(
    request: Request,
    caller: Admitted,
    accept: Accept = OBJECT,
    watch: Annotated[bool, Query(description="Tell what becomes of them, from `resourceVersion` on.")] = False,
    limit: Limit = 0,
    following: Following = "",
    labels: Annotated[str, Query(alias="labelSelector", max_length=1000, description="Only those.")] = "",
    fields: Annotated[str, Query(alias="fieldSelector", max_length=1000, description="Only those.")] = "",
    version: Annotated[str, Query(alias="resourceVersion", max_length=32, description="Of the list before.")] = "",
    seconds: Annotated[
        int, Query(alias="timeoutSeconds", ge=1, description="Of a watch; 300 at most.")
    ] = WATCH_SECONDS,
) -> Response:
    """The executions of a namespace: a page of them, or, with `watch`, what becomes of them."""
    own_namespace(request, caller)
    selected = {"labelSelector": labels, "fieldSelector": fields, "resourceVersion": version}
    if not watch:
        await also(request, caller, LIST)
        return await page_of(request, EXECUTIONS, caller.namespace, accept, limit, {**selected, "continue": following})
    await also(request, caller, WATCH)
    selected |= {"watch": "1", "allowWatchBookmarks": "true", "timeoutSeconds": str(min(seconds, WATCH_SECONDS))}
    gateway = gateway_of(request)
    async with AsyncExitStack() as stack:
        stack.enter_context(gateway.places.taken(caller.name))
        events = await gateway.watches.open(EXECUTIONS, caller.namespace, selected, stack, gateway.draining)
        response = HeldStream(events, 200, HEADERS, WATCHED)
        response.stack = stack.pop_all()
        return response


@namespaced.post(
    "/codeexecutions",
    summary="Write an execution",
    status_code=201,
    responses={201: answer_of(forms.KubernetesObject, forms.EXECUTION), **problems(404, 408, 409, 413, 415)},
    openapi_extra={"requestBody": body_of("Manifest", OBJECT, forms.MANIFESTS)},
)
@needs(CREATE, GET)
async def create_execution(request: Request, caller: Admitted) -> Response:
    """Write an execution, in the caller's name. A name that begins with `generateName` is made here."""
    own_namespace(request, caller)
    gateway = gateway_of(request)
    body = await read_body(request, gateway.settings)
    manifest, is_named = read_manifest(body, caller.name, gateway.settings.ttl_seconds)
    try:
        return answer(await gateway.objects.create(caller.namespace, manifest, is_strict=True), 201)
    except Conflict:
        name = manifest["metadata"]["name"]
        if is_named:
            raise Refused("NameTaken", f"there is an execution {name} in namespace {caller.namespace}") from None
        return answer(await gateway.objects.read(caller.namespace, name), 201)  # our own first try had arrived


@namespaced.get(
    "/codeexecutions/{name}",
    summary="Read an execution's object",
    responses={200: answer_of(forms.KubernetesObject, forms.EXECUTION), **problems(404)},
)
@needs(GET)
async def read_execution(request: Request, caller: Admitted, name: Name, accept: Accept = OBJECT) -> Response:
    """An execution."""
    own_namespace(request, caller)
    return answer(await gateway_of(request).objects.read(caller.namespace, name, form_of(accept)))


@namespaced.patch(
    "/codeexecutions/{name}",
    summary="Change an execution",
    responses={200: answer_of(forms.KubernetesObject, forms.EXECUTION), **problems(404, 408, 409, 413, 415)},
    openapi_extra={"requestBody": body_of("Change", MERGE_PATCH, forms.CHANGES)},
)
@needs(GET, PATCH)
async def change_execution(request: Request, caller: Admitted, name: Name) -> Response:
    """Cancel it, hold it back, let it go on, or say how long it is kept: by a merge patch of just that."""
    own_namespace(request, caller)
    gateway = gateway_of(request)
    change = read_change(await read_body(request, gateway.settings, MERGE_PATCH))
    return answer(await gateway.objects.change(caller.namespace, name, change))


@namespaced.delete(
    "/codeexecutions/{name}",
    summary="Delete an execution",
    responses={200: answer_of(forms.Deleted, forms.DELETED), **problems(404, 409)},
)
@needs(GET, DELETE)
async def delete_execution(request: Request, caller: Admitted, name: Name) -> Response:
    """Delete it, with its output. One that runs is ended."""
    own_namespace(request, caller)
    return answer(await gateway_of(request).objects.delete(caller.namespace, name))


@namespaced.get(
    "/sandboxtemplates",
    summary="List templates as Kubernetes does",
    responses={200: answer_of(LISTED, forms.TEMPLATES, LIST_TOLD), **problems(410)},
)
@needs(LIST_TEMPLATES)
async def list_templates(
    request: Request,
    caller: Admitted,
    accept: Accept = OBJECT,
    limit: Limit = 0,
    following: Following = "",
) -> Response:
    """Templates of a namespace. The operator's are for all who may list them in the one that `?namespace=` names."""
    where = path_namespace(request)
    if where != gateway_of(request).settings.operator_namespace:
        own_namespace(request, caller)
    return await page_of(request, TEMPLATES, where, accept, limit, {"continue": following})


async def page_of(
    request: Request, plural: str, namespace: str, accept: str, limit: int, query: dict[str, str]
) -> Response:
    form = form_of(accept)
    most = MOST_WHOLE if form == OBJECT else MOST_ROWS
    query |= {"limit": str(min(limit or most, most))}
    return answer(await gateway_of(request).objects.page(plural, namespace, query, form))


def own_namespace(request: Request, caller: Caller) -> None:
    """Raises Refused where the path names another namespace than the one that the caller's rights were asked for."""
    if path_namespace(request) != caller.namespace:
        raise Refused("Forbidden", "the path and the parameter `namespace` name different namespaces")


def form_of(accept: str) -> str:
    """The form that a caller asks for; anything else is the object."""
    return accept if accept in FORMS else OBJECT


def answer(document: dict[str, Any], status: int = 200) -> Response:
    return Response(encoded(document), status, SAFE, OBJECT)
