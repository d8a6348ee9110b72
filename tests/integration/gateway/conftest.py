"""Gateways on a real API server: one that asks nobody who they are, and one as in a cluster."""

import base64
import json
from collections.abc import Iterator

import httpx
import pytest
import yaml

from capibara.devenv.credentials import write_kubeconfig
from capibara.devenv.gatewayprocess import GatewayProcess

ACCOUNT = "test-gateway"
HOME = "capibara-system"
AUDIENCE = "capibara-gateway"

ROLE = [
    {
        "apiGroups": ["capibara6.dev"],
        "resources": ["codeexecutions"],
        "verbs": ["create", "get", "list", "watch", "patch", "delete"],
    },
    {"apiGroups": ["capibara6.dev"], "resources": ["sandboxtemplates"], "verbs": ["list", "get", "patch"]},
    {"apiGroups": [""], "resources": ["events", "namespaces"], "verbs": ["list"]},
    {"apiGroups": ["coordination.k8s.io"], "resources": ["leases"], "verbs": ["get", "list"]},
]


@pytest.fixture(scope="module")
def local_gateway(installed, tmp_path_factory) -> Iterator[GatewayProcess]:
    """`--insecure-local`, with the rights of the administrator."""
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    with GatewayProcess.start(installed.kubeconfigs.admin, log, {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true"}) as gateway:
        yield gateway


@pytest.fixture
def local(local_gateway, namespace) -> Iterator[httpx.Client]:
    """A caller of the local gateway, in a namespace of the test's own."""
    base = f"{local_gateway.url}/api/v1/e2b"
    with httpx.Client(base_url=base, params={"namespace": namespace}, timeout=120, trust_env=False) as client:
        yield client


@pytest.fixture(scope="module")
def account_kubeconfig(installed, tmp_path_factory):
    """The kubeconfig of an account with just the gateway's rights."""
    kubectl = installed.kubectl
    kubectl.run("create", "serviceaccount", ACCOUNT, f"--namespace={HOME}")
    role = {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "ClusterRole",
        "metadata": {"name": ACCOUNT},
        "rules": ROLE,
    }
    kubectl.apply_documents([role], HOME)
    for name in (ACCOUNT, "system:auth-delegator"):
        binding = f"{ACCOUNT}-{name.replace(':', '-')}"
        subject = f"--serviceaccount={HOME}:{ACCOUNT}"
        kubectl.run("create", "clusterrolebinding", binding, f"--clusterrole={name}", subject)
    token = kubectl.run("create", "token", ACCOUNT, f"--namespace={HOME}").strip()
    admin = yaml.safe_load(installed.kubeconfigs.admin.read_text())
    authority = admin["clusters"][0]["cluster"]["certificate-authority-data"]
    path = tmp_path_factory.mktemp("kubeconfig") / "gateway.kubeconfig"
    yield write_kubeconfig(path, installed.url, base64.b64decode(authority), ACCOUNT, token)
    for name in (ACCOUNT, "system:auth-delegator"):
        kubectl.run("delete", "clusterrolebinding", f"{ACCOUNT}-{name.replace(':', '-')}")
    kubectl.run("delete", "clusterrole", ACCOUNT)
    kubectl.run("delete", "serviceaccount", ACCOUNT, f"--namespace={HOME}")


@pytest.fixture(scope="module")
def gateway(account_kubeconfig, tmp_path_factory) -> Iterator[GatewayProcess]:
    """As in a cluster: callers bring tokens."""
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    with GatewayProcess.start(account_kubeconfig, log) as gateway:
        yield gateway


@pytest.fixture
def people(installed, namespace):
    """`token(name, audience)` of accounts in the namespace: `runner` may use executions, `nobody` may nothing."""
    kubectl = installed.kubectl
    for name in ("runner", "nobody"):
        kubectl.run("create", "serviceaccount", name, f"--namespace={namespace}")
    verbs = "--verb=create,get,list,watch,patch"
    kubectl.run(
        "create", "role", "runner", verbs, "--resource=codeexecutions.capibara6.dev", f"--namespace={namespace}"
    )
    subject = f"--serviceaccount={namespace}:runner"
    kubectl.run("create", "rolebinding", "runner", "--role=runner", subject, f"--namespace={namespace}")

    def token(name, audience=AUDIENCE):
        return kubectl.run("create", "token", name, f"--audience={audience}", f"--namespace={namespace}").strip()

    return token


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def events(response, count):
    """The next events of a stream: (id, event, data)."""
    found, fields = [], {}
    for line in response.iter_lines():
        if line:
            name, _, value = line.partition(":")
            fields[name] = fields.get(name, "") + value.removeprefix(" ")
        elif fields.get("data"):
            found.append((fields.get("id"), fields.get("event"), json.loads(fields["data"])))
            fields = {}
            if len(found) == count:
                break
        else:
            fields = {}
    return found
