"""What a sandbox reaches outside itself. No test needs the internet to be there."""

from __future__ import annotations

import os
import socket
from typing import Any

import psutil
import pytest
from e2b import SandboxException
from tests.conformance.conftest import SDK

local_only = pytest.mark.skipif(
    os.environ.get("CAPIBARA_CONFORMANCE") == "cloud", reason="E2B lets every sandbox out unless told not to"
)
# Without waiting for an answer: 0 and EINPROGRESS mean that there is a way, anything else that there is none.
CONNECT = "python3 -c 'import socket as s; c=s.socket(); c.setblocking(0); print(c.connect_ex((\"{}\", 80)))'"
NO_WAY, PROHIBITED, ON_ITS_WAY = "101\n", "13\n", "115\n"  # ENETUNREACH, EACCES, EINPROGRESS
DOCUMENTATION_ADDRESS = "192.0.2.1"  # RFC 5737: nobody's


async def connect_from(sdk: SDK, sandbox: Any, address: str) -> str:
    answer: str = (await sdk(sandbox.commands.run, CONNECT.format(address))).stdout
    return answer


@local_only
async def test_a_sandbox_has_no_network_unless_it_asks(sdk: SDK, sandbox: Any) -> None:
    assert await connect_from(sdk, sandbox, DOCUMENTATION_ADDRESS) == NO_WAY


async def test_a_sandbox_with_internet_access_has_a_way_out(sdk: SDK) -> None:
    async with sdk.sandbox(allow_internet_access=True) as sandbox:
        assert await connect_from(sdk, sandbox, DOCUMENTATION_ADDRESS) == ON_ITS_WAY


@local_only
async def test_the_way_out_does_not_lead_to_the_host_or_its_neighbours(sdk: SDK) -> None:
    of_host = {
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    }
    async with sdk.sandbox(allow_internet_access=True) as sandbox:
        for address in (*of_host, "169.254.169.254", "192.168.1.1", "172.16.0.1"):
            assert await connect_from(sdk, sandbox, address) == PROHIBITED, address


@local_only
@pytest.mark.parametrize("rules", [{"deny_out": ["192.0.2.0/24"]}, {"allow_public_traffic": False}])
async def test_rules_that_nothing_would_enforce_are_refused(sdk: SDK, rules: dict[str, Any]) -> None:
    with pytest.raises(SandboxException, match="not supported"):
        await sdk(sdk.Sandbox.create, "base", network=rules)


@local_only
async def test_changing_the_network_later_is_refused(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(SandboxException, match="not supported"):
        await sdk(sandbox.update_network, {"allow_internet_access": True})
