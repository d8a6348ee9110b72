"""A proxy before an object store, which can be told how to misbehave."""

from __future__ import annotations

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from aiohttp import web

HOP_BY_HOP = {"transfer-encoding", "content-length", "connection", "content-encoding"}
ERROR = "<?xml version='1.0'?><Error><Code>{code}</Code><Message>{code}, said the store</Message></Error>"


class Disturbance:
    """`status`: what every request is answered with; `cut_after`: bytes of a body, then the connection is closed;
    `delay_seconds`: before each answer. `asked`: requests so far.
    """

    def __init__(self, target: str) -> None:
        self._target = target
        self.url = ""
        self.status: tuple[int, str] | None = None
        self.cut_after: int | None = None
        self.delay_seconds = 0.0
        self.asked = 0

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

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        if self.delay_seconds:
            await asyncio.sleep(self.delay_seconds)
        if self.status is not None:
            status, code = self.status
            return web.Response(status=status, text=ERROR.format(code=code), content_type="application/xml")
        if self.cut_after is not None and request.method == "PUT":
            await request.content.read(self.cut_after)
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
            if self.cut_after is not None and request.method == "GET":
                response = web.StreamResponse(
                    status=answer.status, headers=headers | {"Content-Length": str(len(content))}
                )
                await response.prepare(request)
                await response.write(content[: self.cut_after])
                return self._close(request)
            if request.method == "HEAD":
                headers = {**headers, "Content-Length": answer.headers.get("Content-Length", "0")}
            return web.Response(status=answer.status, headers=headers, body=content)

    def _close(self, request: web.Request) -> web.StreamResponse:
        assert request.transport
        request.transport.close()
        raise asyncio.CancelledError
