"""What code prints, for readers who wait: shared, bounded, and never in the way of the run."""

import asyncio
import threading
from contextlib import aclosing

import pytest

from capibara.api.execution import CodeExecution
from capibara.backends.base import Piece
from capibara.core.masking import StreamMask
from capibara.core.outcome import Finished, Outcome, OutputStream
from capibara.core.world import Attempt, Inputs
from capibara.reconcile.executions import live
from capibara.reconcile.executions.live import LiveOutput
from capibara.reconcile.executions.run import Clockwork, Run

HEAD = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution"}


class Backend:
    """Prints what it is given."""

    def __init__(self):
        self.said = asyncio.Queue()
        self.looks = 0

    async def tail(self, _handle, _attempt, _most):
        self.looks += 1
        while (piece := await self.said.get()) is not None:
            yield piece


def new_run():
    body = {"metadata": {"uid": "u", "name": "x", "namespace": "n", "resourceVersion": "1"}, "spec": {"code": "1"}}
    return Run(CodeExecution.model_validate({**HEAD, **body}), Clockwork(seen=0.0))


def running(*secrets):
    run = new_run()
    run.inputs = Inputs.__new__(Inputs)
    object.__setattr__(run.inputs, "secrets", frozenset(secrets))
    begin(run, 1)
    return run


def begin(run, attempt):
    run.begin_attempt(Attempt(attempt))
    run.state.sandbox, run.state.running_since = "sandbox", 1.0
    run.tell_stepped()


def end(run, stdout, stderr=None):
    run.state.finished = Finished(Outcome.COMPLETED, stdout=stdout, stderr=stderr or OutputStream())
    run.tell_stepped()


async def collected(output, places=None, attempt=0):
    async with aclosing(output.read("u", places or {}, attempt)) as chunks:
        return [(chunk.stream, chunk.start, chunk.end, chunk.text) async for chunk in chunks]


@pytest.fixture
def backend():
    return Backend()


async def begun(backend):
    async with asyncio.timeout(10):
        while not backend.looks or not backend.said.empty():  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_readers_share_one_look_and_hear_all_of_it(backend):
    run = running()
    output = LiveOutput(backend, {"u": run}.get)
    readers = [asyncio.create_task(collected(output)) for _ in range(20)]
    await backend.said.put(Piece("stdout", 0, b"one "))
    await begun(backend)
    late = asyncio.create_task(collected(output, {"stdout": 4}, 1))
    await backend.said.put(Piece("stderr", 0, b"two"))
    await begun(backend)
    end(run, OutputStream("one last", 8), OutputStream("two", 3))
    told = [("stdout", 0, 4, "one "), ("stderr", 0, 3, "two"), ("stdout", 4, 8, "last")]
    assert [await reader for reader in readers] == [told] * 20
    assert await late == told[1:]
    assert backend.looks == 1
    await output.close()


async def test_a_slow_reader_misses_what_is_kept_no_longer(backend, monkeypatch):
    monkeypatch.setattr(live, "RING_BYTES", 10)
    run = running()
    output = LiveOutput(backend, {"u": run}.get)
    slow = output.read("u", {}, 0)
    await backend.said.put(Piece("stdout", 0, b"0123"))
    assert (await anext(slow)).text == "0123"
    for number in range(1, 10):
        await backend.said.put(Piece("stdout", 4 * number, b"0123"))
    await begun(backend)
    chunk = await anext(slow)
    assert chunk.start > 4
    await slow.aclose()
    await output.close()


async def test_secrets_do_not_show(backend):
    run = running("open-sesame")
    output = LiveOutput(backend, {"u": run}.get)
    reader = asyncio.create_task(collected(output))
    await backend.said.put(Piece("stdout", 0, b"it is open-"))
    await backend.said.put(Piece("stdout", 11, b"sesame!"))
    await begun(backend)
    end(run, OutputStream("it is open-sesame!", 18))
    assert "".join(text for *_, text in await reader) == "it is [secret]!"
    await output.close()


async def test_of_what_nobody_can_mask_nothing_is_told(backend):
    run = running()
    run.inputs = None
    output = LiveOutput(backend, {"u": run}.get)
    assert await collected(output) == []
    assert backend.looks == 0


async def test_of_an_execution_that_is_not_here_nothing_is_told(backend):
    output = LiveOutput(backend, {}.get)
    assert not output.is_here("u")
    assert await collected(output) == []


async def test_what_takes_too_long_to_mask_is_given_up_for_the_whole_attempt(backend, monkeypatch):
    monkeypatch.setattr(live, "MOST_CHECKS", 100)
    run = running("aaaa-secret")
    output = LiveOutput(backend, {"u": run}.get)
    for jump in range(20):  # each alone would be cheap enough
        await backend.said.put(Piece("stdout", 10_000 * jump, b"aaaa." * 10))
    async with asyncio.timeout(10):
        await collected(output)
        assert await collected(output) == []
    assert backend.looks == 1
    begin(run, 2)
    while not backend.said.empty():
        backend.said.get_nowait()
    await backend.said.put(Piece("stdout", 0, b"hello"))
    async with aclosing(output.read("u", {}, 1)) as chunks:
        assert (await anext(chunks)).text == "hello"
    await output.close()


async def test_masking_is_prepared_once_and_done_beside_the_event_loop(backend, monkeypatch):
    threads, tables = [], []
    feed, table_of = StreamMask.feed_live, live.table_of

    def fed(mask, data):
        threads.append(threading.get_ident())
        return feed(mask, data)

    def prepared(secrets):
        tables.append(threading.get_ident())
        return table_of(secrets)

    monkeypatch.setattr(StreamMask, "feed_live", fed)
    monkeypatch.setattr(live, "table_of", prepared)
    run = running("open-sesame")
    output = LiveOutput(backend, {"u": run}.get)
    reader = asyncio.create_task(collected(output))
    for piece in (Piece("stdout", 0, b"one"), Piece("stderr", 0, b"six"), Piece("stdout", 5000, b"." * 2000)):
        await backend.said.put(piece)
    await begun(backend)
    end(run, OutputStream("", 7000), OutputStream("six", 3))
    assert [text for *_, text in await reader][:2] == ["one", "six"]
    assert len(tables) == 1
    assert threading.get_ident() not in threads + tables
    await output.close()


async def test_a_mistake_does_not_end_the_stream_of_code_that_still_runs(backend, monkeypatch):
    async def tail(_handle, _attempt, _most):
        yield Piece("stdout", 0, b"it is open-")
        raise ZeroDivisionError

    monkeypatch.setattr(backend, "tail", tail)
    output = LiveOutput(backend, {"u": running("open-sesame")}.get)
    reader = asyncio.create_task(collected(output))
    await asyncio.sleep(0)
    (tail_of_it,) = output._tails.values()
    assert await reader == [("stdout", 0, 6, "it is ")]
    with pytest.raises(ZeroDivisionError):
        await tail_of_it.task


async def test_the_end_is_seen_at_the_step_that_brings_it_and_not_looked_for(backend, monkeypatch):
    run, looks, runs = running(), [], live.runs
    monkeypatch.setattr(live, "runs", lambda of: looks.append(of) or runs(of))
    output = LiveOutput(backend, {"u": run}.get)
    reader = asyncio.create_task(collected(output))
    await begun(backend)
    before = len(looks)
    await asyncio.sleep(0.3)
    assert len(looks) == before
    end(run, OutputStream("all", 3))
    assert await reader == [("stdout", 0, 3, "all")]


async def test_who_waits_for_the_code_to_begin_looks_at_each_step_and_not_in_between(backend):
    run, looks = new_run(), []
    there = {"u": run}

    def find(uid):
        looks.append(uid)
        return there.get(uid)

    output = LiveOutput(backend, find)
    readers = [asyncio.create_task(collected(output)) for _ in range(3)]
    for _ in range(3):
        await asyncio.sleep(0.05)
        run.tell_stepped()
    await asyncio.sleep(0.05)
    assert len(looks) == 3 * (1 + 3)
    assert not any(reader.done() for reader in readers)
    del there["u"]
    run.tell_stepped()
    assert [await reader for reader in readers] == [[], [], []]
