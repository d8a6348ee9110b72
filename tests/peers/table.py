"""What came out, as the table that README and docs/figures.md show."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.peers.writes import Cost

HEAD: Final = """\
| from apply to the output of `print(1)` | p50 | p99 | API writes until then | in all | of them events | objects |
|---|---|---|---|---|---|---|"""


@dataclass
class Row:
    """Every run of one kind: seconds, and what it had cost when the output was there and when all was cleared."""

    seconds: list[float] = field(default_factory=list)
    until_output: list[Cost] = field(default_factory=list)
    in_all: list[Cost] = field(default_factory=list)


def show(rows: Mapping[str, Row]) -> str:
    """All kinds, in the order in which they were run."""
    return "\n".join([HEAD, *(line(name, row) for name, row in rows.items())])


def line(name: str, row: Row) -> str:
    until, all_of_it = row.until_output, row.in_all
    cells = (
        name,
        f"{percentile(row.seconds, 0.5) * 1000:.0f} ms",
        f"{percentile(row.seconds, 0.99) * 1000:.0f} ms",
        number(statistics.mean(one.writes for one in until)),
        number(statistics.mean(one.writes for one in all_of_it)),
        number(statistics.mean(one.events for one in all_of_it)),
        number(statistics.mean(one.objects for one in all_of_it)),
    )
    return f"| {' | '.join(cells)} |"


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so many are not above."""
    return sorted(values)[math.ceil(share * len(values)) - 1]


def number(value: float) -> str:
    """Without a fraction that says nothing."""
    return f"{value:.1f}".removesuffix(".0")
