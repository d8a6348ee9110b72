"""The models are read beside the event loop, once, when the first query comes."""

import asyncio
import threading

import pytest

from capibara.api.execution import CodeExecutionSpec
from capibara.router import shipped
from capibara.router.router import Router

LOADING = "router's models"


@pytest.fixture
def reads(monkeypatch):
    """The threads in which the encoder was read for the first time."""
    threads = []

    def read():
        threads.append(threading.current_thread().name)

    shipped.loading.cache_clear()
    monkeypatch.setattr(shipped, "shipped_encoder", read)
    yield threads
    shipped.loading.cache_clear()
    shipped.classify.cache_clear()


async def test_the_first_query_reads_them_in_a_thread_and_no_other_reads_them_again(reads):
    router = Router()
    specs = [CodeExecutionSpec(code="1", query=f"zzz {number}") for number in range(5)]
    await asyncio.gather(*(router.choose(spec) for spec in specs))
    assert reads[0] == LOADING
    assert reads.count(LOADING) == 1


async def test_a_query_is_thought_about_beside_the_event_loop(monkeypatch, reads):
    threads = []

    class Slow:
        def evidence(self, query):
            threads.append(threading.current_thread())
            yield [0.0] * 5

    monkeypatch.setattr(shipped, "shipped_encoder", Slow)
    await Router().choose(CodeExecutionSpec(code="1", query="lo de siempre"))
    assert threads
    assert threading.current_thread() not in threads


async def test_without_a_query_nothing_is_read(reads):
    await Router().choose(CodeExecutionSpec(code="1"))
    await Router().choose(CodeExecutionSpec(code="1", task_type="quick"))
    assert reads == []


async def test_what_cannot_be_read_is_said_to_who_asks(monkeypatch, reads):
    def fail():
        raise OSError("no such file")

    monkeypatch.setattr(shipped, "shipped_model", fail)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    with pytest.raises(OSError, match="no such file"):
        await shipped.loaded()


async def test_who_goes_away_meanwhile_takes_the_models_from_nobody(monkeypatch, reads):
    go_on = threading.Event()
    monkeypatch.setattr(shipped, "shipped_encoder", lambda: go_on.wait(10))
    first = asyncio.create_task(shipped.loaded())
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    go_on.set()
    await shipped.loaded()
    await shipped.loaded()
