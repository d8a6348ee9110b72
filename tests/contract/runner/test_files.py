"""Files that come back: which are found, what is told of them, and what a hostile tree can do."""

from __future__ import annotations

import base64
import hashlib
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.contract.runner.conftest import Home

from capibara.backends.base import OutputLimits, OutputRequest
from capibara.backends.sandbox import collecting, finding
from capibara.backends.sandbox.attempt import Attempt
from capibara.core.outcome import FileBack, Finished, Outcome


def asked(*patterns: str, **fields: Any) -> tuple[OutputRequest, ...]:
    return tuple(OutputRequest(pattern, **fields) for pattern in patterns)


def found(end: Finished) -> list[str]:
    return [file.path for file in end.files if not file.missing]


def content(file: FileBack) -> bytes:
    assert (file.text is None) != (file.data is None), file
    return file.text.encode() if file.text is not None else base64.b64decode(file.data or "")


WRITE = """
import pathlib
def put(path, data):
    place = pathlib.Path(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
"""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
def test_text_comes_back_as_text_and_the_rest_in_base64(home: Home, executor: str) -> None:
    code = WRITE + f"put('report/a.csv', 'a,b\\n1,\u00f1\\n'.encode())\nput('chart.png', {PNG!r})"
    end = home.run(code, executor=executor, outputs=asked("report/*.csv", "chart.png"))
    csv, chart = end.files
    assert (csv.path, csv.type, csv.text) == ("report/a.csv", "text/csv", "a,b\n1,\u00f1\n")
    assert (chart.path, chart.type, chart.bytes, content(chart)) == ("chart.png", "image/png", len(PNG), PNG)
    for file in end.files:
        assert file.sha256 == hashlib.sha256(content(file)).hexdigest()
        assert file.bytes == len(content(file))


def test_nothing_is_said_of_files_where_none_were_asked_for(home: Home) -> None:
    end = home.run(WRITE + "put('a.csv', b'1')")
    assert end.files == ()
    assert '"files"' not in home.attempt("done.json").read_text()


TREE = """
import os, pathlib, socket
def touch(path, data=b"x"):
    place = pathlib.Path(os.fsdecode(path))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
"""
NO = "no file matches"
LINK, FOLDER, ODD = (f"{NO} (1 {what} passed over)" for what in ("links", "folders", "pipes, sockets or devices"))


@dataclass(frozen=True)
class Case:
    """`code` makes a tree. `here`: files that come back. `said`: of a file or a pattern, why there is none."""

    code: str
    patterns: tuple[str, ...]
    here: tuple[str, ...] = ()
    said: Mapping[str, str] = field(default_factory=dict)


HOSTILE = {
    "a link to a file outside": Case("os.symlink('/etc/passwd', 'p')", ("p", "[p]"), said={"p": LINK, "[p]": LINK}),
    "a link to a folder outside": Case(
        "os.symlink('/etc', 'out')",
        ("out/passwd", "out/*", "**/passwd"),
        said=dict.fromkeys(("out/passwd", "out/*", "**/passwd"), NO),
    ),
    "a link to a file inside": Case("touch('a.txt'); os.symlink('a.txt', 'b.txt')", ("*.txt",), ("a.txt",)),
    "a link to itself": Case("os.symlink('l', 'l')", ("l", "l/*"), said={"l": LINK, "l/*": NO}),
    "a tree that is endless by a link": Case("touch('d/a'); os.symlink('..', 'd/up')", ("**/a",), ("d/a",)),
    "a pipe": Case("os.mkfifo('f')", ("f",), said={"f": ODD}),
    "a socket": Case("socket.socket(socket.AF_UNIX).bind('s')", ("s",), said={"s": ODD}),
    "devices": Case("", ("/dev/zero", "/dev/*"), said={"/dev/zero": NO, "/dev/*": NO}),
    "what the kernel shows as files": Case(
        "",
        ("/proc/self/environ", "/proc/*/environ", "/sys/kernel/*"),
        said=dict.fromkeys(("/proc/self/environ", "/proc/*/environ", "/sys/kernel/*"), NO),
    ),
    "the runner's own files": Case(
        "",
        (".capibara/**", ".capibara/x-1/run.py", "main.py"),
        said=dict.fromkeys((".capibara/**", ".capibara/x-1/run.py", "main.py"), NO),
    ),
    "a folder": Case("os.mkdir('d')", ("d",), said={"d": FOLDER}),
    "a sparse file of a terabyte": Case(
        "open('s', 'wb').truncate(1 << 40)", ("s",), said={"s": "larger than its maxBytes of 16777216"}
    ),
    "a sparse file of 16 MiB": Case("open('s', 'wb').truncate(1 << 24)", ("s",), said={"s": ""}),
    "hard links": Case("touch('a'); os.link('a', 'b')", ("a", "b"), ("a", "b")),
    "names that begin with a dot": Case(
        "touch('.h'); touch('.d/a'); touch('b/c')", ("*", "**/c", ".h*", ".d/*"), ("b/c", ".h", ".d/a"), {"*": FOLDER}
    ),
    "a name of odd bytes": Case(r"touch(b'a\xff\n\x1b[2J.t')", ("*.t",), (r"a\xff\n\x1b[2J.t",)),
    "a name with a backslash is no other's": Case(
        r"touch(b'a\\n.t'); touch(b'a\n.t')", ("*.t",), (r"a\n.t", r"a\\n.t")
    ),
    "a name that turns the line around": Case(r"touch('a\u202e.t')", ("*.t",), (r"a\u202e.t",)),
    "a name that looks like the way up": Case("touch('..a'); touch('...')", ("..*",), ("...", "..a")),
    "a name of brackets": Case("touch('[a].t')", ("[[]a].t", "?a?.t"), ("[a].t",)),
    "a folder in which there are a hundred folders": Case(
        "os.makedirs('/'.join(['d'] * 100)); touch('d/a')",
        ("**/a",),
        ("d/a",),
        {"**/a": "not all was searched: folders are more than 64 deep; name a narrower pattern"},
    ),
    "the working directory is gone": Case("import shutil; shutil.rmtree(os.getcwd())", ("a",), said={"a": NO}),
    "absolute": Case("", ("/etc/hostname",), ("/etc/hostname",)),
}


@pytest.mark.parametrize("case", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_tree(home: Home, case: Case) -> None:
    end = home.run(TREE + case.code, outputs=asked(*case.patterns))
    assert end.outcome is Outcome.COMPLETED
    assert (end.exit_code, end.stderr.text) == (0, "")
    assert tuple(file.path for file in end.files if file.is_here) == case.here
    assert {file.path: file.message for file in end.files if not file.is_here} == case.said


def test_of_a_hundred_thousand_files_so_many_come_back_as_may(home: Home) -> None:
    code = "import os\nos.mkdir('m')\nfor n in range(100_000): os.close(os.open(f'm/{n:06}', os.O_CREAT))"
    end = home.run(code, outputs=asked("m/*"), deadline_seconds=60.0)
    assert found(end) == [f"m/{number:06}" for number in range(128)]
    assert end.files_omitted == 100_000 - 128


def test_a_few_are_found_among_a_hundred_thousand(home: Home) -> None:
    code = "import os\nos.mkdir('m')\nfor n in range(100_000): os.close(os.open(f'm/{n:06}', os.O_CREAT))"
    end = home.run(code, outputs=asked("m/09999*"), deadline_seconds=60.0)
    assert found(end) == [f"m/{number:06}" for number in range(99_990, 100_000)]


def test_what_does_not_fit_has_size_hash_and_type(home: Home) -> None:
    code = WRITE + "put('a.txt', b'x' * 900); put('b.txt', b'y' * 900); put('c.txt', b'z' * 50)"
    end = home.run(code, outputs=asked("*.txt"), limits=OutputLimits(files_inline=1000))
    assert [(file.path, file.is_here, file.bytes, file.type) for file in end.files] == [
        ("a.txt", True, 900, "text/plain"),
        ("b.txt", False, 900, "text/plain"),
        ("c.txt", True, 50, "text/plain"),
    ]
    assert end.files[1].sha256 == hashlib.sha256(b"y" * 900).hexdigest()
    assert not home.attempt("file-2").exists()


@pytest.mark.parametrize("size", [900, 700_000], ids=["small", "large"])
def test_with_a_store_what_does_not_fit_is_kept_as_a_copy(home: Home, size: int) -> None:
    code = WRITE + f"put('a.bin', b'\\xff' * {size}); put('b.bin', b'\\xfe' * {size}); put('c.bin', b'c' * {size})"
    limits = OutputLimits(files_inline=1000, files_stored=2 * size)
    end = home.run(code, outputs=asked("*.bin"), limits=limits)
    assert [file.kept for file in end.files] == ["file-1", "file-2", None]
    assert home.attempt("file-1").read_bytes() == b"\xff" * size
    assert home.attempt("file-1").stat().st_mode & 0o777 == 0o600


def test_text_of_control_characters_does_not_grow_the_status(home: Home) -> None:
    end = home.run(WRITE + "put('a.txt', b'\\x01' * 9000)", outputs=asked("a.txt"))
    (file,) = end.files
    assert (file.text, content(file)) == (None, b"\x01" * 9000)


ENDS = {
    "an error": ("1 / 0", {}, Outcome.COMPLETED),
    "its deadline": ("import time; time.sleep(60)", {"deadline_seconds": 1.0}, Outcome.DEADLINE),
    "a signal": ("import os; os.kill(os.getpid(), 9)", {}, Outcome.COMPLETED),
}


@pytest.mark.parametrize(("code", "fields", "outcome"), ENDS.values(), ids=ENDS.keys())
def test_files_of_a_run_that_ended_badly_come_back(home: Home, code: str, fields: Any, outcome: Outcome) -> None:
    end = home.run(WRITE + "put('a', b'1')\n" + code, outputs=asked("a"), **fields)
    assert (end.outcome, found(end)) == (outcome, ["a"])


def test_a_kernels_files_come_back(home: Home, interpret: Any, serve: Any) -> None:
    (home.path / "a.txt").write_text("x")
    serve(lambda _, answer: answer.lines({"type": "end_of_execution"}))
    assert found(interpret(outputs=asked("*.txt"))) == ["a.txt"]


@pytest.mark.parametrize(
    ("code", "fields", "lacking"),
    [
        ("", {}, ("a",)),
        ("put('a', b'1')", {}, ()),
        ("put('a', b'12')", {"max_bytes": 1}, ("a",)),
        ("import os; os.mkfifo('a')", {}, ("a",)),
    ],
    ids=["not there", "there", "too large", "a pipe"],
)
def test_what_is_required_and_lacks_is_said(home: Home, code: str, fields: Any, lacking: tuple[str, ...]) -> None:
    assert home.run(WRITE + code, outputs=asked("a", required=True, **fields)).lacking == lacking


def collected(directory: Path, *patterns: str, **limits: int) -> list[dict[str, Any]]:
    """What the collector says of a tree, in this process."""
    attempt = Attempt(str(directory / ".capibara" / "x-1"))
    outputs: list[list[object]] = [[pattern, 1 << 24, False] for pattern in patterns]
    return collecting.collect(attempt, outputs, {"files_inline": 1 << 17, "files_stored": 0, **limits}, [])["files"]  # type: ignore[return-value]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("swapped", ["a", "d"], ids=["a file", "its folder"])
def test_what_is_swapped_all_the_time_never_leads_outside(tree: Path, swapped: str) -> None:
    outside = tree / "outside"
    outside.mkdir()
    (outside / "a").write_text("secret")
    home = tree / "home"
    (home / "d").mkdir(parents=True)
    os.chdir(home)
    (home / "d" / "a").write_text("mine")
    place = home / "d" if swapped == "d" else home / "d" / "a"
    target = outside if swapped == "d" else outside / "a"
    aside, link, over = home / "aside", home / "link", threading.Event()

    def swap() -> None:
        while not over.is_set():
            place.rename(aside)
            link.symlink_to(target)
            link.rename(place)
            place.unlink()
            aside.rename(place)

    thread = threading.Thread(target=swap)
    thread.start()
    try:
        texts = [file.get("text") for _ in range(2000) for file in collected(home, "d/a", "**/a")]
    finally:
        over.set()
        thread.join()
    assert "mine" in texts
    assert "secret" not in texts


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (b"more", (4, "changed while it was read")),
        (None, (0, "changed while it was read")),
    ],
    ids=["it grows", "it shrinks"],
)
def test_a_file_that_changes_while_it_is_read(
    tree: Path, monkeypatch: pytest.MonkeyPatch, after: bytes | None, expected: tuple[int, str]
) -> None:
    """As many bytes are read as there were, or are; hash and content are of these."""
    file = tree / "a"
    file.write_bytes(b"1234")
    read = os.read

    def meddling(descriptor: int, count: int) -> bytes:
        with open(file, "ab") as growing:
            growing.write(after) if after else os.truncate(file, 0)
        return read(descriptor, count)

    monkeypatch.setattr(collecting.os, "read", meddling)
    (entry,) = collected(tree, "a")
    assert (entry["bytes"], entry["message"]) == expected
    assert entry["sha256"] == hashlib.sha256(entry["text"].encode()).hexdigest()


def test_time_is_limited(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "a").write_text("x")
    monkeypatch.setattr(collecting, "MOST_SECONDS", -1.0)
    (entry,) = collected(tree, "*")
    assert entry["message"] == "not all was searched: it took too long; name a narrower pattern"


def test_a_bug_is_said_and_costs_no_run(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding.Finder, "find", lambda self, pattern: 1 / 0)
    (entry,) = collected(tree, "a")
    assert entry["message"] == "ZeroDivisionError: division by zero"


MATCHES = [
    ("a.csv", "*.csv", True),
    (".csv", "*.csv", False),
    ("a.csv", "?.csv", True),
    ("ab.csv", "?.csv", False),
    ("a1", "[a-c][0-9]", True),
    ("a1", "[!b][!0]", True),
    ("b1", "[^b]*", False),
    ("]", "[]]", True),
    ("-", "[a-]", True),
    ("[", "[", True),
    ("a[", "a[", True),
    ("abcabc", "*abc", True),
    ("abc", "abc*", True),
    ("abc", "a**c", True),
    ("", "*", True),
    ("\u00f1", "?", True),
]


@pytest.mark.parametrize(("name", "pattern", "expected"), MATCHES)
def test_names_match_as_in_a_shell(name: str, pattern: str, expected: bool) -> None:
    assert finding.matches(name, pattern) is expected


def test_a_pattern_made_to_be_slow_is_not() -> None:
    assert not finding.matches("a" * 255, "*a" * 200 + "b")
