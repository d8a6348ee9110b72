"""uvicorn as gateways use it: the one of a cluster, and one person's own."""

from __future__ import annotations

from typing import Any

import uvicorn

from capibara.gateway.app import build_app
from capibara.gateway.gateway import Gateway
from capibara.gateway.settings import LOCALHOST

DRAIN_SECONDS = 15
"""For answers that are being written when the gateway ends. Who waits is told at once where to go on."""


class Server(uvicorn.Server):
    """uvicorn, which tells the gateway that it is to end: its requests would wait for hours otherwise."""

    def __init__(self, config: uvicorn.Config, gateway: Gateway) -> None:
        super().__init__(config)
        self._gateway = gateway

    def handle_exit(self, sig: int, frame: Any) -> None:
        self._gateway.draining.set()
        super().handle_exit(sig, frame)


def build_config(gateway: Gateway) -> uvicorn.Config:
    """How uvicorn listens for a gateway. It logs nothing of its own, and believes no header of a proxy."""
    host, port = gateway.settings.address
    return uvicorn.Config(
        build_app(gateway),
        host="127.0.0.1" if host.lower() == LOCALHOST else host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        ws="none",
        lifespan="off",
    )
