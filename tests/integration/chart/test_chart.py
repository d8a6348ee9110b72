"""The chart with real helm on a real API server. Helm is built from source first, so this runs in `make test-heavy`."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.charts import FROM_TOMORROW, newer_chart

from capibara.devenv.controlplane import ControlPlane

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parents[3]
CHART = ROOT / "helm/capibara"
CASES = sorted(CHART.glob("ci/*.yaml"))
WATCHED = (
    "--set=monitoring.podMonitor=true",
    "--set=monitoring.tokenSecret=reader",
    "--set=monitoring.tlsServerName=capibara.example",
)
SERVED = ("--api-versions", "capibara6.dev/v1alpha1")


def helm(*arguments: str, plane: ControlPlane | None = None) -> subprocess.CompletedProcess[str]:
    program = shutil.which("helm", path=f"{ROOT / '.tools/bin'}:{os.environ['PATH']}")
    assert program, "run `make .tools/bin/helm`"
    cluster = [f"--kubeconfig={plane.kubeconfigs.admin}"] if plane else []
    argv = [program, *cluster, *arguments]
    return subprocess.run(argv, capture_output=True, text=True, timeout=200, check=False)


def render(*arguments: str) -> list[dict]:
    done = helm("template", "capibara", str(CHART), "--namespace=capibara-system", *arguments)
    assert done.returncode == 0, done.stderr
    return [document for document in yaml.safe_load_all(done.stdout) if document]


@pytest.fixture
def plane():
    with ControlPlane.start() as plane:
        yield plane


@pytest.mark.parametrize("values", CASES, ids=lambda path: path.stem)
def test_lint_has_nothing_to_say(values):
    done = helm("lint", "--strict", str(CHART), f"--values={values}")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("setting", "named"),
    [
        ("e2b.existingSecrt=x", "existingSecrt"),
        ("settings.maxSandboxs=3", "maxSandboxs"),
        ("settings.maxSandboxes=0", "maxSandboxes"),
        ("settings.logLevel=LOUD", "logLevel"),
        ("crds.keep=perhaps", "keep"),
        ("localServer.enabled=true", "e2b.existingSecret"),
        ("localServer.enabled=true,e2b.existingSecret=e2b,e2b.domain=x", "e2b.domain"),
    ],
)
def test_a_wrong_value_is_refused_by_its_name(setting, named):
    done = helm("template", str(CHART), f"--set={setting}")
    assert done.returncode != 0
    assert named in done.stderr


def test_settings_reach_the_operator_as_it_reads_them():
    documents = render(f"--values={CHART / 'ci/namespaces-values.yaml'}")
    [deployment] = [one for one in documents if one["kind"] == "Deployment"]
    environment = deployment["spec"]["template"]["spec"]["containers"][0]["env"]
    variables = {one["name"]: one["value"] for one in environment if "value" in one}
    code = (
        "from capibara.settings import Settings as S; s = S();"
        "print([s.max_sandboxes, s.output_file_bytes, s.package_allow, s.base_sizes, s.log_level, s.watch_namespaces])"
    )
    read = subprocess.run(
        [sys.executable, "-c", code],
        env=variables | {"PYTHONPATH": str(ROOT / "operator")},
        capture_output=True,
        text=True,
    )
    assert read.stdout.strip() == (
        "[100, 67108864, ('numpy', 'npm:lodash'), {'base': (2, 512)}, 'DEBUG', ('default', 'kube-public')]"
    ), read.stderr


@pytest.mark.parametrize("values", CASES, ids=lambda path: path.stem)
def test_the_real_api_server_takes_it_and_gives_it_back(values, plane):
    """Install, upgrade, roll back, uninstall, install over what was kept. No kubelet: nobody waits for pods."""
    kubectl = plane.kubectl
    common = (str(CHART), "--namespace=capibara-system", f"--values={values}", "--timeout=60s", "--wait=hookOnly")
    kept = "kept" if yaml.safe_load(values.read_text()).get("crds", {}).get("keep", True) else "gone"
    installed = helm("install", "capibara", "--create-namespace", *common, plane=plane)
    assert installed.returncode == 0, installed.stderr
    before = {one["metadata"]["uid"] for one in kubectl.get_json("sandboxtemplates", "-A")["items"]}
    upgraded = helm("upgrade", "capibara", *common, plane=plane)
    assert upgraded.returncode == 0, upgraded.stderr
    assert before == {one["metadata"]["uid"] for one in kubectl.get_json("sandboxtemplates", "-A")["items"]}
    assert before
    back = helm("rollback", "capibara", "1", "--namespace=capibara-system", "--wait=hookOnly", plane=plane)
    assert back.returncode == 0, back.stderr
    assert len(before) == len(kubectl.get_json("sandboxtemplates", "-A")["items"])
    removed = helm("uninstall", "capibara", "--namespace=capibara-system", plane=plane)
    assert removed.returncode == 0, removed.stderr
    assert (len(kubectl.get_json("crds")["items"]) == 2) == (kept == "kept")
    again = helm("install", "capibara", *common, plane=plane)
    assert again.returncode == 0, again.stderr


def test_a_namespace_with_restricted_pod_security_takes_the_pods(plane):
    """The operator's, and that of `helm test`."""
    documents = render()
    [deployment] = [one for one in documents if one["kind"] == "Deployment"]
    [tester] = [one for one in documents if one["kind"] == "Pod"]
    plane.kubectl.run("create", "namespace", "strict")
    plane.kubectl.run("label", "namespace", "strict", "pod-security.kubernetes.io/enforce=restricted")
    for name, spec in (("one", deployment["spec"]["template"]["spec"]), ("two", tester["spec"])):
        plane.kubectl.run("create", "serviceaccount", spec["serviceAccountName"], "--namespace=strict")
        pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name}, "spec": spec}
        plane.kubectl.run("create", "--namespace=strict", "--filename=-", stdin=json.dumps(pod))


@pytest.mark.parametrize(
    ("values", "namespace", "allowed"),
    [
        ("default-values.yaml", "default", False),
        ("cluster-values.yaml", "default", True),
        ("namespaces-values.yaml", "default", True),
        ("namespaces-values.yaml", "kube-system", False),
    ],
)
def test_secrets_are_read_only_where_it_was_said(values, namespace, allowed):
    documents = render(f"--values={CHART / 'ci' / values}")
    roles = [one for one in documents if one["kind"] in ("Role", "ClusterRole")]
    readers = [
        one["metadata"].get("namespace", namespace)
        for one in roles
        if any("secrets" in rule.get("resources", ()) for rule in one["rules"])
    ]
    assert (namespace in readers) == allowed


def test_the_local_server_is_the_operators_e2b_and_no_pod_of_the_operators():
    documents = render(f"--values={CHART / 'ci/local-values.yaml'}")
    deployments = {one["metadata"]["name"]: one["spec"] for one in documents if one["kind"] == "Deployment"}
    operator, server = deployments["capibara"], deployments["capibara-local"]
    told = {one["name"]: one.get("value") for one in operator["template"]["spec"]["containers"][0]["env"]}
    [service] = [one for one in documents if one["kind"] == "Service"]
    address = "http://{name}.{namespace}.svc:3000".format(**service["metadata"])
    assert told["E2B_API_URL"] == told["E2B_SANDBOX_URL"] == address
    labels = server["template"]["metadata"]["labels"]
    assert service["spec"]["selector"].items() <= labels.items()
    for one in documents:
        if (
            one["kind"] in ("Deployment", "PodDisruptionBudget", "NetworkPolicy")
            and one["metadata"]["name"] == "capibara"
        ):
            selector = one["spec"].get("selector") or one["spec"]["podSelector"]
            assert not selector["matchLabels"].items() <= labels.items(), one["kind"]
    [container] = server["template"]["spec"]["containers"]
    assert container["securityContext"] == {"privileged": True}
    assert [one for one in render() if "local" in one["metadata"]["name"]] == []


def test_the_notes_say_that_the_local_server_is_privileged(plane):
    plane.kubectl.run("create", "namespace", "capibara-system")
    common = (str(CHART), "--namespace=capibara-system", f"--values={CHART / 'ci/local-values.yaml'}")
    installed = helm("install", "capibara", *common, "--dry-run=server", plane=plane)
    assert "PRIVILEGED" in installed.stdout, installed.stderr


def test_a_second_installation_is_refused_or_told_whose_the_kinds_are(plane):
    """Two do not see each other: in one namespace they would run the same code twice."""
    first = helm(
        "install", "one", str(CHART), "--namespace=first", "--create-namespace", "--wait=hookOnly", plane=plane
    )
    assert first.returncode == 0, first.stderr
    assert "The CRDs belong" not in first.stdout
    second = ("install", "two", str(CHART), "--namespace=second", "--create-namespace", "--wait=hookOnly")
    refused = helm(*second, "--dry-run=server", plane=plane)
    assert refused.returncode != 0
    assert "invalid ownership metadata" in refused.stderr
    told = helm(*second, "--set=crds.install=false", plane=plane)
    assert told.returncode == 0, told.stderr
    assert "The CRDs belong to the release one in first." in told.stdout


def test_an_older_chart_leaves_newer_kinds_and_what_only_they_know(plane, tmp_path):
    """An upgrade to the chart of a version before: the field is there after writes too, and another upgrade goes on."""
    kubectl, newer = plane.kubectl, newer_chart(tmp_path / "newer")
    common = ("capibara", "--namespace=capibara-system", "--wait=hookOnly", "--timeout=60s")
    for number, chart in enumerate((newer, CHART, newer)):
        command = ("upgrade",) if number else ("install", "--create-namespace")
        done = helm(*command, *common, str(chart), plane=plane)
        assert done.returncode == 0, done.stderr
        if number == 0:
            kubectl.wait_established("codeexecutions.capibara6.dev")
            kubectl.apply_documents([FROM_TOMORROW], "default")
        kubectl.run("label", "cex/from-tomorrow", f"turn=t{number}", "--overwrite", "--namespace=default")
        kept = kubectl.get_json("cex/from-tomorrow", "--namespace=default")
        assert (kept["spec"]["tomorrow"], kept["metadata"]["labels"]["turn"]) == ("sunny", f"t{number}")


def test_metrics_are_served_and_scraped_as_it_was_said():
    documents = render(f"--values={CHART / 'ci/cluster-values.yaml'}", *WATCHED)
    [deployment] = [one for one in documents if one["kind"] == "Deployment"]
    container = deployment["spec"]["template"]["spec"]["containers"][0]
    told = {one["name"]: one["value"] for one in container["env"] if "METRICS" in one["name"]}
    assert told == {
        "CAPIBARA_METRICS_PORT": "9090",
        "CAPIBARA_METRICS_AUTHORIZATION": "true",
        "CAPIBARA_METRICS_TLS_CERT_FILE": "/etc/capibara/metrics/tls.crt",
        "CAPIBARA_METRICS_TLS_KEY_FILE": "/etc/capibara/metrics/tls.key",
    }
    assert {"name": "metrics-tls", "mountPath": "/etc/capibara/metrics", "readOnly": True} in container["volumeMounts"]
    [monitor] = [one for one in documents if one["kind"] == "PodMonitor"]
    assert monitor["spec"]["podMetricsEndpoints"] == [
        {
            "port": "metrics",
            "scheme": "https",
            "authorization": {"credentials": {"name": "reader", "key": "token"}},
            "tlsConfig": {"ca": {"secret": {"name": "metrics-tls", "key": "ca.crt"}}, "serverName": "capibara.example"},
        }
    ]
    bound = {one["roleRef"]["name"] for one in documents if one["kind"] == "ClusterRoleBinding"}
    assert "system:auth-delegator" in bound


def test_templates_are_plain_objects_where_the_kinds_are_served():
    """`make dist` and Argo CD render so; elsewhere they are a hook: Helm looks kinds up before it creates any."""
    hooked, plain = (
        [one for one in render(*arguments) if one["kind"] == "SandboxTemplate"] for arguments in ((), SERVED)
    )
    assert len(hooked) == len(plain) == 5
    assert all("annotations" not in one["metadata"] for one in plain)
    assert all("helm.sh/hook" in one["metadata"]["annotations"] for one in hooked)


@pytest.mark.parametrize(("replicas", "budgets"), [(1, 0), (3, 1)])
def test_several_operators_are_not_drained_at_once_and_each_has_a_name_of_its_own(replicas, budgets):
    documents = render(f"--set=replicas={replicas}")
    [deployment] = [one for one in documents if one["kind"] == "Deployment"]
    environment = deployment["spec"]["template"]["spec"]["containers"][0]["env"]
    assert deployment["spec"]["replicas"] == replicas
    assert {"name": "CAPIBARA_IDENTITY", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}} in environment
    assert [one["spec"]["maxUnavailable"] for one in documents if one["kind"] == "PodDisruptionBudget"] == [1] * budgets
