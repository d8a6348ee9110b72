"""The reaper: a sandbox that has to go goes, however often the provider fails to answer."""

import pytest
from tests.unit.reconcile.conftest import alive, an_execution, sandbox_of

from capibara.backends.errors import AuthFailed, ProviderUnavailable
from capibara.backends.fake import FakeBackend
from capibara.core import names
from capibara.reconcile.reaper import Reaper


class Failing(FakeBackend):
    """`kill` and `find` fail so many times each."""

    def __init__(self, error, times):
        super().__init__()
        self.error = error
        self.left = {"kill": times, "find": times}

    def fail(self, method):
        if self.left[method]:
            self.left[method] -= 1
            raise self.error

    async def kill(self, sandbox_id):
        self.fail("kill")
        return await super().kill(sandbox_id)

    async def find(self, metadata):
        self.fail("find")
        return await super().find(metadata)


@pytest.fixture(params=[ProviderUnavailable("away"), AuthFailed("the key is wrong")], ids=lambda e: type(e).__name__)
def backend(request):
    return Failing(request.param, times=7)


@pytest.mark.parametrize("method", ["kill", "kill_now"])
async def test_a_kill_is_repeated_until_it_works(backend, method):
    reaper = Reaper(backend)
    sandbox = await sandbox_of(backend, an_execution())
    if method == "kill":
        reaper.kill(sandbox)
    else:
        await reaper.kill_now(sandbox)
    await reaper.drain(10)
    assert (alive(backend), backend.ledger.killed) == ([], [sandbox])


async def test_what_cannot_be_looked_for_is_looked_for_again_and_killed(backend):
    reaper, body = Reaper(backend), an_execution()
    await sandbox_of(backend, body, "first")
    await sandbox_of(backend, body, "second")
    await reaper.kill_found_now(lambda: backend.find(names.identity_metadata("cluster-1", body["metadata"]["uid"], 1)))
    await reaper.drain(10)
    assert alive(backend) == []


async def test_a_kill_that_works_leaves_nothing_to_do():
    reaper, backend = Reaper(FakeBackend()), FakeBackend()
    await reaper.kill_now(await sandbox_of(backend, an_execution()))
    await reaper.drain(0)
    assert not reaper._tasks
