"""Whole outputs in a real S3 server: they come with their execution, and go with it."""

import os
import time

import pytest
from tests.cluster import condition, phase
from tests.integration.store.conftest import BUCKET, s3_server

from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.processes import wait_until

__all__ = ["s3_server"]  # a fixture

PATIENCE_SECONDS = 120


@pytest.fixture
def operator(installed, local_e2b, tmp_path, s3_server):
    """An operator that compares its store with the executions every second."""
    settings = {
        **local_e2b.variables,
        **s3_server.variables(),
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": f"s3://{BUCKET}/e2e-{os.urandom(4).hex()}",
        "CAPIBARA_OUTPUT_SWEEP_SECONDS": "1",
        "CAPIBARA_ORPHAN_GRACE_SECONDS": "1",
    }
    log = tmp_path / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


def stored_at(s3_server, ref):
    """The files of the bucket that end with that key."""
    return list(s3_server.folder.glob(f"*/{ref}"))


def test_output_goes_into_the_bucket_and_goes_with_its_execution(cluster, operator, namespace, s3_server):
    kept = cluster.run(namespace, "kept", code="print('y' * 10**6)")
    body = cluster.run(namespace, "long", code="import os\nfor _ in range(13):\n    os.write(1, b'x' * 2**20)")
    (found,) = stored_at(s3_server, body["status"]["stdout"]["ref"])
    assert phase(body) == "Succeeded"
    assert found.read_bytes() == b"x" * 13 * 2**20
    time.sleep(3)  # several comparisons, and none of them takes what lives
    assert found.exists()
    cluster.delete(namespace, "long")
    wait_until(lambda: not found.exists(), PATIENCE_SECONDS, "the output going with its execution")
    assert stored_at(s3_server, kept["status"]["stdout"]["ref"])


CACHED = {
    "code": "import os\nprint('x' * 10**6)\nopen('a.bin', 'wb').write(os.urandom(10**6))\n"
    "for n in range(60):\n    display(n)",
    "outputs": [{"path": "a.bin"}],
    "cache": {"mode": "Use"},
}


def test_a_result_in_the_store_is_found_again_and_outlives_the_run(cluster, operator, namespace, s3_server):
    first = cluster.run(namespace, "first", **CACHED)
    second = cluster.run(namespace, "second", **CACHED)
    assert [body["status"]["cache"]["hit"] for body in (first, second)] == [False, True]
    assert "sandboxID" not in second["status"]
    assert len(cluster.history(second["metadata"]["uid"])) <= 2  # as it was created, and its only write
    (old_file,) = stored_at(s3_server, first["status"]["files"][0]["ref"])
    content = old_file.read_bytes()
    cluster.delete(namespace, "first")
    wait_until(lambda: not old_file.exists(), PATIENCE_SECONDS, "the output going with the run")
    time.sleep(3)  # several comparisons
    (new_file,) = stored_at(s3_server, second["status"]["files"][0]["ref"])
    (stdout,) = stored_at(s3_server, second["status"]["stdout"]["ref"])
    (listed,) = stored_at(s3_server, second["status"]["allResults"]["ref"])
    assert second["status"]["allResults"]["ref"].endswith(f"/{second['metadata']['uid']}/0/results.ndjson")
    assert (second["status"]["omittedResults"], len(listed.read_bytes().splitlines())) == (10, 60)
    assert f"/{second['metadata']['uid']}/0/" in second["status"]["stdout"]["ref"]
    assert new_file.read_bytes() == content
    assert stdout.read_bytes() == b"x" * 10**6 + b"\n"
    cluster.delete(namespace, "second")
    wait_until(lambda: not (new_file.exists() or stdout.exists()), PATIENCE_SECONDS, "the copies going as well")
    third = cluster.run(namespace, "third", **CACHED)
    assert not third["status"]["cache"]["hit"]  # nothing is kept but in executions


def test_a_result_whose_content_is_gone_runs_again(cluster, operator, namespace, s3_server):
    first = cluster.run(namespace, "first", **CACHED)
    for path in stored_at(s3_server, first["status"]["files"][0]["ref"]):
        path.unlink()
    second = cluster.run(namespace, "second", **CACHED)
    assert (phase(second), second["status"]["cache"]["hit"]) == ("Succeeded", False)


def test_a_bucket_that_is_not_there_costs_the_output_alone(
    cluster, installed, local_e2b, namespace, s3_server, tmp_path
):
    settings = {
        **local_e2b.variables,
        **s3_server.variables(),
        "CAPIBARA_OUTPUT_STORE": "s3://no-such-bucket",
        "CAPIBARA_OUTPUT_STORE_WAIT_SECONDS": "3",
        "CAPIBARA_WATCH_NAMESPACES": f'["{namespace}"]',
    }
    with OperatorProcess.start(installed.kubeconfigs.operator, tmp_path / "operator.log", settings):
        body = cluster.run(namespace, "unlucky", code="print('x' * 10**6)")
    assert phase(body) == "Succeeded"
    assert condition(body, "OutputStored")["reason"] == "OutputStoreFailed"
    assert "NoSuchBucket" in (tmp_path / "operator.log").read_text()
