"""What subscribers hear of their executions."""

import asyncio
from contextlib import ExitStack

import pytest

from capibara.client.errors import ClusterUnavailable
from capibara.client.transport import Expired
from capibara.gateway import feed
from capibara.gateway.feed import Feed
from capibara.gateway.problems import Refused


def document(version, phase="Running", name="x", uid="u"):
    metadata = {"namespace": "n", "name": name, "uid": uid, "resourceVersion": str(version)}
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


class Asked(Server):
    """Answers a question once it is let."""

    def __init__(self):
        super().__init__()
        self.let = asyncio.Event()
        self.times = 0

    async def read(self, namespace, name):
        self.times += 1
        found = self.stored.get((namespace, name))
        await self.let.wait()
        if found is None:
            raise Refused("NotFound", "gone")
        return found


@pytest.fixture
async def asked(follow):
    server = Asked()
    followed = follow(server)
    await asyncio.sleep(0)
    while followed.trouble:  # noqa: ASYNC110
        await asyncio.sleep(0)
    return server, followed


async def test_who_asks_together_costs_one_request_and_who_follows_none(asked):
    server, followed = asked
    server.stored["n", "x"] = document(5)
    with ExitStack() as stack:
        mine = [stack.enter_context(followed.subscribed("n", "x")) for _ in range(100)]
        reads = [asyncio.create_task(followed.read(each)) for each in mine]
        await asyncio.sleep(0)
        server.let.set()
        await asyncio.gather(*reads)
        assert {each.document["metadata"]["resourceVersion"] for each in mine} == {"5"}
        late = stack.enter_context(followed.subscribed("n", "x"))
        await followed.read(late)
        assert late.document is mine[0].document
        assert server.times == 1


async def test_who_has_seen_more_than_is_known_has_it_read(asked):
    server, followed = asked
    server.let.set()
    server.stored["n", "x"] = document(9)
    with followed.subscribed("n", "x") as mine:
        mine.take(document(5))
        await followed.read(mine, least=5)
        assert server.times == 0
        await followed.read(mine, least=7)
        assert (server.times, mine.document) == (1, document(9))


async def test_a_question_that_was_asked_before_we_came_proves_no_absence(asked):
    server, followed = asked
    with followed.subscribed("n", "x") as early, followed.subscribed("n", "x") as mine:
        before = asyncio.create_task(followed.read(early))
        while not server.times:  # noqa: ASYNC110
            await asyncio.sleep(0)
        server.stored["n", "x"] = document(5)
        ours = asyncio.create_task(followed.read(mine))
        await asyncio.sleep(0)
        server.let.set()
        with pytest.raises(Refused):
            await before
        await ours
        assert mine.document == document(5)


async def test_one_who_goes_while_others_wait_takes_nothing_from_them(asked):
    server, followed = asked
    server.stored["n", "x"] = document(5)
    with followed.subscribed("n", "x") as one, followed.subscribed("n", "x") as other:
        gone, stays = (asyncio.create_task(followed.read(each)) for each in (one, other))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.sleep(0)
        server.let.set()
        await stays
        assert (other.document, server.times) == (document(5), 1)


async def test_what_is_known_is_not_trusted_while_the_watch_is_away(asked):
    server, followed = asked
    server.let.set()
    server.stored["n", "x"] = document(9)
    with followed.subscribed("n", "x") as mine:
        mine.take(document(5))
        followed.trouble = "away"
        await followed.read(mine)
        assert mine.document == document(9)


async def test_the_end_of_an_older_object_of_the_name_is_not_that_of_the_one_that_is_followed(asked):
    server, followed = asked
    server.stored["n", "x"] = document(9, uid="new")
    server.let.set()
    with followed.subscribed("n", "x") as mine:
        await followed.read(mine)
        followed._take({"type": "DELETED", "object": document(7, uid="old")})
        assert (mine.gone, mine.document) == (False, document(9, uid="new"))
        followed._take({"type": "DELETED", "object": document(10, uid="new")})
        assert mine.gone


async def test_who_followed_an_object_whose_name_is_anothers_by_now_is_told_that_it_is_gone(asked):
    server, followed = asked
    server.stored["n", "x"] = document(7, uid="old")
    server.let.set()
    with followed.subscribed("n", "x") as mine:
        await followed.read(mine)
        followed._take({"type": "MODIFIED", "object": document(9, "Succeeded", uid="new")})
        assert (mine.gone, mine.document) == (True, document(7, uid="old"))


async def test_a_new_execution_of_an_old_name_is_not_the_deleted_one(follow):
    server = Server([{"type": "DELETED", "object": document(7)}])
    followed = follow(server)
    with followed.subscribed("n", "x") as mine:
        await mine.end()
        with followed.subscribed("n", "x") as later:
            assert (later.gone, later.document) == (False, None)
            later.take(document(8))
            assert (mine.gone, later.over) == (True, False)
    assert len(followed) == 0
