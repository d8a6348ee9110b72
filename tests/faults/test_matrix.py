"""Operators that die at every call, their successors too, and one of two; a part is in `tests/unit/test_deaths.py`."""

from __future__ import annotations

import random

import pytest
from tests.faults.scenarios import SCENARIOS, Scenario, against, deaths_of, killed_at, play, play_together

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(3600)]
EVERY = pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.title for scenario in SCENARIOS])
QUICK = [scenario for scenario in SCENARIOS if max(scenario.deeds, default=0) < 15]
"""After two deaths the code of the others has, with right, not begun when its user changes something."""

SECOND_DEATHS = 6
"""Tried of a successor, for each death of the first operator."""


@EVERY
def test_an_operator_may_die_at_any_call(scenario: Scenario) -> None:
    assert killed_at(scenario, list(deaths_of(play(scenario).lives[0]))) == {}


@EVERY
def test_one_of_two_operators_may_die_at_any_call(scenario: Scenario) -> None:
    calm = play_together(scenario)
    assert calm.against(scenario) == []
    worker = max((0, 1), key=lambda number: "create" in calm.lives[number])
    wrong = {
        words: complaints
        for words, death in deaths_of(calm.lives[worker])
        if (complaints := against(scenario, play_together(scenario, worker, death)))
    }
    assert wrong == {}


@pytest.mark.parametrize("scenario", QUICK, ids=[scenario.title for scenario in QUICK])
def test_its_successor_may_die_too(scenario: Scenario) -> None:
    wrong = {}
    for words, death in deaths_of(play(scenario).lives[0]):
        seconds = list(deaths_of(play(scenario, death).lives[1]))
        chosen = random.Random(words).sample(seconds, min(SECOND_DEATHS, len(seconds)))
        for more, second in chosen:
            if complaints := play(scenario, death, second).against(scenario):
                wrong[f"{words}, then {more}"] = complaints
    assert wrong == {}
