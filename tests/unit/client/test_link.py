"""Who gives up an execution, and who only loses sight of it: a link over a transport that a test scripts."""

import asyncio

import pytest

from capibara.client.errors import (
    ClientClosed,
    ClusterUnavailable,
    ExecutionDeleted,
    NoSuchExecution,
    OperatorSilent,
    PermissionDenied,
)
from capibara.client.link import Link

NAME = "request-me-1"


def execution(phase=None, name=NAME):
    status = {"phase": phase} if phase else {}
    return {"metadata": {"name": name, "resourceVersion": "1"}, "status": status}


class Scripted:
    """An API server's side of a link: what it was told, and what it says."""

    namespace = "team"

    def __init__(self, events=(), *, created=None, found=None):
        self.events, self.created, self.found = events, created, found or execution()
        self.cancelled, self.watches, self.written = [], 0, {NAME}

    async def create(self, manifest):
        if self.created is not None:
            raise self.created
        self.written.add(manifest["metadata"]["name"])
        return manifest

    async def read(self, name):
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    async def cancel(self, name):
        self.cancelled.append(name)

    async def list(self, plural, selector="", fields=""):
        return [execution(name=name) for name in self.written], "1"

    async def watch(self, selector, version, fields):
        self.watches += 1
        for event in self.events:
            if isinstance(event, Exception):
                raise event
            yield event
        await asyncio.Event().wait()

    async def close(self):
        pass


@pytest.fixture
def link_over():
    """A link whose transport is a scripted one."""

    def build(transport):
        async def opened():
            return transport

        return Link(opened, "me")

    return build


async def until(holds):
    while not holds():  # noqa: ASYNC110  # nothing tells of it
        await asyncio.sleep(0)


def event(phase, kind="MODIFIED"):
    return {"type": kind, "object": execution(phase)}


@pytest.mark.parametrize(
    ("transport", "raised", "cancelled"),
    [
        pytest.param(Scripted(), OperatorSilent, True, id="no operator: it must not begin later"),
        pytest.param(Scripted(created=ClusterUnavailable("away")), ClusterUnavailable, True, id="perhaps written"),
        pytest.param(Scripted(created=PermissionDenied("no")), PermissionDenied, False, id="certainly not written"),
        pytest.param(
            Scripted([event("Running"), PermissionDenied("may not watch any more")]),
            PermissionDenied,
            False,
            id="our sight is lost, and it goes on",
        ),
        pytest.param(Scripted([event("Running"), event("Running", "DELETED")]), ExecutionDeleted, False, id="deleted"),
    ],
)
async def test_what_is_cancelled(link_over, transport, raised, cancelled):
    link = link_over(transport)
    with pytest.raises(raised) as told:
        await link.run({"metadata": {"name": NAME}}, patience=0.01)
    assert transport.cancelled == [NAME] * cancelled
    assert f"kubectl get codeexecution {NAME} --namespace team" in told.value.__notes__[0]
    await link.close()


@pytest.mark.parametrize(
    ("call", "cancelled"),
    [
        pytest.param(lambda link: link.run({"metadata": {"name": NAME}}, 60), True, id="who runs it"),
        pytest.param(lambda link: link.wait(NAME, 60), False, id="who only waits for it"),
    ],
)
async def test_a_caller_who_leaves_cancels_what_is_its_own_and_is_told_where_it_is(link_over, call, cancelled):
    transport = Scripted([event("Running")])
    link = link_over(transport)
    with pytest.raises(TimeoutError) as told:
        async with asyncio.timeout(0.05):
            await call(link)
    assert transport.cancelled == [NAME] * cancelled
    assert NAME in told.value.__cause__.__notes__[0]
    await link.close()


async def test_a_closed_client_tells_who_waits(link_over):
    link = link_over(Scripted([event("Running")]))
    waiting = asyncio.create_task(link.wait("by-hand", 60))
    await until(lambda: link._others._waiters)
    await link.close()
    with pytest.raises(ClientClosed):
        await waiting


async def test_an_api_server_that_cannot_say_does_not_make_an_operator_silent(link_over):
    transport = Scripted(found=ClusterUnavailable("away"))
    link = link_over(transport)
    running = asyncio.create_task(link.run({"metadata": {"name": NAME}}, patience=0.01))
    await asyncio.sleep(0.05)
    assert not running.done()
    transport.found = execution("Succeeded")
    assert (await running)["status"]["phase"] == "Succeeded"
    await link.close()


async def test_what_is_not_there_cannot_be_waited_for(link_over):
    link = link_over(Scripted(found=NoSuchExecution("there is none")))
    with pytest.raises(NoSuchExecution):
        await link.wait("none-such", 60)
    await link.close()


async def test_a_thousand_who_wait_share_one_watch(link_over):
    transport = Scripted([])
    link = link_over(transport)
    running = [asyncio.create_task(link.run({"metadata": {"name": f"request-me-{n}"}}, 60)) for n in range(1000)]
    await until(lambda: len(link._own._waiters) == 1000)
    await until(lambda: all(waiters[0].exists for waiters in link._own._waiters.values()))
    for name in list(link._own._waiters):
        link._own._tell({"metadata": {"name": name}, "status": {"phase": "Succeeded"}})
    assert len(await asyncio.gather(*running)) == 1000
    assert transport.watches == 1
    await link.close()


async def test_changes_are_told_until_the_end(link_over):
    transport = Scripted([event("Queued"), event("Running"), event("Succeeded")])
    link = link_over(transport)
    seen = [document["status"].get("phase") async for document in link.changes(NAME)]
    assert seen[-1] == "Succeeded"
    await link.close()
