"""Many real operator processes: replaced one by one under load, come and go by the dozen, killed in every phase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cluster import Cluster, Document, phase, reason
from tests.faults.crowd import Crowd, until
from tests.faults.outside import Outside, wait_for

from capibara.api.outcome import TERMINAL_PHASES
from capibara.devenv.operatorprocess import OperatorProcess

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(1800)]
RATE = 20.0
"""Executions a second."""

LEASE_SECONDS = 5
RECOVERED_SECONDS = 15
FLEET = {"CAPIBARA_LEASE_SECONDS": str(LEASE_SECONDS), "CAPIBARA_MAX_SANDBOXES": "40"}


@pytest.fixture
def outside(cluster: Cluster, tmp_path: Path) -> Iterator[Outside]:
    with Outside(cluster.plane, tmp_path) as outside:
        yield outside


@pytest.fixture
def crowd(cluster: Cluster, namespace: str, tmp_path: Path) -> Crowd:
    """In a namespace whose default template is the peer's plain one."""
    cluster.create_template(
        namespace, "default", base="plain", limits={"cpu": "1", "memory": "512Mi"}, languages=["bash"]
    )
    return Crowd(cluster, namespace, tmp_path)


def judge(crowd: Crowd, outside: Outside, least: int) -> None:
    """0 failed, 0 run twice, 0 lost."""
    bodies = crowd.wait_over()
    owners = {body["status"]["owner"] for body in bodies.values()}
    print(f"{len(crowd.names)} executions, by {len(owners)} operators")
    assert crowd.complaints(bodies) == []
    assert len(owners) >= least
    wait_for(lambda: not outside.peer.boxes, "a sandbox is left")


def test_a_rolling_update_under_load_costs_nothing(outside: Outside, crowd: Crowd) -> None:
    """Three replicas, each replaced as a Deployment does it: the new one first."""
    running = [outside.start_operator(**FLEET) for _ in range(3)]
    with crowd.arriving(RATE):
        for old in running:
            crowd.wait_said([crowd.create(1)[0]], "ended")
            outside.start_operator(**FLEET)
            old.stop()
        crowd.wait_said([crowd.create(1)[0]], "ended")
    judge(crowd, outside, least=4)


def test_operators_come_and_go_by_the_dozen(outside: Outside, crowd: Crowd) -> None:
    """From three to ten and back to three, of which each second one that goes is killed."""
    fleet: list[OperatorProcess] = [outside.start_operator(**FLEET) for _ in range(3)]
    with crowd.arriving(RATE / 2):
        fleet += [outside.start_operator(**FLEET) for _ in range(7)]
        crowd.wait_said(crowd.create(10), "ended")
        for number, operator in enumerate(fleet[:7]):
            if number % 2:
                operator.child.process.kill()
                operator.child.process.wait()
            else:
                operator.stop()
        crowd.wait_said([crowd.create(1)[0]], "ended")
    judge(crowd, outside, least=4)


def test_a_killed_operator_is_followed_in_every_phase_soon_after_its_lease(
    cluster: Cluster, outside: Outside, crowd: Crowd, namespace: str
) -> None:
    """Running, ended meanwhile, queued, held, waiting for a Secret and for a retry: all go on with the other one."""
    first = outside.start_operator(**FLEET, CAPIBARA_IDENTITY="first", CAPIBARA_MAX_SANDBOXES_PER_NAMESPACE="6")
    running = crowd.create(3, 30, executionGuarantee="AtMostOnce")
    short = crowd.create(3, 4, executionGuarantee="AtMostOnce")
    crowd.wait_said(running + short, "begun")
    queued = crowd.create(3, 1)
    (held,) = crowd.create(1, 1, suspend=True)
    (waiting,) = crowd.create(
        1, 1, env=[{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]
    )
    cluster.wait(namespace, held, lambda body: phase(body) == "Suspended", "being held")
    first.child.process.kill()
    first.child.process.wait()
    outside.start_operator(**FLEET, CAPIBARA_IDENTITY="second", CAPIBARA_CODE_RETRY_SECONDS="1")
    begun = [name for name in running + short if cluster.get(namespace, name)["status"].get("owner") == "first"]
    taken = until(lambda: all(is_taken(cluster.get(namespace, name)["status"]) for name in begun))
    cluster.create_secret(namespace, "token", {"value": "canary"})
    cluster.patch(namespace, held, suspend=False)
    crowd.wait_said([*queued, held, waiting], "ended")
    print(f"taken over {taken:.1f} s after the successor was there")
    judge(crowd, outside, least=1)
    assert reason(cluster.get(namespace, held)) == "Completed"
    assert taken <= LEASE_SECONDS + RECOVERED_SECONDS


def is_taken(status: Document) -> bool:
    return status["owner"] == "second" or status["phase"] in TERMINAL_PHASES
