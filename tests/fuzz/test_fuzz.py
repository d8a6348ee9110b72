"""Fuzzing in seconds; `make fuzz` does the same for a million inputs (tests/fuzz/__main__.py)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fuzz.calls import House
from tests.fuzz.junk import Junk
from tests.fuzz.parsers import SAID, SENT, TARGETS, close_loop
from tests.unit.capibara_local.service import opened_service

SEEDS = range(3)


@pytest.fixture(scope="module", autouse=True)
def _loop() -> None:
    yield
    close_loop()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.__name__)
def test_no_parser_fails(target: Callable[[bytes], None]) -> None:
    @settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.randoms(use_true_random=False))
    def fuzz(chance: Random) -> None:
        target(TARGETS[target](Junk(chance)))

    fuzz()


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.__name__)
@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(data=st.binary(max_size=300))
def test_no_parser_fails_on_any_bytes(target: Callable[[bytes], None], data: bytes) -> None:
    target(data)


def test_documents_that_are_nearly_right_are_often_right() -> None:
    """Else the fuzzing stops at the door."""
    junk, right = Junk(Random(1)), 0
    for model in (*SENT, *SAID):
        for _ in range(30):
            try:
                model.model_validate_json(junk.document(model))
                right += 1
            except ValueError:
                continue
    assert right > 8 * len((*SENT, *SAID))


@pytest.mark.parametrize("seed", SEEDS)
async def test_no_call_gets_what_nobody_may_get(tmp_path: Path, seed: int) -> None:
    async with opened_service(tmp_path) as service:
        house = House(service.gateway, service.machine, service.fleet, Random(seed))
        with structlog.testing.capture_logs() as lines:
            for which in house.calls:
                for _ in range(8):
                    await house.call(which)
        assert not [line for line in lines if line["event"].startswith("a request failed")]
