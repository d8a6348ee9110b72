"""A gateway that ends leaves no session open, also where a Ctrl-C cancels it while it closes them."""

import asyncio
from types import SimpleNamespace

import aiohttp
import pytest

from capibara.gateway.gateway import running
from capibara.gateway.own import Link
from capibara.gateway.settings import GatewaySettings
from capibara.kube.client import Connection

NOBODY = SimpleNamespace(get_api_key_with_prefix=lambda _: None)


@pytest.fixture
def opened(monkeypatch):
    """The sessions that are opened."""
    found, session = [], aiohttp.ClientSession

    def recorded(*arguments, **options):
        found.append(session(*arguments, **options))
        return found[-1]

    monkeypatch.setattr(aiohttp, "ClientSession", recorded)
    return found


async def serve(cancelled):
    """Until uvicorn has ended, which sends itself the signal again that ended it."""
    settings = GatewaySettings(listen="127.0.0.1:0", namespaces=("a", "b"), probes_port=0)
    async with running(settings, Connection("http://127.0.0.1:1", True, NOBODY), Link()):
        if cancelled != "before it serves":
            await asyncio.sleep(0)
        if cancelled != "never":
            asyncio.current_task().cancel()
        if cancelled == "while it serves":
            await asyncio.Event().wait()


@pytest.mark.parametrize("cancelled", ["never", "before it serves", "while it serves", "while it ends"])
async def test_no_session_is_left_open(opened, cancelled):
    (ended,) = await asyncio.gather(serve(cancelled), return_exceptions=True)
    assert isinstance(ended, asyncio.CancelledError) == (cancelled != "never")
    assert len(opened) == 3
    assert all(session.closed for session in opened)
