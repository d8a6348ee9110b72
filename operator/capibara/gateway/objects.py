"""Requests of the gateway to the API server, under its own account; what goes wrong comes out as `Refused`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from capibara.client.transport import EXECUTIONS, PAGE_SIZE, TEMPLATES, asked, collection
from capibara.gateway.edited import JSON_PATCH
from capibara.gateway.problems import Refused
from capibara.kube.client import Conflict, Forbidden, KubeClient, KubeError, NotFound, Rejected, Unreachable
from capibara.kube.status import API, MERGE_PATCH, Reference

RETRY_WAITS: Final = (0.2, 0.5, 1.0)
"""Seconds before each further try while the API server gives no usable answer; then the caller may try."""

MISSING_KINDS: Final = ("the server could not find the requested resource", "404 page not found")

MOST_EVENTS: Final = 500
MOST_WHOLE: Final = 25
"""Whole executions at once, of up to 1.5 MB each: nothing else is done while JSON is read, in whatever thread."""

Document = dict[str, Any]


class Objects:
    """Executions and templates of one cluster."""

    def __init__(self, client: KubeClient) -> None:
        self._client = client

    async def create(self, namespace: str, manifest: Document, *, is_strict: bool = False) -> Document:
        """Write an execution. Raises Conflict where the name is taken, and Refused. `is_strict`: no unknown fields."""
        path = f"{API}/namespaces/{namespace}/{EXECUTIONS}{'?fieldValidation=Strict' if is_strict else ''}"
        with refusals(f"create {EXECUTIONS} in namespace {namespace}", missing="NotInstalled", passing=Conflict):
            return await self._request("POST", path, body=manifest)

    async def read(self, namespace: str, name: str, form: str | None = None) -> Document:
        """An execution as it is now. `form`: for Accept. Raises Refused."""
        with refusals(f"get execution {name} in namespace {namespace}"):
            return await self._request("GET", Reference(EXECUTIONS, namespace, name).path, accept=form)

    async def cancel(self, namespace: str, name: str) -> Document:
        """Have an execution ended. One that is over stays as it is. Raises Refused."""
        return await self.change(namespace, name, {"cancel": True})

    async def change(self, namespace: str, name: str, spec: Document) -> Document:
        """Change fields of an execution's spec. Raises Refused."""
        with refusals(f"change execution {name} in namespace {namespace}"):
            path = Reference(EXECUTIONS, namespace, name).path
            return await self._request("PATCH", path, body={"spec": spec}, content_type=MERGE_PATCH)

    async def delete(self, namespace: str, name: str) -> Document:
        """Delete an execution; what the API server says of it. Raises Refused."""
        with refusals(f"delete execution {name} in namespace {namespace}"):
            return await self._request("DELETE", Reference(EXECUTIONS, namespace, name).path)

    async def read_template(self, namespace: str, name: str) -> Document:
        """A template as it is now. Raises Refused."""
        with refusals(f"get template {name} in namespace {namespace}"):
            return await self._request("GET", Reference(TEMPLATES, namespace, name).path)

    async def change_template(
        self, namespace: str, name: str, patch: list[Document], *, is_trial: bool = False
    ) -> Document:
        """A template after a JSON patch, checked strictly; as a trial nothing changes. Raises Conflict, Refused."""
        query = {"fieldValidation": "Strict", "fieldManager": "capibara-dashboard", "dryRun": "All" if is_trial else ""}
        path = f"{Reference(TEMPLATES, namespace, name).path}?{asked(query)}"
        with refusals(f"change template {name} in namespace {namespace}", passing=Conflict):
            return await self._request("PATCH", path, body=patch, content_type=JSON_PATCH)

    async def events(self, namespace: str, uid: str) -> list[Document]:
        """Kubernetes' events about an object, 500 at most. Raises Refused."""
        with refusals(f"list events in namespace {namespace}"):
            query = asked({"fieldSelector": f"involvedObject.uid={uid}", "limit": str(MOST_EVENTS)})
            found = await self._request("GET", f"/api/v1/namespaces/{namespace}/events?{query}")
            return list(found["items"])

    async def namespaces(self) -> list[str]:
        """The names of all namespaces, in their order. Raises Refused."""
        with refusals("list namespaces"):
            found = await self._request("GET", "/api/v1/namespaces")
            return sorted(each["metadata"]["name"] for each in found["items"])

    async def page(self, plural: str, namespace: str, query: Mapping[str, str], form: str | None = None) -> Document:
        """A page of a list, of one namespace or (empty) of all. `query`: limit, continue, labelSelector, fieldSelector.

        `form`: for Accept. Raises Refused.
        """
        place = f"namespace {namespace}" if namespace else "all namespaces"
        with refusals(f"list {plural} in {place}", missing="NotInstalled"):
            path = f"{collection(plural, namespace)}?{asked(dict(query))}"
            return await self._request("GET", path, accept=form)

    async def some(self, namespace: str, query: Mapping[str, str], count: int) -> AsyncIterator[Document]:
        """So many executions of a list at most, from `continue` of the query on, in small pages. Raises Refused."""
        following = query.get("continue", "")
        while count > 0:
            asks = {**query, "limit": str(min(count, MOST_WHOLE)), "continue": following}
            page = await self.page(EXECUTIONS, namespace, asks)
            yield page
            count -= len(page["items"])
            following = page["metadata"].get("continue", "")
            if not following:
                return

    async def pages(self, plural: str, namespace: str, form: str | None = None) -> AsyncIterator[list[Document]]:
        """A whole list, page by page. `form`: for Accept. Raises Refused."""
        following = ""
        while True:
            page = await self.page(plural, namespace, {"limit": str(PAGE_SIZE), "continue": following}, form)
            yield page["items"]
            following = page["metadata"].get("continue", "")
            if not following:
                return

    async def templates(self, namespace: str) -> list[Document]:
        """The templates of a namespace; none where there is no such namespace. Raises Refused."""
        return [document async for page in self.pages(TEMPLATES, namespace) for document in page]

    async def _request(self, method: str, path: str, **said: Any) -> Document:
        for wait in RETRY_WAITS:
            try:
                return await self._client.request(method, path, **said)
            except Unreachable as error:
                if error.status == 410:
                    raise
                await asyncio.sleep(wait)
        return await self._client.request(method, path, **said)


@contextmanager
def refusals(what: str, missing: str = "NotFound", passing: type[KubeError] | tuple[()] = ()) -> Iterator[None]:
    """Turn the API server's refusals inside into ours. `missing`: the problem that a 404 is; `passing`: what stays."""
    try:
        yield
    except KubeError as error:
        if isinstance(error, passing):
            raise
        raise refusal_of(error, what, missing) from error


def refusal_of(error: KubeError, what: str, missing: str = "NotFound") -> Refused:
    """The problem that a failure is for the caller. `what`: what was to be done."""
    match error:
        case NotFound() if any(words in error.message for words in MISSING_KINDS):
            return Refused("NotInstalled", f"cannot {what}: the cluster does not know our kinds")
        case NotFound():
            return Refused(missing, f"cannot {what}: {error.message}")
        case Conflict():
            return Refused("ChangedMeanwhile", f"cannot {what}: {error.message}")
        case Rejected():
            return Refused("InvalidSpec", error.message)
        case Forbidden(status=403) if "being terminated" in error.message:
            return Refused("NotInstalled", f"cannot {what}: the namespace is being deleted")
        case Forbidden():
            return Refused("GatewayForbidden", f"the gateway's own account may not {what}")
        case Unreachable(status=410):
            return Refused("Expired", error.message)
        case _:
            return Refused("ClusterUnavailable", f"cannot {what}: {error.message}", {"Retry-After": "2"})
