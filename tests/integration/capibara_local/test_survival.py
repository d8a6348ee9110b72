"""`kill -9` of the server at any moment: finished sandboxes go on under its successor, unfinished ones are gone."""

from __future__ import annotations

import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from e2b import SandboxQuery
from e2b_code_interpreter import Sandbox
from tests.integration.capibara_local.succession import Succession, marked_processes, wait_until

from capibara_local.runtime.survivors import NOTE

AT_ONCE = 4


@pytest.fixture
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Succession]:
    """Ended after the test, and then nothing of them may be left."""
    succession = Succession(tmp_path_factory.mktemp("s"))
    succession.start()
    yield succession
    succession.stop()
    assert succession.leaks() == []


def fetch(servers: Succession, sandbox: Sandbox, port: int) -> bytes:
    request = urllib.request.Request(
        f"http://127.0.0.1:{servers.port}/", headers={"Host": f"{port}-{sandbox.sandbox_id}.localhost"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return bytes(answer.read())


def test_a_running_sandbox_goes_on_under_the_successor(servers: Succession) -> None:
    sandbox = servers.create("code-interpreter-v1", metadata={"who": "me"}, timeout=200)
    before = sandbox.get_info()
    sandbox.run_code("x = 42")
    sandbox.files.write("/home/user/index.html", "still here")
    server = sandbox.commands.run("cd /home/user && python3 -m http.server 8000", background=True, timeout=0)
    servers.restart()
    assert servers.alive(query=SandboxQuery(metadata={"who": "me"})) == {sandbox.sandbox_id}
    after = sandbox.get_info()
    assert (after.started_at, after.end_at, after.metadata) == (before.started_at, before.end_at, {"who": "me"})
    assert server.pid in [process.pid for process in sandbox.commands.list()]
    assert sandbox.run_code("x").text == "42"
    assert fetch(servers, sandbox, 8000) == b"still here"
    sandbox.set_timeout(100)
    assert sandbox.get_info().end_at < before.end_at
    assert sandbox.kill()
    wait_until(lambda: servers.folders() == servers.groups() == set())


def test_its_end_comes_when_it_was_due(servers: Succession) -> None:
    sandbox = servers.create(timeout=4)
    sandbox.commands.run("sleep 76543", background=True, timeout=0)
    servers.restart()
    assert marked_processes("sleep 76543")
    wait_until(lambda: servers.alive() == set())
    assert "it reached its timeout" in servers.why_gone(sandbox)
    assert marked_processes("sleep 76543") == []


def test_what_came_due_while_no_server_ran_ends_at_the_start_of_the_next(servers: Succession) -> None:
    sandbox = servers.create(timeout=5)  # long enough to be alive when its server is killed, on a busy machine too
    due = time.time() + 5
    servers.kill()
    wait_until(lambda: time.time() > due)
    servers.start()
    wait_until(lambda: servers.alive() == set(), 5)
    assert "it reached its timeout" in servers.why_gone(sandbox)


def test_what_died_while_no_server_ran_is_remembered(servers: Succession) -> None:
    sandbox = servers.create()
    (process,) = (servers.data_dir / "run").glob("*/pid")
    pid = int(process.read_text())
    servers.kill()
    kill_and_wait(pid)
    servers.start()
    assert "while no server was running" in servers.why_gone(sandbox)
    assert servers.folders() == servers.groups() == set()


def kill_and_wait(pid: int) -> None:
    process = psutil.Process(pid)
    process.kill()
    process.wait(10)


def test_a_paused_sandbox_stays_paused_and_wakes(servers: Succession) -> None:
    sandbox = servers.create()
    counting = sandbox.commands.run(
        "i=0; while true; do i=$((i+1)); echo $i > /tmp/count; sleep 0.05; done", background=True, timeout=0
    )
    wait_until(lambda: sandbox.files.exists("/tmp/count"))
    sandbox.pause()
    servers.restart()
    assert sandbox.get_info().state == "paused"
    woken = sandbox.connect(timeout=60)
    assert counting.pid in [process.pid for process in woken.commands.list()]
    count = int(woken.files.read("/tmp/count") or 0)
    wait_until(lambda: int(woken.files.read("/tmp/count") or 0) > count)


def test_a_run_goes_on_and_its_end_is_told(servers: Succession) -> None:
    sandbox = servers.create()
    run = sandbox.commands.run(
        "until [ -e /tmp/go ]; do sleep 0.05; done; echo done; exit 7", background=True, timeout=0
    )
    servers.restart()
    followed = sandbox.commands.connect(run.pid)
    sandbox.files.write("/tmp/go", "")
    with pytest.raises(Exception, match="7") as ended:
        followed.wait()
    assert (ended.value.exit_code, ended.value.stdout) == (7, "done\n")


def test_a_way_out_is_opened_again(servers: Succession) -> None:
    """slirp4netns died with the server, and its device with it; what was prohibited stays so."""
    sandbox = servers.create(allow_internet_access=True)
    before = sandbox.commands.run("ip route; ip -4 -br addr show tap0").stdout
    assert "default via" in before
    assert "prohibit 169.254.0.0/16" in before
    servers.restart()
    assert sandbox.commands.run("ip route; ip -4 -br addr show tap0").stdout == before
    (slirp,) = [child for child in psutil.Process(servers.pid).children() if child.name() == "slirp4netns"]
    sandbox.kill()
    slirp.wait(10)


def test_rules_for_the_way_out_and_for_the_way_in_hold_under_the_successor(servers: Succession) -> None:
    sandbox = servers.create(network={"allow_out": ["198.51.100.1"], "allow_public_traffic": False})
    sandbox.update_network({"allow_out": ["203.0.113.0/24"]})
    before = sandbox.commands.run("ip route").stdout
    assert "203.0.113.0/24 via 10.0.2.2 dev tap0" in before
    assert "198.51.100" not in before
    info, token = sandbox.get_info(), sandbox.traffic_access_token
    servers.restart()
    assert sandbox.commands.run("ip route").stdout == before
    assert sandbox.get_info().network == info.network
    assert sandbox.connect().traffic_access_token == token
    with pytest.raises(urllib.error.HTTPError, match="403"):
        fetch(servers, sandbox, 8000)


def test_what_was_warm_is_not_taken_over_but_made_anew(tmp_path_factory: pytest.TempPathFactory) -> None:
    servers = Succession(tmp_path_factory.mktemp("w"), ("--pool-images", "base"))
    servers.start()
    try:
        wait_until(lambda: len(servers.folders()) == 1 and any((servers.data_dir / "run").glob("*/pid")))
        (warm,) = servers.folders()
        servers.restart()
        wait_until(lambda: len(servers.folders()) == 1)
        assert warm not in servers.folders() | servers.groups()
        assert servers.alive() == set()
    finally:
        servers.stop()
    assert servers.leaks() == []


MOMENTS: dict[str, Callable[[Path], bool]] = {
    "its folder is made": lambda run: any(run.iterdir()),
    "its configuration is written": lambda run: any(run.glob("*/config.json")),
    "its container is starting": lambda run: any(run.glob("*/s")),
    "its container runs": lambda run: any(run.glob("*/pid")),
    "it is finished": lambda run: any(run.glob(f"*/{NOTE}")),
}


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_killed_during_creates_when(servers: Succession, moment: Callable[[Path], bool]) -> None:
    """Each create is asked for again with its key: one sandbox each, and of unfinished ones nothing."""

    def create(number: int) -> str:
        sandbox = servers.create(metadata={"number": str(number)}, idempotency_key=f"k-{number}", request_timeout=20)
        return sandbox.sandbox_id

    with ThreadPoolExecutor(AT_ONCE) as threads:
        first = [threads.submit(create, number) for number in range(AT_ONCE)]
        wait_until(lambda: moment(servers.data_dir / "run"), step=0.0005)
        servers.kill()
        answered = {future.result() for future in first if future.exception() is None}
        servers.start()
        survivors = servers.alive()
        assert answered <= survivors
        assert survivors == servers.folders() == servers.groups()
        again = set(threads.map(create, range(AT_ONCE)))
    assert again >= survivors
    assert servers.alive() == again == servers.folders() == servers.groups()
    assert len(again) == AT_ONCE
    for sandbox_id in again:
        assert servers.client.Sandbox.connect(sandbox_id).commands.run("echo alive").stdout == "alive\n"


def test_killed_during_kills(servers: Succession) -> None:
    """Each was killed, or lives and works."""
    sandboxes = [servers.create() for _ in range(AT_ONCE)]
    killed: list[str] = []
    began = threading.Barrier(AT_ONCE + 1)

    def kill(sandbox: Sandbox) -> None:
        began.wait()
        sandbox.kill(request_timeout=20)
        killed.append(sandbox.sandbox_id)

    with ThreadPoolExecutor(AT_ONCE) as threads:
        ends = [threads.submit(kill, sandbox) for sandbox in sandboxes]
        began.wait()
        wait_until(lambda: len(servers.folders()) < AT_ONCE or killed, step=0.0005)
        servers.kill()
        for end in ends:
            end.exception()
    servers.start()
    alive = servers.alive()
    assert not alive & set(killed)
    assert alive == servers.folders() == servers.groups()
    for sandbox_id in alive:
        assert servers.client.Sandbox.connect(sandbox_id).commands.run("echo alive").stdout == "alive\n"


def test_killed_again_and_again(servers: Succession) -> None:
    sandbox = servers.create()
    for _ in range(3):
        servers.restart()
        assert sandbox.commands.run("echo $$").exit_code == 0


def test_another_server_leaves_it_alone_until_its_time_is_over(
    servers: Succession, tmp_path_factory: pytest.TempPathFactory
) -> None:
    waiting, due = servers.create(timeout=300), servers.create(timeout=2)
    due_at = time.time() + 2
    servers.kill()
    wait_until(lambda: time.time() > due_at)
    other = Succession(tmp_path_factory.mktemp("o"), cache_dir=servers.cache_dir)
    other.start()
    try:
        assert servers.folders() == servers.groups() == {waiting.sandbox_id}
    finally:
        other.stop()
    servers.start()
    assert servers.alive() == {waiting.sandbox_id}
    assert due.sandbox_id not in servers.alive()
