"""The model that comes with the package, read once, when it is first asked."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from typing import Final

from capibara.core.routing.candidates import Verdict
from capibara.core.routing.model import LinearModel
from capibara.router.encoder import shipped_encoder

REMEMBERED: Final = 512
"""Queries whose verdicts are kept: programs ask the same again and again."""


@cache
def shipped_model() -> LinearModel:
    """The model, ready to be asked."""
    return LinearModel.parse((resources.files("capibara.router") / "weights" / "queries.model").read_bytes())


class Shipped:
    """The shipped model as `core.routing` asks it."""

    def classify(self, query: str) -> Verdict:
        """How likely each predefined template is."""
        return classify(query)

    def rarity(self, feature: str) -> float:
        """How much a feature tells: 0 for what most queries have."""
        return shipped_model().rarity(feature)


SHIPPED: Final = Shipped()


@lru_cache(REMEMBERED)
def classify(query: str) -> Verdict:
    """What the shipped models say of a query: the table, and the encoder where numpy is installed."""
    encoder = shipped_encoder()
    return shipped_model().classify(query, encoder.evidence if encoder else None)
