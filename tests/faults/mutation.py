"""A pytest plugin that runs tests on a mutant: `pytest -p tests.faults.mutation --mutant "F1: ..." TEST`."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--mutant", required=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> object:
    from tests.faults.mutants import MUTANTS

    (mutant,) = [each for each in MUTANTS if each.title == item.config.getoption("--mutant")]
    with mutant.applied():
        return (yield)
