"""How often an operator is asked for what an execution prints."""

import asyncio

import pytest

from capibara.gateway import output
from capibara.gateway.feed import Subscription
from capibara.gateway.output import Cursor, Output, Stream


def document(version, owner="operator-1", phase="Running"):
    metadata = {"namespace": "n", "name": "x", "resourceVersion": str(version)}
    return {"metadata": metadata, "status": {"phase": phase, "owner": owner, "attempt": 1}}


class Operator:
    """Has what is in `outputs`, and is asked `times`."""

    def __init__(self):
        self.times = 0
        self.outputs = []

    async def read(self, _document, _cursor):
        self.times += 1
        while self.outputs:
            yield self.outputs.pop()


@pytest.fixture
async def followed(monkeypatch):
    monkeypatch.setattr(output, "AGAIN_SECONDS", 0.01)
    operator, subscription, heard = Operator(), Subscription(("n", "x")), []
    subscription.take(document(1))
    stream = Stream(operator.read)
    stream.followers.add(subscription)

    async def follow():
        async for found in stream.follow(subscription, Cursor()):
            heard.extend(each.text for each, _ in found)

    task = asyncio.create_task(follow())
    yield operator, subscription, heard, task
    task.cancel()
    stream.task.cancel()
    await asyncio.gather(task, stream.task, return_exceptions=True)


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def test_who_has_nothing_to_tell_is_asked_less_and_less(followed):
    operator, _, heard, _ = followed
    await asyncio.sleep(0.5)  # after 0, 10, 30, 70, 150 and 310 ms
    assert 1 < operator.times <= 6
    operator.outputs.append(Output(attempt=1, stream="stdout", start=0, end=2, text="hi"))
    await until(lambda: heard)
    assert heard == ["hi"]
    times = operator.times
    await asyncio.sleep(0.2)
    assert operator.times >= times + 2


async def test_a_new_owner_is_asked_at_once_and_the_end_is_not_waited_for(followed, monkeypatch):
    monkeypatch.setattr(output, "LONGEST_PAUSE", 100.0)
    operator, subscription, _, task = followed
    await until(lambda: operator.times == 2)
    await asyncio.sleep(0.7)
    times = operator.times
    subscription.take(document(2, owner="operator-2"))
    await asyncio.sleep(0.1)
    assert operator.times > times
    await asyncio.sleep(0.7)
    subscription.take(document(3, owner="operator-2", phase="Succeeded"))
    async with asyncio.timeout(0.3):
        await task
