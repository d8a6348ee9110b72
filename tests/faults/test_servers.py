"""A real kube-apiserver and a real etcd that are killed while executions run; and objects too large for them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from kubernetes.client import ApiException
from tests.cluster import GROUP, VERSION, Cluster, phase
from tests.faults.crowd import Crowd
from tests.faults.outside import Outside, wait_for

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.installation import install
from capibara.devenv.processes import Child

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(900)]
PATIENT = {"CAPIBARA_LEASE_SECONDS": "15", "CAPIBARA_MAX_SANDBOXES": "6"}


@pytest.fixture(scope="module")
def plane() -> Iterator[ControlPlane]:
    """One of our own, whose programs we may kill."""
    with ControlPlane.start() as plane:
        install(plane.kubectl)
        yield plane


@pytest.fixture
def cluster(plane: ControlPlane) -> Cluster:  # without its watch, which would end with the API server
    return Cluster(plane)


@pytest.fixture
def outside(plane: ControlPlane, tmp_path: Path) -> Iterator[Outside]:
    with Outside(plane, tmp_path) as outside:
        yield outside


@pytest.fixture
def place(cluster: Cluster, request: pytest.FixtureRequest) -> str:
    name = f"place-{abs(hash(request.node.name)) % 10**8}"
    cluster.create_namespace(name)
    cluster.create_template(name, "default", base="plain", limits={"cpu": "1", "memory": "512Mi"}, languages=["bash"])
    return name


def kill(plane: ControlPlane, program: str) -> int:
    """Kill one of its programs. Its place among them."""
    number = next(number for number, child in enumerate(plane.children) if child.name == program)
    plane.children[number].process.kill()
    plane.children[number].process.wait()
    return number


def revive(plane: ControlPlane, number: int) -> None:
    plane.children[number] = Child(plane.children[number].command)
    wait_for(plane._is_ready, "the API server is not ready again")


@pytest.mark.parametrize("program", ["kube-apiserver", "etcd"])
def test_a_server_that_is_killed_and_comes_back_costs_no_execution(
    plane: ControlPlane, cluster: Cluster, outside: Outside, place: str, tmp_path: Path, program: str
) -> None:
    """Six run, of which three end meanwhile; four wait for a place."""
    outside.start_operator(**PATIENT)
    crowd = Crowd(cluster, place, tmp_path)
    short = crowd.create(3, 6, executionGuarantee="AtMostOnce")
    long = crowd.create(3, 45, executionGuarantee="AtMostOnce")
    crowd.wait_said(short + long, "begun")
    crowd.create(4, 1)
    number = kill(plane, program)
    crowd.wait_said(short, "ended")
    time.sleep(10)  # what the operator does meanwhile, it does in vain
    revive(plane, number)
    crowd.create(2, 1)
    assert crowd.complaints(crowd.wait_over()) == []
    wait_for(lambda: not outside.peer.boxes, "a sandbox is left")


def labels(count: int) -> dict[str, str]:
    """Of some 700 bytes each, since the object also says who wrote it."""
    return {f"{'x' * 60}.{'y' * 60}.example/{number:063d}": "z" * 63 for number in range(count)}


def largest(cluster: Cluster, place: str, **spec: Any) -> int:
    """How many labels an execution can have on this API server and etcd."""
    low, high = 1000, 8000
    while high - low > 2:
        middle = (low + high) // 2
        try:
            cluster.create(place, f"probe-{middle}", labels=labels(middle), suspend=True, **spec)
        except ApiException:
            high = middle
        else:
            low = middle
            cluster.delete(place, f"probe-{middle}")
    return low


@pytest.mark.parametrize(
    ("fewer", "says"),
    [
        pytest.param(1, "", id="no status fits"),
        pytest.param(30, "Completed", id="no output fits"),
    ],
)
def test_an_object_that_etcd_cannot_store_with_its_status_keeps_nothing(
    cluster: Cluster, outside: Outside, place: str, tmp_path: Path, fewer: int, says: str
) -> None:
    """Each label is some 500 bytes. The next execution has the only place, and runs."""
    spec = {"code": "head -c 16000 /dev/zero | tr '\\0' x", "language": "bash"}
    count = largest(cluster, place, **spec) - fewer
    outside.start_operator(CAPIBARA_MAX_SANDBOXES="1")
    cluster.create(place, "large", labels=labels(count), **spec)
    crowd = Crowd(cluster, place, tmp_path)
    crowd.create(2, 1)
    assert crowd.complaints(crowd.wait_over()) == []
    wait_for(lambda: not outside.peer.boxes, "a sandbox is left")
    status = cluster.get(place, "large").get("status", {})
    reasons = {each["reason"] for each in status.get("conditions", ()) if each["type"] == "Succeeded"}
    assert (status.get("phase", ""), reasons) == (("Succeeded", {"Completed"}) if says else ("", set())), status
    cluster.objects.delete_namespaced_custom_object(GROUP, VERSION, place, "codeexecutions", "large")


def test_a_secret_of_a_mebibyte_is_masked_and_holds_nobody_up(
    cluster: Cluster, outside: Outside, place: str, tmp_path: Path
) -> None:
    """100,000 lines of ten bytes: none of them shows, and nobody else waits for that."""
    lines = [f"s{number:08d}" for number in range(100_000)]
    cluster.create_secret(place, "large", {"lines": "\n".join(lines) + "\n"})
    outside.start_operator()
    files = [{"path": "lines", "contentFrom": {"secretKeyRef": {"name": "large", "key": "lines"}}}]
    code = "head -n 300 lines; tail -n 300 lines; sed -n 500,900p lines >&2"
    cluster.create(place, "telling", code=code, language="bash", files=files)
    crowd = Crowd(cluster, place, tmp_path)
    crowd.create(3, 1)
    assert crowd.complaints(crowd.wait_over()) == []
    wait_for(lambda: phase(cluster.get(place, "telling")) == "Succeeded", "it has not ended", 300)
    status = cluster.get(place, "telling")["status"]
    text = status["stdout"]["text"] + status["stderr"]["text"]
    assert (status["stdout"]["bytes"], [line for line in lines if line in text]) == (6000, [])
