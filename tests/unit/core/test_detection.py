import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.core.detection.model import detect
from capibara.core.detection.said import SUFFIXES, language_of_name, program_of, suffix_of
from capibara.core.detection.tokens import features, has_types
from capibara.core.detection.weights import LANGUAGES

HELD_OUT = Path(__file__).parents[2] / "detection/held_out.txt"
GOAL = 0.95


def held_out():
    for block in re.split(r"^=== ", HELD_OUT.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        language, _, code = block.partition("\n")
        yield language, code


def test_code_that_was_not_learned_is_known():
    rows = list(held_out())
    right = Counter(language for language, code in rows if (guess := detect(code)) and guess.language == language)
    of = Counter(language for language, _ in rows)
    assert set(of) == set(LANGUAGES)
    assert right.total() / of.total() >= GOAL
    assert min(right[language] / of[language] for language in of) >= 0.85


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("#!/usr/bin/env -S deno run\nconsole.log(1)", "typescript"),
        ("#!/usr/bin/Rscript\nx = 1", "r"),
        ("#!/usr/bin/env nodejs\nprint(1)", "javascript"),
        ("#!/usr/bin/perl\necho $HOME | grep x", "bash"),
        ("python3 - <<'EOF'\nimport pandas as pd\nprint(pd)\nEOF\n", "bash"),
        ('cursor.execute("""\nSELECT a FROM t\nWHERE b = 1\n""")\nprint(cursor.fetchall())', "python"),
        ("%%bash\nls -la | wc -l", "python"),
        ("print 'a', x", "python"),
        ("const Title = () => <h1 className='a'>hi</h1>;", "javascript"),
        ("const Title = (p: Props) => <h1 className='a'>hi</h1>;", "typescript"),
        ("select count(*) from t", "sql"),
        ("Select name From users Where id = 3", "sql"),
        ("x <- c(1, 2)", "r"),
        ("System.out.println(1);", "java"),
    ],
)
def test_hard_ones(code, language):
    assert detect(code).language == language


@pytest.mark.parametrize("code", ["", " \n\t\n", "\n"])
def test_nothing_tells_nothing(code):
    assert detect(code) is None


def test_only_what_was_asked_for_is_answered_and_scores_share_out():
    guess = detect("SELECT 1 FROM t", ("python", "javascript"))
    assert guess.language in {"python", "javascript"}
    assert detect("x = 1", ("python",)).score == 1
    assert detect("x = 1", ()) is None
    assert detect("#!/bin/bash\nls", ("python",)).language == "python"


@given(st.text(max_size=300) | st.text(alphabet="<>(){}[]\"'`$#@%:;=-\\/*\nAa1 ", max_size=300))
def test_no_text_is_too_odd(code):
    guess = detect(code)
    assert guess is None or (guess.language in LANGUAGES and 0 < guess.score <= 1)
    has_types(code)


def test_only_the_beginning_is_read():
    assert features("x = 1\n" * 5_000, bool) == features("x = 1\n" * 50_000, bool)


@pytest.mark.parametrize(
    ("name", "language"),
    [("main.py", "python"), ("A.R", "r"), ("x.tsx", "typescript"), ("run", None), (".py", "python"), ("a.txt", None)],
)
def test_names_tell(name, language):
    assert language_of_name(name) == language


@pytest.mark.parametrize(
    ("line", "program"),
    [
        ("#!/bin/bash -e", "bash"),
        ("#!/usr/bin/env -S python3.11 -u", "python"),
        ("#!/usr/bin/env A=1 Rscript", "rscript"),
        ("#!", ""),
    ],
)
def test_programs_of_first_lines(line, program):
    assert program_of(line) == program


@pytest.mark.parametrize("language", sorted(set(SUFFIXES.values())))
def test_a_file_is_named_by_its_language_and_known_by_its_name(language):
    assert language_of_name(f"main{suffix_of(language)}") == language
    assert suffix_of("cobol") == ".txt"
