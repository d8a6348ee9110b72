"""How often an operator is asked for what an execution prints, and how many follow it."""

import asyncio
import json
from itertools import pairwise
from types import SimpleNamespace

import pytest

from capibara.gateway import output
from capibara.gateway.feed import Subscription, Topic
from capibara.gateway.output import Cursor, Operators, Output, Reader, Stream


def document(version, owner="operator-1", phase="Running", uid="u"):
    metadata = {"namespace": "n", "name": "x", "uid": uid, "resourceVersion": str(version)}
    return {"metadata": metadata, "status": {"phase": phase, "owner": owner, "attempt": 1}}


class Operator:
    """Has what is in `outputs`, and is asked `times`."""

    def __init__(self):
        self.times = 0
        self.outputs = []
        self.open = asyncio.Event()  # unless it is set, an answer ends with what there is
        self.open.set()

    async def read(self, _document, _cursor):
        self.times += 1
        while self.outputs:
            yield self.outputs.pop(0)
        await self.open.wait()


def printed(number, text="0123456789"):
    return Output(attempt=1, stream="stdout", start=10 * number, end=10 * number + len(text), text=text)


@pytest.fixture
def topic():
    found = Topic(("n", "x"))
    found.take(document(1))
    return found


@pytest.fixture
def again():
    """Seconds of the first pause."""
    return 0.01


@pytest.fixture
async def followed(monkeypatch, topic, again):
    monkeypatch.setattr(output, "AGAIN_SECONDS", again)
    operator, heard = Operator(), []
    operators = Operators(operator)

    async def follow():
        async for found in operators.follow(Subscription(topic), Cursor()):
            heard[len(heard) :] = [found.text]

    task = asyncio.create_task(follow())
    yield operator, topic, heard, task
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def test_who_has_nothing_to_tell_is_asked_less_and_less(monkeypatch, followed):
    operator, _, heard, _ = followed
    pauses = []

    async def rest(_stream, seconds, _document):
        pauses.append(seconds)
        await asyncio.sleep(0)
        return True

    monkeypatch.setattr(Stream, "_rest", rest)
    await until(lambda: output.LONGEST_PAUSE in pauses)
    assert all(after == min(2 * before, output.LONGEST_PAUSE) for before, after in pairwise(pauses))
    operator.outputs.append(Output(attempt=1, stream="stdout", start=0, end=2, text="hi"))
    del pauses[:]
    await until(lambda: heard and pauses and pauses[-1] == output.LONGEST_PAUSE)
    assert heard == ["hi"]
    assert min(pauses) == output.AGAIN_SECONDS


@pytest.mark.parametrize("again", [1000.0])
async def test_a_new_owner_is_asked_at_once_and_the_end_is_not_waited_for(followed):
    operator, topic, _, task = followed
    await until(lambda: operator.times == 1)
    topic.take(document(2, owner="operator-2"))
    await until(lambda: operator.times == 2)
    topic.take(document(3, owner="operator-2", phase="Succeeded"))
    async with asyncio.timeout(10):
        await task


async def test_readers_share_one_answer_and_it_is_closed_when_the_last_has_gone(topic):
    operator = Operator()
    operator.open.clear()
    operators, subscription = Operators(operator), Subscription(topic)
    with operators.reading(subscription, Cursor(), subscription.wake):
        with operators.reading(Subscription(topic), Cursor(), lambda: None):
            await until(lambda: operator.times == 1)
        await asyncio.sleep(0)
        [task] = [each for each in asyncio.all_tasks() if each.get_name() == "live output"]
        assert not task.cancelling()
    assert task.cancelling()
    await asyncio.gather(task, return_exceptions=True)
    assert operator.times == 1


async def test_nobody_is_shown_what_an_older_object_of_the_name_has_printed(topic):
    class Door:
        async def read(self, document, cursor):
            uid = document["metadata"]["uid"]
            yield Output(attempt=1, stream="stdout", start=cursor.stdout, end=9, text=uid)
            await asyncio.Event().wait()

    operators, old = Operators(Door()), Subscription(topic)
    with operators.reading(old, Cursor(), old.wake) as before:
        await until(lambda: before.take().outputs)
        topic.take(document(2, uid="new"))
        with operators.reading(old, Cursor(), old.wake) as reader:
            heard = []
            await until(lambda: heard.extend(reader.take().outputs) or heard)
            assert [(each.text, each.start) for each in heard] == [("new", 0)]


@pytest.fixture
async def stream(topic):
    operator = Operator()
    operator.open.clear()
    stream = Stream(topic, operator.read)
    yield SimpleNamespace(stream=stream, reader=lambda cursor=Cursor(): Reader(stream, cursor))  # noqa: B008
    stream.task.cancel()
    await asyncio.gather(stream.task, return_exceptions=True)


async def test_a_piece_is_encoded_once_for_all_who_keep_up(stream):
    readers = [stream.reader() for _ in range(500)]
    for number in range(2):
        stream.stream._take(printed(number))
    taken = [reader.take() for reader in readers]
    assert len({id(each.events) for each in taken}) == 1
    assert [json.loads(line[6:])["start"] for line in taken[0].events.splitlines() if line.startswith(b"data: ")] == [
        0,
        10,
    ]
    assert {str(reader.cursor) for reader in readers} == {"0-1-20-0"}
    assert [reader.take().events for reader in readers] == [b""] * 500


@pytest.mark.parametrize(
    ("cursor", "starts"),
    [
        pytest.param(Cursor(), [0, 10, 20], id="who knows nothing is told all"),
        pytest.param(Cursor(7, 1, 20, 0), [20], id="who comes back is told the rest"),
        pytest.param(Cursor(7, 1, 15, 0), [10, 20], id="who has a part of a piece is told all of it"),
        pytest.param(Cursor(7, 1, 30, 0), [], id="who has all is told nothing"),
        pytest.param(Cursor(7, 2, 0, 0), [], id="who is further than the operator is told nothing"),
    ],
)
async def test_what_a_reader_is_told(stream, cursor, starts):
    for number in range(3):
        stream.stream._take(printed(number))
    assert [each.start for each in stream.reader(cursor).take().outputs] == starts


async def test_a_slow_reader_misses_what_is_kept_no_longer_and_costs_no_memory(stream, monkeypatch):
    monkeypatch.setattr(output, "KEPT_BYTES", 50)
    quick, slow = stream.reader(), stream.reader()
    heard = []
    for number in range(100):
        stream.stream._take(printed(number))
        heard += quick.take().outputs
    assert [each.start for each in heard] == [10 * number for number in range(100)]
    assert [each.start for each in slow.take().outputs] == [950, 960, 970, 980, 990]
    assert len(stream.stream._batches) <= output.MOST_BATCHES


async def test_what_is_printed_within_a_moment_wakes_readers_once(stream, monkeypatch):
    monkeypatch.setattr(output, "TOGETHER_SECONDS", 0.2)
    woken = []
    stream.stream.wakes.add(lambda: woken.append(len(stream.stream._outputs)))
    stream.stream._take(printed(0))
    await until(lambda: woken)
    for number in range(1, 50):
        stream.stream._take(printed(number))
        await asyncio.sleep(0)
    await until(lambda: len(woken) == 2)
    assert woken == [1, 50]
