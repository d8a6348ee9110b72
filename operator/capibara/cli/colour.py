"""Colour, on a terminal that has not said NO_COLOR: a few words that say how it went, wherever a table has them."""

from __future__ import annotations

import os
import sys
from typing import Final

RESET: Final = "\x1b[0m"
RED, GREEN, YELLOW, FAINT = (f"\x1b[{code}m" for code in (31, 32, 33, 2))
WORDS: Final = {
    **dict.fromkeys(("Succeeded", "ok", "yes"), GREEN),
    **dict.fromkeys(("Failed", "WRONG", "BuildFailed"), RED),
    **dict.fromkeys(("Running", "Queued", "Pending"), YELLOW),
    **dict.fromkeys(("Cancelled", "Suspended"), FAINT),
}


def has_colour() -> bool:
    """Whether standard output is a terminal that may have it (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def painted(text: str) -> str:
    """The text, in its colour if it is one of the words; blanks around it stay as they are."""
    word = text.strip()
    return text.replace(word, f"{WORDS[word]}{word}{RESET}") if word in WORDS and has_colour() else text
