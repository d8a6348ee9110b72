"""Results too long to be held: their texts are in files, whole, and nothing else of the line is lost."""

from __future__ import annotations

import base64
import hashlib
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.backends.sandbox import large, ndjson
from capibara.backends.sandbox.ndjson import Lines
from capibara.backends.sandbox.results import MAX_ENTRIES, Results

MIB = 1 << 20
PICTURE = bytes(range(256)) * 4 * 9 * 1024  # 9 MiB: its line is longer than what is held

values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(st.characters(codec="utf-8"), max_size=60)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=4)),
    max_leaves=8,
)
KINDS = ("text", "html", "json", "data", "svg", "markdown")


class Run:
    """What a runner has of results, in a directory."""

    def __init__(self, folder: Path, kept: int = 64 * MIB, inline: int = 1000, stored: int = 16 * MIB) -> None:
        self.folder = folder
        self.results = Results(str(folder / "results.ndjson"), stored, inline, kept)
        self.lines = Lines(self.results.begin_large)

    def feed(self, data: bytes, step: int = 65_521) -> None:
        for start in range(0, len(data), step):
            for line in self.lines.feed(data[start : start + step]):
                if line["type"] == "oversize":
                    self.results.add_oversize(line["bytes"])
                else:
                    self.results.add(line)

    def result(self, **fields: object) -> None:
        self.feed(json.dumps({"type": "result", "is_main_result": True, **fields}).encode() + b"\n")

    @property
    def entries(self) -> Any:
        return self.results.summary()["results"]

    def content(self, entry: Any) -> bytes:
        data = (self.folder / entry["kept"]).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (entry["kept_bytes"], entry["sha256"])
        return data


@pytest.mark.parametrize("newlines", [False, True], ids=["in one line", "in lines of 76"])
def test_a_large_picture_is_kept_as_its_bytes_beside_what_is_small(tmp_path: Path, newlines: bool) -> None:
    run = Run(tmp_path)
    text = (base64.encodebytes if newlines else base64.b64encode)(PICTURE).decode()
    run.result(text="a picture", png=text, json={"a": [1, None]}, extra={"x/y": "z"})
    words, png, document, other = run.entries
    assert (words["text"], words["is_main"], document["text"], other["text"]) == (
        "a picture",
        True,
        '{"a": [1, null]}',
        "z",
    )
    assert (png["type"], png["bytes"], run.content(png)) == ("png", len(text), PICTURE)
    assert {path.name for path in tmp_path.iterdir()} == {"results.ndjson", png["kept"]}


def test_a_large_text_and_a_large_document_are_kept_as_they_are(tmp_path: Path) -> None:
    run = Run(tmp_path)
    text = 'é"\\\U0001f600\n' * MIB
    run.result(text=text, data={"column": [text[:1000]] * 1000})
    words, data = run.entries
    assert run.content(words).decode() == text
    assert json.loads(run.content(data)) == {"column": [text[:1000]] * 1000}


def test_what_there_is_no_room_for_has_its_size_and_leaves_the_room_to_others(tmp_path: Path) -> None:
    run = Run(tmp_path, kept=MIB)
    run.result(html="x" * 9 * MIB)
    run.result(html="y" * MIB)
    first, second = run.entries
    assert (first["type"], first["bytes"], "kept" in first) == ("html", 9 * MIB, False)
    assert run.content(second) == b"y" * MIB


def test_a_picture_that_is_no_base64_is_not_kept(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.result(png="?" * 9 * MIB)
    run.result(png="A" * (9 * MIB + 1))
    assert [(entry["bytes"], "kept" in entry) for entry in run.entries] == [(9 * MIB, False), (9 * MIB + 1, False)]
    assert [path.name for path in tmp_path.iterdir()] == ["results.ndjson"]


@pytest.mark.parametrize(
    "line",
    [
        '{"type": "result", "png": "' + "A" * 9 * MIB,
        '{"type": "result", "png": "' + "A" * 9 * MIB + "\\uZZZZ" + "A" * MIB + '"}',
        '{"type": "result", "nobody": "' + "A" * 9 * MIB + '"}',
        '{"type": "result", ' + "[" * 9 * MIB + "}",
    ],
    ids=["it breaks off", "no JSON", "a format that nobody knows", "no name"],
)
def test_a_line_that_is_no_result_leaves_no_file(tmp_path: Path, line: str) -> None:
    run = Run(tmp_path)
    run.feed(line.encode() + b"\n")
    run.result(text="next")
    assert [entry.get("text") for entry in run.entries] == ["next"]
    assert [path.name for path in tmp_path.iterdir()] == ["results.ndjson"]


def test_of_many_large_ones_those_that_are_not_told_of_leave_no_file(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(ndjson, "LINE_LIMIT", 1000)
    monkeypatch.setattr(ndjson, "PIECE_LIMIT", 1000)
    monkeypatch.setattr(large, "HELD", 100)
    run = Run(tmp_path)
    for _ in range(MAX_ENTRIES + 20):
        run.result(html="x" * 5000)
    assert (len(run.entries), run.results.omitted) == (MAX_ENTRIES, 20)
    assert len(list(tmp_path.iterdir())) == MAX_ENTRIES + 1


def add_many(run: Run) -> None:
    for number in range(MAX_ENTRIES + 20):
        run.result(text=f"é {number}")


def test_of_too_many_the_list_has_them_all(tmp_path: Path) -> None:
    run = Run(tmp_path)
    add_many(run)
    told: Any = run.results.summary()["results_list"]
    data = (tmp_path / "results.ndjson").read_bytes()
    assert told == {"kept": len(data), "sha256": hashlib.sha256(data).hexdigest(), "truncated": False}
    texts = [json.loads(line)["text"] for line in data.splitlines()]
    assert texts == [f"é {number}" for number in range(MAX_ENTRIES + 20)]


@pytest.mark.parametrize(
    ("trouble", "limits"),
    [
        (lambda run: None, {"stored": 2000}),
        (lambda run: run.results.add_oversize(9 * MIB), {}),
        (lambda run: run.result(html="x" * 9 * MIB), {}),
        (lambda run: run.results.add({"text": deep(5000)}), {}),
    ],
    ids=["no room", "a line that nobody could read", "a text that nobody could hold", "nested too deep"],
)
def test_a_list_that_leaves_something_out_says_so_and_has_the_hash_of_what_is_there(
    tmp_path: Path, trouble: Any, limits: dict[str, int]
) -> None:
    run = Run(tmp_path, **limits)
    trouble(run)
    add_many(run)
    told: Any = run.results.summary()["results_list"]
    data = (tmp_path / "results.ndjson").read_bytes()
    assert told == {"kept": len(data), "sha256": hashlib.sha256(data).hexdigest(), "truncated": True}
    assert all(map(json.loads, data.splitlines()))


def deep(levels: int) -> object:
    value: object = None
    for _ in range(levels):
        value = [value]
    return value


def test_a_list_that_nobody_needs_or_reads_is_not_told(tmp_path: Path) -> None:
    few, unread = Run(tmp_path), Run(tmp_path / "unread", kept=0)
    few.result(text="one")
    (tmp_path / "unread").mkdir()
    add_many(unread)
    assert "results_list" not in few.results.summary()
    assert "results_list" not in unread.results.summary()


@pytest.mark.parametrize("told", [{}, {"bytes": "many"}, {"bytes": -1}, {"bytes": 1 << 60}])
def test_what_the_code_says_of_lines_that_nobody_could_read_is_bounded(tmp_path: Path, told: dict[str, object]) -> None:
    run = Run(tmp_path)
    for _ in range(1000):
        run.results.add_oversize(told.get("bytes"))
    assert (len(run.entries), run.results.omitted) == (MAX_ENTRIES, 1000 - MAX_ENTRIES)
    assert {entry["bytes"] for entry in run.entries} == {0}


@given(st.dictionaries(st.sampled_from(KINDS), values, min_size=1), st.integers(1, 300), st.booleans())
def test_however_it_is_cut_each_value_is_what_it_was(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any], step: int, ascii_only: bool
) -> None:
    taken: dict[str, bytes] = {}

    class Sink(large.Large):
        def __init__(self, kind: str) -> None:
            super().__init__("", lambda _: True, False)
            self.kind = kind

        def feed(self, text: str) -> None:
            taken[self.kind] = taken.get(self.kind, b"") + text.encode()

    result = large.LongResult(Sink)
    result._held = 10
    data = json.dumps({"type": "result", **fields}, ensure_ascii=ascii_only).encode()
    for start in range(0, len(data), step):
        result.feed(data[start : start + step])
    document: Any = result.end()
    for kind, value in fields.items():
        if isinstance(document[kind], Sink):
            found = taken[kind].decode()
            assert (found if isinstance(value, str) else json.loads(found)) == value
        else:
            assert document[kind] == value


def test_the_memory_that_it_takes_does_not_grow_with_it(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.feed(b'{"type": "result", "png": "' + b"A" * 12 * MIB)
    piece = b"A" * 65536
    tracemalloc.start()
    try:
        for _ in range(40 * 16):
            run.feed(piece)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    run.feed(b'"}\n')
    assert most < 2 * MIB
    assert run.entries[0]["kept_bytes"] == 39 * MIB
