"""What comes in on standard input is UTF-8, whatever the locale says."""

from __future__ import annotations

import io
import sys
from typing import TextIO, cast


def standard_input(errors: str = "strict") -> TextIO:
    """`errors`: what becomes of bytes that are none, as `open` has it. Reading may raise UnicodeDecodeError."""
    cast(io.TextIOWrapper, sys.stdin).reconfigure(encoding="utf-8", errors=errors)
    return sys.stdin
