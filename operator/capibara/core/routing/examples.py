"""Templates of one's own: what a query has in common with the examples in their specs. Nothing is trained.

A query and an example are compared by the features that they share, of which rare ones count more: 1 is the same
text, 0 has nothing in common.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from capibara.core.routing.candidates import Candidate
from capibara.core.routing.features import read_features

LIKE: Final = 0.3
"""From here on a query is taken for one of the examples' kind. Measured in docs/router.md."""

Rarity = Callable[[str], float]
"""How rare a feature is among queries of all kinds: 0 says nothing, more says more."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The examples of one template, as vectors of length 1 by feature."""

    template: str
    vectors: tuple[Mapping[str, float], ...]


def learn(template: str, examples: Iterable[str], rarity: Rarity) -> Learned:
    """What is known of a template by its examples."""
    return Learned(template, tuple(vector_of(example, rarity) for example in examples))


def resembling(query: str, known: Iterable[Learned], rarity: Rarity) -> list[Candidate]:
    """The templates whose examples resemble the query enough, the best first; of equals, the first by name."""
    asked = vector_of(query, rarity)
    found = (Candidate(each.template, resemblance(asked, each)) for each in known)
    return sorted((each for each in found if each.score >= LIKE), key=lambda each: (-each.score, each.template))


def resemblance(asked: Mapping[str, float], known: Learned) -> float:
    """That of the example which is closest, from 0 to 1."""
    return round(max((product(asked, vector) for vector in known.vectors), default=0.0), 4)


def vector_of(text: str, rarity: Rarity) -> dict[str, float]:
    """The features of a text by weight, of length 1 in all; empty where nothing in it says anything."""
    weights = {feature: rarity(feature) for feature in read_features(text)}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {feature: weight / length for feature, weight in weights.items() if weight} if length else {}


def product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return min(sum(weight * other[feature] for feature, weight in one.items() if feature in other), 1.0)
