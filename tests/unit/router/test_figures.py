"""The figures of docs/router.md hold on the queries that no model has seen."""

from pathlib import Path

import pytest

from capibara.core.routing.choice import WORDS_FOR_TASKS, route_query
from capibara.router import shipped
from capibara.router.encoder import shipped_encoder
from capibara.router.shipped import SHIPPED, classify

HELDOUT = Path(__file__).parents[3] / "training/router/heldout"


def share_of_right(language):
    files = HELDOUT.rglob(f"{language}.tsv")
    lines = [line.partition("\t") for file in files for line in file.read_text().splitlines()]
    right = [WORDS_FOR_TASKS.get(route_query(text, SHIPPED).name) == task for task, _, text in lines]
    assert len(right) > 200
    return sum(right) / len(right)


@pytest.mark.parametrize(("language", "least"), [("es", 0.90), ("en", 0.87)])
def test_as_many_are_right_as_the_page_says_less_two_points(language, least):
    assert shipped_encoder() is not None
    assert share_of_right(language) >= least


@pytest.mark.parametrize(("language", "least"), [("es", 0.83), ("en", 0.82)])
def test_without_numpy_so_many_are_right(language, least, monkeypatch):
    monkeypatch.setattr(shipped, "shipped_encoder", lambda: None)
    classify.cache_clear()
    assert share_of_right(language) >= least
    classify.cache_clear()
