"""Templates managed as in Git: applied, changed and deleted while executions are in flight, on a real API server."""

from __future__ import annotations

import time

import pytest
from tests.cluster import GROUP, VERSION, condition, message, phase, reason
from tests.contract_rules import broken_rules, broken_template_rules, kstatus

from capibara.backends.base import BuildPhase

KIND = {"apiVersion": f"{GROUP}/{VERSION}", "kind": "SandboxTemplate"}


class Templates:
    """Applies templates in one namespace, and waits for what becomes of them. Every state seen keeps the contract."""

    def __init__(self, cluster, namespace):
        self.cluster = cluster
        self.namespace = namespace
        self.kubectl = cluster.plane.kubectl

    def apply(self, name="mine", **spec):
        spec["env"] = [{"name": "TEST", "value": self.namespace}]  # no content is another test's
        self.kubectl.apply_documents([{**KIND, "metadata": {"name": name}, "spec": spec}], self.namespace)

    def packages(self, *python, name="mine", **spec):
        self.apply(name, packages={"python": list(python)}, **spec)

    def delete(self, name="mine"):
        self.kubectl.run("delete", "sandboxtemplate", name, f"--namespace={self.namespace}")

    def get(self, name="mine"):
        body = self.kubectl.get_json("sandboxtemplate", name, f"--namespace={self.namespace}")
        assert broken_template_rules(body) == []
        return body

    def wait(self, why, name="mine", seconds=30):
        """Until its status, of the newest generation, gives this reason."""
        deadline = time.monotonic() + seconds
        while True:
            body = self.get(name)
            current = (
                body["status"].get("observedGeneration") == body["metadata"]["generation"]
                if "status" in body
                else False
            )
            if current and reason(body) == why:
                return body
            assert time.monotonic() < deadline, body

    def wait_ready(self, name="mine"):
        self.kubectl.run(
            "wait", "--for=condition=Ready", f"sbtpl/{name}", f"--namespace={self.namespace}", "--timeout=30s"
        )
        return self.get(name)


@pytest.fixture
def templates(cluster, namespace):
    return Templates(cluster, namespace)


MINE = {"code": "1", "templateRef": {"name": "mine"}}


def used(body):
    return body["status"]["template"]


def test_a_template_is_built_once_in_sight_and_then_ready(cluster, start_threaded, workshop, templates):
    start_threaded()
    templates.packages("six", "pandas>=2")
    building = templates.wait("TemplateNotReady")
    assert kstatus(building) == "InProgress"
    assert "building code-interpreter-v1 with pandas>=2, six (1 CPU, 512 MiB)" in message(building)
    workshop.finish("six")
    ready = templates.wait_ready()
    assert kstatus(ready) == "Current"
    assert ready["status"]["active"]["hash"] == ready["status"]["hash"]
    assert ready["status"]["lastBuildLog"].endswith("last words\n")
    assert len(workshop.built_with("six")) == 1


def test_the_same_content_in_ten_places_is_one_build(cluster, start_threaded, workshop, templates):
    start_threaded()
    for number in range(10):
        templates.packages("Six" if number % 2 else "six", "numpy", name=f"t{number}", description=f"{number}")
    workshop.finish("six")
    ids = {templates.wait_ready(f"t{number}")["status"]["active"]["templateID"] for number in range(10)}
    assert len(ids) == 1
    assert len(workshop.built_with("six")) == 1


def test_an_unchanged_apply_writes_nothing(cluster, start_threaded, workshop, templates, namespace):
    operator = start_threaded()
    workshop.finish("six")
    templates.packages("six")
    before = templates.wait_ready()
    writes = len(cluster.operator_writes(namespace))
    builds = len(workshop.ledger.built)
    templates.packages("six")
    operator.stop()
    start_threaded()
    cluster.run(namespace, "marker", **MINE)  # by now the new operator has seen all templates
    assert templates.get()["metadata"]["resourceVersion"] == before["metadata"]["resourceVersion"]
    assert len(cluster.operator_writes(namespace)) == writes + 2
    assert len(workshop.ledger.built) == builds


def test_while_a_change_is_built_executions_go_on_with_the_old_build_and_then_switch(
    cluster, start_threaded, workshop, templates, namespace
):
    start_threaded()
    workshop.finish("six")
    templates.packages("six")
    old = templates.wait_ready()["status"]["active"]
    templates.packages("pandas")
    building = templates.wait("TemplateNotReady")
    assert building["status"]["active"] == old
    assert f"meanwhile executions use the former build, {old['hash']}" in message(building)
    during = cluster.run(namespace, "during", **MINE)
    assert (used(during)["templateID"], used(during)["hash"]) == (old["templateID"], old["hash"])
    workshop.finish("pandas")
    new = templates.wait_ready()["status"]["active"]
    after = cluster.run(namespace, "after", **MINE)
    assert used(after)["templateID"] == new["templateID"] != old["templateID"]


def test_a_failed_build_says_why_and_the_old_one_goes_on_serving_until_it_is_mended(
    cluster, start_threaded, workshop, templates, namespace
):
    start_threaded()
    workshop.finish("six")
    workshop.finish("nope", BuildPhase.FAILED, "pip could not install nope: no matching distribution")
    templates.packages("six")
    old = templates.wait_ready()["status"]["active"]
    templates.packages("nope")
    failed = templates.wait("BuildFailed")
    assert kstatus(failed) == "Failed"
    assert "nope: no matching distribution" in message(failed)
    assert failed["status"]["active"] == old
    assert phase(cluster.run(namespace, "on-the-old", **MINE)) == "Succeeded"
    templates.packages("six", "pandas")
    templates.wait_ready()
    assert len(workshop.built_with("nope")) == 1


def test_an_execution_of_a_template_without_any_good_build_fails_with_the_reason(
    cluster, start_threaded, workshop, templates, namespace
):
    start_threaded()
    workshop.finish("nope", BuildPhase.FAILED, "pip could not install nope")
    templates.packages("nope")
    body = cluster.run(namespace, "bad", **MINE)
    assert (reason(body), workshop.ledger.created) == ("BuildFailed", [])
    assert "pip could not install nope" in message(body)


def test_an_execution_waits_in_sight_and_a_restart_neither_loses_nor_doubles_the_build(
    cluster, start_threaded, workshop, templates, namespace
):
    first = start_threaded()
    templates.packages("six")
    cluster.create(namespace, "early", **MINE)
    waiting = cluster.wait(namespace, "early", lambda body: reason(body) == "TemplateNotReady", "waiting")
    assert "with six (1 CPU, 512 MiB) for template mine since" in message(waiting)
    templates.wait("TemplateNotReady")
    first.stop()
    start_threaded()
    workshop.finish("six")
    done = cluster.wait_over(namespace, "early")
    assert phase(done) == "Succeeded"
    assert used(done)["cached"] is False
    assert [rule for body in cluster.history(done["metadata"]["uid"]) for rule in broken_rules(body)] == []
    templates.wait_ready()
    assert len(workshop.built_with("six")) == 1


def test_a_template_can_go_and_come_back_while_executions_run(cluster, start_threaded, workshop, templates, namespace):
    start_threaded()
    cluster.create(namespace, "too-early", **MINE)
    assert reason(cluster.wait_over(namespace, "too-early")) == "TemplateNotFound"
    templates.packages("six")
    cluster.create(namespace, "waits", **MINE)
    cluster.wait(namespace, "waits", lambda body: reason(body) == "TemplateNotReady", "waiting")
    templates.delete()
    workshop.finish("six")
    assert phase(cluster.wait_over(namespace, "waits")) == "Succeeded"
    templates.packages("six")
    templates.wait_ready()
    assert phase(cluster.run(namespace, "again", **MINE)) == "Succeeded"
    assert len(workshop.built_with("six")) == 1


def test_a_dynamic_execution_has_its_content_built_and_the_next_one_finds_it(
    cluster, start_threaded, workshop, namespace
):
    start_threaded()
    wants = {"limits": {"memory": "600Mi"}, "packages": {"python": ["six"]}, "activeDeadlineSeconds": 400}
    spec = {"code": "1", "mode": "Dynamic", "requirements": wants}
    cluster.create(namespace, "first", **spec)
    waiting = cluster.wait(namespace, "first", lambda body: reason(body) == "TemplateNotReady", "waiting")
    assert "building code-interpreter-v1 with six (1 CPU, 600 MiB) for template default" in message(waiting)
    workshop.finish("six")
    first = cluster.wait_over(namespace, "first")
    again = cluster.run(namespace, "again", **spec)
    assert (used(first)["cached"], used(again)["cached"]) == (False, True)
    assert used(first)["templateID"] == used(again)["templateID"]
    (request,) = workshop.built_with("six")
    assert (request.cpu_count, request.memory_mb) == (1, 600)


@pytest.mark.parametrize(
    ("requirements", "why", "words"),
    [
        ({"packages": {"python": ["six"]}}, "PackageNotAllowed", "template mine does not let executions add packages"),
        ({"limits": {"cpu": "2"}}, "InvalidSpec", "template mine does not let executions change limits"),
        ({"activeDeadlineSeconds": 301}, "InvalidSpec", "301 is above the 300 of template mine"),
    ],
)
def test_a_dynamic_execution_may_do_what_its_template_allows(
    cluster, start_threaded, templates, namespace, requirements, why, words
):
    start_threaded()
    templates.apply()
    body = cluster.run(namespace, "bad", **MINE, mode="Dynamic", requirements=requirements)
    assert (reason(body), words in message(body)) == (why, True), message(body)


def test_packages_that_the_operator_forbids_are_neither_built_nor_run(
    cluster, start_threaded, workshop, templates, namespace
):
    start_threaded(package_deny=["Left.Pad", "npm:left-pad"])
    templates.packages("left_pad>=1")
    stalled = templates.wait("PackageNotAllowed")
    assert (kstatus(stalled), condition(stalled, "Stalled")["status"]) == ("Failed", "True")
    assert "spec.packages.python[0]: the operator forbids the python package left-pad" in message(stalled)
    wants = {"mode": "Dynamic", "requirements": {"packages": {"npm": ["left-pad@1"]}}}
    assert reason(cluster.run(namespace, "npm", code="1", **wants)) == "PackageNotAllowed"
    assert reason(cluster.run(namespace, "mine", **MINE)) == "PackageNotAllowed"
    assert workshop.built_with("left-pad") == []


def test_the_builds_that_nobody_needs_any_more_are_swept(cluster, start_threaded, workshop, templates, namespace):
    """The one in use stays, and with it what an execution that waits was given; the last spec's goes."""
    start_threaded(template_sweep_seconds=0.3, template_grace_seconds=0)
    workshop.finish("six")
    templates.packages("six")
    old = templates.wait_ready()["status"]["active"]["templateID"]
    workshop.finish("pandas")
    templates.packages("pandas")
    new = templates.wait_ready()["status"]["active"]["templateID"]
    wait_until(lambda: old not in workshop.template_ids())
    assert used(cluster.run(namespace, "after", **MINE))["templateID"] == new
    assert new in workshop.template_ids()
    templates.delete()
    wait_until(lambda: new not in workshop.template_ids())


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)  # the step of a wait with a deadline
