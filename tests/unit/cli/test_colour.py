"""Colour is for terminals that want it, and for nothing but words of ours."""

import sys

import pytest

from capibara.cli.colour import GREEN, RESET, painted
from capibara.cli.table import table

TERMINAL = {"TERM": "xterm"}


@pytest.mark.parametrize(
    ("text", "is_terminal", "environment", "shown"),
    [
        ("Succeeded  ", True, TERMINAL, f"{GREEN}Succeeded{RESET}  "),
        ("anything", True, TERMINAL, "anything"),
        ("", True, TERMINAL, ""),
        ("Succeeded", False, TERMINAL, "Succeeded"),
        ("Succeeded", True, {**TERMINAL, "NO_COLOR": "1"}, "Succeeded"),
        ("Succeeded", True, {"TERM": "dumb"}, "Succeeded"),
        ("Succeeded", True, {}, "Succeeded"),
    ],
)
def test_who_is_shown_colour(monkeypatch, text, is_terminal, environment, shown):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal, raising=False)
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert painted(text) == shown


def test_columns_stand_as_they_would_without_colour(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = table(["NAME", "PHASE", "AGE"], [["a", "Succeeded", "1s"], ["b", "Failed", "2s"]], 80)
    plain = coloured.replace(GREEN, "").replace("\x1b[31m", "").replace(RESET, "")
    assert plain.splitlines() == ["NAME  PHASE      AGE", "a     Succeeded  1s", "b     Failed     2s"]
    assert coloured != plain
