"""What executions left, as resources that an agent's program can list and read: files, pictures, stdout and stderr.

All of it is hostile, as in answers of tools, and bounded. Nothing of it is rendered here.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from itertools import islice
from typing import Final, Protocol
from urllib.parse import quote, unquote

from mcp.server.lowlevel.helper_types import ReadResourceContents
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError
from mcp.shared.exceptions import MCPError
from mcp_types import INTERNAL_ERROR, Resource, ResourceTemplate
from pydantic import ValidationError

from capibara.api.execution import CodeExecution, CodeExecutionStatus, OutputStream
from capibara.client.errors import IntegrationError, NoSuchExecution, NotKept, PermissionDenied
from capibara.client.fetching import STREAMS
from capibara.mcp.answer import BOUNDS, PICTURES, ROOT, TEXTS, UNTRUSTED
from capibara.mcp.quoting import safe_type, shortened, visible

MOST_EXECUTIONS: Final = 20
MOST_LISTED: Final = 200
MOST_BYTES: Final = 1024 * 1024
"""Of one resource. What is larger is for the command line, and for programs."""

URI: Final = re.compile(
    r"capibara://executions/([a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?)/(stdout|stderr|results/[1-9][0-9]{0,3}|files/.+)"
)
BYTES: Final = "application/octet-stream"
PLAIN: Final = "text/plain"

TEMPLATES: Final = (
    ResourceTemplate(
        name="file",
        uri_template=f"{ROOT}{{execution}}/files/{{+path}}",
        description="A file that an execution brought back (`outputs` of run_code).",
    ),
    ResourceTemplate(
        name="result",
        uri_template=f"{ROOT}{{execution}}/results/{{number}}",
        description="A value or a chart that an execution displayed; the first is 1.",
    ),
    ResourceTemplate(
        name="stdout", uri_template=f"{ROOT}{{execution}}/stdout", description="What it printed.", mime_type=PLAIN
    ),
    ResourceTemplate(
        name="stderr", uri_template=f"{ROOT}{{execution}}/stderr", description="Its errors.", mime_type=PLAIN
    ),
)


class Kept(Protocol):
    """What is needed of the cluster, as `E2BIntegration` has it. What goes wrong is an IntegrationError."""

    async def list_recent(self, count: int, /) -> list[str]: ...
    async def get_execution(self, name: str, /) -> CodeExecution: ...
    def fetch_pieces(self, name: str, path: str, /) -> AsyncGenerator[bytes, None]: ...


@dataclass(frozen=True, slots=True)
class Part:
    """Something that an execution left. `path`: as `E2BIntegration.fetch` has it; `kind`: the declared type."""

    path: str
    kind: str
    size: int | None = None


class Resources:
    """The resources of one caller."""

    def __init__(self, executions: Kept) -> None:
        self._executions = executions

    async def listed(self) -> list[Resource]:
        """Of the newest executions, as many as a list may be long; none for who may not list executions.

        Raises MCPError.
        """
        try:
            names = await self._executions.list_recent(MOST_EXECUTIONS)
            found = await asyncio.gather(*map(self._look, names))
        except PermissionDenied:
            return []
        except IntegrationError as error:
            raise MCPError(INTERNAL_ERROR, told(error)) from error  # what the SDK makes of errors of `read`
        return [*islice(list_resources(each for each in found if each is not None), MOST_LISTED)]

    async def _look(self, name: str) -> CodeExecution | None:
        """An execution; None: it is gone meanwhile, or of a version that we cannot read."""
        try:
            return await self._executions.get_execution(name)
        except (NoSuchExecution, ValidationError):
            return None

    async def read(self, uri: str) -> ReadResourceContents:
        """The content. Raises ResourceNotFoundError, ResourceError."""
        match = URI.fullmatch(uri)
        if match is None:
            raise ResourceNotFoundError(f"no such resource: they are below {ROOT}")
        name, where = match.groups()
        try:
            status = (await self._executions.get_execution(name)).status
            if where in {"stdout", "stderr"}:
                return await self._read_stream(name, where, status.stdout if where == "stdout" else status.stderr)
            part = find_part(status, where)
            if part is None:
                raise ResourceNotFoundError(f"execution {name} left no such thing: see the list of its resources")
            content = await self._fetch(name, part.path)
        except (NoSuchExecution, NotKept) as error:
            raise ResourceNotFoundError(told(error)) from error
        except IntegrationError as error:
            raise ResourceError(told(error)) from error
        if content is None:
            raise ResourceError(
                f"it has more than {MOST_BYTES} bytes, too many for a resource: `capibara cp {name}:... .` fetches it"
            )
        return await asyncio.to_thread(show, content, part.kind)  # each character of a text is looked at

    async def _read_stream(self, name: str, which: str, stream: OutputStream | None) -> ReadResourceContents:
        """A stream as text, beginning and end where it is long; whole before that, where it is kept so."""
        text = stream.text if stream is not None else ""
        if stream is not None and stream.truncated and stream.ref:
            content = await self._fetch(name, which)
            text = content.decode("utf-8", "replace") if content is not None else text
        seen = await asyncio.to_thread(visible, text)
        return ReadResourceContents(shortened(seen, BOUNDS.text), PLAIN, {**UNTRUSTED})

    async def _fetch(self, name: str, path: str) -> bytes | None:
        """The content; None: it is too large."""
        found = bytearray()
        async with aclosing(self._executions.fetch_pieces(name, path)) as pieces:
            async for piece in pieces:
                found += piece
                if len(found) > MOST_BYTES:
                    return None
        return bytes(found)


def list_resources(executions: Iterable[CodeExecution]) -> Iterator[Resource]:
    """What executions left, one after the other: files, pictures, streams that are not empty."""
    for execution in executions:
        name, status = execution.metadata.name, execution.status
        for where, part in parts_of(status):
            yield Resource(
                name=shortened(visible(f"{name}: {part.path}"), 200).replace("\n", " "),
                uri=f"{ROOT}{name}/{where}",
                mime_type=part.kind,
                size=part.size,
                _meta={**UNTRUSTED},
            )


def parts_of(status: CodeExecutionStatus) -> Iterator[tuple[str, Part]]:
    """All that is worth listing, each with its place below the execution."""
    for file in status.files:
        if file.text is not None or file.data is not None or file.ref:
            yield f"files/{quote(file.path.lstrip('/'))}", Part(file.path, safe_type(file.type), file.bytes)
    for number, result in enumerate(status.results, start=1):
        if result.type in PICTURES and (result.text is not None or result.ref):
            yield f"results/{number}", Part(f"results/{number}", result.type)
    for name, stream in (("stdout", status.stdout), ("stderr", status.stderr)):
        if stream is not None and stream.bytes:
            yield name, Part(name, PLAIN, stream.bytes)


def find_part(status: CodeExecutionStatus, where: str) -> Part | None:
    """A file or a result, by its place below the execution."""
    kind, _, rest = where.partition("/")
    if kind == "results":
        return Part(where, safe_type(status.results[int(rest) - 1].type)) if int(rest) <= len(status.results) else None
    path = unquote(rest)
    file = next((each for each in status.files if each.path.lstrip("/") == path.lstrip("/")), None)
    if file is None:
        return None
    return Part(f"./{file.path}" if file.path in STREAMS else file.path, safe_type(file.type))


def show(content: bytes, kind: str) -> ReadResourceContents:
    """A content of a declared type: what is no such picture is none, and text is text if all of it can be seen."""
    meta = {**UNTRUSTED}
    if kind in PICTURES:
        return ReadResourceContents(content, kind if content.startswith(PICTURES[kind]) else BYTES, meta)
    if kind.startswith(TEXTS) or kind.endswith("+json"):
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return ReadResourceContents(content, BYTES, meta)
        if text == visible(text):
            return ReadResourceContents(text, kind, meta)
    return ReadResourceContents(content, kind, meta)


def told(error: IntegrationError) -> str:
    return shortened(visible(str(error)), BOUNDS.message)
