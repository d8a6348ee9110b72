"""Events as kubectl shows them: about failures, lost sandboxes and builds, and none about a success."""

from __future__ import annotations

import asyncio
import time

from capibara.backends.base import BuildPhase
from capibara.backends.errors import SandboxGone
from capibara.core.outcome import Finished, Outcome

PATIENCE_SECONDS = 150


def until_told(kubectl, namespace, *reasons):
    """The namespace's events, once there is one of each of these reasons: (reason, object, message)."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        items = kubectl.get_json("events", f"--namespace={namespace}")["items"]
        if set(reasons) <= {each["reason"] for each in items}:
            return [(each["reason"], each["involvedObject"]["name"], each["message"]) for each in items]
        assert time.monotonic() < deadline, items
        time.sleep(0.1)  # the step of a wait with a deadline


def test_a_failure_is_an_event_and_a_success_is_none(cluster, start_threaded, workshop, installed, namespace):
    workshop._run = lambda request: Finished(Outcome.COMPLETED, exit_code=int(request.code))
    start_threaded()
    for name, code in (("good", "0"), ("bad", "3")):
        cluster.run(namespace, name, code=code)
    cluster.run(namespace, "wrong", code="0", language="bash")
    told = until_told(installed.kubectl, namespace, "CodeFailed", "LanguageNotAllowed")
    assert sorted(each[:2] for each in told) == [("CodeFailed", "bad"), ("LanguageNotAllowed", "wrong")]
    shown = installed.kubectl.run("describe", "cex", "bad", f"--namespace={namespace}")
    assert "exit code 3" in shown.split("Events:")[1]


def test_a_lost_sandbox_is_an_event_and_the_end_another(cluster, start_threaded, workshop, installed, namespace):
    async def vanish(_request):
        await asyncio.sleep(0)
        raise SandboxGone("the sandbox vanished")

    workshop._run = vanish
    start_threaded()
    cluster.run(namespace, "lost", code="1")
    told = until_told(installed.kubectl, namespace, "SandboxLost")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while len(told) < 3:
        assert time.monotonic() < deadline, told
        told = until_told(installed.kubectl, namespace, "SandboxLost")
    assert [message.partition(":")[0] for _, _, message in sorted(told)[:2]] == [
        "attempt 1 lost its sandbox",
        "attempt 2 lost its sandbox",
    ]


def test_a_build_that_fails_again_is_one_event_with_a_count(cluster, start_threaded, workshop, installed, namespace):
    workshop.finish(f"no-{namespace}", BuildPhase.FAILED, f"PyPI has no Python package no-{namespace}")
    start_threaded(build_retry_seconds=0.2, build_retry_max_seconds=0.2)
    cluster.create_template(namespace, "mine", packages={"python": [f"no-{namespace}"]})
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        items = installed.kubectl.get_json("events", f"--namespace={namespace}")["items"]
        if any(each["count"] >= 2 for each in items):
            break
        assert time.monotonic() < deadline, items
        time.sleep(0.1)  # the step of a wait with a deadline
    ((reason, message),) = {(each["reason"], each["message"]) for each in items}
    assert reason == "BuildFailed"
    assert message == f"the build failed: PyPI has no Python package no-{namespace}"
    cluster.objects.delete_namespaced_custom_object("capibara6.dev", "v1alpha1", namespace, "sandboxtemplates", "mine")
