"""What subscribers hear of their executions."""

import asyncio

import pytest

from capibara.client.errors import ClusterUnavailable
from capibara.client.transport import Expired
from capibara.gateway import feed
from capibara.gateway.feed import Feed
from capibara.gateway.problems import Refused


def document(version, phase="Running", name="x"):
    metadata = {"namespace": "n", "name": name, "resourceVersion": str(version)}
    return {"metadata": metadata, "status": {"phase": phase}}


END = {"type": "MODIFIED", "object": document(200, "Failed")}


class Server:
    """A transport and the objects in one: `stored`, and what each watch brings before it ends."""

    def __init__(self, *watches):
        self.watches = list(watches)
        self.stored = {}
        self.begun = []

    async def version(self, _plural):
        return "100"

    async def read(self, namespace, name):
        if (namespace, name) not in self.stored:
            raise Refused("NotFound", "gone")
        return self.stored[namespace, name]

    async def watch(self, _selector, version):
        self.begun.append(version)
        if not self.watches:
            await asyncio.Event().wait()
        for event in self.watches.pop(0):
            if isinstance(event, Exception):
                raise event
            yield event


@pytest.fixture
def follow(monkeypatch):
    monkeypatch.setattr(feed, "PAUSE_SECONDS", 0)
    tasks = []

    def begin(server):
        followed = Feed(server, lambda: None, lambda _why: None)
        tasks.append(asyncio.create_task(followed.follow(server)))
        return followed

    yield begin
    for task in tasks:
        task.cancel()


async def test_a_subscriber_hears_the_end(follow):
    server = Server(
        [{"type": "MODIFIED", "object": document(5)}, {"type": "MODIFIED", "object": document(6, "Failed")}]
    )
    followed = follow(server)
    with followed.subscribed("n", "x") as mine, followed.subscribed("n", "y") as other:
        await mine.end()
        assert mine.document["status"]["phase"] == "Failed"
        assert other.document is None
        assert len(followed) == 2
    assert len(followed) == 0


async def test_an_older_state_changes_nothing(follow):
    with follow(Server()).subscribed("n", "x") as mine:
        mine.take(document(9, "Succeeded"))
        mine.take(document(8))
        assert mine.over


async def test_what_was_missed_is_read_after_a_watch_has_expired(follow):
    server = Server([Expired()], [Expired()])
    server.stored["n", "x"] = document(50, "Succeeded")
    followed = follow(server)
    with followed.subscribed("n", "x") as mine, followed.subscribed("n", "gone") as gone:
        mine.take(document(1))
        gone.take(document(1))
        await mine.end()
        await gone.end()
        assert (mine.gone, gone.gone) == (False, True)


async def test_a_watch_that_breaks_goes_on_from_where_it_was(follow):
    server = Server([{"type": "BOOKMARK", "object": document(150)}, ClusterUnavailable("away")], [END])
    with follow(server).subscribed("n", "x") as mine:
        await mine.end()
    assert server.begun[:2] == ["100", "150"]


async def test_a_deleted_execution_is_over(follow):
    server = Server([{"type": "DELETED", "object": document(7)}])
    with follow(server).subscribed("n", "x") as mine:
        await mine.end()
        assert mine.gone
