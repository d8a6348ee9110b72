"""When E2B does not want, or is not there: executions wait, say why, and go on."""

import socket
from urllib.parse import urlsplit

import pytest
from tests.cluster import phase, reason
from tests.integration.operator.test_telemetry import ready
from tests.relay import Relay

from capibara.devenv.ports import free_port
from capibara.devenv.processes import wait_until

FAST = {"CAPIBARA_PROVIDER_RETRY_SECONDS": "0.5", "CAPIBARA_PROVIDER_RETRY_MAX_SECONDS": "1"}

WAITING = {"Queued", "Pending"}
"""Where its template had been built before, it was claimed; else it still waits for the build."""


def test_a_wrong_key_is_waited_out_until_it_is_right(cluster, start_operator, local_e2b, namespace, tmp_path):
    key, metrics = tmp_path / "key", free_port()
    own = {"E2B_API_KEY_FILE": str(key), "CAPIBARA_METRICS_PORT": str(metrics)}
    start_operator(**{**local_e2b.variables, **FAST, **own})
    missing = "E2B key: the file with the E2B API key cannot be read"
    wait_until(lambda: ready(metrics).startswith(missing), 60, "the missing file being told")
    key.write_text("e2b_wrong")
    wait_until(lambda: ready(metrics).startswith("E2B key: could not "), 60, "the refusal being told")
    assert ready(metrics).count("\n") == 1
    cluster.create(namespace, "waits", code="print(1)")
    waiting = cluster.wait(namespace, "waits", lambda body: reason(body) == "AuthFailed", "AuthFailed")
    assert phase(waiting) in WAITING
    assert "e2b_wrong" not in str(waiting)
    key.write_text(local_e2b.variables["E2B_API_KEY"] + "\n")
    assert phase(cluster.wait_over(namespace, "waits")) == "Succeeded"
    wait_until(lambda: ready(metrics) == "ok\n", 60, "the key being in order again")


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_an_unreachable_provider_is_waited_for(cluster, start_operator, local_e2b, namespace, port):
    url, metrics = f"http://127.0.0.1:{port}", free_port()
    own = {"E2B_API_URL": url, "E2B_SANDBOX_URL": url, "CAPIBARA_METRICS_PORT": str(metrics)}
    start_operator(**{**local_e2b.variables, **FAST, **own})
    wait_until(lambda: ready(metrics).startswith("E2B: could not reach E2B"), 60, "the absence being told")
    cluster.create(namespace, "waits", code="print(1)")
    waiting = cluster.wait(
        namespace, "waits", lambda body: reason(body) == "ProviderUnavailable", "ProviderUnavailable"
    )
    assert phase(waiting) in WAITING
    with Relay(port, urlsplit(local_e2b.url).port):
        assert phase(cluster.wait_over(namespace, "waits")) == "Succeeded"
        wait_until(lambda: ready(metrics) == "ok\n", 60, "the provider being in order again")


def test_an_operator_that_comes_back_follows_on(cluster, start_operator, local_e2b, namespace):
    settings = {**local_e2b.variables, "CAPIBARA_IDENTITY": "comes-back"}
    first = start_operator(**settings)
    code = "import time\nprint('once', flush=True)\ntime.sleep(8)\nprint('done')"
    cluster.create(namespace, "survivor", code=code)
    cluster.wait(namespace, "survivor", lambda body: "sandboxID" in body.get("status", {}), "running code")
    first.child.process.kill()
    first.stop()
    start_operator(**settings)
    body = cluster.wait_over(namespace, "survivor")
    assert (phase(body), body["status"]["stdout"]["text"]) == ("Succeeded", "once\ndone\n")
    assert body["status"]["attempt"] == 1
