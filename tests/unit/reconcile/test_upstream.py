"""Executions whose inputs are files of others: what they wait for, and what ends them."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

import pytest
from tests.unit.reconcile.conftest import StartOperator, an_execution, eventually, for_ever, until_ended
from tests.unit.reconcile.memory_api import MemoryApi

from capibara.backends.base import RunRequest
from capibara.backends.fake import FakeBackend
from capibara.core.outcome import FileBack, Finished, Outcome

CSV = b"a,b\n1,2\n"
HASH = hashlib.sha256(CSV).hexdigest()


def uid() -> str:
    return str(uuid.uuid4())


def takes(*sources: tuple[str, str]) -> list[dict[str, Any]]:
    return [
        {"path": f"in-{number}", "contentFrom": {"executionRef": {"name": name, "path": path}}}
        for number, (name, path) in enumerate(sources)
    ]


def gives(*files: FileBack) -> Any:
    """A run that leaves these files."""
    return lambda request: Finished(Outcome.COMPLETED, 0, files=files)


TABLE = FileBack("a.csv", len(CSV), HASH, "text/csv", text=CSV.decode())
IMAGE = FileBack("a.png", 2, hashlib.sha256(b"\x89P").hexdigest(), "image/png", data="iVA=")
MASKED = FileBack("m.txt", 3, HASH, "text/plain", text="[secret]")
LARGE = FileBack("l.bin", 2**30, HASH, "application/octet-stream")


async def ended(api: MemoryApi, name: str) -> dict[str, Any]:
    await eventually(lambda: api.status(name).get("phase") in {"Succeeded", "Failed", "Cancelled"})
    return api.status(name)


def message(status: dict[str, Any]) -> str:
    return next(each["message"] for each in status["conditions"] if each["type"] == "Succeeded")


async def test_a_file_of_an_execution_is_an_input_of_another(api: MemoryApi, start_operator: StartOperator) -> None:
    """Applied in the wrong order, too."""
    requests: list[RunRequest] = []

    def run(request: RunRequest) -> Finished:
        requests.append(request)
        return gives(TABLE, IMAGE)(request)

    api.create(an_execution("second", uid(), files=takes(("first", "a.csv"), ("first", "a.png"))))
    operator = start_operator(FakeBackend(run))
    await eventually(lambda: "WaitingForReference" in api.told("second"))
    api.create(an_execution("first", uid(), outputs=[{"path": "a.*"}]))
    await until_ended(operator)
    assert api.status("second")["phase"] == "Succeeded"
    assert requests[1].files == {"in-0": CSV, "in-1": b"\x89P"}
    assert len(operator.controller._observer.ends) == 0


async def test_it_waits_as_long_as_the_other_has_not_ended(api: MemoryApi, start_operator: StartOperator) -> None:
    """Longer than for anything that is missing, and the other's end wakes it: nothing is polled."""
    api.create(an_execution("first", uid(), suspend=True))
    api.create(an_execution("second", uid(), files=takes(("first", "a.csv"))))
    operator = start_operator(FakeBackend(gives(TABLE)), reference_wait_seconds=0.0)
    await eventually(lambda: "WaitingForReference" in api.told("second"))
    assert message(api.status("second")) == "spec.files[in-0]: CodeExecution first has not ended: waiting for it"
    api.change("first", suspend=False)
    await until_ended(operator)
    assert api.status("second")["phase"] == "Succeeded"
    assert api.told("second") == ["WaitingForReference", "Running", "Completed"]


async def test_a_start_deadline_ends_the_wait(api: MemoryApi, start_operator: StartOperator) -> None:
    api.create(an_execution("first", uid(), suspend=True))
    api.create(an_execution("second", uid(), files=takes(("first", "a.csv")), startDeadlineSeconds=1))
    start_operator(FakeBackend())
    status = await ended(api, "second")
    assert status["reason"] == "StartDeadlineExceeded"


@pytest.mark.parametrize(
    ("run", "path", "said"),
    [
        pytest.param(
            lambda request: Finished(Outcome.COMPLETED, 1, files=(TABLE,)),
            "a.csv",
            "CodeExecution first has not succeeded (CodeFailed)",
            id="it has failed",
        ),
        pytest.param(
            gives(TABLE, IMAGE),
            "b.csv",
            "CodeExecution first has no file b.csv: it has a.csv, a.png; its spec.outputs has to ask for others",
            id="it has other files",
        ),
        pytest.param(
            gives(FileBack("*.csv", message="no file matches", missing=True)),
            "*.csv",
            "CodeExecution first has no file *.csv: it has no files; its spec.outputs has to ask for them",
            id="a pattern that led to nothing is no file",
        ),
        pytest.param(
            gives(MASKED),
            "m.txt",
            "file m.txt of CodeExecution first is not what the code wrote: its hash is another",
            id="a file in which secrets are masked",
        ),
        pytest.param(
            gives(LARGE),
            "l.bin",
            "file l.bin of CodeExecution first has no content: too large for the status, and there is no output store",
            id="a file that did not come back",
        ),
    ],
)
async def test_what_cannot_be_had_ends_it(
    api: MemoryApi, start_operator: StartOperator, run: Any, path: str, said: str
) -> None:
    api.create(an_execution("first", uid()))
    api.create(an_execution("second", uid(), files=takes(("first", path))))
    start_operator(FakeBackend(run))
    status = await ended(api, "second")
    assert (status["reason"], message(status)) == ("ReferenceNotFound", f"spec.files[in-0]: {said}")
    assert "attempt" not in status


async def test_an_execution_that_is_deleted_while_it_is_waited_for(
    api: MemoryApi, start_operator: StartOperator
) -> None:
    api.create(an_execution("first", uid()))
    api.create(an_execution("second", uid(), files=takes(("first", "a.csv"))))
    start_operator(FakeBackend(for_ever), reference_wait_seconds=0.0)
    await eventually(lambda: "WaitingForReference" in api.told("second"))
    api.delete("first")
    status = await ended(api, "second")
    assert (status["reason"], "there is no CodeExecution first" in message(status)) == ("ReferenceNotFound", True)


async def test_executions_that_wait_for_each_other_end(api: MemoryApi, start_operator: StartOperator) -> None:
    for name, other in (("a", "b"), ("b", "c"), ("c", "a"), ("own", "own")):
        api.create(an_execution(name, uid(), files=takes((other, "x"))))
    operator = start_operator(FakeBackend())
    await until_ended(operator)
    assert "InvalidSpec" in {api.status(name)["reason"] for name in "abc"}
    assert {api.status(name)["phase"] for name in (*"abc", "own")} == {"Failed"}
    assert message(api.status("own")) == "spec.files[in-0]: an execution cannot wait for itself"
