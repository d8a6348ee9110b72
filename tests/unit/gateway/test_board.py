"""Rows of all executions: what is listed, what is told after it, and who hears what."""

import asyncio
import json

import pytest

from capibara.gateway import board as boards
from capibara.gateway.board import Board
from capibara.gateway.problems import Refused
from capibara.gateway.rows import row_of


def document(name, version, phase="Running", namespace="n", **status):
    metadata = {
        "namespace": namespace,
        "name": name,
        "uid": f"uid-{name}",
        "resourceVersion": str(version),
        "creationTimestamp": "2026-01-01T00:00:00Z",
    }
    return {"metadata": metadata, "spec": {"code": "SECRET CODE"}, "status": {"phase": phase, **status}}


def event(kind, *said, **fields):
    return {"type": kind, "object": document(*said, **fields)}


class Feed:
    def __init__(self):
        self.listeners = []
        self.trouble = ""


class Server:
    """Lists of the API server; what `before` does happens while a list is read."""

    def __init__(self, version, *documents):
        self.lists = [(version, documents)]
        self.before = lambda: None

    async def page(self, plural, namespace, query):
        self.before()
        found = self.lists.pop(0)
        if isinstance(found, Exception):
            raise found
        version, documents = found
        return {"items": list(documents), "metadata": {"resourceVersion": str(version)}}


def board_of(server, *namespaces):
    feeds = {namespace: Feed() for namespace in namespaces or ("",)}
    return Board(server, feeds)


async def heard(following):
    """What there is to hear now: (event, names or details)."""
    return [(kind, json.loads(said)) for kind, said, _ in await anext(following)]


def names(snapshot):
    return [row["name"] for row in json.loads(snapshot)["rows"]]


def test_a_row_has_what_a_table_shows_and_no_more():
    status = {
        "timings": {"runMilliseconds": 1500},
        "usage": {"cost": "0.000123"},
        "template": {"name": "data-analysis"},
        "exitCode": 1,
        "stdout": {"text": "SECRET OUTPUT"},
        "owner": "operator-1",
    }
    row = row_of(document("a", 7, "Failed", reason="CodeFailed", language="python", **status))
    said = json.loads(row.said)
    assert (said["seconds"], said["cost"], said["template"], said["exitCode"]) == (1.5, 0.000123, "data-analysis", 1)
    assert (row.version, row.over, said["reason"], said["caller"]) == (7, True, "CodeFailed", None)
    assert b"SECRET" not in row.said


def test_an_execution_that_nobody_has_looked_at_has_a_row():
    metadata = document("a", 7)["metadata"]
    said = json.loads(row_of({"metadata": metadata, "spec": {"templateRef": {"name": "quick"}}}).said)
    assert (said["phase"], said["template"], said["started"]) == (None, "quick", None)


async def test_the_list_and_what_comes_after_it():
    board = board_of(Server(10, document("a", 5), document("b", 6)))
    await board.ready()
    assert names(board.snapshot()) == ["a", "b"]
    following = board.follow("", 10)
    assert await heard(following) == [("well", {})]
    assert await heard(following) == []
    board.take(event("MODIFIED", "a", 11, "Succeeded"))
    board.take(event("ADDED", "c", 12))
    board.take(event("DELETED", "b", 13))
    first, second, third = await heard(following)
    assert (first[0], first[1]["phase"], second[1]["name"]) == ("row", "Succeeded", "c")
    assert third == ("gone", {"namespace": "n", "name": "b", "uid": "uid-b"})
    assert json.loads(board.snapshot())["resourceVersion"] == "13"
    assert names(board.snapshot()) == ["a", "c"]


async def test_what_is_older_than_the_list_changes_nothing():
    board = board_of(Server(10, document("a", 8)))
    await board.ready()
    for late in (event("MODIFIED", "a", 7, "Pending"), event("DELETED", "x", 9), event("ADDED", "y", 9)):
        board.take(late)
    following = board.follow("", 10)
    assert await heard(following) == [("well", {})]
    assert await heard(following) == []
    assert names(board.snapshot()) == ["a"]


async def test_what_happens_while_the_list_is_read_is_not_lost():
    server = Server(10, document("a", 5), document("b", 6))
    board = board_of(server)

    def meanwhile():
        board.take(event("MODIFIED", "a", 11, "Failed"))
        board.take(event("DELETED", "b", 12))
        board.take(event("ADDED", "c", 13))

    server.before = meanwhile
    await board.ready()
    rows = json.loads(board.snapshot())
    assert [(row["name"], row["phase"]) for row in rows["rows"]] == [("a", "Failed"), ("c", "Running")]
    assert rows["resourceVersion"] == "13"


@pytest.mark.parametrize(
    ("known", "first"),
    [
        pytest.param(10, [], id="who knows the list hears nothing twice"),
        pytest.param(11, [], id="nor who comes from a gateway that is ahead"),
        pytest.param(9, ["reset"], id="who knows less than is kept here gets all rows"),
        pytest.param(0, ["reset"], id="as does who knows nothing"),
    ],
)
async def test_readers_go_on_where_another_gateway_stopped(known, first):
    board = board_of(Server(10, document("a", 5)))
    await board.ready()
    following = board.follow("", known)
    await anext(following)
    assert [kind for kind, _ in await heard(following)] == first


async def test_who_comes_back_hears_what_it_missed():
    board = board_of(Server(10))
    await board.ready()
    for version in range(11, 20):
        board.take(event("ADDED", f"x{version}", version))
    following = board.follow("", 17)
    await anext(following)
    assert [said["name"] for _, said in await heard(following)] == ["x18", "x19"]


async def test_nobody_hears_of_other_namespaces():
    board = board_of(Server(10, document("a", 5), document("b", 6, namespace="m")))
    await board.ready()
    assert names(board.snapshot("m")) == ["b"]
    following = board.follow("m", 0)
    await anext(following)
    assert [row["name"] for row in (await heard(following))[0][1]["rows"]] == ["b"]
    board.take(event("ADDED", "c", 11))
    board.take(event("ADDED", "d", 12, namespace="m"))
    assert [said["name"] for _, said in await heard(following)] == ["d"]


async def test_after_a_gap_everybody_gets_all_rows_anew():
    server = Server(10, document("a", 5))
    board = board_of(server)
    await board.ready()
    following = board.follow("", 10)
    assert await heard(following) == [("well", {})]
    server.lists.append((20, [document("b", 15)]))
    board.restart()
    await board.news()
    ((kind, said),) = await heard(following)
    assert (kind, [row["name"] for row in said["rows"]], said["resourceVersion"]) == ("reset", ["b"], "20")


async def test_a_reader_that_is_too_slow_gets_all_rows_anew(monkeypatch):
    monkeypatch.setattr(boards, "MOST_CHANGES", 4)
    board = board_of(Server(10))
    await board.ready()
    following = board.follow("", 10)
    await anext(following)
    for version in range(11, 20):
        board.take(event("ADDED", f"x{version}", version))
    assert (await heard(following))[0][0] == "reset"
    late = board.follow("", 12)
    await anext(late)
    assert (await heard(late))[0][0] == "reset"


async def test_the_newest_rows_are_kept(monkeypatch):
    monkeypatch.setattr(boards, "MOST_ROWS", 3)
    board = board_of(Server(10, *(document(f"x{number}", number) for number in range(1, 9))))
    await board.ready()
    assert names(board.snapshot()) == ["x6", "x7", "x8"]
    board.take(event("ADDED", "y", 11))
    assert names(board.snapshot()) == ["x7", "x8", "y"]


async def test_a_list_that_fails_is_a_problem_for_who_asked_and_is_tried_again():
    server = Server(10, document("a", 5))
    server.lists.insert(0, Refused("ClusterUnavailable", "away"))
    board = board_of(server)
    with pytest.raises(Refused):
        await board.ready()
    await board.ready()
    assert names(board.snapshot()) == ["a"]


async def test_several_namespaces_are_one_table_that_begins_anew():
    server = Server(10, document("a", 5, namespace="n"))
    server.lists.append((20, [document("b", 15, namespace="m")]))
    board = board_of(server, "n", "m")
    await board.ready()
    assert json.loads(board.snapshot())["resourceVersion"] == ""
    board.take(event("ADDED", "c", 12, namespace="n"))
    assert sorted(names(board.snapshot())) == ["a", "b", "c"]
    following = board.follow("", 20)
    await anext(following)
    assert (await heard(following))[0][0] == "reset"
    board.take(event("ADDED", "d", 13, namespace="n"))
    assert [said["name"] for _, said in await heard(following)] == ["d"]


async def test_what_happens_before_the_first_step_of_who_waits_is_heard(monkeypatch):
    monkeypatch.setattr(boards, "GATHER_SECONDS", 0)
    board = board_of(Server(10))
    await board.ready()
    waiting = asyncio.create_task(board.news())
    board.take(event("ADDED", "a", 11))
    for _ in range(10):
        await asyncio.sleep(0)
    assert waiting.done()


async def test_readers_hear_that_the_gateway_is_deaf():
    board = board_of(Server(10))
    await board.ready()
    following = board.follow("", 10)
    await anext(following)
    (feed,) = board._feeds.values()
    waiting = asyncio.create_task(board.news())
    await asyncio.sleep(0)
    feed.trouble = "the API server is away"
    board.mood_changed()
    await waiting
    assert await heard(following) == [("trouble", {"detail": "the API server is away"})]
    feed.trouble = ""
    board.mood_changed()
    assert await heard(following) == [("well", {})]
