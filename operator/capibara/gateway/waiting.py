"""Writing an execution and waiting for its end, on behalf of a caller that may go away."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import structlog
from fastapi import Request

from capibara.gateway.feed import Subscription
from capibara.gateway.gateway import Gateway
from capibara.gateway.idempotency import execution_name, fingerprint
from capibara.gateway.preferences import Preferences
from capibara.gateway.problems import Refused
from capibara.gateway.request import REQUEST_HASH, REQUESTED_BY, build_manifest, build_spec
from capibara.kube.client import Conflict

log = structlog.get_logger(__name__)

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Written:
    """`replayed`: an earlier request with the same key had written it."""

    document: Document
    replayed: bool


async def run(
    gateway: Gateway, request: Request, caller: str, namespace: str, said: Document, preferences: Preferences
) -> Written:
    """Write what was asked for, and wait as long as the caller wants; the execution as it is then. Raises Refused."""
    spec, annotations = build_spec(said)
    name = f"request-{uuid.uuid4().hex[:20]}"
    if preferences.key:
        name = execution_name(caller, namespace, preferences.key)
        annotations[REQUEST_HASH] = fingerprint(said)
    manifest = build_manifest(spec, name, caller, gateway.settings.ttl_seconds, annotations)
    with ExitStack() as stack:
        if preferences.wait_seconds:
            stack.enter_context(gateway.places.taken(caller))
        subscription = stack.enter_context(gateway.feed(namespace).subscribed(namespace, name))
        written = await write(gateway, namespace, manifest, is_keyed=bool(preferences.key))
        subscription.take(written.document)
        if preferences.wait_seconds and not subscription.over:
            stayed = await wait(gateway, request, subscription, preferences.wait_seconds)
            if not stayed and preferences.cancels and not written.replayed:
                await abandon(gateway, namespace, name)
        if subscription.gone:
            raise Refused("ExecutionDeleted", f"execution {name} in namespace {namespace} was deleted")
        return Written(subscription.document or written.document, written.replayed)


async def write(gateway: Gateway, namespace: str, manifest: Document, *, is_keyed: bool) -> Written:
    """Write an execution; or find the one that an earlier request with its key has written. Raises Refused.

    Without a key the name is this request's alone: if it is taken, our own first try had arrived.
    """
    try:
        return Written(await gateway.objects.create(namespace, manifest), replayed=False)
    except Conflict:
        found = await gateway.objects.read(namespace, manifest["metadata"]["name"])
    if is_keyed:
        check_same(found, manifest)
    return Written(found, replayed=is_keyed)


def check_same(found: Document, manifest: Document) -> None:
    """Raises Refused, if what was found is not what the request would have written."""
    theirs, ours = annotations_of(found), annotations_of(manifest)
    if theirs.get(REQUESTED_BY) != ours[REQUESTED_BY] or REQUEST_HASH not in theirs:
        raise Refused("NameTaken", f"execution {manifest['metadata']['name']} was made by somebody else")
    if theirs[REQUEST_HASH] != ours[REQUEST_HASH]:
        raise Refused(
            "IdempotencyKeyReused", f"execution {manifest['metadata']['name']} has the key, and runs other code"
        )


def annotations_of(document: Document) -> Mapping[str, str]:
    return document["metadata"].get("annotations") or {}


async def wait(gateway: Gateway, request: Request, subscription: Subscription, seconds: float) -> bool:
    """Wait for the end, for so long, or until the gateway is to end. False: the caller has gone meanwhile."""
    left = asyncio.create_task(leaves(request), name="caller leaves")
    ends = asyncio.create_task(subscription.end(), name="execution ends")
    drains = asyncio.create_task(gateway.draining.wait(), name="gateway ends")
    try:
        await asyncio.wait({left, ends, drains}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return subscription.over or not left.done()
    finally:
        for task in (left, ends, drains):
            task.cancel()
        await asyncio.gather(left, ends, drains, return_exceptions=True)


async def leaves(request: Request) -> None:
    """Wait until the caller has gone. Its body has been read."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def abandon(gateway: Gateway, namespace: str, name: str) -> None:
    """Cancel an execution whose result nobody will read."""
    try:
        await gateway.objects.cancel(namespace, name)
    except Refused as error:
        log.warning("an execution whose caller has gone was not cancelled", name=name, why=error.detail)
