"""The events of executions that go past kopf: which, what kopf reads in their places, and that none is lost."""

import asyncio
import json
from types import SimpleNamespace

import pytest
from yarl import URL

from capibara.handlers.shortcut import Shortcut, Sieve

WATCH = "https://api/apis/capibara6.dev/v1alpha1/codeexecutions?watch=true"


class Content:
    """What the API server sends, in these pieces."""

    def __init__(self, *pieces):
        self.pieces = pieces

    async def iter_chunked(self, size):
        for piece in self.pieces:
            yield piece


def event(kind, version, **more):
    return {"type": kind, "object": {"metadata": {"uid": "u", "resourceVersion": version}, **more}}


def lines(*events):
    return b"".join(json.dumps(each).encode() + b"\n" for each in events)


def read(shortcut, url, *pieces, status=200):
    """All that kopf reads of such an answer."""

    async def go():
        async def handler(request):
            return SimpleNamespace(status=status, content=Content(*pieces))

        response = await shortcut(SimpleNamespace(url=URL(url)), handler)
        return b"".join([piece async for piece in response.content.iter_chunked(1024)])

    return asyncio.run(go())


@pytest.fixture
def seen():
    return []


@pytest.fixture
def shortcut(seen):
    shortcut = Shortcut("codeexecutions")
    shortcut.open(lambda kind, body: seen.append((kind, body["metadata"]["resourceVersion"])))
    return shortcut


def only_versions(text):
    return [
        (each["type"], each["object"]["metadata"]["resourceVersion"]) for each in map(json.loads, text.splitlines())
    ]


def test_changes_go_to_the_controller_and_kopf_learns_how_far_the_watch_is(shortcut, seen):
    whole = lines(event("ADDED", "1"), event("MODIFIED", "2", spec={"code": "x" * 3000}), event("DELETED", "3"))
    taken = [("ADDED", "1"), ("MODIFIED", "2"), ("DELETED", "3")]
    for cut in (1, 40, len(whole) // 2, len(whole) - 1):
        seen.clear()
        told = read(shortcut, WATCH, whole[:cut], whole[cut:])
        assert seen == taken
        assert only_versions(told)[-1] == ("BOOKMARK", "3")


def test_kopf_is_told_once_a_second_how_far_the_watch_is_and_at_its_end(seen):
    now = [0.0]

    class Slow(Content):
        async def iter_chunked(self, size):
            for piece in self.pieces:
                yield piece
                now[0] += 0.6

    pieces = [lines(event("ADDED", str(version))) for version in range(1, 6)]

    async def told():
        sieve = Sieve(
            Slow(*pieces), lambda line: json.loads(line)["object"]["metadata"]["resourceVersion"], lambda: now[0]
        )
        return [piece async for piece in sieve.iter_chunked(1024)]

    assert only_versions(b"".join(asyncio.run(told()))) == [("BOOKMARK", version) for version in "135"]


def test_the_place_of_an_event_is_not_told_after_what_kopf_reads_of_a_later_one(shortcut, seen):
    whole = lines(event("ADDED", "1"), event("BOOKMARK", "2"))
    assert only_versions(read(shortcut, WATCH, whole)) == [("BOOKMARK", "2")]


@pytest.mark.parametrize(
    "line",
    [
        lines({"type": "ERROR", "object": {"code": 410}}),
        lines(event("BOOKMARK", "7")),
        lines({"type": "NEW", "object": {}}),
        b"<html>not json</html>\n",
        lines({"type": "ADDED", "object": {}}),
        b'{"type": "ADDED", "obj',
    ],
)
def test_what_is_no_change_or_cannot_be_read_is_left_to_kopf(shortcut, seen, line):
    assert read(shortcut, WATCH, line) == line
    assert seen == []


def test_before_kopf_has_shown_the_first_one_nothing_is_taken():
    whole = lines(event("ADDED", "1"))
    assert read(Shortcut("codeexecutions"), WATCH, whole) == whole


@pytest.mark.parametrize(
    ("url", "status"),
    [(WATCH.replace("codeexecutions", "sandboxtemplates"), 200), (WATCH.partition("?")[0], 200), (WATCH, 410)],
)
def test_other_answers_are_left_as_they_are(shortcut, seen, url, status):
    whole = lines(event("ADDED", "1"))
    assert read(shortcut, url, whole, status=status) == whole
    assert seen == []


def test_an_event_that_the_controller_fails_at_is_brought_to_it_by_kopf_which_tells_of_it():
    def fail(kind, body):
        raise LookupError

    shortcut, whole = Shortcut("codeexecutions"), lines(event("ADDED", "1"))
    shortcut.open(fail)
    assert read(shortcut, WATCH, whole) == whole
