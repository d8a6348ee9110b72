"""The customer's own keyword rules: whole words, with the Spanish ones beside the English."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

KEYWORDS: Final[dict[str, str]] = {
    "analysis": "data-analysis",
    "analisis": "data-analysis",
    "visualize": "visualization",
    "visualiza": "visualization",
    "visualizar": "visualization",
    "ml": "machine-learning",
    "learning": "machine-learning",
    "aprendizaje": "machine-learning",
}
"""A word without accents, and the template that it means. No others: what is wider is for the model."""

WORD: Final = re.compile(r"(?<![\w.@/-])(?<!\d )(?:" + "|".join(KEYWORDS) + r")(?![\w@/-]|\.\w)")
"""A keyword by itself: not a part of `analysis.py`, `e-learning` or `ml_utils`, nor a unit as in `500 ml`."""


def keyword_template(query: str) -> str | None:
    """The template that the keywords of a query name. None: it has none, or they name several."""
    named = {KEYWORDS[word] for word in WORD.findall(fold(query))}
    return named.pop() if len(named) == 1 else None


def fold(text: str) -> str:
    """Text in lower case and without accents, as people type in a hurry. Compatible forms become plain ones."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
