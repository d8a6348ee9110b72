"""Files out of a sandbox: what is written where, and that no name leads out of the folder."""

import io
import os

import pytest

from capibara.api import outcome
from capibara.cli import copying
from capibara.cli.copying import write_all, write_matching, write_out
from capibara.cli.problems import Problem


def document(*files, results=(), **status):
    return {"metadata": {"name": "a"}, "status": {"files": list(files), "results": list(results), **status}}


LEFT = document(
    {"path": "out/report.csv", "text": "a,b\n"},
    {"path": "out/chart.png", "data": "aGk="},
    {"path": "huge.bin", "bytes": 10**9, "message": "too large: 1 GiB"},
    {"path": "far.bin", "ref": "key-of-the-store"},
    results=[{"type": "text/plain", "text": "42"}, {"type": "image/png", "text": "aGk="}],
    stdout={"text": "said\n"},
    stderr={"text": "com[...]ned", "truncated": True, "ref": "key-of-stderr"},
)


def fetch(part, ref):
    """Where the output store is."""
    yield part.encode()
    yield f" by {ref}".encode()


def broken(part, ref):
    yield part.encode()
    raise Problem("the store is away", 125)


def test_what_breaks_off_replaces_nothing_and_leaves_nothing(tmp_path):
    (tmp_path / "far.bin").write_text("before")
    with pytest.raises(Problem, match="the store is away"):
        write_matching(LEFT, "far.bin", tmp_path, broken)
    assert [path.name for path in tmp_path.iterdir()] == ["far.bin"]
    assert (tmp_path / "far.bin").read_text() == "before"


def test_everything_goes_into_a_folder_under_its_path(tmp_path):
    written = write_all(LEFT, tmp_path, fetch)
    assert [str(path.relative_to(tmp_path)) for path in written] == [
        *("out/report.csv", "out/chart.png", "far.bin", "results/2.png"),
    ]
    assert (tmp_path / "far.bin").read_bytes() == b"files/3 by key-of-the-store"
    assert (tmp_path / "out/chart.png").read_bytes() == (tmp_path / "results/2.png").read_bytes() == b"hi"


@pytest.mark.parametrize(
    ("pattern", "target", "files"),
    [
        ("out/report.csv", "here.csv", {"here.csv": b"a,b\n"}),
        ("out/report.csv", ".", {"report.csv": b"a,b\n"}),
        ("out/*", ".", {"report.csv": b"a,b\n", "chart.png": b"hi"}),
        ("results/2", ".", {"2.png": b"hi"}),
        ("stdout", "log.txt", {"log.txt": b"said\n"}),
        ("stderr", "log.txt", {"log.txt": b"stderr by key-of-stderr"}),
    ],
)
def test_one_thing_or_what_a_pattern_names(tmp_path, pattern, target, files):
    write_matching(LEFT, pattern, tmp_path / target if target != "." else tmp_path, fetch)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == files


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("none", "a has no none; it has out/report.csv, out/chart.png, far.bin, results/1, results/2, stdout, stderr"),
        ("huge.bin", "too large: 1 GiB"),
        ("results/3", "a has no results/3"),
    ],
)
def test_what_is_not_here_is_told(tmp_path, pattern, said):
    with pytest.raises(Problem, match=said):
        write_matching(LEFT, pattern, tmp_path, fetch)


def test_one_thing_goes_to_a_pipe_as_its_bytes_are():
    pipe = io.BytesIO()
    write_out(LEFT, "out/chart.png", pipe, fetch)
    write_out(LEFT, "far.bin", pipe, fetch)
    assert pipe.getvalue() == b"hi" + b"files/3 by key-of-the-store"


class Terminal(io.BytesIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("pattern", "out", "said"),
    [
        ("out/*", io.BytesIO(), "one at a time"),
        ("none", io.BytesIO(), "a has no none"),
        ("stdout", Terminal(), "`capibara logs` shows text on a terminal"),
    ],
)
def test_what_does_not_go_to_a_pipe_is_told(pattern, out, said):
    with pytest.raises(Problem, match=said):
        write_out(LEFT, pattern, out, fetch)
    assert out.getvalue() == b""


def test_the_list_of_all_results_gives_way_to_a_file_of_its_name(tmp_path):
    listed = {"allResults": {"ref": "key-of-the-list"}}
    write_matching(document(**listed), "results.ndjson", tmp_path, fetch)
    assert (tmp_path / "results.ndjson").read_bytes() == b"results.ndjson by key-of-the-list"
    write_all(document({"path": "results.ndjson", "text": "own"}, **listed), tmp_path, fetch)
    assert (tmp_path / "results.ndjson").read_bytes() == b"own"


@pytest.mark.parametrize("path", ["../evil", "a/../../evil", "..", "a/../b", "x\0y"])
def test_no_name_leads_out(tmp_path, path):
    with pytest.raises(Problem, match="leads out of the folder"):
        write_all(document({"path": path, "text": "x"}), tmp_path / "inside", fetch)
    assert not (tmp_path / "evil").exists()


def test_an_absolute_path_is_put_below(tmp_path):
    write_all(document({"path": "/etc/passwd", "text": "x"}), tmp_path, fetch)
    assert (tmp_path / "etc/passwd").read_text() == "x"


def test_a_link_in_the_way_is_not_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    inside = tmp_path / "inside"
    inside.mkdir()
    (outside / "kept").write_text("kept")
    (inside / "file").symlink_to(outside / "kept")
    write_all(document({"path": "file", "text": "x"}), inside, fetch)
    assert ((outside / "kept").read_text(), (inside / "file").read_text()) == ("kept", "x")
    (inside / "folder").symlink_to(outside)
    with pytest.raises(Problem, match="by a link"):
        write_all(document({"path": "folder/kept", "text": "x"}), inside, fetch)
    assert (outside / "kept").read_text() == "kept"


def test_files_of_one_name_keep_their_folders(tmp_path):
    both = document({"path": "a/r.csv", "text": "1"}, {"path": "b/r.csv", "text": "2"})
    write_matching(both, "*.csv", tmp_path, fetch)
    assert [(tmp_path / each / "r.csv").read_text() for each in "ab"] == ["1", "2"]


def test_what_stands_there_and_is_no_file_is_written_to(tmp_path):
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    for place in (pipe, link):
        write_matching(LEFT, "far.bin", place, fetch)
        assert os.read(reader, 100) == b"files/3 by key-of-the-store"
    os.close(reader)
    assert pipe.is_fifo()


def test_the_list_of_results_has_the_name_that_the_operator_gives_it():
    assert copying.RESULT_LIST == outcome.RESULT_LIST
