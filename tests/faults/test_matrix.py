"""Operators that die at every call, their successors too, one of two, and both; and whatever else may happen at a call.

A part is in `tests/unit/test_deaths.py`.
"""

from __future__ import annotations

import random

import pytest
from tests.faults.meddling import MEDDLINGS, Meddling, meddle, meddled_at
from tests.faults.mortal import Death, Moment
from tests.faults.scenarios import SCENARIOS, Scenario, Told, against, deaths_of, killed_at, play, play_together

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(3600)]
EVERY = pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.title for scenario in SCENARIOS])
QUICK = [scenario for scenario in SCENARIOS if max(scenario.deeds, default=0) < 15]
"""After two deaths the code of the others has, with right, not begun when its user changes something."""

FIRST_DEATHS, SECOND_DEATHS = 12, 6
"""Tried of one of two operators, and of a successor or the other one, for each death of the first."""


@EVERY
def test_an_operator_may_die_at_any_call(scenario: Scenario) -> None:
    assert killed_at(scenario, list(deaths_of(play(scenario).lives[0]))) == {}


@EVERY
def test_one_of_two_operators_may_die_at_any_call(scenario: Scenario) -> None:
    calm = play_together(scenario, {})
    assert calm.against(scenario) == []
    worker = worker_of(calm)
    wrong = {
        words: complaints
        for words, death in deaths_of(calm.lives[worker])
        if (complaints := against(scenario, play_together(scenario, {worker: death})))
    }
    assert wrong == {}


@pytest.mark.parametrize("scenario", QUICK, ids=[scenario.title for scenario in QUICK])
def test_both_of_two_operators_may_die(scenario: Scenario) -> None:
    calm, wrong = play_together(scenario, {}), {}
    worker = worker_of(calm)
    for words, death in sampled(scenario.title, list(deaths_of(calm.lives[worker])), FIRST_DEATHS):
        seconds = list(deaths_of(play_together(scenario, {worker: death}).lives[1 - worker]))
        for more, second in sampled(words, seconds):
            if complaints := play_together(scenario, {worker: death, 1 - worker: second}).against(scenario):
                wrong[f"{words}, then {more}"] = complaints
    assert wrong == {}


@pytest.mark.parametrize("scenario", QUICK, ids=[scenario.title for scenario in QUICK])
def test_its_successor_may_die_too(scenario: Scenario) -> None:
    wrong = {}
    for words, death in deaths_of(play(scenario).lives[0]):
        seconds = list(deaths_of(play(scenario, death).lives[1]))
        for more, second in sampled(words, seconds):
            if complaints := play(scenario, death, second).against(scenario):
                wrong[f"{words}, then {more}"] = complaints
    assert wrong == {}


@pytest.mark.parametrize("meddling", MEDDLINGS, ids=[meddling.title for meddling in MEDDLINGS])
def test_at_any_call_it_may_happen_that(meddling: Meddling) -> None:
    calm = meddle(meddling, None)
    deaths = [(words, death) for words, death in deaths_of(calm.lives[0]) if death.moment is not Moment.SENT]
    assert meddled_at(meddling, deaths) == {}


def worker_of(told: Told) -> int:
    """Which of two operators had the execution."""
    return max((0, 1), key=lambda number: "create" in told.lives[number])


def sampled(words: str, deaths: list[tuple[str, Death]], most: int = SECOND_DEATHS) -> list[tuple[str, Death]]:
    """Some of them, always the same ones for the same words."""
    return random.Random(words).sample(deaths, min(most, len(deaths)))
