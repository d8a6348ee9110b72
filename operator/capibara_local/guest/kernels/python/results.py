"""A MIME bundle as a `result` line of E2B (code-interpreter template/server, messaging.py)."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any, Final

from capibara_local.guest import lines

FIELDS: Final = {
    "text/plain": "text",
    "text/html": "html",
    "text/markdown": "markdown",
    "image/svg+xml": "svg",
    "image/png": "png",
    "image/jpeg": "jpeg",
    "application/pdf": "pdf",
    "text/latex": "latex",
    "application/json": "json",
    "application/javascript": "javascript",
    "e2b/data": "data",
    "e2b/chart": "chart",
}
QUOTED: Final = re.compile(r"\A(['\"])(.*)\1\Z", re.DOTALL)


def result_of(bundle: Mapping[str, Any], *, is_main_result: bool) -> bytes:
    """The line. One pair of quotes around a text is taken away, as E2B does; unknown types go to `extra`."""
    fields = {FIELDS[kind]: value_of(value) for kind, value in bundle.items() if kind in FIELDS}
    if isinstance(fields.get("text"), str) and (match := QUOTED.match(fields["text"])):
        fields["text"] = match[2]
    extra = {kind: value_of(value) for kind, value in bundle.items() if kind not in FIELDS}
    return lines.line("result", **fields, **({"extra": extra} if extra else {}), is_main_result=is_main_result)


def value_of(value: Any) -> Any:
    """JSON, whatever a library put into the bundle; bytes as base64, like Jupyter's encode_images."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    try:
        json.dumps(value)
    except (TypeError, ValueError):
        return json.loads(json.dumps(value, default=str, skipkeys=True))
    return value
