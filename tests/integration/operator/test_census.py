"""The census on a real API server: orphans, times to live, and what GitOps tools manage."""

from __future__ import annotations

import asyncio
import time
import uuid

import pytest
from kubernetes.client import ApiException
from tests.cluster import phase
from tests.contract_rules import timeless

from capibara.backends.base import CreateRequest
from capibara.core import names

CLUSTER_ID = "census-cluster"
SWIFT = {"census_seconds": 0.3, "orphan_grace_seconds": 0, "cluster_id": CLUSTER_ID}
PATIENCE_SECONDS = 150


@pytest.fixture
def counting(start_threaded):
    """An operator that counts all the time."""
    return start_threaded(**SWIFT)


def until(condition):
    """Wait until it holds."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.1)  # the step of a wait with a deadline: nothing tells of what the census does


def left_behind(workshop, cluster=CLUSTER_ID):
    """A sandbox of an execution that is not there."""
    request = CreateRequest("base", names.identity_metadata(cluster, str(uuid.uuid4()), 1), 300, uuid.uuid4().hex)
    return asyncio.run(workshop.create(request)).id


def test_a_sandbox_whose_execution_is_gone_is_destroyed_and_another_clusters_is_not(cluster, workshop, counting):
    ours, theirs = left_behind(workshop), left_behind(workshop, "another")
    until(lambda: ours in workshop.ledger.killed)
    until(lambda: ours not in workshop._alive)
    assert theirs in workshop._alive


def test_the_sandbox_of_a_running_execution_stays(cluster, workshop, counting, namespace):
    running = asyncio.Event()
    workshop._run = lambda _: running.wait()
    cluster.create(namespace, "long", code="1")
    body = cluster.wait(namespace, "long", lambda body: phase(body) == "Running", "running")
    first = left_behind(workshop)
    until(lambda: first in workshop.ledger.killed)  # a whole census has gone by
    second = left_behind(workshop)
    until(lambda: second in workshop.ledger.killed)
    uid = body["metadata"]["uid"]
    assert [each.handle.metadata.get(names.UID) for each in workshop._alive.values()] == [uid]
    cluster.delete(namespace, "long")


def test_a_time_to_live_ends_with_deletion(cluster, counting, namespace):
    cluster.run(namespace, "kept", code="1")
    cluster.create(namespace, "fleeting", code="1", ttlSecondsAfterFinished=0)
    until(lambda: is_gone(cluster, namespace, "fleeting"))
    assert phase(cluster.get(namespace, "kept")) == "Succeeded"


@pytest.mark.parametrize("change", [{"ttlSecondsAfterFinished": 3600}, {"cancel": True}, {"suspend": True}])
def test_a_status_follows_a_change_after_the_end(cluster, counting, namespace, change):
    ended = cluster.run(namespace, "hello", code="1")["status"]
    cluster.patch(namespace, "hello", **change)
    until(lambda: cluster.get(namespace, "hello")["status"]["observedGeneration"] == 2)
    status = cluster.get(namespace, "hello")["status"]
    assert {one["observedGeneration"] for one in status["conditions"]} == {2}
    assert timeless(status) == timeless(ended)


def test_the_operators_time_to_live_is_for_those_that_ended_before_it_too(cluster, start_threaded, namespace):
    first = start_threaded(**SWIFT)
    for name, ttl in (("silent", {}), ("patient", {"ttlSecondsAfterFinished": 3600})):
        cluster.run(namespace, name, code="1", **ttl)
    first.stop()
    start_threaded(**SWIFT, ttl_seconds_after_finished=1, watch_namespaces=(namespace,))
    until(lambda: is_gone(cluster, namespace, "silent"))
    assert phase(cluster.get(namespace, "patient")) == "Succeeded"


def test_a_namespace_that_is_deleted_takes_its_sandboxes_along(cluster, start_threaded, workshop):
    name = f"going-{uuid.uuid4().hex[:8]}"
    cluster.create_namespace(name)
    workshop._run = for_ever
    start_threaded()
    for suffix in ("a", "b"):
        cluster.create(name, f"endless-{suffix}", code="1", backoffLimit=1)
    until(lambda: len(workshop.ledger.started) == 2)
    cluster.delete_namespace(name)
    until(lambda: len(set(workshop.ledger.killed)) == 2)
    until(lambda: not workshop._alive)


async def for_ever(_):
    return await asyncio.get_running_loop().create_future()


def test_what_a_gitops_tool_manages_stays_and_one_event_says_why(cluster, workshop, counting, namespace):
    labels = {"kustomize.toolkit.fluxcd.io/name": "apps"}
    cluster.create(namespace, "managed", labels=labels, code="1", ttlSecondsAfterFinished=0)
    cluster.wait_over(namespace, "managed")
    until(lambda: events(cluster, namespace))
    for _ in range(2):  # whole censuses
        other = left_behind(workshop)
        until(lambda other=other: other in workshop.ledger.killed)
    (event,) = events(cluster, namespace)
    assert (event.type, event.reason, "Flux manages this object" in event.message) == ("Warning", "NotDeleted", True)
    assert phase(cluster.get(namespace, "managed")) == "Succeeded"


def events(cluster, namespace):
    return cluster.core.list_namespaced_event(namespace).items


def is_gone(cluster, namespace, name):
    try:
        cluster.get(namespace, name)
    except ApiException as error:
        if error.status == 404:
            return True
        raise
    return False
