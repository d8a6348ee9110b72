"""The watch against a transport that says what a test has it say."""

import asyncio

import pytest

from capibara.client.errors import (
    ClusterUnavailable,
    ExecutionDeleted,
    IntegrationError,
    NoSuchExecution,
    PermissionDenied,
)
from capibara.client.transport import Expired, read_event
from capibara.client.watch import ExecutionWatch
from capibara.kube.client import Unreachable


def execution(phase=None, version="1"):
    status = {"phase": phase} if phase else {}
    return {"metadata": {"name": "mine", "resourceVersion": version}, "status": status}


class ScriptedTransport:
    """Answers lists and watches from scripts; a watch after the last one never says anything."""

    def __init__(self, lists, watches, found=None):
        self.found = found
        self.lists, self.watches = iter(lists), iter(watches)
        self.versions = []

    async def list(self, plural, selector, fields):
        return next(self.lists), "100"

    async def read(self, name):
        if self.found is None:
            raise NoSuchExecution(name)
        return self.found

    async def watch(self, selector, version, fields):
        self.versions.append(version)
        for event in next(self.watches, [None]):
            if event is None:
                await asyncio.Event().wait()
            if isinstance(event, Exception):
                raise event
            yield event


async def follow(lists, watches, *, exists=False, fields="", found=None):
    """What the waiter for `mine` gets, and the transport that was asked. `found`: what a read of it finds."""
    watch, transport = ExecutionWatch("a=b", fields), ScriptedTransport(lists, watches, found)
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


async def test_what_leaves_a_selector_at_its_end_is_read_once_more():
    left, ended = event("DELETED", "Running"), execution("Succeeded")
    assert (await follow([[]], [[event("ADDED"), left]], fields="f", found=ended))[0] == ended
    assert (await follow([[execution()], []], [[Expired()]], exists=True, fields="f", found=ended))[0] == ended


async def test_what_leaves_a_selector_and_is_not_there_was_deleted():
    with pytest.raises(ExecutionDeleted, match="mine was deleted"):
        await follow([[]], [[event("ADDED"), event("DELETED", "Running")]], fields="f")


async def test_all_who_wait_for_one_execution_are_told():
    watch = ExecutionWatch("a=b")
    with watch.expect("mine") as one, watch.expect("mine") as other:
        following = asyncio.create_task(watch.follow(ScriptedTransport([[execution("Failed")]], [])))
        assert await one.ended == await other.ended
        following.cancel()
        await asyncio.wait({following})


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


@pytest.mark.parametrize("line", [b"{}", b"[]", b'{"type": "ADDED"}', b'{"type": "ERROR", "object": 1}', b"<html>"])
def test_what_is_no_event_is_no_answer(line):
    with pytest.raises(Unreachable, match="no event"):
        read_event(line)
