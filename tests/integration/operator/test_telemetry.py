"""What an operator tells about itself over HTTP, with a real API server."""

import signal
import sys
import urllib.error
import urllib.request

from prometheus_client.parser import text_string_to_metric_families
from tests.cluster import phase

from capibara.api.crdgen import build_crds
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.childenv import child_environment
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.installation import install
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until


def fetch(port, path):
    try:
        with urllib.request.urlopen(f"http://{LOOPBACK}:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def samples(port):
    """Every sample: (name, labels) → value."""
    status, text = fetch(port, "/metrics")
    assert status == 200
    found = (sample for family in text_string_to_metric_families(text) for sample in family.samples)
    return {(sample.name, frozenset(sample.labels.items())): sample.value for sample in found}


def test_an_execution_shows_in_the_metrics_and_the_operator_is_ready(cluster, start_operator, namespace):
    port = free_port()
    start_operator(CAPIBARA_BACKEND="fake", CAPIBARA_METRICS_PORT=str(port))
    assert phase(cluster.run(namespace, "counted", code="1")) == "Succeeded"

    ended = ("capibara_executions_total", frozenset({("template", "default"), ("reason", "Completed")}))
    wait_until(lambda: samples(port).get(ended, 0) >= 1, 60, "the end being counted")
    seen = samples(port)
    assert seen["capibara_e2b_calls_total", frozenset({("operation", "run"), ("result", "ok")})] >= 1
    assert seen["capibara_api_requests_total", frozenset({("verb", "PATCH"), ("code", "200")})] >= 2
    assert seen["capibara_sandboxes_limit", frozenset()] == 20
    assert fetch(port, "/readyz") == (200, "ok\n")
    assert fetch(port, "/healthz") == (200, "ok\n")


def test_an_operator_says_what_is_missing_and_begins_by_itself_once_it_is_there(tmp_path):
    port = free_port()
    log = tmp_path / "operator.log"
    with ControlPlane.start() as empty:
        told = {
            "KUBECONFIG": str(empty.kubeconfigs.operator),
            "CAPIBARA_BACKEND": "fake",
            "CAPIBARA_METRICS_PORT": str(port),
        }
        argv = [sys.executable, "-m", "capibara", "operator"]
        operator = Child(Command("operator", argv, log, child_environment(told), signal.SIGTERM, stop_seconds=15))
        try:
            wait_until(lambda: "CRDs are not installed" in ready(port), 60, "the CRDs being missed", operator)
            assert fetch(port, "/healthz") == (200, "ok\n")
            empty.kubectl.apply_documents([older(crd) for crd in build_crds().values()])
            wait_until(lambda: "they lack codeexecutions.status.usage" in ready(port), 60, "the fields being missed")
            empty.kubectl.apply(bundled_folder("crds"))
            wait_until(lambda: "role lacks: list codeexecutions" in ready(port), 60, "the role being missed", operator)
            install(empty.kubectl)
            wait_until(lambda: ready(port) == "ok\n", 60, "the operator being ready", operator)
        finally:
            operator.stop()
    assert "Traceback" not in log.read_text()


def older(crd):
    """The CRD as it was before executions told of their usage."""
    status = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]
    if status["properties"].pop("usage", None):
        status.pop("x-kubernetes-validations")  # which name every field
    columns = crd["spec"]["versions"][0]["additionalPrinterColumns"]
    crd["spec"]["versions"][0]["additionalPrinterColumns"] = [one for one in columns if "usage" not in one["jsonPath"]]
    return crd


def ready(port):
    """What `/readyz` says; nothing if nobody answers yet."""
    try:
        return fetch(port, "/readyz")[1]
    except OSError:
        return ""
