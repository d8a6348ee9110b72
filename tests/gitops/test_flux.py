"""Flux' own kustomize-controller applies, waits for, judges and prunes our kinds. Built from source: 8 minutes."""

import copy
import uuid

import pytest
import yaml
from tests.cluster import phase, reason
from tests.gitops.flux.controller import NAMESPACE, Flux
from tests.gotools import ROOT

from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.processes import wait_until

pytestmark = pytest.mark.heavy

GITOPS = ROOT / "examples/gitops"
PLATFORM = list(yaml.safe_load_all((GITOPS / "flux/platform.yaml").read_text()))
FAILING = {"templateRef": {"name": "there-is-none"}, "startDeadlineSeconds": 1}


@pytest.fixture(scope="module")
def flux(installed, tmp_path_factory):
    """Flux beside an operator that waits a little for templates: Flux applies executions before them."""
    folder = tmp_path_factory.mktemp("flux")
    settings = {"CAPIBARA_BACKEND": "fake", "CAPIBARA_REFERENCE_WAIT_SECONDS": "5", "CAPIBARA_CENSUS_SECONDS": "1"}
    operator = OperatorProcess.start(installed.kubeconfigs.operator, folder / "operator.log", settings)
    with operator, Flux(installed, folder) as flux:
        yield flux


@pytest.fixture
def runs(cluster):
    """examples/gitops/runs, in a namespace of the test's own: the namespace, a template and an execution."""
    name = f"test-{uuid.uuid4().hex[:8]}"
    documents = {one["kind"]: one for one in (yaml.safe_load(path.read_text()) for path in (GITOPS / "runs").iterdir())}
    documents["Namespace"]["metadata"]["name"] = name
    for kind in ("SandboxTemplate", "CodeExecution"):
        documents[kind]["metadata"]["namespace"] = name
    yield documents
    assert cluster.broken_promises(name) == []


@pytest.fixture
def team(runs):
    """The example's source and Kustomization in the test's name. It depends on the operator, which runs already."""
    name = runs["Namespace"]["metadata"]["name"]
    source, _, team = copy.deepcopy(PLATFORM)
    source["metadata"]["name"] = team["metadata"]["name"] = team["spec"]["sourceRef"]["name"] = name
    del team["spec"]["dependsOn"]
    for check in team["spec"]["healthChecks"]:
        check["namespace"] = name
    return source, team


@pytest.fixture
def push(flux, runs, team):
    """`push(documents, ...)`: what is in Git from now on, applied by the team's Kustomization."""
    source, kustomization = team
    name = kustomization["metadata"]["name"]

    def publish(*documents, **spec):
        changed = {**kustomization, "spec": {**kustomization["spec"], **spec}}
        flux.publish(source, changed, list(documents or runs.values()))
        return flux.ready(name)

    yield publish
    flux.delete(name)


def test_the_example_is_ready_when_its_execution_has_succeeded_and_nothing_drifts(cluster, flux, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    assert push()["status"] == "True"
    assert phase(cluster.get(name, "report-1")) == "Succeeded"
    ended = versions(cluster, name)
    for _ in range(3):
        flux.again(name)
        assert flux.ready(name)["status"] == "True"
    assert versions(cluster, name) == ended


def versions(cluster, namespace):
    """Generation and resourceVersion of all that we have there."""
    found = cluster.plane.kubectl.get_json("codeexecutions,sbtpl", f"--namespace={namespace}")["items"]
    return {one["kind"]: (one["metadata"]["generation"], one["metadata"]["resourceVersion"]) for one in found}


@pytest.mark.usefixtures("push")  # deletes it
def test_what_depends_on_a_run_waits_for_its_end(cluster, flux, runs, team):
    name = runs["Namespace"]["metadata"]["name"]
    runs["CodeExecution"]["spec"]["suspend"] = True
    flux.offer(*team, list(runs.values()))
    cluster.wait(name, "report-1", lambda body: "status" in body, "the operator's first word")
    later = f"{name}-later"
    source, second = copy.deepcopy(team)
    source["metadata"]["name"] = second["metadata"]["name"] = second["spec"]["sourceRef"]["name"] = later
    second["spec"] |= {"dependsOn": [{"name": name}], "healthChecks": []}
    note = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "after", "namespace": name}}
    flux.offer(source, second, [note])
    flux.wait_ready(later, "False", "DependencyNotReady")
    assert flux.ready(name)["status"] == "Unknown"
    cluster.patch(name, "report-1", suspend=False)
    flux.wait_ready(later, "True", "ReconciliationSucceeded")
    assert phase(cluster.get(name, "report-1")) == "Succeeded"
    flux.delete(later)


def test_a_time_to_live_leaves_what_flux_would_apply_again(cluster, flux, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    runs["CodeExecution"]["spec"]["ttlSecondsAfterFinished"] = 0
    assert push()["status"] == "True"
    uid = cluster.get(name, "report-1")["metadata"]["uid"]
    wait_until(lambda: "NotDeleted" in reasons(cluster, name), 100, "the event that says why")
    flux.again(name)
    assert cluster.get(name, "report-1")["metadata"]["uid"] == uid
    assert flux.ready(name)["status"] == "True"


def reasons(cluster, namespace):
    return [event.reason for event in cluster.core.list_namespaced_event(namespace).items]


def test_a_change_after_the_end_is_ready_again(cluster, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    push()
    uid = cluster.get(name, "report-1")["metadata"]["uid"]
    runs["CodeExecution"]["spec"]["ttlSecondsAfterFinished"] = 3600
    assert push()["status"] == "True"
    changed = cluster.get(name, "report-1")
    assert (changed["metadata"]["uid"], changed["metadata"]["generation"]) == (uid, 2)
    assert changed["status"]["observedGeneration"] == 2


@pytest.mark.parametrize("judged_by", ["healthChecks", "wait"])
def test_it_fails_as_soon_as_an_execution_does(runs, push, judged_by):
    runs["CodeExecution"]["spec"] = {"code": "print(1)", **FAILING}
    ready = push(**({"wait": True} if judged_by == "wait" else {}))  # the timeout is half an hour
    assert (ready["status"], ready["reason"]) == ("False", "HealthCheckFailed")
    assert "CodeExecution" in ready["message"]


def test_a_run_under_another_name_takes_the_place_of_the_former_one(cluster, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    push()
    runs["CodeExecution"]["metadata"]["name"] = "report-2"
    assert push(healthChecks=[], wait=True)["status"] == "True"
    left = cluster.plane.kubectl.get_json("codeexecutions", f"--namespace={name}")["items"]
    assert [(one["metadata"]["name"], phase(one)) for one in left] == [("report-2", "Succeeded")]


@pytest.mark.parametrize("force", [False, True])
def test_edited_code_is_refused_and_with_force_run_anew(cluster, runs, push, force):
    name = runs["Namespace"]["metadata"]["name"]
    push()
    former = cluster.get(name, "report-1")["metadata"]["uid"]
    runs["CodeExecution"]["spec"]["code"] = "print('edited')"
    ready = push(force=force)
    assert (cluster.get(name, "report-1")["metadata"]["uid"] == former) is not force
    assert ready["status"] == str(force)
    assert force or "is immutable" in ready["message"]


def test_a_template_is_pruned_at_once_and_its_runs_stay(cluster, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    push()
    ready = push(runs["Namespace"], runs["CodeExecution"], healthChecks=[], wait=True)
    assert ready["status"] == "True"
    assert cluster.plane.kubectl.get_json("sbtpl", f"--namespace={name}")["items"] == []
    assert phase(cluster.get(name, "report-1")) == "Succeeded"


def test_a_template_that_is_pruned_before_its_run_begins_is_missed(cluster, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    runs["CodeExecution"]["spec"]["suspend"] = True
    push(healthChecks=[])
    push(runs["Namespace"], runs["CodeExecution"], healthChecks=[])
    assert cluster.plane.kubectl.get_json("sbtpl", f"--namespace={name}")["items"] == []
    runs["CodeExecution"]["spec"]["suspend"] = False
    ready = push(runs["Namespace"], runs["CodeExecution"], healthChecks=[], wait=True)
    assert (ready["status"], ready["reason"]) == ("False", "HealthCheckFailed")
    assert reason(cluster.get(name, "report-1")) == "TemplateNotFound"


def test_all_of_it_goes_with_its_kustomization(cluster, flux, runs, push):
    name = runs["Namespace"]["metadata"]["name"]
    push()
    flux.delete(name)
    cluster.plane.kubectl.run("wait", "--for=delete", f"namespace/{name}", "--timeout=50s")
    push()
    assert NAMESPACE in str(cluster.plane.kubectl.get_json("namespaces"))
