"""A store that misbehaves: nothing is half stored, and what went wrong is said without a credential."""

import aiohttp
import pytest
from tests.integration.store.conftest import ACCESS_KEY, SECRET_KEY

from capibara.store import objects
from capibara.store.errors import NotStored, StoreError

KEY = "c/n/u/1/stdout"
MIB = 1024**2


async def pieces(count):
    for _ in range(count):
        yield b"x" * MIB


async def listed(store):
    return [each.key for batch in [batch async for batch in store.batches("c")] for each in batch]


@pytest.fixture(autouse=True)
def swift(monkeypatch):
    """The library's own retries are left out: they take seconds."""
    monkeypatch.setattr(objects, "RETRIES", {"max_retries": 0})


@pytest.mark.parametrize("count", [1, 13], ids=["in one piece", "in parts"])
@pytest.mark.parametrize(
    "status",
    [
        (403, "AccessDenied"),
        (500, "InternalError"),
        (503, "SlowDown"),
        (507, "InsufficientStorage"),
        (404, "NoSuchBucket"),
    ],
)
async def test_a_store_that_refuses_has_nothing_and_takes_it_later(disturbed, status, count):
    store, proxy = disturbed
    proxy.status = status
    with pytest.raises(StoreError) as error:
        await store.put(KEY, pieces(count))
    assert not {ACCESS_KEY, SECRET_KEY} & set(error.value.message.split())
    assert SECRET_KEY not in error.value.message
    assert error.value.message.endswith(f"({status[1]})")  # the store's own word, by which people search
    assert not isinstance(error.value, NotStored)
    proxy.status = None
    assert await listed(store) == []
    await store.put(KEY, pieces(count))
    assert await store.size(KEY) == count * MIB


@pytest.mark.parametrize("size", [0, 1, 5 * MIB])
async def test_what_fits_into_a_part_is_one_request(disturbed, size):
    async def content():
        for _ in range(2):
            yield b"x" * (size // 2)
        yield b"x" * (size % 2)

    store, proxy = disturbed
    await store.put(KEY, content())
    assert proxy.asked == 1
    assert await store.size(KEY) == size


@pytest.mark.parametrize("count", [1, 13], ids=["in one piece", "in parts"])
async def test_an_upload_that_is_cut_in_the_middle_leaves_nothing(disturbed, count):
    store, proxy = disturbed
    proxy.cut_after = 1000
    with pytest.raises(StoreError):
        await store.put(KEY, pieces(count))
    proxy.cut_after = None
    assert await listed(store) == []


async def test_a_download_that_is_cut_in_the_middle_says_so(disturbed):
    store, proxy = disturbed
    await store.put(KEY, pieces(1))
    proxy.cut_after = 1000
    with pytest.raises(StoreError):
        async for _ in store.get(KEY):
            pass


async def test_a_slow_store_is_waited_for(disturbed):
    store, proxy = disturbed
    proxy.delay_seconds = 0.2
    await store.put(KEY, pieces(13))
    assert await store.size(KEY) == 13 * MIB
    assert proxy.asked >= 5


async def test_a_link_shows_the_content_to_whoever_has_it_and_no_credential(disturbed):
    store, _ = disturbed
    await store.put(KEY, pieces(1))
    link = await store.link(KEY, 60)
    assert SECRET_KEY not in link
    async with aiohttp.ClientSession() as anybody, anybody.get(link) as answer:
        assert (answer.status, await answer.read()) == (200, b"x" * MIB)
    async with aiohttp.ClientSession() as anybody, anybody.get(link.partition("?")[0]) as answer:
        assert answer.status == 403
