"""What is believed of a sandbox's word, and what is not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from capibara.backends.base import NotStarted, OutputLimits
from capibara.backends.verdict import MAX_TRANSCRIPT, Transcript, most_text
from capibara.core.outcome import Finished, Outcome, ResultList

EMPTY = {"text": "", "bytes": 0, "truncated": False, "sha256": "0" * 64}
HONEST: dict[str, Any] = {"outcome": "completed", "exit_code": 0, "stdout": EMPTY, "stderr": EMPTY}


def said(text: str, max_text: int = 10_000) -> Finished | NotStarted | None:
    transcript = Transcript("a-1", max_text)
    transcript.feed(text)
    return transcript.verdict()


def done(**changes: Any) -> Finished:
    end = said(f".\n\ncapibara:done a-1 {json.dumps(HONEST | changes)}\n")
    assert isinstance(end, Finished)
    return end


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("", None, id="silence is no end"),
        pytest.param(".\n.\n", None, id="signs of life are no end"),
        pytest.param('\ncapibara:done a-1 {"outcome": "compl', None, id="half a document is no end"),
        pytest.param("\ncapibara:something\n", None, id="an unknown word is no end"),
        pytest.param("\ncapibara:absent\n", NotStarted(), id="absent"),
        pytest.param("welcome to this sandbox!\n\ncapibara:absent\n", NotStarted(), id="after a profile's greeting"),
    ],
)
def test_only_a_whole_verdict_counts(text: str, verdict: Any) -> None:
    assert said(text) == verdict


def test_a_dead_runner_is_lost_or_out_of_memory() -> None:
    lost, oom = said('\ncapibara:lost a-1 {"oom": false}\n'), said('\ncapibara:lost a-1 {"oom": true}\n')
    assert isinstance(lost, Finished)
    assert isinstance(oom, Finished)
    assert (lost.outcome, oom.outcome) == (Outcome.LOST_RUNNER, Outcome.OUT_OF_MEMORY)


def test_an_honest_document_is_taken_as_it_is() -> None:
    end = done(
        exit_code=3,
        results=[{"number": 0, "type": "text", "bytes": 1, "text": "x", "is_main": True}],
        python="3.11",
        results_omitted=2,
    )
    assert (end.outcome, end.exit_code, end.results[0].text) == (Outcome.COMPLETED, 3, "x")
    assert (end.results_omitted, end.results_list) == (2, None)
    told = {"kept": 9, "sha256": "f" * 64, "truncated": True}
    assert done(results_list=told).results_list == ResultList(9, "f" * 64, truncated=True)


@pytest.mark.parametrize(
    "forgery",
    [
        pytest.param({"outcome": "glorious"}, id="an outcome that does not exist"),
        pytest.param({"exit_code": 2**40}, id="an exit code no process has"),
        pytest.param({"exit_code": "0; DROP"}, id="text for a number"),
        pytest.param({"stdout": EMPTY | {"text": "x" * 20_000}}, id="more text than the limits allow"),
        pytest.param({"stdout": EMPTY | {"sha256": "<script>"}}, id="a hash that is none"),
        pytest.param({"stdout": EMPTY | {"bytes": -1}}, id="a negative size"),
        pytest.param({"results": [{"number": 0, "type": "t", "bytes": 1}] * 1000}, id="a thousand results"),
        pytest.param({"results_list": {"kept": -1, "sha256": "f" * 64, "truncated": False}}, id="a list of no size"),
        pytest.param({"results_list": {"kept": 1, "sha256": "f", "truncated": False}}, id="a list with no hash"),
        pytest.param({"results": {"a": 1}}, id="results that are no list"),
        pytest.param({"timings": {"run": float("nan")}}, id="a time that is no number"),
        pytest.param({"usage": {"cpu_seconds": float("inf")}}, id="endless time"),
        pytest.param({"error": {"name": "E", "value": "\ud800", "traceback": ""}}, id="half a character"),
    ],
)
def test_a_forged_document_is_no_result(forgery: dict[str, Any]) -> None:
    end = done(**forgery)
    assert (end.outcome, end.exit_code) == (Outcome.LOST_RUNNER, None)
    assert end.error is not None
    assert "not valid" in end.error.value


@pytest.mark.parametrize("text", ["[" * 200_000, "{", "null", "[]", '{"outcome":' * 50_000])
def test_anything_but_a_document_is_no_result(text: str) -> None:
    end = said(f"\ncapibara:done a-1 {text}\n")
    assert isinstance(end, Finished)
    assert end.outcome is Outcome.LOST_RUNNER


def test_nul_is_shown_and_not_passed_on() -> None:
    assert done(stdout=EMPTY | {"text": "a\0b"}).stdout.text == "a\u2400b"


def test_an_endless_stream_is_not_kept_in_memory() -> None:
    transcript = Transcript()
    for _ in range(200):
        transcript.feed("x" * 65_536)
    assert sum(map(len, transcript._pieces)) <= MAX_TRANSCRIPT
    end = transcript.verdict()
    assert isinstance(end, Finished)
    assert end.outcome is Outcome.LOST_RUNNER


def test_default_limits_keep_a_status_below_64_kib() -> None:
    limits = OutputLimits()
    assert limits.inline + limits.results_inline + limits.traceback <= 60 * 1024
    assert most_text(limits) < 70 * 1024


@pytest.mark.parametrize(
    ("text", "anothers"),
    [
        ("\ncapibara:ready\n", False),
        ("\ncapibara:taken a-1\n\ncapibara:done a-1 {}\n", False),
        ("\ncapibara:absent\n", False),
        ("\ncapibara:used\n", True),
        ("\ncapibara:taken b-1\n", True),
        ("\ncapibara:taken b-1\n\ncapibara:done b-1 {}\n", True),
        ('\ncapibara:lost b-1 {"oom": true}\n', True),
    ],
)
def test_a_word_about_another_attempt_is_never_taken_for_ours(text: str, anothers: bool) -> None:
    transcript = Transcript("a-1")
    transcript.feed(text)
    assert transcript.is_anothers() is anothers
