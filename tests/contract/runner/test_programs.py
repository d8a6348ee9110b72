"""Programs end as they do at home, whichever executor: the plain interpreter of this machine is the judge."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.contract.programs import PYTHON
from tests.contract.runner.conftest import PATH, RICH, WAYS

VARYING = re.compile(r"0x[0-9a-f]+|\d+\.\d+s|\d{5,}")  # addresses, durations, process IDs


@dataclass(frozen=True)
class End:
    stdout: bytes
    stderr: str
    exit_code: int | None


def plain(text: bytes, home: Path) -> str:
    return VARYING.sub("N", text.decode("utf-8", "replace").replace(str(home), "HOME"))


def at_home(source: str, home: Path) -> End:
    """What `python3 main.py` does."""
    home.mkdir()
    (home / "main.py").write_text(source)
    env = {"PATH": PATH, "HOME": str(home), "PYTHONUNBUFFERED": "1"}
    ended = subprocess.run(
        ["python3", "main.py"],
        cwd=home,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        check=False,
        timeout=60,
    )
    code = ended.returncode if ended.returncode >= 0 else 128 - ended.returncode
    return End(ended.stdout, plain(ended.stderr, home), code)


@pytest.mark.parametrize("executor", WAYS)
@pytest.mark.parametrize("source", PYTHON.values(), ids=PYTHON.keys())
def test_a_program_ends_as_at_home(home: Any, tmp_path_factory: Any, source: str, executor: str) -> None:
    expected = at_home(source, tmp_path_factory.mktemp("home") / "user")
    end = home.run_in(executor, source, deadline_seconds=60.0)
    stored = [home.attempt(name) for name in ("stdout", "stderr")]
    texts = (end.stdout.text.encode(), end.stderr.text.encode())  # where the code has deleted the files
    out, err = (path.read_bytes() if path.exists() else text for path, text in zip(stored, texts, strict=True))
    assert End(out, plain(err, home.path), end.exit_code) == expected
    assert end.stdout.bytes == len(expected.stdout)


ERRORS = {
    "an exception": ("raise ValueError('bad')", "ValueError", "bad"),
    "a group": ('raise ExceptionGroup("x", [ValueError("a")])', "ExceptionGroup", "x (1 sub-exception)"),
    "no file descriptors left": ("import os\nwhile True: os.open('/dev/null', 0)", "OSError", "Too many open files"),
    "a message that raises": (
        "class Odd(Exception):\n    def __str__(self): raise RuntimeError\nraise Odd",
        "Odd",
        "",
    ),
    "a class that hides its name": (
        (
            "class Meta(type):\n    @property\n    def __name__(cls): raise RuntimeError\n"
            "class Odd(Exception, metaclass=Meta): pass\nraise Odd('x')"
        ),
        "Odd",
        "x",
    ),
    "a message of 50 MB": ("raise ValueError('x' * 50_000_000)", "ValueError", "characters omitted"),
    "a syntax error": ("def f(:", "SyntaxError", "invalid syntax"),
    "sys.exit with a text": ("import sys\nsys.exit('no data')", "SystemExit", "no data"),
    "sys.exit with a list": ("import sys\nsys.exit([1])", "SystemExit", "[1]"),
    "an error inside await": ("import asyncio\nawait asyncio.sleep(0)\n1 / 0", "ZeroDivisionError", "division"),
}


@pytest.mark.parametrize("executor", WAYS)
@pytest.mark.parametrize(("source", "name", "value"), ERRORS.values(), ids=ERRORS.keys())
def test_an_error_has_its_name_whatever_it_does(home: Any, source: str, name: str, value: str, executor: str) -> None:
    end = home.run_in(executor, source, deadline_seconds=60.0)
    assert (end.exit_code, end.error.name) == (1, name)
    assert value in end.error.value
    assert "driver" not in end.error.traceback


def test_a_traceback_shows_the_scripts_lines_and_none_of_ours(home: Any) -> None:
    end = home.run("def f():\n    return 1 / 0\nf()", executor="Interpreter")
    lines = end.error.traceback.replace(str(home.path), "HOME").splitlines()
    assert [line.strip() for line in lines if "^" not in line] == [
        "Traceback (most recent call last):",
        'File "HOME/main.py", line 3, in <module>',
        "f()",
        'File "HOME/main.py", line 2, in f',
        "return 1 / 0",
        "ZeroDivisionError: division by zero",
    ]


@pytest.mark.parametrize("way", WAYS)
def test_a_message_that_hangs_costs_the_deadline_and_not_the_name(home: Any, way: str) -> None:
    source = "import time\nclass Slow(Exception):\n    def __str__(self): time.sleep(60)\nraise Slow"
    end = home.run_in(way, source, deadline_seconds=3.0)
    assert (end.outcome, end.error.name) == ("deadline", "Slow")


VALUES = {
    "a number": ("6 * 7", "42"),
    "a text": ('"hola\\n" * 2', "'hola\\nhola\\n'"),
    "a list": ("[1, 'a', None]", "[1, 'a', None]"),
    "none": ("None", None),
    "an assignment": ("x = 1", None),
    "a call that prints": ("print('x')", None),
    "a semicolon says it is not wanted": ("6 * 7;", None),
    "the last of several": ("1\n2\n3", "3"),
    "after a comment": ("1 + 1  # two", "2"),
    "awaited": ("import asyncio\nasync def f(): return 5\nawait f()", "5"),
    "with future annotations": ("from __future__ import annotations\n1", "1"),
    "an object": ("class A: pass\nA()", "<__main__.A at "),
    "a repr that fails": ("class A:\n    def __repr__(self): 1 / 0\nA()", "<A object whose repr failed"),
    "a docstring alone": ("'''text'''", "'text'"),
    "in a branch": ("if True:\n    5", None),
}


@pytest.mark.parametrize("way", RICH)
@pytest.mark.parametrize(("source", "text"), VALUES.values(), ids=VALUES.keys())
def test_the_last_expressions_value_is_a_result(home: Any, source: str, text: str | None, way: str) -> None:
    end = home.run_in(way, source)
    assert end.exit_code == 0
    shown = [(result.type, result.text, result.is_main) for result in end.results]
    if text is None:
        assert shown == []
    else:
        ((kind, shown_text, main),) = shown
        assert (kind, main) == ("text", True)
        assert shown_text.startswith(text)


def test_a_process_shows_no_values(home: Any) -> None:
    assert home.run("6 * 7", executor="Process").results == ()


def test_objects_show_themselves_in_all_their_formats(home: Any) -> None:
    source = (
        "class Rich:\n    def __repr__(self): return 'rich'\n    def _repr_html_(self): return '<b>r</b>'\n"
        "    def _repr_png_(self): return b'png'\n    def _repr_latex_(self): return '$r$'\n"
        "    def _repr_json_(self): return {'r': 1}\n    def _repr_svg_(self): raise ValueError\ndisplay(Rich())"
    )
    end = home.run(source, executor="Interpreter")
    assert {result.type: result.text for result in end.results} == {
        "text": "rich",
        "png": "cG5n",
        "latex": "$r$",
        "html": "<b>r</b>",
        "json": '{"r": 1}',
    }
    assert not any(result.is_main for result in end.results)


@pytest.mark.parametrize("way", RICH)
def test_what_was_shown_before_a_failure_is_kept(home: Any, way: str) -> None:
    end = home.run_in(way, "display(1)\nraise ValueError")
    assert (end.exit_code, [result.text for result in end.results]) == (1, ["1"])


@pytest.mark.parametrize("way", WAYS)
def test_what_was_printed_before_the_deadline_is_kept(home: Any, way: str) -> None:
    end = home.run_in(way, "print('up', end='')\nwhile True: pass", deadline_seconds=3.0)
    assert (end.outcome, end.stdout.text) == ("deadline", "up")


@pytest.mark.parametrize("way", WAYS)
def test_stdin_reaches_the_code(home: Any, way: str) -> None:
    assert home.run_in(way, "print(input())", stdin=b"word\n").stdout.text == "word\n"


def test_a_plain_script_loads_nothing_that_displays(home: Any) -> None:
    source = "import sys\nprint([m for m in ('IPython', 'asyncio', 'json', 'traceback', 'base64') if m in sys.modules])"
    assert home.run(source, executor="Interpreter").stdout.text == "[]\n"


def test_the_scripts_environment_has_no_word_of_ours(home: Any) -> None:
    assert os.environ.get("PATH")
    end = home.run("import os\nprint(sorted(os.environ))", executor="Interpreter", env={"MINE": "1"})
    assert "MINE" in end.stdout.text
    assert "CAPIBARA" not in end.stdout.text.upper()
