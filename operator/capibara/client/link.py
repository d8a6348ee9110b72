"""An open connection of one event loop: the transport, the watch, and running one execution over both."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from capibara.client.errors import IntegrationError, InvalidRequest, NotInstalled, OperatorSilent, PermissionDenied
from capibara.client.request import CLIENT
from capibara.client.transport import Transport
from capibara.client.watch import Document, ExecutionWatch, Waiter

ABANDON_SECONDS: Final = 10.0
"""Longest time that a cancelled caller waits for the cancellation to be written."""

REFUSALS: Final = (InvalidRequest, NotInstalled, PermissionDenied)
"""Answers after which the execution certainly does not exist."""


class Link:
    """Opened by being made, in a task that also closes everything: so the end of `asyncio.run` closes it too."""

    def __init__(self, kubeconfig: Path | None, namespace: str | None, client_id: str) -> None:
        self.loop = asyncio.get_running_loop()
        self._kubeconfig = kubeconfig
        self._namespace = namespace
        self._opened: asyncio.Future[Transport] = self.loop.create_future()
        self._watch = ExecutionWatch(f"{CLIENT}={client_id}")
        self._watch_wanted = asyncio.Event()
        self._under_way: set[asyncio.Future[None]] = set()
        self._keeper = self.loop.create_task(self._keep())

    def is_usable(self) -> bool:
        """Whether it belongs to the running event loop, and is not over."""
        return self.loop is asyncio.get_running_loop() and not self._keeper.done() and self._watch.over is None

    async def transport(self) -> Transport:
        """Raises NoCluster."""
        return await asyncio.shield(self._opened)

    async def close(self) -> None:
        """End the runs under way, cancelling their executions, then the connection."""
        self._keeper.cancel()
        await asyncio.wait({self._keeper})

    async def run(self, manifest: dict[str, Any], patience: float) -> Document:
        """Write an execution and wait for its end; the object as it is then.

        However this ends otherwise, cancellation of the caller included, the execution is cancelled. `patience`:
        seconds until OperatorSilent is raised for an execution that no operator looks at.
        """
        transport = await self.transport()
        name = manifest["metadata"]["name"]
        self._watch_wanted.set()
        with self._open_until_done(), self._watch.expect(name) as waiter:
            creation = asyncio.ensure_future(transport.create(manifest))
            try:
                await asyncio.shield(creation)
                waiter.exists = True
                return await wait_for_end(transport, name, waiter, patience)
            except BaseException:
                await self._abandon(transport, creation, name)
                raise

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
            run.set_result(None)

    async def _keep(self) -> None:
        try:
            transport = await Transport.open(self._kubeconfig, self._namespace)
        except IntegrationError as error:
            self._opened.set_exception(error)
            return
        except asyncio.CancelledError:
            self._opened.cancel()
            raise
        self._opened.set_result(transport)
        try:
            await self._watch_wanted.wait()
            await self._watch.follow(transport)
        finally:
            message = "the client was closed before the execution ended: keep it open until the call returns"
            self._watch.fail(IntegrationError(message))
            while self._under_way:
                await asyncio.wait(self._under_way)
            await transport.close()


async def wait_for_end(transport: Transport, name: str, waiter: Waiter, patience: float) -> Document:
    """The execution as it is at its end. Raises OperatorSilent and what the watch fails with."""
    try:
        async with asyncio.timeout(patience):
            await waiter.observed.wait()
    except TimeoutError:
        waiter.take(await transport.read(name))
        if not waiter.observed.is_set():
            raise OperatorSilent(
                f"no operator has looked at execution {name} in namespace {transport.namespace} for {patience:g} s: "
                "check that `capibara operator` runs, and watches this namespace"
            ) from None
    return await waiter.ended


async def cancel_execution(transport: Transport, creation: asyncio.Future[Document], name: str) -> None:
    """Once it is known whether the execution exists, have it ended."""
    with suppress(TimeoutError):
        async with asyncio.timeout(ABANDON_SECONDS):
            await asyncio.wait({creation})
            with suppress(IntegrationError):
                await transport.cancel(name)
