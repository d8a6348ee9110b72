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


def test_operators_share_the_work_and_one_that_goes_leaves_it_at_once(cluster, start_operator, settings, namespace):
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
