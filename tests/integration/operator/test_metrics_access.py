"""Metrics over TLS, for whom the API server lets read them."""

import ssl
import urllib.error
import urllib.request

import pytest
import trustme
from tests.cluster import OPERATOR

from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import wait_until

READER = "test-metrics-reader"
DELEGATE = "test-auth-delegator"


@pytest.fixture
def certificate(tmp_path):
    """A pair of files for the loopback address, and a context that trusts it."""
    authority = trustme.CA()
    issued = authority.issue_cert(LOOPBACK)
    paths = tmp_path / "tls.crt", tmp_path / "tls.key"
    issued.cert_chain_pems[0].write_to_path(paths[0])
    issued.private_key_pem.write_to_path(paths[1])
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    return paths, trusting


@pytest.fixture
def rights(installed, namespace):
    """`delegate()` lets the operator ask who somebody is; the account `reader` may read metrics, `stranger` not."""
    kubectl = installed.kubectl
    for account in ("reader", "stranger"):
        kubectl.run("create", "serviceaccount", account, f"--namespace={namespace}")
    kubectl.run("create", "clusterrole", READER, "--verb=get", "--non-resource-url=/metrics")
    account = f"--serviceaccount={namespace}:reader"
    kubectl.run("create", "clusterrolebinding", READER, f"--clusterrole={READER}", account)

    def delegate():
        role = "--clusterrole=system:auth-delegator"
        kubectl.run("create", "clusterrolebinding", DELEGATE, role, f"--user={OPERATOR}")

    yield delegate
    kubectl.run("delete", "--ignore-not-found", "clusterrolebinding", READER, DELEGATE)
    kubectl.run("delete", "clusterrole", READER)


def test_metrics_are_shown_to_whom_the_api_server_lets_read_them(
    installed, namespace, start_operator, certificate, rights
):
    (chain, key), trusting = certificate
    port = free_port()
    start_operator(
        CAPIBARA_BACKEND="fake",
        CAPIBARA_METRICS_PORT=str(port),
        CAPIBARA_METRICS_AUTHORIZATION="true",
        CAPIBARA_METRICS_TLS_CERT_FILE=str(chain),
        CAPIBARA_METRICS_TLS_KEY_FILE=str(key),
    )

    def fetch(token):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        request = urllib.request.Request(f"https://{LOOPBACK}:{port}/metrics", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=30, context=trusting) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def token_of(account):
        return installed.kubectl.run("create", "token", account, f"--namespace={namespace}").strip()

    reader = token_of("reader")
    assert fetch(reader)[0] == 503
    rights()
    wait_until(lambda: fetch(reader)[0] == 200, 60, "the operator being let ask who the reader is")
    assert "capibara_build_info" in fetch(reader)[1]
    assert fetch(token_of("stranger"))[0] == 403
    assert fetch("nobody's")[0] == 401
    assert fetch("")[0] == 401
    with pytest.raises(OSError, match=r"reset|closed|without response|BadStatus|Remote"):
        urllib.request.urlopen(f"http://{LOOPBACK}:{port}/metrics", timeout=30)
