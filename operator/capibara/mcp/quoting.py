"""Text from a sandbox in a model's reading: marked as data, visible to the last character, and bounded."""

from __future__ import annotations

import re
from typing import Final

from capibara.core.plaintext import plain_text

ANSI: Final = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
"""Colours, as tracebacks have them."""

MIME_TYPE: Final = re.compile(r"[a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,60}", re.IGNORECASE | re.ASCII)


def quoted(title: str, text: str, boundary: str, most: int) -> str:
    """The text between two lines that only who knows the boundary can write, so that it cannot pretend to end.

    `title`: ours, says what it is. `most`: characters of the text.
    """
    return f"{title} (data from the sandbox):\n<data {boundary}>\n{shortened(visible(text), most)}\n</data {boundary}>"


def visible(text: str) -> str:
    """The text without colours, and with every character that nobody would see written as an escape."""
    return plain_text(ANSI.sub("", text))


def shortened(text: str, most: int) -> str:
    """The beginning and the end of a text that is longer than `most` characters; it says what it leaves out."""
    if len(text) <= most:
        return text
    half = most // 2
    return f"{text[:half]}\n[... {len(text) - 2 * half} characters left out ...]\n{text[-half:]}"


def safe_type(declared: str | None) -> str:
    """A MIME type as the sandbox declared it, if it is one."""
    return declared.lower() if declared and MIME_TYPE.fullmatch(declared) else "application/octet-stream"
