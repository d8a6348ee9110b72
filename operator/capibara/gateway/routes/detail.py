"""One execution for the dashboard: the object, its events, and what can be done about it."""

from __future__ import annotations

import asyncio
import re
import uuid
from enum import StrEnum
from typing import Any, Final

import yaml
from fastapi import APIRouter, Request, Response
from pydantic import Field

from capibara.api.outcome import TERMINAL_PHASES, Phase
from capibara.client.request import CREATED_BY
from capibara.gateway.door import Caller, Reaching
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.openapi import problems
from capibara.gateway.problems import Refused
from capibara.gateway.request import CREATOR, REQUESTED_BY
from capibara.gateway.rights import CREATE, GET, LIST_EVENTS, PATCH, needs
from capibara.gateway.routes.executions import Name, json_response
from capibara.gateway.routes.overview import Shown
from capibara.gateway.waiting import write

try:
    from yaml import CSafeDumper as Dumper
except ImportError:  # a build without libyaml
    from yaml import SafeDumper as Dumper  # type: ignore[assignment]

router: Final = APIRouter(prefix="/api/v1/dashboard", tags=["dashboard"])

APPLIED: Final = "kubectl.kubernetes.io/last-applied-configuration"
GENERATED: Final = re.compile(r"-([a-z0-9]{5}|[0-9a-f]{8,20})$")
"""What was put behind a name to make it one of its own."""

STEM: Final = 50

Document = dict[str, Any]


class KubeEvent(Shown):
    """An event of Kubernetes about the object."""

    type: str = Field(description="Normal or Warning.")
    reason: str
    message: str
    count: int
    at: str | None = Field(description="When it last happened, RFC 3339.")


class ObjectDetail(Shown):
    """An object, as the API server has it, without what only machines read."""

    object: dict[str, Any]
    yaml: str
    events: list[KubeEvent] | None = Field(description="The newest first; null: the caller may not list events.")


class Named(Shown):
    """An object that was written."""

    namespace: str
    name: str


class Action(StrEnum):
    SUSPEND = "suspend"
    RESUME = "resume"


@router.get(
    "/executions/{namespace}/{name}",
    summary="Read an execution as an object",
    response_model=ObjectDetail,
    responses=problems(404),
)
@needs(GET)
async def get_object(request: Request, caller: Reaching, name: Name) -> Response:
    """An execution with its events. Secrets are not in it: it refers to them by name."""
    gateway = gateway_of(request)
    document = tidied(await gateway.objects.read(caller.namespace, name))
    events = await events_of(gateway, caller, document["metadata"]["uid"])
    text = await asyncio.to_thread(as_yaml, document)
    return json_response(ObjectDetail(object=document, yaml=text, events=events).model_dump_json())


@router.post(
    "/executions/{namespace}/{name}/rerun",
    summary="Run an execution's spec once more",
    status_code=201,
    response_model=Named,
    responses=problems(404, 409),
)
@needs(GET, CREATE)
async def rerun(request: Request, caller: Reaching, name: Name) -> Response:
    """A new execution with the same spec, neither cancelled nor held back; the caller's name is on it."""
    gateway = gateway_of(request)
    manifest = again(await gateway.objects.read(caller.namespace, name), caller.name)
    written = await write(gateway, caller.namespace, manifest, is_keyed=False)
    found = Named(namespace=caller.namespace, name=written.document["metadata"]["name"])
    return json_response(found.model_dump_json(), 201)


@router.post(
    "/executions/{namespace}/{name}/{action}",
    summary="Hold an execution back, or let it go on",
    response_model=Named,
    responses=problems(404, 409),
)
@needs(GET, PATCH)
async def change(request: Request, caller: Reaching, name: Name, action: Action) -> Response:
    """`suspend` holds back what has not begun, `resume` lets it go on."""
    objects = gateway_of(request).objects
    phase = ((await objects.read(caller.namespace, name)).get("status") or {}).get("phase")
    if is_too_late(action, phase):
        raise Refused("TooLate", f"execution {name} is {phase}")
    await objects.change(caller.namespace, name, {"suspend": action is Action.SUSPEND})
    return json_response(Named(namespace=caller.namespace, name=name).model_dump_json())


def is_too_late(action: Action, phase: str | None) -> bool:
    """Whether an execution in the phase cannot be held back, or go on, any more."""
    return phase in TERMINAL_PHASES or (action is Action.SUSPEND and phase == Phase.RUNNING)


async def events_of(gateway: Gateway, caller: Caller, uid: str) -> list[KubeEvent] | None:
    """Events of an object; None, if the caller, or the gateway itself, may not list them."""
    if not await gateway.accounts.may(caller.account, LIST_EVENTS, caller.namespace):
        return None
    try:
        found = await gateway.objects.events(caller.namespace, uid)
    except Refused as error:
        if error.code != "GatewayForbidden":
            raise
        return None
    return sorted((event_of(each) for each in found), key=lambda event: event.at or "", reverse=True)


def event_of(document: Document) -> KubeEvent:
    """Both forms of Kubernetes' events: with `count`, and with `series`."""
    series = document.get("series") or {}
    times = (series.get("lastObservedTime"), document.get("lastTimestamp"), document.get("eventTime"))
    return KubeEvent(
        type=document.get("type") or "Normal",
        reason=document.get("reason") or "",
        message=document.get("message") or "",
        count=series.get("count") or document.get("count") or 1,
        at=next((time for time in times if time), document["metadata"].get("creationTimestamp")),
    )


def tidied(document: Document) -> Document:
    """The object as people write it: without who manages which field, and without its own copy."""
    metadata = {key: value for key, value in document["metadata"].items() if key != "managedFields"}
    annotations = {key: value for key, value in (metadata.get("annotations") or {}).items() if key != APPLIED}
    metadata.pop("annotations", None)
    if annotations:
        metadata["annotations"] = annotations
    order = ("apiVersion", "kind", "metadata", "spec", "status")
    rest = {**document, "metadata": metadata}
    return {key: rest[key] for key in order if key in rest}


class Text(Dumper):
    """Texts of several lines are blocks, as people write code."""


Text.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def as_yaml(document: Document) -> str:
    """The object as YAML that can be applied, in the order of its fields. Not on the event loop: it may be large."""
    return yaml.dump(document, Dumper=Text, sort_keys=False, allow_unicode=True, width=120)


def again(document: Document, caller: str) -> Document:
    """A new execution with the same spec."""
    spec = {key: value for key, value in document["spec"].items() if key not in {"cancel", "suspend"}}
    stem = GENERATED.sub("", document["metadata"]["name"])[:STEM].rstrip("-.")
    metadata = {
        "name": f"{stem}-{uuid.uuid4().hex[:10]}",
        "labels": {CREATED_BY: CREATOR},
        "annotations": {REQUESTED_BY: caller},
    }
    return {"apiVersion": document["apiVersion"], "kind": document["kind"], "metadata": metadata, "spec": spec}
