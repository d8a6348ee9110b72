"""Whatever users, operators, networks and clocks do, in whatever order: when it has settled, every promise is kept.

A walk that fails is printed as the shortest list of deeds that does, to be replayed by `walk([...])`.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from tests.faults.walk import WALKS, Deed, walk

PATIENT = {"deadline": None, "suppress_health_check": list(HealthCheck), "database": None, "print_blob": True}


@settings(max_examples=25, derandomize=True, **PATIENT)
@given(WALKS)
def test_a_walk_ends_well(deeds: list[Deed]) -> None:
    assert walk(deeds) == []


REPLAYS = {
    "a clock that is set forward holds up no retry": [
        Deed("create", "one", 0),
        Deed("create", "three", 21),
        Deed("clock", "one", 0),
    ],
}


@pytest.mark.parametrize("deeds", REPLAYS.values(), ids=REPLAYS)
def test_a_walk_that_once_failed_ends_well(deeds: list[Deed]) -> None:
    assert walk(deeds) == []
