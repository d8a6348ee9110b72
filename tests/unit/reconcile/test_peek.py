"""What code has printed is kept whatever ends it, and shown while it runs."""

import asyncio
import base64

import pytest
from tests.builders import UID
from tests.contract_rules import broken_rules
from tests.unit.reconcile.conftest import (
    a_predecessors,
    alive,
    an_execution,
    eventually,
    for_ever,
    sandbox_of,
    until_ended,
)

from capibara.api.outcome import OutputStream as Stream
from capibara.backends.errors import ProviderUnavailable, SandboxGone
from capibara.backends.fake import FakeBackend
from capibara.core.masking import MASK
from capibara.core.outcome import CodeError, Finished, Outcome, OutputStream, Printed
from capibara.reconcile.executions import peek

SECRET = "s3cr3t-value"
STEP_1 = Printed(OutputStream("step 1\n", 7, sha256="a" * 64), OutputStream("careful\n", 8))


class Talking(FakeBackend):
    """Its code runs until `lose` is called, and prints what `printed` says."""

    def __init__(self, printed=STEP_1, run=for_ever):
        super().__init__(run)
        self.printed = printed
        self.looks = 0
        self.look = self._look

    def _look(self, attempt, limits):
        self.looks += 1
        if isinstance(self.printed, Exception):
            raise self.printed
        return self.printed


async def running(api, operator, backend, **spec):
    api.create(an_execution(**spec))
    await eventually(lambda: backend.ledger.started)
    return operator


async def test_a_cancelled_run_keeps_what_it_had_printed(api, start_operator):
    backend = Talking()
    operator = await running(api, start_operator(backend), backend)
    api.change("hello", cancel=True)
    await until_ended(operator)
    status = api.status("hello")
    assert status["phase"] == "Cancelled"
    assert status["stdout"] == {"text": "step 1\n", "bytes": 7, "truncated": False, "sha256": "a" * 64}
    assert status["stderr"]["text"] == "careful\n"
    assert (backend.looks, alive(backend)) == (1, [])
    assert not broken_rules(api.objects["hello"])


@pytest.mark.parametrize("answers", [True, False], ids=["there", "away"])
async def test_a_cancelled_run_that_a_predecessor_began_keeps_it_too(api, start_operator, answers):
    backend, body = Talking(), a_predecessors(cancel=True)
    left = await sandbox_of(backend, body)
    backend._alive[left].runs[f"{UID}-1"] = asyncio.get_running_loop().create_future()
    asked = []

    async def find(metadata, find=backend.find):
        asked.append(metadata)
        if not answers and len(asked) == 1:
            raise ProviderUnavailable("away")
        return await find(metadata)

    backend.find = find
    api.create(body)
    await until_ended(start_operator(backend))
    status = api.status()
    assert (status["phase"], status.get("stdout", {}).get("text")) == ("Cancelled", "step 1\n" if answers else None)
    assert alive(backend) == []


async def test_a_sandbox_that_does_not_answer_goes_all_the_same(api, start_operator, monkeypatch):
    monkeypatch.setattr(peek, "LAST_LOOK_SECONDS", 0.001)
    backend = Talking()
    backend.look = lambda *_: asyncio.get_running_loop().create_future()
    operator = await running(api, start_operator(backend), backend)
    api.change("hello", cancel=True)
    await until_ended(operator)
    assert api.status("hello")["phase"] == "Cancelled"
    assert alive(backend) == []


async def test_an_overdue_run_keeps_it_too(api, start_operator):
    backend = Talking()
    operator = start_operator(backend, deadline_slack_seconds=0)
    await running(api, operator, backend, activeDeadlineSeconds=1)
    await until_ended(operator)
    status = api.status("hello")
    assert (status["conditions"][0]["reason"], status["stdout"]["text"]) == ("DeadlineExceeded", "step 1\n")


@pytest.mark.parametrize("guarantee", ["AtLeastOnce", "AtMostOnce"])
async def test_of_a_lost_sandbox_what_was_seen_last_is_kept(api, start_operator, guarantee):
    backend = Talking()
    operator = start_operator(backend, output_every_seconds=0.01)
    for attempt in range(1, 2 if guarantee == "AtMostOnce" else 4):
        if attempt == 1:
            await running(api, operator, backend, executionGuarantee=guarantee)
        looks = backend.looks
        await eventually(lambda: len(backend.ledger.started) == attempt and backend.looks > looks + 1)  # noqa: B023
        await backend.kill(alive(backend)[0])
    await until_ended(operator)
    status = api.status("hello")
    assert status["conditions"][0]["reason"] in ("SandboxLost", "OutcomeUnknown")
    assert status["stdout"] == {"text": "step 1\n", "bytes": 7, "truncated": True, "sha256": ""}


async def test_a_running_executions_output_is_shown_written_when_it_changes_and_masked(api, start_operator):
    long = "".join(f"line {n}\n" for n in range(1000)) + f"{SECRET}\nnow {SECRET[:6]}"
    backend = Talking(Printed(OutputStream(long, 9000)))
    operator = start_operator(backend, output_every_seconds=0.01, progress_after_seconds=1000)
    api.inputs["keys"] = {"data": {"token": base64.b64encode(SECRET.encode()).decode()}}
    env = [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "token"}}}]
    await running(api, operator, backend, env=env)
    await eventually(lambda: backend.looks > 5)
    shown = Stream.model_validate(api.status("hello")["stdout"])
    assert shown.text.startswith("line ")
    assert shown.text.endswith(f"line 999\n{MASK}\nnow {MASK}")
    assert len(shown.text) <= 2048
    assert (shown.bytes, shown.truncated) == (9000, True)
    assert len(api.writes) == 2  # the claim, and this
    backend.printed = Printed(OutputStream("new\n", 9004))
    await eventually(lambda: api.status("hello")["stdout"]["text"] == "new\n")
    assert api.status("hello")["phase"] == "Running"
    assert not broken_rules(api.objects["hello"])


async def test_nobody_looks_where_it_is_switched_off(api, start_operator):
    backend = Talking(run=lambda _: asyncio.sleep(0.2, Finished(Outcome.COMPLETED, exit_code=0)))
    operator = await running(api, start_operator(backend, output_every_seconds=0), backend)
    await until_ended(operator)
    assert (backend.looks, len(api.writes)) == (0, 2)


@pytest.mark.parametrize("trouble", [ProviderUnavailable("away"), SandboxGone("gone")], ids=["away", "gone"])
async def test_a_look_that_fails_takes_nothing_back_and_ends_nothing(api, start_operator, trouble):
    backend = Talking()
    operator = await running(api, start_operator(backend, output_every_seconds=0.01), backend)
    await eventually(lambda: "stdout" in api.status("hello"))
    backend.printed, looks = trouble, backend.looks
    await eventually(lambda: backend.looks > looks + 2)
    api.change("hello", cancel=True)
    await until_ended(operator)
    assert api.status("hello")["stdout"]["text"] == "step 1\n"


async def test_an_end_that_the_runner_did_not_tell_has_the_output_all_the_same(api, start_operator):
    lost = Finished(Outcome.LOST_RUNNER, error=CodeError("RunnerLost", "no result"))
    backend = Talking(run=lambda _: lost)
    operator = await running(api, start_operator(backend), backend)
    await until_ended(operator)
    status = api.status("hello")
    assert (status["conditions"][0]["reason"], status["stdout"]["text"]) == ("CodeFailed", "step 1\n")


async def test_a_new_attempt_does_not_show_the_last_ones_output(api, start_operator):
    backend = Talking()
    operator = await running(api, start_operator(backend, output_every_seconds=0.01), backend)
    await eventually(lambda: "stdout" in api.status("hello"))
    backend.printed = Printed()
    await backend.kill(alive(backend)[0])
    await eventually(lambda: len(backend.ledger.started) == 2)
    assert api.status("hello").get("stdout") is None
    api.change("hello", cancel=True)
    await until_ended(operator)
