"""Status writes: merge-patches of the `status` subresource, the operator's only writes to its own kinds."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Final

import stamina

from capibara.api.outcome import TERMINAL_PHASES, Phase
from capibara.kube.client import Conflict, Forbidden, KubeClient, NotFound, Unreachable

MERGE_PATCH = "application/merge-patch+json"
AGAIN_SECONDS: Final = 0.1
"""After the first failure of a write that has to succeed; further ones are waited for longer and longer."""
API = "/apis/capibara6.dev/v1alpha1"

UNFINISHED = ",".join(f"status.phase!={phase}" for phase in sorted(TERMINAL_PHASES))
"""A field selector: executions that are not over."""

FINISHED = ",".join(f"status.phase!={phase}" for phase in ("", *sorted(set(Phase) - TERMINAL_PHASES)))
"""A field selector: those that are."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One object of ours: `plural` is `codeexecutions` or `sandboxtemplates`."""

    plural: str
    namespace: str
    name: str

    @property
    def path(self) -> str:
        return f"{API}/namespaces/{self.namespace}/{self.plural}/{self.name}"


class StatusWriter:
    """Writes statuses; counts nothing and decides nothing."""

    def __init__(self, client: KubeClient) -> None:
        self._client = client

    async def write(self, reference: Reference, status: dict[str, Any], resource_version: str) -> dict[str, Any]:
        """Write if the object still is at `resource_version`: the claim.

        Raises Conflict, NotFound, Rejected, Forbidden, Unreachable. Not repeated: the caller looks again first.
        """
        body = {"metadata": {"resourceVersion": resource_version}, "status": status}
        return await self._client.request("PATCH", reference.path + "/status", body=body, content_type=MERGE_PATCH)

    async def settle(
        self, reference: Reference, uid: str, status: dict[str, Any], *, accept: str | None = None
    ) -> dict[str, Any] | None:
        """Write whatever stands there now, trying for ever while the API server is away. None: the object is gone.

        Returns the object then, or what of it `accept` asks for.
        `uid` keeps the write off a new object of the same name: the server answers 409 then.
        A role that lacks the permission is waited for as well: the result must not be lost to it. Raises Rejected.
        """
        try:
            return await self._settle_once(reference, uid, status, accept)
        except (Unreachable, Forbidden):
            await asyncio.sleep(AGAIN_SECONDS)
        async for attempt in stamina.retry_context(on=is_passing, attempts=None, timeout=None, wait_max=30):
            with attempt:
                return await self._settle_once(reference, uid, status, accept)
        raise AssertionError("unreachable: retried without end")

    async def _settle_once(
        self, reference: Reference, uid: str, status: dict[str, Any], accept: str | None
    ) -> dict[str, Any] | None:
        body = {"metadata": {"uid": uid}, "status": status}
        path = reference.path + "/status"
        try:
            return await self._client.request("PATCH", path, body=body, content_type=MERGE_PATCH, accept=accept)
        except NotFound:
            return None
        except Conflict as conflict:
            if await self._is_another(reference, uid):
                return None
            raise Unreachable(409, "the object changes faster than the API server can apply a patch") from conflict

    async def _is_another(self, reference: Reference, uid: str) -> bool:
        """Whether the name belongs to another object now, or to none."""
        try:
            return bool((await self.read(reference))["metadata"]["uid"] != uid)
        except NotFound:
            return True

    async def read(self, reference: Reference) -> dict[str, Any]:
        """The object as it is now."""
        return await self._client.get(reference.path)


def is_passing(error: Exception) -> bool:
    """Whether a failure is not the document's, and passes, by itself or by somebody's hand."""
    return isinstance(error, (Unreachable, Forbidden))
