"""More operators than one on a cluster: each does its part, and what one leaves the others go on with."""

import pytest
from tests.cluster import phase, reason

LEASE = 5
RUNS = 6
CODE = "import time\nprint('begun', flush=True)\ntime.sleep({seconds})\nprint('done')"


@pytest.fixture
def settings(local_e2b):
    return {**local_e2b.variables, "CAPIBARA_LEASE_SECONDS": str(LEASE)}


def leases(cluster):
    listed = cluster.plane.kubectl.run(
        "get", "leases", "-n", "capibara-system", "-o", "jsonpath={.items[*].spec.holderIdentity}"
    )
    return set(listed.split())


def names(prefix, count=RUNS):
    return [f"{prefix}-{number}" for number in range(count)]


def owners(cluster, namespace, runs):
    return {cluster.get(namespace, name)["status"]["owner"] for name in runs}


def has_sandbox(body):
    return "sandboxID" in body.get("status", {})


def test_what_a_killed_operator_ran_is_followed_on_by_another(cluster, start_operator, settings, namespace):
    first = start_operator(**settings, CAPIBARA_IDENTITY="first")
    for name in names("run"):
        cluster.create(namespace, name, code=CODE.format(seconds=20), executionGuarantee="AtMostOnce")
    for name in names("run"):
        cluster.wait(namespace, name, has_sandbox, "a sandbox")
    start_operator(**settings, CAPIBARA_IDENTITY="second")
    assert owners(cluster, namespace, names("run")) == {"first"}
    first.child.process.kill()
    bodies = [cluster.wait_over(namespace, name, seconds=120) for name in names("run")]
    assert [(phase(body), body["status"]["attempt"]) for body in bodies] == [("Succeeded", 1)] * RUNS
    assert {body["status"]["stdout"]["text"] for body in bodies} == {"begun\ndone\n"}
    assert {body["status"]["owner"] for body in bodies} == {"second"}


def test_what_an_operator_leaves_that_ends_in_order_is_gone_on_with_at_once(
    cluster, start_operator, settings, namespace
):
    """The Lease lasts for an hour: nobody waits for its end."""
    patient = {**settings, "CAPIBARA_LEASE_SECONDS": "3600"}
    first = start_operator(**patient, CAPIBARA_IDENTITY="first")
    for name in names("run"):
        cluster.create(namespace, name, code=CODE.format(seconds=8))
    for name in names("run"):
        cluster.wait(namespace, name, has_sandbox, "a sandbox")
    assert leases(cluster) == {"first"}
    first.stop()
    assert leases(cluster) == set()
    start_operator(**patient, CAPIBARA_IDENTITY="second")
    bodies = [cluster.wait_over(namespace, name) for name in names("run")]
    assert [(phase(body), body["status"]["attempt"]) for body in bodies] == [("Succeeded", 1)] * RUNS
    assert [reason(body) for body in bodies] == ["Completed"] * RUNS


def test_operators_share_the_work_and_are_replaced_one_by_one_under_load(cluster, start_operator, settings, namespace):
    """What `kubectl rollout restart` does to two replicas."""
    running = [start_operator(**settings, CAPIBARA_IDENTITY=f"old-{number}") for number in (1, 2)]
    created = []

    def create(count):
        for _ in range(count):
            created.append(f"run-{len(created)}")
            cluster.create(namespace, created[-1], code=CODE.format(seconds=1), executionGuarantee="AtMostOnce")

    create(8)
    for number, old in enumerate(running):
        start_operator(**settings, CAPIBARA_IDENTITY=f"new-{number}")
        create(4)
        old.child.process.terminate()
        create(4)
        old.stop()
    create(4)
    bodies = [cluster.wait_over(namespace, name, seconds=120) for name in created]
    assert [(phase(body), body["status"]["attempt"]) for body in bodies] == [("Succeeded", 1)] * len(created)
    assert {body["status"]["stdout"]["text"] for body in bodies} == {"begun\ndone\n"}
    assert {body["status"]["owner"] for body in bodies[-4:]} <= {"new-0", "new-1"}
