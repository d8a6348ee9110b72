"""The watch against a transport that says what a test has it say."""

import asyncio

import pytest

from capibara.client.errors import ClusterUnavailable, ExecutionDeleted, IntegrationError, PermissionDenied
from capibara.client.transport import Expired, read_event
from capibara.client.watch import ExecutionWatch
from capibara.kube.client import Unreachable


def execution(phase=None, version="1"):
    status = {"phase": phase} if phase else {}
    return {"metadata": {"name": "mine", "resourceVersion": version}, "status": status}


class ScriptedTransport:
    """Answers lists and watches from scripts; a watch after the last one never says anything."""

    def __init__(self, lists, watches):
        self.lists, self.watches = iter(lists), iter(watches)
        self.versions = []

    async def list(self, plural, selector):
        return next(self.lists), "100"

    async def watch(self, selector, version):
        self.versions.append(version)
        for event in next(self.watches, [None]):
            if event is None:
                await asyncio.Event().wait()
            if isinstance(event, Exception):
                raise event
            yield event


async def follow(lists, watches, *, exists=False):
    """What the waiter for `mine` gets, and the transport that was asked."""
    watch, transport = ExecutionWatch("a=b"), ScriptedTransport(lists, watches)
    with watch.expect("mine") as waiter:
        waiter.exists = exists
        following = asyncio.create_task(watch.follow(transport))
        try:
            return await waiter.ended, transport
        finally:
            following.cancel()
            await asyncio.wait({following})


def event(kind, phase=None, version="1"):
    return {"type": kind, "object": execution(phase, version)}


async def test_the_end_is_told_and_what_comes_before_is_not():
    ended, _ = await follow([[]], [[event("ADDED"), event("MODIFIED", "Running"), event("MODIFIED", "Succeeded")]])
    assert ended["status"]["phase"] == "Succeeded"


async def test_a_watch_that_ends_goes_on_where_it_was():
    watches = [[event("MODIFIED", "Running", "7"), event("BOOKMARK", version="9")], [event("MODIFIED", "Failed")]]
    ended, transport = await follow([[]], watches)
    assert ended["status"]["phase"] == "Failed"
    assert transport.versions[:2] == ["100", "9"]


async def test_a_version_that_has_expired_means_looking_again():
    ended, _ = await follow([[], [execution("Succeeded")]], [[Expired()]])
    assert ended["status"]["phase"] == "Succeeded"


async def test_what_was_deleted_is_told_by_the_watch():
    with pytest.raises(ExecutionDeleted, match="mine was deleted before its end"):
        await follow([[]], [[event("ADDED"), event("DELETED")]])


async def test_what_was_deleted_unseen_is_missed_in_the_list():
    with pytest.raises(ExecutionDeleted):
        await follow([[execution()], []], [[Expired()]], exists=True)


async def test_deleting_what_is_over_does_not_take_its_end_away():
    ended, _ = await follow([[]], [[event("DELETED", "Succeeded")]])
    assert ended["status"]["phase"] == "Succeeded"


async def test_a_cluster_that_is_away_is_waited_for(monkeypatch):
    monkeypatch.setattr("capibara.client.watch.PAUSE_SECONDS", 0)
    ended, _ = await follow([[]], [[ClusterUnavailable("away")], [event("MODIFIED", "Succeeded")]])
    assert ended["status"]["phase"] == "Succeeded"


async def test_a_refusal_is_told_to_all_who_wait_and_who_come_later():
    watch = ExecutionWatch("a=b")
    with watch.expect("mine") as waiter:
        await watch.follow(ScriptedTransport([[]], [[PermissionDenied("may not watch")]]))
        with pytest.raises(PermissionDenied):
            await waiter.ended
    with watch.expect("later") as waiter, pytest.raises(IntegrationError, match="may not watch"):
        await waiter.ended


def test_an_error_in_a_watch_says_what_the_api_server_said():
    with pytest.raises(Unreachable, match="the storage is slow") as error:
        read_event(b'{"type": "ERROR", "object": {"code": 500, "message": "the storage is slow"}}')
    assert error.value.status == 500
