"""What a sandbox reaches outside itself, and who reaches it. No test needs the internet to be there."""

from __future__ import annotations

import os
import socket
from typing import Any

import aiohttp
import httpx
import psutil
import pytest
from e2b import InvalidArgumentException, SandboxException, SandboxNotFoundException
from tests.conformance.conftest import SDK, until
from tests.conformance.test_ports import SERVER, echo, request_to

local_only = pytest.mark.skipif(
    os.environ.get("CAPIBARA_CONFORMANCE") == "cloud", reason="E2B lets every sandbox out unless told not to"
)
# Without waiting for an answer: 0 and EINPROGRESS mean that there is a way, anything else that there is none.
CONNECT = "python3 -c 'import socket as s; c=s.socket(); c.setblocking(0); print(c.connect_ex((\"{}\", 80)))'"
NO_WAY, PROHIBITED, ON_ITS_WAY = "101\n", "13\n", "115\n"  # ENETUNREACH, EACCES, EINPROGRESS
NOBODY, NEIGHBOUR, ELSEWHERE = "198.51.100.1", "198.51.100.2", "203.0.113.1"  # RFC 5737: documentation addresses
TOKEN = "E2B-Traffic-Access-Token"


async def connect_from(sdk: SDK, sandbox: Any, address: str) -> str:
    answer: str = (await sdk(sandbox.commands.run, CONNECT.format(address))).stdout
    return answer


async def reached(sdk: SDK, sandbox: Any) -> list[str]:
    """Which of three addresses there is a way to."""
    answers = {address: await connect_from(sdk, sandbox, address) for address in (NOBODY, NEIGHBOUR, ELSEWHERE)}
    assert set(answers.values()) <= {NO_WAY, PROHIBITED, ON_ITS_WAY}
    return [address for address, answer in answers.items() if answer == ON_ITS_WAY]


@local_only
async def test_a_sandbox_has_no_network_unless_it_asks(sdk: SDK, sandbox: Any) -> None:
    assert await connect_from(sdk, sandbox, NOBODY) == NO_WAY


async def test_a_sandbox_with_internet_access_has_a_way_out(sdk: SDK) -> None:
    async with sdk.sandbox(allow_internet_access=True) as sandbox:
        assert await connect_from(sdk, sandbox, NOBODY) == ON_ITS_WAY


@local_only
@pytest.mark.parametrize("rules", [{}, {"allow_out": ["0.0.0.0/0"]}], ids=["open", "all of it allowed by name"])
async def test_the_way_out_does_not_lead_to_the_host_or_its_neighbours(sdk: SDK, rules: dict[str, Any]) -> None:
    of_host = {
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    }
    async with sdk.sandbox(allow_internet_access=True, network=rules) as sandbox:
        assert await connect_from(sdk, sandbox, NOBODY) == ON_ITS_WAY
        for address in (*of_host, "169.254.169.254", "192.168.1.1", "172.16.0.1"):
            assert await connect_from(sdk, sandbox, address) == PROHIBITED, address


@local_only
@pytest.mark.parametrize(
    ("options", "reachable"),
    [
        pytest.param({"network": {"deny_out": ["198.51.100.0/24"]}}, [ELSEWHERE], id="all but a network"),
        pytest.param({"network": {"deny_out": [NOBODY]}}, [NEIGHBOUR, ELSEWHERE], id="all but an address"),
        pytest.param({"network": {"deny_out": ["0.0.0.0/0"]}}, [], id="nothing"),
        pytest.param(
            {"network": {"deny_out": ["0.0.0.0/0"], "allow_out": [NEIGHBOUR]}}, [NEIGHBOUR], id="nothing but an address"
        ),
        pytest.param(
            {"network": {"deny_out": ["198.51.100.0/24"], "allow_out": [NOBODY]}},
            [NOBODY, ELSEWHERE],
            id="allowed wins",
        ),
        pytest.param(
            {"network": {"deny_out": [NOBODY], "allow_out": ["198.51.100.0/24"]}},
            [NOBODY, NEIGHBOUR, ELSEWHERE],
            id="and the wider one too",
        ),
        pytest.param(
            {"network": {"allow_out": [NEIGHBOUR]}, "allow_internet_access": False}, [NEIGHBOUR], id="no internet but"
        ),
    ],
)
async def test_rules_decide_what_is_reached(sdk: SDK, options: dict[str, Any], reachable: list[str]) -> None:
    async with sdk.sandbox(**({"allow_internet_access": True} | options)) as sandbox:
        assert await reached(sdk, sandbox) == reachable


@local_only
async def test_root_in_the_sandbox_cannot_undo_the_rules(sdk: SDK) -> None:
    async with sdk.sandbox(network={"allow_out": [NEIGHBOUR]}) as sandbox:
        undo = "ip route flush type prohibit; ip route replace 198.51.100.1 via 10.0.2.2; ip link set tap0 down; true"
        await sdk(sandbox.commands.run, undo, user="root")
        assert await reached(sdk, sandbox) == [NEIGHBOUR]
        assert await connect_from(sdk, sandbox, "10.0.2.3") == PROHIBITED  # nor are names a way to talk to outside


async def test_the_rules_are_told(sdk: SDK) -> None:
    rules = {"allow_out": ["198.51.100.2/32"], "deny_out": ["0.0.0.0/0"]}
    async with sdk.sandbox(allow_internet_access=True, network=rules) as sandbox:
        info = await sdk(sandbox.get_info)
        assert (info.network["allow_out"], info.network["deny_out"]) == (rules["allow_out"], rules["deny_out"])
        assert info.allow_internet_access is True


@local_only
@pytest.mark.parametrize("entry", ["api.example.com", "*.example.com", "2001:db8::/32", "198.51.100.0/33", "10.0.0.1"])
async def test_what_cannot_be_held_is_refused(sdk: SDK, entry: str) -> None:
    with pytest.raises((SandboxException, InvalidArgumentException), match=r"network\.allowOut"):
        await sdk(sdk.Sandbox.create, "base", network={"allow_out": [entry], "deny_out": ["0.0.0.0/0"]})


@local_only
@pytest.mark.parametrize("rules", [{"dns_servers": [NOBODY]}, {"https_ports": [8443]}])
async def test_rules_that_nothing_would_enforce_are_refused(sdk: SDK, rules: dict[str, Any]) -> None:
    with pytest.raises(SandboxException, match="not supported"):
        await sdk(sdk.Sandbox.create, "base", network=rules)


async def test_a_running_sandbox_gets_other_rules_and_only_those(sdk: SDK) -> None:
    async with sdk.sandbox(allow_internet_access=True) as sandbox:
        await sdk(sandbox.update_network, {"deny_out": [NOBODY]})
        assert await reached(sdk, sandbox) == [NEIGHBOUR, ELSEWHERE]
        await sdk(sandbox.update_network, {"deny_out": ["0.0.0.0/0"], "allow_out": [ELSEWHERE]})
        assert await reached(sdk, sandbox) == [ELSEWHERE]
        info = await sdk(sandbox.get_info)
        assert info.network["allow_out"] == ["203.0.113.1/32"]
        await sdk(sandbox.update_network, {"allow_internet_access": False})
        assert await reached(sdk, sandbox) == []
        assert (await sdk(sandbox.get_info)).allow_internet_access is False
        await sdk(sandbox.update_network, {})
        assert await reached(sdk, sandbox) == [NOBODY, NEIGHBOUR, ELSEWHERE]


@local_only
async def test_the_way_out_of_a_running_sandbox_opens_and_closes(sdk: SDK, sandbox: Any) -> None:
    for _ in range(2):
        await sdk(sandbox.update_network, {"allow_internet_access": True})
        assert await connect_from(sdk, sandbox, NOBODY) == ON_ITS_WAY
        assert await connect_from(sdk, sandbox, "169.254.169.254") == PROHIBITED
        await sdk(sandbox.update_network, {"allow_internet_access": False})
        assert await connect_from(sdk, sandbox, NOBODY) == NO_WAY
        assert (await sdk(sandbox.commands.run, "ip route")).stdout == ""
    await sdk(sandbox.update_network, {})
    assert await connect_from(sdk, sandbox, NOBODY) == NO_WAY


async def test_an_update_of_nobody_is_a_sandbox_that_is_not_found(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        await sdk(sandbox.kill)
        with pytest.raises(SandboxNotFoundException):
            await sdk(sandbox.update_network, {"allow_internet_access": True})


async def test_rules_outlast_a_pause_and_are_a_forks_too(sdk: SDK) -> None:
    async with sdk.sandbox(allow_internet_access=True) as sandbox:
        await sdk(sandbox.update_network, {"deny_out": [NOBODY]})
        await sdk(sandbox.pause)
        await sdk(sandbox.connect)
        assert await reached(sdk, sandbox) == [NEIGHBOUR, ELSEWHERE]
        (fork,) = await sdk(sandbox.fork)
        try:
            assert await reached(sdk, fork) == [NEIGHBOUR, ELSEWHERE]
        finally:
            await sdk(fork.kill)


async def test_ports_can_be_closed_to_those_without_the_token(sdk: SDK, client: Any) -> None:
    async with sdk.sandbox(network={"allow_public_traffic": False}) as sandbox:
        await sdk(sandbox.commands.run, SERVER, background=True, timeout=0)
        assert (await sdk(sandbox.get_info)).network["allow_public_traffic"] is False
        url, headers = request_to(client, sandbox, 8000)
        token = {TOKEN: sandbox.traffic_access_token}
        async with httpx.AsyncClient(base_url=url, headers=headers) as http:

            async def up() -> bool:
                return (await http.get("/", headers=token)).status_code == 200

            await until(up)
            for wrong in ({}, {TOKEN: "guess"}):
                refused = await http.get("/", headers=wrong)
                assert refused.status_code == 403
                assert "secured with traffic access token" in refused.json()["message"]
        again = await sdk(sdk.Sandbox.connect, sandbox.sandbox_id)
        assert again.traffic_access_token == sandbox.traffic_access_token


async def test_websockets_too(sdk: SDK, client: Any) -> None:
    async with sdk.sandbox(network={"allow_public_traffic": False}) as sandbox:
        token = {TOKEN: sandbox.traffic_access_token}
        async with echo(sdk, client, sandbox, token) as connection:
            await connection.send_str("hello")
            assert "hello" in (await connection.receive_str(timeout=20))
        url, headers = request_to(client, sandbox, 8001)
        async with aiohttp.ClientSession(headers=headers) as http:
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await http.ws_connect(url + "/echo")
            assert refused.value.status == 403


async def test_the_interpreter_of_a_closed_sandbox_is_reached_with_the_sdk(sdk: SDK) -> None:
    async with sdk.sandbox("code-interpreter-v1", network={"allow_public_traffic": False}) as sandbox:
        assert (await sdk(sandbox.run_code, "6 * 7")).text == "42"


async def test_ports_are_open_unless_closed(sandbox: Any) -> None:
    assert sandbox.traffic_access_token is None
