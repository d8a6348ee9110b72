"""Snapshots and forks: the files of a sandbox, kept or made into more sandboxes. Nothing here needs its memory."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from e2b import SandboxException, SandboxNotFoundException
from tests.conformance.conftest import SDK


@asynccontextmanager
async def snapshot_of(sdk: SDK, sandbox: Any, **options: Any) -> AsyncIterator[Any]:
    taken = await sdk(sandbox.create_snapshot, **options)
    try:
        yield taken
    finally:
        await sdk(sdk.Sandbox.delete_snapshot, taken.snapshot_id)


async def listed(sdk: SDK, **filters: Any) -> list[str]:
    paginator, found = sdk.Sandbox.list_snapshots(**filters), []
    while paginator.has_next:
        found += [snapshot.snapshot_id for snapshot in await sdk(paginator.next_items)]
    return found


async def test_a_sandbox_from_a_snapshot_has_its_files(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.commands.run, "mkdir d; echo one > d/f; chmod 640 d/f; ln -s f d/link; sudo rm /etc/motd")
    async with snapshot_of(sdk, sandbox) as snapshot:
        await sdk(sandbox.files.write, "d/f", "later")
        async with sdk.sandbox(snapshot.snapshot_id) as copy:
            assert await sdk(copy.files.read, "d/link") == "one\n"
            assert (await sdk(copy.commands.run, "stat -c '%a %U' d/f")).stdout == "640 user\n"
            assert await sdk(copy.files.exists, "/etc/motd") is False
            await sdk(copy.files.write, "d/f", "of the copy")
        assert await sdk(sandbox.files.read, "d/f") == "later"


async def test_a_snapshot_outlives_its_sandbox(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        await sdk(sandbox.files.write, "f", "kept")
        snapshot = await sdk(sandbox.create_snapshot)
    async with sdk.sandbox(snapshot.snapshot_id) as copy:
        assert await sdk(copy.files.read, "f") == "kept"
    assert await sdk(sdk.Sandbox.delete_snapshot, snapshot.snapshot_id) is True


async def test_the_sandbox_goes_on_after_a_snapshot(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.commands.run, "while :; do date +%s%N > tick; sleep 0.05; done", background=True, timeout=0)
    async with snapshot_of(sdk, sandbox):
        before = await sdk(sandbox.commands.run, "until [ -s tick ]; do sleep 0.05; done; cat tick")
        await sdk(sandbox.commands.run, f"until [ -s tick ] && [ $(cat tick) != {before.stdout.strip()} ]; do :; done")


async def test_variables_and_metadata_of_the_copy(sdk: SDK) -> None:
    changed: dict[str, Any] = {"envs": {"B": "3"}, "metadata": {"copy": "yes"}}
    async with (
        sdk.sandbox(envs={"A": "1", "B": "2"}) as sandbox,
        snapshot_of(sdk, sandbox) as snapshot,
        sdk.sandbox(snapshot.snapshot_id, **changed) as copy,
    ):
        assert (await sdk(copy.commands.run, "echo $A $B")).stdout == "1 3\n"
        assert (await sdk(copy.get_info)).metadata["copy"] == "yes"


async def test_a_snapshot_of_a_copy_has_both_ones_files(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "first", "1")
    async with snapshot_of(sdk, sandbox) as one, sdk.sandbox(one.snapshot_id) as copy:
        await sdk(copy.files.write, "second", "2")
        async with snapshot_of(sdk, copy) as two, sdk.sandbox(two.snapshot_id) as last:
            assert await sdk(last.files.read, "first") + await sdk(last.files.read, "second") == "12"


async def test_snapshots_are_listed_by_sandbox_and_by_name(sdk: SDK, sandbox: Any) -> None:
    name = f"snap-{uuid.uuid4().hex}"
    async with snapshot_of(sdk, sandbox, name=name) as named, snapshot_of(sdk, sandbox) as unnamed:
        assert [full.partition(":")[0].rpartition("/")[2] for full in named.names] == [name]
        assert await listed(sdk, sandbox_id=sandbox.sandbox_id) == [unnamed.snapshot_id, named.snapshot_id]
        assert await listed(sdk, sandbox_id=sandbox.sandbox_id, limit=1) == [unnamed.snapshot_id, named.snapshot_id]
        assert await listed(sdk, name=name) == [named.snapshot_id]
    assert await listed(sdk, sandbox_id=sandbox.sandbox_id) == []


async def test_the_same_name_again_means_the_newer_one(sdk: SDK, sandbox: Any) -> None:
    name = f"snap-{uuid.uuid4().hex}"
    await sdk(sandbox.files.write, "f", "old")
    await sdk(sandbox.create_snapshot, name=name)
    await sdk(sandbox.files.write, "f", "new")
    async with snapshot_of(sdk, sandbox, name=name), sdk.sandbox(name) as copy:
        assert await sdk(copy.files.read, "f") == "new"


async def test_tags_of_a_name_are_snapshots_of_their_own(sdk: SDK, sandbox: Any) -> None:
    name = f"snap-{uuid.uuid4().hex}"
    await sdk(sandbox.files.write, "f", "v1")
    async with snapshot_of(sdk, sandbox, name=f"{name}:v1") as one:
        await sdk(sandbox.files.write, "f", "v2")
        async with snapshot_of(sdk, sandbox, name=f"{name}:v2"), sdk.sandbox(one.snapshot_id) as copy:
            assert await sdk(copy.files.read, "f") == "v1"
        assert await listed(sdk, name=name) == [one.snapshot_id]


async def test_deleting_what_is_not_there_is_false(sdk: SDK) -> None:
    assert await sdk(sdk.Sandbox.delete_snapshot, uuid.uuid4().hex[:20]) is False


async def test_a_snapshot_of_nothing_is_not_found(sdk: SDK) -> None:
    with pytest.raises(SandboxNotFoundException):
        await sdk(sdk.Sandbox.create_snapshot, "i" + uuid.uuid4().hex[:20])


async def test_a_filesystem_snapshot_is_what_it_says(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.commands.run, "sleep 1000", background=True, timeout=0)
    async with snapshot_of(sdk, sandbox, mode="filesystem") as snapshot, sdk.sandbox(snapshot.snapshot_id) as copy:
        assert await sdk(copy.commands.list) == []


async def test_forks_begin_where_the_sandbox_was_and_go_their_own_ways(sdk: SDK) -> None:
    async with sdk.sandbox(metadata={"m": "1"}, envs={"A": "1"}) as sandbox:
        await sdk(sandbox.files.write, "f", "common")
        forks = await sdk(sandbox.fork, count=3, timeout=120)
        assert len({fork.sandbox_id for fork in forks} | {sandbox.sandbox_id}) == 4
        for n, fork in enumerate(forks):
            assert await sdk(fork.files.read, "f") == "common"
            await sdk(fork.files.write, "f", str(n))
        assert [await sdk(fork.files.read, "f") for fork in forks] == ["0", "1", "2"]
        assert await sdk(sandbox.files.read, "f") == "common"
        assert (await sdk(forks[0].commands.run, "echo $A")).stdout == "1\n"
        for fork in forks:
            await sdk(fork.kill)


async def test_a_fork_can_be_forked_when_its_origin_is_gone(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        await sdk(sandbox.files.write, "f", "x")
        (fork,) = await sdk(sandbox.fork, timeout=120)
    (grandchild,) = await sdk(fork.fork, timeout=120)
    await sdk(fork.kill)
    assert await sdk(grandchild.files.read, "f") == "x"
    await sdk(grandchild.kill)


async def test_a_paused_sandbox_is_not_copied(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.pause)
    with pytest.raises(SandboxException):
        await sdk(sandbox.fork)
