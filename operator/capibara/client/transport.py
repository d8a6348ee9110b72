"""Requests of one client to the API server: the only place here that does any.

Failures that pass by themselves are tried again for some seconds; the others come out as `IntegrationError`.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp

from capibara.api.meta import GROUP
from capibara.client.errors import ClusterUnavailable, NoCluster, NoSuchExecution, NotKept, PermissionDenied
from capibara.client.namespace import find_namespace
from capibara.client.output import SILENCE_SECONDS as OUTPUT_SILENCE
from capibara.client.output import Cursor, OperatorDoor, Output, Source, read_events
from capibara.client.refusals import API_SERVER, GATEWAY, Missing, explained
from capibara.kube import client as kube
from capibara.kube.gatewayaccess import Bearer, NoGateway
from capibara.kube.lease import Leases
from capibara.kube.status import API, MERGE_PATCH, Reference

EXECUTIONS: Final = "codeexecutions"
TEMPLATES: Final = "sandboxtemplates"
KEY_FILE: Final = "CAPIBARA_LIVE_OUTPUT_KEY_FILE"
"""A variable: the file of the key that operators and gateways share, where we have it."""

REVIEWS: Final = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"

RETRY_WAITS: Final = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds before each further try: over a restart of an API server, and the first seconds of a new kind (429)."""

BUSY_SECONDS: Final = 60.0
BUSY_PAUSE: Final = 1.0
"""How long, and how often, we ask a server again that says that we ask too much (429)."""

PAGE_SIZE: Final = 100
WATCH_SECONDS: Final = 300
SILENCE_SECONDS: Final = 120
"""The API server sends a bookmark every minute or so; after two minutes of silence the connection is taken for dead."""

LONGEST_LINE: Final = 4 * 1024 * 1024
"""One event is one line, and an object is at most 1.5 MB."""


class Expired(Exception):
    """The API server no longer knows the resource version that a watch is to go on from."""


class Transport:
    """One API server, one namespace (empty: all, to list and watch).

    Belongs to the event loop that opened it; close it there.
    """

    def __init__(self, connection: kube.Connection, namespace: str, *, is_gateway: bool = False) -> None:
        self.namespace = namespace
        self.server = connection.server
        self.is_gateway = is_gateway
        self._client = kube.KubeClient(connection, connections=16)
        self._watches = kube.build_session(connection, connections=2)
        self._connection = connection
        self._events: aiohttp.ClientSession | None = None
        self._door: OperatorDoor | None = None

    @classmethod
    async def open(cls, kubeconfig: Path | None, namespace: str | None) -> Transport:
        """Find cluster and namespace. Files are read, and exec plugins may run: not in the event loop.

        Raises NoCluster.
        """
        if kubeconfig is None and "KUBECONFIG" in os.environ:
            kubeconfig = Path(os.environ["KUBECONFIG"])  # the Kubernetes package keeps what it was when it was imported
        try:
            connection = await asyncio.to_thread(kube.Connection.load, kubeconfig)
            if namespace is None:
                namespace = await asyncio.to_thread(find_namespace, kubeconfig)
        except kube.NoCluster as error:
            raise NoCluster(str(error)) from error
        return cls(connection, namespace)

    @classmethod
    async def open_gateway(cls, url: str, bearer: Bearer, namespace: str | None) -> Transport:
        """A gateway in the place of the API server. `namespace` None: the gateway's. Raises IntegrationError."""
        try:
            connection = await asyncio.to_thread(kube.Connection.of_gateway, url, bearer)
        except NoGateway as error:
            raise NoCluster(str(error)) from error
        transport = cls(connection, namespace or "", is_gateway=True)
        try:
            if namespace is None:
                with transport._explained("the gateway"):
                    transport.namespace = str((await transport._request("GET", API))["home"])
        except BaseException:
            await transport.close()
            raise
        return transport

    def output_source(self, operator_namespace: str) -> Source | None:
        """Where what executions print is read while they run; None: nowhere."""
        if self.is_gateway:
            return self._gateway_output
        if self._door is None and (key_file := os.environ.get(KEY_FILE)):
            self._door = OperatorDoor(Leases(self._client, operator_namespace), Path(key_file))
        return self._door.read if self._door else None

    async def _gateway_output(self, document: dict[str, Any], cursor: Cursor) -> AsyncIterator[Output]:
        """The events `output` of a gateway. Raises aiohttp.ClientError, TimeoutError, ValueError."""
        if self._events is None:
            self._events = kube.build_session(self._connection, connections=0)
        path = f"/api/v1/e2b/executions/{document['metadata']['name']}/events"
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=OUTPUT_SILENCE)
        async with self._events.get(
            f"{self.server}{path}?{asked({'namespace': self.namespace})}",
            headers={"Last-Event-ID": str(cursor), "Accept": "text/event-stream"},
            timeout=timeout,
            read_bufsize=LONGEST_LINE,
            allow_redirects=False,  # our token is for the gateway alone
        ) as response:
            if response.status == 200:
                with aborted_at_the_end(response):
                    async for output in read_events(response.content):
                        yield output

    async def close(self) -> None:
        if self._events is not None:
            await self._events.close()
        if self._door is not None:
            await self._door.close()
        await self._watches.close()
        await self._client.close()

    async def create(self, manifest: dict[str, Any]) -> dict[str, Any]:
        """Write an execution. An earlier try of ours may have arrived: its name is ours alone, so it is taken."""
        path = f"{API}/namespaces/{self.namespace}/{EXECUTIONS}"
        with self._explained(self._what(EXECUTIONS)):
            try:
                return await self._request("POST", path, body=manifest)
            except kube.Conflict:
                return await self._request("GET", f"{path}/{manifest['metadata']['name']}")

    async def read(self, name: str) -> dict[str, Any]:
        """The execution as it is now. Raises NoSuchExecution."""
        with self._explained(self._what(EXECUTIONS)), self._existing(name):
            return await self._request("GET", Reference(EXECUTIONS, self.namespace, name).path)

    async def stored(self, name: str, part: str) -> AsyncGenerator[bytes, None]:
        """A part of an output out of the store, by a gateway, in pieces. Raises NotKept, ClusterUnavailable."""
        if self._events is None:
            self._events = kube.build_session(self._connection, connections=0)
        path = f"/api/v1/e2b/executions/{name}/outputs/{part}"
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=SILENCE_SECONDS)
        try:
            async with self._events.get(
                f"{self.server}{path}?{asked({'namespace': self.namespace})}", timeout=timeout, allow_redirects=False
            ) as response:
                if response.status == 200:
                    async for piece in response.content.iter_any():
                        yield piece
                    return
                said = await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ClusterUnavailable(f"{part} of {name} could not be read whole from the gateway: {error}") from error
        kind = {404: NotKept, 403: PermissionDenied, 401: PermissionDenied}.get(response.status, ClusterUnavailable)
        raise kind(f"the gateway does not show {part} of {name}: {reason_in(said) or response.status}")

    async def cancel(self, name: str) -> None:
        """Have an execution ended. Raises NoSuchExecution."""
        path = Reference(EXECUTIONS, self.namespace, name).path
        with self._explained(self._what(EXECUTIONS)), self._existing(name):
            await self._request("PATCH", path, body={"spec": {"cancel": True}}, content_type=MERGE_PATCH)

    @contextmanager
    def _existing(self, name: str) -> Iterator[None]:
        """Inside, what is not found is an execution."""
        try:
            yield
        except Missing:
            raise
        except kube.NotFound as error:
            message = f"there is no execution {name} in namespace {self.namespace}: it was deleted, or is elsewhere"
            raise NoSuchExecution(message) from error

    async def list(
        self, plural: str, namespace: str | None = None, selector: str = "", fields: str = "", form: str | None = None
    ) -> tuple[list[dict[str, Any]], str]:
        """All objects of a kind in a namespace, page by page, and the resource version to watch from."""
        where = namespace or self.namespace
        items: list[dict[str, Any]] = []
        following = ""
        with self._explained(self._what(plural, where)):
            while True:
                query = {"limit": str(PAGE_SIZE), "labelSelector": selector, "fieldSelector": fields}
                query["continue"] = following
                if self.is_gateway and plural == TEMPLATES:
                    query["namespace"] = self.namespace  # whose rights count
                page = await self._request("GET", f"{collection(plural, where)}?{asked(query)}", accept=form)
                items += page["items"]
                following = page["metadata"].get("continue", "")
                if not following:
                    return items, page["metadata"]["resourceVersion"]

    async def version(self, plural: str) -> str:
        """The resource version to watch a kind from, for whoever needs no list."""
        with self._explained(self._what(plural)):
            page = await self._request("GET", f"{collection(plural, self.namespace)}?{asked({'limit': '1'})}")
            return str(page["metadata"]["resourceVersion"])

    async def watch(self, selector: str, version: str, fields: str = "") -> AsyncIterator[dict[str, Any]]:
        """Events of executions after `version`, until the API server ends the watch, as it does every few minutes.

        Raises Expired, IntegrationError.
        """
        query = {"watch": "1", "labelSelector": selector, "fieldSelector": fields, "resourceVersion": version}
        query |= {"allowWatchBookmarks": "true", "timeoutSeconds": str(WATCH_SECONDS)}
        url = f"{self.server}{collection(EXECUTIONS, self.namespace)}?{asked(query)}"
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=SILENCE_SECONDS)
        with self._explained(self._what(EXECUTIONS)):
            try:
                following = self._watches.get(url, timeout=timeout, read_bufsize=LONGEST_LINE, allow_redirects=False)
                async with following as response:
                    await check_answer(response)
                    with aborted_at_the_end(response):
                        async for line in response.content:
                            yield read_event(line)
            except (aiohttp.ClientError, TimeoutError, ValueError) as error:
                raise kube.Unreachable(0, f"{type(error).__name__}: {error}") from error

    async def may(self, verb: str, plural: str) -> bool:
        """Whether we are allowed to do this in our namespace."""
        attributes = {"namespace": self.namespace, "verb": verb, "group": GROUP, "resource": plural}
        review = {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview"}
        with self._explained("selfsubjectaccessreviews"):
            body = {**review, "spec": {"resourceAttributes": attributes}}
            return bool((await self._request("POST", REVIEWS, body=body))["status"]["allowed"])

    async def health(self) -> dict[str, str]:
        """What a gateway says of itself and of the operator: check -> `ok`, or what is wrong."""
        with self._explained("the gateway"):
            found = await self._request("GET", f"/api/v1/e2b/health?{asked({'namespace': self.namespace})}")
            return {str(name): str(said) for name, said in found["checks"].items()}

    async def check_installed(self) -> None:
        """Raises NotInstalled, PermissionDenied, ClusterUnavailable."""
        with self._explained("the API"):
            if self.is_gateway:
                await self._request("GET", f"{API}?{asked({'namespace': self.namespace})}")
            elif not await self._knows_our_group():
                raise Missing(404, "no such API group")

    async def _request(self, method: str, path: str, **said: Any) -> dict[str, Any]:
        """Send one request, again and again while it fails in a way that passes by itself."""
        waits = [*RETRY_WAITS]
        until = time.monotonic() + BUSY_SECONDS
        while waits:
            try:
                return await self._once(method, path, **said)
            except kube.Unreachable as error:
                if error.status == 429 and time.monotonic() < until:
                    await asyncio.sleep(random.uniform(0.5, 1.5) * BUSY_PAUSE)  # noqa: S311  # so that callers spread
                else:
                    await asyncio.sleep(waits.pop(0))
        return await self._once(method, path, **said)

    async def _once(self, method: str, path: str, **said: Any) -> dict[str, Any]:
        """A path of a kind that is not installed is answered with a page of text: ask in a way that is not."""
        try:
            return await self._client.request(method, path, **said)
        except (kube.Unreachable, kube.NotFound) as error:
            if self.is_gateway:
                raise (kube.Forbidden(401, error.message) if error.status == 401 else error) from None
            if await self._knows_our_group(default=True):
                raise
            raise Missing(404, error.message) from error

    async def _knows_our_group(self, default: bool | None = None) -> bool:
        """Whether the CRDs are there; `default` if the API server does not say."""
        try:
            groups = (await self._client.request("GET", "/apis"))["groups"]
        except kube.KubeError:
            if default is None:
                raise
            return default
        return any(group["name"] == GROUP for group in groups)

    def _explained(self, what: str) -> AbstractContextManager[None]:
        return explained(what, GATEWAY if self.is_gateway else API_SERVER)

    def _what(self, plural: str, namespace: str | None = None) -> str:
        return f"{plural} in namespace {namespace or self.namespace}"


def collection(plural: str, namespace: str) -> str:
    """The path of a list: of one namespace, or, where that is empty, of all."""
    return f"{API}/namespaces/{namespace}/{plural}" if namespace else f"{API}/{plural}"


def asked(query: dict[str, str]) -> str:
    """The query string of what was said."""
    return urlencode({key: value for key, value in query.items() if value})


@contextmanager
def aborted_at_the_end(response: aiohttp.ClientResponse) -> Iterator[None]:
    """Leave a stream without TLS's goodbye, which nobody would wait for: the socket would outlive the event loop."""
    try:
        yield
    finally:
        if response.connection is not None and response.connection.transport is not None:
            response.connection.transport.abort()


async def check_answer(response: aiohttp.ClientResponse) -> None:
    """Raises what the API server says instead of a stream."""
    if response.status == 410:
        raise Expired
    if response.status >= 300:
        raise kube.error_of(response.status, kube.error_message(await response.read()))


def read_event(line: bytes) -> dict[str, Any]:
    """One event of a watch. Raises Expired, and Unreachable for what the API server calls an error, or is no event."""
    try:
        event: dict[str, Any] = json.loads(line)
        kind, status = event["type"], dict(event["object"])
    except (ValueError, KeyError, TypeError) as error:
        raise kube.Unreachable(0, f"that is no event of a watch: {type(error).__name__}") from error
    if kind != "ERROR":
        return event
    if status.get("code") == 410:
        raise Expired
    raise kube.Unreachable(int(status.get("code") or 0), str(status.get("message", "")))


def reason_in(said: bytes) -> str:
    """What a gateway's problem says."""
    try:
        return str(json.loads(said)["detail"])
    except (ValueError, KeyError, TypeError):
        return ""
