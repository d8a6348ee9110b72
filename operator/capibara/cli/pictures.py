"""Charts in terminals that can show them. Pure. What is sent is ours, and Base64 that has been checked to be a PNG."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
CHUNK: Final = 4096
"""What kitty takes at once."""

KITTY: Final = frozenset({"xterm-kitty", "xterm-ghostty"})
ITERM: Final = frozenset({"iTerm.app", "WezTerm"})


def protocol_of(environment: Mapping[str, str]) -> str | None:
    """How this terminal takes pictures: `kitty`, `iterm`; None if it does not say that it does."""
    if "TMUX" in environment or environment.get("TERM", "").startswith(("screen", "tmux")):
        return None  # they pass neither on
    if environment.get("TERM") in KITTY:
        return "kitty"
    return "iterm" if environment.get("TERM_PROGRAM") in ITERM else None


def drawn(data: str, protocol: str) -> str | None:
    """The sequence that shows a PNG; None for what is none."""
    try:
        content = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return None
    if not content.startswith(PNG):
        return None
    clean = base64.b64encode(content).decode()
    if protocol == "iterm":
        return f"\x1b]1337;File=inline=1;size={len(content)};preserveAspectRatio=1:{clean}\x07\n"
    chunks = [clean[at : at + CHUNK] for at in range(0, len(clean), CHUNK)]
    pieces = []
    for index, chunk in enumerate(chunks):
        said = ("a=T,f=100," if index == 0 else "") + f"m={int(index < len(chunks) - 1)}"
        pieces.append(f"\x1b_G{said};{chunk}\x1b\\")
    return "".join(pieces) + "\n"
