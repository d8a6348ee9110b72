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
