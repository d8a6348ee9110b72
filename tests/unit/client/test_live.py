"""States and output of an execution as one stream."""

import asyncio

import pytest

from capibara.client import live
from capibara.client.errors import ExecutionDeleted
from capibara.client.live import Following
from capibara.client.output import Output


def document(phase, stdout="", version="1"):
    status = {"phase": phase, "attempt": 1, "stdout": {"text": stdout, "bytes": len(stdout)}}
    metadata = {"name": "x", "namespace": "n", "uid": "u", "resourceVersion": version}
    return {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": metadata,
        "spec": {"code": "1"},
        "status": status,
    }


def output(start, text):
    return Output(attempt=1, stream="stdout", start=start, end=start + len(text), text=text)


def changes(*documents, error=None, end=None):
    """Each document, the last one once `end` is set."""

    async def each():
        for found in documents[:-1]:
            yield found
            await asyncio.sleep(0)
        if end:
            await end.wait()
        if error:
            raise error
        yield documents[-1]

    return each()


async def read(following):
    return [update async for update in following.updates()]


async def test_without_a_source_all_comes_with_the_last_state():
    updates = await read(Following(changes(document("Running"), document("Succeeded", "all")), None))
    assert [update.phase for update in updates][-1] == "Succeeded"
    assert "".join(update.printed["stdout"] for update in updates) == "all"


async def test_what_is_printed_comes_at_once_and_the_end_adds_the_rest():
    end = asyncio.Event()

    async def source(_document, _cursor):
        yield output(0, "a")

    found = []
    async for update in Following(
        changes(document("Running"), document("Succeeded", "abc"), end=end), source
    ).updates():
        found.append(update)
        if update.printed["stdout"] == "a":
            end.set()
    assert "".join(update.printed["stdout"] for update in found) == "abc"
    assert [update.over for update in found][-1] is True


async def test_a_source_that_fails_is_asked_again_from_where_it_was(monkeypatch):
    monkeypatch.setattr(live, "AGAIN_SECONDS", 0.001)
    end, asked = asyncio.Event(), []

    async def source(_document, cursor):
        asked.append(cursor.stdout)
        yield output(cursor.stdout, "x")
        if cursor.stdout < 2:
            raise ConnectionError
        end.set()

    updates = await read(Following(changes(document("Running"), document("Succeeded", "xxx"), end=end), source))
    assert asked[:3] == [0, 1, 2]
    assert "".join(update.printed["stdout"] for update in updates) == "xxx"


async def test_what_ends_the_states_is_raised_and_nothing_is_left_running():
    async def source(_document, _cursor):
        yield output(0, "x")
        await asyncio.Event().wait()

    before = asyncio.all_tasks()
    with pytest.raises(ExecutionDeleted):
        await read(Following(changes(document("Running"), document("Running"), error=ExecutionDeleted("gone")), source))
    assert asyncio.all_tasks() == before


async def test_who_leaves_leaves_nothing_running():
    async def source(_document, _cursor):
        await asyncio.Event().wait()
        yield

    before = asyncio.all_tasks()
    updates = Following(changes(document("Running"), document("Running"), end=asyncio.Event()), source).updates()
    await anext(updates)
    await updates.aclose()
    assert asyncio.all_tasks() == before


async def test_a_reader_that_is_slow_misses_the_oldest(monkeypatch):
    monkeypatch.setattr(live, "KEPT", 10)
    end = asyncio.Event()

    async def source(_document, cursor):
        for number in range(20):
            yield output(number * 5, "12345")
        end.set()

    following = Following(changes(document("Running"), document("Succeeded", "12345" * 20), end=end), source)
    found = []
    async for update in following.updates():
        found.append(update.printed["stdout"])
        await end.wait()
    assert len("".join(found)) < 100
    assert any(found)
