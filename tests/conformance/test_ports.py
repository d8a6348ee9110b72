"""Servers inside a sandbox, reached from outside, and URLs of files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import httpx
import pytest
from e2b import E2B
from tests.conformance.conftest import SDK, until

ECHO_SERVER = Path(__file__).with_name("echo_server.py")
SERVER = "mkdir -p www && echo hello > www/index.html && cd www && python3 -m http.server 8000"


def request_to(client: Any, sandbox: Any, port: int) -> tuple[str, dict[str, str]]:
    """URL and headers for a port of a sandbox: its own host name, or the one address of a server that has one."""
    base = sandbox.connection_config.get_sandbox_url(sandbox.sandbox_id, sandbox.sandbox_domain, port=port)
    return base, {"E2b-Sandbox-Id": sandbox.sandbox_id, "E2b-Sandbox-Port": str(port)}


async def test_a_server_inside_is_reached_from_outside(sdk: SDK, client: E2B, sandbox: Any) -> None:
    await sdk(sandbox.commands.run, SERVER, background=True, timeout=0)
    url, headers = request_to(client, sandbox, 8000)
    async with httpx.AsyncClient(base_url=url, headers=headers) as http:

        async def up() -> bool:
            return (await http.get("/")).status_code == 200

        await until(up)
        assert (await http.get("/index.html")).text == "hello\n"
        assert (await http.get("/none")).status_code == 404
        assert (await http.head("/index.html")).headers["content-length"] == "6"


async def test_a_port_without_a_server_is_a_502(sdk: SDK, client: E2B, sandbox: Any) -> None:
    url, headers = request_to(client, sandbox, 9999)
    async with httpx.AsyncClient(base_url=url, headers=headers) as http:
        assert (await http.get("/")).status_code == 502


async def test_a_signed_url_downloads_without_a_key(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "shared.txt", "for you")
    url = sandbox.download_url("shared.txt", use_signature_expiration=60)
    async with httpx.AsyncClient() as http:
        assert (await http.get(url)).text == "for you"
        assert (await http.get(url.replace("shared", "others"))).status_code == 401


async def test_a_signed_url_uploads_without_a_key(sdk: SDK, sandbox: Any) -> None:
    url = sandbox.upload_url("incoming.txt", use_signature_expiration=60)
    async with httpx.AsyncClient() as http:
        answer = await http.post(url, files={"file": ("incoming.txt", b"from outside")})
    assert answer.status_code == 200
    assert await sdk(sandbox.files.read, "incoming.txt") == "from outside"


@pytest.mark.parametrize("path", ["/process.Process/List", "/filesystem.Filesystem/Stat"])
async def test_the_agent_is_closed_to_those_without_its_token(sdk: SDK, client: E2B, sandbox: Any, path: str) -> None:
    url, headers = request_to(client, sandbox, 49983)
    async with httpx.AsyncClient(base_url=url, headers=headers) as http:
        assert (await http.post(path, json={})).status_code == 401


@asynccontextmanager
async def echo(
    sdk: SDK, client: Any, sandbox: Any, token: dict[str, str] | None = None, **options: Any
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A WebSocket to a server inside that sends everything back."""
    await sdk(sandbox.files.write, "echo.py", ECHO_SERVER.read_text())
    await sdk(sandbox.commands.run, "python3 echo.py", background=True, timeout=0)
    url, headers = request_to(client, sandbox, 8001)
    async with aiohttp.ClientSession(headers=headers | (token or {})) as http:

        async def up() -> bool:
            async with http.get(url + "/forbidden") as answer:
                return answer.status == 403

        await until(up)
        async with http.ws_connect(url + "/echo?a=b", max_msg_size=0, **options) as connection:
            yield connection


async def test_a_websocket_goes_both_ways(sdk: SDK, client: Any, sandbox: Any) -> None:
    async with echo(sdk, client, sandbox, protocols=["other", "chat"]) as connection:
        assert connection.protocol == "chat"
        await connection.send_str("hola ñ")
        assert await connection.receive_str() == "hola ñ"
        blob = bytes(range(256)) * 16 * 1024
        await connection.send_bytes(blob)
        assert await connection.receive_bytes() == blob
        await connection.close(code=4001)
        assert connection.close_code == 4001

    async def closed_inside() -> bool:
        return bool(await sdk(sandbox.files.exists, "closed")) and await sdk(sandbox.files.read, "closed") == "4001"

    await until(closed_inside)


async def test_many_messages_keep_their_order(sdk: SDK, client: Any, sandbox: Any) -> None:
    async with echo(sdk, client, sandbox) as connection:
        for n in range(1000):
            await connection.send_str(str(n))
        assert [await connection.receive_str() for _ in range(1000)] == [str(n) for n in range(1000)]


async def test_a_websocket_server_that_hangs_up_is_told(sdk: SDK, client: Any, sandbox: Any) -> None:
    async with echo(sdk, client, sandbox) as connection:
        await connection.send_str("hang up")
        message = await asyncio.wait_for(connection.receive(), 20)
        assert message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)


async def test_a_killed_sandbox_ends_its_websockets(sdk: SDK, client: Any) -> None:
    async with sdk.sandbox() as sandbox, echo(sdk, client, sandbox) as connection:
        await sdk(sandbox.kill)
        message = await asyncio.wait_for(connection.receive(), 20)
        assert message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)


@pytest.mark.parametrize(("port", "path", "status"), [(8001, "/forbidden", 403), (9999, "/", 502)])
async def test_a_websocket_that_is_not_wanted(
    sdk: SDK, client: Any, sandbox: Any, port: int, path: str, status: int
) -> None:
    async with echo(sdk, client, sandbox):
        url, headers = request_to(client, sandbox, port)
        async with aiohttp.ClientSession(headers=headers) as http:
            with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
                await http.ws_connect(url + path)
    assert refusal.value.status == status


async def test_get_host_is_the_servers_own_name(sdk: SDK, client: Any, sandbox: Any) -> None:
    """By the host name alone; no header of ours. Names below `localhost` may not resolve everywhere, hence the URL."""
    await sdk(sandbox.commands.run, SERVER, background=True, timeout=0)
    url, _ = request_to(client, sandbox, 8000)
    async with httpx.AsyncClient(base_url=url, headers={"Host": sandbox.get_host(8000)}) as http:

        async def up() -> bool:
            return (await http.get("/index.html")).text == "hello\n"

        await until(up)
