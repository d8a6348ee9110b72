"""The harness sees: each seeded mistake makes the test fail that is named with it (docs/guarantees.md has the list)."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.faults.mutants import MUTANTS, Mutant

pytestmark = pytest.mark.heavy


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.title for mutant in MUTANTS])
def test_a_mistake_is_caught(mutant: Mutant) -> None:
    ends = [run_catcher(mutant.catcher), run_catcher(mutant.catcher, "--mutant", mutant.title)]
    codes = [end.returncode for end in ends]
    assert codes == [pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED], "\n".join(end.stdout for end in ends)


def run_catcher(test: str, *options: str) -> subprocess.CompletedProcess[str]:
    plugin = ("-p", "tests.faults.mutation") if options else ()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin, *options, test]
    return subprocess.run(command, capture_output=True, text=True, check=False)
