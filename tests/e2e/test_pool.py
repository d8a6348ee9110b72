"""Warm pools for real: a real API server, the real operator, real sandboxes."""

from __future__ import annotations

import os
import signal
import time

import pytest
from e2b import E2B, SandboxQuery
from tests.cluster import GROUP, VERSION, phase, reason

POOL = "capibara6.dev/pool"


@pytest.fixture
def settings(local_e2b):
    return {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }


@pytest.fixture
def warm(local_e2b, namespace):
    """The IDs of the sandboxes of pools that are alive."""
    known = local_e2b.variables
    client = E2B(
        api_key=known["E2B_API_KEY"], api_url=known["E2B_API_URL"], sandbox_url=known["E2B_SANDBOX_URL"], debug=False
    )

    def alive():
        pages, found = client.Sandbox.list(query=SandboxQuery(metadata={})), []
        while pages.has_next:
            found += [info.sandbox_id for info in pages.next_items() if POOL in (info.metadata or {})]
        return set(found)

    return alive


def wait_for(condition, what, seconds=90):
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(0.1)  # the step of a wait with a deadline
    return found


def template(cluster, namespace, name):
    return cluster.objects.get_namespaced_custom_object(GROUP, VERSION, namespace, "sandboxtemplates", name)


def wait_pool(cluster, namespace, what, **figures):
    """Until `status.pool` of the template `warm` says so."""

    def says_so():
        pool = template(cluster, namespace, "warm").get("status", {}).get("pool", {})
        return pool if figures.items() <= pool.items() else None

    return wait_for(says_so, what)


def change(cluster, namespace, **spec):
    cluster.objects.patch_namespaced_custom_object(
        GROUP,
        VERSION,
        namespace,
        "sandboxtemplates",
        "warm",
        {"spec": spec},
        _content_type="application/merge-patch+json",
    )


CONFIGURED = {
    "code": "import os\nprint(os.environ['TOKEN'][::-1], open('data').read())",
    "env": [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k"}}}],
    "files": [{"path": "data", "content": "file"}],
    "templateRef": {"name": "warm"},
}


def test_a_pool_serves_is_refilled_survives_the_operator_and_goes(cluster, start_operator, settings, warm, namespace):
    cluster.create_secret(namespace, "s", {"k": "a-secret"})
    cluster.create_template(namespace, "warm", limits={"cpu": "1", "memory": "512Mi"}, pool={"ready": 2})
    operator = start_operator(**settings)
    wait_pool(cluster, namespace, "a full pool", ready=2, target=2)
    before = warm()
    body = cluster.run(namespace, "hit", **CONFIGURED)
    assert (phase(body), reason(body), body["status"]["stdout"]["text"]) == (
        "Succeeded",
        "Completed",
        "terces-a file\n",
    )
    assert body["status"]["sandboxID"] in before
    writes = [entry for entry in cluster.operator_writes(namespace) if entry.resource == "codeexecutions"]
    assert len(writes) == 2
    wait_pool(cluster, namespace, "a pool that is full again", ready=2, hits=1, misses=0)

    ends = [cluster.create(namespace, f"burst-{number}", **CONFIGURED) for number in range(4)]
    ended = [cluster.wait_over(namespace, created["metadata"]["name"]) for created in ends]
    assert {phase(body) for body in ended} == {"Succeeded"}
    used = {body["status"]["sandboxID"] for body in ended}
    kept = wait_for(lambda: len(warm() - used) == 2 and warm() - used, "a pool that is full after a burst")
    wait_pool(cluster, namespace, "a pool that says so", ready=2)
    os.kill(operator.child.pid, signal.SIGKILL)
    wait_for(lambda: not operator.child.is_running(), "the end of the operator")
    start_operator(**settings)
    again = cluster.run(namespace, "after-restart", **CONFIGURED)
    assert phase(again) == "Succeeded"
    wait_for(lambda: len(warm() & kept) >= 1, "sandboxes of before that go on being kept")

    change(cluster, namespace, limits={"cpu": "1", "memory": "640Mi"})
    wait_for(lambda: not warm() & kept and len(warm()) == 2, "a pool of the new size")
    cluster.objects.delete_namespaced_custom_object(GROUP, VERSION, namespace, "sandboxtemplates", "warm")
    wait_for(lambda: not warm(), "no sandbox of a pool", seconds=20)
