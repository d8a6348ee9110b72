"""A pytest fixture `e2b_server`: a local E2B-compatible server of its own for the test session.

Use it in any project: `pytest_plugins = ["capibara_local.pytest_plugin"]` in the top conftest.py. It needs root and
runc; where they are missing the tests that use it fail with the server's own one-line reason.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import pytest

API_KEY: Final = "capibara-local-test"
READY_SECONDS: Final = 1800.0  # the first start on a machine builds the images
END_SECONDS: Final = 30.0


@dataclass(frozen=True)
class E2BServer:
    """A running server. `environment` is what the official SDKs read."""

    api_url: str
    sandbox_url: str
    api_key: str
    pid: int
    data_dir: Path

    @property
    def environment(self) -> Mapping[str, str]:
        return {"E2B_API_URL": self.api_url, "E2B_SANDBOX_URL": self.sandbox_url, "E2B_API_KEY": self.api_key}


@pytest.fixture(scope="session")
def e2b_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[E2BServer]:
    """A server on a free port with an API key; ended after the last test, and then nothing of it may be left."""
    directory = tmp_path_factory.mktemp("e2b-server")
    log = directory / "server.log"
    process, server = start_server(directory / "data", log)
    try:
        yield server
    finally:
        stop_server(process, log)
        shutil.rmtree(templates_dir(server.data_dir), ignore_errors=True)
    left = left_behind(server.data_dir)
    assert not left, f"the server left something behind: {left}"


def start_server(
    data_dir: Path, log: Path, *flags: str, key: str = API_KEY
) -> tuple[subprocess.Popen[bytes], E2BServer]:
    """A server process that is ready. RuntimeError: it ended or did not become ready, and its log says why. `key`
    empty: it makes one."""
    reading, writing = os.pipe()
    folders = ["--data-dir", str(data_dir), "--templates-dir", str(templates_dir(data_dir))]
    arguments = ["--port", "0", *folders, "--ready-fd", str(writing), "--end-with-parent", *flags]
    environment = {**os.environ, "CAPIBARA_LOCAL_API_KEY": key}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "capibara_local", "serve", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=(writing,),
            start_new_session=True,  # a Ctrl-C in the terminal is pytest's; the fixture ends the server
        )
    os.close(writing)
    with os.fdopen(reading, "rb") as ready:
        line = wait_for_line(ready, time.monotonic() + READY_SECONDS)
    if not line:
        stop_server(process, log)
        raise RuntimeError(f"the local E2B server did not start:\n{tail(log)}")
    document = json.loads(line)
    key = key or Path(document["api_key_file"]).read_text().strip()
    return process, E2BServer(document["api_url"], document["sandbox_url"], key, process.pid, data_dir)


def templates_dir(data_dir: Path) -> Path:
    """Templates that are built belong to this server alone."""
    return data_dir.with_name(f"{data_dir.name}-templates")


def wait_for_line(ready: IO[bytes], deadline: float) -> bytes:
    """What the server wrote when ready; nothing if it ended first or the deadline passed."""
    readable, _, _ = select.select([ready], [], [], max(0.0, deadline - time.monotonic()))
    return ready.readline() if readable else b""


def stop_server(process: subprocess.Popen[bytes], log: Path) -> None:
    """End it by its pid. RuntimeError: it had to be killed, which is a bug of the server."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise RuntimeError(f"the local E2B server did not end within {END_SECONDS:.0f} s:\n{tail(log)}") from None


def left_behind(data_dir: Path) -> list[str]:
    """Mounts below the data directory and containers in it."""
    mounts = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    containers = data_dir.glob("runc/*")
    return [mount for mount in mounts if mount.startswith(f"{data_dir}/")] + [str(path) for path in containers]


def tail(log: Path, lines: int = 20) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])
