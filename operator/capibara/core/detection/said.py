"""What says which language code is in without a look at the code itself: its first line, or the name of its file."""

from __future__ import annotations

import re
from typing import Final

SHEBANGS: Final = {
    "python": "python",
    "ipython": "python",
    "pypy": "python",
    "node": "javascript",
    "nodejs": "javascript",
    "deno": "typescript",
    "ts-node": "typescript",
    "tsx": "typescript",
    "bun": "typescript",
    "bash": "bash",
    "sh": "bash",
    "dash": "bash",
    "zsh": "bash",
    "ksh": "bash",
    "rscript": "r",
    "r": "r",
    "java": "java",
    "duckdb": "sql",
    "psql": "sql",
    "sqlite": "sql",
}
"""Programs named in a `#!` line, without version and in lower case."""

SUFFIXES: Final = {
    ".py": "python",
    ".ipy": "python",
    ".js": "javascript",
    ".mjs": "javascript",
    ".cjs": "javascript",
    ".jsx": "javascript",
    ".ts": "typescript",
    ".tsx": "typescript",
    ".mts": "typescript",
    ".sh": "bash",
    ".bash": "bash",
    ".sql": "sql",
    ".r": "r",
    ".java": "java",
}
"""How names of files end, in lower case; the usual one of a language first."""

CELL_MAGIC: Final = re.compile(r"%%[A-Za-z]")


def language_of_first_line(code: str) -> str | None:
    """What the first line says: a `#!`, or `%%` of a notebook's cell, which is Python's whatever it holds."""
    first = code.partition("\n")[0]
    if first.startswith("#!"):
        return SHEBANGS.get(program_of(first))
    return "python" if CELL_MAGIC.match(first) else None


def program_of(shebang: str) -> str:
    """`bash` of `#!/bin/bash -e`, `python` of `#!/usr/bin/env -S python3 -u`: without version, in lower case."""
    words = [word.rpartition("/")[2] for word in shebang[2:].split() if not word.startswith("-") and "=" not in word]
    program = next((word for word in words if word != "env"), "")
    return program.rstrip("0123456789.").lower()


def language_of_name(name: str) -> str | None:
    """The language that the name of a file says: python for `main.py`."""
    return SUFFIXES.get(name[name.rfind(".") :].lower()) if "." in name else None


def suffix_of(language: str) -> str:
    """How the name of a file with such code ends; `.txt` where nobody knows."""
    return next((suffix for suffix, named in SUFFIXES.items() if named == language), ".txt")
