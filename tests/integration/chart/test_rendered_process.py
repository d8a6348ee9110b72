"""The rendered Deployment as a process: its command, variables, mounts and rights, against the real API server.

Only what needs a kubelet is other: paths of mounts are folders of the test, and the ports are free ones.
"""

import os
import subprocess
import sys

import pytest
import trustme
import yaml
from tests.integration.chart.test_chart import CHART, SERVED, render

from capibara.devenv.audit import read_audit_log
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.credentials import write_kubeconfig
from capibara.devenv.installation import CRDS
from capibara.devenv.ports import free_port
from capibara.devenv.watching import finished_executions

pytestmark = pytest.mark.heavy

NAMESPACE = "capibara-system"
ACCOUNT = f"system:serviceaccount:{NAMESPACE}:capibara"
TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount"
CONFIG = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "code"}, "data": {"main.py": "print(1)"}}
SECRET = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "words"}, "stringData": {"word": "hush"}}
EXECUTIONS = {
    "plain": {"code": "print(1)"},
    "from-a-configmap": {"codeFrom": {"configMapKeyRef": {"name": "code", "key": "main.py"}}},
    "soon-deleted": {"code": "print(1)", "ttlSecondsAfterFinished": 0},
    "invalid": {"code": "print(1)", "templateRef": {"name": "there-is-none"}, "startDeadlineSeconds": 1},
}
WITH_SECRET = {
    "code": "print(1)",
    "env": [{"name": "WORD", "valueFrom": {"secretKeyRef": {"name": "words", "key": "word"}}}],
}


@pytest.mark.parametrize(
    ("values", "reads_secrets"), [("default", False), ("cluster", True), ("namespaces", True)], ids=str
)
def test_it_does_its_work_with_the_rights_that_it_has(values, reads_secrets, tmp_path):
    documents = render(f"--values={CHART / 'ci' / values}-values.yaml", "--set=extraEnv=null", *SERVED)
    executions = EXECUTIONS | ({"with-a-secret": WITH_SECRET} if reads_secrets else {})
    with ControlPlane.start() as plane:
        install(plane, documents)
        with operator(plane, documents, tmp_path) as process:
            create(plane, executions)
            ended = finished_executions(plane.kubectl, "default", set(executions), 120, lambda: alive(process))
            phases = {one["metadata"]["name"]: one["status"]["phase"] for one in ended}
            plane.kubectl.run("wait", "--for=delete", "cex/soon-deleted", "--namespace=default", "--timeout=60s")
        assert phases == {name: "Failed" if name == "invalid" else "Succeeded" for name in executions}
        own = [entry for entry in read_audit_log(plane.audit_log) if entry.user == ACCOUNT]
    assert [entry for entry in own if entry.code == 403] == []
    assert {"codeexecutions", "leases"} <= {entry.resource for entry in own if entry.is_write}


def install(plane, documents):
    """As `kubectl apply` would, kinds first. Pods stay away: there is no kubelet."""
    crds = [one for one in documents if one["kind"] == "CustomResourceDefinition"]
    others = [one for one in documents if one not in crds and one["kind"] in INSTALLED]
    plane.kubectl.run("create", "namespace", NAMESPACE)
    plane.kubectl.apply_documents(crds)
    plane.kubectl.wait_established(*CRDS)
    for crd in CRDS:
        plane.kubectl.run("get", crd, "--all-namespaces")
    plane.kubectl.apply_documents(others)
    plane.kubectl.apply_documents([CONFIG, SECRET], "default")


INSTALLED = {"ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "SandboxTemplate"}


class operator:  # noqa: N801 (reads as what it is: `with operator(...)`)
    """The container's process, for as long as the `with` block."""

    def __init__(self, plane, documents, folder):
        [deployment] = [one for one in documents if one["kind"] == "Deployment"]
        spec = deployment["spec"]["template"]["spec"]
        [container] = spec["containers"]
        token = plane.kubectl.run("create", "token", spec["serviceAccountName"], f"--namespace={NAMESPACE}").strip()
        authority = (plane.layout.certificates / "apiserver.crt").read_bytes()
        kubeconfig = write_kubeconfig(folder / "kubeconfig", plane.url, authority, ACCOUNT, token)
        self.log = folder / "operator.log"
        self._argv = [sys.executable, "-m", *container["command"], *container.get("args", ())]
        self._variables = variables(container, folder) | {"KUBECONFIG": str(kubeconfig)}

    def __enter__(self):
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self._argv, env=self._variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(60)


def variables(container, folder):
    """What the container is told, and nothing of ours but where Python is and that sandboxes are not real."""
    told = {one["name"]: one.get("value") or field(one) for one in container["env"]}
    for number, mount in enumerate(container["volumeMounts"]):
        here = folder / f"mount-{number}"
        here.mkdir()
        fill(mount["name"], here)
        told = {name: value.replace(mount["mountPath"], str(here)) for name, value in told.items()}
    told |= {name: str(free_port()) for name in told if name.endswith("_PORT")}
    return told | {"CAPIBARA_BACKEND": "fake", "PATH": os.environ["PATH"], "PYTHONPATH": "operator"}


def fill(volume, folder):
    """What the volume's Secret would hold."""
    if volume == "e2b":
        (folder / "api-key").write_text("e2b_key")
    if volume == "metrics-tls":
        certificate = trustme.CA().issue_cert("capibara.example")
        certificate.private_key_pem.write_to_path(folder / "tls.key")
        certificate.cert_chain_pems[0].write_to_path(folder / "tls.crt")


def field(variable):
    """The downward API's, which a kubelet would fill in."""
    return {"metadata.name": "capibara-0", "metadata.namespace": NAMESPACE}[
        variable["valueFrom"]["fieldRef"]["fieldPath"]
    ]


def alive(operator):
    assert operator.process.poll() is None, operator.log.read_text()[-2000:]


def create(plane, executions):
    head = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution"}
    documents = [head | {"metadata": {"name": name}, "spec": spec} for name, spec in executions.items()]
    plane.kubectl.run("create", "--namespace=default", "--filename=-", stdin=yaml.safe_dump_all(documents))
