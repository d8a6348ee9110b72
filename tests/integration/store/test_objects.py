"""The output store, as it is used, on a real directory and a real S3 server."""

import asyncio
import os
import time

import pytest

from capibara.store.errors import BadStore, NotStored, StoreError
from capibara.store.objects import OutputStore

MIB = 1024**2


async def pieces(count, size=MIB, error=None):
    for number in range(count):
        yield bytes([number % 256]) * size
    if error is not None:
        raise error


async def read(store, key, offset=0):
    return b"".join([piece async for piece in store.get(key, offset)])


async def listed(store, prefix):
    return sorted([(each.key, each.bytes) async for batch in store.batches(prefix) for each in batch])


@pytest.mark.parametrize("count", [0, 1, 13])
async def test_a_stream_is_stored_whole_and_read_from_any_place(store, count):
    await store.put("c/n/u/1/stdout", pieces(count))
    whole = b"".join([piece async for piece in pieces(count)])
    assert await read(store, "c/n/u/1/stdout") == whole
    assert await store.size("c/n/u/1/stdout") == len(whole)
    if count:
        assert await read(store, "c/n/u/1/stdout", len(whole) - 3) == whole[-3:]


@pytest.mark.parametrize("count", [1, 13])
async def test_a_stream_that_breaks_off_leaves_nothing(store, tmp_path, count):
    class Broken(Exception):
        pass

    with pytest.raises(Broken):
        await store.put("c/n/u/1/stdout", pieces(count, error=Broken()))
    assert await listed(store, "c") == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


async def test_what_is_cancelled_leaves_nothing_to_be_seen(store):
    begun = asyncio.Event()

    async def endless():
        while True:
            begun.set()
            yield b"x" * MIB
            await asyncio.sleep(0.01)

    putting = asyncio.create_task(store.put("c/n/u/1/stdout", endless()))
    await asyncio.wait({putting, asyncio.create_task(begun.wait())}, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.sleep(0.1)
    putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    assert await listed(store, "c") == []


async def test_storing_again_replaces(store):
    await store.put("c/n/u/1/stdout", pieces(2))
    await store.put("c/n/u/1/stdout", pieces(1, 3))
    assert await read(store, "c/n/u/1/stdout") == b"\0\0\0"


async def test_a_copy_is_the_same_and_lives_alone(store):
    await store.put("c/n/u/1/files/0", pieces(7))
    whole = await read(store, "c/n/u/1/files/0")
    for _ in range(2):
        await store.copy("c/n/u/1/files/0", "c/n/v/0/files/0")
    await store.put("c/n/u/1/files/0", pieces(1, 3))
    assert await read(store, "c/n/v/0/files/0") == whole
    await store.delete(["c/n/u/1/files/0"])
    assert await read(store, "c/n/v/0/files/0") == whole


async def test_a_copy_is_as_old_as_itself(store, tmp_path):
    """Retention goes by that."""
    await store.put("c/n/u/1/stdout", pieces(1, 3))
    for path in tmp_path.rglob("stdout"):
        os.utime(path, (0, 0))
    before = time.time() - 60
    await store.copy("c/n/u/1/stdout", "c/n/v/0/stdout")
    (found,) = [each async for batch in store.batches("c/n/v") for each in batch]
    assert found.modified.timestamp() > before


async def test_what_is_not_there_cannot_be_copied(store):
    with pytest.raises(NotStored):
        await store.copy("c/n/u/1/stdout", "c/n/v/0/stdout")
    assert await listed(store, "c") == []


async def test_a_prefix_is_of_whole_steps(store):
    for key in ("c/n/u/1/stdout", "c/n/u-2/1/stdout", "d/n/u/1/stdout"):
        await store.put(key, pieces(1, 3))
    assert await listed(store, "c/n/u") == [("c/n/u/1/stdout", 3)]
    assert await listed(store, "c") == [("c/n/u-2/1/stdout", 3), ("c/n/u/1/stdout", 3)]


async def test_deleting_what_is_gone_is_no_error(store):
    await store.put("c/n/u/1/stdout", pieces(1, 3))
    await store.put("c/n/u/1/stderr", pieces(1, 3))
    for _ in range(2):
        await store.delete(["c/n/u/1/nothing", "c/n/u/1/stdout", "c/n/u/1/stderr"])
    assert await listed(store, "c") == []


async def test_what_is_not_there_cannot_be_read(store):
    with pytest.raises(NotStored):
        await read(store, "c/n/u/1/stdout")
    with pytest.raises(NotStored):
        await store.size("c/n/u/1/stdout")


async def test_no_key_leads_out_of_the_store(store, tmp_path):
    (tmp_path / "outside").write_text("x")
    for key in ("../outside", "c/../../outside", "/../outside"):
        with pytest.raises(StoreError):
            await read(store, key)


@pytest.mark.parametrize(
    "url",
    ["ftp://host/x", "nonsense", "s3://key:secret@bucket/x", "https://host/container?sig=abc", "file:///proc/nowhere"],
)
def test_a_setting_that_names_no_store_says_what_would(url):
    with pytest.raises(BadStore) as error:
        OutputStore(url)
    assert "CAPIBARA_OUTPUT_STORE" in error.value.message
    assert "secret" not in error.value.message
