"""Where sandboxes come from: the local E2B-compatible server as our child, or an E2B account."""

from __future__ import annotations

import json
import os
import secrets
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from capibara.devenv.childenv import child_environment
from capibara.devenv.errors import DevenvError
from capibara.devenv.places import default_cache_dir, private_folder
from capibara.devenv.processes import Child, Command, wait_until
from capibara.devenv.progress import Progress
from capibara.devenv.requirements import SBIN, check_local_sandboxes

READY_SECONDS = 1800.0
"""The first start builds the base image: minutes on a slow mirror."""

STOP_SECONDS = 30.0
"""How long the server may take to stop: it ends every sandbox first."""


class SandboxServer:
    """A running `capibara_local`. `variables` is what the E2B SDK needs to find it."""

    def __init__(self, child: Child, ready_file: Path, api_key: str) -> None:
        self.child = child
        self._ready_file = ready_file
        self._api_key = api_key

    @classmethod
    def spawn(cls, folder: Path, cache_dir: Path | None = None, settings: Mapping[str, str] | None = None) -> Self:
        """Start it on a free port; it is not ready yet. `folder`: its own, for sandboxes and log.

        `settings`: environment variables of the server (`CAPIBARA_LOCAL_...`). DevenvError: it cannot run here.
        """
        cache_dir = cache_dir or default_cache_dir()
        check_local_sandboxes(cache_dir)
        private_folder(folder)
        ready_file = folder / "ready.json"
        ready_file.unlink(missing_ok=True)
        api_key = f"e2b_{secrets.token_hex(20)}"
        keys = {"CAPIBARA_LOCAL_API_KEY": api_key, "PATH": f"{os.environ.get('PATH', os.defpath)}:{SBIN}"}
        argv = [sys.executable, "-m", "capibara_local", "serve", *server_flags(folder, cache_dir, ready_file)]
        environment = child_environment({**(settings or {}), **keys})
        log = folder / "server.log"
        child = Child(Command("local E2B server", argv, log, environment, signal.SIGTERM, STOP_SECONDS))
        return cls(child, ready_file, api_key)

    def wait_ready(self, progress: Progress | None = None) -> None:
        """Wait until it serves. DevenvError, with its own last words, if it ends instead."""
        with (progress or Progress(quiet=True)).task("Starting the local E2B server") as task:

            def is_ready() -> bool:
                task.update(last_step(self.child.command.log))
                return self._ready_file.exists()

            wait_until(is_ready, READY_SECONDS, "the local E2B server becoming ready", self.child)

    @property
    def url(self) -> str:
        """The server's address, for the API and for traffic into sandboxes alike. Known once it is ready."""
        announced = json.loads(self._ready_file.read_text())
        return str(announced.get("api_url") or announced["url"])

    @property
    def variables(self) -> dict[str, str]:
        """What to export, for the SDK and for the operator."""
        return {"E2B_API_KEY": self._api_key, "E2B_API_URL": self.url, "E2B_SANDBOX_URL": self.url}

    def stop(self) -> None:
        """End all sandboxes and the server."""
        self.child.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.stop()


def server_flags(folder: Path, cache_dir: Path, ready_file: Path) -> list[str]:
    """The options of `capibara_local serve`. The key is not among them: it goes by environment."""
    return [
        *("--host", "127.0.0.1"),
        *("--port", "0"),
        *("--data-dir", str(folder / "data")),
        *("--cache-dir", str(cache_dir)),
        *("--ready-file", str(ready_file)),
        *("--log-format", "json"),
    ]


def last_step(log: Path) -> str:
    """What the server's log says that it prepares just now; empty if it says nothing of the kind."""
    lines = log.read_bytes()[-4096:].decode(errors="replace").splitlines() if log.exists() else []
    for line in reversed(lines):
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if isinstance(event, dict) and event.get("step"):
            return str(event["step"])
    return ""


def account_variables() -> dict[str, str]:
    """What the E2B SDK reads, from our own environment. DevenvError if there is no key."""
    names = ("E2B_API_KEY", "E2B_API_URL", "E2B_SANDBOX_URL", "E2B_DOMAIN")
    found = {name: value for name in names if (value := os.environ.get(name))}
    if "E2B_API_KEY" not in found:
        raise DevenvError("--e2b cloud needs a key: export E2B_API_KEY=... (https://e2b.dev/dashboard shows yours)")
    return found
