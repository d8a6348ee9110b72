"""A store that misbehaves, through all of it: real API server, operator, sandboxes and S3 server."""

from __future__ import annotations

import hashlib
import os
import signal

import pytest
from tests.cluster import condition, phase, reason
from tests.conftest import clear_leases
from tests.contract_rules import broken_rules, kstatus
from tests.integration.store.conftest import ACCESS_KEY, BUCKET, SECRET_KEY, s3_server
from tests.integration.store.disturbance import Disturbance, Fault, running
from tests.relay import Relay

from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.ports import free_port
from capibara.devenv.processes import wait_until

__all__ = ["s3_server"]  # a fixture

MIB = 1024**2
patient = pytest.mark.parametrize("operator", [120], indirect=True, ids=["patient"])
impatient = pytest.mark.parametrize("operator", [3], indirect=True, ids=["impatient"])
"""How long the operator waits for the store, in seconds. Tests of the same are run together."""

COUNT = 12 * MIB
"""Bytes printed: three parts of an upload."""

CODE = "import os\nfor n in range(12):\n    os.write(1, bytes([65 + n]) * 2**20)"
SHORT = "print('x' * (2**20 - 1))"
WHOLE = hashlib.sha256(b"".join(bytes([65 + n]) * MIB for n in range(12))).hexdigest()
PATIENCE_SECONDS = 120

FAULTS = {
    "refuses": Fault(status=(403, "AccessDenied")),
    "storms": Fault(status=(500, "InternalError")),
    "is-busy": Fault(status=(503, "SlowDown")),
    "is-full": Fault(status=(507, "InsufficientStorage")),
    "cuts": Fault(cut_after=MIB),
}


@pytest.fixture(scope="module")
def proxy(s3_server):
    with running(Disturbance(s3_server.url)) as proxy:
        yield proxy


class Line:
    """The operator's way to the store, which can be gone."""

    def __init__(self, target: int) -> None:
        self._target, self.port = target, free_port()
        self._relay: Relay | None = None

    def up(self) -> None:
        self._relay = Relay(self.port, self._target)
        self._relay.__enter__()

    def down(self) -> None:
        relay, self._relay = self._relay, None
        if relay is not None:
            relay.__exit__(None, None, None)


@pytest.fixture(scope="module")
def line(proxy):
    line = Line(int(proxy.url.rpartition(":")[2]))
    line.up()
    yield line
    line.down()


@pytest.fixture(scope="module")
def settings(local_e2b, s3_server, line):
    return {
        **local_e2b.variables,
        **s3_server.variables(f"http://127.0.0.1:{line.port}"),
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_LEASE_SECONDS": "5",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": f"s3://{BUCKET}/faults-{os.urandom(4).hex()}",
    }


@pytest.fixture(scope="module")
def operator(request, installed, settings, tmp_path_factory):
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    settings = {**settings, "CAPIBARA_OUTPUT_STORE_WAIT_SECONDS": str(request.param)}
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture
def places(cluster, namespace, proxy):
    """A namespace for each fault, whose outputs meet it."""
    names = {fault: f"{namespace}-{fault}" for fault in FAULTS}
    for fault, name in names.items():
        cluster.create_namespace(name)
        proxy.below[f"/{name}/"] = Fault(**{**vars(FAULTS[fault]), "asked": 0})
    yield names
    for name in names.values():
        del proxy.below[f"/{name}/"]
        cluster.delete_namespace(name)
        assert cluster.broken_promises(name) == []


def stored_of(s3_server, namespace):
    """All files of a namespace's outputs in the bucket."""
    return [path for path in s3_server.folder.glob(f"*/cluster-1/{namespace}/**/*") if path.is_file()]


def judge_whole(body, s3_server, namespace):
    """It ended as if nothing had been, and its output is in the store, whole."""
    stdout = body["status"]["stdout"]
    assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    assert condition(body, "OutputStored") == {}
    assert (stdout["bytes"], stdout["sha256"]) == (COUNT, WHOLE)
    (found,) = stored_of(s3_server, namespace)
    assert str(found).endswith(stdout["ref"])
    assert hashlib.sha256(found.read_bytes()).hexdigest() == WHOLE


def judge_lost(body, s3_server, namespace, size="12Mi"):
    """It ended as the code ended, and says what was lost; nothing half is stored."""
    lost = condition(body, "OutputStored")
    assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    assert (lost["status"], lost["reason"]) == ("False", "OutputStoreFailed")
    assert f"stdout ({size})" in lost["message"]
    assert "ref" not in body["status"]["stdout"]
    assert (kstatus(body), broken_rules(body)) == ("Current", [])
    assert stored_of(s3_server, namespace) == []


@patient
def test_a_store_that_comes_back_within_its_time_has_it_whole(cluster, operator, proxy, places, s3_server):
    for place in places.values():
        cluster.create(place, "run", code=CODE)
    for place in places.values():
        fault = proxy.below[f"/{place}/"]
        wait_until(lambda fault=fault: fault.asked, PATIENCE_SECONDS, "the fault being met")
        fault.heal()
    for place in places.values():
        judge_whole(cluster.wait_over(place, "run"), s3_server, place)


@impatient
def test_past_its_time_the_end_is_true_and_says_what_was_lost(cluster, operator, proxy, places, s3_server):
    for place in places.values():
        cluster.create(place, "run", code=CODE)
    for place in places.values():
        judge_lost(cluster.wait_over(place, "run"), s3_server, place)
    told = operator.child.command.log.read_text()
    for fault in FAULTS.values():
        assert fault.status is None or fault.status[1] in told
    assert SECRET_KEY not in told
    assert ACCESS_KEY + "/" not in told  # as a signature names it


@patient
def test_a_slow_store_has_it_whole_and_takes_nothing_of_the_runs_own_time(
    cluster, operator, proxy, namespace, s3_server
):
    slow = proxy.below[f"/{namespace}/"] = Fault(delay_seconds=1.5)
    judge_whole(cluster.run(namespace, "run", code=CODE, activeDeadlineSeconds=5), s3_server, namespace)
    assert slow.asked >= 5  # two at the same time, so that its delays are longer than the deadline
    assert len(cluster.operator_writes(namespace)) <= 3  # the third: it takes long


@impatient
def test_a_store_that_never_answers_is_given_up(cluster, operator, proxy, namespace, s3_server):
    proxy.below[f"/{namespace}/"] = Fault(delay_seconds=600)
    judge_lost(cluster.run(namespace, "run", code=SHORT), s3_server, namespace, "1Mi")


@patient
def test_neither_a_cancellation_nor_a_deletion_waits_for_the_store(cluster, operator, proxy, namespace, s3_server):
    slow = proxy.below[f"/{namespace}/"] = Fault(delay_seconds=3)
    for name in ("cancelled", "deleted"):
        cluster.create(namespace, name, code=CODE)
    wait_until(lambda: slow.asked >= 2, PATIENCE_SECONDS, "both on their way")
    cluster.delete(namespace, "deleted")
    cluster.patch(namespace, "cancelled", cancel=True)
    assert phase(cluster.wait_over(namespace, "cancelled")) == "Cancelled"
    slow.heal()
    judge_whole(cluster.run(namespace, "next", code=CODE), s3_server, namespace)  # and nothing of the others


@patient
def test_a_store_that_is_away_is_waited_for(cluster, operator, line, namespace, s3_server):
    line.down()
    cluster.create(namespace, "run", code=CODE)
    wait_until(lambda: namespace_is_told_of(operator, cluster, namespace), PATIENCE_SECONDS, "the store being missed")
    line.up()
    judge_whole(cluster.wait_over(namespace, "run"), s3_server, namespace)


@impatient
def test_a_store_that_stays_away_costs_the_output_alone(cluster, operator, line, namespace, s3_server):
    line.down()
    try:
        judge_lost(cluster.run(namespace, "run", code=CODE), s3_server, namespace)
    finally:
        line.up()


def namespace_is_told_of(operator, cluster, namespace):
    """Whether the log has it that the store did not take an output of it."""
    uid = cluster.get(namespace, "run")["metadata"]["uid"]
    lines = operator.child.command.log.read_text().splitlines()
    return any(uid in line and "output is not stored yet" in line for line in lines)


@impatient
def test_what_a_killed_operator_was_storing_its_successor_stores(
    cluster, operator, proxy, installed, settings, namespace, s3_server, tmp_path
):
    slow = proxy.below[f"/{namespace}/"] = Fault(delay_seconds=2)
    cluster.create(namespace, "run", code=CODE)
    wait_until(lambda: slow.asked >= 2, PATIENCE_SECONDS, "parts on their way")
    operator.child.process.send_signal(signal.SIGKILL)
    operator.child.process.wait()
    slow.heal()
    with OperatorProcess.start(installed.kubeconfigs.operator, tmp_path / "operator.log", settings):
        body = cluster.wait_over(namespace, "run")
    clear_leases(installed)
    judge_whole(body, s3_server, namespace)
    assert body["status"]["attempt"] == 1
