"""Taking the values of Secrets out of what is stored (invariant I5), in time that does not grow with their number."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Final

MASK: Final = "[secret]"
SHORTEST: Final = 4
"""Shorter values are too likely to be ordinary text; masking every `1` would destroy output and hide nothing."""

SHORTEST_LINE: Final = 8
CUT: Final = re.compile(r"(\n\[\.\.\. \d{1,20} bytes omitted \.\.\.\]\n)")
"""What a text that was cut says in its middle (`backends/sandbox/output.py`): a secret may have been cut with it."""

MOST_UNFINISHED: Final = 100
"""Secrets with the same beginning that are looked at where a text was cut."""


class Masks:
    """What to look for: each value without the line end that many Secrets carry, the way `repr` and JSON show it, and
    its longer lines. Looked up by their first characters, so a text is gone through once however many there are.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for secret in secrets for form in forms_of(secret)}
        self._index = index(forms)
        self._reversed = {form[::-1] for form in forms}
        self._reversed_index: dict[str, dict[int, set[str]]] | None = None

    def hide(self, text: str, *, unfinished: bool = False) -> str:
        """The text without them, also without parts of them on both sides of a cut.

        `unfinished`: more may follow, so that a secret may have begun at its end.
        """
        if not self._index:
            return text
        parts = CUT.split(replaced(text, self._index))
        if unfinished:
            parts[-1] = without_beginning_at_end(parts[-1], self._index)
        for cut in range(1, len(parts), 2):
            parts[cut - 1] = without_beginning_at_end(parts[cut - 1], self._index)
            parts[cut + 1] = self._without_end_at_beginning(parts[cut + 1])
        return "".join(parts)

    def _without_end_at_beginning(self, text: str) -> str:
        if self._reversed_index is None:
            self._reversed_index = index(self._reversed)
        return without_beginning_at_end(text[::-1], self._reversed_index, MASK[::-1])[::-1]


def forms_of(secret: str) -> set[str]:
    value = secret.strip()
    forms = {value, repr(value)[1:-1], json.dumps(value)[1:-1]}
    lines = {line.strip() for line in value.splitlines()}
    return {form for form in forms if len(form) >= SHORTEST} | {line for line in lines if len(line) >= SHORTEST_LINE}


def index(forms: Iterable[str]) -> dict[str, dict[int, set[str]]]:
    """First characters -> length -> forms of that length."""
    found: dict[str, dict[int, set[str]]] = {}
    for form in forms:
        found.setdefault(form[:SHORTEST], {}).setdefault(len(form), set()).add(form)
    return found


def replaced(text: str, known: dict[str, dict[int, set[str]]]) -> str:
    """The text with the longest of them masked at every place."""
    pieces, start, place, last = [], 0, 0, len(text) - SHORTEST
    while place <= last:
        by_length = known.get(text[place : place + SHORTEST])
        length = longest_at(text, place, by_length) if by_length else 0
        if length:
            pieces += [text[start:place], MASK]
            start = place = place + length
        else:
            place += 1
    return "".join([*pieces, text[start:]]) if pieces else text


def longest_at(text: str, place: int, by_length: dict[int, set[str]]) -> int:
    return max((length for length, forms in by_length.items() if text[place : place + length] in forms), default=0)


def without_beginning_at_end(text: str, known: dict[str, dict[int, set[str]]], mask: str = MASK) -> str:
    """The text with the beginning of a secret masked that stands at its very end."""
    longest = max(length for by_length in known.values() for length in by_length)
    for place in range(max(0, len(text) - longest), len(text) - SHORTEST + 1):
        rest = text[place:]
        forms = (form for forms in known.get(rest[:SHORTEST], {}).values() for form in forms)
        if any(form.startswith(rest) for _, form in zip(range(MOST_UNFINISHED), forms, strict=False)):
            return text[:place] + mask
    return text
