"""An interrupt is for one cell: it never hits the next."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from capibara_local.runtime.spec import PACKAGE_ROOT

from .conftest import Sandboxes, Subject


async def run_inside(subject: Subject, name: str, argument: str = "") -> str:
    program = Path(__file__).with_name(name).read_text()
    command = f"PYTHONPATH={PACKAGE_ROOT} python3 -c {shlex.quote(program)} {argument}"
    return await subject.text(command, user="root")


@pytest.mark.parametrize("language", ["python", "javascript"])
async def test_an_interrupt_that_comes_when_its_cell_is_over_hits_nothing(sandboxes: Sandboxes, language: str) -> None:
    async with sandboxes.open("code-interpreter-v1") as subject:
        assert await run_inside(subject, "late_interrupts.py", language) == "0"


async def test_interrupts_at_any_moment_of_a_javascript_cell_never_hit_the_next(sandboxes: Sandboxes) -> None:
    async with sandboxes.open("code-interpreter-v1") as subject:
        assert await run_inside(subject, "many_interrupts.py") == "0"
