"""Taking the values of Secrets out of what is stored (invariant I5), in time that does not grow with their number."""

from __future__ import annotations

import copy
import json
import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from urllib.parse import quote, quote_plus

MASK: Final = "[secret]"
SHORTEST: Final = 4
"""Shorter values are too likely to be ordinary text; masking every `1` would destroy output and hide nothing."""

SHORTEST_LINE: Final = 8
SHORTEST_BASE64: Final = 6
"""Base64 is full of short words: fewer characters stand in any image."""

LONGEST_ENCODED: Final = 16 * 1024
"""Characters of a value that is looked for in Base64 and in URLs too."""

URL_SAFE: Final = str.maketrans("+/", "-_")
PERCENT: Final = re.compile(r"%[0-9A-F]{2}")
CUT: Final = re.compile(r"(\n\[\.\.\. \d{1,20} bytes omitted \.\.\.\]\n)")
"""What a text that was cut says in its middle (`backends/sandbox/output.py`): a secret may have been cut with it."""

MOST_UNFINISHED: Final = 100
"""Secrets with the same beginning that are looked at where a text was cut."""


WINDOW: Final = 512
"""Bytes of a long value that are looked for at a time: its pieces stand one after the other, and so do their masks."""

BLOCK: Final = 256 * 1024
MOST_CHECKS: Final = 50_000_000
"""Comparisons for one stream, some seconds' worth: only a stream made for it needs more."""


class Masks:
    """What to look for: each value without the line end that many Secrets carry, the way `repr` and JSON show it, in
    Base64 and as in URLs, and its longer lines. Looked up by their first characters, so a text is gone through once
    however many there are.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for secret in secrets for form in forms_of(secret)}
        self._forms = frozenset(forms)
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

    def stream(self, *, refusing: bool = False, most_checks: int | None = None) -> StreamMask:
        """The same for bytes that come in pieces, however they are cut. `refusing`: SecretInside, where one is."""
        return StreamMask(self._forms, refusing=refusing, most_checks=most_checks)

    def _without_end_at_beginning(self, text: str) -> str:
        if self._reversed_index is None:
            self._reversed_index = index(self._reversed)
        return without_beginning_at_end(text[::-1], self._reversed_index, MASK[::-1])[::-1]


def forms_of(secret: str) -> set[str]:
    """All the spellings of a value that are looked for."""
    value = secret.strip()
    forms = {value, repr(value)[1:-1], json.dumps(value)[1:-1]}
    if len(value) <= LONGEST_ENCODED:
        forms |= percent_forms(value) | base64_forms(value.encode("utf-8", "replace"))
    lines = {line.strip() for line in value.splitlines()}
    return {form for form in forms if len(form) >= SHORTEST} | {line for line in lines if len(line) >= SHORTEST_LINE}


def percent_forms(value: str) -> set[str]:
    """As in URLs and forms: a space as %20 or +, digits as %C3 or %c3."""
    quoted = {quote(value, safe, errors="replace") for safe in ("", "/")} | {quote_plus(value, errors="replace")}
    return quoted | {PERCENT.sub(lambda code: code[0].lower(), each) for each in quoted}


def base64_forms(data: bytes) -> set[str]:
    """The characters of Base64 that stand for these bytes alone, whatever stands before and after them.

    Before them may be a multiple of three bytes, or one or two more; what a character shares with others is left out.
    """
    forms = set()
    for before in range(3):
        encoded = b64encode(bytes(before) + data).decode("ascii")
        first, shared = (0, 2, 3)[before], (0, 3, 2)[(before + len(data)) % 3]
        forms.add(encoded[first : len(encoded) - shared])
    long_enough = {form for form in forms if len(form) >= SHORTEST_BASE64}
    return long_enough | {form.translate(URL_SAFE) for form in long_enough}


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


class TooMuchToMask(Exception):
    """A stream is so full of what looks like secrets that masking it would take too long."""


class SecretInside(Exception):
    """What holds a secret cannot be masked without breaking it."""


@dataclass(slots=True)
class Budget:
    """Comparisons that may still be made."""

    left: int


class StreamMask:
    """Masks a stream of bytes, in memory that grows with neither its length nor its pieces.

    What comes out does not depend on how the stream was cut into pieces. Its end comes with `finish`.
    """

    def __init__(self, forms: Iterable[str], *, refusing: bool = False, most_checks: int | None = None) -> None:
        self._refusing = refusing
        encoded = {piece for form in forms for piece in windows(form.encode("utf-8", "replace"))}
        self._known: dict[bytes, dict[int, set[bytes]]] = {}
        for form in encoded:
            self._known.setdefault(form[:SHORTEST], {}).setdefault(len(form), set()).add(form)
        self._beginnings = {head[:length] for head in self._known for length in range(1, SHORTEST)}
        self._longest = max(map(len, encoded), default=1)
        self._finder = re.compile(prefixes_pattern(sorted(self._known)), re.DOTALL) if encoded else None
        self._buffer = bytearray()
        self._budget = Budget(MOST_CHECKS if most_checks is None else most_checks)

    def anew(self) -> StreamMask:
        """For another stream, or the same after a gap. What it looks for is shared, and so is how often it may."""
        other = copy.copy(self)
        other._buffer = bytearray()  # noqa: SLF001 (its own class)
        return other

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to look for."""
        return self._finder is None

    def feed(self, data: bytes) -> bytes:
        """What can be let go by now. Raises TooMuchToMask."""
        if self._finder is None:
            return data
        self._buffer += data
        if len(self._buffer) < BLOCK:
            return b""
        return self._take(len(self._buffer) - self._longest + 1)

    @property
    def held(self) -> int:
        """Bytes that were fed and not let go."""
        return len(self._buffer)

    def feed_live(self, data: bytes) -> bytes:
        """As `feed`, but all is let go that cannot be the beginning of a secret. Raises TooMuchToMask."""
        if self._finder is None:
            return data
        self._buffer += data
        return self._take(self._beginning_at_end())

    def _beginning_at_end(self) -> int:
        """Where at the end of what is held a secret may begin; all of it, if none does. Raises TooMuchToMask."""
        end = len(self._buffer)
        for place in range(max(end - self._longest + 1, 0), end):
            rest = bytes(self._buffer[place:])
            if len(rest) < SHORTEST:
                if rest in self._beginnings:
                    return place
            elif by_length := self._known.get(rest[:SHORTEST]):
                self._count(sum(map(len, by_length.values())))
                longer = (forms for length, forms in by_length.items() if length > len(rest))
                if any(form.startswith(rest) for forms in longer for form in forms):
                    return place
        return end

    def _count(self, checks: int) -> None:
        self._budget.left -= checks
        if self._budget.left < 0:
            raise TooMuchToMask("it is so full of what looks like its secrets that masking it would take too long")

    def finish(self, *, unfinished: bool = False) -> bytes:
        """The rest. `unfinished`: more followed, so that a secret may have begun at the end. Raises TooMuchToMask."""
        if self._finder is None:
            return b""
        rest = self._take(len(self._buffer))
        return self._without_beginning_at_end(rest) if unfinished else rest

    def _without_beginning_at_end(self, rest: bytes) -> bytes:
        for place in range(max(len(rest) - self._longest, 0), len(rest) - SHORTEST + 1):
            tail = rest[place:]
            forms = (form for forms in self._known.get(tail[:SHORTEST], {}).values() for form in forms)
            if any(form.startswith(tail) for _, form in zip(range(MOST_UNFINISHED), forms, strict=False)):
                return rest[:place] + MASK.encode()
        return rest

    def _take(self, limit: int) -> bytes:
        """What begins before `limit`, masked. Behind it stands enough to tell."""
        assert self._finder is not None
        data, mask, limit = bytes(self._buffer), MASK.encode(), max(limit, 0)
        pieces, start, place = [], 0, 0
        while found := self._finder.search(data, place, limit + SHORTEST - 1):
            place = found.start()
            length = self._longest_at(data, place)
            if length and self._refusing:
                raise SecretInside("it holds the value of a Secret, and is no text that could be masked")
            if length:
                pieces += [data[start:place], mask]
                start = place = place + length
            else:
                place += 1
        end = max(limit, start)
        pieces.append(data[start:end])
        del self._buffer[:end]
        return b"".join(pieces)

    def _longest_at(self, data: bytes, place: int) -> int:
        by_length = self._known[data[place : place + SHORTEST]]
        self._count(len(by_length))
        return max((length for length, forms in by_length.items() if data[place : place + length] in forms), default=0)


def windows(form: bytes) -> list[bytes]:
    """The form, or all of it in pieces of about the same length."""
    count = -(-len(form) // WINDOW) or 1
    bounds = [len(form) * number // count for number in range(count + 1)]
    return [form[start:end] for start, end in pairwise(bounds)]


def prefixes_pattern(prefixes: list[bytes]) -> bytes:
    """An expression that finds any of some words of equal length, which are sorted."""
    if len(prefixes[0]) == 0:
        return b""
    groups: dict[bytes, list[bytes]] = {}
    for prefix in prefixes:
        groups.setdefault(prefix[:1], []).append(prefix[1:])
    parts = [re.escape(first) + prefixes_pattern(rest) for first, rest in groups.items()]
    return parts[0] if len(parts) == 1 else b"(?:" + b"|".join(parts) + b")"
