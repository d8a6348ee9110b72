"""Whole calls: every route and every procedure that the server has, with junk in each place that a caller fills.

The tables are the server's own, so that a new call is fuzzed as soon as it is there.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final
from urllib.parse import quote

from tests.fuzz.junk import Junk
from tests.fuzz.parsers import framed as agents_frames
from tests.unit.capibara_local.fake_machine import FakeMachine, Reply, entry_document

from capibara_local.api import envd
from capibara_local.api.connect import Procedure
from capibara_local.api.door import Nothing
from capibara_local.api.routes import Route
from capibara_local.app import Gateway
from capibara_local.fleet import Fleet
from capibara_local.guest import protocol

GROUP: Final = re.compile(r"\(\?P<(\w+)>[^()]*\)")
PLAIN: Final = (
    "GET /health",
    "GET /files",
    "POST /files",
    "GET /envs",
    "PATCH /nothing",
)  # envd's that are no procedure
ODD: Final = ("x", "ñ", "a:b", "../..", "%00", "\0", "²", "x" * 300, "default", "demo", "base")
HEADERS: Final = (
    ("connect-timeout-ms", ("50", "0", "\xb2", "007", "9" * 5000, "-1")),
    ("keepalive-ping-interval", ("1", "0", "\xb2", "9" * 400, "1e3")),
    ("authorization", ("Basic dXNlcjo=", "Basic AHg6", "Basic \xff", "Bearer x", "Basic", "basic cm9vdDo=")),
    (
        "content-type",
        ("application/json", "application/connect+json", "application/proto", "multipart/form-data; boundary=b"),
    ),
    ("content-length", ("5", "99999999999", "x", "9" * 400)),
    ("content-encoding", ("gzip", "br", "identity")),
    ("accept-encoding", ("gzip", "*")),
    ("range", ("bytes=0-1", "bytes=-1", "bytes=9-1", "bytes=" + "9" * 400 + "-", "x")),
    ("idempotency-key", ("abc", "", "A", "x" * 300)),
    ("host", ("localhost", "[::", "49983-x.localhost", "evil\xff", "a:b:c")),
    ("x-metadata-a", ("b", "\xff", "x" * 5000)),
    ("expect", ("100-continue",)),
)
# Not here; the sandbox's fault; its deadline; its disk. And what an agent itself says in the words of the protocol.
ALLOWED_500: Final = frozenset((501, 502, 504, 507))
AGENTS_WORDS: Final = frozenset(("internal", "unknown", "unavailable"))


@dataclass
class Heard:
    """What a caller got."""

    status: int = 0
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""
    whole: bool = False


class House:
    """A server with sandboxes whose agents say what chance has them say."""

    def __init__(self, gateway: Gateway, machine: FakeMachine, fleet: Fleet, chance: Random) -> None:
        self.gateway, self.machine, self.fleet = gateway, machine, fleet
        self.junk = Junk(chance)
        self.machine.replies = Agents(self)
        control = gateway.control
        self.calls: tuple[Route | tuple[str, Procedure] | str, ...] = (
            *control.routes,
            *control.open_routes,
            *envd.RPC.items(),
            *PLAIN,
        )
        self.sandbox_id, self.token = "none", "none"
        self.orders: list[str] = []

    async def call(self, which: Route | tuple[str, Procedure] | str) -> Heard:
        """One call, and what must be true of its answer."""
        if self.fleet.sandbox(self.sandbox_id) is None or len(self.fleet.store) > 40:
            await self._settle_down()
        if isinstance(which, Route):
            method, path, query, body, headers = self._rest(which)
        elif isinstance(which, str):
            method, path, query, body, headers = self._plain(which)
        else:
            method, path, query, body, headers = self._procedure(*which)
        heard = await ask(self.gateway, method, path, query, body, self._with_odd(headers))
        judge(heard, f"{method} {path!r} ? {query[:300]!r} {body[:500]!r}")
        if heard.status == 202 and heard.body:
            document = json.loads(heard.body)
            self.orders = [document["templateID"], document["buildID"]]
        return heard

    async def _settle_down(self) -> None:
        for record in self.fleet.store:
            await self.fleet.end(record.id, "killed")
        heard = await ask(
            self.gateway, "POST", "/sandboxes", b"", b'{"templateID":"base","timeout":3600}', {"x-api-key": "secret"}
        )
        document = json.loads(heard.body)
        self.sandbox_id, self.token = document["sandboxID"], document["envdAccessToken"]
        self.machine.created[:] = self.machine.created[-100:]

    def _rest(self, route: Route) -> tuple[str, str, bytes, bytes, dict[str, str]]:
        pattern = re.sub(r"\(\?:([^()|]*)\)\?", lambda found: self.junk.one_of(("", found[1])), route.path.pattern)
        path = GROUP.sub(lambda found: self._name(found[1]), pattern)
        body = b"" if route.body is None else self.junk.document(route.body)
        return route.method, path, self._query(route.query), body, {"x-api-key": "secret"}

    def _procedure(self, path: str, procedure: Procedure) -> tuple[str, str, bytes, bytes, dict[str, str]]:
        body = self.junk.document(procedure.message)
        if procedure.kind != "unary":
            many = self.junk.one_of((1, 1, 2))
            parts = (self.junk.document(procedure.message) for _ in range(many))
            body = b"".join(b"\0" + len(part).to_bytes(4, "big") + part for part in parts)
        return "POST", path, b"", self.junk.broken(body) if self.junk.rarely() else body, self._envd()

    def _plain(self, call: str) -> tuple[str, str, bytes, bytes, dict[str, str]]:
        method, _, path = call.partition(" ")
        body = b'--b\r\nContent-Disposition: form-data; name="file"; filename="/a"\r\n\r\nx\r\n--b--\r\n'
        body = self.junk.broken(body) if self.junk.rarely(3) else body
        headers = self._envd() | {
            "content-type": self.junk.one_of(("multipart/form-data; boundary=b", "application/octet-stream"))
        }
        return method, path, self._query(envd.FileQuery), body if method == "POST" else b"", headers

    def _envd(self) -> dict[str, str]:
        own = {"e2b-sandbox-id": self.sandbox_id, "e2b-sandbox-port": "49983", "x-access-token": self.token}
        return (
            own
            if not self.junk.rarely(30)
            else own | {"e2b-sandbox-port": self.junk.one_of(("²", "0", "080", "9" * 5000))}
        )

    def _with_odd(self, headers: dict[str, str]) -> dict[str, str]:
        while self.junk.rarely(3):
            name, values = self.junk.one_of(HEADERS)
            headers[name] = self.junk.one_of(values)
        return headers

    def _name(self, group: str) -> str:
        if group == "sandbox_id":
            return self.sandbox_id if not self.junk.rarely(10) else self.junk.one_of(ODD).replace("/", "")
        known = [*self.orders * 6, *ODD] if group in ("template", "build") else ODD
        return self.junk.one_of((*known, "ab" * 32)).replace("/", "")

    def _query(self, model: type[Any]) -> bytes:
        pairs = self.junk.fields(model) if model is not Nothing else {}
        text = "&".join(f"{name}={quote(value.encode('utf-8', 'surrogatepass'))}" for name, value in pairs.items())
        data = text.encode("latin-1", "replace")
        return self.junk.broken(data) if data and self.junk.rarely() else data


class Agents(dict[str, Reply]):
    """Replies of agents: right ones, strange ones, and none."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house

    def get(self, operation: str, default: Any = None) -> Any:
        if operation == "system.init":
            return default
        junk = self._house.junk
        answer = junk.one_of((RIGHT, agents_frames(junk)[1:], protocol.end_frame(), protocol.json_frame({}), b""))

        async def say(_: Any, __: Any, writer: asyncio.StreamWriter) -> None:
            writer.write(answer)

        return say


RIGHT: Final = (
    protocol.json_frame(
        {
            "entry": entry_document(size=2),
            "entries": [entry_document()],
            "envs": {"A": "1"},
            "processes": [],
            "watcher": "w",
            "events": [{"name": "x", "type": "create"}],
        }
    )
    + protocol.data_frame(0, b"ok")
    + protocol.end_frame()
)


async def ask(gateway: Gateway, method: str, path: str, query: bytes, body: bytes, headers: Mapping[str, str]) -> Heard:
    """A call as uvicorn would make it."""
    heard, pieces = Heard(), [body[:1000], body[1000:]]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": method,
        "path": path,
        "raw_path": quote(path.encode("utf-8", "replace")).encode(),
        "query_string": query,
        "root_path": "",
        "headers": [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()],
        "server": ("127.0.0.1", 3000),
        "client": ("127.0.0.1", 1),
    }

    async def receive() -> dict[str, Any]:
        if pieces:
            return {"type": "http.request", "body": pieces.pop(0), "more_body": bool(pieces)}
        await asyncio.sleep(30)
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            heard.status, heard.headers = message["status"], list(message["headers"])
        else:
            heard.body += message.get("body", b"")
            heard.whole = not message.get("more_body", False)

    async with asyncio.timeout(60):
        await gateway(scope, receive, send)
    return heard


def judge(heard: Heard, call: str) -> None:
    """AssertionError: an answer that nobody may get."""
    if heard.status >= 400:
        document = json.loads(heard.body)
        by_agent = document["code"] in AGENTS_WORDS or "/files" in call
        assert heard.status < 500 or heard.status in ALLOWED_500 or by_agent, (call, heard)
        assert "internal error" not in document["message"], call
        assert document["message"].encode(), call
        assert len(heard.body) < 20_000, call
