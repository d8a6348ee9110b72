"""Whole outputs for real: a real API server, the real operator, real sandboxes, and a directory as output store."""

import base64
import hashlib

import pytest
from tests.cluster import condition, phase, reason
from tests.contract_rules import broken_rules, kstatus

from capibara.devenv.operatorprocess import OperatorProcess

MIB = 1024**2


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("outputs")


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory, store):
    """An operator on the local server, with an output store."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": f"file://{store}",
        "CAPIBARA_OUTPUT_FILE_BYTES": str(16 * MIB),
        "CAPIBARA_OUTPUT_STORE_WAIT_SECONDS": "5",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


def test_a_long_output_is_whole_in_the_store_and_costs_no_third_write(cluster, operator, namespace, store):
    body = cluster.run(namespace, "long", code="print('x' * 10**6)")
    stdout = body["status"]["stdout"]
    whole = b"x" * 10**6 + b"\n"
    assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    assert stdout["ref"] == f"cluster-1/{namespace}/{body['metadata']['uid']}/1/stdout"
    assert (store / stdout["ref"]).read_bytes() == whole
    assert (stdout["bytes"], stdout["truncated"]) == (len(whole), True)
    assert stdout["sha256"] == hashlib.sha256(whole).hexdigest()
    assert "is in the output store" in condition(body, "Succeeded")["message"]
    assert len(cluster.operator_writes(namespace)) == 2


def test_a_short_output_touches_no_store(cluster, operator, namespace, store):
    body = cluster.run(namespace, "short", code="print(1)")
    assert "ref" not in body["status"]["stdout"]
    assert not (store / "cluster-1" / namespace).exists()


def test_bytes_that_are_no_text_are_stored_as_they_are(cluster, operator, namespace, store):
    code = "import sys\nsys.stderr.buffer.write(bytes(range(256)) * 1024)\nsys.exit(3)"
    body = cluster.run(namespace, "binary", code=code)
    assert phase(body) == "Failed"
    assert (store / body["status"]["stderr"]["ref"]).read_bytes() == bytes(range(256)) * 1024


def test_what_is_longer_than_the_sandbox_keeps_is_stored_so_far_and_says_so(cluster, operator, namespace, store):
    body = cluster.run(namespace, "endless", code="for _ in range(20):\n    print('y' * (2**20 - 1))")
    stdout = body["status"]["stdout"]
    assert stdout["bytes"] == 20 * MIB
    assert (store / stdout["ref"]).stat().st_size == 16 * MIB
    assert "only the first 16Mi of stdout (20Mi)" in condition(body, "Succeeded")["message"]


def test_what_the_code_did_to_the_file_is_not_stored(cluster, operator, namespace, store):
    code = (
        "import glob, os\nprint('z' * 10**5, flush=True)\n"
        "for path in glob.glob(os.path.expanduser('~/.capibara/*/stdout')):\n    open(path, 'r+').write('forged')\n"
    )
    body = cluster.run(namespace, "forger", code=code)
    assert phase(body) == "Succeeded"
    assert "ref" not in body["status"]["stdout"]
    assert "in the sandbox" in condition(body, "OutputStored")["message"]
    assert list((store / "cluster-1").glob(f"{namespace}/**/stdout")) == []


def test_a_store_that_stays_away_costs_the_output_and_not_the_success(cluster, operator, namespace, store):
    (store / "cluster-1" / namespace).write_text("where a directory should be")
    body = cluster.run(namespace, "unlucky", code="print('x' * 10**6)")
    lost = condition(body, "OutputStored")
    assert (phase(body), kstatus(body), broken_rules(body)) == ("Succeeded", "Current", [])
    assert (lost["status"], lost["reason"]) == ("False", "OutputStoreFailed")
    assert "left of stdout (976.6Ki)" in lost["message"]
    assert str(store) not in lost["message"]  # where the operator keeps things is nobody's affair
    assert "ref" not in body["status"]["stdout"]
    for kind in ("Succeeded", "Finished", "OutputStored=false"):
        cluster.plane.kubectl.run("wait", "-n", namespace, f"--for=condition={kind}", "cex/unlucky", "--timeout=10s")


CHART = r"""
import os
class Chart:
    def _repr_png_(self):
        return b"\x89PNG\r\n\x1a\n" + os.urandom(10**6)
open("large.bin", "wb").write(b"\x7fELF" + bytes(range(256)) * 8192)
open("small.txt", "w").write("small")
Chart()
"""


def test_large_results_and_files_are_stored_as_the_bytes_that_they_are(cluster, operator, namespace, store):
    body = cluster.run(namespace, "chart", code=CHART, outputs=[{"path": "*.bin"}, {"path": "*.txt"}])
    status = body["status"]
    assert phase(body) == "Succeeded", status.get("error")
    (chart,) = [each for each in status["results"] if each["type"] == "image/png"]
    content = (store / chart["ref"]).read_bytes()
    assert (content[:8], len(content), chart["omitted"]) == (b"\x89PNG\r\n\x1a\n", 10**6 + 8, True)
    large, small = status["files"]
    stored = (store / large["ref"]).read_bytes()
    assert (len(stored), hashlib.sha256(stored).hexdigest()) == (large["bytes"], large["sha256"])
    assert (small["text"], "ref" in small) == ("small", False)
    assert "omittedResults" not in status


def test_a_secret_is_masked_in_the_store_as_in_the_status(cluster, operator, namespace, store):
    secret = "s3cr3t-" + "abcdefghij" * 3
    cluster.core.create_namespaced_secret(
        namespace, {"metadata": {"name": "token"}, "data": {"value": base64.b64encode(secret.encode()).decode()}}
    )
    env = [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]
    code = "import os\nfor n in range(20000):\n    print(n, os.environ['TOKEN'], end=' ')"
    body = cluster.run(namespace, "leaky", code=code, env=env)
    content = (store / body["status"]["stdout"]["ref"]).read_text()
    assert content == "".join(f"{n} [secret] " for n in range(20000))


def test_a_stored_file_is_an_input_of_another_execution(cluster, operator, namespace):
    source = {"path": "in.bin", "contentFrom": {"executionRef": {"name": "first", "path": "a.bin"}}}
    code = "import hashlib; print(hashlib.sha256(open('in.bin', 'rb').read()).hexdigest())"
    cluster.create(namespace, "second", code=code, files=[source])
    data = "bytes(range(256)) * 4096"
    cluster.create(namespace, "first", code=f"open('a.bin', 'wb').write({data})", outputs=[{"path": "a.bin"}])
    body = cluster.wait_over(namespace, "second")
    assert phase(body) == "Succeeded", condition(body, "Succeeded")["message"]
    assert body["status"]["stdout"]["text"].strip() == hashlib.sha256(bytes(range(256)) * 4096).hexdigest()
