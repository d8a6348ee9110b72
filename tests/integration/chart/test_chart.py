"""What helm makes of the chart. tests/repo/test_chart.py has its generated half."""

import subprocess
import sys

import pytest
from tests.gotools import ROOT
from tests.helm import CASES, CHART, SERVED, case, helm, only, render

WATCHED = (
    "--set=monitoring.podMonitor=true",
    "--set=monitoring.tokenSecret=reader",
    "--set=monitoring.tlsServerName=capibara.example",
)


@pytest.mark.parametrize("values", CASES, ids=lambda path: path.stem)
def test_lint_has_nothing_to_say(values):
    done = helm("lint", "--strict", str(CHART), f"--values={values}")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("setting", "key", "takes"),
    [
        ("e2b.existingSecrt=x", "/e2b", "'existingSecrt' not allowed"),
        ("settings.maxSandboxs=3", "/settings", "'maxSandboxs' not allowed"),
        ("settings.maxSandboxes=0", "/settings/maxSandboxes", "minimum: got 0, want 1"),
        ("settings.maxSandboxes=many", "/settings/maxSandboxes", "got string, want integer"),
        ("settings.logLevel=LOUD", "/settings/logLevel", "does not match pattern '^(DEBUG|INFO|WARNING|ERROR)$'"),
        ("settings.packageAllow=numpy", "/settings/packageAllow", "got string, want array"),
        ("crds.keep=perhaps", "/crds/keep", "got string, want boolean"),
        ("replicas=-1", "/replicas", "minimum: got -1, want 0"),
        ("image.digest=sha256:12", "/image/digest", "does not match pattern"),
        ("image.repository=", "/image/repository", "minLength: got 0, want 1"),
        ("watchNamespaces=default", "/watchNamespaces", "got string, want array"),
        ("tolerations.key=x", "/tolerations", "got object, want array"),
        ("e2b=key", "/e2b", "got string, want object"),
        ("localServer.enabled=true", "localServer.enabled", "needs e2b.existingSecret: a Secret"),
        ("localServer.enabled=true,e2b.existingSecret=e2b,e2b.domain=x", "e2b.domain", "empty"),
    ],
)
def test_a_wrong_value_is_refused_with_its_key_and_what_it_takes(setting, key, takes):
    done = helm("template", str(CHART), f"--set={setting}")
    assert done.returncode != 0
    assert key in done.stderr
    assert takes in done.stderr


def test_settings_reach_the_operator_as_it_reads_them():
    documents = render(f"--values={case('namespaces')}")
    deployment = only(documents, "Deployment")
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


def test_gateways_reach_the_output_store_with_credentials_of_their_own():
    documents = render(
        *(
            "--set=gateway.enabled=true",
            "--set=settings.outputStore=s3://bucket/all",
            "--set=outputStore.secret=writer",
        ),
        *("--set=gateway.outputStore.url=s3://bucket/all", "--set=gateway.outputStore.secret=reader"),
        "--set=gateway.serviceAccountAnnotations.role=reader",
    )
    pods = {
        one["metadata"]["name"]: one["spec"]["template"]["spec"] for one in documents if one["kind"] == "Deployment"
    }
    for name, secret, prefix in (("capibara", "writer", ""), ("capibara-gateway", "reader", "GATEWAY_")):
        (container,) = pods[name]["containers"]
        assert {"name": f"CAPIBARA_{prefix}OUTPUT_STORE", "value": "s3://bucket/all"} in container["env"]
        assert container["envFrom"] == [{"secretRef": {"name": secret}}]
        mounted = {one["name"]: one["mountPath"] for one in container["volumeMounts"]}
        assert mounted["output-store"] == "/etc/capibara/output-store"
        assert {"name": "output-store", "secret": {"secretName": secret}} in pods[name]["volumes"]
    account = only(documents, "ServiceAccount", "capibara-gateway")
    assert account["metadata"]["annotations"] == {"role": "reader"}


@pytest.mark.parametrize(
    ("values", "namespace", "allowed"),
    [
        ("default", "default", False),
        ("cluster", "default", True),
        ("namespaces", "default", True),
        ("namespaces", "kube-system", False),
    ],
)
def test_secrets_are_read_only_where_it_was_said(values, namespace, allowed):
    documents = render(f"--values={case(values)}")
    roles = [one for one in documents if one["kind"] in ("Role", "ClusterRole")]
    readers = [
        one["metadata"].get("namespace", namespace)
        for one in roles
        if any("secrets" in rule.get("resources", ()) for rule in one["rules"])
    ]
    assert (namespace in readers) == allowed


def test_the_local_server_is_the_operators_e2b_and_no_pod_of_the_operators():
    documents = render(f"--values={case('local')}")
    deployments = {one["metadata"]["name"]: one["spec"] for one in documents if one["kind"] == "Deployment"}
    operator, server = deployments["capibara"], deployments["capibara-local"]
    told = {one["name"]: one.get("value") for one in operator["template"]["spec"]["containers"][0]["env"]}
    services = {one["metadata"]["name"]: one for one in documents if one["kind"] == "Service"}
    service = services["capibara-local"]
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


def test_metrics_are_served_and_scraped_as_it_was_said():
    documents = render(f"--values={case('cluster')}", *WATCHED)
    deployment = only(documents, "Deployment")
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


@pytest.mark.parametrize(
    ("setting", "left"),
    [
        ("templates.exclude={machine-learning,default}", {"data-analysis", "quick-script", "visualization"}),
        ("templates.install=false", set()),
    ],
)
def test_predefined_templates_can_be_left_out(setting, left):
    documents = render(f"--set={setting}", *SERVED)
    assert {one["metadata"]["name"] for one in documents if one["kind"] == "SandboxTemplate"} == left


@pytest.mark.parametrize(("replicas", "budgets"), [(1, 0), (3, 1)])
def test_several_operators_are_not_drained_at_once_and_each_has_a_name_of_its_own(replicas, budgets):
    documents = render(f"--set=replicas={replicas}")
    deployment = only(documents, "Deployment")
    environment = deployment["spec"]["template"]["spec"]["containers"][0]["env"]
    assert deployment["spec"]["replicas"] == replicas
    assert {"name": "CAPIBARA_IDENTITY", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}} in environment
    assert [one["spec"]["maxUnavailable"] for one in documents if one["kind"] == "PodDisruptionBudget"] == [1] * budgets
