"""examples/gitops/runs as Argo CD and Flux apply it: nothing that the operator does shows up as drift."""

import json
from pathlib import Path

import pytest
import yaml
from tests.cluster import phase

RUNS = Path(__file__).parents[3] / "examples/gitops/runs"


@pytest.fixture
def apply(installed, namespace):
    """Applies the folder's objects wave by wave in the test's own namespace, as one of the tools: their versions."""
    documents = [yaml.safe_load(path.read_text()) for path in RUNS.glob("*.yaml")]
    [template] = [one for one in documents if one["kind"] == "SandboxTemplate"]
    [execution] = [one for one in documents if one["kind"] == "CodeExecution"]
    kubectl = installed.kubectl

    def version(manager, document):
        document["metadata"]["namespace"] = namespace
        options = ("--server-side", f"--field-manager={manager}", "--filename=-", "--output=json")
        return json.loads(kubectl.run("apply", *options, stdin=json.dumps(document)))["metadata"]["resourceVersion"]

    def as_manager(manager):
        former = version(manager, template)
        kubectl.run("wait", "--for=condition=Ready", "--timeout=50s", f"--namespace={namespace}", "sbtpl/reports")
        return former, version(manager, execution)

    return as_manager


@pytest.mark.parametrize("manager", ["argocd-controller", "kustomize-controller"])
def test_applied_again_after_its_end_nothing_changes(cluster, fake_operator, namespace, apply, manager):
    apply(manager)
    assert phase(cluster.wait_over(namespace, "report-1", seconds=120)) == "Succeeded"
    before = apply(manager)
    assert apply(manager) == before
    assert before[1] == cluster.get(namespace, "report-1")["metadata"]["resourceVersion"]


def test_two_managers_agree(cluster, fake_operator, namespace, apply):
    apply("argocd-controller")
    assert phase(cluster.wait_over(namespace, "report-1", seconds=120)) == "Succeeded"
    apply("kustomize-controller")
    managers = {entry["manager"] for entry in cluster.get(namespace, "report-1")["metadata"]["managedFields"]}
    assert {"argocd-controller", "kustomize-controller"} <= managers
