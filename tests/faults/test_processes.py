"""Real operator processes on a real API server, killed by their PID at every call, and disturbed by proxies."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cluster import Cluster, phase
from tests.contract_rules import broken_rules
from tests.faults.outside import Outside, wait_for
from tests.faults.proxy import Rule

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(900)]
CALLS = {
    ("api", "PATCH codeexecutions/status", 1): "the claim",
    ("api", "PATCH codeexecutions/status", 2): "the end",
    ("e2b", "create", 1): "create",
    ("e2b", "upload", 1): "upload",
    ("e2b", "command", 1): "the run",
    ("e2b", "kill", 1): "kill",
}


@pytest.fixture
def outside(cluster: Cluster, tmp_path: Path) -> Iterator[Outside]:
    with Outside(cluster.plane, tmp_path) as outside:
        yield outside


@pytest.fixture
def place(cluster: Cluster, namespace: str) -> str:
    """A namespace whose default template is the peer's plain one."""
    cluster.create_template(
        namespace, "default", base="plain", limits={"cpu": "1", "memory": "512Mi"}, languages=["bash"]
    )
    return namespace


def create(cluster: Cluster, place: str, tmp_path: Path, **spec: str) -> str:
    """Code that says in a file that it began."""
    mark = tmp_path / uuid.uuid4().hex
    cluster.create(place, "hello", code=f"echo begun >> {mark}; sleep 1; echo done", language="bash", **spec)
    return str(mark)


def judge(cluster: Cluster, outside: Outside, place: str, mark: str) -> None:
    """It ended well and once, in states that keep the contract, and nothing is left."""
    body = cluster.wait_over(place, "hello", seconds=180)
    assert (phase(body), body["status"]["stdout"]["text"]) == ("Succeeded", "done\n")
    assert Path(mark).read_text() == "begun\n"
    assert [rule for state in cluster.history(body["metadata"]["uid"]) for rule in broken_rules(state)] == []
    wait_for(lambda: not outside.peer.boxes, "a sandbox is left")


@pytest.mark.parametrize(
    ("call", "moment"),
    [
        pytest.param(call, moment, id=f"{moment} {words}")
        for call, words in CALLS.items()
        for moment in ("before", "sent", "after")
        if (call[1], moment) != ("command", "after")  # who has read the end hangs up before the stream is over
    ],
)
def test_an_operator_process_may_be_killed(
    cluster: Cluster, outside: Outside, place: str, tmp_path: Path, call: tuple[str, str, int], moment: str
) -> None:
    where, name, nth = call
    operator = outside.start_operator()
    died = outside.kill_at(operator, getattr(outside, where), name, nth, moment)
    mark = create(cluster, place, tmp_path)
    assert died.wait(120)
    outside.start_operator()
    judge(cluster, outside, place, mark)


WORLDS = {
    "the API server is away": ("api", Rule(r"(PATCH|GET|LIST|WATCH) .*", "cut")),
    "the API server answers 500": ("api", Rule("PATCH codeexecutions/status", "status", status=500)),
    "the API server answers 429": ("api", Rule("PATCH codeexecutions/status", "status", status=429)),
    "the token has expired": ("api", Rule("(PATCH|GET|LIST|WATCH) .*", "status", status=401, times=6)),
    "a proxy answers for the API server": ("api", Rule("PATCH codeexecutions/status", "page", times=3)),
    "watches are answered 410": ("api", Rule("WATCH .*", "status", status=410, times=3)),
    "answers of writes are lost": ("api", Rule("PATCH codeexecutions/status", "lose", times=3)),
    "a watch is half open": ("api", Rule("WATCH codeexecutions", "half-open", times=1)),
    "events come twice": ("api", Rule("WATCH .*", "double")),
    "E2B answers 503": ("e2b", Rule("create|upload|command|find", "status", times=4)),
    "E2B creates and answers nothing": ("e2b", Rule("create", "lose", times=1)),
    "E2B answers with a page of HTML": ("e2b", Rule("create|upload|command|find", "page", times=4)),
    "E2B hangs": ("e2b", Rule("create|upload|command", "delay", seconds=25, times=2)),
    "E2B is cut off": ("e2b", Rule("create|upload|command|find", "cut", times=4)),
    "E2B refuses the key": ("e2b", Rule("create", "status", status=401, times=2)),
}


@pytest.mark.parametrize("world", WORLDS)
def test_a_disturbed_process_heals(cluster: Cluster, outside: Outside, place: str, tmp_path: Path, world: str) -> None:
    where, rule = WORLDS[world]
    proxy = getattr(outside, where)
    if rule.calls.startswith("WATCH"):
        proxy.rules = [rule]
    outside.start_operator()
    proxy.rules = [rule]
    mark = create(cluster, place, tmp_path)
    if rule.action != "half-open":
        wait_for(lambda: rule.seen >= min(rule.times, 2), "nothing was disturbed")
    proxy.rules = []
    judge(cluster, outside, place, mark)
