"""A proxy in front of an HTTP server: it names and counts calls, disturbs the n-th of a name, and tells of each."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
from aiohttp import web

AS_ASKED = ("Accept-Encoding",)
"""Who asks for no compression gets none."""

NOT_PASSED_ON = ("host", "content-length", "transfer-encoding", "connection")
KUBERNETES = re.compile(r"^/(?:apis/[^/]+/[^/]+|api/v1)(?:/namespaces/[^/]+(?=/))?/([a-z]+)(?:/([^/]+))?(/status)?$")
E2B = {
    ("POST", "/v2/sandboxes"): "create",
    ("GET", "/v2/sandboxes"): "find",
    ("POST", "/files"): "upload",
    ("POST", "/process.Process/Start"): "command",
}
Listener = Callable[[str], None]


def name_of_kubernetes(request: web.Request) -> str:
    """Such as `PATCH codeexecutions/status`; WATCH and LIST are GETs too."""
    found = KUBERNETES.match(request.path)
    if found is None:
        return f"{request.method} {request.path}"
    verb = (
        "WATCH" if "watch" in request.query else "LIST" if request.method == "GET" and not found[2] else request.method
    )
    return f"{verb} {found[1]}{found[3] or ''}"


def name_of_e2b(request: web.Request) -> str:
    if request.path.endswith("/connect"):
        return "connect"
    if request.method == "DELETE" and request.path.startswith("/sandboxes/"):
        return "kill"
    return E2B.get((request.method, request.path), f"{request.method} {request.path}")


@dataclass
class Rule:
    """Of calls whose name matches `calls`, the `nth` and the next ones, `times` in all.

    `action`: status (answer with `status`), page (answer 200 with HTML instead of JSON), delay,
    cut (before it is forwarded), lose (forwarded, not answered),
    half-open (a watch that says nothing), drop or double (events of a watch whose type matches `events`).
    """

    calls: str
    action: str
    nth: int = 1
    times: int = 1_000_000
    status: int = 503
    seconds: float = 0.0
    events: str = ".*"
    seen: int = 0

    def strikes(self, name: str) -> bool:
        if not re.fullmatch(self.calls, name):
            return False
        self.seen += 1
        return self.nth <= self.seen < self.nth + self.times


class Proxy:
    """`calls`: names of all calls so far. `listen` hears of each: `before`, `sent` and `after`, with its name."""

    def __init__(self, target: str, name_of: Callable[[web.Request], str], tls: Any = True) -> None:
        self._target, self._name_of, self._tls = target, name_of, tls
        self.calls: list[str] = []
        self.rules: list[Rule] = []
        self.listen: Callable[[str, str], None] = lambda moment, name: None
        self.url = ""

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[Proxy]:
        app = web.Application(client_max_size=1 << 26)
        app.router.add_route("*", "/{path:.*}", self._handle)
        server = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        connector = aiohttp.TCPConnector(ssl=self._tls, force_close=True, limit=0)
        plain = aiohttp.ClientSession(connector=connector, auto_decompress=False, skip_auto_headers=AS_ASKED)
        async with plain as self._session:
            await server.setup()
            site = web.TCPSite(server, "127.0.0.1", 0)
            await site.start()
            self.url = f"http://127.0.0.1:{server.addresses[0][1]}"
            yield self
            await server.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._forward(request)
        except (ConnectionError, aiohttp.ClientError):  # one end has gone, most likely because we killed it
            return hang_up(request)

    async def _forward(self, request: web.Request) -> web.StreamResponse:
        name = self._name_of(request)
        self.calls.append(name)
        rule = next((rule for rule in self.rules if rule.strikes(name)), None)
        body = await request.read()
        self.listen("before", name)
        if rule is not None and rule.action == "status":
            return web.json_response({"message": "injected fault", "code": rule.status}, status=rule.status)
        if rule is not None and rule.action == "page":
            return web.Response(text="<html>Bad gateway</html>", content_type="text/html")
        if rule is not None and rule.action == "cut":
            return hang_up(request)
        await asyncio.sleep(rule.seconds if rule is not None else 0)
        headers = {key: value for key, value in request.headers.items() if key.lower() not in NOT_PASSED_ON}
        url = self._target + request.raw_path
        timeout = aiohttp.ClientTimeout(total=None)
        sent = BytesIO(body) if body else None  # large bytes by themselves are a warning
        async with self._session.request(
            request.method, url, data=sent, headers=headers, timeout=timeout, allow_redirects=False
        ) as answer:
            return await self._answer(request, name, rule, answer)

    async def _answer(
        self, request: web.Request, name: str, rule: Rule | None, answer: aiohttp.ClientResponse
    ) -> web.StreamResponse:
        lasting = name.startswith("WATCH") or name == "command"
        whole = b"" if lasting else await answer.read()
        if not lasting:
            self.listen("sent", name)
        if rule is not None and rule.action == "lose":
            return hang_up(request)
        headers = {key: value for key, value in answer.headers.items() if key.lower() not in NOT_PASSED_ON}
        response = web.StreamResponse(status=answer.status, headers=headers)
        await response.prepare(request)
        async for piece in self._pieces(rule, answer) if lasting else once(whole):
            if name == "command":
                self.listen("sent", name)
            await response.write(piece)
        await response.write_eof()
        self.listen("after", name)
        return response

    async def _pieces(self, rule: Rule | None, answer: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
        """Of a stream, as they come; of a disturbed watch, line by line."""
        if rule is None or rule.action not in ("half-open", "drop", "double"):
            async for piece in answer.content.iter_any():
                yield piece
            return
        async for line in answer.content:
            hit = re.search(rf'"type":"({rule.events})"', line.decode(errors="replace")[:60])
            if rule.action == "half-open" or (hit and rule.action == "drop"):
                continue
            yield line * 2 if hit and rule.action == "double" else line


async def once(whole: bytes) -> AsyncIterator[bytes]:
    yield whole


def hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=499)
