"""The figures of docs/router.md hold on the queries that no model has seen."""

from pathlib import Path

import pytest

from capibara.core.routing.choice import WORDS_FOR_TASKS, route_query
from capibara.router.shipped import SHIPPED

HELDOUT = Path(__file__).parents[3] / "training/router/heldout"
LEAST = {"es": 0.80, "en": 0.72}
"""Two points below the figures on the page."""


@pytest.mark.parametrize("language", LEAST)
def test_as_many_are_right_as_the_page_says(language):
    lines = [line.partition("\t") for line in (HELDOUT / f"{language}.tsv").read_text().splitlines()]
    right = [WORDS_FOR_TASKS.get(route_query(text, SHIPPED).name) == task for task, _, text in lines]
    assert len(right) > 200
    assert sum(right) / len(right) >= LEAST[language]
