"""What is uploaded is bounded in memory whatever it is: forms, packed bodies, and their tricks."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator

import pytest

from capibara_local.api.errors import ApiError
from capibara_local.api.multipart import PartStart, read_form
from capibara_local.api.uploads import PIECE_BYTES, gunzipped

PART = b'--b\r\nContent-Disposition: form-data; name="file"; filename="%b"\r\n%b\r\nbytes\r\n--b--\r\n'
MIB = 1024 * 1024


async def pieces(data: bytes, size: int = 1000) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def names(content_type: str, data: bytes) -> list[str]:
    return [event.filename async for event in read_form(content_type, pieces(data)) if isinstance(event, PartStart)]


async def test_a_form_names_its_files() -> None:
    assert await names("multipart/form-data; boundary=b", PART % (b"/../a", b"")) == ["/../a"]


@pytest.mark.parametrize(
    ("content_type", "data"),
    [
        pytest.param("multipart/form-data", PART % (b"a", b""), id="no boundary"),
        pytest.param("multipart/form-data; boundary=" + "b" * 5000, PART % (b"a", b""), id="a boundary without end"),
        pytest.param("multipart/form-data; boundary=b", PART % (b"a" * 300_000, b""), id="a name without end"),
        pytest.param(
            "multipart/form-data; boundary=b", PART % (b"a", b"X-%b: y\r\n" % (b"a" * 300_000)), id="a header"
        ),
        pytest.param("multipart/form-data; boundary=b", b"--b\r\nno header", id="half a part"),
        pytest.param("multipart/form-data; boundary=b", b"--c\r\n\r\n", id="another boundary"),
    ],
)
async def test_a_form_that_is_none_is_a_400(content_type: str, data: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        await names(content_type, data)
    assert refused.value.status == 400
    assert len(refused.value.message) < 500


async def test_what_is_packed_well_is_unpacked_in_pieces() -> None:
    bomb = gzip.compress(bytes(100 * MIB), 9)
    tracemalloc.start()
    try:
        total = 0
        async for piece in gunzipped(pieces(bomb)):
            assert len(piece) <= PIECE_BYTES
            total += len(piece)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == 100 * MIB
    assert most < 8 * MIB


@pytest.mark.parametrize(
    "data",
    [b"", b"no gzip", gzip.compress(b"x" * 9999)[:-5], zlib.compress(b"x")],
    ids=["nothing", "no gzip", "cut short", "zlib"],
)
async def test_what_is_packed_badly_is_a_400(data: bytes) -> None:
    with pytest.raises(ApiError) as refused:
        [piece async for piece in gunzipped(pieces(data))]
    assert refused.value.status == 400
