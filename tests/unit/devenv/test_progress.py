from __future__ import annotations

import io

import pytest

from capibara.devenv.progress import Progress, format_elapsed


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.44, "0.4 s"), (12.6, "13 s"), (60, "1 min 00 s"), (185, "3 min 05 s")]
)
def test_elapsed_time_reads_well(seconds: float, text: str) -> None:
    assert format_elapsed(seconds) == text


def test_no_escape_sequence_reaches_a_log() -> None:
    stream = io.StringIO()
    with Progress(stream).task("Building"):
        pass
    assert stream.getvalue().startswith("✓ Building (")
    assert "\x1b" not in stream.getvalue()


def test_a_terminal_line_is_redrawn_and_then_left() -> None:
    stream = Terminal()
    with Progress(stream).task("Building"):
        pass
    assert stream.getvalue().startswith("\r\x1b[2K✓ Building")
    assert stream.getvalue().endswith("\n")


def test_a_step_that_fails_is_marked_so() -> None:
    stream = io.StringIO()
    with pytest.raises(ValueError, match="why"), Progress(stream).task("Building"):
        raise ValueError("why")
    assert "✗ Building" in stream.getvalue()


def test_quiet_says_nothing() -> None:
    stream = io.StringIO()
    progress = Progress(stream, quiet=True)
    with progress.task("Building"):
        progress.note("a note")
    assert stream.getvalue() == ""
