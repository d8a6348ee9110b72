"""What code prints reaches a reader of events while it runs, whichever operator runs it, and masked."""

import json
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.ports import LOOPBACK, free_port

TICKS = """
import sys, time
for number in range(20):
    sys.stdout.write(f"{number} {time.time()}\\n")  # one write: what is read between two would split the line
    sys.stdout.flush()
    time.sleep(0.1)
print("warn", file=sys.stderr)
"""


@pytest.fixture
def key_file(tmp_path):
    path = tmp_path / "output.key"
    path.write_text("a key that nobody guesses\n")
    return path


@pytest.fixture
def start(start_operator, local_e2b, key_file):
    def begin(**settings):
        address = f"http://{LOOPBACK}:{free_port()}"
        told = {"CAPIBARA_LIVE_OUTPUT_ADDRESS": address, "CAPIBARA_LIVE_OUTPUT_KEY_FILE": str(key_file)}
        return start_operator(**local_e2b.variables, **told, **settings), address

    return begin


@pytest.fixture
def client(installed, namespace, key_file, tmp_path):
    variables = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true", "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE": str(key_file)}
    with GatewayProcess.start(installed.kubeconfigs.admin, tmp_path / "gateway.log", variables) as gateway:
        base, params = f"{gateway.url}/api/v1/e2b", {"namespace": namespace}
        with httpx.Client(base_url=base, params=params, timeout=300, trust_env=False) as found:
            yield found


def begin(client, code, **more):
    answer = client.post("/execute", json={"code": code, **more}, headers={"Prefer": "respond-async"})
    assert answer.status_code == 202, answer.text
    return answer.json()["name"]


def read(client, name, last_event_id="", until=lambda kind, data: False):
    """(when it came, ID, kind, data) of each event, to the end of the stream or to the one that is waited for."""
    found, fields = [], {}
    headers = {"Last-Event-ID": last_event_id} if last_event_id else {}
    with client.stream("GET", f"/executions/{name}/events", headers=headers) as stream:
        for line in stream.iter_lines():
            if line:
                field, _, value = line.partition(": ")
                fields[field] = value
                continue
            if "data" in fields:
                data = json.loads(fields["data"])
                found.append((time.time(), fields["id"], fields["event"], data))
                if until(fields["event"], data):
                    break
            fields = {}
    return found


def text(found, stream="stdout"):
    return "".join(data["text"] for _, _, kind, data in found if kind == "output" and data["stream"] == stream)


def test_what_is_printed_comes_at_once_and_costs_no_status_write(start, client, cluster, namespace):
    start()
    name = begin(client, TICKS)
    found = read(client, name)
    late = [
        when - float(line.split()[1])
        for when, _, kind, data in found
        if kind == "output" and data["stream"] == "stdout"
        for line in data["text"].splitlines()
    ]
    assert len(late) == 20
    assert text(found, "stderr") == "warn\n"
    assert found[-1][2:][0] == "status"
    assert found[-1][3]["logs"]["stdout"] == text(found)
    assert found[-1][3]["success"] is True
    print("latency: median", statistics.median(late), "max", max(late))
    writes = [entry for entry in cluster.operator_writes(namespace) if entry.resource == "codeexecutions"]
    assert len(writes) <= 3, "claim, end, and for a run of more than three seconds one in between"


def test_who_comes_back_goes_on_where_it_was(start, client):
    start()
    name = begin(client, TICKS)
    first = read(client, name, until=lambda kind, data: kind == "output" and "5 " in data["text"])
    rest = read(client, name, first[-1][1])
    assert [line.split()[0] for line in text(first + rest).splitlines()] == [str(number) for number in range(20)]
    assert rest[-1][3]["success"] is True


def test_many_readers_share_one_look_and_an_operator_that_dies_is_followed_on(start, client, cluster, namespace):
    operators = [start(CAPIBARA_LEASE_SECONDS="3")[0] for _ in range(2)]
    name = begin(client, TICKS.replace("range(20)", "range(150)"))
    with ThreadPoolExecutor(10) as pool:
        reading = [pool.submit(read, client, name) for _ in range(10)]
        body = cluster.wait(namespace, name, lambda body: body.get("status", {}).get("sandboxID"), "a sandbox")
        owner = body["status"]["owner"]
        for operator in operators:
            if f"-{operator.child.pid}-" in owner:
                operator.child.process.kill()
        for each in reading:
            found = each.result(300)
            numbers = {int(line.split()[0]) for line in text(found).splitlines() if len(line.split()) == 2}
            assert {data["attempt"] for _, _, kind, data in found if kind == "output"} == {1}
            assert numbers >= set(range(150))
            assert found[-1][3]["success"] is True


def test_secrets_are_masked_as_in_the_status(start, client, cluster, namespace):
    start()
    cluster.create_secret(namespace, "login", {"password": "open-sesame-42"})
    env = [{"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "login", "key": "password"}}}]
    code = (
        "import os, time\nfor c in os.environ['PASSWORD'] + ' done':\n    print(c, end='', flush=True); time.sleep(.07)"
    )
    found = read(client, begin(client, code, env=env))
    assert text(found) == "[secret] done" == found[-1][3]["logs"]["stdout"]
    assert "sesame" not in str(found)


def test_nobody_reads_without_a_proof(start):
    _, address = start()
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Bearer "[:-1]}):
        assert httpx.get(f"{address}/output/any", headers=headers, trust_env=False).status_code == 401
    assert httpx.get(f"{address}/metrics", trust_env=False).status_code == 404


def test_the_dashboard_sees_the_sandbox_of_what_runs(start, client, namespace):
    start()
    name = begin(client, "import time; time.sleep(600)")
    read(client, name, until=lambda kind, data: kind == "status" and data["phase"] == "Running")
    url = str(client.base_url.copy_with(path="/api/v1/dashboard/sandboxes"))
    deadline, found = time.monotonic() + 150, []
    while not found and time.monotonic() < deadline:  # the provider's list may lag behind
        found = [row for row in client.get(url).json().get("rows", ()) if row["execution"] == name]
        time.sleep(0.2)
    (row,) = found
    assert (row["namespace"], row["orphan"], row["template"]) == (namespace, False, "default")
    assert row["ageSeconds"] >= 0
    everything = httpx.get(url, timeout=60, trust_env=False).json()["rows"]
    assert row["id"] in {each["id"] for each in everything}
    client.delete(f"/executions/{name}")
