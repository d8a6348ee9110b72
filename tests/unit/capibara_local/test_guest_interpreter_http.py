"""The guest's small HTTP server: what it understands, and what it refuses."""

from __future__ import annotations

import asyncio

import pytest

from capibara_local.guest.http import BadRequest, read_request


def received(data: bytes) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    reader.feed_data(data)
    reader.feed_eof()
    return reader


class Recorder:
    """A writer that keeps what was written."""

    def __init__(self) -> None:
        self.written = b""

    def write(self, data: bytes) -> None:
        self.written += data


@pytest.mark.parametrize(
    ("data", "body"),
    [
        pytest.param(b"POST /e?q=1 HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", b"{}", id="by length"),
        pytest.param(
            b"POST /e HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n",
            b"{}",
            id="chunked",
        ),
        pytest.param(b"POST /e HTTP/1.1\r\n\r\n", b"", id="none"),
    ],
)
async def test_a_body_arrives(data: bytes, body: bytes) -> None:
    request = await read_request(received(data), Recorder())  # type: ignore[arg-type]
    assert (request.method, request.path, request.body) == ("POST", "/e", body)


async def test_a_client_that_asks_first_is_told_to_go_on() -> None:
    recorder = Recorder()
    data = b"POST /e HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx"
    await read_request(received(data), recorder)  # type: ignore[arg-type]
    assert recorder.written.startswith(b"HTTP/1.1 100 ")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"nonsense\r\n\r\n", id="no HTTP"),
        pytest.param(b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", id="a negative length"),
        pytest.param(b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", id="a length beyond reason"),
        pytest.param(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="a chunk without a size"),
        pytest.param(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n", id="a chunk beyond reason"),
    ],
)
async def test_what_is_wrong_is_refused(data: bytes) -> None:
    with pytest.raises(BadRequest):
        await read_request(received(data), Recorder())  # type: ignore[arg-type]
