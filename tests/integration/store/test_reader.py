"""What others are shown of stored outputs."""

import pytest

from capibara.store.errors import NotStored, StoreError
from capibara.store.objects import OutputStore
from capibara.store.reader import Reader

KEY = "c/team-a/u-1/1/stdout"


async def content():
    yield b"0123456789"


@pytest.fixture
async def reader(tmp_path):
    store = OutputStore(f"file://{tmp_path}")
    await store.put(KEY, content())
    await store.put("c/team-b/u-2/1/stdout", content())
    yield Reader(store, "c")
    await store.aclose()


async def read(reader, *where):
    return b"".join([piece async for piece in reader.open_stored(*where)])


async def test_an_execution_has_its_own_outputs(reader):
    assert await read(reader, "team-a", "u-1", KEY) == b"0123456789"
    assert await read(reader, "team-a", "u-1", KEY, 7) == b"789"
    assert await reader.size("team-a", "u-1", KEY) == 10
    assert await reader.link("team-a", "u-1", KEY, 60) is None


@pytest.mark.parametrize(
    "ref", ["c/team-b/u-2/1/stdout", "c/team-a/u-1/1/../../../team-b/u-2/1/stdout", "c/team-a/u-1/1/nothing", "", "/"]
)
async def test_a_forged_status_shows_nothing_of_others(reader, ref):
    with pytest.raises(NotStored):
        await read(reader, "team-a", "u-1", ref)
    with pytest.raises(NotStored):
        await reader.size("team-a", "u-1", ref)


async def test_there_is_nothing_beyond_the_end(reader):
    with pytest.raises(StoreError):
        await read(reader, "team-a", "u-1", KEY, 11)
