"""What people read: kubectl's own output about executions and templates, on a real API server."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator

import pytest
from tests.cluster import GROUP, VERSION, phase

from capibara.api.crdgen import CODE_EXECUTION, build_crd
from capibara.backends.base import BuildPhase
from capibara.client.result import build_result
from capibara.core.outcome import CodeError, Finished, Outcome, OutputStream, Usage
from capibara.devenv.errors import DevenvError

PATIENCE_SECONDS = 150


class Reader:
    """Somebody with kubectl in one namespace."""

    def __init__(self, cluster, namespace):
        self.kubectl = cluster.plane.kubectl
        self.namespace = namespace

    def types(self, *arguments):
        return self.kubectl.run(*arguments, f"--namespace={self.namespace}")

    def rows(self, *arguments):
        """A table as kubectl prints it: its rows by the first column, each cell by its column."""
        head, *lines = self.types("get", *arguments).splitlines()
        places = [match.start() for match in re.finditer(r"\S+", head)]
        cells = [[line[a:b].strip() for a, b in zip(places, [*places[1:], None], strict=True)] for line in lines]
        return {row[0]: dict(zip(head.split(), row, strict=True)) for row in cells}

    def until(self, condition, *arguments):
        """The rows, once they are as wanted."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition(rows := self.rows(*arguments)):
            assert time.monotonic() < deadline, rows
            time.sleep(0.1)  # the step of a wait with a deadline
        return rows


@pytest.fixture
def reader(cluster, namespace):
    return Reader(cluster, namespace)


def ended(request):
    """What code of a test comes to: named by the code itself."""
    stdout = OutputStream("42\n", 3)
    match request.code:
        case "good":
            return Finished(Outcome.COMPLETED, exit_code=0, stdout=stdout, usage=Usage(0.5, 35_921_920))
        case "bad":
            return Finished(Outcome.COMPLETED, exit_code=1, error=CodeError("ValueError", "no such column"))
        case "oom":
            return Finished(Outcome.OUT_OF_MEMORY, exit_code=137, stdout=stdout)
    return asyncio.get_running_loop().create_future()


@pytest.fixture
def executions(cluster, start_threaded, workshop, namespace) -> Iterator[None]:
    workshop._run = ended
    start_threaded()
    cluster.create(namespace, "endless", code="endless")
    for name in ("good", "bad", "oom"):
        cluster.run(namespace, name, code=name)
    cluster.wait(namespace, "endless", lambda body: phase(body) == "Running", "running")
    yield
    cluster.delete(namespace, "endless")


def test_executions(cluster, executions, reader, namespace):
    """One operator and four executions for all of it: they take longer than what is read of them."""
    rows = reader.rows("cex")
    assert list(rows["good"]) == ["NAME", "PHASE", "REASON", "EXIT", "DURATION", "AGE"]
    told = {name: tuple(row[column] for column in ("PHASE", "REASON", "EXIT")) for name, row in rows.items()}
    assert told == {
        "good": ("Succeeded", "", "0"),
        "bad": ("Failed", "CodeFailed", "1"),
        "oom": ("Failed", "OutOfMemory", "137"),
        "endless": ("Running", "", ""),
    }
    assert all(row["PHASE"] != row["REASON"] for row in rows.values())
    assert re.fullmatch(r"\d+\.\d+s", rows["good"]["DURATION"])

    wide = reader.rows("cex", "-o", "wide")
    living = reader.until(lambda rows: rows["endless"]["SANDBOX"], "cex", "-o", "wide")["endless"]["SANDBOX"]
    assert living == cluster.get(namespace, "endless")["status"]["sandboxID"]
    assert [wide[name]["SANDBOX"] for name in ("good", "bad", "oom")] == [""] * 3
    assert cluster.get(namespace, "good")["status"]["sandboxID"]
    wide = wide["good"]
    assert (wide["TEMPLATE"], wide["LANGUAGE"], wide["ATTEMPT"]) == ("default", "python", "1")
    assert re.fullmatch(r"\$\d+\.\d+", wide["COST"])
    assert wide["MESSAGE"] == "exit code 0"

    for field in ("exitCode", "completionTime", "attempt", *NUMBERS[:2]):
        names = [name for name in reader.rows("cex", f"--sort-by=.status.{field}") if name != "endless"]
        values = [cluster.get(namespace, name)["status"].get(field) for name in names] if "." not in field else []
        assert sorted(names) == ["bad", "good", "oom"]
        assert values == sorted(values)
    for field in NUMBERS:
        assert len(reader.rows("cex", f"--sort-by=.status.{field}")) == 4
    assert cluster.get(namespace, "good")["status"]["usage"]["memoryPeak"] == "34.3Mi"
    assert list(reader.rows("cex", "--field-selector=status.phase=Failed")) == ["bad", "oom"]

    for name in ("good", "bad", "oom"):
        said = reader.types("wait", "--for=condition=Finished", f"cex/{name}", "--timeout=60s")
        assert said == f"codeexecution.capibara6.dev/{name} condition met\n"

    for name, condition in (("bad", "Succeeded=false"), ("good", "Succeeded"), ("good", "Ready")):
        assert "condition met" in reader.types("wait", f"--for=condition={condition}", f"cex/{name}", "--timeout=60s")

    shown = reader.types("describe", "cex", "bad").split("Events:")[0]
    assert shown.count("ValueError: no such column") == 1
    sentences = [line.split(":", 1)[1].strip() for line in shown.splitlines() if line.strip().startswith("Message:")]
    assert len([each for each in sentences if each]) == len({each for each in sentences if each})

    read = reader.types("get", "cex", "bad", "-o", "jsonpath={.status.exitCode} {.status.conditions[0].reason}")
    assert read == "1 CodeFailed"

    cluster.create(namespace, "typo", code="good", templateRef={"name": "defaul"}, startDeadlineSeconds=600)
    reader.until(lambda rows: "typo" in rows and rows["typo"]["REASON"] == "WaitingForReference", "cex")
    wide = reader.rows("cex", "-o", "wide")["typo"]
    assert (wide["PHASE"], "did you mean default?" in wide["MESSAGE"]) == ("Pending", True)
    for name in ("typo", "endless"):
        cluster.patch(namespace, name, cancel=True)
        cluster.wait_over(namespace, name)
    rows = reader.rows("cex")
    assert [(rows[name]["PHASE"], rows[name]["REASON"]) for name in ("typo", "endless")] == [("Cancelled", "")] * 2


def test_explain(installed):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while "last lines" not in (said := installed.kubectl.run("explain", "cex.status.stdout")):
        assert time.monotonic() < deadline, said
        time.sleep(0.1)  # the step of a wait with a deadline
    for field in ("cex.spec.code", "cex.status.cost", "sbtpl.status.serves", "sbtpl.status.limits"):
        assert "DESCRIPTION:" in installed.kubectl.run("explain", field)


def test_templates(cluster, start_threaded, workshop, reader, namespace):
    package = f"pkg-{namespace}"
    start_threaded(build_retry_seconds=300)
    cluster.create_template(namespace, "plain", pool={"ready": 1})
    rows = reader.until(lambda rows: rows.get("plain", {}).get("POOL") == "1/1", "sbtpl")
    assert rows["plain"] | {"AGE": ""} == {
        "NAME": "plain",
        "READY": "True",
        "REASON": "TemplateReady",
        "SERVES": "Current",
        "POOL": "1/1",
        "CPU": "1",
        "MEMORY": "512Mi",
        "DEADLINE": "300",
        "AGE": "",
    }
    workshop.finish(package, BuildPhase.FAILED, "PyPI has no such package")
    patch = {"spec": {"packages": {"python": [package]}, "pool": {"ready": 0}}}
    cluster.objects.patch_namespaced_custom_object(
        GROUP, VERSION, namespace, "sandboxtemplates", "plain", patch, _content_type="application/merge-patch+json"
    )
    cluster.create_template(namespace, "broken", packages={"python": [package]})
    failed = ("False", "BuildFailed")
    rows = reader.until(lambda rows: all((r["READY"], r["REASON"]) == failed for r in rows.values()), "sbtpl")
    assert {name: row["SERVES"] for name, row in rows.items()} == {"plain": "Former", "broken": "Nothing"}
    wide = reader.rows("sbtpl", "-o", "wide")["plain"]
    assert "PyPI has no such package" in wide["MESSAGE"]
    for name in ("plain", "broken"):
        cluster.objects.delete_namespaced_custom_object(GROUP, VERSION, namespace, "sandboxtemplates", name)


NUMBERS = (
    "timings.totalMilliseconds",
    "timings.runMilliseconds",
    "usage.sandboxTime",
    "usage.cpuTime",
    "usage.memoryPeak",
    "usage.cost",
    "limits.cpu",
    "limits.memory",
)
FORMER_STATUS = {
    "observedGeneration": 1,
    "phase": "Succeeded",
    "conditions": [
        {
            "type": kind,
            "status": "True",
            "reason": "Completed",
            "message": "exit code 0",
            "observedGeneration": 1,
            "lastTransitionTime": "2026-10-01T10:00:00Z",
        }
        for kind in ("Succeeded", "Ready")
    ],
    "timings": {"queued": 0, "acquire": 0.1, "run": 0.25, "total": 2},
    "usage": {"sandboxSeconds": 2, "cpuSeconds": 0.5, "peakMemory": 4096, "estimatedCost": 0.000028},
    "limits": {"cpuMillis": 500, "memoryBytes": 2**29, "activeDeadlineSeconds": 60},
}
"""As the first schema had it: seconds, whole ones as integers."""
TODAYS_STATUS = FORMER_STATUS | {
    "timings": {"totalMilliseconds": 350, "runMilliseconds": 250},
    "usage": {"sandboxTime": "0.5", "cpuTime": "12.25", "memoryPeak": "34.3Mi", "cost": "0.0000325"},
    "limits": {"cpu": "2", "memory": "1Gi", "activeDeadlineSeconds": 60},
}


@pytest.fixture
def former_kind(installed):
    """The kind under another group, where objects of its first schema are, and then today's schema comes."""
    crd = build_crd(CODE_EXECUTION)
    crd["metadata"]["name"] = "codeexecutions.former.example.com"
    crd["spec"]["group"] = "former.example.com"
    crd["spec"]["names"]["shortNames"] = ["formercex"]
    crd["spec"]["names"]["categories"] = []
    fields = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"]
    today = {name: fields[name] for name in ("timings", "usage", "limits")}
    for name in today:
        properties = {field: {"type": "number"} for field in FORMER_STATUS[name]}
        fields[name] = {"type": "object", "properties": properties}
    installed.kubectl.apply_documents([crd])
    installed.kubectl.wait_established(crd["metadata"]["name"])
    yield crd, today
    installed.kubectl.run("delete", "crd", crd["metadata"]["name"], "--wait=false")


def written(cluster, group, namespace, name, status):
    """An object of that group, with this status."""
    return cluster.objects.patch_namespaced_custom_object_status(
        group, VERSION, namespace, "codeexecutions", name, {"status": status},
        _content_type="application/merge-patch+json",
    )  # fmt: skip


def test_objects_of_the_former_schema_are_still_read(cluster, former_kind, reader, namespace):
    crd, today = former_kind
    group = crd["spec"]["group"]
    body = {"apiVersion": f"{group}/{VERSION}", "kind": "CodeExecution", "metadata": {"name": "old"}}
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            reader.kubectl.apply_documents([body | {"spec": {"code": "1"}}], namespace)
            break
        except DevenvError:  # discovery of a new kind takes a moment
            assert time.monotonic() < deadline
            time.sleep(0.1)  # the step of a wait with a deadline
    written(cluster, group, namespace, "old", FORMER_STATUS)
    fields = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"]
    fields.update(today)
    reader.kubectl.apply_documents([crd])
    row = reader.until(lambda rows: "old" in rows, "formercex")["old"]
    assert row["PHASE"] == "Succeeded"
    for name in ("new-1", "new-2"):
        reader.kubectl.apply_documents([body | {"metadata": {"name": name}, "spec": {"code": "1"}}], namespace)
    deadline = time.monotonic() + PATIENCE_SECONDS
    probe = {"timings": TODAYS_STATUS["timings"]}
    while "totalMilliseconds" not in written(cluster, group, namespace, "new-1", probe)["status"]["timings"]:
        assert time.monotonic() < deadline  # the new schema takes a moment as well
        time.sleep(0.1)  # the step of a wait with a deadline
    written(cluster, group, namespace, "new-1", TODAYS_STATUS)
    usage = TODAYS_STATUS["usage"] | {"sandboxTime": "10", "cpuTime": "2", "memoryPeak": "1Gi", "cost": "0.5"}
    written(cluster, group, namespace, "new-2", TODAYS_STATUS | {"usage": usage})
    for field in NUMBERS:
        assert set(reader.rows("formercex", f"--sort-by=.status.{field}")) == {"old", "new-1", "new-2"}
    order = [name for name in reader.rows("formercex", "--sort-by=.status.usage.sandboxTime") if name != "old"]
    assert order == ["new-1", "new-2"]
    assert [*reader.rows("formercex", "--sort-by=.status.usage.cpuTime")][-1] == "new-1"
    reader.types("label", "formercex", "old", "seen=true")
    read = cluster.objects.get_namespaced_custom_object(group, VERSION, namespace, "codeexecutions", "old")
    result = build_result(read | {"apiVersion": f"{GROUP}/{VERSION}"})
    assert (result.success, result.execution_time, result.reason) == (True, 0.25, "Completed")
    status = result.execution.status
    assert (status.usage.cost, status.usage.memory_peak, status.limits.memory) == (0.000028, "4Ki", "512Mi")
