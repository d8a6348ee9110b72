"""Tables that fit the terminal. Pure but for its width."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from capibara.cli.colour import painted
from capibara.cli.plaintext import plain_text

GAP: Final = "  "
LABEL: Final = 11
"""Columns of the labels of facts: `Phase:     Succeeded`."""

NARROWEST: Final = 6
"""No column is cut to less."""


def width() -> int | None:
    """Columns of the terminal; None where there is none, as a program wants everything."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def table(header: Sequence[str], rows: Iterable[Sequence[object]], limit: int | None = None) -> str:
    """Left-aligned columns. Where they need more than `limit`, the widest are cut; the first, the name, last of all."""
    cells = [[flat(cell) for cell in row] for row in ([*header], *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    if limit is not None:
        widths = fitted(widths, limit)
    return "\n".join(
        GAP.join(painted(cut(cell, size).ljust(size)) for cell, size in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def flat(cell: object) -> str:
    """On one line, and harmless."""
    return plain_text(" ".join(("" if cell is None else str(cell)).split())) if not isinstance(cell, int) else str(cell)


def fitted(widths: Sequence[int], limit: int) -> list[int]:
    """Widths that together have room, as far as NARROWEST allows."""
    fitting = list(widths)
    while sum(fitting) + len(GAP) * (len(fitting) - 1) > limit:
        wide = [column for column in range(1, len(fitting)) if fitting[column] > NARROWEST * 2]
        if not wide:
            wide = [column for column in range(len(fitting)) if fitting[column] > NARROWEST]
        if not wide:
            break
        fitting[max(wide, key=lambda column: fitting[column])] -= 1
    return fitting


def cut(text: str, size: int) -> str:
    return text if len(text) <= size else text[: size - 1] + "…"


def wrapped(text: str, limit: int | None = None) -> str:
    """A line of words, harmless, on as many lines as the terminal needs for it. Facts continue below their values."""
    plain = plain_text(text)
    limit = width() if limit is None else limit
    if limit is None or len(plain) <= limit:
        return plain
    below = min(LABEL, limit // 2) if plain[:1] != " " else len(plain) - len(plain.lstrip()) + 2
    return textwrap.fill(plain, limit, subsequent_indent=" " * below, break_on_hyphens=False)


def fitting_line(text: str) -> str:
    """A line of words, harmless, and no longer than the terminal is wide."""
    limit = width()
    plain = plain_text(text)
    return plain if limit is None else cut(plain, limit)
