"""Formats and tables: what stands where, and that nothing of a sandbox's acts on a terminal."""

import json
import re

import pytest
import yaml

from capibara.cli.exitcodes import exit_code
from capibara.cli.output import as_yaml, check_format, evaluate, formatted, safe_json
from capibara.cli.problems import Problem
from capibara.cli.progress import describe, fit
from capibara.cli.table import table

DOCUMENT = {
    "metadata": {"name": "a", "labels": {"app.kubernetes.io/name": "x"}, "managedFields": [1]},
    "status": {
        "phase": "Succeeded",
        "results": [{"type": "text/plain", "text": "one"}, {"type": "image/png", "text": "two"}],
        "exitCode": 0,
    },
}
HOSTILE = "\x1b[2J\x9b31m\u202e\x07\r¡niño! 😀"
ACTING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]")


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{.metadata.name}", "a"),
        (".metadata.name", "a"),
        ("metadata.name", "a"),
        ("{.status.results[0].text}", "one"),
        ("{.status.results[-1].text}", "two"),
        ("{.status.results[*].text}", "one two"),
        ('{.status.results[?(@.type=="image/png")].text}', "two"),
        ("{.status.results[?(@.type=='none')].text}", ""),
        ("{.metadata.labels['app.kubernetes.io/name']}", "x"),
        ('{.metadata.name}{"\\t"}{.status.exitCode}{"\\n"}', "a\t0\n"),
        ("{.status.none.deeper}", ""),
        ("{.status.results[9].text}", ""),
        ("{$.status.phase}", "Succeeded"),
        ("{.status.results[0]}", '{"type": "text/plain", "text": "one"}'),
    ],
)
def test_jsonpath_is_read_as_kubectl_reads_it(template, text):
    assert evaluate(f"jsonpath={template}", DOCUMENT) == text


@pytest.mark.parametrize("given", ["xml", "jsonpath={.a..b}", "jsonpath={range .items[*]}", "jsonpath={.a[?(@.b>1)]}"])
def test_a_format_that_is_not_known_is_told_before_anything_is_done(given):
    with pytest.raises(Problem):
        check_format(given)


def test_documents_are_the_same_to_a_program_and_do_nothing_to_a_terminal():
    document = {"metadata": {"name": HOSTILE}, "text": HOSTILE}
    for text, read in ((safe_json(document), json.loads), (as_yaml(document), yaml.safe_load)):
        assert not ACTING.search(text), text
        assert read(text) == document
    assert "¡niño! 😀" in safe_json(document)
    assert not ACTING.search(formatted(document, "jsonpath={.text}"))
    assert formatted(document, "jsonpath={.text}", raw=True) == HOSTILE


def test_what_nobody_reads_is_left_out():
    assert "managedFields" not in formatted(dict(DOCUMENT), "json")
    assert formatted({"items": [DOCUMENT, DOCUMENT]}, "name").splitlines() == ["codeexecution.capibara6.dev/a"] * 2


def test_a_table_that_has_room_is_as_wide_as_it_needs():
    assert table(["NAME", "EXIT"], [["long-name", 0], ["b", None]]) == "NAME       EXIT\nlong-name  0\nb"


def test_a_table_without_room_cuts_the_widest_and_the_name_last():
    name, message = "n" * 30, "m" * 90
    lines = table(["NAME", "PHASE", "MESSAGE"], [[name, "Succeeded", message]], 80).splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert name in lines[1]
    assert lines[1].endswith("m…")


def test_a_cell_cannot_leave_its_line():
    assert table(["A"], [["x\n\x1b[2Jy"]]) == "A\nx \\x1b[2Jy"


def ended(phase, reason, **status):
    return {"phase": phase, "conditions": [{"type": "Succeeded", "reason": reason}], **status}


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (ended("Succeeded", "Completed", exitCode=0), 0),
        (ended("Failed", "CodeFailed", exitCode=7), 7),
        (ended("Failed", "CodeFailed", exitCode=123), 123),
        (ended("Failed", "CodeFailed", exitCode=124), 1),
        (ended("Failed", "OutOfMemory", exitCode=137), 1),
        (ended("Failed", "DeadlineExceeded"), 124),
        (ended("Failed", "SandboxLost"), 125),
        (ended("Failed", "PackageNotAllowed"), 126),
        (ended("Failed", "TemplateNotFound"), 2),
        (ended("Cancelled", "Cancelled"), 130),
        (ended("Failed", "ANewReason"), 1),
    ],
)
def test_exit_codes(status, code):
    assert exit_code(status) == code


@pytest.mark.parametrize(
    ("status", "seconds", "line"),
    [
        ({}, 0, "a: written"),
        ({}, 60, "a: no operator has looked at it: `capibara doctor`"),
        ({"phase": "Queued", "conditions": [{"type": "Succeeded", "message": "number 7"}]}, 0, "a: queued, number 7"),
        ({"phase": "Running", "stdout": {"text": "one\ntwo\n"}}, 0, "a: running, two"),
        ({"phase": "Running", "stdout": {"text": "\x1b[2Jx"}}, 0, "a: running, \\x1b[2Jx"),
    ],
)
def test_a_line_of_progress(status, seconds, line):
    assert describe({"metadata": {"name": "a"}, "status": status}, seconds) == line


def test_a_line_of_progress_never_wraps():
    line = fit("a: queued, " + "x" * 100 + ": place 7 among its own", 15, 80)
    assert len(line) == 79
    assert line.startswith("a: queued, xx")
    assert line.endswith("…" + line.partition("…")[2])
    assert line.endswith("x: place 7 among its own (15 s)")
    assert fit("abcdefgh", 5, 1) == "a…gh (5 s)"
    assert fit("x", 5, 80) == "x (5 s)"
