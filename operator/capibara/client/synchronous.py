"""E2BIntegrationSync: the client for programs without an event loop. One runs in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar, cast

from capibara.client.errors import IntegrationError
from capibara.client.integration import E2BIntegration

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

P = ParamSpec("P")
R = TypeVar("R")


def blocking(
    method: Callable[Concatenate[E2BIntegration, P], Coroutine[Any, Any, R]],
) -> Callable[Concatenate[E2BIntegrationSync, P], R]:
    """The method of `E2BIntegration`, made to return when it is done."""

    @wraps(method)
    def call(self: E2BIntegrationSync, /, *arguments: P.args, **options: P.kwargs) -> R:
        return self._wait(lambda integration: method(integration, *arguments, **options))

    return call


def iterating(
    method: Callable[Concatenate[E2BIntegration, P], AsyncIterator[R]],
) -> Callable[Concatenate[E2BIntegrationSync, P], Iterator[R]]:
    """The asynchronous iterator of `E2BIntegration`, made to wait for each next item."""

    @wraps(method)
    def call(self: E2BIntegrationSync, /, *arguments: P.args, **options: P.kwargs) -> Iterator[R]:
        source: list[AsyncIterator[R]] = []

        async def step(integration: E2BIntegration) -> list[R]:
            if not source:
                source.append(method(integration, *arguments, **options))
            async for item in source[0]:
                return [item]
            return []

        async def leave(_: E2BIntegration) -> None:
            for one in source:
                await cast("AsyncGenerator[R]", one).aclose()

        try:
            while found := self._wait(step):
                yield from found
        finally:
            if self._thread.is_alive():
                self._wait(leave)

    return call


def serve(started: Future[asyncio.AbstractEventLoop]) -> None:
    """Run an event loop until it is stopped; what is left in it then is cancelled, as at the end of `asyncio.run`."""
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        loop.call_soon(started.set_result, loop)
        loop.run_forever()


class E2BIntegrationSync:
    """`E2BIntegration` without `await`: the same arguments, methods, results and errors.

    Threads may share one. End it with `with` or `close()`.
    """

    def __init__(self, **options: Any) -> None:
        self._integration = E2BIntegration(**options)
        started: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = threading.Thread(target=serve, args=(started,), name="capibara-client", daemon=True)
        self._thread.start()
        self._loop = started.result()

    process_code_request = blocking(E2BIntegration.process_code_request)
    process_ia_request = blocking(E2BIntegration.process_ia_request)
    execute = blocking(E2BIntegration.execute)
    submit = blocking(E2BIntegration.submit)
    wait = blocking(E2BIntegration.wait)
    stream = iterating(E2BIntegration.stream)
    fetch = blocking(E2BIntegration.fetch)
    fetch_file = blocking(E2BIntegration.fetch_file)
    fetch_pieces = iterating(E2BIntegration.fetch_pieces)
    get_execution = blocking(E2BIntegration.get_execution)
    list_recent = blocking(E2BIntegration.list_recent)
    cancel = blocking(E2BIntegration.cancel)
    get_available_templates = blocking(E2BIntegration.get_available_templates)
    get_execution_stats = blocking(E2BIntegration.get_execution_stats)
    health_check = blocking(E2BIntegration.health_check)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection and end the thread; executions that are waited for are cancelled."""
        if self._thread.is_alive():
            self._wait(E2BIntegration.aclose)
            self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _wait(self, call: Callable[[E2BIntegration], Coroutine[Any, Any, R]]) -> R:
        if not self._thread.is_alive():
            raise IntegrationError("this E2BIntegrationSync is closed: make another one")
        future = asyncio.run_coroutine_threadsafe(call(self._integration), self._loop)
        try:
            return future.result()
        finally:
            future.cancel()
