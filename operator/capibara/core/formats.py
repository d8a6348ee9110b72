"""Types of what code displayed, as a status has it: which are the text itself, and which are Base64."""

from __future__ import annotations

import base64
from typing import Final

TEXTUAL: Final = ("text/", "application/json", "application/javascript", "image/svg+xml", "application/vnd.")


def is_textual(kind: str) -> bool:
    """Whether a result of this MIME type is the text itself; any other is Base64."""
    return kind.startswith(TEXTUAL)


def decoded(data: str) -> bytes:
    """Base64, also in lines; what is none is taken as the text that it is: code chooses the type, and the data too."""
    try:
        return base64.b64decode("".join(data.split()), validate=True)
    except ValueError:
        return data.encode()
