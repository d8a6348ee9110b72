"""Credentials: fresh on every request, and a 401 is not the end of the operator."""

from dataclasses import dataclass, field
from itertools import count

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from capibara.kube.client import Connection, KubeClient, Unreachable


@dataclass
class Renewed:
    """Credentials that are new whenever they are asked for."""

    numbers: count = field(default_factory=lambda: count(1))

    def get_api_key_with_prefix(self, _):
        return f"Bearer {next(self.numbers)}"


@dataclass
class Guard:
    """An API server that lets in who carries `accepted`."""

    accepted: set[str]
    seen: list[tuple[str, object]] = field(default_factory=list)

    async def answer(self, request):
        body = await request.json() if request.can_read_body else None
        self.seen.append((request.headers["Authorization"], body))
        good = self.seen[-1][0] in self.accepted
        return web.json_response({"ok": True} if good else {"message": "Unauthorized"}, status=200 if good else 401)


@pytest.fixture
async def connect():
    """A client of a guarded server."""
    opened = []

    async def connect(guard):
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", guard.answer)
        server = TestServer(application)
        await server.start_server()
        client = KubeClient(Connection(str(server.make_url("")).rstrip("/"), True, Renewed()))
        opened.extend([client.close, server.close])
        return client

    yield connect
    for close in opened:
        await close()


async def test_after_a_401_a_request_is_repeated_once_with_fresh_credentials(connect):
    guard = Guard({"Bearer 2"})
    client = await connect(guard)
    assert await client.request("PATCH", "/x", body={"a": 1}) == {"ok": True}
    assert guard.seen == [("Bearer 1", {"a": 1}), ("Bearer 2", {"a": 1})]


async def test_the_fresh_credentials_are_kept(connect):
    guard = Guard({"Bearer 2"})
    client = await connect(guard)
    for _ in range(3):
        await client.request("GET", "/x")
    assert [authorization for authorization, _ in guard.seen] == ["Bearer 1"] + ["Bearer 2"] * 3


async def test_a_second_401_is_a_failure_that_passes_and_names_no_credential(connect):
    guard = Guard(set())
    client = await connect(guard)
    with pytest.raises(Unreachable) as failure:
        await client.request("GET", "/x")
    assert (failure.value.status, len(guard.seen)) == (401, 2)
    assert "Bearer" not in failure.value.message
