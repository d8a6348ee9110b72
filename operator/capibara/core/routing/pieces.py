"""Cuts a text into the pieces of a vocabulary: the cut whose pieces are the most frequent (a unigram language model).

As SentencePiece does it: a piece that begins a word carries a mark in place of the space before it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

SPACE: Final = "\u2581"
UNKNOWN_COST: Final = 10.0
"""How much less likely than the rarest piece a character is that is no piece."""


class Pieces:
    """A vocabulary: each piece with its row and the logarithm of its frequency."""

    def __init__(self, known: Mapping[str, tuple[int, float]], unknown: int) -> None:
        """`unknown`: the row of what is no piece."""
        self._known = known
        self._unknown = unknown
        self._longest = max(map(len, known))
        self._cost = min(score for _, score in known.values()) - UNKNOWN_COST

    def rows(self, text: str) -> list[int]:
        """The rows of a text's pieces, in their order."""
        marked = SPACE + SPACE.join(unicodedata.normalize("NFKC", text).split())
        best = [(0.0, 0, 0)] + [(-1e30, 0, 0)] * len(marked)  # likelihood, where the last piece begins, its row
        for start in range(len(marked)):
            so_far = best[start][0]
            for end in range(start + 1, min(start + self._longest, len(marked)) + 1):
                row, score = self._known.get(
                    marked[start:end], (self._unknown, self._cost if end == start + 1 else -1e30)
                )
                if so_far + score > best[end][0]:
                    best[end] = (so_far + score, start, row)
        return cut(best)


def cut(best: list[tuple[float, int, int]]) -> list[int]:
    """The rows of the best way to the end, read backwards from there."""
    rows, end = [], len(best) - 1
    while end:
        _, end, row = best[end]
        rows.append(row)
    return rows[::-1]
