"""`capibara route`: the same answers for people and for programs."""

import json

import pytest
from typer.testing import CliRunner

from capibara.cli.app import app


def run(*arguments, text=""):
    return CliRunner().invoke(app, ["route", *arguments], input=text)


def test_a_query_a_line_gives_a_document_a_line():
    answer = run("--lines", text="an analysis of sales\n\nqué clientes se irán el mes que viene, según su historial\n")
    first, empty, last = map(json.loads, answer.stdout.splitlines())
    assert first.pop("runnerUp")
    assert first == {"taskType": "data_analysis", "template": "data-analysis", "via": "query", "score": 1.0}
    assert empty == {"taskType": "default", "template": "default", "via": "default", "score": None}
    assert last["via"] == "model"
    assert 0 < last["score"] <= 1
    assert set(last["runnerUp"]) == {"template", "score"}


@pytest.mark.parametrize("text", [b"\xff bad", "\ud800".encode(errors="surrogatepass")])
def test_a_query_that_is_no_text_has_an_answer_too(text):
    answer = run("--lines", text=b"draw the sales\n" + text + b"\nx\n")
    assert (answer.exit_code, len(answer.stdout.splitlines())) == (0, 3)


def test_lines_and_a_query_are_not_for_one_command():
    answer = run("--lines", "x")
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert "leave out the query" in answer.stderr


def test_people_are_told_what_chose_it():
    answer = run("an analysis of sales")
    assert answer.exit_code == 0
    assert "template   data-analysis" in answer.stdout
    assert "a keyword in the query names it" in answer.stdout


@pytest.mark.parametrize("query", [(), ("  ",)])
def test_no_query_is_an_error_that_says_what_to_do(query):
    answer = run(*query)
    assert answer.exit_code == 2
    assert "use --lines" in answer.stderr
