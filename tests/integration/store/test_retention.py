"""A sweep between an API server that lists and a real directory."""

import os
import time

import pytest

from capibara.kube.client import Unreachable
from capibara.reconcile.membership import Membership
from capibara.reconcile.retention import OutputSweeper
from capibara.settings import Settings
from capibara.store.objects import OutputStore

CLUSTER = "cluster-1"


class Lists:
    """Where `KubeClient` stands. `asked`: the paths."""

    def __init__(self, *uids, error=None):
        self.uids = uids
        self.error = error
        self.asked = []

    async def get(self, path, *, accept=None):
        self.asked.append(path)
        if self.error is not None:
            raise self.error
        return {"items": [{"metadata": {"uid": uid}} for uid in self.uids]}


async def content():
    yield b"x"


@pytest.fixture
async def store(tmp_path):
    """An hour old: outputs of three executions, two clusters and of somebody else."""
    store = OutputStore(f"file://{tmp_path}")
    for key in (
        "cluster-1/team-a/u-1/1/stdout",
        "cluster-1/team-a/u-1/1/results/0",
        "cluster-1/team-b/u-2/1/stdout",
        "cluster-2/team-a/u-1/1/stdout",
        "cluster-1/notes.txt",
    ):
        await store.put(key, content())
    for path in tmp_path.rglob("*"):
        os.utime(path, (time.time() - 3600,) * 2)
    yield store
    await store.aclose()


async def keys(store):
    return {each.key for batch in [batch async for batch in store.batches("")] for each in batch}


def sweeper(store, lists, namespaces=(), **settings):
    whole = Settings(identity="operator-1", **settings)
    return OutputSweeper(whole, CLUSTER, lists, store, Membership("operator-1"), namespaces)


async def test_outputs_go_with_their_execution_and_nobody_elses_do(store):
    before = await keys(store)
    assert await sweeper(store, Lists("u-2")).sweep() == [("team-a", "u-1")]
    gone = {"cluster-1/team-a/u-1/1/stdout", "cluster-1/team-a/u-1/1/results/0"}
    assert await keys(store) == before - gone
    assert await sweeper(store, Lists("u-2")).sweep() == []


async def test_what_is_to_be_kept_for_longer_stays(store):
    before = await keys(store)
    assert await sweeper(store, Lists(), output_retention_seconds=7200).sweep() == []
    assert await keys(store) == before


async def test_an_operator_of_some_namespaces_sees_no_others(store):
    lists = Lists()
    assert await sweeper(store, lists, ("team-b",)).sweep() == [("team-b", "u-2")]
    assert all("/namespaces/team-b/" in path for path in lists.asked)
    assert "cluster-1/team-a/u-1/1/stdout" in await keys(store)


async def test_an_api_server_that_does_not_answer_costs_no_output(store):
    before = await keys(store)
    with pytest.raises(Unreachable):
        await sweeper(store, Lists(error=Unreachable(0, "away"))).sweep()
    assert await keys(store) == before


@pytest.mark.parametrize(("hours", "stays"), [(2, False), (0, True)], ids=["an hour ago", "just now"])
async def test_what_a_killed_operator_had_begun_to_store_goes(store, tmp_path, hours, stays):
    """The library stages an upload beside its file, and lists no such."""
    staged, anothers = (tmp_path / cluster / "team-b/u-2/1/stdout#1" for cluster in ("cluster-1", "cluster-2"))
    outside = tmp_path / "outside#1"
    anothers.parent.mkdir(parents=True)
    for path in (staged, anothers, outside):
        path.write_bytes(b"half")
        os.utime(path, (time.time() - hours * 3600,) * 2)
    link = staged.with_name("link#1")
    link.symlink_to(outside)
    await sweeper(store, Lists("u-1", "u-2")).sweep()
    assert (staged.exists(), anothers.exists(), outside.exists(), link.is_symlink()) == (stays, True, True, True)


async def test_no_empty_folder_stays(store, tmp_path):
    await sweeper(store, Lists("u-2")).sweep()
    assert not (tmp_path / "cluster-1/team-a").exists()
    assert (tmp_path / "cluster-1/team-b/u-2").exists()
