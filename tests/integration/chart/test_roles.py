"""What people may do who hold the cluster's roles view, edit and admin in a namespace."""

import json

import pytest
from tests.helm import case, render

from capibara.devenv.processes import wait_until

READ, WRITE = ("get", "list", "watch"), ("create", "update", "patch", "delete", "deletecollection")
KINDS = ("codeexecutions", "sandboxtemplates")


@pytest.fixture(scope="module")
def allowed(installed):
    """`allowed(role, verbs, ...)`: which of these (verb, kind) a holder of the role in `default` may do."""
    roles = [one for one in render(f"--values={case('default')}") if aggregated(one)]
    assert len(roles) == 2
    kubectl = installed.kubectl
    kubectl.apply_documents(roles)
    for role in ("view", "edit", "admin"):
        kubectl.run("create", "rolebinding", f"a-{role}", f"--clusterrole={role}", f"--user=a-{role}")

    def ask(role, verbs, subresource="", namespace="default"):
        asked = [(verb, kind) for verb in verbs for kind in KINDS]
        reviews = [review(f"a-{role}", verb, kind, subresource, namespace) for verb, kind in asked]
        body = json.dumps({"apiVersion": "v1", "kind": "List", "items": reviews})
        told = kubectl.run("create", "--filename=-", '--output=jsonpath={.status.allowed}{"\\n"}', stdin=body)
        return {one for one, answer in zip(asked, told.split(), strict=True) if answer == "true"}

    yield ask
    kubectl.run("delete", "rolebinding", "a-view", "a-edit", "a-admin")
    kubectl.run("delete", "clusterrole", *(one["metadata"]["name"] for one in roles))


def aggregated(document):
    labels = document["metadata"].get("labels", {})
    return any(name.startswith("rbac.authorization.k8s.io/aggregate-to-") for name in labels)


def review(user, verb, kind, subresource, namespace):
    asked = {
        "group": "capibara6.dev",
        "resource": kind,
        "subresource": subresource,
        "verb": verb,
        "namespace": namespace,
    }
    return {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SubjectAccessReview",
        "spec": {"user": user, "resourceAttributes": asked},
    }


@pytest.mark.parametrize(("role", "verbs"), [("view", READ), ("edit", READ + WRITE), ("admin", READ + WRITE)])
def test_roles_of_the_cluster_reach_both_kinds_and_no_further(allowed, role, verbs):
    expected = {(verb, kind) for verb in verbs for kind in KINDS}
    wait_until(lambda: allowed(role, READ + WRITE) == expected, 90, f"the cluster's role {role} taking ours in")
    assert allowed(role, READ + WRITE, subresource="status") == set()  # nobody forges a result
    assert allowed(role, READ + WRITE, namespace="kube-public") == set()
