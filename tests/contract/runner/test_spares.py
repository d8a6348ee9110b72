"""Interpreters that wait: when one becomes the run, when it must not, and that none outlives its use."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from tests.contract.runner.test_start import children, wait_for

PRINTS_PID = {"python": "import os\nprint(os.getpid())", "javascript": "console.log(process.pid)"}
LANGUAGES = list(PRINTS_PID)


def waiting_in(home: Any) -> dict[int, str]:
    """Spares by process ID, with their language."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            here = os.readlink(f"/proc/{pid}/cwd") == str(home.path)
        except OSError:
            continue
        if here and b"wait" in words:
            found[int(pid)] = "python" if b"main.py" in words else "javascript"
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spare_becomes_the_run_with_its_variables_and_files(home: Any, language: str) -> None:
    source = {
        "python": "import os\nprint(os.getpid(), os.environ['A'], os.environ['B'], open('data').read())",
        "javascript": (
            "const { A, B } = process.env; console.log(process.pid, A, B, '' + require('fs').readFileSync('data'))"
        ),
    }[language]
    with home.waiting(LANGUAGES) as command:
        (pid,) = [pid for pid, of in waiting_in(home).items() if of == language]
        env = {"A": "x=y", "B": "ñ\n"}
        home.deliver(home.request(source, language, env=env, files={"data": b"file"}))
        assert home.say(command).stdout.text == f"{pid} x=y ñ\n file\n"
    assert (home.path / ".capibara/_standby/delivery").read_bytes() == b""  # there: its uploader looks at it once more
    wait_for(lambda: not waiting_in(home))


FRESH: dict[str, dict[str, Any]] = {
    "a variable that is read at the start": {"env": {"PYTHONPATH": "/x", "NODE_OPTIONS": "--no-warnings"}},
    "a file of the script's name": {"files": {"main.py": b"1", "main.js": b"1"}},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fields", FRESH.values(), ids=FRESH.keys())
def test_what_only_a_new_process_can_take_in_begins_one(home: Any, language: str, fields: dict[str, Any]) -> None:
    with home.waiting([language]) as command:
        spares = waiting_in(home)
        home.deliver(home.request(PRINTS_PID[language], language, executor="Interpreter", **fields))
        assert int(home.say(command).stdout.text) not in spares
    assert len(spares) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_pythons_spare_can_turn_to_another_stdin(home: Any, language: str) -> None:
    source = {
        "python": "import os, sys\nprint(os.getpid(), input(), repr(sys.stdin.read()))",
        "javascript": "console.log(process.pid, require('fs').readFileSync(0, 'utf8'))",
    }[language]
    with home.waiting([language]) as command:
        (spare,) = waiting_in(home)
        home.deliver(home.request(source, language, stdin="ñ\n2\n3".encode()))
        pid, _, read = home.say(command).stdout.text.partition(" ")
    assert (int(pid) == spare) == (language == "python")
    assert read == {"python": "ñ '2\\n3'\n", "javascript": "ñ\n2\n3\n"}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spare_that_has_died_is_done_without(home: Any, language: str) -> None:
    with home.waiting([language]) as command:
        (pid,) = waiting_in(home)
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda: has_ended(pid))
        home.deliver(home.request(PRINTS_PID[language], language))
        assert home.say(command).exit_code == 0


def has_ended(pid: int) -> bool:
    """Whether a process waits to be collected, with all its threads."""
    process = Path(f"/proc/{pid}")
    return b") Z " in (process / "stat").read_bytes() and len(list((process / "task").iterdir())) == 1


def test_the_spares_of_other_languages_are_gone_and_not_counted(home: Any) -> None:
    with home.waiting(LANGUAGES) as command:
        home.deliver(home.request("print(1)", executor="Interpreter"))
        warm = home.say(command)
    assert warm.usage.peak_memory_bytes < 30 << 20  # Node.js alone has more
    wait_for(lambda: not waiting_in(home))


def test_nobody_waits_for_a_command_that_has_ended(home: Any) -> None:
    with home.waiting(LANGUAGES) as command:
        spares = waiting_in(home)
        (runner,) = {int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]) for pid in spares}
        assert set(children(runner)) == set(spares)
        command.kill()
        wait_for(lambda: not waiting_in(home) and not Path(f"/proc/{runner}").exists())


def test_a_language_that_is_not_there_is_no_trouble(home: Any) -> None:
    with home.waiting(["r", "java", "typescript", "bash", "klingon"]) as command:
        assert waiting_in(home) == {}
        home.deliver(home.request("echo 1", "bash"))
        assert home.say(command).stdout.text == "1\n"


def test_a_package_file_that_comes_with_the_run_counts(home: Any) -> None:
    """Node.js looks for it when it begins, but a spare has begun before."""
    files = {"package.json": b'{"type": "module"}'}
    source = "console.log(typeof require)"
    ends = []
    for run in (home.run, home.run_warm):
        end = run(source, "javascript", executor="Process", files=files)
        ends.append((end.exit_code, end.stdout.text))
        (home.path / "main.js").unlink(missing_ok=True)
        home.attempt("started").unlink()
        home.attempt("done.json").unlink()
        for file in sorted((home.path / ".capibara").rglob("*"), reverse=True):
            file.unlink() if file.is_file() else file.rmdir()
    assert ends[0] == ends[1]
