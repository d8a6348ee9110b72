"""Warnings: once each under a name of their own, counted where they repeat, and never in anybody's way."""

import asyncio

import pytest

from capibara.kube.client import Conflict, Forbidden, Unreachable
from capibara.kube.events import MESSAGE_LIMIT, MOST_A_MINUTE, Events, Subject

SUBJECT = Subject("CodeExecution", "team-a", "hello", "0f0e0d0c-0000-4000-8000-000000000001")
NAME = "hello.codefailed-0f0e0d0c"


class Api:
    """Keeps events by path."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.events = {}

    async def request(self, method, path, *, body=None, content_type=""):
        await asyncio.sleep(0)
        if self.errors:
            raise self.errors.pop(0)
        if method == "GET":
            return self.events[path]
        if method == "PATCH":
            self.events[path] |= body
            return self.events[path]
        path += "/" + body["metadata"]["name"]
        if path in self.events:
            raise Conflict(409, "already exists")
        self.events[path] = body
        return body


async def told(api, *warnings, **more):
    events = Events(api, clock=lambda: 1_800_000_000.9)
    for reason, message in warnings:
        events.warn(SUBJECT, reason, message, **more)
    await events.stop(10)
    return api.events


async def test_what_kubectl_shows_is_in_it():
    ((path, event),) = (await told(Api(), ("CodeFailed", "exit\x1b code 3"))).items()
    assert path == f"/api/v1/namespaces/team-a/events/{NAME}"
    assert {key: event[key] for key in ("type", "reason", "message", "count", "lastTimestamp")} == {
        "type": "Warning",
        "reason": "CodeFailed",
        "message": "exit code 3",
        "count": 1,
        "lastTimestamp": "2027-01-15T08:00:00Z",
    }
    assert event["involvedObject"]["uid"] == SUBJECT.uid


async def test_the_same_is_told_once():
    events = await told(Api(), ("CodeFailed", "exit code 3"), ("CodeFailed", "exit code 4"))
    assert [(event["message"], event["count"]) for event in events.values()] == [("exit code 3", 1)]


async def test_what_repeats_is_counted_and_says_the_newest():
    events = await told(Api(), *(("BuildFailed", f"try {n}") for n in range(3)), repeats=True, occasion="abc")
    assert [(event["message"], event["count"]) for event in events.values()] == [("try 2", 3)]


@pytest.mark.parametrize("error", [Forbidden(403, "no"), Unreachable(0, "away"), RuntimeError("bug")])
async def test_one_that_cannot_be_written_keeps_no_other_back(error):
    assert len(await told(Api(error), ("SandboxLost", "a"), ("CodeFailed", "b"))) == 1


async def test_a_flood_is_cut_and_a_message_too():
    api = Api()
    events = Events(api, clock=lambda: 0)
    for number in range(MOST_A_MINUTE + 50):
        events.warn(SUBJECT, "CodeFailed", "x" * 5000, occasion=str(number))
    events.warn(Subject("CodeExecution", "team-b", "other", "uid-2"), "CodeFailed", "b")
    await events.stop(10)
    assert len(api.events) == MOST_A_MINUTE + 1
    assert {len(event["message"]) for event in api.events.values()} == {MESSAGE_LIMIT, 1}


async def test_stopping_does_not_wait_for_ever():
    api = Api()
    api.request = lambda *_, **__: asyncio.Event().wait()
    events = Events(api)
    events.warn(SUBJECT, "CodeFailed", "a")
    await events.stop(0.01)


def test_a_long_name_stays_a_name():
    from capibara.kube.events import Warned

    warned = Warned(Subject("CodeExecution", "a", "x" * 179 + "-" + "y" * 70, SUBJECT.uid), "CodeFailed", "", 0)
    assert len(warned.name) <= 253
    assert "-." not in warned.name
