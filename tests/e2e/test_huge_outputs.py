"""What is far too large for a status: whole in the store, next to nothing in etcd, and the operator's memory flat."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from contextlib import contextmanager

import psutil
import pytest
from tests.cluster import condition, phase, reason
from tests.integration.store.conftest import BUCKET, s3_server

from capibara.devenv.operatorprocess import OperatorProcess

__all__ = ["s3_server"]  # a fixture

MIB = 1024**2
INLINE = 16 * 1024
"""Of stdout and stderr in a status."""

RESULTS_INLINE = 40 * 1024
BESIDE = 12 * 1024
"""What an object has beside output and results: spec, conditions, 50 results by size and key."""

FLAT = 40 * MIB
"""By how much the operator may grow, whatever is printed: some parts of five MiB, and what was never used before."""


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory, s3_server):
    """An operator that writes nothing to tell of progress."""
    settings = {
        **local_e2b.variables,
        **s3_server.variables(),
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": f"s3://{BUCKET}/huge-{os.urandom(4).hex()}",
        "CAPIBARA_OUTPUT_FILE_BYTES": str(2048 * MIB),
        "CAPIBARA_PROGRESS_AFTER_SECONDS": "3600",
        "CAPIBARA_OUTPUT_EVERY_SECONDS": "0",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture(autouse=True)
def used(cluster, operator, namespace):
    """The operator has stored something before its memory is looked at."""
    cluster.run(namespace, "first", code="print('x' * 10**6)")


@contextmanager
def flat_memory(operator):
    """What happens meanwhile makes the operator no larger than a constant."""
    process, over = psutil.Process(operator.child.pid), threading.Event()
    before = process.memory_info().rss
    most = [before]

    def look():
        while not over.wait(0.02):
            most.append(process.memory_info().rss)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield
    finally:
        over.set()
        looking.join()
    print(f"operator: {before / MIB:.0f} MiB before, {max(most) / MIB:.0f} at most")
    assert max(most) - before < FLAT


def run(cluster, operator, namespace, code, **spec):
    """It ends well, with two writes, and next to nothing in etcd."""
    with flat_memory(operator):
        body = cluster.run(namespace, "huge", code=code, activeDeadlineSeconds=120, seconds=600, **spec)
    assert (phase(body), reason(body)) == ("Succeeded", "Completed"), body["status"].get("error")
    assert condition(body, "OutputStored") == {}
    assert len([each for each in cluster.operator_writes(namespace) if each.name == "huge"]) == 2
    return body


def hash_of(s3_server, ref):
    """SHA-256 and size of what is in the bucket under that key. It is deleted: this is much."""
    (path,) = s3_server.folder.glob(f"*/{ref}")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    size = path.stat().st_size
    path.unlink()
    return digest, size


def judge_stdout(body, s3_server, digest, size):
    stdout = body["status"]["stdout"]
    assert (stdout["sha256"], stdout["bytes"], stdout["truncated"]) == (digest, size, True)
    assert hash_of(s3_server, stdout["ref"]) == (digest, size)
    assert len(stdout["text"].encode()) < INLINE + 100  # the line that says what is left out
    assert len(json.dumps(body)) < INLINE + BESIDE


def test_a_hundred_thousand_lines_a_second(cluster, operator, namespace, s3_server):
    body = run(cluster, operator, namespace, "for n in range(300_000):\n    print('line', n)")
    whole = "".join(f"line {n}\n" for n in range(300_000)).encode()
    judge_stdout(body, s3_server, hashlib.sha256(whole).hexdigest(), len(whole))


EXECUTORS = ["Interpreter", pytest.param("Kernel", marks=pytest.mark.heavy)]


@pytest.mark.parametrize("executor", EXECUTORS)
def test_one_line_of_a_hundred_megabytes(cluster, operator, namespace, s3_server, executor):
    body = run(cluster, operator, namespace, "print('x' * 10**8)", executor=executor)
    whole = b"x" * 10**8 + b"\n"
    judge_stdout(body, s3_server, hashlib.sha256(whole).hexdigest(), len(whole))


PICTURE = """
import hashlib, random
data = b"\\x89PNG\\r\\n\\x1a\\n" + random.Random(7).randbytes(50 * 10**6)
print(hashlib.sha256(data).hexdigest())
class Picture:
    def _repr_png_(self):
        return data
open("picture.png", "wb").write(data)
Picture()
"""


@pytest.mark.parametrize("executor", EXECUTORS)
def test_a_picture_of_fifty_megabytes_shown_and_as_a_file(cluster, operator, namespace, s3_server, executor):
    outputs = [{"path": "picture.png", "maxBytes": "64Mi", "required": True}]
    body = run(cluster, operator, namespace, PICTURE, executor=executor, outputs=outputs)
    status = body["status"]
    expected = status["stdout"]["text"].strip(), 50 * 10**6 + 8
    (shown,) = [each for each in status["results"] if each["type"] == "image/png"]
    (file,) = status["files"]
    assert hash_of(s3_server, shown["ref"]) == expected
    assert hash_of(s3_server, file["ref"]) == expected == (file["sha256"], file["bytes"])
    assert len(json.dumps(body)) < INLINE + BESIDE


MANY = """
for n in range(10_000):
    display({"text/plain": f"result {n} " + "y" * 500}, raw=True)
"""


@pytest.mark.parametrize("executor", ["Interpreter", "Kernel"])
def test_ten_thousand_results(cluster, operator, namespace, s3_server, executor):
    body = run(cluster, operator, namespace, MANY, executor=executor)
    status = body["status"]
    assert len(status["results"]) + status["omittedResults"] == 10_000
    assert status["results"][0]["text"].startswith("result 0 ")
    assert len(json.dumps(body)) < RESULTS_INLINE + BESIDE
    listed = status["allResults"]
    (path,) = s3_server.folder.glob(f"*/{listed['ref']}")
    lines = path.read_bytes().splitlines()
    assert [json.loads(line)["text"] for line in lines] == [f"result {n} " + "y" * 500 for n in range(10_000)]
    assert hash_of(s3_server, listed["ref"]) == (listed["sha256"], listed["bytes"])
    assert not listed["truncated"]


@pytest.mark.heavy
@pytest.mark.timeout(900)
def test_a_gigabyte_of_stdout(cluster, operator, namespace, s3_server):
    code = "import os\npiece = b'0123456789abcdef' * 65536\nfor _ in range(1024):\n    os.write(1, piece)"
    body = run(cluster, operator, namespace, code)
    digest = hashlib.sha256()
    for _ in range(1024):
        digest.update(b"0123456789abcdef" * 65536)
    judge_stdout(body, s3_server, digest.hexdigest(), 1024 * MIB)
