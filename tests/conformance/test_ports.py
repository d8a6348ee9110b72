"""Servers inside a sandbox, reached from outside, and URLs of files."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from e2b import E2B
from tests.conformance.conftest import SDK, until

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
