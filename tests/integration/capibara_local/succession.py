"""A server that can be killed and started again at the same place, and what may not be left of it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil
from e2b_code_interpreter import E2B, Sandbox

from capibara_local.pytest_plugin import API_KEY, E2BServer, left_behind, start_server, stop_server
from capibara_local.runtime.cgroups import names_below
from capibara_local.runtime.homes import identity_of
from capibara_local.settings import Settings


@dataclass
class Succession:
    """Servers on one data directory and one port, one after the other."""

    directory: Path
    flags: tuple[str, ...] = ("--pool-images", "")
    port: str = "0"
    process: subprocess.Popen[bytes] | None = None
    logs: list[Path] = field(default_factory=list)
    cache_dir: Path = Path()

    def __post_init__(self) -> None:
        if self.cache_dir == Path():
            self.cache_dir = a_cache_dir(self.directory / "c")

    @property
    def data_dir(self) -> Path:
        return self.directory / "d"

    def start(self) -> E2BServer:
        self.logs.append(self.directory / f"log{len(self.logs)}")
        flags = (*self.flags, "--port", self.port, "--cache-dir", str(self.cache_dir))
        self.process, server = start_server(self.data_dir, self.logs[-1], *flags)
        self.port = server.api_url.rpartition(":")[2]
        return server

    def kill(self) -> None:
        """SIGKILL, wherever it stands."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def restart(self) -> None:
        self.kill()
        self.start()

    def stop(self) -> None:
        if self.process is not None:
            stop_server(self.process, self.logs[-1])

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    @property
    def client(self) -> E2B:
        url = f"http://127.0.0.1:{self.port}"
        return E2B(api_url=url, sandbox_url=url, api_key=API_KEY)

    def create(self, template: str = "base", **options: Any) -> Sandbox:
        return self.client.Sandbox.create(template, **({"timeout": 300} | options))

    def alive(self, **query: Any) -> set[str]:
        paginator, found = self.client.Sandbox.list(**query), set()
        while paginator.has_next:
            found |= {item.sandbox_id for item in paginator.next_items()}
        return found

    def why_gone(self, sandbox: Sandbox) -> str:
        """In the server's words, which the SDK does not pass on."""
        url = f"http://127.0.0.1:{self.port}/sandboxes/{sandbox.sandbox_id}"
        answer = httpx.get(url, headers={"X-API-KEY": API_KEY}, timeout=20)
        assert answer.status_code == 404
        return str(answer.json()["message"])

    def folders(self) -> set[str]:
        return {path.name for path in (self.data_dir / "run").iterdir()} if self.data_dir.is_dir() else set()

    def groups(self) -> set[str]:
        identity = identity_of(self.data_dir)
        return names_below(identity.group) if identity else set()

    def leaks(self) -> list[str]:
        """Once it was stopped: containers, mounts, groups, folders."""
        return left_behind(self.data_dir) + sorted(self.folders() | self.groups())


def a_cache_dir(folder: Path) -> Path:
    """With the images of all, and notes of its own: no other test's server clears away what a dead one left."""
    images = Settings().cache_dir / "layers"
    images.mkdir(parents=True, exist_ok=True)
    folder.mkdir(parents=True)
    (folder / "layers").symlink_to(images)
    return folder


def wait_until(condition: Callable[[], object], seconds: float = 30.0, step: float = 0.05) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "the condition did not come true"
        time.sleep(step)  # the step of a wait with a deadline


def marked_processes(mark: str) -> list[int]:
    """Processes of this machine that have `mark` in their command line."""
    return [
        process.pid for process in psutil.process_iter(["cmdline"]) if mark in " ".join(process.info["cmdline"] or [])
    ]
