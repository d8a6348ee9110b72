"""`capibara demo`: all examples, for real, and an exit code that is honest."""

from __future__ import annotations

import re
from pathlib import Path

from tests.e2e.conftest import Terminal

from capibara.devenv.building import HEAVY
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.examples import load_examples


def test_every_example_ends_as_it_says_and_nothing_stays(terminal: Terminal) -> None:
    done = terminal.run("demo")
    light = [e for e in load_examples(bundled_folder("examples")) if e.expectation.template not in HEAVY]
    count = len(light)
    assert "--heavy brings it" in done.stderr
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{count} of {count} examples ended as they say they should." in done.stdout
    assert re.search(r"^hello +Succeeded +0 +[0-9.]+s ", done.stdout, re.MULTILINE)
    assert re.search(r"^ +image/png, \d+\.\d KiB$", done.stdout, re.MULTILINE)
    assert "not-so-secret!" not in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    assert terminal.leftovers() == []


def test_an_example_that_ends_otherwise_fails_the_demo(terminal: Terminal, tmp_path: Path) -> None:
    hello = (bundled_folder("examples") / "hello.yaml").read_text()
    (tmp_path / "hello.yaml").write_text(hello.replace('"42\\n"', '"43\\n"'))
    done = terminal.run("demo", "--examples", str(tmp_path))
    assert done.returncode == 1
    assert "✗ stdout lacks '43\\n': '42\\n'" in done.stdout
    assert "0 of 1 examples" in done.stdout
