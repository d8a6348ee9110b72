"""The operator on a real API server, with a backend that runs nothing."""

import pytest
from tests.cluster import GROUP, VERSION, condition, message, phase, reason
from tests.contract_rules import kstatus

from capibara.devenv.processes import wait_until


def test_a_short_execution_costs_exactly_two_writes(cluster, fake_operator, namespace):
    for number in range(5):
        body = cluster.run(namespace, f"hello-{number}", code="print(1)")
        assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    writes = cluster.operator_writes(namespace)
    assert [(entry.verb, entry.resource, entry.subresource, entry.code) for entry in writes] == [
        ("patch", "codeexecutions", "status", 200)
    ] * 10


def test_at_most_once_costs_a_third_write_before_the_code_begins(cluster, fake_operator, namespace):
    body = cluster.run(namespace, "once", code="print(1)", executionGuarantee="AtMostOnce")
    assert (phase(body), body["status"]["startedAttempt"]) == ("Succeeded", 1)
    assert len(cluster.operator_writes(namespace)) == 3


def test_every_state_that_is_seen_keeps_the_status_contract(cluster, fake_operator, namespace):
    good = cluster.run(namespace, "good", code="print(1)")
    bad = cluster.run(namespace, "bad", code="echo", language="bash")
    seen = cluster.history(good["metadata"]["uid"]) + cluster.history(bad["metadata"]["uid"])
    assert cluster.broken_promises(namespace) == []  # as after every test that has a namespace
    assert kstatus(seen[0]) == "InProgress"
    assert (kstatus(good), kstatus(bad)) == ("Current", "Failed")


def test_the_status_tells_which_template_and_why(cluster, fake_operator, namespace):
    body = cluster.run(namespace, "routed", code="1", query="analiza las ventas del trimestre")
    assert {key: body["status"]["template"][key] for key in ("name", "namespace", "via")} == {
        "name": "data-analysis",
        "namespace": "capibara-system",
        "via": "model",
    }


def test_a_template_with_examples_takes_part_as_soon_as_it_is_applied(cluster, fake_operator, namespace):
    cluster.create_template(namespace, "invoices", routing={"examples": ["lee las facturas escaneadas"]})
    wait_until(lambda: is_known(cluster, namespace, "invoices"), 60, "the operator knowing the template")
    body = cluster.run(namespace, "scanned", code="1", query="lee estas facturas escaneadas")
    told = body["status"]["template"]
    assert (told["name"], told["via"]) == ("invoices", "examples")
    assert 0.3 <= float(told["score"]) <= 1


def is_known(cluster, namespace, name):
    """Whether the operator has seen the template: what is applied in the same moment may still get the shared one."""
    found = cluster.objects.get_namespaced_custom_object(GROUP, VERSION, namespace, "sandboxtemplates", name)
    return found["status"].get("hash")


def test_an_own_template_comes_before_the_operators(cluster, fake_operator, namespace):
    cluster.create_template(namespace, "default", activeDeadlineSeconds=7)
    wait_until(lambda: is_known(cluster, namespace, "default"), 60, "the operator knowing the template")
    body = cluster.run(namespace, "own", code="1")
    assert body["status"]["template"]["namespace"] == namespace


def test_suspend_holds_an_execution_until_it_is_lifted(cluster, fake_operator, namespace):
    cluster.create(namespace, "held", code="1", suspend=True)
    held = cluster.wait(namespace, "held", lambda body: phase(body) == "Suspended", "Suspended")
    assert "sandboxID" not in held["status"]
    assert condition(held, "Ready")["status"] == "Unknown"
    cluster.patch(namespace, "held", suspend=False)
    assert phase(cluster.wait_over(namespace, "held")) == "Succeeded"


def test_a_suspended_execution_can_be_cancelled(cluster, fake_operator, namespace):
    cluster.create(namespace, "held", code="1", suspend=True)
    cluster.wait(namespace, "held", lambda body: phase(body) == "Suspended", "Suspended")
    cluster.patch(namespace, "held", cancel=True)
    assert phase(cluster.wait_over(namespace, "held")) == "Cancelled"


@pytest.mark.parametrize(
    ("spec", "why", "words"),
    [
        ({"templateRef": {"name": "nope"}}, "TemplateNotFound", "no SandboxTemplate nope"),
        ({"language": "bash"}, "LanguageNotAllowed", "set spec.templateRef to one that does (quick-script), or change"),
        ({"activeDeadlineSeconds": 301}, "InvalidSpec", "301 is above the 300"),
        (
            {"env": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "gone", "key": "k"}}}]},
            "ReferenceNotFound",
            "no Secret gone",
        ),
        (
            {"files": [{"path": "a", "contentFrom": {"configMapKeyRef": {"name": "settings", "key": "nope"}}}]},
            "ReferenceNotFound",
            "no key nope",
        ),
    ],
    ids=["unknown template", "language", "deadline", "missing Secret", "missing key"],
)
def test_what_only_the_operator_can_see_fails_at_once(cluster, fake_operator, namespace, spec, why, words):
    cluster.create_config_map(namespace, "settings", {"k": "v"})
    body = cluster.run(namespace, "bad", code="1", **spec)
    assert (phase(body), reason(body)) == ("Failed", why)
    assert words in message(body)
    assert "sandboxID" not in body["status"]
    assert len([each for each in cluster.operator_writes(namespace) if each.resource == "codeexecutions"]) == 1


def test_a_secret_may_come_after_the_execution_that_refers_to_it(cluster, fake_operator, namespace):
    env = [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "late", "key": "k"}}}]
    cluster.create(namespace, "early", code="1", env=env, startDeadlineSeconds=120)
    body = cluster.wait(namespace, "early", lambda body: reason(body) == "WaitingForReference", "waiting")
    assert (phase(body), message(body)) == (
        "Pending",
        f"spec.env[A]: there is no Secret late in namespace {namespace}: waiting for it",
    )
    cluster.create_secret(namespace, "late", {"k": "v"})
    assert phase(cluster.wait_over(namespace, "early")) == "Succeeded"


def test_deleting_and_creating_the_same_name_runs_the_new_one(cluster, fake_operator, namespace):
    first = cluster.run(namespace, "again", code="1")
    cluster.delete(namespace, "again")
    cluster.create(namespace, "again", code="2")
    second = cluster.wait(
        namespace,
        "again",
        lambda body: body["metadata"]["uid"] != first["metadata"]["uid"] and phase(body) == "Succeeded",
        "the second's end",
    )
    assert second["spec"]["code"] == "2"
