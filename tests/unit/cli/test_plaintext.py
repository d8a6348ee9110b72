from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.cli.plaintext import format_bytes, plain_text


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        pytest.param("\x1b[2Jgone", "\\x1b[2Jgone", id="a screen cannot be cleared"),
        pytest.param("\x1b]0;title\x07", "\\x1b]0;title\\x07", id="a window cannot be retitled"),
        pytest.param("\x9b31m", "\\x9b31m", id="the one-byte form of an escape is one too"),
        pytest.param("safe\rEVIL", "safe\\rEVIL", id="a line cannot be overwritten"),
        pytest.param("a\u202eb", "a\\u202eb", id="text cannot be turned around"),
        pytest.param("one\r\ntwo", "one\ntwo", id="a Windows line end is a line end"),
        pytest.param("año 🦫\tx\n", "año 🦫\tx\n", id="ordinary text stays as it is"),
    ],
)
def test_plain_text(hostile: str, shown: str) -> None:
    assert plain_text(hostile) == shown


@given(st.text(alphabet=st.characters()))
def test_no_control_character_is_left_whatever_comes(text: str) -> None:
    left = [character for character in plain_text(text) if unicodedata.category(character) in ("Cc", "Cf", "Cs")]
    assert set(left) <= {"\n", "\t"}


@pytest.mark.parametrize(("size", "text"), [(0, "0 B"), (1023, "1023 B"), (12595, "12.3 KiB"), (4 << 20, "4.0 MiB")])
def test_sizes_read_well(size: int, text: str) -> None:
    assert format_bytes(size) == text
