"""When E2B does not want, or is not there: executions wait, say why, and go on."""

import socket
from urllib.parse import urlsplit

import pytest
from tests.cluster import phase, reason
from tests.relay import Relay

FAST = {"CAPIBARA_PROVIDER_RETRY_SECONDS": "0.5", "CAPIBARA_PROVIDER_RETRY_MAX_SECONDS": "1"}


def test_a_wrong_key_is_waited_out_until_it_is_right(cluster, start_operator, local_e2b, namespace, tmp_path):
    key = tmp_path / "key"
    key.write_text("e2b_wrong")
    start_operator(**{**local_e2b.variables, **FAST, "E2B_API_KEY_FILE": str(key)})
    cluster.create(namespace, "waits", code="print(1)")
    waiting = cluster.wait(namespace, "waits", lambda body: reason(body) == "AuthFailed", "AuthFailed")
    assert phase(waiting) == "Pending"
    assert "e2b_wrong" not in str(waiting)
    key.write_text(local_e2b.variables["E2B_API_KEY"] + "\n")
    assert phase(cluster.wait_over(namespace, "waits")) == "Succeeded"


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_an_unreachable_provider_is_waited_for(cluster, start_operator, local_e2b, namespace, port):
    url = f"http://127.0.0.1:{port}"
    start_operator(**{**local_e2b.variables, **FAST, "E2B_API_URL": url, "E2B_SANDBOX_URL": url})
    cluster.create(namespace, "waits", code="print(1)")
    waiting = cluster.wait(
        namespace, "waits", lambda body: reason(body) == "ProviderUnavailable", "ProviderUnavailable"
    )
    assert phase(waiting) == "Pending"
    with Relay(port, urlsplit(local_e2b.url).port):
        assert phase(cluster.wait_over(namespace, "waits")) == "Succeeded"


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
