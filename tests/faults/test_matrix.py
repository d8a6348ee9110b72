"""Operators that die, and then whoever follows them. The first death alone is in `tests/unit/test_deaths.py`."""

from __future__ import annotations

import random

import pytest
from tests.faults.scenarios import SCENARIOS, Scenario, deaths_of, play

SECOND_DEATHS = 6
"""Tried of a successor, for each death of the first operator."""


@pytest.mark.heavy
@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.title for scenario in SCENARIOS])
def test_its_successor_may_die_too(scenario: Scenario) -> None:
    wrong = {}
    for words, death in deaths_of(play(scenario).lives[0]):
        seconds = list(deaths_of(play(scenario, death).lives[1]))
        chosen = random.Random(words).sample(seconds, min(SECOND_DEATHS, len(seconds)))
        for more, second in chosen:
            if complaints := play(scenario, death, second).against(scenario):
                wrong[f"{words}, then {more}"] = complaints
    assert wrong == {}
