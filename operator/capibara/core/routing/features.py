"""What the model sees of a query: words, pairs of words, pieces of words, its ends, and its shape.

The training script uses this module too: a change here needs a new model (`training/router`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from zlib import crc32

from capibara.core.routing.keywords import fold

HEAD, TAIL = 400, 200
"""Characters of a long query that are looked at, at its two ends: an answer takes no longer for a long text."""

EDGE_WORDS: Final = 3
TOKEN: Final = re.compile(r"[a-z]+|\d+|[^\w\s]")
FILE: Final = re.compile(r"\b[\w-]+\.(csv|tsv|xlsx?|parquet|json|jsonl|log|db|sqlite|txt)\b")
SHAPES: Final[dict[str, re.Pattern[str]]] = {
    "file": FILE,
    "program": re.compile(r"\b[\w-]+\.(py|js|ts|java|go|rs|sh|sql|ipynb|html|css|c|cpp|rb|php)\b"),
    "sum": re.compile(r"\d\s*[-+*/x^%]\s*\d"),
    "function": re.compile(r"\b(sin|cos|tan|exp|log|sqrt|f)\s?\("),
    "unit": re.compile(r"\d\s?(km|kg|g|lb|lbs|mi|m|cm|mm|ft|gb|mb|tb|h|min|s|c|f|eur|usd|€|\$|%)\b"),
    "list": re.compile(r"\d+\s?[,;]\s?\d+\s?[,;]\s?\d+"),
    "call": re.compile(r"\w\(\)|\w_\w|\b[a-z]+[A-Z]\w+"),
    "question": re.compile(r"\?"),
}


def read_features(query: str) -> Iterator[str]:
    """The features of a query, each a short text; the same one may come twice."""
    query = shortened(query)
    text = fold(query)
    words = ["0" * min(len(token), 5) if token.isdigit() else token for token in TOKEN.findall(text)]
    yield from words
    yield from (f"{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True))
    yield from (f"{first} _ {third}" for first, third in zip(words, words[2:], strict=False))
    yield from (f"^{word}" for word in words[:EDGE_WORDS])
    yield from (f"${word}" for word in words[-EDGE_WORDS:])
    for word in words:
        if len(word) > 2 and word.isalpha():
            yield from pieces(f"<{word}>")
    yield from (f"#{name}" for name, shape in SHAPES.items() if shape.search(query))
    yield f"#digits {min(sum(map(str.isdigit, text)), 9)}"
    yield f"#words {min(len(words) // 4, 8)}"


def shortened(query: str) -> str:
    """The two ends of a long query; a short one as it is."""
    return query if len(query) <= HEAD + TAIL else f"{query[:HEAD]} {query[-TAIL:]}"


def pieces(word: str) -> Iterator[str]:
    """The runs of three, four and five letters of a word, its ends marked: what a typo leaves whole."""
    for length in (3, 4, 5):
        yield from (f"~{word[start : start + length]}" for start in range(len(word) - length + 1))


def bucket(feature: str, buckets: int) -> int:
    """The row of a feature in the table of weights. Two features may share one."""
    return crc32(feature.encode(errors="replace")) % buckets
