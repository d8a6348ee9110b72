"""Charts in terminals that can show them. Pure. What is sent is ours, and Base64 that has been checked to be a PNG."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
CHUNK: Final = 4096
"""What kitty takes at once."""

PROTOCOLS: Final = ("kitty", "iterm")
CHOICE: Final = "CAPIBARA_PICTURES"
KITTY: Final = frozenset({"xterm-kitty", "xterm-ghostty"})
ITERM: Final[frozenset[str | None]] = frozenset({"iTerm.app", "WezTerm", "iTerm2"})
"""What TERM_PROGRAM says, and LC_TERMINAL, which ssh takes along."""


def protocol_of(environment: Mapping[str, str]) -> str | None:
    """How this terminal takes pictures: `kitty`, `iterm`; None if it does not say that it does.

    CAPIBARA_PICTURES says it for one that does not, or `none`. Sixel is not among them: it needs the picture decoded
    here, which a terminal does better with what a sandbox wrote, and no light and well-kept library does it.
    """
    chosen = environment.get(CHOICE)
    if chosen:
        return chosen if chosen in PROTOCOLS else None
    if "TMUX" in environment or environment.get("TERM", "").startswith(("screen", "tmux")):
        return None  # they pass neither on
    if environment.get("TERM") in KITTY:
        return "kitty"
    told = environment.get("TERM_PROGRAM"), environment.get("LC_TERMINAL")
    return "iterm" if ITERM.intersection(told) else None


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
