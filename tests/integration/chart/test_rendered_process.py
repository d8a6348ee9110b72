"""The rendered Deployment as a process: its command, variables, mounts and rights, against the real API server.

Only what needs a kubelet is other: paths of mounts are folders of the test, and the ports are free ones. Where the test
is root, the process is the pod's user, who may then read everything (Python may be in root's home) but write only where
the pod may.
"""

import functools
import json
import os
import subprocess
import sys

import httpx
import pytest
import trustme
import yaml
from tests.gotools import ROOT
from tests.helm import NAMESPACE, SERVED, case, only, render
from tests.integration.operator.test_telemetry import ready

from capibara.devenv.audit import read_audit_log
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.credentials import write_kubeconfig
from capibara.devenv.installation import CRDS
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import wait_until
from capibara.devenv.watching import finished_executions

ACCOUNT = f"system:serviceaccount:{NAMESPACE}:capibara"
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
QUOTAS = {
    "apiVersion": "v1",
    "kind": "ConfigMap",
    "metadata": {"name": "quotas", "namespace": NAMESPACE},
    "data": {"kube-public": "atOnce: 0"},
}
OTHERS = ("ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "SandboxTemplate", "ConfigMap")
OURS = "app.kubernetes.io/instance=capibara"


@pytest.fixture(scope="module")
def plane():
    """An API server with the kinds and nothing of the release."""
    with ControlPlane.start() as plane:
        plane.kubectl.run("create", "namespace", NAMESPACE)
        plane.kubectl.apply_documents([one for one in render() if one["kind"] == "CustomResourceDefinition"])
        plane.kubectl.wait_established(*CRDS)
        for crd in CRDS:  # a new kind answers 429 for some seconds; kubectl waits for its turn
            plane.kubectl.run("get", crd, "--all-namespaces")
        plane.kubectl.apply_documents([CONFIG, SECRET], "default")
        yield plane


@pytest.fixture
def release(plane):
    """`release(documents)` applies what an operator needs of them, gone after the test. Pods stay away: no kubelet."""

    def apply(documents):
        plane.kubectl.apply_documents([one for one in documents if one["kind"] in OTHERS])

    yield apply
    kinds = "sbtpl,sa,role,rolebinding,clusterrole,clusterrolebinding,configmap"
    plane.kubectl.run("delete", kinds, "--all-namespaces", f"--selector={OURS}")
    plane.kubectl.run("delete", "codeexecutions", "--all", "--all-namespaces")


@pytest.mark.parametrize(
    ("values", "reads_secrets"), [("default", False), ("cluster", True), ("namespaces", True)], ids=str
)
def test_it_does_its_work_with_the_rights_that_it_has(values, reads_secrets, plane, release, tmp_path):
    documents = render(f"--values={case(values)}", "--set=extraEnv=null", *SERVED)
    executions = EXECUTIONS | ({"with-a-secret": WITH_SECRET} if reads_secrets else {})
    before = len(list(read_audit_log(plane.audit_log)))
    release(documents)
    with operator(plane, documents, tmp_path) as process:
        create(plane, "default", executions)
        ended = finished_executions(plane.kubectl, "default", set(executions), 120, process.alive)
        phases = {one["metadata"]["name"]: one["status"]["phase"] for one in ended}
        plane.kubectl.run("wait", "--for=delete", "cex/soon-deleted", "--namespace=default", "--timeout=60s")
    assert phases == {name: "Failed" if name == "invalid" else "Succeeded" for name in executions}
    own = [entry for entry in list(read_audit_log(plane.audit_log))[before:] if entry.user == ACCOUNT]
    assert [entry for entry in own if entry.code == 403] == []
    assert {"codeexecutions", "leases"} <= {entry.resource for entry in own if entry.is_write}


def test_a_right_that_its_role_lacks_shows(plane, release, tmp_path):
    """The test above can fail. And the operator says which right, and goes on once it has it."""
    documents = render(f"--values={case('default')}", *SERVED)
    release([without_status_of_templates(one) for one in documents])
    with operator(plane, documents, tmp_path) as process:
        lacks = "role lacks: patch sandboxtemplates/status"
        wait_until(lambda: lacks in process.readiness(), 90, "the right being missed")
        assert process.readiness().count("\n") == 1
        release(documents)
        wait_until(lambda: process.readiness() == "ok\n", 90, "readiness")


def test_a_quota_of_the_release_is_obeyed(plane, release, tmp_path):
    quota = f"--set-json=extraObjects={json.dumps([QUOTAS])}"
    documents = render("--set=settings.quotasConfigMap=quotas", quota, *SERVED)
    release(documents)
    with operator(plane, documents, tmp_path) as process:
        create(plane, "kube-public", {"held": {"code": "print(1)"}})
        create(plane, "default", {"free": {"code": "print(1)"}})
        finished_executions(plane.kubectl, "default", {"free"}, 120, process.alive)
        reason = '--for=jsonpath={.status.conditions[?(@.type=="Succeeded")].reason}=QuotaExceeded'
        plane.kubectl.run("wait", reason, "cex/held", "--namespace=kube-public", "--timeout=50s")
        plane.kubectl.apply_documents([QUOTAS | {"data": {}}])
        finished_executions(plane.kubectl, "kube-public", {"held"}, 120, process.alive)


def without_status_of_templates(document):
    if document["kind"] != "ClusterRole":
        return document
    rules = [
        rule | {"resources": [one for one in rule["resources"] if one != "sandboxtemplates/status"]}
        for rule in document["rules"]
    ]
    return document | {"rules": rules}


def test_the_gateway_does_its_work_with_the_rights_that_it_has(plane, release, tmp_path):
    documents = render(f"--values={case('namespaces')}", "--set=extraEnv=null", *SERVED)
    before = len(list(read_audit_log(plane.audit_log)))
    release(documents)
    kubectl = plane.kubectl
    kubectl.run("create", "serviceaccount", "caller", "--namespace=default")
    bind = ("--clusterrole=cluster-admin", "--serviceaccount=default:caller", "--namespace=default")
    kubectl.run("create", "rolebinding", "caller", *bind)
    audience = "--audience=capibara-gateway"
    token = kubectl.run("create", "token", "caller", audience, "--namespace=default").strip()
    folders = tmp_path / "operator", tmp_path / "gateway"
    for folder in folders:
        folder.mkdir()
    gateway = operator(plane, documents, folders[1], "capibara-gateway")
    with operator(plane, documents, folders[0]), gateway as process:
        wait_until(lambda: process.readiness() == "ok\n", 90, "readiness")
        url = f"http://{LOOPBACK}:{process.port}/api/v1/e2b"
        headers = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=url, headers=headers, timeout=120, trust_env=False) as client:
            answer = client.post("/execute", json={"code": "1"}, params={"namespace": "default"})
            assert (answer.status_code, answer.json().get("success")) == (200, True), answer.text
            health = client.get("/health", params={"namespace": "default"}).json()
            assert health == {"healthy": True, "checks": {"watch": "ok", "operator": "ok"}}
            assert client.get("/health", params={"namespace": "kube-system"}).json()["code"] == "Forbidden"
    kubectl.run("delete", "rolebinding,serviceaccount", "caller", "--namespace=default")
    own = [entry for entry in list(read_audit_log(plane.audit_log))[before:] if entry.user == f"{ACCOUNT}-gateway"]
    assert own
    assert [entry for entry in own if entry.code == 403] == []


class operator:  # noqa: N801 (reads as what it is: `with operator(...)`)
    """The container's process, for as long as the `with` block."""

    def __init__(self, plane, documents, folder, name="capibara"):
        spec = only(documents, "Deployment", name)["spec"]["template"]["spec"]
        [container] = spec["containers"]
        token = plane.kubectl.run("create", "token", spec["serviceAccountName"], f"--namespace={NAMESPACE}").strip()
        authority = (plane.layout.certificates / "apiserver.crt").read_bytes()
        kubeconfig = write_kubeconfig(folder / "kubeconfig", plane.url, authority, name, token)
        self.log = folder / "operator.log"
        command = [sys.executable, "-m", *container["command"], *container.get("args", ())]
        self._argv = [*as_user(spec["securityContext"]["runAsUser"]), *command]
        self.port = free_port()
        listen = {"CAPIBARA_GATEWAY_LISTEN": f"0.0.0.0:{self.port}"}
        self._variables = variables(container, folder) | {"KUBECONFIG": str(kubeconfig)} | listen
        self._probes = "CAPIBARA_LIVENESS_PORT" if name == "capibara" else "CAPIBARA_GATEWAY_PROBES_PORT"

    def __enter__(self):
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self._argv, env=self._variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(60)

    def alive(self):
        assert self.process.poll() is None, self.log.read_text()[-2000:]

    def readiness(self):
        """What the probe of the pod is told; nothing if nobody answers yet."""
        self.alive()
        return ready(int(self._variables[self._probes]))


@functools.cache
def as_user(user):
    """What a command begins with to be that user's. Nothing where we are not root or may not let others read."""
    may_read = ("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search", "--no-new-privs")
    argv = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *may_read]
    tried = subprocess.run([*argv, sys.executable, "-c", "import kopf"], capture_output=True, check=False)
    return argv if os.geteuid() == 0 and tried.returncode == 0 else []


def variables(container, folder):
    """What the container is told, and of ours: where Python is, sandboxes that are not real, a census that is soon."""
    told = {one["name"]: one.get("value") or field(one) for one in container["env"]}
    for number, mount in enumerate(container["volumeMounts"]):
        here = folder / f"mount-{number}"
        here.mkdir()
        fill(mount["name"], here)
        told = {name: value.replace(mount["mountPath"], str(here)) for name, value in told.items()}
    told |= {name: str(free_port()) for name in told if name.endswith("_PORT")}
    ours = {"CAPIBARA_BACKEND": "fake", "CAPIBARA_CENSUS_SECONDS": "1"}
    return told | ours | {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "operator")}


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


def create(plane, namespace, executions):
    head = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution"}
    documents = [head | {"metadata": {"name": name}, "spec": spec} for name, spec in executions.items()]
    plane.kubectl.run("create", f"--namespace={namespace}", "--filename=-", stdin=yaml.safe_dump_all(documents))
