"""What the real API server says of the chart's objects, without keeping them."""

import json

import pytest
import yaml
from tests.helm import CASES, CHART, NAMESPACE, SERVED, case, helm, only, render

FOREIGN = "monitoring.coreos.com/v1"
"""Kinds of the Prometheus operator, which this API server does not serve."""

DRY_RUN = ("--server-side", "--force-conflicts", "--dry-run=server", "--validate=strict", "--filename=-")
EVERYTHING = ("podMonitor=true", "rules=true", "dashboard=true", "tokenSecret=reader", "tlsServerName=capibara.example")
CHOICES = {
    **{path.stem: (f"--values={path}",) for path in CASES},
    "watched": (f"--values={case('cluster')}", *(f"--set=monitoring.{one}" for one in EVERYTHING)),
}


@pytest.mark.parametrize("choice", CHOICES.values(), ids=CHOICES)
def test_it_takes_every_object_and_knows_each_of_its_fields(choice, installed):
    documents = render(*choice, *SERVED)
    known = [one for one in documents if one["apiVersion"] != FOREIGN]
    taken = installed.kubectl.run("apply", *DRY_RUN, stdin=yaml.safe_dump_all(known))
    assert taken.count("serverside-applied (server dry run)") == len(known)


def test_it_refuses_what_the_dry_run_looks_for(installed):
    """The test above can fail: a field that nobody knows, a value of the wrong type."""
    for field, value in (("replicaz", 1), ("replicas", "one")):
        deployment = json.loads(json.dumps(only(render(), "Deployment")))
        deployment["spec"][field] = value
        with pytest.raises(Exception, match=field):
            installed.kubectl.run("apply", *DRY_RUN, stdin=yaml.safe_dump(deployment))


def test_a_namespace_with_restricted_pod_security_takes_the_pods(installed, namespace):
    """The operator's, and that of `helm test`."""
    documents = render()
    [tester] = [one for one in documents if one["kind"] == "Pod"]
    kubectl = installed.kubectl
    kubectl.run("label", "namespace", namespace, "pod-security.kubernetes.io/enforce=restricted")
    for name, spec in (("one", only(documents, "Deployment")["spec"]["template"]["spec"]), ("two", tester["spec"])):
        kubectl.run("create", "serviceaccount", spec["serviceAccountName"], f"--namespace={namespace}")
        pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name}, "spec": spec}
        kubectl.run("create", f"--namespace={namespace}", "--filename=-", stdin=json.dumps(pod))


def test_the_notes_say_that_the_local_server_is_privileged(installed):
    foreign = ("--set=crds.install=false", "--set=templates.install=false")  # they are there already, not by Helm
    common = (str(CHART), f"--namespace={NAMESPACE}", f"--values={case('local')}", *foreign)
    told = helm("install", "capibara", *common, "--dry-run=server", plane=installed)
    assert "PRIVILEGED" in told.stdout, told.stderr
