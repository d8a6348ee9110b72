"""Our JSON is JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.backends.sandbox.jsontext import dumps, loads

HOSTILE_LINES = r"""
import sys
from capibara.backends.sandbox.ndjson import Lines
lines = Lines()
assert lines.feed(b'{"a": "\q"}\n{"a" 1}\n{"type": "stdout", "text": "') == []
found = [document for _ in range(40) for document in lines.feed(rb"\q" * 2**16)]
assert "".join(document["text"] for document in found).startswith(r"\q\q"), found
assert lines.feed(b'"}\n{"type": "end"}\n')[-1] == {"type": "end"}
assert "json" not in sys.modules
"""

texts = st.text(st.characters(codec=None), max_size=20)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
documents = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4))


@given(documents)
def test_what_we_write_everybody_reads(document: Any) -> None:
    assert json.loads(dumps(document)) == document
    assert dumps(document).isascii()


@given(documents, st.booleans(), st.sampled_from(["", " ", "\n\t "]))
def test_we_read_what_others_write(document: Any, ensure_ascii: bool, space: str) -> None:
    assert loads(space + json.dumps(document, ensure_ascii=ensure_ascii) + space) == document


@pytest.mark.parametrize("text", ["", "{", "[1,]", "nul", '"a', "1 2", "{}x", "\x00", "'a'"])
def test_what_is_no_json_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        loads(text)


def test_what_is_no_json_is_an_error_where_nobody_has_imported_json() -> None:
    """The runner has not: the interpreter's scanner then fails in a way of its own."""
    environment = {"PYTHONPATH": str(Path(__file__).parents[3] / "operator")}
    done = subprocess.run([sys.executable, "-c", HOSTILE_LINES], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), object()])
def test_what_json_cannot_say_is_null(value: Any) -> None:
    assert dumps([value]) == "[null]"
