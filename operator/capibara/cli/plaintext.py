"""What a terminal is shown: text from sandboxes made safe, and sizes for people."""

from __future__ import annotations

from capibara.core.plaintext import plain_character as plain_character
from capibara.core.plaintext import plain_text as plain_text


def format_bytes(size: int) -> str:
    """`812 B`, `12.3 KiB`, `4.0 MiB`."""
    if size < 1024:
        return f"{size} B"
    amount, unit = (size / 1024, "KiB") if size < 1024**2 else (size / 1024**2, "MiB")
    return f"{amount:.1f} {unit}"
