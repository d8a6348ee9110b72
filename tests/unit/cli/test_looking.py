"""What is counted and what is checked, over an API server that a test scripts."""

from datetime import UTC, datetime, timedelta

import pytest

from capibara.cli import counting, doctor
from capibara.cli.cluster import Cluster
from capibara.cli.problems import Problem
from capibara.kube.blocking import Away, NotAllowed, Unknown
from capibara.kube.kubeconfig import Access

NOW = datetime(2030, 1, 1, tzinfo=UTC)
COLUMNS = ["Name", "Phase", "Reason", "Duration", "Template", "Cost", "Age", "Message"]


def row(*cells):
    return {"cells": list(cells), "object": {"metadata": {"namespace": "team", "name": cells[0]}}}


def table(*rows):
    return {"columnDefinitions": [{"name": name} for name in COLUMNS], "rows": list(rows), "metadata": {}}


def template(name, ready="True", reason="TemplateReady"):
    conditions = [{"type": "Ready", "status": ready, "reason": reason}] if reason else []
    return {
        "metadata": {"name": name, "namespace": "capibara-system"},
        "spec": {},
        "status": {"conditions": conditions},
    }


def lease(age):
    renewed = (NOW - timedelta(seconds=age)).isoformat().replace("+00:00", "Z")
    spec = {"holderIdentity": "pod-1", "leaseDurationSeconds": 15, "renewTime": renewed}
    return {"metadata": {"annotations": {"capibara6.dev/taken": "3"}}, "spec": spec}


class Server:
    """Answers by path; an exception is raised."""

    access = Access("https://cluster.test", "team", None)

    def __init__(self, **answers):
        self.server_time = datetime.now(UTC)
        self.answers = {
            "version": {"major": "1", "minor": "36+", "gitVersion": "v1.36.3"},
            "capibara6.dev/v1alpha1": {"resources": [{"name": "codeexecutions"}, {"name": "sandboxtemplates"}]},
            "selfsubjectaccessreviews": {"status": {"allowed": True}},
            "leases": {"items": [lease(2)]},
            "sandboxtemplates": {"items": [template("default")], "metadata": {}},
            "codeexecutions": table(),
            **answers,
        }

    def request(self, method, path, body=None, accept=None):
        last = path.partition("?")[0].rpartition("/")[2]
        found = self.answers["capibara6.dev/v1alpha1" if last == "v1alpha1" else last]
        if isinstance(found, Exception):
            raise found
        return found


@pytest.fixture
def examined(monkeypatch):
    """The findings of a doctor who looks at a server."""

    def examine(**answers):
        server = Server(**answers)
        monkeypatch.setattr("capibara.cli.leases.datetime", Clock)
        server.server_time = answers.get("time", server.server_time)

        class Opened:
            def __enter__(self):
                return Cluster(server, "team")

            def __exit__(self, *_):
                pass

        monkeypatch.setattr(doctor, "open_cluster", lambda *_, **__: Opened())
        return list(doctor.examine(None, None, None, "capibara-system", run=False))

    return examine


class Clock(datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW


CHECKS = ["program", "cluster", "clock", "CRDs", "rights", "operator", "templates", "E2B"]


def test_where_nothing_is_wrong_every_check_is_ok(examined):
    findings = examined(time=None)
    assert [finding.check for finding in findings] == CHECKS
    assert all(finding.ok and not finding.remedy for finding in findings), findings


@pytest.mark.parametrize(
    ("answers", "check", "remedy"),
    [
        pytest.param({"version": Away("refused")}, "cluster", "see that the cluster runs", id="no answer"),
        pytest.param(
            {"version": {"major": "1", "minor": "29", "gitVersion": "v1.29.0"}},
            "cluster",
            "1.30 or newer",
            id="too old",
        ),
        pytest.param({"time": NOW}, "clock", "set this machine's clock", id="another time"),
        pytest.param({"capibara6.dev/v1alpha1": Unknown(404, "no")}, "CRDs", "crds/", id="no kinds"),
        pytest.param(
            {"capibara6.dev/v1alpha1": {"resources": [{"name": "codeexecutions"}]}}, "CRDs", "crds/", id="one kind"
        ),
        pytest.param({"selfsubjectaccessreviews": {"status": {}}}, "rights", "ask for the role", id="no rights"),
        pytest.param({"leases": {"items": []}}, "operator", "start one", id="no operator"),
        pytest.param({"leases": {"items": [lease(100)]}}, "operator", "start one", id="a dead operator"),
        pytest.param(
            {"leases": NotAllowed(403, "no"), "sandboxtemplates": {"items": [template("default", reason="")]}},
            "operator",
            "start one",
            id="no trace of an operator",
        ),
        pytest.param({"sandboxtemplates": {"items": []}}, "templates", "kubectl apply", id="no templates"),
        pytest.param(
            {"sandboxtemplates": {"items": [template("a", "False", "BuildFailed")]}},
            "templates",
            "`capibara templates a` says why",
            id="a broken template",
        ),
        pytest.param(
            {"sandboxtemplates": {"items": [template("a")]}}, "templates", "no template `default`", id="no default"
        ),
        pytest.param(
            {"codeexecutions": table(row("a", "Queued", "AuthFailed", "", "", "", "1s", ""))},
            "E2B",
            "valid one",
            id="a key",
        ),
    ],
)
def test_what_is_wrong_has_its_remedy(examined, answers, check, remedy):
    findings = {finding.check: finding for finding in examined(**{"time": None, **answers})}
    assert not findings[check].ok
    assert remedy in findings[check].remedy
    assert all(len(line) <= 80 for line in doctor.line(findings[check]).splitlines())


def test_leases_that_may_not_be_read_are_no_trouble_where_templates_have_been_looked_at(examined):
    findings = {finding.check: finding for finding in examined(time=None, leases=NotAllowed(403, "no"))}
    assert findings["operator"].ok


def test_statistics_by_template_and_outcome():
    rows = [
        row("a", "Succeeded", None, "1.5s", "quick", "$0.000010", "1m", ""),
        row("b", "Succeeded", None, "1m5s", "quick", "$0.000030", "1m", ""),
        row("c", "Failed", "OutOfMemory", "120ms", "default", None, "1m", ""),
        row("d", None, None, None, None, None, "1m", ""),
    ]
    groups = counting.grouped(counting.records(Cluster(Server(codeexecutions=table(*rows)), "team")))
    lines = {key: counting.summary(*key, found) for key, found in groups.items()}
    assert lines["quick", "Succeeded"] == {
        "template": "quick",
        "outcome": "Succeeded",
        "count": 2,
        "median": 33.25,
        "longest": 65.0,
        "cost": 0.00004,
    }
    assert (lines["default", "OutOfMemory"]["longest"], lines["default", "OutOfMemory"]["cost"]) == (0.12, None)
    assert lines["none", "Pending"]["count"] == 1


@pytest.mark.parametrize(("text", "seconds"), [("90s", 90), ("1d12h", 129600), ("30m", 1800)])
def test_an_age(text, seconds):
    from capibara.cli.changing import parse_age

    assert parse_age(text).total_seconds() == seconds
    with pytest.raises(Problem, match="such as 12h"):
        parse_age(text + "x")
