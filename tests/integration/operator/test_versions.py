"""CRDs of other versions: what an older or a newer one holds is there afterwards, whatever operator works between."""

import json

import pytest
from tests.cluster import Cluster, message, reason
from tests.integration.operator.test_telemetry import older

from capibara.api.crdgen import build_crds
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.installation import CRDS, install
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.processes import wait_until


def newer(crd):
    """The CRD as it might be one day: with a field more in spec and in status."""
    properties = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]
    for part in ("spec", "status"):
        properties[part]["properties"]["later"] = {"type": "string"}
    return crd


@pytest.fixture
def kubectl(plane):
    return plane.kubectl


@pytest.fixture
def plane():
    with ControlPlane.start() as plane:
        yield plane


def test_no_field_is_lost_on_the_way_up_or_down(plane, kubectl, tmp_path):
    def apply(change):
        kubectl.apply_documents([change(crd) for crd in build_crds().values()])
        kubectl.wait_established(*CRDS)

    def create(name, **spec):
        spec = {"code": "1", "suspend": True, **spec}
        body = {
            "apiVersion": "capibara6.dev/v1alpha1",
            "kind": "CodeExecution",
            "metadata": {"name": name},
            "spec": spec,
        }
        kubectl.apply_documents([body], "default")

    def get(name):
        return kubectl.get_json("codeexecution", name, "--namespace=default")

    apply(older)
    create("old", env=[{"name": "A", "value": "kept"}])
    before = get("old")
    install(kubectl)
    assert get("old") == before
    apply(newer)
    wait_until(lambda: "later" in kubectl.run("explain", "codeexecution.spec"), 60, "the newer schema being served")
    create("strange", later="kept")
    create("new")
    status = json.dumps({"status": {"later": "kept"}})
    where = ("codeexecution/new", "--namespace=default", "--subresource=status")
    kubectl.run("patch", *where, "--type=merge", "-p", status)

    settings = {"CAPIBARA_BACKEND": "fake"}
    ends = {}
    with Cluster(plane) as cluster, OperatorProcess.start(plane.kubeconfigs.operator, tmp_path / "log", settings):
        for name in ("old", "new", "strange"):
            if name != "strange":
                cluster.patch("default", name, suspend=False)
            ends[name] = cluster.wait_over("default", name)
    assert {name: reason(body) for name, body in ends.items()} == {
        "old": "Completed",
        "new": "Completed",
        "strange": "InvalidSpec",  # what is not known might restrict
    }
    assert "later" in message(ends["strange"])

    def later():
        return get("strange")["spec"].get("later"), get("new")["status"].get("later")

    assert get("old")["spec"] == {**before["spec"], "suspend": False}
    assert later() == ("kept", "kept")
    install(kubectl)
    wait_until(lambda: later() == (None, None), 60, "the older schema being served again")
    apply(newer)
    wait_until(lambda: later() == ("kept", "kept"), 60, "the newer one's fields being there again")
