"""Frames between supervisor and guest, and what a hostile guest may send."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import pytest

from capibara_local.agent import Done
from capibara_local.guest import protocol
from capibara_local.guest.protocol import Data, ProtocolError
from capibara_local.rpc import Call, GuestError, SandboxGone, StrangeAnswer


def received(data: bytes) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    reader.feed_data(data)
    reader.feed_eof()
    return reader


class Discarding:
    """A writer that nobody reads."""

    def write(self, data: bytes) -> None: ...

    async def drain(self) -> None: ...


def call_that_reads(data: bytes) -> Call:
    return Call(received(data), Discarding())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("frame", "meaning"),
    [
        pytest.param(protocol.json_frame({"a": "ñ"}), {"a": "ñ"}, id="a message"),
        pytest.param(protocol.data_frame(2, b"\0\xff"), Data(2, b"\0\xff"), id="data"),
        pytest.param(protocol.data_frame(0, b""), Data(0, b""), id="empty data"),
        pytest.param(protocol.end_frame(), None, id="the end"),
    ],
)
async def test_a_frame_survives_the_way(frame: bytes, meaning: Any) -> None:
    assert await protocol.read_frame(received(frame)) == meaning


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"J\xff\xff\xff\xff", id="a length that would fill the memory"),
        pytest.param(b"X\0\0\0\0", id="an unknown kind"),
        pytest.param(b"J\0\0\0\x01{", id="JSON that does not end"),
        pytest.param(b"J\0\0\0\x02[]", id="JSON that is no object"),
        pytest.param(b"J\0\0\0\x02\xff\xfe", id="no UTF-8"),
        pytest.param(b"J" + (200_000).to_bytes(4, "big") + b"[" * 200_000, id="JSON too deep"),
        pytest.param(b"D\0\0\0\0", id="data without a channel"),
        pytest.param(b"D\0\0\0\x01\x09", id="a channel that is not"),
        pytest.param(b"Z\0\0\0\x01a", id="an end with a payload"),
    ],
)
async def test_what_is_no_frame_is_refused_and_ends_the_call(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        await protocol.read_frame(received(data))
    with pytest.raises(SandboxGone):
        await call_that_reads(data).answer(Done)


async def test_a_guest_that_hangs_up_is_gone() -> None:
    for data in (b"", b"J", protocol.json_frame({"a": 1})[:-1]):
        with pytest.raises(SandboxGone):
            await call_that_reads(data).receive()


async def test_an_error_frame_is_raised_with_its_code() -> None:
    with pytest.raises(GuestError) as refused:
        await call_that_reads(protocol.error_frame("not_found", "no such process")).receive()
    assert (refused.value.code, refused.value.message) == ("not_found", "no such process")


async def test_data_is_not_an_answer() -> None:
    with pytest.raises(SandboxGone):
        await call_that_reads(protocol.data_frame(1, b"x")).request({"op": "system.health"}, Done)


@pytest.mark.parametrize(
    ("document", "code", "length"),
    [
        pytest.param({"code": "not_found", "message": "m"}, "not_found", 1, id="as it should be"),
        pytest.param({"code": "evil", "message": "m"}, "internal", 1, id="a code that is not"),
        pytest.param({"code": "unknown", "message": "m" * 10**6}, "unknown", 4096, id="a message without end"),
    ],
)
async def test_a_guests_error_is_bounded(document: object, code: str, length: int) -> None:
    with pytest.raises(GuestError) as refused:
        await call_that_reads(protocol.json_frame({"error": document})).receive()
    assert (refused.value.code, len(refused.value.message)) == (code, length)


@pytest.mark.parametrize("error", [b'{"code":["x"]}', b'"text"', b'{"code":"not_found","message":"\\ud800"}', b"{}"])
async def test_an_error_that_is_none_is_a_strange_answer(error: bytes) -> None:
    payload = b'{"error":' + error + b"}"
    with pytest.raises(StrangeAnswer):
        await call_that_reads(b"J" + len(payload).to_bytes(4, "big") + payload).receive()


@pytest.mark.parametrize(
    ("name", "told"), [(b"a\xff", "a\ufffd"), (b"\xed\xa0\x80", "\ufffd" * 3), ("ñ😀".encode(), "ñ😀")]
)
async def test_a_name_that_is_not_utf8_has_replacement_characters(name: bytes, told: str) -> None:
    frame = protocol.json_frame({"name": os.fsdecode(name), "nested": [{os.fsdecode(name): 1}]})
    assert await protocol.read_frame(received(frame)) == {"name": told, "nested": [{told: 1}]}


def test_a_frame_that_is_too_large_is_not_made() -> None:
    with pytest.raises(ProtocolError):
        protocol.json_frame({"a": "x" * protocol.MAX_FRAME_BYTES})
