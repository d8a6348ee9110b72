"""A real Prometheus at a real operator with sandboxes that run: what each panel of the dashboard shows then.

Needs the program: `make monitoring` builds it and runs this.
"""

import asyncio
import contextlib
import json
import math
import os
import ssl
import subprocess
import urllib.parse
import urllib.request

import pytest
import trustme
import yaml
from e2b import AsyncSandbox
from tests.cluster import OPERATOR, phase

from capibara.core import names
from capibara.devenv.errors import DevenvError
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import wait_until
from capibara.telemetry.alerts import ALERTS
from capibara.telemetry.dashboard import PANELS

PROGRAM = os.environ.get("CAPIBARA_TEST_PROMETHEUS", "")
pytestmark = [pytest.mark.heavy, pytest.mark.skipif(not PROGRAM, reason="make monitoring builds a Prometheus")]

ROUNDS = 3
"""A rate is told of what happens after the first scrape that has the series."""

PROVOKED = {"CapibaraBuildsFailing", "CapibaraSandboxesOrphaned", "CapibaraOutcomesUnknown", "CapibaraProviderFailing"}


def ask(address, path, **query):
    with urllib.request.urlopen(f"{address}/api/v1/{path}?{urllib.parse.urlencode(query)}", timeout=30) as answer:
        return json.load(answer)["data"]


@pytest.fixture
def secured(tmp_path, installed, namespace):
    """Settings of an operator whose metrics want TLS and a token, and how Prometheus gets in."""
    authority = trustme.CA()
    issued = authority.issue_cert(LOOPBACK)
    files = {name: tmp_path / name for name in ("tls.crt", "tls.key", "ca.crt", "token")}
    issued.cert_chain_pems[0].write_to_path(files["tls.crt"])
    issued.private_key_pem.write_to_path(files["tls.key"])
    authority.cert_pem.write_to_path(files["ca.crt"])
    kubectl = installed.kubectl
    kubectl.run("create", "serviceaccount", "prometheus", f"--namespace={namespace}")
    files["token"].write_text(kubectl.run("create", "token", "prometheus", f"--namespace={namespace}").strip())
    kubectl.run("create", "clusterrole", "scraper", "--verb=get", "--non-resource-url=/metrics")
    account = f"--serviceaccount={namespace}:prometheus"
    kubectl.run("create", "clusterrolebinding", "scraper", "--clusterrole=scraper", account)
    kubectl.run("create", "clusterrolebinding", "asker", "--clusterrole=system:auth-delegator", f"--user={OPERATOR}")
    yield files
    kubectl.run("delete", "clusterrolebinding", "scraper", "asker")
    kubectl.run("delete", "clusterrole", "scraper")


@pytest.fixture
def operator_port(start_operator, local_e2b, secured):
    port = free_port()
    start_operator(
        CAPIBARA_METRICS_PORT=str(port),
        CAPIBARA_METRICS_AUTHORIZATION="true",
        CAPIBARA_METRICS_TLS_CERT_FILE=str(secured["tls.crt"]),
        CAPIBARA_METRICS_TLS_KEY_FILE=str(secured["tls.key"]),
        CAPIBARA_CENSUS_SECONDS="2",
        CAPIBARA_ORPHAN_GRACE_SECONDS="0",
        CAPIBARA_SANDBOX_CREATIONS_PER_SECOND="20",
        CAPIBARA_SANDBOX_CREATION_BURST="20",
        CAPIBARA_BUILD_RETRY_SECONDS="2",
        CAPIBARA_BUILD_RETRY_MAX_SECONDS="2",
        **local_e2b.variables,
    )
    return port


@pytest.fixture
def prometheus(tmp_path, operator_port, secured):
    """Its address. It scrapes once a second."""
    port = free_port()
    config = {
        "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
        "rule_files": [os.path.abspath("monitoring/alerts.yaml")],
        "scrape_configs": [
            {
                "job_name": "capibara",
                "scheme": "https",
                "tls_config": {"ca_file": str(secured["ca.crt"])},
                "authorization": {"credentials_file": str(secured["token"])},
                "static_configs": [{"targets": [f"{LOOPBACK}:{operator_port}"]}],
            }
        ],
    }
    (tmp_path / "prometheus.yaml").write_text(yaml.dump(config))
    arguments = [
        f"--config.file={tmp_path / 'prometheus.yaml'}",
        f"--storage.tsdb.path={tmp_path / 'data'}",
        f"--web.listen-address={LOOPBACK}:{port}",
    ]
    with (tmp_path / "prometheus.log").open("wb") as log:
        process = subprocess.Popen([PROGRAM, *arguments], stdout=log, stderr=log)
        try:
            address = f"http://{LOOPBACK}:{port}"
            wait_until(lambda: up(address) == 1, 120, f"the operator being scraped: {tmp_path / 'prometheus.log'}")
            yield address
        finally:
            process.terminate()
            process.wait(30)


def up(address):
    try:
        found = ask(address, "query", query='up{job="capibara"}')["result"]
    except OSError:
        return None
    return float(found[0]["value"][1]) if found else None


def shown(address, query):
    """The values that a panel has now; NaN is none."""
    values = [float(one["value"][1]) for one in ask(address, "query", query=query)["result"]]
    return [value for value in values if not math.isnan(value)]


def work(cluster, namespace, number):
    """Some of everything: runs that succeed and fail, cold and warm, a build that fails."""
    runs = {"right": {"code": "print(6 * 7)"}, "wrong": {"code": "1/0"}, "warm": {"templateRef": {"name": "pooled"}}}
    for name, spec in runs.items():
        cluster.create(namespace, f"{name}-{number}", **{"code": "1", **spec})
    ends = [phase(cluster.wait_over(namespace, f"{name}-{number}", 180)) for name in runs]
    assert ends == ["Succeeded", "Failed", "Succeeded"]
    cluster.create_template(namespace, f"impossible-{number}", packages={"python": [f"no-such-package-{number}-xyz"]})
    stalled = "--for=jsonpath={.status.conditions[?(@.type=='Stalled')].status}=True"
    template = f"sbtpl/impossible-{number}"
    cluster.plane.kubectl.run("wait", stalled, template, f"--namespace={namespace}", "--timeout=25s")


def lose_sandbox(cluster, namespace, number, account):
    """A run whose sandbox is destroyed under it, so that a call fails."""
    name = f"lost-{number}"
    code = "import time; print('begun', flush=True); time.sleep(300)"
    cluster.create(namespace, name, code=code, executionGuarantee="AtMostOnce")
    running = cluster.wait(namespace, name, lambda body: "begun" in str(body.get("status", {}).get("stdout")), "output")
    asyncio.run(AsyncSandbox.kill(running["status"]["sandboxID"], **account))
    assert phase(cluster.wait_over(namespace, name, 180)) == "Failed"


def leave_orphan(cluster, account):
    """A sandbox of this cluster whose execution nobody knows."""
    uid = cluster.plane.kubectl.get_json("namespace", "kube-system")["metadata"]["uid"]
    metadata = names.identity_metadata(uid, "00000000-0000-4000-8000-000000000000", 1)
    asyncio.run(AsyncSandbox.create("base", metadata=dict(metadata), timeout=300, **account))


@pytest.fixture
def account(local_e2b):
    """What the SDK wants to know."""
    return {"api_key": local_e2b.variables["E2B_API_KEY"], "api_url": local_e2b.url, "sandbox_url": local_e2b.url}


def test_every_panel_shows_something_and_every_rule_can_be_asked(cluster, namespace, prometheus, account):
    cluster.create_template(namespace, "pooled", pool={"ready": 1})
    pooled = "--for=jsonpath={.status.pool.ready}=1"
    for number in range(ROUNDS):
        cluster.plane.kubectl.run("wait", pooled, "sbtpl/pooled", f"--namespace={namespace}", "--timeout=25s")
        leave_orphan(cluster, account)
        lose_sandbox(cluster, namespace, number, account)
        work(cluster, namespace, number)

    def empty():
        return [panel.title for panel in PANELS if not shown(prometheus, panel.query)]

    with contextlib.suppress(DevenvError):  # the assertion says which
        wait_until(lambda: not empty(), 60, "every panel having a value")
    assert empty() == []
    for panel in PANELS:
        print(f"{panel.title}: {shown(prometheus, panel.query)}")
    rules = [rule for group in ask(prometheus, "rules")["groups"] for rule in group["rules"]]
    assert {rule["name"]: (rule["health"], rule.get("lastError", "")) for rule in rules} == {
        alert.name: ("ok", "") for alert in ALERTS
    }
    firing = {rule["name"] for rule in rules if rule["state"] != "inactive"}
    assert {"CapibaraBuildsFailing", "CapibaraOutcomesUnknown"} <= firing <= PROVOKED  # those that wait for nothing


def test_nobody_else_is_let_in(operator_port, secured):
    trusting = ssl.create_default_context(cafile=str(secured["ca.crt"]))
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(f"https://{LOOPBACK}:{operator_port}/metrics", timeout=30, context=trusting)
