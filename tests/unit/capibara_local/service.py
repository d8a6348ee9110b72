"""A server in this process with a machine that has no containers, and a client for it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from tests.unit.capibara_local.fake_machine import FakeMachine

from capibara_local.app import Gateway
from capibara_local.fleet import Fleet
from capibara_local.metrics import Metrics
from capibara_local.settings import Settings
from capibara_local.templates.workshop import opened_workshop

KEY = {"X-API-KEY": "secret"}


class WholeService:
    """All calls of the server, those of templates and snapshots too."""

    def __init__(self, machine: FakeMachine, fleet: Fleet, gateway: Gateway) -> None:
        self.machine, self.fleet, self.gateway = machine, fleet, gateway
        transport = httpx.ASGITransport(gateway)
        self.client = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:3000", headers=KEY)

    async def create(self, **body: Any) -> dict[str, Any]:
        answer = await self.client.post("/v2/sandboxes", json={"templateID": "base", "timeout": 3600} | body)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    def headers(self, created: dict[str, Any], port: int = 49983) -> dict[str, str]:
        return {
            "E2b-Sandbox-Id": created["sandboxID"],
            "E2b-Sandbox-Port": str(port),
            "X-Access-Token": created["envdAccessToken"],
        }


@asynccontextmanager
async def opened_service(folder: Path, **settings: Any) -> AsyncIterator[WholeService]:
    machine = FakeMachine()
    configured = Settings(api_key="secret", pool_images=(), templates_dir=folder, max_upload_mib=1, **settings)
    async with opened_workshop(machine, configured) as workshop:
        fleet = Fleet(machine, configured, workshop=workshop)
        gateway = Gateway(fleet, Metrics(Path("/"), fleet.running), configured, "localhost:3000")
        service = WholeService(machine, fleet, gateway)
        try:
            yield service
        finally:
            await service.client.aclose()
            await fleet.aclose()


def framed(payload: bytes | dict[str, Any]) -> bytes:
    """One message of a Connect stream."""
    body = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return b"\0" + len(body).to_bytes(4, "big") + body
