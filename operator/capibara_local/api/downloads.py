"""GET /files: contents out of a sandbox, in constant memory."""

from __future__ import annotations

import mimetypes
import re
import zlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from email.utils import formatdate
from typing import Final

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from capibara_local.agent import Entry, OneEntry
from capibara_local.rpc import Data, Document, StrangeAnswer
from capibara_local.runtime.base import Sandbox

from .errors import ApiError
from .guest import called, files_errors, request_guest

RANGE: Final = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")

Span = tuple[int, int]  # first and last byte, both included


async def read(sandbox: Sandbox, request: Request, file: str, user: str | None) -> Response:
    """The whole file, the `Range` of it, or gzip when that is asked for and no range is."""
    path: Document = {"path": file, "user": user}
    wanted = request.headers.get("range")
    if wanted is not None:
        with files_errors():
            entry = (await request_guest(sandbox, {"op": "fs.stat", **path}, OneEntry)).entry
        span = parse_range(wanted, entry.size)
        if span is not None:
            return await read_span(sandbox, path, span)
    return await read_whole(sandbox, path, gzip=wants_gzip(request.headers.get("accept-encoding", "")))


async def read_span(sandbox: Sandbox, path: Document, span: Span) -> Response:
    first, last = span
    length = last - first + 1
    entry, pieces = await opened(sandbox, {"op": "fs.read", **path, "offset": first, "length": length})
    headers = file_headers(entry) | {
        "content-range": f"bytes {first}-{last}/{entry.size}",
        "content-length": str(length),
    }
    return StreamingResponse(exactly(pieces, length), 206, headers)


async def read_whole(sandbox: Sandbox, path: Document, *, gzip: bool) -> Response:
    entry, pieces = await opened(sandbox, {"op": "fs.read", **path})
    headers = file_headers(entry)
    size = entry.size
    if gzip:
        return StreamingResponse(gzipped(exactly(pieces, size)), 200, headers | {"content-encoding": "gzip"})
    return StreamingResponse(exactly(pieces, size), 200, headers | {"content-length": str(size)})


def wants_gzip(accepted: str) -> bool:
    """Only for a caller who asks for gzip and nothing else, as `files.read(gzip=True)` does: every client's default
    header lists it among others, and packing costs ten times more than sending."""
    return accepted.strip().lower() == "gzip"


def file_headers(entry: Entry) -> dict[str, str]:
    return {
        "accept-ranges": "bytes",
        "content-type": mimetypes.guess_type(entry.path)[0] or "application/octet-stream",
        "vary": "Accept-Encoding",
        "last-modified": formatdate(entry.modified, usegmt=True),
    }


def parse_range(header: str, size: int) -> Span | None:
    """The first byte range of a file of `size` bytes, None to send it all. ApiError 416: nothing lies in it."""
    match = RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first_text, last_text = match.groups()
    if not first_text:
        first, last = max(0, size - int(last_text)), size - 1
    else:
        first, last = int(first_text), min(int(last_text or size - 1), size - 1)
    if first > last:
        raise ApiError(416, f"the range {header} lies outside a file of {size} bytes")
    return first, last


async def opened(sandbox: Sandbox, operation: Document) -> tuple[Entry, AsyncGenerator[bytes, None]]:
    """The entry of a file and its bytes, read as they are asked for. ApiError when it cannot be read."""
    stream = contents(sandbox, operation)
    entry = await anext(stream)
    assert isinstance(entry, Entry)
    return entry, bytes_of(stream)


async def contents(sandbox: Sandbox, operation: Document) -> AsyncGenerator[Entry | bytes, None]:
    """First the entry, then pieces. Leaving it early closes the file."""
    with files_errors():
        async with called(sandbox, operation) as call:
            yield (await call.answer(OneEntry)).entry
            while (received := await call.receive()) is not None:
                if not isinstance(received, Data):
                    raise StrangeAnswer("the sandbox's agent sent a message where a file's content was due")
                yield received.data


async def bytes_of(stream: AsyncGenerator[Entry | bytes, None]) -> AsyncGenerator[bytes, None]:
    async with aclosing(stream):
        async for piece in stream:
            if isinstance(piece, bytes):
                yield piece


async def exactly(pieces: AsyncGenerator[bytes, None], size: int) -> AsyncGenerator[bytes, None]:
    """No more than the promised length: a file may grow while it is read."""
    async with aclosing(pieces):
        async for piece in pieces:
            yield piece[:size]
            size -= len(piece)
            if size <= 0:
                return


async def gzipped(pieces: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    async for piece in pieces:
        if packed := packer.compress(piece):
            yield packed
    yield packer.flush()
