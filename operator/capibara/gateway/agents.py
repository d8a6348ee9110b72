"""Tools for agents over HTTP: what `capibara.mcp` needs, done by the gateway for the caller of a request."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, contextmanager
from typing import Any, Final

from capibara.api.execution import CodeExecution, CodeExecutionSpec
from capibara.api.reasons import Reason
from capibara.client.errors import (
    ClusterUnavailable,
    ExecutionDeleted,
    IntegrationError,
    InvalidRequest,
    NoSuchExecution,
    NotInstalled,
    NotKept,
    PermissionDenied,
    WaitTimeout,
)
from capibara.client.fetching import find_content
from capibara.client.live import Following
from capibara.client.looking import newest
from capibara.client.output import Cursor, Output
from capibara.client.result import ExecutionResult, build_result
from capibara.client.templates import TemplateInfo, build_catalog
from capibara.client.transport import EXECUTIONS
from capibara.client.update import ExecutionUpdate
from capibara.gateway.door import Caller
from capibara.gateway.feed import Document, Subscription
from capibara.gateway.gateway import Gateway
from capibara.gateway.problems import Refused
from capibara.gateway.request import build_manifest
from capibara.gateway.rights import LIST, LIST_TEMPLATES
from capibara.gateway.routes.outputs import reader_of
from capibara.kube.forms import METADATA_LIST
from capibara.mcp.server import build_server
from capibara.store.errors import NotStored, StoreError

ERRORS: Final[Mapping[str, type[IntegrationError]]] = {
    "Forbidden": PermissionDenied,
    "GatewayForbidden": PermissionDenied,
    "NotFound": NoSuchExecution,
    "NameTaken": InvalidRequest,
    "ExecutionDeleted": ExecutionDeleted,
    "NotInstalled": NotInstalled,
    "StoreUnavailable": ClusterUnavailable,
    "ClusterUnavailable": ClusterUnavailable,
    Reason.INVALID_SPEC: InvalidRequest,
    Reason.RATE_LIMITED: ClusterUnavailable,
}
"""What the gateway's problems are in the words of the client, which the tools know remedies of."""


@contextmanager
def told_as_the_client_does() -> Iterator[None]:
    """Turn the gateway's refusals inside into the client's errors."""
    try:
        yield
    except Refused as refused:
        raise ERRORS.get(refused.code, IntegrationError)(refused.detail) from refused


class CallersExecutions:
    """The executions of a caller's namespace. That it may have them was asked at the door."""

    def __init__(self, gateway: Gateway, caller: Caller) -> None:
        self._gateway = gateway
        self._caller = caller

    async def submit(self, spec: CodeExecutionSpec) -> str:
        """Write an execution that names the caller, and give its name."""
        name = f"request-{uuid.uuid4().hex[:20]}"
        manifest = build_manifest(spec, name, self._caller.name, self._gateway.settings.ttl_seconds, {})
        with told_as_the_client_does():
            await self._gateway.objects.create(self._caller.namespace, manifest)
        return name

    async def wait(self, name: str, *, timeout: float | None) -> ExecutionResult:
        """Wait for an end. Raises WaitTimeout after `timeout` seconds, or when the gateway is to end."""
        async with self._subscribed(name) as subscription:
            with told_as_the_client_does(), self._gateway.places.taken(self._caller.name):
                await self._end(subscription, timeout)
            if not subscription.over:
                raise WaitTimeout(f"execution {name} is not over, and goes on")
            return build_result(existing(subscription, name))

    async def _end(self, subscription: Subscription, timeout: float | None) -> None:
        """Wait until it is over, for so long, or until the gateway is to end."""
        ends = asyncio.create_task(subscription.end())
        drains = asyncio.create_task(self._gateway.draining.wait())
        try:
            await asyncio.wait({ends, drains}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (ends, drains):
                task.cancel()
            await asyncio.gather(ends, drains, return_exceptions=True)

    async def stream(self, name: str) -> AsyncIterator[ExecutionUpdate]:
        """The execution as it is, at every change, and with what it prints, until its end."""
        async with self._subscribed(name) as subscription:

            async def states() -> AsyncGenerator[Document, None]:
                while True:
                    yield existing(subscription, name)
                    if subscription.over:
                        return
                    await subscription.change()

            async def printed(_document: Document, cursor: Cursor) -> AsyncGenerator[Output, None]:
                async with aclosing(self._gateway.output.follow(subscription, cursor)) as found:
                    async for output in found:
                        yield output

            async for update in Following(states(), printed).updates():
                yield update

    async def get_execution(self, name: str) -> CodeExecution:
        """The object of an execution, as it is now."""
        with told_as_the_client_does():
            return CodeExecution.model_validate(await self._gateway.objects.read(self._caller.namespace, name))

    async def list_recent(self, count: int) -> list[str]:
        """The names of the namespace's newest executions, for who may list them."""
        with told_as_the_client_does():
            if not self._gateway.settings.insecure_local:
                await self._gateway.accounts.require(self._caller.account, LIST, self._caller.namespace)
            pages = self._gateway.objects.pages(EXECUTIONS, self._caller.namespace, METADATA_LIST)
            return newest([each async for page in pages for each in page], count)

    async def fetch_pieces(self, name: str, path: str) -> AsyncGenerator[bytes, None]:
        """What an execution left, in pieces, also out of the output store."""
        execution = await self.get_execution(name)
        found = find_content(execution.status, path)
        if isinstance(found, bytes):
            yield found
            return
        part, ref = found
        metadata = execution.metadata
        with told_as_the_client_does():
            reader = reader_of(self._gateway)
        try:
            async with aclosing(reader.open_stored(metadata.namespace, metadata.uid, ref)) as pieces:
                async for piece in pieces:
                    yield piece
        except NotStored as error:
            raise NotKept(f"{part} of {name} is not in the output store any more") from error
        except StoreError as error:
            raise ClusterUnavailable("the output store does not answer") from error

    async def cancel(self, name: str) -> None:
        """Have an execution ended."""
        with told_as_the_client_does():
            await self._gateway.objects.cancel(self._caller.namespace, name)

    async def get_available_templates(self) -> list[TemplateInfo]:
        """The templates of the namespace, and the operator's."""
        home, settings = self._caller.namespace, self._gateway.settings
        namespaces = dict.fromkeys((home, settings.operator_namespace))
        with told_as_the_client_does():
            if not settings.insecure_local:
                await self._gateway.accounts.require(self._caller.account, LIST_TEMPLATES, home)
            return build_catalog(
                [found for each in namespaces for found in await self._gateway.objects.templates(each)]
            )

    @asynccontextmanager
    async def _subscribed(self, name: str) -> AsyncIterator[Subscription]:
        """Hear of an execution, and know how it is now."""
        namespace = self._caller.namespace
        feed = self._gateway.feed(namespace)
        with feed.subscribed(namespace, name) as subscription:
            with told_as_the_client_does():
                await feed.read(subscription)
            yield subscription


def existing(subscription: Subscription, name: str) -> Document:
    """The execution as it was last seen. Raises ExecutionDeleted."""
    if subscription.gone or subscription.document is None:
        raise ExecutionDeleted(f"execution {name} was deleted")
    return subscription.document


@asynccontextmanager
async def serving_agents(gateway: Gateway) -> AsyncIterator[None]:
    """Have the gateway answer agents while the block runs; what still waits at its end is cancelled.

    Each request is served by itself, so that any gateway answers any of them.
    """

    def executions_of(request: Any) -> CallersExecutions:
        return CallersExecutions(gateway, request.state.caller)

    server = build_server(executions_of)
    server.streamable_http_app(  # for its manager; which hosts and origins may ask, the gateway's guard says
        stateless_http=True, host="", max_request_body_size=gateway.settings.body_bytes
    )
    async with server.session_manager.run():
        gateway.agents = server.session_manager.handle_request
        yield
