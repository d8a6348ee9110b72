"""The arithmetic of the shipped model: a table of small whole numbers, a row a feature, a column a template.

A model is a header, which is one line of JSON, and behind it, compressed, the table and how rare the feature of each
row is among queries. `training/router` makes it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Self
from zlib import decompress

from capibara.core.routing.candidates import Candidate, Verdict
from capibara.core.routing.features import bucket, read_features

FORMAT: Final = 2
RARITY_UNIT: Final = 16
"""A rarity of 1 is written as this much."""

CLEAR: Final = 0.85
"""So likely, a template needs no further look."""
TRUST_IN_TABLE, TRUST_IN_ENCODER = 0.5, 0.8
"""Of a grid, what made both right and honest about likelihoods, on queries that neither had seen."""


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights by feature and template. `weights` has `buckets` rows of one signed byte a template.

    `rarities`: a byte a row, which is the logarithm of one in how many queries has the feature, times RARITY_UNIT.
    """

    templates: tuple[str, ...]
    buckets: int
    scale: float
    bias: tuple[float, ...]
    floor: float
    weights: memoryview
    rarities: bytes

    @classmethod
    def parse(cls, document: bytes) -> Self:
        """Read what `training/router` wrote. Raises ValueError if it is something else."""
        line, _, table = document.partition(b"\n")
        header = json.loads(line)
        if header.get("format") != FORMAT:
            raise ValueError(f"a model of format {header.get('format')!r}; this program reads format {FORMAT}")
        body, size = decompress(table), header["buckets"] * len(header["templates"])
        if len(body) != size + header["buckets"]:
            raise ValueError("the table of the model does not have the size that its header says")
        return cls(
            tuple(header["templates"]),
            header["buckets"],
            header["scale"],
            tuple(header["bias"]),
            header["floor"],
            memoryview(body)[:size].cast("b"),
            body[size:],
        )

    def classify(self, query: str, encode: Callable[[str], Iterable[Sequence[float]]] | None = None) -> Verdict:
        """How likely each template is. Sure: the best is at least as likely as `floor`.

        `encode`: an encoder's evidence about a query, in the order of `templates`, from a short look to the longest.
        The next is asked for only as long as nothing is clear, for each takes ten times as long as the table.
        """
        evidence = self.evidence(query)
        scores, looks = softmax(evidence), iter(encode(query) if encode else ())
        while max(scores) < CLEAR and (seen := next(looks, None)):
            scores = softmax(blended(evidence, seen))
        ranked = sorted(zip(self.templates, scores, strict=True), key=lambda pair: -pair[1])
        candidates = tuple(Candidate(template, score) for template, score in ranked)
        return Verdict(candidates, candidates[0].score >= self.floor)

    def rarity(self, feature: str) -> float:
        """How much a feature tells of what a query is about: 0 for what every query has."""
        return self.rarities[bucket(feature, self.buckets)] / RARITY_UNIT

    def evidence(self, query: str) -> list[float]:
        """One number a template: the more, the more speaks for it."""
        width, weights = len(self.templates), self.weights
        rows = {bucket(feature, self.buckets) * width for feature in read_features(query)}
        norm = self.scale / math.sqrt(len(rows) or 1)
        return [bias + norm * sum(weights[row + column] for row in rows) for column, bias in enumerate(self.bias)]


def blended(table: Sequence[float], encoder: Sequence[float]) -> list[float]:
    """The evidence of both, each as far as it can be trusted."""
    return [TRUST_IN_TABLE * ours + TRUST_IN_ENCODER * theirs for ours, theirs in zip(table, encoder, strict=True)]


def softmax(evidence: Sequence[float]) -> list[float]:
    """Evidence as likelihoods of four digits, which add up to 1."""
    top = max(evidence)
    powers = [math.exp(each - top) for each in evidence]
    total = sum(powers)
    return [round(power / total, 4) for power in powers]
