"""The door at which gateways read what code prints: `GET /output/UID`, lines of JSON until the attempt's end.

`?attempt=1&stdout=120&stderr=0` says what the reader has already. An empty line is a sign of life. 404: it is not ours.
`GET /sandboxes` is a list of the cluster's sandboxes at the provider, for the dashboard.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from capibara.backends.errors import BackendError
from capibara.core.outputkey import SANDBOXES, is_proof
from capibara.reconcile.executions.live import LiveOutput
from capibara.reconcile.sandboxlist import SandboxList

PING_SECONDS: Final = 10.0
MOST_READERS: Final = 2000


class OutputDoor:
    """Answers who proves to have the key, which is read anew for each: it may be rotated."""

    def __init__(self, output: LiveOutput, key_file: Path) -> None:
        self._output = output
        self._key_file = key_file
        self._readers = 0

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        uid = request.match_info["uid"]
        said = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not is_proof(read_key(self._key_file), uid, said):
            return unproved()
        if not self._output.is_here(uid):
            return web.Response(status=404, text="this operator does not run it\n")
        if self._readers >= MOST_READERS:
            return web.Response(status=503, text="too many readers\n")
        self._readers += 1
        try:
            return await self._stream(request, uid)
        finally:
            self._readers -= 1

    async def _stream(self, request: web.Request, uid: str) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson", "Cache-Control": "no-store"})
        await response.prepare(request)
        places = {name: number_of(request.query.get(name, "")) for name in ("stdout", "stderr")}
        pinging = asyncio.create_task(self._ping(response))
        try:
            reading = self._output.read(uid, places, number_of(request.query.get("attempt", "")))
            async with aclosing(reading) as chunks:
                async for chunk in chunks:
                    await response.write(json.dumps(asdict(chunk)).encode() + b"\n")
            await response.write_eof()
        finally:
            pinging.cancel()
            await asyncio.gather(pinging, return_exceptions=True)
        return response

    async def _ping(self, response: web.StreamResponse) -> None:
        while True:
            await asyncio.sleep(PING_SECONDS)
            await response.write(b"\n")


class SandboxDoor:
    """Tells the same callers which sandboxes the provider has."""

    def __init__(self, sandboxes: SandboxList, key_file: Path) -> None:
        self._sandboxes = sandboxes
        self._key_file = key_file

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        said = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not is_proof(read_key(self._key_file), SANDBOXES, said):
            return unproved()
        try:
            return web.json_response(await self._sandboxes.read(), headers={"Cache-Control": "no-store"})
        except BackendError:
            return web.Response(status=503, text="the provider does not say which sandboxes there are\n")


def read_key(path: Path) -> bytes:
    """The key; nothing, which proves nothing, if it cannot be read."""
    try:
        return path.read_bytes().strip()
    except OSError:
        return b""


def unproved() -> web.Response:
    return web.Response(status=401, text="a proof made with the cluster's output key is needed\n")


def number_of(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0


@asynccontextmanager
async def output_served(
    address: str, output: LiveOutput, sandboxes: SandboxList, key_file: Path | None
) -> AsyncIterator[None]:
    """Serve at an address while the block runs; nothing, if it is empty."""
    if not address or key_file is None:
        yield
        return
    url = urlsplit(address)
    application = web.Application()
    application.router.add_get("/output/{uid}", OutputDoor(output, key_file))
    application.router.add_get("/sandboxes", SandboxDoor(sandboxes, key_file))
    runner = web.AppRunner(application, access_log=None, handle_signals=False, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, url.hostname, url.port).start()
    try:
        yield
    finally:
        await output.close()
        await runner.cleanup()
