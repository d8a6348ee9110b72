"""Results found again on a real API server: by its field selectors, under any number of operators."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from tests.cluster import message, phase

from capibara import main
from capibara.backends.errors import SandboxGone
from capibara.core.outcome import Finished, Outcome, OutputStream
from capibara.reconcile.membership import Membership

USE = {"mode": "Use"}
SAID = Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream("42\n", 3, sha256="ab"))
PATIENCE_SECONDS = 120.0


@pytest.fixture
def said(workshop):
    workshop._run = lambda _: SAID
    return workshop


def eventually(condition):
    """Wait until it holds."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "never"
        time.sleep(0.05)  # the step of a wait with a deadline


def begun(workshop):
    return len(list(workshop.ledger.started))


def test_an_equal_execution_is_answered_and_another_is_not(cluster, start_threaded, said, namespace):
    start_threaded()
    cluster.create(namespace, "first", code="1", cache=USE)
    first = cluster.wait_over(namespace, "first")
    cluster.create(namespace, "second", code="1", cache=USE, priority=7)
    second = cluster.wait_over(namespace, "second")
    cluster.create(namespace, "third", code="2", cache=USE)
    third = cluster.wait_over(namespace, "third")
    assert begun(said) == 2
    cache = second["status"]["cache"]
    assert cache.pop("age") < 60
    uid, key = first["metadata"]["uid"], first["status"]["cache"]["key"]
    assert cache == {"hit": True, "key": key, "source": {"name": "first", "uid": uid}}
    assert (phase(second), second["status"]["stdout"]) == ("Succeeded", first["status"]["stdout"])
    assert message(second).startswith("exit code 0; found again: first ran the same ")
    assert third["status"]["cache"] == {"hit": False, "key": third["status"]["cache"]["key"]}
    assert len(cluster.history(second["metadata"]["uid"])) <= 2  # as it was created, and its only write


def test_a_deleted_result_is_found_no_more_and_neither_is_what_was_had_from_it(
    cluster, start_threaded, said, namespace
):
    start_threaded()
    for name in ("first", "second"):
        cluster.create(namespace, name, code="1", cache=USE)
        cluster.wait_over(namespace, name)
    cluster.delete(namespace, "first")
    cluster.create(namespace, "third", code="1", cache=USE)
    assert cluster.wait_over(namespace, "third")["status"]["cache"]["hit"] is False
    assert begun(said) == 2


def test_another_namespace_has_its_own_results(cluster, start_threaded, said, namespace):
    start_threaded()
    other = f"{namespace}-other"
    cluster.create_namespace(other)
    for where in (namespace, other):
        cluster.create(where, "hello", code="1", cache=USE)
        assert cluster.wait_over(where, "hello")["status"]["cache"]["hit"] is False
    assert begun(said) == 2


def test_equal_executions_run_once_under_two_operators(cluster, start_threaded, workshop, namespace, monkeypatch):
    go = threading.Event()

    async def held(_):
        while not go.is_set():  # noqa: ASYNC110 (an event of another thread)
            await asyncio.sleep(0.01)
        return SAID

    members = []
    monkeypatch.setattr(main, "Membership", lambda *given: members.append(Membership(*given)) or members[-1])
    start_threaded(identity="operator-1")
    cluster.create(namespace, "builds", code="0")
    cluster.wait_over(namespace, "builds")
    workshop._run = held
    start_threaded(identity="operator-2")
    eventually(lambda: len(members) == 2 and all(each.living == 2 and each.is_active for each in members))
    names = [f"run-{number}" for number in range(12)]
    for name in names:
        cluster.create(namespace, name, code="1", cache=USE)
    go.set()
    ended = [cluster.wait_over(namespace, name)["status"] for name in names]
    assert {status["phase"] for status in ended} == {"Succeeded"}
    assert begun(workshop) == 2  # the first of them, and the one that had the template built
    assert sum(status["cache"]["hit"] for status in ended) == 11


FAILED = Finished(Outcome.COMPLETED, exit_code=3)
CUT = Finished(Outcome.COMPLETED, exit_code=0, stdout=OutputStream("4\n[...]\n2\n", 10**6, truncated=True, sha256="ab"))
ENDS = {"is cancelled": None, "is lost": SandboxGone("it vanished", begun=True), "fails": FAILED, "is cut short": CUT}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS.keys())
def test_if_the_one_that_runs_gives_no_result_another_takes_over(cluster, start_threaded, workshop, namespace, end):
    go, first = threading.Event(), []

    async def held(request):
        first.append(request.attempt.rpartition("-")[0])
        while not go.is_set():  # noqa: ASYNC110 (an event of another thread)
            await asyncio.sleep(0.01)
        if request.attempt.rpartition("-")[0] != first[0]:
            return SAID
        if isinstance(end, SandboxGone):
            raise end
        return end or SAID

    workshop._run = held
    start_threaded(queued_after_seconds=0)
    uid = cluster.create(namespace, "first", code="1", cache=USE)["metadata"]["uid"]
    eventually(lambda: first)
    names = [f"run-{number}" for number in range(4)]
    for name in names:
        cluster.create(namespace, name, code="1", cache=USE)
    for name in names:
        waiting = cluster.wait(namespace, name, lambda body: phase(body) == "Queued", "waiting")
        assert "first" in message(waiting)
    assert uid in first[0]
    if end is None:
        cluster.patch(namespace, "first", cancel=True)
        cluster.wait_over(namespace, "first")
    go.set()
    ended = [cluster.wait_over(namespace, name)["status"] for name in names]
    assert {status["phase"] for status in ended} == {"Succeeded"}
    assert sorted(status["cache"]["hit"] for status in ended) == [False, True, True, True]
    assert {status["cache"]["source"]["name"] for status in ended if status["cache"]["hit"]} < set(names)


def test_code_that_must_not_run_twice_shares_nothing(cluster, start_threaded, said, namespace):
    start_threaded()
    for number in range(3):
        cluster.create(namespace, f"run-{number}", code="1", cache=USE, executionGuarantee="AtMostOnce")
    ended = [cluster.wait_over(namespace, f"run-{number}")["status"] for number in range(3)]
    assert [status.get("cache") for status in ended] == [None] * 3
    assert begun(said) == 3


def test_a_status_that_comes_with_an_object_is_no_result(cluster, start_threaded, said, namespace):
    """What whoever may only create can write of a status is dropped, so nothing is forged by that."""
    start_threaded()
    cluster.create(namespace, "true", code="1", cache=USE)
    true = cluster.wait_over(namespace, "true")
    cluster.delete(namespace, "true")
    forged = {
        **{name: true[name] for name in ("apiVersion", "kind", "spec")},
        "metadata": {"name": "forged"},
        "status": {**true["status"], "stdout": {**true["status"]["stdout"], "text": "666\n"}},
    }
    cluster.objects.create_namespaced_custom_object("capibara6.dev", "v1alpha1", namespace, "codeexecutions", forged)
    for name in ("forged", "asks"):
        if name == "asks":
            cluster.create(namespace, name, code="1", cache=USE)
        assert cluster.wait_over(namespace, name)["status"]["stdout"]["text"] == "42\n"
    assert begun(said) == 2  # and one of the others was answered by the other


def test_code_that_reaches_the_network_needs_the_word_of_its_template(cluster, start_threaded, said, namespace):
    start_threaded()
    for name, cacheable in (("open", False), ("open-and-stable", True)):
        spec = {"network": {"egress": "Allow"}, "cacheable": cacheable}
        cluster.create_template(namespace, name, **spec)
        cluster.create(namespace, name, code="1", cache=USE, templateRef={"name": name})
    refused = cluster.wait_over(namespace, "open")
    assert (phase(refused), "cacheable: true" in message(refused)) == ("Failed", True)
    assert phase(cluster.wait_over(namespace, "open-and-stable")) == "Succeeded"
