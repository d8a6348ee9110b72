"""Many random walks, other ones each time; `tests/unit/test_walks.py` has some that are always the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.faults.walk import WALKS, Deed, walk
from tests.unit.test_walks import PATIENT


@pytest.mark.heavy
@pytest.mark.timeout(3600)
@settings(max_examples=1500, **PATIENT)
@given(WALKS)
def test_a_long_walk_ends_well(deeds: list[Deed]) -> None:
    assert walk(deeds) == []
