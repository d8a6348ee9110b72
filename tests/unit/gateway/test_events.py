"""Streams of events give back what they have taken, however they end."""

from types import SimpleNamespace

import pytest

from capibara.gateway.door import Caller
from capibara.gateway.feed import Feed
from capibara.gateway.limits import Places
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
