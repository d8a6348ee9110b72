"""The page of guarantees names tests that exist, and every seeded mistake with the test that catches it."""

import re
from pathlib import Path

from tests.faults.mutants import MUTANTS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "guarantees.md").read_text()
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)[^`]*`")


def test_every_test_that_is_named_exists():
    named = TEST.findall(PAGE)
    missing = [f"{path}::{name}" for path, name in named if f"def {name}(" not in (ROOT / path).read_text()]
    assert named
    assert missing == []


def test_every_seeded_mistake_is_listed_with_its_catcher():
    listed = [line for line in PAGE.splitlines() if line.startswith("| ")]
    assert [mutant.title for mutant in MUTANTS if f"| {mutant.title} | `{mutant.catcher}` |" not in listed] == []
    assert len(MUTANTS) >= 15
