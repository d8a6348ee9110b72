"""Quotas with a real API server, the operator's own rights, and a restart in between."""

from types import SimpleNamespace

import pytest
from tests.cluster import message, phase, reason

from capibara.devenv.installation import NAMESPACE
from capibara.reconcile import quotas

NOON = 1_800_014_400.0


@pytest.fixture
def quota(cluster, namespace, monkeypatch):
    """The namespace's quota, as an administrator writes it. The hour does not end meanwhile."""
    monkeypatch.setattr(quotas, "time", SimpleNamespace(time=lambda: NOON))
    monkeypatch.setattr(quotas, "SYNC_SECONDS", 0.2)
    names = [f"quotas-{namespace}", f"quotas-{namespace}-used"]
    cluster.create_config_map(NAMESPACE, names[0], {namespace: "perHour: 2"})

    def write(text):
        cluster.core.patch_namespaced_config_map(names[0], NAMESPACE, {"data": {namespace: text}})

    write.name = names[0]
    yield write
    for name in names:
        cluster.core.delete_namespaced_config_map(name, NAMESPACE)


def test_a_namespace_that_has_used_its_hour_waits_for_the_next_also_after_a_restart(
    cluster, start_threaded, namespace, quota
):
    first = start_threaded(quotas_config_map=quota.name)
    for name in ("one", "two"):
        assert phase(cluster.run(namespace, name, code="1")) == "Succeeded"
    cluster.create(namespace, "three", code="1")
    held = cluster.wait(namespace, "three", lambda body: reason(body) == "QuotaExceeded", "QuotaExceeded")
    assert "it goes on at 2027-01-15 13:00 UTC" in message(held)
    first.stop()
    start_threaded(quotas_config_map=quota.name)
    cluster.create(namespace, "four", code="1")
    cluster.wait(namespace, "four", lambda body: reason(body) == "QuotaExceeded", "QuotaExceeded")
    quota("perHour: 10")
    for name in ("three", "four"):
        assert phase(cluster.wait_over(namespace, name)) == "Succeeded"
