"""Watching directories: an asynchronous program is told, a synchronous one asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from e2b import FileNotFoundException, FilesystemEvent, FilesystemEventType, InvalidArgumentException, SandboxException
from tests.conformance.conftest import SDK, until

Seen = list[FilesystemEvent]


@asynccontextmanager
async def watching(sdk: SDK, sandbox: Any, path: str, **options: Any) -> AsyncIterator[Any]:
    """A function that gives every event until now, whichever way the SDK learns of them."""
    seen: Seen = []
    if sdk.is_async:
        handle = await sandbox.files.watch_dir(path, seen.append, timeout=0, **options)

        async def events() -> Seen:
            return seen
    else:
        handle = await sdk(sandbox.files.watch_dir, path, **options)

        async def events() -> Seen:
            seen.extend(await sdk(handle.get_new_events))
            return seen

    try:
        yield events
    finally:
        await sdk(handle.stop)


async def wait_for(events: Any, *wanted: tuple[str, FilesystemEventType]) -> Seen:
    """Until every wanted event (name, type) was seen."""

    async def all_there() -> bool:
        return set(wanted) <= {(event.name, event.type) for event in await events()}

    await until(all_there)
    seen: Seen = await events()
    return seen


CREATE, WRITE, REMOVE = FilesystemEventType.CREATE, FilesystemEventType.WRITE, FilesystemEventType.REMOVE
RENAME, CHMOD = FilesystemEventType.RENAME, FilesystemEventType.CHMOD


async def test_a_file_is_seen_to_come_change_and_go(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d")
    async with watching(sdk, sandbox, "d") as events:
        await sdk(sandbox.files.write, "d/f", "one")
        await wait_for(events, ("f", CREATE), ("f", WRITE))
        await sdk(sandbox.commands.run, "chmod 600 d/f")
        await wait_for(events, ("f", CHMOD))
        await sdk(sandbox.files.rename, "d/f", "d/g")
        await wait_for(events, ("f", RENAME), ("g", CREATE))
        await sdk(sandbox.files.remove, "d/g")
        await wait_for(events, ("g", REMOVE))


async def test_events_come_in_the_order_of_what_happened(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d")
    async with watching(sdk, sandbox, "d") as events:
        await sdk(sandbox.commands.run, "cd d; for n in $(seq 500); do : > $n; done; rm 500")
        seen = await wait_for(events, ("500", REMOVE))
    assert [event.name for event in seen if event.type == CREATE] == [str(n) for n in range(1, 501)]


async def test_below_the_directory_nothing_is_seen_unless_it_is_recursive(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d/sub")
    async with watching(sdk, sandbox, "d") as events:
        await sdk(sandbox.files.write, "d/sub/deep", "x")
        await sdk(sandbox.files.write, "d/last", "x")
        seen = await wait_for(events, ("last", CREATE))
    assert not [event for event in seen if "deep" in event.name]


async def test_recursive_goes_into_what_is_there_and_what_comes(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d/old")
    async with watching(sdk, sandbox, "d", recursive=True) as events:
        await sdk(sandbox.files.write, "d/old/a", "x")
        await wait_for(events, ("old/a", CREATE))
        await sdk(sandbox.commands.run, "mkdir -p d/new/deeper && echo x > d/new/deeper/b")
        await wait_for(events, ("new", CREATE), ("new/deeper", CREATE), ("new/deeper/b", CREATE))
        await sdk(sandbox.commands.run, "echo y >> d/new/deeper/b")
        await wait_for(events, ("new/deeper/b", WRITE))


async def test_a_directory_that_moves_is_followed_to_its_new_name_and_not_outside(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d/one")
    async with watching(sdk, sandbox, "d", recursive=True) as events:
        await sdk(sandbox.commands.run, "mv d/one d/two && echo x > d/two/inside")
        await wait_for(events, ("one", RENAME), ("two", CREATE), ("two/inside", CREATE))
        await sdk(sandbox.commands.run, "mv d/two outside")
        await wait_for(events, ("two", RENAME))
        await sdk(sandbox.commands.run, "echo x > outside/unseen && : > d/last")
        seen = await wait_for(events, ("last", CREATE))
    assert not [event for event in seen if "unseen" in event.name]


async def test_an_event_brings_the_entry_when_asked_to(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d")
    async with watching(sdk, sandbox, "d", include_entry=True) as events:
        await sdk(sandbox.commands.run, "mkdir d/sub")
        (event,) = await wait_for(events, ("sub", CREATE))
    assert event.entry is not None
    assert (event.entry.path, event.entry.owner, event.entry.type.value) == ("/home/user/d/sub", "user", "dir")


async def test_what_is_not_there_cannot_be_watched(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(FileNotFoundException):
        async with watching(sdk, sandbox, "/no/such/thing"):
            pass


async def test_a_file_cannot_be_watched(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(InvalidArgumentException):
        async with watching(sdk, sandbox, "/etc/hostname"):
            pass


async def test_a_stopped_watch_tells_nothing_more(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.make_dir, "d")
    async with watching(sdk, sandbox, "d") as events:
        await sdk(sandbox.files.write, "d/f", "x")
        await wait_for(events, ("f", CREATE))
    await sdk(sandbox.files.write, "d/later", "x")
    if sdk.is_async:
        assert "later" not in {event.name for event in await events()}
    else:
        with pytest.raises(SandboxException, match="already stopped"):
            await events()


async def test_hundreds_of_watches_leave_nothing_behind(sdk: SDK, sandbox: Any) -> None:
    """More than the kernel's 128 queues of one user: each must be closed when its watch is over."""
    await sdk(sandbox.files.make_dir, "d")
    for _ in range(150):
        async with watching(sdk, sandbox, "d") as events:
            pass
    async with watching(sdk, sandbox, "d") as events:
        await sdk(sandbox.files.write, "d/f", "x")
        await wait_for(events, ("f", CREATE))
