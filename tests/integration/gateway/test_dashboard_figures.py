"""Queue, budgets and costs on the dashboard, on a real API server."""

import json
from datetime import UTC, datetime

import httpx
from tests.integration.gateway.conftest import HOME, bearer

BASE = "/api/v1/dashboard"


def test_queue_budgets_and_costs(local_gateway, gateway, people, installed, namespace):
    execution = {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {"name": "x"},
        "spec": {"code": "1"},
    }
    budget = {"places": 10, "creationsPerSecond": 0.5, "placesOfANamespace": 0, "waiting": 2, "quotas": ""}
    lease = {
        "apiVersion": "coordination.k8s.io/v1",
        "kind": "Lease",
        "metadata": {
            "name": f"told-{namespace}",
            "labels": {"app.kubernetes.io/managed-by": "capibara", "app.kubernetes.io/component": "operator"},
            "annotations": {"capibara6.dev/taken": "3", "capibara6.dev/budget": json.dumps(budget)},
        },
        "spec": {
            "holderIdentity": namespace,
            "leaseDurationSeconds": 600,
            "renewTime": datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        },
    }
    installed.kubectl.apply_documents([execution], namespace)
    installed.kubectl.apply_documents([lease], HOME)
    try:
        with httpx.Client(base_url=local_gateway.url, timeout=60, trust_env=False) as admin:
            queue = admin.get(f"{BASE}/queue").json()
            mine = next(each for each in queue["operators"] if each["name"] == namespace)
            assert (mine["living"], mine["taken"], mine["places"], mine["creationsPerSecond"]) == (True, 3, 10, 0.5)
            assert queue["budgets"]["places"] >= 10
            assert {"namespace": namespace, "running": 0, "queued": 1} in queue["namespaces"]
            costs = admin.get(f"{BASE}/costs", params={"namespace": namespace, "days": 1})
            assert (costs.status_code, costs.json()) == (200, [])
        token = bearer(people("runner"))
        with httpx.Client(base_url=gateway.url, timeout=60, trust_env=False, headers=token) as runner:
            queue = runner.get(f"{BASE}/queue", params={"namespace": namespace}).json()
            assert (queue["operators"], queue["budgets"]) == (None, None)
            assert queue["namespaces"] == [{"namespace": namespace, "running": 0, "queued": 1}]
            assert runner.get(f"{BASE}/queue").status_code == 403
    finally:
        installed.kubectl.run("delete", "lease", f"told-{namespace}", f"--namespace={HOME}")
