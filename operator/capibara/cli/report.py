"""What the demo prints about one execution: kubectl's row, the output, and whether it ended as expected. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from capibara.cli.plaintext import format_bytes, plain_text

INDENT = "    "
MOST_LINES = 12
"""Lines shown of one output; the rest is only counted."""

LONGEST_TEXT_RESULT = 600
"""Characters. Longer results are mentioned by type and size, as images are."""


def describe_execution(title: str, table: Sequence[str], status: Mapping[str, Any], problems: Sequence[str]) -> str:
    """A paragraph. `table`: the header and the row that kubectl printed; `problems`: what was not as expected."""
    verdict = [f"✗ {plain_text(problem)}" for problem in problems] or ["✓ as expected"]
    return "\n".join([title, *map(plain_text, table), *indented(output_lines(status)), *verdict, ""])


def output_lines(status: Mapping[str, Any]) -> Iterator[str]:
    """Streams, results and error, one after the other."""
    for stream in ("stdout", "stderr"):
        output = status.get(stream) or {}
        yield from shortened(plain_text(output.get("text", "")).splitlines())
        if output.get("truncated"):
            yield f"({stream}: {format_bytes(output.get('bytes', 0))} in all)"
    for result in status.get("results", ()):
        yield from result_lines(result)
    if error := status.get("error"):
        yield plain_text(f"{error.get('name', '')}: {error.get('value', '')}")


def result_lines(result: Mapping[str, Any]) -> list[str]:
    """A short text as it is, anything else as `image/png, 12.3 KiB`."""
    text = result.get("text")
    if result["type"] == "text/plain" and text is not None and len(text) <= LONGEST_TEXT_RESULT:
        return plain_text(text).splitlines()
    return [f"{plain_text(result['type'])}, {format_bytes(result.get('bytes', 0))}"]


def shortened(lines: Sequence[str]) -> list[str]:
    """At most MOST_LINES of them."""
    if len(lines) <= MOST_LINES:
        return list(lines)
    return [*lines[:MOST_LINES], f"... {len(lines) - MOST_LINES} more lines"]


def indented(lines: Iterator[str]) -> list[str]:
    """Set apart from our own words, so that output cannot pass for them."""
    return [INDENT + line for line in lines]


def table_rows(table: str) -> dict[str, list[str]]:
    """kubectl's table, as name -> [header, row]."""
    header, *rows = table.splitlines() or [""]
    return {row.split()[0]: [header, row] for row in rows if row.split()}
