"""The server as a process: how it starts, how it ends, and that nothing of it stays, however it ends."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest
from e2b import E2B

from capibara_local.pytest_plugin import API_KEY, E2BServer, left_behind, start_server, stop_server

SERVE = [sys.executable, "-m", "capibara_local", "serve"]


@pytest.fixture
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Short: a socket's path has room for 107 bytes."""
    return tmp_path_factory.mktemp("s")


@pytest.fixture
def running(directory: Path) -> Iterator[tuple[subprocess.Popen[bytes], E2BServer]]:
    process, server = start_server(directory / "d", directory / "log", "--pool-images", "base")
    yield process, server
    stop_server(process, directory / "log")


def client(server: E2BServer) -> E2B:
    return E2B(api_url=server.api_url, sandbox_url=server.sandbox_url, api_key=server.api_key)


def marked_processes(mark: str) -> list[int]:
    """Processes of this machine that have `mark` in their command line."""
    return [
        process.pid for process in psutil.process_iter(["cmdline"]) if mark in " ".join(process.info["cmdline"] or [])
    ]


def wait_for_file(path: Path) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        assert time.monotonic() < deadline, f"{path} did not appear"
        time.sleep(0.05)  # the step of a wait with a deadline


async def test_a_terminated_server_takes_its_sandboxes_with_it(
    running: tuple[subprocess.Popen[bytes], E2BServer], directory: Path
) -> None:
    process, server = running
    sandbox = await client(server).AsyncSandbox.create("base", timeout=300)
    command = await sandbox.commands.run("sleep 54321", background=True, timeout=0)
    assert marked_processes("sleep 54321")
    process.send_signal(signal.SIGTERM)
    (ended,) = await asyncio.gather(command.wait(), return_exceptions=True)
    assert isinstance(ended, Exception)
    assert await asyncio.to_thread(process.wait, 20) == 0
    assert marked_processes("sleep 54321") == []
    assert left_behind(directory / "d") == []


def test_a_taken_port_is_one_clear_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run([*SERVE, "--port", str(port)], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert f"cannot listen on 127.0.0.1:{port}" in ended.stderr


def test_a_missing_runtime_is_one_clear_line(directory: Path) -> None:
    flags = ["--port", "0", "--runtime", "no-such-runtime", "--data-dir", str(directory / "d")]
    ended = subprocess.run([*SERVE, *flags], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert "no-such-runtime" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_without_root_one_line_says_so(directory: Path) -> None:
    """In a new user namespace nobody is root."""
    flags = ["--port", "0", "--data-dir", str(directory / "d"), "--cache-dir", str(directory / "c")]
    ended = subprocess.run(
        ["unshare", "--user", *SERVE, *flags], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "root" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_server_ends_with_its_parent(directory: Path) -> None:
    """The parent is a shell that is killed; it has no chance to tell its child."""
    ready = directory / "ready"
    flags = ["--port", "0", "--data-dir", str(directory / "d"), "--end-with-parent", "--ready-file", str(ready)]
    flags += ["--pool-images", ""]
    parent = subprocess.Popen(
        ["/bin/sh", "-c", 'sh -c "exit" ; "$@" ; true', "sh", *SERVE, *flags],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for_file(ready)
    (child,) = psutil.Process(parent.pid).children()
    parent.kill()
    parent.wait()
    gone, _ = psutil.wait_procs([child], 20)
    assert gone == [child]
    assert left_behind(directory / "d") == []


def test_without_a_key_one_is_made_shown_once_and_wanted(directory: Path) -> None:
    log = directory / "log"
    process, server = start_server(directory / "d", log, "--pool-images", "", key="")
    try:
        assert log.read_text().count(server.api_key) == 1
        for key, status in ((server.api_key, 200), (API_KEY, 401)):
            answer = httpx.get(f"{server.api_url}/v2/sandboxes", headers={"X-API-KEY": key}, timeout=60)
            assert answer.status_code == status
    finally:
        stop_server(process, log)
