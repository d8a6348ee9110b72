"""Output within its budget: whatever the bytes, the text is sound, small enough and true about what is missing."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.backends.sandbox.ndjson import LINE_LIMIT, PIECE_LIMIT, Lines
from capibara.backends.sandbox.output import Capture, clean, fit_tail, shorten, summaries

pieces = st.lists(st.one_of(st.binary(max_size=200), st.text(max_size=80).map(str.encode)), max_size=12)

OMITTED = r"\n\[\.\.\. (\d+) bytes omitted \.\.\.\]\n"


def capture(data: list[bytes], inline: int = 100, stored: int = 1000, path: str = "/dev/null") -> Capture:
    stream = Capture(path, stored, inline)
    for piece in data:
        stream.feed(piece)
    stream.close()
    return stream


@given(pieces, st.integers(2, 120))
def test_a_summary_is_sound_and_within_its_budget(data: list[bytes], budget: int) -> None:
    whole = b"".join(data)
    summary: Any = capture(data, inline=120).summary(budget)
    text = summary["text"]
    assert "\0" not in text
    assert text.encode().decode() == text
    assert summary["bytes"] == len(whole)
    assert summary["sha256"] == hashlib.sha256(whole).hexdigest()
    if not summary["truncated"]:
        assert text == whole.decode("utf-8", "replace").replace("\0", "\u2400")
        return
    match = re.fullmatch(r"(.*)" + OMITTED + r"(.*)", text, re.DOTALL)
    assert match
    head, omitted, tail = match.groups()
    assert len(head.encode()) + len(tail.encode()) <= budget
    assert 0 < int(omitted) <= len(whole)


@given(pieces, pieces)
def test_both_streams_share_one_budget(out: list[bytes], err: list[bytes]) -> None:
    first, second = summaries(capture(out), capture(err), 100)
    texts = [re.sub(OMITTED, "", str(summary["text"])) for summary in (first, second)]
    assert sum(len(text.encode()) for text in texts) <= 100


def test_a_quiet_stream_leaves_its_share_to_the_other() -> None:
    first, second = summaries(capture([b"a" * 90]), capture([b"b" * 10]), 100)
    assert not first["truncated"]
    assert not second["truncated"]


def test_characters_are_never_cut_in_two() -> None:
    summary: Any = capture([("é" * 1000).encode()], inline=101).summary(101)
    head, _, tail = summary["text"].split("\n")
    assert set(head) == set(tail) == {"é"}


def test_a_full_disk_costs_the_file_and_nothing_else() -> None:
    stream = capture([b"x" * 500], path="/dev/full")
    assert (stream.total, stream.summary(100)["bytes"]) == (500, 500)


def test_the_file_is_cut_at_its_cap(tmp_path: Path) -> None:
    capture([b"abc", b"def", b"ghi"], stored=5, path=str(tmp_path / "stdout"))
    assert (tmp_path / "stdout").read_bytes() == b"abcde"


@given(st.text(st.characters(codec=None)), st.integers(1, 50))
def test_shortened_text_keeps_its_end(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short.encode()) <= limit
    assert clean(text).endswith(short)


def test_pairs_of_surrogates_become_characters_and_single_ones_are_replaced() -> None:
    assert clean("\ud83d\ude00 \ud800 \0") == "\U0001f600 \ufffd \u2400"


def test_a_tail_of_continuation_bytes_ends() -> None:
    assert fit_tail(b"\x80" * 10, 5)[0].encode().decode()


@given(st.lists(st.text(st.characters(codec=None), max_size=30), max_size=8), st.lists(st.integers(1, 40), min_size=1))
def test_lines_are_the_same_however_they_are_cut(texts: list[str], cuts: list[int]) -> None:
    documents = [{"type": "stdout", "text": text} for text in texts]
    data = b"".join(json.dumps(document).encode() + b"\n" for document in documents)
    lines, found, step = Lines(), [], 0
    while data:
        size = cuts[step % len(cuts)]
        found += lines.feed(data[:size])
        data, step = data[size:], step + 1
    assert found == documents


@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_text_line_too_long_for_memory_arrives_in_pieces(ascii_only: bool) -> None:
    text = 'a"\\\n\U0001f600é' * (PIECE_LIMIT // 4)
    data = json.dumps({"type": "stderr", "text": text, "timestamp": "t"}, ensure_ascii=ascii_only).encode() + b"\n"
    after = b'{"type": "end_of_execution"}\n'
    lines, found = Lines(), []
    stream = data + after
    for start in range(0, len(stream), 65_521):
        found += lines.feed(stream[start : start + 65_521])
    assert found.pop() == {"type": "end_of_execution"}
    assert len(found) > 1
    assert clean("".join(str(piece["text"]) for piece in found)) == text


def test_any_other_line_too_long_is_reported_by_size() -> None:
    lines = Lines()
    line = b'{"type":"result","png":"' + b"A" * LINE_LIMIT + b'"}'
    found = []
    for start in range(0, len(line), 1 << 20):
        found += lines.feed(line[start : start + (1 << 20)])
    found += lines.feed(b'\n{"type":"end_of_execution"}\n')
    assert found == [{"type": "oversize", "bytes": len(line)}, {"type": "end_of_execution"}]


def test_a_text_that_is_no_json_is_not_held_for_ever() -> None:
    lines, found = Lines(), []
    for piece in (b'{"type":"stdout","text":"\\uZZ', *[b"x" * PIECE_LIMIT] * 4, b'"}\n{"type":"end_of_execution"}\n'):
        found += lines.feed(piece)
        assert len(lines._buffer) <= 2 * PIECE_LIMIT
    assert found == [{"type": "end_of_execution"}]
