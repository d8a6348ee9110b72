"""Failed code is tried again on a real API server, and its history is on the object."""

from __future__ import annotations

from tests.cluster import message, phase

from capibara.core.outcome import Finished, Outcome


def test_failed_code_is_tried_again_and_kubectl_shows_which_attempt_it_was(
    cluster, start_threaded, workshop, installed, namespace
):
    codes = iter([3, 4])
    workshop._run = lambda _: Finished(Outcome.COMPLETED, exit_code=next(codes, 0))
    start_threaded(code_retry_seconds=0.1)
    cluster.create(namespace, "flaky", code="1", backoffLimit=2)
    body = cluster.wait_over(namespace, "flaky")
    assert (phase(body), body["status"]["attempt"]) == ("Succeeded", 3)
    history = [(each["number"], each["reason"], each["exitCode"]) for each in body["status"]["attempts"]]
    assert history == [(1, "CodeFailed", 3), (2, "CodeFailed", 4)]
    told = [message(state) for state in cluster.history(body["metadata"]["uid"])]
    assert "attempt 1 failed: exit code 3; another one follows" in told
    wide = installed.kubectl.run("get", "cex", "flaky", "-n", namespace, "-o", "wide")
    assert dict(zip(*(line.split() for line in wide.splitlines()), strict=False))["PHASE"] == "Succeeded"
