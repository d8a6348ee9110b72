"""One execution on one screen of 80 columns, and its time as bars."""

import pytest

from capibara.cli.listing import about, bars
from capibara.cli.table import wrapped

STATUS = {
    "phase": "Failed",
    "conditions": [{"type": "Succeeded", "reason": "BuildFailed", "message": "no such package " * 8}],
    "template": {"name": "mine", "via": "templateRef"},
    "limits": {"cpu": "500m", "memory": "512Mi", "activeDeadlineSeconds": 300},
    "usage": {"sandboxTime": "1.013", "cpuTime": "0.033", "memoryPeak": "11.2Mi", "cost": "0.00001647"},
    "timings": {"queuedMilliseconds": 1, "runMilliseconds": 500, "totalMilliseconds": 1000},
    "stdout": {"text": "\x1b[2Jowned\n" + "x" * 200},
}
DOCUMENT = {"metadata": {"name": "a", "namespace": "team"}, "spec": {"code": "print(1)"}, "status": STATUS}


def screen_of(document):
    return [line for told in about(document) for line in wrapped(told, 80).splitlines()]


def test_everything_fits_the_screen_and_nothing_acts_on_it():
    screen = screen_of(DOCUMENT)
    assert all(len(line) <= 80 for line in screen)
    assert "\x1b" not in "\n".join(screen)
    assert "Used:      sandbox 1.013 s, CPU 0.033 s, memory 11.2Mi at most, $0.00001647" in screen
    assert "Template:  mine, by templateRef" in screen
    at = screen.index("Message:   " + "no such package " * 4 + "no")
    assert screen[at + 1].startswith(" " * 11 + "such package no such")
    assert "  \\x1b[2Jowned" in screen


def test_one_that_nobody_has_seen_says_so():
    assert "Phase:     not seen by an operator yet" in screen_of({**DOCUMENT, "status": {}})


@pytest.mark.parametrize(
    ("timings", "lines"),
    [
        pytest.param({}, [], id="none"),
        pytest.param(
            {"queuedMilliseconds": 0, "runMilliseconds": 500, "totalMilliseconds": 1000},
            ["queued      0.000 s  ▏", f"run         0.500 s  {'█' * 20}", f"total       1.000 s  {'█' * 40}"],
            id="parts of a whole",
        ),
        pytest.param(
            {"runMilliseconds": 5000, "totalMilliseconds": 1000},
            [f"run         5.000 s  {'█' * 40}", f"total       1.000 s  {'█' * 40}"],
            id="no bar is longer than the whole",
        ),
    ],
)
def test_bars(timings, lines):
    assert list(bars(timings)) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Phase:     Failed", ["Phase:     Failed"], id="short"),
        pytest.param("Message:   " + "ab " * 8, ["Message:   ab ab ab ab", " " * 11 + "ab ab ab ab"], id="a fact"),
        pytest.param("  one two three four five six", ["  one two three four", "    five six"], id="of a section"),
    ],
)
def test_what_is_too_long_goes_on_below(text, lines):
    assert wrapped(text, 23).splitlines() == lines
