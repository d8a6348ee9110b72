"""Watches that end, on a real API server: they begin again, and what runs meanwhile is not touched (F12)."""

import asyncio
import threading
import time

import pytest
from tests.cluster import phase

from capibara.core import names
from capibara.core.names import attempt_name
from capibara.core.outcome import Finished, Outcome
from capibara.handlers import lifecycle, watching


class Spoilt:
    """Has the next watch request fail in one way, once it is told to; counts how often that happened."""

    def __init__(self) -> None:
        self.way: str | None = None
        self.happened = threading.Event()

    async def __call__(self, listening, request, handler):
        way, self.way = (self.way, None) if request.url.query.get("watch") else (None, self.way)
        if way == "an error nobody thought of":
            self.happened.set()
            raise LookupError("nobody thought of this")
        response = await handler(request)
        if way is not None:
            response.status = int(way)
            self.happened.set()
        return response


@pytest.fixture
def spoilt(monkeypatch):
    spoilt, usual = Spoilt(), lifecycle.Listening.__call__

    async def call(self, request, handler):
        return await spoilt(self, request, lambda again: usual(self, again, handler))

    monkeypatch.setattr(lifecycle, "WATCH_SECONDS", 1)
    monkeypatch.setattr(watching, "FIRST_PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(lifecycle.Listening, "__call__", call)
    return spoilt


WAYS = {
    "410": "the API server answered 410",
    "404": "the API server answered 404",
    "an error nobody thought of": "LookupError: nobody thought of this",
    "401": None,  # kopf logs in again by itself
}


@pytest.mark.parametrize("way", WAYS)
def test_a_watch_that_ends_begins_again_and_runs_go_on(
    cluster, workshop, start_threaded, namespace, spoilt, monkeypatch, way
):
    ends, watch_once = [], watching.watch_once

    async def noted(*args):
        ends.append(await watch_once(*args))
        return ends[-1]

    monkeypatch.setattr(watching, "watch_once", noted)
    release = threading.Event()

    async def until_released(request):
        await asyncio.to_thread(release.wait, 120)
        return Finished(Outcome.COMPLETED, exit_code=0)

    workshop._run = until_released
    start_threaded(progress_after_seconds=0)
    cluster.create(namespace, "before", code="1")
    cluster.wait(namespace, "before", lambda body: body.get("status", {}).get("sandboxID"), "a sandbox")
    spoilt.way = way
    assert spoilt.happened.wait(120)
    expected = [why for why in [WAYS[way]] if why]
    wait_for(lambda: len(ends) >= len(expected))
    cluster.create(namespace, "after", code="1")
    cluster.wait(namespace, "after", lambda body: body.get("status", {}).get("sandboxID"), "a sandbox")
    release.set()
    bodies = [cluster.wait_over(namespace, name) for name in ("before", "after")]
    assert [phase(body) for body in bodies] == ["Succeeded"] * 2
    attempts = {attempt_name(body["metadata"]["uid"], 1) for body in bodies}
    assert sorted(name for name in workshop.ledger.started if name in attempts) == sorted(attempts)
    ours = {body["metadata"]["uid"] for body in bodies}
    made = [request.metadata[names.UID] for request in workshop.ledger.created]
    assert sorted(uid for uid in made if uid in ours) == sorted(ours)  # others may have been left by other tests
    assert ends == expected


def wait_for(condition, seconds=120):
    """Wait until it holds: nothing tells of what the operator's loop does."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)  # the step of a wait with a deadline
