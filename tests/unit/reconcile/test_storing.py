"""What is too long for a status is stored before the sandbox goes: once, whole, or not at all."""

import asyncio
import hashlib
from base64 import b64encode

import pytest
from tests.contract_rules import broken_rules, kstatus
from tests.unit.reconcile.conftest import (
    alive,
    an_execution,
    eventually,
    until_ended,
)

from capibara.backends.fake import FakeBackend
from capibara.core.outcome import FileBack, Finished, Outcome, OutputStream, ResultList, RichResult
from capibara.reconcile.executions import storing
from capibara.store.errors import StoreError

CONTENT = b"all of it\n" * 20_000
DIGEST = hashlib.sha256(CONTENT).hexdigest()
HOME = "cluster-1/team-a/0f0e0d0c-0000-4000-8000-000000000001/1"
KEY = f"{HOME}/stdout"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Shelf:
    """An output store in memory. `troubles`: what the next calls raise; `gate`: what they wait for."""

    def __init__(self, *troubles):
        self.objects = {}
        self.troubles = list(troubles)
        self.gate = asyncio.Event()
        self.gate.set()
        self.calls = 0

    async def put(self, key, pieces):
        self.calls += 1
        if self.troubles:
            raise self.troubles.pop(0)
        content = b"".join([piece async for piece in pieces])
        await self.gate.wait()
        self.objects[key] = content


def talkative(run=None, content=CONTENT, digest=DIGEST, **fields):
    """A backend whose runs print more than a status shows."""
    stream = OutputStream("all\n[...]\nit\n", len(CONTENT), True, DIGEST, len(CONTENT), digest)
    end = Finished(Outcome.COMPLETED, **({"exit_code": 0, "stdout": stream} | fields))
    backend = FakeBackend(run or (lambda _: end))
    backend.kept = lambda _, name: content if name == "stdout" else None
    return backend


async def run_one(api, start_operator, backend, store, **settings):
    operator = start_operator(backend, store=store, **settings)
    api.create(an_execution())
    await until_ended(operator)
    return api.objects["hello"]


async def test_output_is_stored_before_the_sandbox_goes(api, start_operator):
    backend, store = talkative(), Shelf()
    status = (await run_one(api, start_operator, backend, store))["status"]
    assert store.objects == {KEY: CONTENT}
    assert (status["phase"], status["stdout"]["ref"]) == ("Succeeded", KEY)
    assert alive(backend) == []


async def test_without_a_store_nothing_is_read(api, start_operator):
    status = (await run_one(api, start_operator, talkative(), None))["status"]
    assert "ref" not in status["stdout"]


async def test_a_store_that_is_away_is_asked_again(api, start_operator):
    store = Shelf(StoreError("away"), StoreError("still away"))
    status = (await run_one(api, start_operator, talkative(), store))["status"]
    assert (store.calls, store.objects) == (3, {KEY: CONTENT})
    assert status["stdout"]["ref"] == KEY


async def test_past_its_time_the_run_ends_with_what_there_is(api, start_operator):
    store = Shelf(*[StoreError("away")] * 100)
    body = await run_one(api, start_operator, talkative(), store, output_store_wait_seconds=0)
    status = body["status"]
    assert status["phase"] == "Succeeded"
    assert "ref" not in status["stdout"]
    lost = {each["type"]: each for each in status["conditions"]}["OutputStored"]
    assert (lost["status"], lost["reason"]) == ("False", "OutputStoreFailed")
    assert "stdout" in lost["message"]
    assert lost["message"].endswith("the operator's log says why")
    assert broken_rules(body) == []
    assert kstatus(body) == "Current"


async def test_it_is_asked_once_more_at_the_end_of_its_time(api, start_operator):
    """However long the next wait would be."""
    store = Shelf(StoreError("away"))
    status = (
        await run_one(
            api,
            start_operator,
            talkative(),
            store,
            output_store_wait_seconds=0.2,
            provider_retry_seconds=60,
            provider_retry_max_seconds=60,
        )
    )["status"]
    assert (store.calls, status["stdout"].get("ref")) == (2, KEY)


async def test_while_it_takes_long_the_status_says_so_once(api, start_operator):
    store = Shelf(*[StoreError("away")] * 3)
    operator = start_operator(talkative(), store=store, progress_after_seconds=0, provider_retry_seconds=0.02)
    store.gate.clear()
    api.create(an_execution())
    await eventually(lambda: len(store.troubles) == 0 and store.calls == 4)
    store.gate.set()
    await until_ended(operator)
    said = [each["message"] for _, status in api.writes for each in status["conditions"] if each.get("message")]
    assert any("its output is being stored" in message for message in said)
    assert len(api.writes) <= 4
    assert api.status()["stdout"]["ref"] == KEY


async def test_results_and_files_are_stored_too(api, start_operator):
    chart, report = b"\x89PNG" + b"x" * 1000, b"a,b\n" * 1000
    kept = {"result-1": chart, "file-0": report}
    results = (
        RichResult(0, "text", 2, "ok"),
        RichResult(1, "png", 2000, None, kept="result-1", kept_bytes=len(chart), sha256=sha256(chart)),
        RichResult(2, "png", 2000, None),
    )
    file = FileBack("report.csv", len(report), sha256(report), "text/csv", kept="file-0")
    backend = talkative(results=results, files=(file,), stdout=OutputStream())
    backend.kept = lambda _, name: kept.get(name)
    store = Shelf()
    status = (await run_one(api, start_operator, backend, store))["status"]
    assert store.objects == {f"{HOME}/results/1": chart, f"{HOME}/files/0": report}
    assert [each.get("ref") for each in status["results"]] == [None, f"{HOME}/results/1", None]
    assert [each.get("omitted", False) for each in status["results"]] == [False, True, True]
    assert status["omittedResults"] == 1
    assert (status["files"][0]["ref"], status["files"][0].get("message")) == (f"{HOME}/files/0", None)


LINES = b'{"type": "result", "text": "s3cret-value"}\n' * 1000


@pytest.mark.parametrize("in_sandbox", [LINES, LINES[:-1]], ids=["as it was", "not what the runner wrote"])
async def test_of_too_many_results_the_list_is_stored(api, start_operator, in_sandbox):
    listed = ResultList(len(LINES), sha256(LINES))
    backend = talkative(results_omitted=950, results_list=listed, stdout=OutputStream())
    backend.kept = lambda _, name: in_sandbox if name == "results.ndjson" else None
    api.inputs["token"] = {"metadata": {"resourceVersion": "1"}, "data": {"value": b64encode(b"s3cret-value").decode()}}
    store = Shelf()
    operator = start_operator(backend, store=store)
    env = [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]
    api.create(an_execution(env=env))
    await until_ended(operator)
    status, key = api.status(), f"{HOME}/results.ndjson"
    lost = [each["message"] for each in status["conditions"] if each["type"] == "OutputStored"]
    assert (status["phase"], status["omittedResults"]) == ("Succeeded", 950)
    if in_sandbox == LINES:
        assert store.objects == {key: LINES.replace(b"s3cret-value", b"[secret]")}
        assert status["allResults"] == {"ref": key, "bytes": len(LINES), "sha256": sha256(LINES), "truncated": False}
        assert lost == []
    else:
        assert (store.objects, status.get("allResults")) == ({}, None)
        assert "results.ndjson" in lost[0]


async def test_an_image_that_holds_a_secret_is_not_stored(api, start_operator):
    image = b"\x89PNG s3cret-value \xff"
    result = RichResult(0, "png", 40, None, kept="result-0", kept_bytes=len(image), sha256=sha256(image))
    backend = talkative(results=(result,), stdout=OutputStream())
    backend.kept = lambda *_: image
    api.inputs["token"] = {"metadata": {"resourceVersion": "1"}, "data": {"value": b64encode(b"s3cret-value").decode()}}
    store = Shelf()
    operator = start_operator(backend, store=store)
    env = [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]
    api.create(an_execution(env=env))
    await until_ended(operator)
    conditions = {each["type"]: each for each in api.status()["conditions"]}
    assert "holds the value of a Secret" in conditions["OutputStored"]["message"]
    assert (store.objects, api.status()["phase"]) == ({}, "Succeeded")


@pytest.mark.parametrize(
    "content",
    [CONTENT[:-1], CONTENT + b"x", CONTENT[:-1] + b"x", b"", None],
    ids=["shorter", "longer", "other", "empty", "gone"],
)
async def test_a_file_that_is_not_what_the_runner_wrote_is_not_stored(api, start_operator, content):
    store = Shelf()
    status = (await run_one(api, start_operator, talkative(content=content), store))["status"]
    assert (status["phase"], store.objects) == ("Succeeded", {})
    assert "ref" not in status["stdout"]


async def test_more_than_a_run_may_leave_behind_is_not_even_read(api, start_operator):
    """Code can forge the sizes, and a file without end costs it nothing."""
    file = FileBack("giant", 2**52, DIGEST, "text/csv", kept="file-0")
    backend, store = talkative(files=(file,)), Shelf()
    read = []
    backend.kept = lambda _, name: read.append(name) or CONTENT
    status = (await run_one(api, start_operator, backend, store))["status"]
    assert (status["phase"], read, list(store.objects)) == ("Succeeded", ["stdout"], [KEY])
    message = {each["type"]: each for each in status["conditions"]}["OutputStored"]["message"]
    assert "larger than what a run may leave behind" in message


async def test_waiting_for_others_uploads_takes_nothing_of_the_time(api, start_operator, monkeypatch):
    monkeypatch.setattr(storing, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(storing, "MOST_AT_ONCE", 1)
    backend, store = talkative(), Shelf()
    operator = start_operator(backend, store=store, output_store_wait_seconds=0)
    keeper = operator.controller._performer._keeper
    kept_alive = []
    keep_alive = keeper._keep_alive
    monkeypatch.setattr(keeper, "_keep_alive", lambda run: kept_alive.append(run) or keep_alive(run))
    async with keeper._turns:
        api.create(an_execution())
        await eventually(lambda: kept_alive)
        await asyncio.sleep(1.5)
        assert store.calls == 0
    await until_ended(operator)
    assert api.status()["stdout"].get("ref") == KEY
    assert not keeper._turns.locked()


async def test_cancelling_does_not_wait_for_the_store(api, start_operator):
    backend, store = talkative(), Shelf()
    store.gate.clear()
    operator = start_operator(backend, store=store)
    api.create(an_execution())
    await eventually(lambda: store.calls)
    api.change("hello", cancel=True)
    await until_ended(operator)
    assert api.status()["phase"] == "Cancelled"
    assert (alive(backend), store.objects) == ([], {})


async def test_a_successor_stores_it_again(api, start_operator):
    backend, store, second = talkative(), Shelf(), Shelf()
    store.gate.clear()
    first = start_operator(backend, store=store)
    api.create(an_execution())
    await eventually(lambda: store.calls)
    tasks = [run.task for run in first.controller._runs.values()]
    first.controller._stopping = True  # so that it leaves everything as a killed process does
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    heir = start_operator(backend, "operator-2", store=second)
    await until_ended(heir)
    assert second.objects == {KEY: CONTENT}
    assert api.status()["stdout"]["ref"] == KEY
    assert len(backend.ledger.started) == 1
