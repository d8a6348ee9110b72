"""An operator of some namespaces, with rights in each of its own: what one lacks is said, and the others go on."""

import uuid

import pytest
import yaml
from tests.cluster import phase
from tests.integration.operator.test_telemetry import ready

from capibara.devenv.bundled import manifest
from capibara.devenv.credentials import write_kubeconfig
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.ports import free_port
from capibara.devenv.processes import wait_until

HOME = "capibara-system"


@pytest.fixture
def team_b(cluster):
    name = f"test-{uuid.uuid4().hex[:8]}"
    cluster.create_namespace(name)
    yield name
    cluster.delete_namespace(name)


@pytest.fixture
def account(installed, namespace):
    """`kubeconfig` of an account without rights, `grant(namespace)` and `revoke(namespace)`."""
    kubectl = installed.kubectl
    kubectl.run("create", "serviceaccount", "narrow", f"--namespace={namespace}")
    documents = yaml.safe_load_all(manifest("operator-rbac.yaml").read_text())
    rules = [rule for one in documents if one["kind"] in ("ClusterRole", "Role") for rule in one["rules"]]
    role = {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "Role",
        "metadata": {"name": "narrow"},
        "rules": rules,
    }
    bound = []

    class Account:
        token = kubectl.run("create", "token", "narrow", f"--namespace={namespace}").strip()

        def grant(self, where):
            kubectl.apply_documents([role], where)
            kubectl.run(
                "create", "rolebinding", "narrow", "--role=narrow",
                f"--serviceaccount={namespace}:narrow", f"--namespace={where}",
            )  # fmt: skip
            bound.append(where)

        def revoke(self, where):
            kubectl.run("delete", "rolebinding", "narrow", f"--namespace={where}")
            bound.remove(where)

    yield Account()
    for where in bound:
        kubectl.run("delete", "rolebinding,role", "narrow", f"--namespace={where}")


@pytest.mark.heavy  # a watch that lost its right ends after a minute
def test_a_right_that_is_lost_in_one_namespace_is_said_and_the_others_go_on(
    installed, cluster, namespace, team_b, account, tmp_path
):
    for where in (namespace, team_b, HOME):
        account.grant(where)
    authority = installed.layout.certificates / "apiserver.crt"
    config = write_kubeconfig(
        tmp_path / "narrow.kubeconfig", installed.url, authority.read_bytes(), "narrow", account.token
    )
    port = free_port()
    settings = {
        "CAPIBARA_BACKEND": "fake",
        "CAPIBARA_METRICS_PORT": str(port),
        "CAPIBARA_WATCH_NAMESPACES": f'["{namespace}", "{team_b}"]',
        "CAPIBARA_CLUSTER_ID": "narrow",
    }
    with OperatorProcess.start(config, tmp_path / "operator.log", settings):
        assert ready(port) == "ok\n"
        assert phase(cluster.run(team_b, "before", code="1")) == "Succeeded"
        account.revoke(team_b)
        wait_until(lambda: f"watch of codeexecutions in {team_b}: " in ready(port), 200, "the right being missed")
        assert phase(cluster.run(namespace, "meanwhile", code="1")) == "Succeeded"
        cluster.create(team_b, "waiting", code="1")
        account.grant(team_b)
        assert phase(cluster.wait_over(team_b, "waiting", 200)) == "Succeeded"
        wait_until(lambda: ready(port) == "ok\n", 200, "the operator being ready again")
