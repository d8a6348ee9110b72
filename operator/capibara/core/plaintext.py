"""Text from a sandbox, made safe to show: it must not move a cursor, retitle a window, hide words or lie."""

from __future__ import annotations

import unicodedata

KEPT = frozenset("\n\t")
CONTROL = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode categories: control, format (with the bidirectional overrides), private use, surrogates, separators."""


def plain_text(text: str) -> str:
    """The text with escape sequences and other control characters made visible as `\\x1b` and the like.

    A carriage return before a newline is dropped, since it says nothing.
    """
    return "".join(map(plain_character, text.replace("\r\n", "\n")))


def plain_character(character: str) -> str:
    """The character itself if it is harmless, else its escape."""
    if character in KEPT or unicodedata.category(character) not in CONTROL:
        return character
    return character.encode("unicode_escape").decode("ascii")
