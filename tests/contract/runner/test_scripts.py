"""JavaScript ends as it does at home, whichever executor: `node main.js` on this machine is the judge."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.contract.programs import JAVASCRIPT
from tests.contract.runner.conftest import PATH, RICH, WAYS


def at_home(source: str, home: Path) -> tuple[bytes, int]:
    """Output and exit code."""
    home.mkdir()
    (home / "main.js").write_text(source)
    assert shutil.which("node", path=PATH), "the tests need Node.js: make setup installs it"
    ended = subprocess.run(
        ["node", "main.js"],
        cwd=home,
        env={"PATH": PATH, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        check=False,
        timeout=120,
    )
    return ended.stdout, ended.returncode if ended.returncode >= 0 else 128 - ended.returncode


@pytest.mark.parametrize("executor", WAYS)
@pytest.mark.parametrize("source", JAVASCRIPT.values(), ids=JAVASCRIPT.keys())
def test_a_script_ends_as_at_home(home: Any, tmp_path_factory: Any, source: str, executor: str) -> None:
    expected = at_home(source, tmp_path_factory.mktemp("home") / "user")
    end = home.run_in(executor, source, "javascript", deadline_seconds=60.0)
    assert (home.attempt("stdout").read_bytes(), end.exit_code) == expected


MODULES = {
    "an import": ("import fs from 'node:fs'\nconsole.log(typeof fs.readFileSync)", "function\n", 0),
    "await at top level": ("const v = await Promise.resolve(5)\nconsole.log(v)", "5\n", 0),
    "an error in a module": ("import fs from 'node:fs'\nthrow new RangeError('x')", "", 1),
    "an await that never ends": ("import 'node:fs'\nconsole.log(1)\nawait new Promise(() => {})", "1\n", 13),
    "an exit before it is settled": ("import 'node:fs'\nawait 1\nprocess.exit(0)", "", 0),
    "its own exit code": ("import 'node:fs'\nprocess.exitCode = 4\nawait new Promise(() => {})", "", 4),
}


@pytest.mark.parametrize("executor", WAYS)
@pytest.mark.parametrize(("source", "stdout", "code"), MODULES.values(), ids=MODULES.keys())
def test_what_only_a_module_can_say_makes_one(home: Any, source: str, stdout: str, code: int, executor: str) -> None:
    end = home.run_in(executor, source, "javascript", deadline_seconds=60.0)
    assert (end.stdout.text, end.exit_code) == (stdout, code)
    left = sorted(path.name for path in home.path.iterdir())
    assert left == [".capibara", "main.js"]


@pytest.mark.parametrize("executor", WAYS)
def test_a_megabyte_before_exit_arrives_whole(home: Any, executor: str) -> None:
    source = "process.stdout.write('x'.repeat(1 << 20)); process.exit(0)"
    end = home.run_in(executor, source, "javascript", deadline_seconds=60.0)
    assert (end.stdout.bytes, end.exit_code) == (1 << 20, 0)


ERRORS = {
    "an exception": ("throw new TypeError('bad')", "TypeError", "bad"),
    "a rejection": ("Promise.reject(new RangeError('r'))", "RangeError", "r"),
    "a text": ("throw 'text'", "Error", "'text'"),
    "a syntax error": ("let x = ;", "SyntaxError", "Unexpected token"),
    "a huge message": ("throw new Error('x'.repeat(5e6))", "Error", "characters omitted"),
    "a module's": ("import 'node:fs'\nthrow new RangeError('m')", "RangeError", "m"),
}


@pytest.mark.parametrize("executor", WAYS)
@pytest.mark.parametrize(("source", "name", "value"), ERRORS.values(), ids=ERRORS.keys())
def test_an_error_has_its_name(home: Any, source: str, name: str, value: str, executor: str) -> None:
    end = home.run_in(executor, source, "javascript", deadline_seconds=60.0)
    assert (end.exit_code, end.error.name) == (1, name)
    assert value in end.error.value
    assert "driver.cjs" not in end.error.traceback
    assert "node:internal" not in end.error.traceback


VALUES = {
    "an expression": ("const a = [1, 2]; a.map((x) => x * 2)", "[ 2, 4 ]"),
    "a text": ("1\n'abc'", "'abc'"),
    "an object": ("({ a: 1 })", "{ a: 1 }"),
    "the last of a list": ("1, 2, 3", "3"),
    "undefined": ("undefined", None),
    "an assignment": ("let x; x = 5", None),
    "a promise": ("(async () => 5)()", None),
    "a timer": ("setTimeout(() => {}, 1)", None),
    "an awaited value": ("await Promise.resolve(5)", "5"),
    "what cannot be shown": ("({ [Symbol.for('nodejs.util.inspect.custom')]() { throw 1 } })", "[object that"),
}


@pytest.mark.parametrize("way", RICH)
@pytest.mark.parametrize(("source", "text"), VALUES.values(), ids=VALUES.keys())
def test_the_last_value_is_a_result(home: Any, source: str, text: str | None, way: str) -> None:
    end = home.run_in(way, source, "javascript", deadline_seconds=60.0)
    assert end.exit_code == 0
    shown = [(result.type, result.is_main) for result in end.results]
    assert shown == ([] if text is None else [("text", True)])
    assert text is None or end.results[0].text.startswith(text)


def test_display_shows_in_all_formats(home: Any) -> None:
    source = (
        "display(1, { 'text/html': '<b>1</b>', 'application/x-own': 'y' })\n"
        "display({ [Symbol.for('Jupyter.display')]: () => ({ 'text/plain': 'own' }) })\n"
        "display(1, { 'image/png': new Uint8Array([112, 110, 103]) })"
    )
    end = home.run(source, "javascript", executor="Interpreter", deadline_seconds=60.0)
    shown = {(result.type, result.text) for result in end.results}
    assert shown == {("html", "<b>1</b>"), ("application/x-own", "y"), ("text", "own"), ("png", "cG5n")}


LAST_LINES = {
    "a call": "function f() { throw new Error('x') } // f\n\nf()",
    "after a comment": "const a = {}; // see\n\na.b.c",
    "of several lines": "const a = [1]\na.map((x) => {\n  throw new Error('y')\n})",
}


@pytest.mark.parametrize("source", LAST_LINES.values(), ids=LAST_LINES.keys())
def test_an_error_in_the_last_expression_looks_as_at_home(home: Any, tmp_path_factory: Any, source: str) -> None:
    """Lines and columns too."""
    there = tmp_path_factory.mktemp("home") / "user"
    at_home(source, there)
    env = {"PATH": PATH, "HOME": str(there)}
    command = subprocess.run(["node", "main.js"], cwd=there, env=env, capture_output=True, text=True, check=False)
    end = home.run(source, "javascript", executor="Interpreter", deadline_seconds=60.0)
    assert end.stderr.text.replace(str(home.path), "") == command.stderr.replace(str(there), "")
