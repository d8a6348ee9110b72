"""The operator as a child process, started as anybody would start it: `capibara operator` with an environment."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from capibara.devenv.childenv import child_environment
from capibara.devenv.health import http_status
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until
from capibara.devenv.progress import Progress

READY_SECONDS = 60.0
LIVED_SECONDS = 2.0
"""An operator that lived for less than this after it was revived is not revived again."""


class OperatorProcess:
    """A running operator."""

    def __init__(self, child: Child, health_url: str) -> None:
        self.child = child
        self.health_url = health_url
        self._revived_at = float("-inf")

    @classmethod
    def start(cls, kubeconfig: Path, log: Path, variables: Mapping[str, str], progress: Progress | None = None) -> Self:
        """Start it and wait until it watches (`/startupz`).

        `variables`: the E2B variables and `CAPIBARA_...` settings; they win over what our own environment says.
        DevenvError, with its last words, if it ends instead.
        """
        port = free_port()
        told = {"KUBECONFIG": str(kubeconfig), "CAPIBARA_LIVENESS_PORT": str(port), **variables}
        argv = [sys.executable, "-m", "capibara", "operator"]
        child = Child(Command("operator", argv, log, child_environment(told), signal.SIGTERM, stop_seconds=15))
        operator = cls(child, f"http://{LOOPBACK}:{port}/healthz")
        try:
            with (progress or Progress(quiet=True)).task("Starting the operator"):
                wait_until(operator.has_started, READY_SECONDS, "the operator becoming ready", child)
        except BaseException:
            child.stop()
            raise
        return operator

    def has_started(self) -> bool:
        """Whether it sees what is in the cluster."""
        return http_status(self.health_url.replace("/healthz", "/startupz")) == 200

    def is_healthy(self) -> bool:
        """Whether it says so."""
        return http_status(self.health_url) == 200

    def has_died(self) -> bool:
        """Whether it has ended; not if it was just revived, since it would only end again."""
        return not self.child.is_running() and time.monotonic() - self._revived_at > LIVED_SECONDS

    def revive(self) -> None:
        """Start it again as it was started, at the same address."""
        self.child = Child(self.child.command)
        self._revived_at = time.monotonic()

    def stop(self) -> None:
        """Ask it to end; it releases its sandboxes first."""
        self.child.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.stop()
