"""How a result looks in a notebook. Pure. Everything in it came out of a sandbox and is hostile.

A notebook runs scripts of the HTML that it shows with the rights of whoever reads it: they reach the kernel, and so the
machine. So text is escaped, pictures are `img` elements (in which an SVG's scripts do not run), and HTML goes into a
frame without an origin, without scripts, and under a policy that lets it load nothing from anywhere.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from capibara.api.outcome import CodeExecutionStatus, ExecutionResult, OutputStream

PICTURES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
SVG: Final = "image/svg+xml"
HTML: Final = "text/html"
PLAIN: Final = "text/plain"

SHOWN_AS_TEXT: Final = frozenset({PLAIN, "text/markdown", "text/latex", "text/csv", "application/json"})

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
FRAME_HEIGHT: Final = 320
"""Pixels. A frame without scripts cannot say how high it is; it scrolls."""

ANSI: Final = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
"""Colours, as tracebacks have them."""


def build_page(status: CodeExecutionStatus, error: str | None) -> str:
    """One fragment of HTML: standard output, standard error, what was displayed, and the error."""
    pieces = [
        *stream(status.stdout, ""),
        *stream(status.stderr, "background:#fdd;color:#000"),
        *(show(result) for result in worth_showing(status.results)),
        *failure(status, error),
    ]
    return f"<div>{''.join(pieces)}</div>"


def stream(output: OutputStream | None, style: str) -> Iterator[str]:
    if output is None or not output.text:
        return
    yield preformatted(output.text, style)
    if output.truncated:
        yield f"<p><em>{output.bytes} bytes in all; the middle is not kept.</em></p>"


def failure(status: CodeExecutionStatus, error: str | None) -> Iterator[str]:
    """The traceback, or else why it failed."""
    if error is not None:
        traceback = status.error.traceback if status.error else ""
        yield preformatted(traceback or error, "background:#fdd;color:#000")


def worth_showing(results: Sequence[ExecutionResult]) -> Iterator[ExecutionResult]:
    """All but the plain text that follows a picture or a table: it is the same thing once more."""
    before = PLAIN
    for result in results:
        if result.type != PLAIN or before == PLAIN:
            yield result
        before = result.type


def show(result: ExecutionResult) -> str:
    """One thing that was displayed; what is too large to keep, or of another type, is named with its size."""
    if result.text is not None:
        if result.type in PICTURES and is_base64(result.text):
            return picture(result.type, result.text)
        if result.type == SVG:
            return picture(SVG, base64.b64encode(result.text.encode()).decode())
        if result.type == HTML:
            return frame(result.text)
        if result.type in SHOWN_AS_TEXT:
            return preformatted(result.text, "")
    return f"<p><em>{escape(result.type)}, {result.bytes} bytes</em></p>"


def is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def picture(kind: str, data: str) -> str:
    return f'<img style="max-width:100%" alt="{kind}" src="data:{kind};base64,{data}">'


def frame(page: str) -> str:
    """HTML in a frame of its own. `sandbox` without a word allows nothing: no scripts, forms, windows, no origin."""
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    document = f'<!doctype html><meta charset="utf-8">{policy}<body>{page}'
    style = f"width:100%;height:{FRAME_HEIGHT}px;border:0;background:#fff"
    return f'<iframe sandbox="" referrerpolicy="no-referrer" style="{style}" srcdoc="{escape(document)}"></iframe>'


def preformatted(text: str, style: str) -> str:
    return f'<pre style="white-space:pre-wrap;{style}">{escape(ANSI.sub("", text))}</pre>'
