"""Streams of stored outputs take places, as everything does that lasts."""

from types import SimpleNamespace

import pytest

from capibara.gateway.door import Caller
from capibara.gateway.limits import Places
from capibara.gateway.problems import Refused
from capibara.gateway.routes import outputs
from capibara.kube.reviews import Account

ADA = Caller(Account("ada"), "default")


class Shelf:
    """One output of three bytes."""

    async def size(self, *_):
        return 3

    async def open_stored(self, *_):
        yield b"abc"


class Objects:
    async def read(self, *_):
        return {"metadata": {"uid": "u"}, "status": {"stdout": {"ref": "c/default/u/1/stdout"}}}


@pytest.fixture
def gateway(monkeypatch):
    monkeypatch.setattr(outputs, "reader_of", lambda _: Shelf())
    return SimpleNamespace(objects=Objects(), places=Places(10, 1))


@pytest.fixture
def get(gateway):
    request = SimpleNamespace(app=SimpleNamespace(state=SimpleNamespace(gateway=gateway)))
    return lambda part="stdout", offset=0: outputs.get_output(request, ADA, "long", part, offset)


async def send_to(client, answer):
    async def receive():
        return {"type": "http.disconnect"}

    await answer({"type": "http", "asgi": {"spec_version": "2.4"}}, receive, client)


async def test_a_stream_has_a_place_until_its_end(gateway, get):
    answer, sent = await get(), []

    async def client(message):
        sent.append(message.get("body", b""))

    assert len(gateway.places) == 1
    with pytest.raises(Refused) as refused:
        await get()
    assert refused.value.status == 429
    await send_to(client, answer)
    assert (b"".join(sent), len(gateway.places)) == (b"abc", 0)


async def test_a_stream_that_never_begins_leaves_its_place(gateway, get):
    async def client(_message):
        raise OSError

    with pytest.raises(Exception):  # noqa: B017, PT011 (the framework's own)
        await send_to(client, await get())
    assert len(gateway.places) == 0


async def test_what_is_no_stream_keeps_no_place(gateway, get):
    await get(offset=3)
    with pytest.raises(Refused):
        await get("stderr")
    assert len(gateway.places) == 0
