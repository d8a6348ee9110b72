"""A peer that speaks just enough E2B for the unmodified SDK, and can be told to misbehave.

No sandbox: commands run as processes in a directory. It exists for faults that a well-behaved server never shows.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import signal
import struct
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from aiohttp import web

KEY = "peer-key"
PAGE = 2
PATH = f"{os.path.dirname(os.path.realpath(sys.executable))}:/usr/local/bin:/usr/bin:/bin"

Fault = Callable[[web.Request, Callable[[], Awaitable[web.StreamResponse]]], Awaitable[web.StreamResponse]]


def answers(status: int, message: str = "no", **headers: str) -> Fault:
    """Refuse, without doing it."""

    async def fault(request: web.Request, do: Any) -> web.StreamResponse:
        return web.json_response({"code": status, "message": message}, status=status, headers=headers)

    return fault


async def loses_the_answer(request: web.Request, do: Any) -> web.StreamResponse:
    """Do it, then cut the connection."""
    await do()
    assert request.transport
    request.transport.close()
    raise asyncio.CancelledError


async def hangs(request: web.Request, do: Any) -> web.StreamResponse:
    await asyncio.Event().wait()
    raise AssertionError("unreachable")


class Box:
    def __init__(self, name: str, home: Path, body: dict[str, Any]) -> None:
        self.name = name
        self.home = home
        self.body = body
        self.started = datetime.now(UTC)
        self.ends = self.started + timedelta(seconds=body["timeout"])

    def document(self) -> dict[str, Any]:
        return {
            "sandboxID": self.name,
            "templateID": self.body["templateID"],
            "clientID": "peer",
            "envdVersion": "0.6.13",
            "envdAccessToken": f"token-{self.name}",
            "startedAt": self.started.isoformat(),
            "endAt": self.ends.isoformat(),
            "state": "running",
            "cpuCount": 1,
            "memoryMB": 512,
            "diskSizeMB": 512,
            "metadata": self.body.get("metadata", {}),
        }


class Peer:
    """`calls` counts requests by operation; `faults[operation]` are used up one per request, in order."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.boxes: dict[str, Box] = {}
        self.calls: Counter[str] = Counter()
        self.faults: defaultdict[str, list[Fault]] = defaultdict(list)
        self.bodies: list[dict[str, Any]] = []
        self.url = ""
        self._commands: set[asyncio.Future[Any]] = set()
        self.cut_streams: list[Callable[[bytes], bool]] = []  # given a data frame's output: cut the stream there?

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[Peer]:
        app = web.Application(client_max_size=1 << 26)
        routes: list[tuple[str, str, str, Any]] = [
            ("POST", "/v2/sandboxes", "create", self.create),
            ("GET", "/v2/sandboxes", "list", self.list),
            ("POST", "/v2/sandboxes/{id}/connect", "connect", self.connect),
            ("DELETE", "/sandboxes/{id}", "kill", self.kill),
            ("POST", "/sandboxes/{id}/timeout", "timeout", self.timeout),
            ("POST", "/files", "upload", self.upload),
            ("GET", "/files", "download", self.download),
            ("POST", "/process.Process/Start", "command", self.command),
            ("GET", "/health", "probe", self.probe),
        ]
        for method, path, operation, handler in routes:
            app.router.add_route(method, path, self._wrap(operation, handler))
        server = web.AppRunner(app, shutdown_timeout=0.1)
        await server.setup()
        site = web.TCPSite(server, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{server.addresses[0][1]}"
        try:
            yield self
        finally:
            for name in list(self.boxes):
                self.destroy(name)
            await server.cleanup()
            await asyncio.gather(*self._commands)

    def _wrap(self, operation: str, handler: Any) -> Any:
        async def handle(request: web.Request) -> web.StreamResponse:
            self.calls[operation] += 1
            if "X-API-KEY" in request.headers and request.headers["X-API-KEY"] != KEY:
                return web.json_response({"code": 401, "message": "bad key"}, status=401)
            if self.faults[operation]:
                return await self.faults[operation].pop(0)(request, lambda: handler(request))
            response: web.StreamResponse = await handler(request)
            return response

        return handle

    async def create(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body | {"key": request.headers.get("Idempotency-Key")})
        if body["templateID"] == "unknown":
            return web.json_response({"code": 404, "message": "template 'unknown' not found"}, status=404)
        name = f"peer{len(self.bodies):04d}"
        home = self._directory / name
        home.mkdir()
        self.boxes[name] = Box(name, home, body)
        return web.json_response(self.boxes[name].document(), status=201)

    async def list(self, request: web.Request) -> web.StreamResponse:
        wanted = {unquote(k): unquote(v) for k, v in parse_qsl(request.query.get("metadata", ""))}
        found = [box.document() for box in self.boxes.values() if wanted.items() <= box.body["metadata"].items()]
        start = int(request.query.get("nextToken", "0"))
        headers = {"x-next-token": str(start + PAGE)} if start + PAGE < len(found) else {}
        return web.json_response(found[start : start + PAGE], headers=headers)

    async def connect(self, request: web.Request) -> web.StreamResponse:
        box = self.boxes.get(request.match_info["id"])
        return web.json_response(box.document()) if box else gone(404)

    async def kill(self, request: web.Request) -> web.StreamResponse:
        return web.Response(status=204) if self.destroy(request.match_info["id"]) else gone(404)

    async def timeout(self, request: web.Request) -> web.StreamResponse:
        box = self.boxes.get(request.match_info["id"])
        if box is None:
            return gone(404)
        box.ends = datetime.now(UTC) + timedelta(seconds=(await request.json())["timeout"])
        return web.Response(status=204)

    async def download(self, request: web.Request) -> web.StreamResponse:
        box = self._box(request)
        if box is None:
            return gone(502)
        path = box.home / request.query["path"]
        return web.FileResponse(path) if path.is_file() else web.json_response({"message": "no such file"}, status=404)

    def destroy(self, name: str) -> bool:
        """As a real sandbox goes: its processes die and its open streams break off."""
        box = self.boxes.pop(name, None)
        for pid in processes_in(box.home) if box else []:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return box is not None

    async def probe(self, request: web.Request) -> web.StreamResponse:
        return web.Response(status=204) if self._box(request) else gone(502)

    def _box(self, request: web.Request) -> Box | None:
        return self.boxes.get(request.headers["E2b-Sandbox-Id"])

    async def upload(self, request: web.Request) -> web.StreamResponse:
        box = self._box(request)
        if box is None:
            return gone(502)
        written = []
        for name, data in parts(request.headers["Content-Type"], await request.read()):
            path = box.home / (request.query.get("path") or name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            written.append({"path": str(path), "name": path.name, "type": "file"})
        return web.json_response(written)

    async def command(self, request: web.Request) -> web.StreamResponse:
        box = self._box(request)
        if box is None:
            return gone(502)
        process = json.loads((await request.read())[5:])["process"]
        child = await asyncio.create_subprocess_exec(
            process["cmd"],
            *(argument for argument in process["args"] if argument != "-l"),
            cwd=box.home,
            env={"HOME": str(box.home), "PATH": PATH},
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        try:
            return await self._stream(request, box, child)
        finally:  # a command outlives its stream; what it prints then is dropped
            self._commands.add(asyncio.ensure_future(child.communicate()))

    async def _stream(self, request: web.Request, box: Box, child: asyncio.subprocess.Process) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/connect+json"})
        await response.prepare(request)
        await send(response, {"start": {"pid": child.pid}})
        assert child.stdout
        while data := await child.stdout.read(65536):
            if self.cut_streams and self.cut_streams[0](data):
                self.cut_streams.pop(0)
                assert request.transport
                request.transport.close()
                return response
            await send(response, {"data": {"stdout": base64.b64encode(data).decode()}})
        status = await child.wait()
        if box.name not in self.boxes:
            assert request.transport
            request.transport.close()
            return response
        await send(response, {"end": {"exitCode": status, "exited": True, "status": f"exit status {status}"}})
        await response.write(struct.pack(">BI", 2, 2) + b"{}")
        return response


def parts(content_type: str, body: bytes) -> list[tuple[str, bytes]]:
    """(file name, content) of a multipart form."""
    boundary = b"--" + content_type.partition("boundary=")[2].encode()
    found = []
    for part in body.split(boundary)[1:-1]:
        head, _, data = part.partition(b"\r\n\r\n")
        found.append((head.decode().partition('filename="')[2].partition('"')[0], data[:-2]))
    return found


async def send(response: web.StreamResponse, event: dict[str, Any]) -> None:
    data = json.dumps({"event": event}).encode()
    await response.write(struct.pack(">BI", 0, len(data)) + data)


def gone(status: int) -> web.Response:
    return web.json_response({"code": status, "message": "The sandbox was not found"}, status=status)


def processes_in(home: Path) -> list[int]:
    """Pids whose working directory is `home`: everything that was started there."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/{pid}/cwd").startswith(str(home)):
                found.append(int(pid))
    return found
