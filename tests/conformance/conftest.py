"""What an E2B server must do, asked with the unmodified SDK, synchronous and asynchronous.

The server is our own, started for the session; with CAPIBARA_CONFORMANCE=cloud and E2B_API_KEY set it is E2B's cloud
(that costs money), and nothing else changes. Tests are written once: `sdk(function, ...)` calls either flavour.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from e2b_code_interpreter import E2B

DEADLINE_SECONDS = 60.0


@pytest.fixture(scope="session")
def client(request: pytest.FixtureRequest) -> Iterator[E2B]:
    """The SDK, bound to the server under test."""
    if os.environ.get("CAPIBARA_CONFORMANCE") == "cloud":
        yield E2B(api_key=os.environ["E2B_API_KEY"])
        return
    server = request.getfixturevalue("e2b_server")
    yield E2B(api_url=server.api_url, sandbox_url=server.sandbox_url, api_key=server.api_key)


@dataclass(frozen=True)
class SDK:
    """One flavour of the SDK. Calling it calls a function of the SDK and gives what that returns in the end."""

    client: E2B
    is_async: bool

    @property
    def Sandbox(self) -> Any:  # noqa: N802 (the SDK's own name)
        return self.client.AsyncSandbox if self.is_async else self.client.Sandbox

    async def __call__(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        async with asyncio.timeout(DEADLINE_SECONDS):
            if self.is_async:
                answer = function(*args, **kwargs)
                return await answer if inspect.isawaitable(answer) else answer
            return await asyncio.to_thread(function, *args, **kwargs)

    @asynccontextmanager
    async def sandbox(self, template: str = "base", **options: Any) -> AsyncIterator[Any]:
        """A sandbox for one test, killed at its end."""
        sandbox = await self(self.Sandbox.create, template, **({"timeout": 120} | options))
        try:
            yield sandbox
        finally:
            await self(sandbox.kill)

    async def pages(self, **query: Any) -> list[Any]:
        """Every item of a list call."""
        paginator, items = self.Sandbox.list(**query), []
        while paginator.has_next:
            items += await self(paginator.next_items)
        return items


@pytest.fixture(params=["sync", "async"])
def sdk(client: E2B, request: pytest.FixtureRequest) -> SDK:
    return SDK(client, request.param == "async")


@pytest.fixture
async def sandbox(sdk: SDK) -> AsyncIterator[Any]:
    """A plain sandbox."""
    async with sdk.sandbox() as made:
        yield made


@pytest.fixture
async def interpreter(sdk: SDK) -> AsyncIterator[Any]:
    """A sandbox with the code interpreter."""
    async with sdk.sandbox("code-interpreter-v1") as made:
        yield made


@pytest.fixture
def tag() -> dict[str, str]:
    """Metadata that only this test uses."""
    return {"test": uuid.uuid4().hex}


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 20.0) -> None:
    """Wait for a condition of the server, with a deadline."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 (any condition)
            await asyncio.sleep(0.05)
