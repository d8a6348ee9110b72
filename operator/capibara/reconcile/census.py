"""From time to time: compare what the API server and the provider have, and mend what events did not tell.

Sandboxes of executions that are over or gone are killed; executions whose time to live is over are deleted; runs of
executions that were deleted while no watch told of it are ended; executions without a task get one; templates that were
deleted so are forgotten, and their pools with them; statuses follow changes of a spec after the end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from typing import Any, Final

import structlog
from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.backends.base import SandboxBackend, SandboxHandle
from capibara.backends.errors import BackendError
from capibara.core import names
from capibara.core.census import Expiry, FoundSandbox, caught_up, expiry, manager_of, may_have_expired, orphans
from capibara.kube.client import Conflict, Forbidden, KubeClient, NotFound, Rejected
from capibara.kube.events import Events, Subject
from capibara.kube.lists import WHOLE_OBJECTS, list_pages
from capibara.kube.status import API, FINISHED, UNFINISHED, Reference, StatusWriter
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.loop import Controller, Settled
from capibara.reconcile.membership import Membership
from capibara.reconcile.reaper import Reaper
from capibara.reconcile.templates.steward import Stewards
from capibara.settings import Settings
from capibara.telemetry import metrics

log = structlog.get_logger(__name__)

WITH_TTL = "spec.ttlSecondsAfterFinished!="

FIRST_GENERATION: Final = 1

NOT_DELETED: Final = "NotDeleted"
"""The reason of the event about an execution that is kept although its time to live is over."""

ABOUT_ONE_OBJECT = (NotFound, Conflict, Rejected, Forbidden)
"""Refusals that the next object need not meet: an admission policy's, or those of a namespace that is being deleted."""


class Census:
    """`namespaces`: those served; empty for the whole cluster. Only then is every sandbox's execution in sight."""

    def __init__(
        self,
        settings: Settings,
        cluster: str,
        client: KubeClient,
        backend: SandboxBackend,
        controller: Controller,
        reaper: Reaper,
        stewards: Stewards,
        events: Events,
        membership: Membership,
        namespaces: Sequence[str] = (),
    ) -> None:
        self._membership = membership
        self._grace = settings.orphan_grace_seconds
        self._ttl = settings.ttl_seconds_after_finished or None  # of executions that say nothing about it
        self._cluster = cluster
        self._client = client
        self._writer = StatusWriter(client)
        self._backend = backend
        self._controller = controller
        self._reaper = reaper
        self._stewards = stewards
        self._events = events
        self._whole_cluster = not namespaces
        self._scopes = [f"{API}/namespaces/{name}" for name in namespaces] or [API]
        self._paths = [f"{scope}/codeexecutions" for scope in self._scopes]
        self._explained = Settled()
        self._caught_up = Settled()

    async def count(self) -> None:
        """Once. Raises KubeError, BackendError. What is not about this operator's own memory, one does for all.

        What is known here is noted first, then what the provider has, then what the API server has: whatever comes into
        being meanwhile is in the later lists, and is not taken for gone.
        """
        is_chief = self._membership.is_chief("census")
        known = self._controller.known()
        found = await self._find() if is_chief else []
        unfinished = await self._unfinished()
        for uid in known - unfinished.keys():
            self._controller.vanished(uid)
        for uid in unfinished.keys() - known:
            await self._introduce(unfinished[uid])
        sandboxes = [FoundSandbox(each.id, each.started_at.timestamp(), each.metadata) for each in found]
        for sandbox_id in orphans(sandboxes, unfinished, steady(), self._grace):
            log.warning("a sandbox of an execution that is over or gone is destroyed", sandbox=sandbox_id)
            metrics.sandbox_orphaned()
            self._reaper.kill(sandbox_id)
        await self._forget_templates()
        if is_chief:
            await self._visit_finished(await self._expire())

    async def _forget_templates(self) -> None:
        """Those that are there no more: each would go on routing executions, and its pool would be filled and paid."""
        known = self._stewards.known()
        there = {
            (item["metadata"]["namespace"], item["metadata"]["name"])
            for scope in self._scopes
            async for page in list_pages(self._client, f"{scope}/sandboxtemplates", metadata_only=True)
            for item in page
        }
        for key in known - there:
            log.warning("a template was deleted unseen", namespace=key[0], name=key[1])
            self._stewards.vanished(key)

    async def _find(self) -> list[SandboxHandle]:
        """What the provider has; nothing while it is away: the rest of the census does without."""
        if not self._whole_cluster:
            return []
        try:
            return await self._backend.find({names.CLUSTER: self._cluster})
        except BackendError as error:
            log.warning("sandboxes were not counted; trying again next time", why=error.message)
            return []

    async def _unfinished(self) -> dict[str, dict[str, Any]]:
        """Metadata of all executions that are not over, by UID."""
        return {
            item["metadata"]["uid"]: item["metadata"]
            for path in self._paths
            async for page in list_pages(self._client, path, UNFINISHED, metadata_only=True)
            for item in page
        }

    async def _introduce(self, metadata: dict[str, Any]) -> None:
        """Hand over an execution that no event announced; the controller knows whether it has been settled."""
        if self._controller.is_known(metadata["uid"]):
            return
        if (body := await self._read(metadata)) is not None:
            self._controller.observe(None, body)

    async def _read(self, metadata: dict[str, Any]) -> dict[str, Any] | None:
        try:
            return await self._client.get(reference_of(metadata).path)
        except ABOUT_ONE_OBJECT:
            return None

    async def _expire(self) -> set[str]:
        """Those that say themselves how long they live. The UIDs of all that say it."""
        judged = set[str]()
        for path in self._paths:
            async for page in list_pages(self._client, path, WITH_TTL, limit=WHOLE_OBJECTS):
                for body in page:
                    judged.add(body["metadata"]["uid"])
                    await self._expire_one(body)
                    await asyncio.sleep(0)  # others have their turn
        return judged

    async def _expire_by_default(self, metadata: dict[str, Any]) -> None:
        """One that says nothing about it. Who was created later than so long ago has not been over for so long."""
        if self._ttl is None or metadata["uid"] in self._explained:
            return
        is_due = may_have_expired(metadata["creationTimestamp"], steady(), self._ttl)
        if is_due and (body := await self._read(metadata)) is not None:
            await self._expire_one(body)

    async def _expire_one(self, body: dict[str, Any]) -> None:
        try:
            execution = CodeExecution.model_validate(body)
        except ValidationError:
            return  # of another schema: whoever wrote it may delete it
        writers = writers_of(body)
        match expiry(execution, steady(), writers, self._ttl):
            case Expiry.DELETE:
                await self._delete(execution)
            case Expiry.SPARE if execution.metadata.uid not in self._explained:
                self._explain(execution, writers)
            case Expiry.SPARE | Expiry.NOT_YET:
                return

    async def _delete(self, execution: CodeExecution) -> None:
        """If it still is what was looked at."""
        metadata = execution.metadata
        path = Reference("codeexecutions", metadata.namespace, metadata.name).path
        preconditions = {"uid": metadata.uid, "resourceVersion": metadata.resource_version}
        body = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": preconditions}
        try:
            await self._client.request("DELETE", path, body=body)
        except (NotFound, Conflict):
            return
        except (Rejected, Forbidden) as error:
            where = {"namespace": metadata.namespace, "name": metadata.name}
            log.warning("an execution whose time to live is over may not be deleted", why=error.message, **where)
            return
        log.info("deleted an execution whose time to live is over", namespace=metadata.namespace, name=metadata.name)

    async def _visit_finished(self, judged: Collection[str]) -> None:
        """All that are over, by their metadata: no watch tells of them. `judged`: those that say how long they live."""
        for path in self._paths:
            async for page in list_pages(self._client, path, FINISHED, metadata_only=True):
                for metadata in (item["metadata"] for item in page):
                    await self._catch_up(metadata)
                    if metadata["uid"] not in judged:
                        await self._expire_by_default(metadata)

    async def _catch_up(self, metadata: dict[str, Any]) -> None:
        """The status of one whose spec was changed after the end."""
        seen = f"{metadata['uid']}/{metadata['generation']}"
        changed = metadata["generation"] > FIRST_GENERATION and seen not in self._caught_up
        if changed and await self._catch_up_one(metadata):
            self._caught_up.add(seen)

    async def _catch_up_one(self, metadata: dict[str, Any]) -> bool:
        """False: it has to be tried again, next time."""
        reference = reference_of(metadata)
        try:
            body = await self._client.get(reference.path)
            current = body["metadata"]
            status = caught_up(body.get("status", {}), current["generation"])
            if status is not None and current["uid"] == metadata["uid"]:
                await self._writer.write(reference, status, current["resourceVersion"])
        except ABOUT_ONE_OBJECT as error:
            return isinstance(error, NotFound | Rejected)
        return True

    def _explain(self, execution: CodeExecution, writers: Collection[str]) -> None:
        """An event, once: a second one of its name is refused, as after a restart of ours."""
        message = (
            f"its time to live is over, but {manager_of(execution, writers)} manages this object: deleted, it"
            " would be applied and run again. Remove it from its source instead."
        )
        self._events.warn(Subject.of("CodeExecution", execution.metadata), NOT_DELETED, message)
        self._explained.add(execution.metadata.uid)


def writers_of(body: dict[str, Any]) -> frozenset[str]:
    """The names of the field managers that have written the object."""
    return frozenset(entry.get("manager", "") for entry in body["metadata"].get("managedFields") or ())


def reference_of(metadata: dict[str, Any]) -> Reference:
    """The execution of a list of metadata."""
    return Reference("codeexecutions", metadata["namespace"], metadata["name"])
