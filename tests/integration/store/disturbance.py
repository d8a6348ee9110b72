"""A proxy before an object store, which can be told how to misbehave."""

from __future__ import annotations

import asyncio
import contextlib
import io
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

HOP_BY_HOP = {"transfer-encoding", "content-length", "connection", "content-encoding"}
ERROR = "<?xml version='1.0'?><Error><Code>{code}</Code><Message>{code}, said the store</Message></Error>"


@dataclass
class Fault:
    """`status`: what every request is answered with; `cut_after`: bytes of a body, then the connection is closed;
    `delay_seconds`: before each answer. `asked`: requests so far.
    """

    status: tuple[int, str] | None = None
    cut_after: int | None = None
    delay_seconds: float = 0.0
    asked: int = 0

    def heal(self) -> None:
        self.status, self.cut_after, self.delay_seconds = None, None, 0.0


class Disturbance(Fault):
    """The proxy. `below`: faults of its own for requests in whose path the key stands."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self._target = target
        self.url = ""
        self.below: dict[str, Fault] = {}

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[Disturbance]:
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, shutdown_timeout=0.1, auto_decompress=False)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with aiohttp.ClientSession(auto_decompress=False) as self._session:
            try:
                yield self
            finally:
                await runner.cleanup()

    def _fault_of(self, path: str) -> Fault:
        return next((fault for part, fault in self.below.items() if part in path), self)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        fault = self._fault_of(request.raw_path)
        fault.asked += 1
        if fault.delay_seconds:
            await asyncio.sleep(fault.delay_seconds)
        if fault.status is not None:
            status, code = fault.status
            return web.Response(status=status, text=ERROR.format(code=code), content_type="application/xml")
        if fault.cut_after is not None and request.method == "PUT":
            await request.content.read(fault.cut_after)
            return self._close(request)
        body = io.BytesIO(await request.read())
        async with self._session.request(
            request.method,
            f"{self._target}{request.raw_path}",
            headers=request.headers,
            data=body,
            allow_redirects=False,
        ) as answer:
            content = await answer.read()
            headers: Any = {name: value for name, value in answer.headers.items() if name.lower() not in HOP_BY_HOP}
            if fault.cut_after is not None and request.method == "GET":
                response = web.StreamResponse(
                    status=answer.status, headers=headers | {"Content-Length": str(len(content))}
                )
                await response.prepare(request)
                await response.write(content[: fault.cut_after])
                return self._close(request)
            if request.method == "HEAD":
                headers = {**headers, "Content-Length": answer.headers.get("Content-Length", "0")}
            return web.Response(status=answer.status, headers=headers, body=content)

    def _close(self, request: web.Request) -> web.StreamResponse:
        assert request.transport
        request.transport.close()
        raise asyncio.CancelledError


@contextlib.contextmanager
def running(proxy: Disturbance) -> Iterator[Disturbance]:
    """The same beside a test that has no event loop of its own. Whoever uses it is gone before it ends."""
    ready = threading.Event()
    stopping: list[Callable[[], object]] = []

    async def serve() -> None:
        stop, loop = asyncio.Event(), asyncio.get_running_loop()
        stopping.append(lambda: loop.call_soon_threadsafe(stop.set))
        async with proxy.serving():
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    try:
        assert ready.wait(30)
        yield proxy
    finally:
        stopping[0]()
        thread.join()
