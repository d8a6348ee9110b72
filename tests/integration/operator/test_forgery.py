"""Who may only use executions, by the chart's roles for people, forges no result that another execution would take."""

import json

import pytest
from tests.cluster import GROUP, VERSION, phase
from tests.helm import case, render

from capibara.core.outcome import Finished, Outcome, OutputStream
from capibara.devenv.errors import DevenvError

SPEC = {"code": "print(42)", "cache": {"mode": "Use"}}
SAID = Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream("42\n", 3, sha256="ab"))
TENANT = "--as=tenant"


@pytest.fixture
def said(workshop):
    workshop._run = lambda _: SAID
    return workshop


@pytest.fixture
def tenant(installed, namespace):
    """`kubectl` of somebody with the rules of the chart's role for those who edit, in the namespace."""
    (role,) = (
        one
        for one in render(f"--values={case('default')}")
        if "rbac.authorization.k8s.io/aggregate-to-edit" in one["metadata"].get("labels", {})
    )
    installed.kubectl.apply_documents([{**role, "kind": "Role", "metadata": {"name": "editor"}}], namespace)
    installed.kubectl.run("create", "rolebinding", "tenant", "--role=editor", "--user=tenant", f"-n={namespace}")
    return lambda *argv, **options: installed.kubectl.run(*argv, TENANT, f"-n={namespace}", **options)


def forged(status):
    """What the tenant would like others to get."""
    return status | {"stdout": {"text": "forged\n", "bytes": 7, "sha256": "ab" * 32}}


def document(name, status):
    meta = {"apiVersion": f"{GROUP}/{VERSION}", "kind": "CodeExecution", "metadata": {"name": name}}
    return json.dumps({**meta, "spec": SPEC | {"suspend": True}, "status": status})


def test_a_tenant_forges_no_result(cluster, start_threaded, said, namespace, tenant):
    start_threaded()
    cluster.create(namespace, "true", **SPEC)
    status = forged(cluster.wait_over(namespace, "true")["status"])
    tenant("create", "--filename=-", stdin=document("created", status))
    tenant("patch", "cex/created", "--type=merge", f"--patch={json.dumps({'status': status})}")
    tenant("replace", "--filename=-", stdin=document("created", status))
    for kind in ("merge", "json"):
        patch = {"status": status} if kind == "merge" else [{"op": "add", "path": "/status", "value": status}]
        options = f"--type={kind}", "--subresource=status", f"--patch={json.dumps(patch)}"
        with pytest.raises(DevenvError, match="is forbidden"):
            tenant("patch", "cex/created", *options)
    with pytest.raises(DevenvError):  # it says no, and fails
        tenant("auth", "can-i", "patch", "codeexecutions", "--subresource=status")
    with pytest.raises(DevenvError, match="is immutable"):
        tenant("patch", "cex/true", "--type=merge", '--patch={"spec": {"code": "print(43)"}}')
    cluster.delete(namespace, "true")
    cluster.create(namespace, "asks", **SPEC)
    asked = cluster.wait_over(namespace, "asks")
    assert (phase(asked), asked["status"]["stdout"]["text"]) == ("Succeeded", "42\n")
    assert asked["status"]["cache"]["hit"] is False
    assert "forged" not in json.dumps(cluster.get(namespace, "created"))
    assert len(list(said.ledger.started)) == 2
