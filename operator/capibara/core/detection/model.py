"""Which language a piece of code is in, from the code alone.

A `#!` line decides. Else a linear model over `tokens.features` does; its weights are in `weights` and
training/languages/ says how they came about. No I/O; under 5 ms for any length, since only the beginning is read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from capibara.core.detection.said import language_of_first_line
from capibara.core.detection.tokens import MOST, features, has_types
from capibara.core.detection.weights import BIAS, LANGUAGES, WEIGHTS, WORDS

IMPORTS: Final = re.compile(
    r"^[ \t]*(?:import\s+[\w.]+(?:\s+as\s+\w+)?[ \t]*(?:[;,#]|$)|from\s+[\w.]+\s+import\b)", re.MULTILINE
)
"""What Python has, and perhaps Java: JavaScript and TypeScript quote what they import, and others import nothing."""

UNQUOTED: Final = 4.0
TENTHS: Final = 10
UNTYPED: Final = 2.0
"""How much less likely TypeScript is than JavaScript without a type in it: all JavaScript is TypeScript too."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A language, and how likely it is among those that were asked for: 0 to 1."""

    language: str
    score: float


def detect(code: str, among: Collection[str] = LANGUAGES) -> Guess | None:
    """The likeliest of the languages; None if nothing in the code tells."""
    named = language_of_first_line(code)
    if named is not None and named in among:
        return Guess(named, 1.0)
    candidates = [number for number, language in enumerate(LANGUAGES) if language in among]
    sums = add_up(code)
    if sums is None or not candidates:
        return None
    script, typed = LANGUAGES.index("javascript"), LANGUAGES.index("typescript")
    if not has_types(code):
        sums[script], sums[typed] = max(sums[script], sums[typed]), min(sums[script], sums[typed]) - UNTYPED
    if IMPORTS.search(code[:MOST]):
        for number in (script, typed, LANGUAGES.index("r"), LANGUAGES.index("sql")):
            sums[number] -= UNQUOTED
    best = max(candidates, key=sums.__getitem__)
    share = sum(math.exp(sums[number] - sums[best]) for number in candidates)
    return Guess(LANGUAGES[best], round(1 / share, 4))


def add_up(code: str) -> list[float] | None:
    """The model's sum for each of LANGUAGES; None if it knows nothing that occurs in the code."""
    table = weights()
    found = features(code, WORDS.__contains__)
    rows = [table[feature] for feature in found if feature in table]
    if not rows:
        return None
    length = math.sqrt(len(found)) * TENTHS
    return [bias / TENTHS + sum(column) / length for bias, column in zip(BIAS, zip(*rows, strict=True), strict=True)]


@cache
def weights() -> dict[str, tuple[int, ...]]:
    rows = (line.partition("\t") for line in WEIGHTS.strip("\n").split("\n"))
    return {name.replace("TRIPLE", '"""'): tuple(map(int, numbers.split(" "))) for name, _, numbers in rows}
