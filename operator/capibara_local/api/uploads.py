"""POST /files: contents into a sandbox, in constant memory."""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AsyncExitStack
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from capibara_local.agent import Entry, OneEntry
from capibara_local.guest.protocol import INPUT
from capibara_local.rpc import Call, Document
from capibara_local.runtime.base import Sandbox

from .answers import JsonAnswer
from .errors import ApiError
from .guest import called, files_errors
from .multipart import PART_END, PartStart, read_form

PIECE_BYTES: Final = 1024 * 1024
METADATA_PREFIX: Final = "x-metadata-"


async def write(sandbox: Sandbox, request: Request, path: str | None, user: str | None) -> Response:
    """One raw body for `path`, or a form whose parts named `file` are files."""
    content_type = request.headers.get("content-type", "")
    kind = content_type.partition(";")[0].strip().lower()
    upload = Upload(sandbox, user, file_metadata(request))
    if kind == "application/octet-stream":
        if not path:
            raise ApiError(400, "path query parameter is required for raw body upload")
        await upload.raw(path, decoded_body(request))
    elif kind.startswith("multipart/"):
        await upload.form(path, content_type, decoded_body(request))
    else:
        raise ApiError(
            400, f"unsupported content type: {kind}, expected multipart/form-data or application/octet-stream"
        )
    return JsonAnswer([written(entry) for entry in upload.entries])


class Upload:
    """Files of one request, written one after the other. A file that fails ends it; earlier ones stay."""

    def __init__(self, sandbox: Sandbox, user: str | None, metadata: dict[str, str]) -> None:
        self.sandbox, self.user, self.metadata = sandbox, user, metadata
        self.entries: list[Entry] = []

    def operation(self, path: str) -> Document:
        extra = {"metadata": self.metadata} if self.metadata else {}
        return {"op": "fs.write", "path": path, "user": self.user, **extra}

    async def raw(self, path: str, body: AsyncIterator[bytes]) -> None:
        with files_errors():
            async with called(self.sandbox, self.operation(path)) as call:
                async for piece in body:
                    await call.send_data(INPUT, piece)
                await self._finish(call)

    async def form(self, path: str | None, content_type: str, body: AsyncIterator[bytes]) -> None:
        """`path` names the file when there is one; otherwise each part's filename does."""
        async with AsyncExitStack() as part:
            call: Call | None = None
            with files_errors():
                async for event in read_form(content_type, body):
                    if isinstance(event, PartStart):
                        if event.name == "file":
                            self._refuse_twice(path or event.filename)
                            operation = self.operation(path or without_nul_in(event.filename))
                            call = await part.enter_async_context(called(self.sandbox, operation))
                    elif call is not None and event is PART_END:
                        await self._finish(call)
                        await part.aclose()
                        call = None
                    elif call is not None and isinstance(event, bytes):
                        await call.send_data(INPUT, event)

    async def _finish(self, call: Call) -> None:
        await call.send_end()
        self.entries.append((await call.answer(OneEntry)).entry)

    def _refuse_twice(self, path: str) -> None:
        if any(entry.path == path for entry in self.entries):
            raise ApiError(400, f"you cannot upload multiple files to the same path '{path}' in one upload request")


def without_nul_in(filename: str) -> str:
    """ApiError 400: no file can be called so."""
    if "\0" in filename:
        raise ApiError(400, "a filename must be text without NUL")
    return filename


def written(entry: Entry) -> Document:
    answer: Document = {"path": entry.path, "name": entry.name, "type": "file"}
    return answer | ({"metadata": entry.metadata} if entry.metadata else {})


def file_metadata(request: Request) -> dict[str, str]:
    """`X-Metadata-<key>: <value>` headers, which go with every file of the request."""
    return {
        name.removeprefix(METADATA_PREFIX): value
        for name, value in request.headers.items()
        if name.startswith(METADATA_PREFIX)
    }


def decoded_body(request: Request) -> AsyncIterator[bytes]:
    """The request's bytes without their Content-Encoding. ApiError 400 for one that is not known."""
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding == "gzip":
        return gunzipped(request.stream())
    if encoding != "identity":
        raise ApiError(400, f"unsupported Content-Encoding: {encoding}, expected gzip or none")
    return request.stream()


async def gunzipped(pieces: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Unpacked gzip in pieces of bounded size, however well the input was packed."""
    unpacker = zlib.decompressobj(31)
    try:
        async for piece in pieces:
            packed = piece
            while packed and not unpacker.eof:
                yield unpacker.decompress(packed, PIECE_BYTES)
                packed = unpacker.unconsumed_tail
    except zlib.error as error:
        raise ApiError(400, f"error decompressing request body: {error}") from None
    if not unpacker.eof:
        raise ApiError(400, "error decompressing request body: it ends too early")
