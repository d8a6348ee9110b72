"""An E2B account that allows less than the operator was told: nothing fails, and E2B is not stormed."""

import shutil
import tempfile
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from tests.cluster import phase

from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.sandboxes import SandboxServer


@pytest.fixture
def start_account():
    """Local servers with the limits of an account; each ends with the test."""
    started = []
    folder = Path(tempfile.mkdtemp(prefix="cap-"))  # a short path: sockets live below it

    def start(places, rate):
        limits = {"CAPIBARA_LOCAL_MAX_SANDBOXES": str(places), "CAPIBARA_LOCAL_MAX_CREATES_PER_SECOND": str(rate)}
        server = SandboxServer.spawn(folder / "account", settings={**limits, "CAPIBARA_LOCAL_POOL_SANDBOXES": "0"})
        started.append(server)
        server.wait_ready()
        return server.variables

    yield start
    for server in started:
        server.stop()
    shutil.rmtree(folder)


def create_results(port):
    """How often creations of sandboxes came to what, as the operator counts them."""
    with urllib.request.urlopen(f"http://{LOOPBACK}:{port}/metrics", timeout=10) as answer:
        families = text_string_to_metric_families(answer.read().decode())
        calls = [each for family in families for each in family.samples if each.name == "capibara_e2b_calls_total"]
    return {each.labels["result"]: each.value for each in calls if each.labels["operation"] == "create"}


def drain(cluster, namespace, count, seconds):
    """Create so many at once, and wait for the end of each."""
    names = [f"run-{number}" for number in range(count)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: cluster.create(namespace, name, code="print(1)"), names))
    return [cluster.wait_over(namespace, name, seconds) for name in names]


def test_an_account_that_allows_less_than_the_settings_say(cluster, start_operator, start_account, namespace):
    port = free_port()
    start_operator(
        **start_account(places=3, rate=4),
        CAPIBARA_MAX_SANDBOXES="6",
        CAPIBARA_SANDBOX_CREATIONS_PER_SECOND="12",
        CAPIBARA_METRICS_PORT=str(port),
    )
    ended = drain(cluster, namespace, 10, seconds=240)
    assert [phase(body) for body in ended] == ["Succeeded"] * 10
    results = create_results(port)
    refused = results.get("RateLimited", 0) + results.get("QuotaExceeded", 0)
    assert (results["ok"] >= 10, refused <= 32) == (True, True), results


@pytest.mark.heavy
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("count", [1000])
def test_a_thousand_at_once_drain_within_the_limits_of_an_account(
    cluster, start_operator, start_account, namespace, count
):
    """E2B's Hobby plan, five times as fast: 20 at once, 5 creations a second."""
    port = free_port()
    start_operator(
        **start_account(places=20, rate=5),
        CAPIBARA_MAX_SANDBOXES="20",
        CAPIBARA_SANDBOX_CREATIONS_PER_SECOND="5",
        CAPIBARA_METRICS_PORT=str(port),
    )
    ended = drain(cluster, namespace, count, seconds=1500)
    assert {phase(body) for body in ended} == {"Succeeded"}
    results = create_results(port)
    refused = results.get("RateLimited", 0) + results.get("QuotaExceeded", 0)
    assert (results["ok"] >= count, refused <= count / 20) == (True, True), results
