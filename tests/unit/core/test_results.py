"""The documents we write: what is in them, what is not, and how large they can get."""

import json

import pytest
from tests.builders import NOW, execution, plan

from capibara.api.execution import CodeExecutionStatus
from capibara.api.reasons import Reason
from capibara.backends.base import OutputLimits
from capibara.core.actions import Conclude, Finish, Note
from capibara.core.masking import MASK
from capibara.core.outcome import CodeError, FileBack, Finished, Outcome, OutputStream, RichResult, Timings, Usage
from capibara.core.results import (
    claimed_status,
    concluded_status,
    final_status,
    minimal_status,
    noted_status,
)
from capibara.core.usage import Spent, cost_of

SPENT = Spent(queued=0.5, acquire=0.1, collect=0.02, sandbox=2.0, total=2.5)


def final(finish, *, secrets=(), sandbox_id="sandbox-1", run_plan=None):
    return final_status(
        execution().claimed().build(),
        finish,
        plan=run_plan or plan(),
        terms=run_plan or plan(),
        sandbox_id=sandbox_id,
        spent=SPENT,
        secrets=secrets,
        now=NOW,
    )


def done(**fields):
    return Finish(Reason.COMPLETED, "exit code 0", Finished(Outcome.COMPLETED, exit_code=0, **fields))


def test_the_claim_says_whose_it_is_and_on_what_it_runs():
    status = claimed_status(execution().build(), "me", 1, plan(), NOW)
    assert {key: status[key] for key in ("phase", "owner", "attempt")} == {
        "phase": "Running",
        "owner": "me",
        "attempt": 1,
    }
    assert status["template"]["name"] == "small"
    assert "stdout" not in status


def test_the_claim_says_which_language_it_is_and_how_that_was_told():
    status = claimed_status(execution().build(), "me", 1, plan(), NOW)
    assert (status["language"], status["languageVia"]) == ("python", "language")
    assert CodeExecutionStatus.model_validate(status).language_via == "language"


def test_a_second_claim_keeps_the_first_start():
    again = claimed_status(execution().claimed_by_a_predecessor().build(), "me", 1, plan(), NOW)
    first = execution().claimed_by_a_predecessor().build().status.start_time
    assert CodeExecutionStatus.model_validate(again).start_time == first


def test_a_note_tells_the_sandbox_once_there_is_one():
    status = noted_status(execution().build(), Note(Reason.RUNNING, "the code runs"), NOW, "sandbox-1")
    assert status["sandboxID"] == "sandbox-1"


@pytest.mark.parametrize(
    ("body", "sandbox", "phase"),
    [
        (execution(), None, "Queued"),
        (execution().claimed(), None, "Pending"),
        (execution().claimed(), "sandbox-1", "Running"),
    ],
    ids=["before the claim", "before it has a sandbox", "while the code runs"],
)
def test_a_provider_that_is_away_sends_nobody_back_into_the_queue(body, sandbox, phase):
    note = Note(Reason.PROVIDER_UNAVAILABLE, "no answer")
    assert noted_status(body.build(), note, NOW, sandbox)["phase"] == phase


def test_the_end_of_a_run_in_full():
    status = final(
        done(
            stdout=OutputStream("42\n", 3),
            results=(RichResult(1, "png", 5, "aGVsbG8=", True), RichResult(1, "chart", 999_999)),
            results_omitted=2,
            usage=Usage(0.25, 35_921_920),
            timings=Timings(0.3, 0.2),
        )
    )
    assert status["exitCode"] == 0
    assert cost_of(status) == 0.0000325
    assert cost_of({"phase": "Failed"}) == 0
    assert status["stdout"]["text"] == "42\n"
    assert status["results"] == [
        {"type": "image/png", "text": "aGVsbG8=", "bytes": 5},
        {"type": "e2b/chart", "bytes": 999_999, "omitted": True},
    ]
    assert status["omittedResults"] == 1 + 2
    assert status["usage"] == {
        "sandboxTime": "2",
        "cpuTime": "0.25",
        "memoryPeak": "34.3Mi",
        "cost": "0.0000325",
    }
    assert status["timings"] == {
        "queuedMilliseconds": 500,
        "acquireMilliseconds": 100,
        "runMilliseconds": 200,
        "collectMilliseconds": 20,
        "totalMilliseconds": 2500,
    }
    assert status["enforcement"] == {"cpu": "None", "memory": "None"}
    assert status["duration"] == "5.0s"
    assert status["cost"] == "$0.000032"


@pytest.mark.parametrize(
    "timings",
    [{"queued": 0, "run": 1.25, "total": 2}, {"queued": 0, "run": 1250, "total": 2000}],
    ids=["seconds", "milliseconds without their unit"],
)
@pytest.mark.parametrize(
    "usage",
    [
        {"sandboxSeconds": 2, "cpuSeconds": 0.5, "peakMemory": 2**25, "estimatedCost": 0.000028},
        {"sandboxSeconds": "2", "cpuSeconds": "0.5", "peakMemory": 2**25, "estimatedCost": "0.000028"},
    ],
    ids=["numbers", "text"],
)
def test_what_former_schemas_had_is_still_read(timings, usage):
    limits = {"cpuMillis": 1500, "memoryBytes": 2**29, "activeDeadlineSeconds": 60}
    status = CodeExecutionStatus.model_validate({"timings": timings, "usage": usage, "limits": limits})
    read = {"queuedMilliseconds": 0, "runMilliseconds": 1250, "totalMilliseconds": 2000}
    assert status.timings.document() == read
    assert status.usage.document() == {"sandboxTime": "2", "cpuTime": "0.5", "memoryPeak": "32Mi", "cost": "0.000028"}
    assert status.limits.document() == {"cpu": "1500m", "memory": "512Mi", "activeDeadlineSeconds": 60}
    assert (status.limits.cpu_millis, status.limits.memory_bytes) == (1500, 2**29)


def test_the_sandbox_that_is_shown_lives():
    note = Note(Reason.RUNNING, "the code runs")
    assert noted_status(execution().build(), note, NOW, "sandbox-1")["activeSandboxID"] == "sandbox-1"
    assert claimed_status(execution().build(), "me", 1, plan(), NOW, "sandbox-1")["activeSandboxID"] == "sandbox-1"
    ends = [final(done()), minimal_status(execution().build(), done(), NOW)]
    ends.append(concluded_status(execution().claimed().build(), Conclude(note, 1), NOW, ()))
    assert [end["activeSandboxID"] for end in ends] == [None, None, None]


def test_what_never_had_a_sandbox_has_neither_usage_nor_output():
    status = final(Finish(Reason.TEMPLATE_NOT_FOUND, "none"), sandbox_id=None)
    assert not {"usage", "timings", "stdout", "exitCode", "sandboxID"} & status.keys()


def test_secrets_that_the_code_prints_are_masked_wherever_they_show():
    secret = "hunter2-hunter2"
    run = Finished(
        Outcome.COMPLETED,
        exit_code=1,
        error=CodeError(f"E{secret}", f"no {secret}", f"line {secret}"),
        stdout=OutputStream(f"a {secret} b"),
        stderr=OutputStream(secret),
        results=(RichResult(1, "text", 9, f"'{secret}'"),),
    )
    finish = Finish(Reason.CODE_FAILED, f"ValueError: {secret}", run)
    text = json.dumps(final(finish, secrets=[f"{secret}\n", "1"]))
    assert secret not in text
    assert text.count(MASK.strip("[]")) == 5 + 2
    assert '"exitCode": 1' in text


def test_the_least_status_is_an_end_too():
    status = minimal_status(execution().build(), Finish(Reason.COMPLETED, "exit code 0"), NOW)
    assert status["phase"] == "Succeeded"
    assert "completionTime" in status


@pytest.mark.parametrize("exit_code", [None, 0, 137])
def test_out_of_memory_has_the_exit_code_that_a_pod_has(exit_code):
    end = Finished(Outcome.OUT_OF_MEMORY, exit_code=exit_code)
    assert final(Finish(Reason.OUT_OF_MEMORY, "too much", end))["exitCode"] == 137


WHOLE = done(
    stdout=OutputStream("out", 3, False),
    stderr=OutputStream("err", 3, False),
    results=(RichResult(1, "text", 1, text="1", is_main=True),),
    files=(FileBack("a.txt", 1, "0" * 64, "text/plain", text="a"),),
    files_omitted=1,
    timings=Timings(run=1.5),
    usage=Usage(cpu_seconds=0.5, peak_memory_bytes=1 << 20),
)
DOCUMENTS = {
    "claimed": claimed_status(execution().build(), "me", 1, plan(), NOW, sandbox_id="s", secret_versions="1"),
    "claimed again": claimed_status(
        execution().claimed_by_a_predecessor().build(), "me", 2, plan(), NOW, lost=Reason.SANDBOX_LOST
    ),
    "noted": noted_status(execution().build(), Note(Reason.RUNNING, "the code runs"), NOW, "s"),
    "concluded": concluded_status(
        execution().claimed().build(), Conclude(Note(Reason.RETRYING, "again"), exit_code=1), NOW, ()
    ),
    "minimal": minimal_status(execution().claimed().build(), done(), NOW),
    "completed": final(WHOLE),
    "failed": final(
        Finish(Reason.CODE_FAILED, "E", Finished(Outcome.COMPLETED, exit_code=1, error=CodeError("E", "v")))
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_we_write_has_fields_that_the_api_knows_and_no_others(name):
    def present(value):
        return (
            {key: present(each) for key, each in value.items() if each is not None}
            if isinstance(value, dict)
            else value
        )

    document = json.loads(json.dumps(DOCUMENTS[name]))
    read = CodeExecutionStatus.model_validate(document)
    assert read.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True) == present(document)


def test_unbounded_names_from_a_sandbox_are_cut():
    run = Finished(Outcome.COMPLETED, exit_code=1, error=CodeError("N" * 10_000, "v" * 100_000))
    status = final(Finish(Reason.CODE_FAILED, "N" * 10_000, run))
    assert len(json.dumps(status)) < 10_000


@pytest.mark.parametrize("character", ["a", "\x01", '"', "\u00e9", "\U0001f600"])
def test_no_end_is_larger_than_an_object_may_be_however_json_spells_it(character):
    limits = OutputLimits()

    def full(size):
        return character * (size // len(character.encode()))

    run = Finished(
        Outcome.COMPLETED,
        exit_code=1,
        error=CodeError(full(9999), full(99_999), full(limits.traceback)),
        stdout=OutputStream(full(limits.inline)),
        results=(RichResult(1, "text", 9, full(limits.results_inline)),),
        files=(
            FileBack("a", 9, "a" * 64, "text/plain", text=full(limits.files_inline) if character != "\x01" else ""),
        ),
    )
    status = final(Finish(Reason.CODE_FAILED, full(99_999), run))
    assert len(json.dumps(status).encode()) < 768 * 1024, "etcd stores 1.5 MiB, the spec included"
    assert (
        len(json.dumps(minimal_status(execution().build(), Finish(Reason.CODE_FAILED, full(99_999)), NOW))) < 64 * 1024
    )
