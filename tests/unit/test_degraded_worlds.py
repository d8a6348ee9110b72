"""Worlds that degrade at each stage of an execution, and are mended: everything heals by itself, and nothing spins."""

from __future__ import annotations

import pytest
from tests.faults.worlds import MOMENTS, WORLDS, World, visit


@pytest.mark.parametrize("world", WORLDS, ids=[world.title for world in WORLDS])
def test_everything_heals_when(world: World) -> None:
    visits = {moment: visit(world, begins) for moment, begins in MOMENTS.items()}
    assert {moment: wrong for moment, (wrong, _) in visits.items() if wrong} == {}
    if world.storm is not None or world.events != "in time":
        assert any(struck for _, struck in visits.values()), "nothing was disturbed"
