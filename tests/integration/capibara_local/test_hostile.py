"""A guest that does its worst: the server and the other sandboxes go on, and its own end says why."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import httpx
import psutil
import pytest
from e2b import NotEnoughSpaceException, SandboxException
from e2b_code_interpreter import Sandbox
from tests.integration.capibara_local.succession import Succession, wait_until

from capibara_local.settings import MIB

DISK = {"capibara6.dev/disk-bytes": str(64 * MIB)}
MEMORY = {"capibara6.dev/memory-bytes": str(256 * MIB)}
ANSWER_SECONDS = 10
EVENTS = ("/sys/fs/cgroup/pids/pids.events", "/sys/fs/cgroup/pids.events")  # cgroup v1, v2
TRACED = """
import ctypes, os, signal, sys
if ctypes.CDLL(None, use_errno=True).ptrace(16, 1, 0, 0) != 0:  # PTRACE_ATTACH
    sys.exit("refused: " + os.strerror(ctypes.get_errno()))
signal.pause()
"""
FLOOD = """
import socket, sys

ok, chunked = b"HTTP/1.1 200 OK\\r\\n", b"Transfer-Encoding: chunked\\r\\n\\r\\n1\\r\\na\\r\\n0\\r\\n"
floods = {
    "many": (ok, b"x: " + b"a" * 1000 + b"\\r\\n"),
    "large": (ok + b"x: ", b"a" * 1000),
    "trailers": (ok + chunked, b"x: y\\r\\n" * 200),
}
begin, again = floods[sys.argv[2]]
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
open(f"/tmp/ready-{sys.argv[1]}", "w").close()
connection, _ = listener.accept()
connection.recv(65536)
connection.sendall(begin)
for _ in range(100_000):
    connection.sendall(again)
"""
NOISE = """
import os, socket
kept = []
for number in range(200):
    noise = socket.create_connection(("127.0.0.1", 49999))
    endless = b"POST /execute HTTP/1.1\\r\\nContent-Length: 99999999999\\r\\n\\r\\n{"
    noise.sendall(endless if number % 2 else os.urandom(4096))
    kept.append(noise)
print("said")
"""


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Succession]:
    succession = Succession(tmp_path_factory.mktemp("h"), ("--pool-images", "", "--max-pids", "128"))
    succession.start()
    yield succession
    succession.stop()
    assert succession.leaks() == []


@pytest.fixture(scope="module")
def neighbour(servers: Succession) -> Sandbox:
    return servers.create()


@pytest.fixture
def guest(servers: Succession, neighbour: Sandbox) -> Iterator[Sandbox]:
    """A sandbox to do harm in. Whatever it did, it can be killed, nothing of it stays, and its neighbour goes on."""
    sandbox = servers.create("code-interpreter-v1", metadata=DISK | MEMORY)
    yield sandbox
    began = time.monotonic()
    assert neighbour.commands.run("echo here", timeout=ANSWER_SECONDS).stdout == "here\n"
    sandbox.kill(request_timeout=ANSWER_SECONDS)
    assert time.monotonic() - began < ANSWER_SECONDS
    wait_until(lambda: sandbox.sandbox_id not in servers.folders() | servers.groups())


def test_a_fork_bomb(guest: Sandbox) -> None:
    events = next(file for file in EVENTS if guest.files.exists(file))
    guest.commands.run("bomb() { bomb | bomb & }; bomb; sleep 60", background=True, timeout=0)
    wait_until(lambda: "max 0" not in guest.files.read(events))
    assert guest.files.exists("/etc/passwd"), "the agent itself needs no new process"


def test_killing_everything_as_root(guest: Sandbox) -> None:
    guest.run_code("x = 1")
    with pytest.raises(Exception, match=r"137|killed|-1"):
        guest.commands.run("sudo bash -c 'kill -9 -1; kill -9 $$'", timeout=ANSWER_SECONDS)
    assert guest.commands.run("echo again").stdout == "again\n"
    wait_until(lambda: guest.run_code("6 * 7").text == "42")


def test_filling_the_disk(guest: Sandbox) -> None:
    with pytest.raises(Exception, match="No space left on device"):
        guest.commands.run("cat /dev/zero > /home/user/full", timeout=60)
    with pytest.raises((NotEnoughSpaceException, SandboxException), match=r"(?i)space"):
        guest.files.write("/home/user/more", "x" * MIB)
    assert guest.commands.run("rm /home/user/full; echo more | tee /home/user/more").stdout == "more\n"


def test_noise_in_the_interpreters_socket(guest: Sandbox) -> None:
    guest.files.write("/tmp/noise.py", NOISE)
    assert guest.commands.run("python3 /tmp/noise.py", timeout=60).stdout == "said\n"
    assert guest.run_code("6 * 7").text == "42"


def test_noise_in_the_agents_socket(guest: Sandbox, servers: Succession) -> None:
    """From the host's side, which is the only one that has a way to it."""
    for noise in (b"\xff" * 100_000, b"J\xff\xff\xff\xff", b"D\0\0\0\x01x", b""):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as agent:
            agent.connect(str(servers.data_dir / "run" / guest.sandbox_id / "s"))
            try:
                agent.sendall(noise)
            except BrokenPipeError:
                continue  # it hung up on us before the end
    assert guest.commands.run("echo well").stdout == "well\n"


def test_headers_without_end_from_a_port(guest: Sandbox, servers: Succession) -> None:
    guest.files.write("/tmp/flood.py", FLOOD)
    server = psutil.Process(servers.pid)
    for number, kind in enumerate(("many", "large", "trailers", "many", "large")):
        port = 8000 + number
        guest.commands.run(f"python3 /tmp/flood.py {port} {kind}", background=True, timeout=0)
        wait_until(lambda port=port: guest.files.exists(f"/tmp/ready-{port}"))
        before = server.memory_info().rss
        headers = {"E2b-Sandbox-Id": guest.sandbox_id, "E2b-Sandbox-Port": str(port)}
        try:
            assert httpx.get(f"http://127.0.0.1:{servers.port}", headers=headers, timeout=60).status_code == 502
        except httpx.RemoteProtocolError:
            assert kind == "trailers"  # its answer had begun
        assert server.memory_info().rss - before < 32 * MIB


def test_deleting_the_agents_files(guest: Sandbox) -> None:
    guest.commands.run("sudo rm -rf /usr/lib/capibara")
    assert guest.commands.run("echo still").stdout == "still\n"
    assert guest.files.read("/etc/hostname")


def test_deleting_everything(guest: Sandbox) -> None:
    with pytest.raises(Exception, match=r"(?i)exit|cannot|no such file"):
        guest.commands.run("sudo rm -rf --no-preserve-root /", timeout=60)
    with pytest.raises(Exception, match="invalid username"):
        guest.commands.run("echo nothing left to run this", timeout=ANSWER_SECONDS)


def test_stopping_the_agent_with_a_debugger(guest: Sandbox) -> None:
    """Callers get their timeout, and the sandbox can be killed (see `guest`)."""
    guest.files.write("/tmp/trace.py", TRACED)
    guest.commands.run("sudo python3 /tmp/trace.py", background=True, timeout=0)
    wait_until(lambda: not answers(guest))


def answers(sandbox: Sandbox) -> bool:
    try:
        return sandbox.files.exists("/", request_timeout=2)
    except (SandboxException, httpx.TimeoutException):
        return False


def test_ending_the_agent_is_told_to_whoever_asks(guest: Sandbox, servers: Succession) -> None:
    guest.commands.run("sudo kill -INT 1", background=True, timeout=0)
    wait_until(lambda: guest.sandbox_id not in servers.alive())
    assert "its first process ended" in servers.why_gone(guest)
