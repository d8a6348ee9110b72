"""Which language code is in."""

from __future__ import annotations

from typing import Final

from capibara.api.execution import CodeExecutionSpec
from capibara.api.template import Language, SandboxTemplateSpec

SHEBANGS: Final = {
    "python": Language.PYTHON,
    "node": Language.JAVASCRIPT,
    "bash": Language.BASH,
    "sh": Language.BASH,
}


def pick_language(spec: CodeExecutionSpec, template: SandboxTemplateSpec) -> Language:
    """The spec's, else what a `#!` line says, else the template's first."""
    if spec.language is not None:
        return spec.language
    first_line = (spec.code or "").partition("\n")[0]
    if first_line.startswith("#!"):
        return SHEBANGS.get(program_of(first_line), template.languages[0])
    return template.languages[0]


def program_of(shebang: str) -> str:
    """`bash` of `#!/bin/bash -e`, `python` of `#!/usr/bin/env -S python3 -u`: without version."""
    words = [word.rpartition("/")[2] for word in shebang[2:].split() if not word.startswith("-")]
    program = next((word for word in words if word != "env"), "")
    return program.rstrip("0123456789.")
