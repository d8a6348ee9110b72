"""A directory as output store that is full or read-only: a real file system, the real operator, real sandboxes."""

from __future__ import annotations

import hashlib
import os
import subprocess

import pytest
from tests.cluster import condition, phase, reason
from tests.contract_rules import broken_rules, kstatus

from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.processes import wait_until

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounts a file system, which needs root")

MIB = 1024**2
CODE = "import os\nfor n in range(12):\n    os.write(1, bytes([65 + n]) * 2**20)"
WHOLE = b"".join(bytes([65 + n]) * MIB for n in range(12))
PATIENCE_SECONDS = 120
TROUBLES = {"full": ("size=8m", "size=64m"), "read-only": ("ro", "rw")}
"""What the file system is mounted with anew, and what mends it."""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    place = tmp_path_factory.mktemp("outputs")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture(scope="module")
def operator(request, installed, local_e2b, tmp_path_factory, store):
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": f"file://{store}",
        "CAPIBARA_OUTPUT_STORE_WAIT_SECONDS": str(request.param),
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture(params=TROUBLES.values(), ids=TROUBLES.keys())
def trouble(request, store):
    """The directory in trouble; called, it is mended."""

    def remount(how):
        subprocess.run(["mount", "-o", f"remount,{how}", str(store)], check=True)

    worse, better = request.param
    remount(worse)
    yield lambda: remount(better)
    remount(better)


def files_of(store, namespace):
    return [path for path in store.rglob("*") if path.is_file() and namespace in path.parts]


@pytest.mark.parametrize("operator", [120], indirect=True, ids=["patient"])
def test_it_is_waited_for(cluster, operator, namespace, store, trouble):
    uid = cluster.create(namespace, "run", code=CODE)["metadata"]["uid"]
    log = operator.child.command.log
    wait_until(
        lambda: any("not stored yet" in line and uid in line for line in log.read_text().splitlines()),
        PATIENCE_SECONDS,
        "the store being asked again",
    )
    trouble()
    body = cluster.wait_over(namespace, "run")
    stdout = body["status"]["stdout"]
    assert (reason(body), condition(body, "OutputStored")) == ("Completed", {})
    assert files_of(store, namespace) == [store / stdout["ref"]]
    assert (store / stdout["ref"]).read_bytes() == WHOLE
    assert stdout["sha256"] == hashlib.sha256(WHOLE).hexdigest()
    (store / stdout["ref"]).unlink()


@pytest.mark.parametrize("operator", [3], indirect=True, ids=["impatient"])
def test_past_its_time_the_end_says_what_was_lost_and_nothing_half_stays(cluster, operator, namespace, store, trouble):
    body = cluster.run(namespace, "run", code=CODE)
    lost = condition(body, "OutputStored")
    assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    assert (lost["status"], lost["reason"]) == ("False", "OutputStoreFailed")
    assert str(store) not in lost["message"]
    assert "ref" not in body["status"]["stdout"]
    assert (kstatus(body), broken_rules(body)) == ("Current", [])
    assert files_of(store, namespace) == []
