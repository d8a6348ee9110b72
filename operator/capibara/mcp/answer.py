"""What a model reads of an execution: a few lines of ours, then what came out of the sandbox, marked and bounded. Pure.

All that a sandbox gives is hostile: it may hold instructions for the model, and bytes that a model's provider refuses,
which would end a conversation. So texts are quoted, and only what begins as a picture does is one.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from mcp_types import (
    BlobResourceContents,
    CallToolResult,
    ContentBlock,
    EmbeddedResource,
    ImageContent,
    TextContent,
    TextResourceContents,
)

from capibara.api.execution import CodeExecution, CodeExecutionStatus, OutputStream
from capibara.api.outcome import ExecutionResult, Phase
from capibara.api.outputs import CollectedFile
from capibara.api.reasons import Reason
from capibara.client.errors import IntegrationError
from capibara.client.result import condition
from capibara.client.templates import TemplateInfo
from capibara.mcp.quoting import quoted, safe_type, shortened, visible
from capibara.mcp.remedies import remedy_of, remedy_of_error

PICTURES: Final = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
"""What models can look at, and how each begins."""

HTML: Final = "text/html"
PLAIN: Final = "text/plain"
TEXTS: Final = ("text/", "application/json", "image/svg+xml")
"""How types of text begin; whatever ends in `+json` is text too."""

ROOT: Final = "capibara://executions/"
"""How the names of resources begin."""

EXECUTION: Final = "capibara6.dev/execution"
UNTRUSTED: Final = {"capibara6.dev/untrusted": True}
"""Marks blocks whose content a sandbox made, for programs."""


@dataclass(frozen=True)
class Bounds:
    """How much of it a model is given. Characters, and of pictures their number."""

    piece: int = 16_000
    message: int = 2_000
    text: int = 64_000
    blob: int = 512_000
    pictures: int = 8


BOUNDS: Final = Bounds()


def build_answer(execution: CodeExecution, boundary: str, bounds: Bounds = BOUNDS) -> CallToolResult:
    """An execution as it is, over or not. An end that is no success is an error, so that the model acts on it.

    `boundary`: something that nobody could know while the code ran.
    """
    status = execution.status
    reason, _ = condition(status)
    head = TextContent(text="\n".join(heading(execution)))
    blocks = [head, *bounded(build_blocks(execution, boundary, bounds), bounds)]
    over = bool(status.phase and status.phase.terminal)
    facts = {"name": execution.metadata.name, "phase": phase_of(status), "reason": reason, "over": over}
    return CallToolResult(
        content=blocks, is_error=over and status.phase is not Phase.SUCCEEDED, _meta={EXECUTION: facts}
    )


def heading(execution: CodeExecution) -> Iterator[str]:
    """Lines with nothing from the sandbox: where it is, why, and what to do."""
    status = execution.status
    reason, _ = condition(status)
    meaning = f"{reason}: {Reason(reason).meaning}" if reason in {*Reason} else reason or "No operator has seen it yet."
    yield f"Execution {execution.metadata.name} is {phase_of(status)}. {meaning}"
    facts = {
        "template": status.template and status.template.name,
        "language": status.language,
        "exit code": status.exit_code,
        "time": status.duration,
    }
    if said := ", ".join(f"{name} {value}" for name, value in facts.items() if value is not None):
        yield f"({said})"
    if remedy := remedy_of(reason or Reason.QUEUED):
        yield f"What to do: {remedy}"


def build_blocks(execution: CodeExecution, boundary: str, bounds: Bounds) -> Iterator[ContentBlock]:
    """All that the sandbox gave, the most telling first."""
    status = execution.status

    def cite(title: str, text: str, most: int = bounds.piece) -> TextContent:
        return TextContent(text=quoted(title, text, boundary, most), _meta=UNTRUSTED)

    _, message = condition(status)
    if message:
        yield cite("message", message, bounds.message)
    if status.error is not None:
        yield cite("error", status.error.traceback or f"{status.error.name}: {status.error.value}")
    for name, stream in (("stdout", status.stdout), ("stderr", status.stderr)):
        if stream is not None and stream.text:
            yield cite(describe_stream(name, stream), stream.text)
    for result in worth_reading(status.results):
        yield show_result(result, cite)
    if status.files:
        listing = "\n".join(describe_file(file, execution.metadata.name) for file in status.files)
        yield cite("files", listing)
        yield from (block for file in status.files if (block := show_file(file, execution.metadata.name, bounds)))


def describe_stream(name: str, stream: OutputStream) -> str:
    if not stream.truncated:
        return name
    whole = ", whole in the output store" if stream.ref else ""
    return f"{name}, beginning and end of {stream.bytes} bytes{whole}"


def worth_reading(results: Sequence[ExecutionResult]) -> Iterator[ExecutionResult]:
    """Without what says the same once more: HTML that plain text follows, plain text that follows a picture."""
    before = ""
    for number, result in enumerate(results):
        following = results[number + 1].type if number + 1 < len(results) else ""
        twice = (result.type == HTML and following == PLAIN) or (result.type == PLAIN and before in PICTURES)
        if not twice:
            yield result
        before = result.type


def show_result(result: ExecutionResult, cite: Any) -> ContentBlock:
    """A picture as one, text as text; anything else is named. Markup is text: nothing here renders it."""
    kind = safe_type(result.type)
    if result.text is None:
        whole = f", in the output store as {result.ref}" if result.ref else ""
        return TextContent(text=f"Result of type {kind}, {result.bytes} bytes: too large to be given{whole}.")
    if is_picture(kind, result.text):
        return ImageContent(data=result.text, mime_type=kind, _meta=UNTRUSTED)
    if kind.startswith(TEXTS) or kind.endswith("+json"):
        shown: TextContent = cite(f"result of type {kind}", result.text)
        return shown
    return TextContent(text=f"Result of type {kind}, {result.bytes} bytes: of a type that is not given.")


def is_picture(kind: str, data: str) -> bool:
    """Whether Base64 is a picture of that type, as far as its first bytes tell."""
    try:
        return kind in PICTURES and base64.b64decode(data, validate=True).startswith(PICTURES[kind])
    except (binascii.Error, ValueError):
        return False


def uri_of(file: CollectedFile, execution: str) -> str:
    """The name of a file as a resource (`mcp.resources`)."""
    return f"{ROOT}{execution}/files/{quote(file.path.lstrip('/'))}"


def describe_file(file: CollectedFile, execution: str) -> str:
    """One line of a listing."""
    facts = {"bytes": file.bytes, "type": file.type, "sha256": file.sha256, "stored as": file.ref}
    facts["resource"] = uri_of(file, execution) if file.ref else None
    said = [f"{name} {value}" for name, value in facts.items() if value is not None]
    return f"- {file.path}: {', '.join([*said, *filter(None, [file.message])])}"


def show_file(file: CollectedFile, execution: str, bounds: Bounds) -> ContentBlock | None:
    """A file's content: a picture as one, all else as a resource, its text if all of it can be seen. None: it has none.

    Text with characters that nobody sees comes as Base64, where it is exact and a model reads nothing hidden.
    """
    kind = safe_type(file.type)
    where = {"uri": uri_of(file, execution), "mime_type": kind}
    if file.data is not None and is_picture(kind, file.data):
        return ImageContent(data=file.data, mime_type=kind, _meta=UNTRUSTED)
    if file.text is not None and file.text == visible(file.text) and len(file.text) <= bounds.piece:
        return EmbeddedResource(resource=TextResourceContents(text=file.text, **where), _meta=UNTRUSTED)
    if file.text is not None or file.data is not None:
        data = file.data if file.data is not None else base64.b64encode((file.text or "").encode()).decode()
        return EmbeddedResource(resource=BlobResourceContents(blob=data, **where), _meta=UNTRUSTED)
    return None


def bounded(blocks: Iterator[ContentBlock], bounds: Bounds) -> Iterator[ContentBlock]:
    """As many blocks as a model is given; the last says how many are left out."""
    room = {"text": bounds.text, "blob": bounds.blob, "picture": bounds.pictures}
    left_out = 0
    for block in blocks:
        kind, size = weigh(block)
        if size <= room[kind]:
            room[kind] -= size
            yield block
        else:
            left_out += 1
    if left_out:
        yield TextContent(text=f"{left_out} more pieces are left out, or the answer would be too long: print less.")


def weigh(block: ContentBlock) -> tuple[str, int]:
    """Which bound a block counts against, and how much."""
    if isinstance(block, ImageContent):
        return "picture", 1
    if isinstance(block, EmbeddedResource):
        content = block.resource
        if isinstance(content, BlobResourceContents):
            return "blob", len(content.blob)
        return "text", len(content.text)
    return "text", len(block.text) if isinstance(block, TextContent) else 0


def phase_of(status: CodeExecutionStatus) -> str:
    return status.phase.value if status.phase else Phase.PENDING.value


def build_error(error: IntegrationError, execution: str | None = None) -> CallToolResult:
    """Something around an execution is wrong: which kind, what happened, what to do."""
    reason, remedy = type(error).__name__, remedy_of_error(error)
    lines = [f"{reason}: {shortened(visible(str(error)), BOUNDS.message)}", f"What to do: {remedy}"]
    if execution:
        lines.insert(0, f"Execution {execution}:")
    return CallToolResult(
        content=[TextContent(text="\n".join(lines))],
        is_error=True,
        _meta={EXECUTION: {"name": execution, "reason": reason}},
    )


def build_listing(templates: Sequence[TemplateInfo]) -> CallToolResult:
    """The templates, as JSON."""
    fields = ("id", "description", "languages", "packages", "cpu", "memory", "timeout", "task_types", "usable")
    listed = [{name: template[name] for name in fields} for template in templates]
    text = json.dumps(listed, ensure_ascii=False)
    return CallToolResult(content=[TextContent(text=shortened(visible(text), BOUNDS.text))])
