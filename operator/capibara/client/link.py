"""An open connection of one event loop: the transport, the watches, and executions written and waited for over them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from capibara.client.errors import (
    ClientClosed,
    ClusterUnavailable,
    IntegrationError,
    InvalidRequest,
    NotInstalled,
    OperatorSilent,
    PermissionDenied,
)
from capibara.client.request import CLIENT, name_prefix
from capibara.client.transport import Transport
from capibara.client.watch import Document, ExecutionWatch, Waiter
from capibara.kube.status import UNFINISHED

ABANDON_SECONDS: Final = 10.0
"""Longest time that a cancelled caller waits for the cancellation to be written."""

REFUSALS: Final = (InvalidRequest, NotInstalled, PermissionDenied)
"""Answers after which the execution certainly does not exist."""

GIVEN_UP: Final = (asyncio.CancelledError, OperatorSilent, ClientClosed)
"""After these nobody wants the execution any more. After all others it goes on: it may be our sight that is bad."""


class Link:
    """Opened by being made, in a task that also closes everything: so the end of `asyncio.run` closes it too.

    What this client wrote is waited for on one watch; what others wrote, on one more.
    """

    def __init__(self, open_transport: Callable[[], Awaitable[Transport]], client_id: str) -> None:
        self.loop = asyncio.get_running_loop()
        self._open = open_transport
        self._prefix = name_prefix(client_id)
        self._opened: asyncio.Future[Transport] = self.loop.create_future()
        self._own = ExecutionWatch(labels=f"{CLIENT}={client_id}")
        self._others = ExecutionWatch(fields=UNFINISHED)
        self._wanted = {self._own: asyncio.Event(), self._others: asyncio.Event()}
        self._under_way: set[asyncio.Future[None]] = set()
        self._keeper = self.loop.create_task(self._keep())

    def is_usable(self) -> bool:
        """Whether it belongs to the running event loop, and is not over."""
        over = self._own.over or self._others.over
        return self.loop is asyncio.get_running_loop() and not self._keeper.done() and over is None

    async def transport(self) -> Transport:
        """Raises NoCluster."""
        return await asyncio.shield(self._opened)

    async def close(self) -> None:
        """End the runs under way, cancelling their executions, then the connection."""
        self._keeper.cancel()
        await asyncio.wait({self._keeper})

    async def run(self, manifest: dict[str, Any], patience: float) -> Document:
        """Write an execution and wait for its end; the object as it is then.

        Where the caller gives up (GIVEN_UP), or nobody knows whether it was written, it is cancelled. `patience`:
        seconds until OperatorSilent is raised for an execution that no operator looks at.
        """
        transport = await self.transport()
        name = manifest["metadata"]["name"]
        with self._open_until_done(), self._watching(name) as waiter:
            creation = asyncio.ensure_future(transport.create(manifest))
            try:
                await asyncio.shield(creation)
                waiter.exists = True
                return await wait_for_end(transport, name, waiter, patience)
            except BaseException as error:
                error.add_note(where(name, transport.namespace))
                if isinstance(error, GIVEN_UP) or not is_written(creation):
                    await self._abandon(transport, creation, name)
                raise

    async def wait(self, name: str, patience: float) -> Document:
        """The execution as it is at its end, whoever wrote it. Raises NoSuchExecution, OperatorSilent."""
        transport = await self.transport()
        with self._open_until_done(), self._watching(name) as waiter:
            try:
                await look(transport, name, waiter)
                return await wait_for_end(transport, name, waiter, patience)
            except BaseException as error:
                error.add_note(where(name, transport.namespace))
                raise

    async def changes(self, name: str) -> AsyncIterator[Document]:
        """The execution as it is, and again whenever it has changed, until its end. Who reads slowly misses some."""
        transport = await self.transport()
        with self._open_until_done(), self._watching(name) as waiter:
            await look(transport, name, waiter)
            while not waiter.ended.done():
                waiter.changed.clear()
                if waiter.latest is not None:
                    yield waiter.latest
                await waiter.changed.wait()
            yield await waiter.ended

    @contextmanager
    def _watching(self, name: str) -> Iterator[Waiter]:
        """Have the watch tell of an execution."""
        watch = self._own if name.startswith(self._prefix) else self._others
        self._wanted[watch].set()
        with watch.expect(name) as waiter:
            yield waiter

    async def _abandon(self, transport: Transport, creation: asyncio.Future[Document], name: str) -> None:
        """See to it that nothing keeps running, even if the caller is cancelled once more."""
        if creation.done() and not creation.cancelled() and isinstance(creation.exception(), REFUSALS):
            return
        task = self.loop.create_task(cancel_execution(transport, creation, name))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await asyncio.shield(task)

    @contextmanager
    def _open_until_done(self) -> Iterator[None]:
        """Keep the connection open for what is done inside."""
        run: asyncio.Future[None] = self.loop.create_future()
        self._under_way.add(run)
        try:
            yield
        finally:
            self._under_way.discard(run)
            if not run.done():
                run.set_result(None)

    async def _keep(self) -> None:
        try:
            transport = await self._open()
        except IntegrationError as error:
            self._opened.set_exception(error)
            return
        except asyncio.CancelledError:
            self._opened.cancel()
            raise
        self._opened.set_result(transport)
        follows = [self.loop.create_task(self._follow(watch, transport)) for watch in (self._own, self._others)]
        try:
            await asyncio.wait(follows, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for follow in follows:
                follow.cancel()
            for watch in (self._own, self._others):
                watch.fail(ClientClosed("the client was closed before the execution ended: keep it open until then"))
            while self._under_way:
                await asyncio.wait(self._under_way)
            await asyncio.wait(follows)
            await transport.close()

    async def _follow(self, watch: ExecutionWatch, transport: Transport) -> None:
        """As soon as somebody waits."""
        await self._wanted[watch].wait()
        await watch.follow(transport)


def is_written(creation: asyncio.Future[Document]) -> bool:
    """Whether the API server has said so."""
    return creation.done() and not creation.cancelled() and creation.exception() is None


async def look(transport: Transport, name: str, waiter: Waiter) -> None:
    """Have the waiter know how it is now, unless the watch has told meanwhile. Raises NoSuchExecution."""
    document = await transport.read(name)
    if waiter.latest is None:
        waiter.take(document)


async def wait_for_end(transport: Transport, name: str, waiter: Waiter, patience: float) -> Document:
    """The execution as it is at its end. Raises OperatorSilent and what the watch fails with."""
    while not waiter.observed.is_set():
        try:
            async with asyncio.timeout(patience):
                await waiter.observed.wait()
        except TimeoutError:
            with suppress(ClusterUnavailable):  # then nobody can tell
                await check_observed(transport, name, waiter, patience)
    return await waiter.ended


async def check_observed(transport: Transport, name: str, waiter: Waiter, patience: float) -> None:
    """Look for ourselves. Raises OperatorSilent, ClusterUnavailable."""
    waiter.take(await transport.read(name))
    if not waiter.observed.is_set():
        raise OperatorSilent(
            f"no operator has looked at execution {name} in namespace {transport.namespace} for {patience:g} s: "
            "check that `capibara operator` runs, and watches this namespace"
        )


async def cancel_execution(transport: Transport, creation: asyncio.Future[Document], name: str) -> None:
    """Once it is known whether the execution exists, have it ended."""
    with suppress(TimeoutError):
        async with asyncio.timeout(ABANDON_SECONDS):
            await asyncio.wait({creation})
            with suppress(IntegrationError):
                await transport.cancel(name)


def where(name: str, namespace: str) -> str:
    """How to find an execution: what a caller whose own time is over needs to know."""
    return f"the execution is {name} in namespace {namespace}: kubectl get codeexecution {name} --namespace {namespace}"
