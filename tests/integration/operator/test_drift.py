"""What the operator writes is nothing that Git holds: no drift, no conflict, nothing on the object but its status."""

import json

import pytest
from tests.cluster import phase

from capibara.devenv.errors import DevenvError

API = "capibara6.dev/v1alpha1"
GIT = "--field-manager=gitops"
SERVER_SIDE = ("apply", "--server-side", "--filename=-")


@pytest.fixture
def git(cluster, namespace):
    """Applies documents as a GitOps controller does; `diff` is what it would call drift."""

    def call(*arguments, document, manager=GIT):
        text = json.dumps(document)
        return cluster.plane.kubectl.run(*arguments, manager, f"--namespace={namespace}", stdin=text)

    return call


def execution(**metadata):
    return {"apiVersion": API, "kind": "CodeExecution", "metadata": {"name": "one", **metadata}, "spec": {"code": "1"}}


def template():
    return {"apiVersion": API, "kind": "SandboxTemplate", "metadata": {"name": "mine"}, "spec": {"description": "ours"}}


@pytest.mark.parametrize("document", [execution(labels={"team": "a"}), template()], ids=["an execution", "a template"])
def test_the_operator_owns_the_status_alone_and_nothing_differs_from_git(
    cluster, fake_operator, namespace, git, document
):
    git(*SERVER_SIDE, document=document)
    where = (document["kind"].lower(), document["metadata"]["name"], f"--namespace={namespace}")
    cluster.plane.kubectl.run("wait", "--for=condition=Ready", *where, "--timeout=25s")
    body = cluster.plane.kubectl.get_json(*where, "--show-managed-fields")
    owners = {(entry["manager"], entry.get("subresource", "")) for entry in body["metadata"]["managedFields"]}
    assert owners == {("gitops", ""), ("capibara", "status")}
    known = {"name", "namespace", "uid", "resourceVersion", "generation", "creationTimestamp", "managedFields"}
    assert body["metadata"].keys() - known == document["metadata"].keys() - known
    assert git("diff", "--server-side", "--filename=-", document=document) == ""  # exit code 1 if there were any
    git(*SERVER_SIDE, document=document)
    assert cluster.plane.kubectl.get_json(*where)["metadata"]["resourceVersion"] == body["metadata"]["resourceVersion"]


def test_two_managers_share_an_execution_and_quarrel_over_one_field_alone(cluster, fake_operator, namespace, git):
    held = execution()
    held["spec"]["suspend"] = True
    git(*SERVER_SIDE, document=held)
    cluster.wait(namespace, "one", lambda body: phase(body) == "Suspended", "Suspended")
    people = "--field-manager=people"
    bare = {key: held[key] for key in ("apiVersion", "kind", "metadata")}
    git(*SERVER_SIDE, document={**bare, "spec": {"ttlSecondsAfterFinished": 3600}}, manager=people)
    with pytest.raises(DevenvError, match=r'conflict with "gitops".*\.spec\.suspend'):
        git(*SERVER_SIDE, document={**bare, "spec": {"suspend": False}}, manager=people)
    held["spec"]["suspend"] = False
    git(*SERVER_SIDE, document=held)
    body = cluster.wait_over(namespace, "one")
    assert phase(body) == "Succeeded"
    assert body["spec"]["ttlSecondsAfterFinished"] == 3600
