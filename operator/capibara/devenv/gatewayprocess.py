"""The gateway as a child process, started as anybody would start it: `capibara gateway` with an environment."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from capibara.devenv.childenv import child_environment
from capibara.devenv.health import http_status
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until

READY_SECONDS = 60.0


class GatewayProcess:
    """A running gateway on a loopback address."""

    def __init__(self, child: Child, url: str) -> None:
        self.child = child
        self.url = url

    @classmethod
    def start(cls, kubeconfig: Path, log: Path, variables: Mapping[str, str] | None = None, port: int = 0) -> Self:
        """Start it and wait until it answers. DevenvError, with its last words, if it ends instead.

        `variables`: `CAPIBARA_GATEWAY_...`; they win over what our own environment says. `port`: 0, a free one.
        """
        address = f"{LOOPBACK}:{port or free_port()}"
        told = {"KUBECONFIG": str(kubeconfig), "CAPIBARA_GATEWAY_LISTEN": address, **(variables or {})}
        argv = [sys.executable, "-m", "capibara", "gateway"]
        child = Child(Command("gateway", argv, log, child_environment(told), signal.SIGTERM, stop_seconds=20))
        gateway = cls(child, f"http://{address}")
        try:
            wait_until(gateway.answers, READY_SECONDS, "the gateway's first answer", child)
        except BaseException:
            child.stop()
            raise
        return gateway

    def answers(self) -> bool:
        """Whether it answers at all: it serves nothing at this path."""
        return http_status(f"{self.url}/nothing") == 404

    def stop(self) -> None:
        """Ask it to end; who waits there is told where to go on."""
        self.child.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.stop()
