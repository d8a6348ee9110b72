"""Templates on the dashboard: rows, one template, and changing it, on a real API server."""

import httpx
import pytest
import yaml
from tests.integration.gateway.conftest import bearer

BASE = "/api/v1/dashboard/templates"


@pytest.fixture
def template(installed, namespace):
    document = {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "SandboxTemplate",
        "metadata": {"name": "t", "labels": {"team": "a"}},
        "spec": {"languages": ["python"], "packages": {"python": ["pandas"]}, "limits": {"memory": "1Gi"}},
    }
    installed.kubectl.apply_documents([document], namespace)
    return f"{BASE}/{namespace}/t"


@pytest.fixture
def admin(local_gateway):
    with httpx.Client(base_url=local_gateway.url, timeout=60, trust_env=False) as client:
        yield client


def test_templates_as_rows(admin, template, installed, namespace):
    execution = {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {"name": "x"},
        "spec": {"code": "1", "templateRef": {"name": "t"}},
    }
    installed.kubectl.apply_documents([execution], namespace)
    rows = admin.get(BASE, params={"namespace": namespace}).json()["rows"]
    row = next(row for row in rows if (row["namespace"], row["name"]) == (namespace, "t"))
    assert (row["ready"], row["memory"], row["languages"]) == (False, "1Gi", ["python"])
    assert (row["packages"], row["pool"]) == ({"python": ["pandas"]}, {"ready": 0, "size": 0})
    assert row["cost"] is None
    everywhere = {(row["namespace"], row["name"]) for row in admin.get(BASE).json()["rows"]}
    assert (namespace, "t") in everywhere


def test_changing_a_template(admin, template):
    read = admin.get(template).json()
    assert yaml.safe_load(read["yaml"])["spec"] == read["object"]["spec"]
    version = read["object"]["metadata"]["resourceVersion"]
    edited = {"yaml": read["yaml"].replace("1Gi", "2Gi"), "resourceVersion": version}

    tried = admin.post(template, json={**edited, "dryRun": True})
    assert (tried.status_code, tried.json()["object"]["spec"]["limits"]["memory"]) == (200, "2Gi"), tried.text
    assert admin.get(template).json()["object"]["spec"]["limits"]["memory"] == "1Gi"

    assert admin.post(template, json=edited).status_code == 200
    found = admin.get(template).json()["object"]
    assert found["spec"]["limits"]["memory"] == "2Gi"
    assert found["metadata"]["labels"] == {"team": "a"}

    late = admin.post(template, json={**edited, "yaml": read["yaml"].replace("1Gi", "4Gi")})
    assert (late.status_code, late.json()["code"]) == (409, "ChangedMeanwhile")

    version = found["metadata"]["resourceVersion"]
    for wrong in (read["yaml"].replace("1Gi", "many"), read["yaml"].replace("languages:", "langages:"), "a: ["):
        answer = admin.post(template, json={"yaml": wrong, "resourceVersion": version})
        assert (answer.status_code, answer.json()["code"]) == (422, "InvalidSpec"), wrong
    assert admin.post(template, json={"yaml": read["yaml"]}).status_code == 422


def test_changing_a_template_needs_the_right(gateway, people, installed, template, namespace):
    people("runner")
    installed.kubectl.run(
        "create", "role", "reader", "--verb=get,list", "--resource=sandboxtemplates.capibara6.dev", f"-n{namespace}"
    )
    subject = f"--serviceaccount={namespace}:nobody"
    installed.kubectl.run("create", "rolebinding", "reader", "--role=reader", subject, f"-n{namespace}")
    token = installed.kubectl.run("create", "token", "nobody", "--audience=capibara-gateway", f"-n{namespace}").strip()
    with httpx.Client(base_url=gateway.url, timeout=60, trust_env=False, headers=bearer(token)) as client:
        read = client.get(template)
        assert read.status_code == 200
        version = read.json()["object"]["metadata"]["resourceVersion"]
        said = {"yaml": read.json()["yaml"], "resourceVersion": version, "dryRun": True}
        assert client.post(template, json=said).status_code == 403
        rows = client.get(BASE, params={"namespace": namespace}).json()["rows"]
        assert {(row["name"], row["executions"]) for row in rows if row["namespace"] == namespace} == {("t", None)}
