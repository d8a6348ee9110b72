"""Operators that die at every call of every kind of execution: whoever follows them keeps every promise.

The operator is whole (`main.assemble`); API server, provider and clock are in memory, so that each case is always the
same and takes milliseconds.
"""

from __future__ import annotations

import pytest
from tests.faults.meddling import MEDDLINGS, Meddling, meddle, meddled_at
from tests.faults.mortal import Moment
from tests.faults.scenarios import SCENARIOS, Scenario, deaths_of, drain, killed_at, play

EVERY = pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.title for scenario in SCENARIOS])


@EVERY
def test_a_story_in_which_nobody_dies_takes_its_writes_and_no_more(scenario: Scenario) -> None:
    told = play(scenario)
    assert told.against(scenario) == []
    assert told.writes == scenario.writes


@EVERY
def test_an_operator_may_die_at_each_third_call(scenario: Scenario) -> None:
    """What `make test` has time for; which ones is another for each scenario."""
    deaths = list(deaths_of(play(scenario).lives[0]))
    assert killed_at(scenario, deaths[len(scenario.title) % 3 :: 3]) == {}


@pytest.mark.parametrize("meddling", MEDDLINGS, ids=[meddling.title for meddling in MEDDLINGS])
def test_at_each_fifth_call_it_may_happen_that(meddling: Meddling) -> None:
    calls = [
        (words, death) for words, death in deaths_of(meddle(meddling, None).lives[0]) if death.moment is not Moment.SENT
    ]
    assert meddled_at(meddling, calls[len(meddling.title) % 5 :: 5]) == {}


def test_an_operator_may_be_drained_at_any_time() -> None:
    wrong = {}
    for number, scenario in enumerate(SCENARIOS):
        for second in (0.01, 0.6, 6.05)[number % 2 :]:
            if complaints := drain(scenario, second).against(scenario):
                wrong[f"{scenario.title}, drained after {second} s"] = complaints
    assert wrong == {}
