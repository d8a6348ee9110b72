"""Servers with and without user namespaces, one after the other, on the same sandboxes and templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from e2b_code_interpreter import Sandbox
from tests.integration.capibara_local.succession import Succession, wait_until

WHO = "stat -c '%U:%G %a %n' /srv/roots /home/user/mine"
OWNED = "root:root 4755 /srv/roots\nuser:user 644 /home/user/mine\n"


@pytest.fixture
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Succession]:
    """Ended after the test, and then nothing of them may be left."""
    succession = Succession(tmp_path_factory.mktemp("s"))
    yield succession
    succession.stop()
    assert succession.leaks() == []


def start(servers: Succession, choice: str) -> None:
    servers.flags = ("--pool-images", "", "--user-namespace", choice)
    servers.start()


def is_root_of_the_host(servers: Succession, sandbox: Sandbox) -> bool:
    """Whether the agent is."""
    groups = {process.pid: Path(f"/proc/{process.pid}/cgroup") for process in psutil.process_iter()}
    inside = [pid for pid, group in groups.items() if group.exists() and sandbox.sandbox_id in group.read_text()]
    return 0 in {psutil.Process(pid).uids().real for pid in inside}


@pytest.mark.parametrize(("first", "then"), [("on", "off"), ("off", "on")])
def test_a_successor_of_the_other_kind_takes_over(servers: Succession, first: str, then: str) -> None:
    start(servers, first)
    sandbox = servers.create(allow_internet_access=True)
    sandbox.commands.run("cp /bin/true /srv/roots; chmod 4755 /srv/roots", user="root")
    sandbox.files.write("/home/user/mine", "x")
    snapshot = sandbox.create_snapshot()
    servers.kill()
    start(servers, then)
    assert is_root_of_the_host(servers, sandbox) == (first == "off")
    assert sandbox.commands.run(f"sudo true && {WHO}").stdout == OWNED
    assert sandbox.commands.run("getent hosts localhost; ip -brief link show tap0").exit_code == 0
    (fork,) = sandbox.fork()
    for made in (fork, servers.create(snapshot.snapshot_id)):
        assert is_root_of_the_host(servers, made) == (then == "off")
        assert made.commands.run(WHO).stdout == OWNED
        made.commands.run("rm /srv/roots && echo x > /home/user/mine", user="root")
    servers.client.Sandbox.delete_snapshot(snapshot.snapshot_id)
    for each in servers.alive():
        servers.client.Sandbox.kill(each)
    wait_until(lambda: servers.folders() == servers.groups() == set())


def test_the_server_says_what_it_chose(servers: Succession) -> None:
    for choice, words in (("auto", "each sandbox has a user namespace"), ("off", "user namespaces are off")):
        start(servers, choice)
        assert words in servers.logs[-1].read_text()
        servers.stop()
