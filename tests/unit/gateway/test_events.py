"""Streams of events: what each reader is told, and that they give back what they have taken, however they end."""

import asyncio
import json
from contextlib import ExitStack
from types import SimpleNamespace

import pytest

from capibara.gateway import output
from capibara.gateway.door import Caller
from capibara.gateway.feed import Feed
from capibara.gateway.limits import Places
from capibara.gateway.output import Cursor, Operators, Output
from capibara.gateway.routes import events
from capibara.kube.reviews import Account

ADA = Caller(Account("ada"), "default")


class Objects:
    async def read(self, namespace, name):
        return {"metadata": {"namespace": namespace, "name": name, "uid": "u", "resourceVersion": "1"}, "status": {}}


async def test_a_stream_that_never_begins_leaves_its_place_and_hears_no_more():
    feed = Feed(Objects(), lambda: None, lambda _: None)
    gateway = SimpleNamespace(objects=Objects(), places=Places(10, 1), feed=lambda _: feed)
    request = SimpleNamespace(app=SimpleNamespace(state=SimpleNamespace(gateway=gateway)))

    async def receive():
        return {"type": "http.disconnect"}

    async def client(_message):
        raise OSError

    answer = await events.stream_events(request, ADA, "long")
    assert (len(gateway.places), len(feed)) == (1, 1)
    with pytest.raises(Exception):  # noqa: B017, PT011 (the framework's own)
        await answer({"type": "http", "asgi": {"spec_version": "2.4"}}, receive, client)
    assert (len(gateway.places), len(feed)) == (0, 0)


class Operator:
    """Says what is put into it; None is its end."""

    def __init__(self):
        self.said = asyncio.Queue()

    async def read(self, _document, _cursor):
        while (output := await self.said.get()) is not None:
            yield output

    async def close(self):
        pass


def state(version, phase):
    metadata = {"namespace": "default", "name": "long", "uid": "u", "resourceVersion": str(version)}
    return {"metadata": metadata, "status": {"phase": phase}}


def printed(number):
    return Output(attempt=1, stream="stdout", start=number, end=number + 1, text=str(number % 10))


@pytest.fixture
async def world():
    """A gateway, an operator, and the execution that readers follow."""
    operator, feed = Operator(), Feed(Objects(), lambda: None, lambda _: None)
    operators = Operators(operator)
    gateway = SimpleNamespace(output=operators, draining=asyncio.Event())
    with feed.subscribed("default", "long") as subscription:
        subscription.take(state(1, "Running"))
        yield SimpleNamespace(operator=operator, gateway=gateway, feed=feed, topic=subscription.topic, may=True)
    await operators.close()


@pytest.fixture
def reader(world):
    with ExitStack() as stack:

        async def may():
            return world.may

        def begin(cursor=Cursor()):  # noqa: B008
            subscription = stack.enter_context(world.feed.subscribed("default", "long"))
            return events.events(world.gateway, subscription, cursor, may)

        yield begin


def told(pieces):
    """Kind and data of each event."""
    lines = b"".join(pieces).decode().split("\n\n")
    fields = [dict(line.split(": ", 1) for line in event.split("\n")) for event in lines if event]
    return [(each["event"], json.loads(each["data"])) for each in fields]


async def all_of(stream):
    return [piece async for piece in stream]


async def test_a_slow_reader_holds_up_nobody_and_is_told_the_last_state(world, reader, monkeypatch):
    monkeypatch.setattr(output, "KEPT_BYTES", 20)
    slow, quick = reader(), reader()
    first = await anext(slow)  # and it takes nothing more for long
    following = asyncio.create_task(all_of(quick))
    for number in range(200):
        world.operator.said.put_nowait(printed(number))
        await asyncio.sleep(0.001)
    await until(lambda: world.operator.said.empty())
    world.topic.take(state(2, "Succeeded"))
    world.operator.said.put_nowait(None)
    heard = told(await following)
    assert [data["start"] for kind, data in heard if kind == "output"] == [*range(200)]
    assert [data["phase"] for kind, data in heard if kind == "status"] == ["Running", "Succeeded"]
    missed = told([first, *await all_of(slow)])
    assert [data["start"] for kind, data in missed if kind == "output"] == [*range(180, 200)]
    assert missed[-1][1]["phase"] == "Succeeded"


async def test_readers_of_one_state_are_told_the_same_bytes(world, reader, monkeypatch):
    shown, times = events.execution_of, []
    monkeypatch.setattr(events, "execution_of", lambda document: times.append(1) or shown(document))
    streams = [reader() for _ in range(50)]
    assert len({await anext(each) for each in streams}) == 1
    assert len(times) == 1
    for each in streams:
        await each.aclose()


async def test_what_was_printed_last_comes_before_the_last_state_or_is_given_up(world, reader, monkeypatch):
    monkeypatch.setattr(events, "LAST_OUTPUT_SECONDS", 0.05)
    stream = reader()
    await anext(stream)
    await asyncio.sleep(0.01)  # by now its operator is asked
    world.topic.take(state(2, "Failed"))
    world.operator.said.put_nowait(printed(0))
    assert [kind for kind, _ in told(await all_of(stream))] == ["output", "status"]  # its operator says no end


@pytest.mark.parametrize(("may", "heard"), [(True, ["status", "status"]), (False, ["status"])])
async def test_who_may_no_more_is_told_no_more(world, reader, monkeypatch, may, heard):
    monkeypatch.setattr(events, "STILL_SECONDS", 0)
    stream = reader()
    first = await anext(stream)
    world.may = may
    world.topic.take(state(2, "Succeeded"))
    world.operator.said.put_nowait(None)
    assert [kind for kind, _ in told([first, *await all_of(stream)])] == heard


async def test_readers_are_let_go_when_the_gateway_ends(world, reader):
    stream = reader()
    await anext(stream)
    rest = asyncio.create_task(all_of(stream))
    await asyncio.sleep(0)
    world.gateway.draining.set()
    world.feed.stir()
    async with asyncio.timeout(10):
        assert await rest == []


async def test_a_quiet_stream_gives_a_sign_of_life(world, reader, monkeypatch):
    monkeypatch.setattr(events, "PING_SECONDS", 0.01)
    stream = reader()
    await anext(stream)
    assert await anext(stream) == events.PING
    await stream.aclose()


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)
