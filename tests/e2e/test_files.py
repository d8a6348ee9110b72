"""Files back, for real: a real API server, the real operator, real sandboxes."""

import base64
import hashlib

import pytest
from tests.cluster import message, phase, reason

from capibara.devenv.operatorprocess import OperatorProcess

REPORT = """
import csv, os
import matplotlib.pyplot as plt
os.makedirs("report")
with open("report/sums.csv", "w", newline="") as file:
    csv.writer(file).writerows([["day", "sum"], ["Mon", 3]])
plt.plot([1, 2, 3])
plt.savefig("chart.png")
plt.close()
"""
ASKED = [{"path": "report/*.csv"}, {"path": "chart.png", "maxBytes": "5Mi", "required": True}]


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


def files(body):
    return {file["path"]: file for file in body["status"].get("files", ())}


@pytest.mark.parametrize("executor", ["Interpreter", "Process", "Kernel"])
def test_a_chart_and_a_table_come_back(cluster, operator, namespace, executor):
    body = cluster.run(namespace, executor.lower(), code=REPORT, executor=executor, outputs=ASKED)
    assert (phase(body), reason(body)) == ("Succeeded", "Completed"), message(body)
    table, chart = files(body)["report/sums.csv"], files(body)["chart.png"]
    assert (table["type"], table["text"]) == ("text/csv", "day,sum\r\nMon,3\r\n")
    data = base64.b64decode(chart["data"])
    assert data.startswith(b"\x89PNG")
    assert (chart["type"], chart["bytes"]) == ("image/png", len(data))
    assert chart["sha256"] == hashlib.sha256(data).hexdigest()


def test_files_back_cost_no_write(cluster, operator, namespace):
    body = cluster.run(namespace, "small", code="open('a.txt', 'w').write('x')", outputs=[{"path": "*.txt"}])
    assert files(body)["a.txt"]["text"] == "x"
    assert len(cluster.operator_writes(namespace)) == 2


def test_a_required_file_that_is_not_there_fails_the_run(cluster, operator, namespace):
    body = cluster.run(namespace, "lacking", code="print(1)", outputs=[{"path": "chart.png", "required": True}])
    assert (phase(body), reason(body), body["status"]["exitCode"]) == ("Failed", "CodeFailed", 0)
    assert "spec.outputs requires chart.png" in message(body)
    assert files(body)["chart.png"] == {"path": "chart.png", "message": "no file matches"}


def test_a_pattern_that_leads_to_nothing_is_said_and_fails_nothing(cluster, operator, namespace):
    body = cluster.run(namespace, "nothing", code="print(1)", outputs=[{"path": "*.csv"}])
    assert phase(body) == "Succeeded"
    assert message(body) == "exit code 0; no file for *.csv of spec.outputs: see status.files"


def test_an_overdue_run_gives_its_files_back(cluster, operator, namespace):
    code = "import time\nopen('a.txt', 'w').write('so far')\ntime.sleep(300)"
    cluster.create(namespace, "overdue", code=code, activeDeadlineSeconds=2, outputs=[{"path": "a.txt"}])
    body = cluster.wait_over(namespace, "overdue")
    assert (reason(body), files(body)["a.txt"]["text"]) == ("DeadlineExceeded", "so far")


HOSTILE = r"""
import os, pathlib, socket, subprocess, sys
pathlib.Path("a.txt").write_text("kept")
os.symlink("/etc/passwd", "link")
os.symlink("/etc", "folder")
os.mkfifo("pipe")
socket.socket(socket.AF_UNIX).bind("socket")
subprocess.run("sudo -n mknod device c 1 5 || mkfifo device", shell=True, stderr=subprocess.DEVNULL)
open("sparse", "wb").truncate(1 << 40)
open("large", "wb").write(b"x" * 5000)
open(b"a\xff\n\x1b[2J.odd", "w").write("odd")
os.mkdir("many")
for n in range(200):
    open(f"many/{n}.txt", "w").write("x")
"""
PATTERNS = ("a.txt", "link", "folder/passwd", "pipe", "socket", "device", "/dev/zero", "sparse", "*.odd", "many/*")
ODD = "no file matches (1 pipes, sockets or devices passed over)"
ENDS = {
    "ends well": ("", "Completed"),
    "fails": ("sys.exit(3)", "CodeFailed"),
    "is overdue": ("import time; time.sleep(300)", "DeadlineExceeded"),
}


@pytest.mark.parametrize(("last", "why"), ENDS.values(), ids=ENDS.keys())
def test_of_a_hostile_tree_only_files_come_back_however_it_ends(cluster, operator, namespace, last, why):
    outputs = [{"path": "large", "maxBytes": 4096}, *({"path": pattern} for pattern in PATTERNS)]
    deadline = 5 if why == "DeadlineExceeded" else 60
    body = cluster.run(namespace, "hostile", code=HOSTILE + last, outputs=outputs, activeDeadlineSeconds=deadline)
    found = files(body)
    many = [path for path in found if path.startswith("many/")]
    told = {path: file.get("text") or file["message"] for path, file in found.items() if path not in many}
    assert reason(body) == why, body["status"].get("error")
    assert told == {
        "a.txt": "kept",
        "link": "no file matches (1 links passed over)",
        "folder/passwd": "no file matches",
        **dict.fromkeys(("pipe", "socket", "device"), ODD),
        "/dev/zero": "no file matches",
        "sparse": "larger than its maxBytes of 16777216",
        r"a\xff\n\x1b[2J.odd": "odd",
        "large": "larger than its maxBytes of 4096",
    }
    assert len(many) + body["status"]["omittedFiles"] == 200
    assert len([file for file in found.values() if "bytes" in file]) == 128  # the most that come back of a run


def test_secrets_do_not_come_back_in_files(cluster, operator, namespace):
    cluster.create_secret(namespace, "key", {"k": "t0p-secret-value"})
    code = (
        "import os\nkey = os.environ['KEY']\nopen('a.txt', 'w').write(key)\n"
        "open('a.bin', 'wb').write(b'\\xff' + key.encode())"
    )
    env = [{"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "key", "key": "k"}}}]
    body = cluster.run(namespace, "masked", code=code, env=env, outputs=[{"path": "a.*"}])
    assert files(body)["a.txt"]["text"] == "[secret]"
    assert "data" not in files(body)["a.bin"]
    assert "t0p-secret-value" not in str(body)


def test_a_templates_outputs_come_back_beside_the_executions_own(cluster, operator, namespace):
    cluster.create_template(namespace, "reports", outputs=[{"path": "*.csv"}, {"path": "a.txt", "required": True}])
    code = "for name in ('t.csv', 'a.txt', 'b.txt'): open(name, 'w').write(name)"
    ref = {"name": "reports"}
    body = cluster.run(namespace, "both", code=code, templateRef=ref, outputs=[{"path": "b.txt"}])
    assert list(files(body)) == ["t.csv", "a.txt", "b.txt"]
    body = cluster.run(namespace, "own", code="print(1)", templateRef=ref, outputs=[{"path": "a.txt"}])
    assert (phase(body), list(files(body))) == ("Succeeded", ["*.csv", "a.txt"])


def test_a_pipeline_of_two_executions_in_any_order(cluster, operator, namespace):
    source = {"path": "in.csv", "contentFrom": {"executionRef": {"name": "first", "path": "out/a.csv"}}}
    cluster.create(namespace, "second", code="print(sum(map(int, open('in.csv'))))", files=[source])
    cluster.wait(namespace, "second", lambda body: reason(body) == "WaitingForReference", "waiting")
    code = "import os\nos.mkdir('out')\nopen('out/a.csv', 'w').write('1\\n2\\n3\\n')"
    cluster.create(namespace, "first", code=code, outputs=[{"path": "out/*.csv"}])
    body = cluster.wait_over(namespace, "second")
    assert (phase(body), body["status"]["stdout"]["text"]) == ("Succeeded", "6\n"), message(body)


def test_a_pipeline_ends_where_its_first_step_fails(cluster, operator, namespace):
    source = {"path": "in.csv", "contentFrom": {"executionRef": {"name": "first", "path": "a.csv"}}}
    cluster.create(namespace, "second", code="print(1)", files=[source])
    cluster.create(namespace, "first", code="1 / 0", outputs=[{"path": "a.csv"}])
    body = cluster.wait_over(namespace, "second")
    assert (phase(body), reason(body)) == ("Failed", "ReferenceNotFound")
    assert message(body) == "spec.files[in.csv]: CodeExecution first has not succeeded (CodeFailed)"
