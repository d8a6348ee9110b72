"""What the local server has not got says so, and does not look like something that is missing."""

from __future__ import annotations

import os
from typing import Any

import pytest
from tests.conformance.conftest import SDK

pytestmark = pytest.mark.skipif(os.environ.get("CAPIBARA_CONFORMANCE") == "cloud", reason="E2B has it all")


@pytest.mark.parametrize("kind", ["Volume", "Secret"])
async def test_volumes_and_secrets(sdk: SDK, kind: str) -> None:
    cls = getattr(sdk.client, f"Async{kind}" if sdk.is_async else kind)

    async def ask() -> Any:
        listed = cls.list()
        if hasattr(listed, "next_items"):
            return await sdk(listed.next_items)
        return await listed if sdk.is_async else listed

    with pytest.raises(Exception, match="not supported by this server"):
        await ask()


async def test_an_mcp_gateway(sdk: SDK) -> None:
    with pytest.raises(Exception, match=r"not supported|not found"):
        await sdk(sdk.Sandbox.create, mcp={"duckduckgo": {}})


async def test_memory_in_a_snapshot(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(Exception, match="hold files only"):
        await sdk(sandbox.create_snapshot, mode="full")
