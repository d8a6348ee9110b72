"""Results found again on a real API server: by its field selectors, under any number of operators."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from tests.cluster import message, phase

from capibara import main
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


def test_code_that_reaches_the_network_needs_the_word_of_its_template(cluster, start_threaded, said, namespace):
    start_threaded()
    for name, cacheable in (("open", False), ("open-and-stable", True)):
        spec = {"network": {"egress": "Allow"}, "cacheable": cacheable}
        cluster.create_template(namespace, name, **spec)
        cluster.create(namespace, name, code="1", cache=USE, templateRef={"name": name})
    refused = cluster.wait_over(namespace, "open")
    assert (phase(refused), "cacheable: true" in message(refused)) == ("Failed", True)
    assert phase(cluster.wait_over(namespace, "open-and-stable")) == "Succeeded"
