"""Executor Process, for real: the runner as it is uploaded, in a temporary home directory."""

from __future__ import annotations

import hashlib
import os
import time
from typing import Any

import pytest

from capibara.backends.base import OutputLimits
from capibara.core.outcome import Outcome


def alive(marker: str) -> list[str]:
    """Processes that carry `marker` in their arguments."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                arguments = file.read().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if marker in arguments and "bash -c exec python3" not in arguments:
            found.append(arguments)
    return found


@pytest.mark.parametrize(
    ("code", "language", "exit_code", "signal"),
    [
        pytest.param("print(1)", "python", 0, None, id="a script that ends well has exit code 0"),
        pytest.param("import sys; sys.exit(3)", "python", 3, None, id="sys.exit(3) is exit code 3"),
        pytest.param("1/0", "python", 1, None, id="an exception is exit code 1"),
        pytest.param("exit 42", "bash", 42, None, id="a shell's exit code is passed on"),
        pytest.param("no-such-command", "bash", 127, None, id="an unknown command is 127"),
        pytest.param("kill -TERM $$", "bash", 143, 15, id="SIGTERM shows as 143"),
        pytest.param("kill -9 $$", "bash", 137, 9, id="SIGKILL without an OOM kill is only a signal"),
        pytest.param("import os; os.abort()", "python", 134, 6, id="an abort shows as 134"),
        pytest.param("process.exit(5)", "javascript", 5, None, id="node's exit code is passed on"),
    ],
)
def test_exit_codes_are_those_a_shell_sees(
    home: Any, code: str, language: str, exit_code: int, signal: int | None
) -> None:
    end = home.run(code, language)
    assert (end.outcome, end.exit_code, end.signal) == (Outcome.COMPLETED, exit_code, signal)


def test_stdout_and_stderr_are_kept_apart_with_true_totals_and_hashes(home: Any) -> None:
    end = home.run("echo out; echo err >&2", "bash")
    assert (end.stdout.text, end.stderr.text) == ("out\n", "err\n")
    assert end.stdout.sha256 == hashlib.sha256(b"out\n").hexdigest()
    assert (end.stdout.bytes, end.stdout.truncated) == (4, False)


def test_stdin_reaches_the_code_and_then_ends(home: Any) -> None:
    assert home.run("cat; echo end", "bash", stdin=b"a\nb\n").stdout.text == "a\nb\nend\n"


def test_without_stdin_reading_ends_at_once(home: Any) -> None:
    assert home.run("import sys; print(repr(sys.stdin.read()))").stdout.text == "''\n"


def test_files_lie_beside_the_script_and_can_be_imported(home: Any) -> None:
    end = home.run(
        "import data; print(data.x, open('sub/a.txt').read())", files={"data.py": b"x = 7", "sub/a.txt": b"A"}
    )
    assert end.stdout.text == "7 A\n"


def test_a_file_of_the_user_named_as_the_script_stays_as_it_is(home: Any) -> None:
    end = home.run("print(open('main.py').read())", files={"main.py": b"mine"})
    assert end.stdout.text == "mine\n"


def test_env_values_arrive_whatever_they_contain(home: Any) -> None:
    value = "quote ' \" \\ $HOME `id` \n newline é"
    end = home.run("import os; print(os.environ['SECRET'], end='')", env={"SECRET": value})
    assert end.stdout.text == value


def test_secrets_leave_no_file_and_no_argument_behind(home: Any) -> None:
    code = "import subprocess; print(subprocess.run(['ps', '-eo', 'args'], capture_output=True, text=True).stdout)"
    end = home.run(code, env={"SECRET": "hunter2hunter2"})
    assert "hunter2" not in end.stdout.text
    assert not home.attempt("request.json").exists()
    left = [file for file in home.path.rglob("*") if file.is_file() and b"hunter2" in file.read_bytes()]
    assert left == []


def test_the_deadline_ends_code_that_ignores_sigterm(home: Any) -> None:
    began = time.monotonic()
    end = home.run("trap '' TERM; echo up; while :; do sleep 1; done", "bash", deadline_seconds=0.5)
    assert (end.outcome, end.exit_code) == (Outcome.DEADLINE, None)
    assert end.stdout.text == "up\n"
    assert end.timings.run < 2.5
    assert time.monotonic() - began < 10


def test_the_deadline_ends_what_left_the_process_group_too(home: Any) -> None:
    code = "(setsid setsid sleep 987.5 >/dev/null 2>&1 &) ; setsid sleep 987.5 & sleep 987.5"
    end = home.run(code, "bash", deadline_seconds=0.5)
    assert end.outcome is Outcome.DEADLINE
    assert alive("sleep 987.5") == []


def test_background_children_end_with_the_script_and_do_not_hold_it_up(home: Any) -> None:
    end = home.run("setsid sleep 986.5 & (sleep 986.5 &) ; echo done", "bash")
    assert (end.outcome, end.exit_code, end.stdout.text) == (Outcome.COMPLETED, 0, "done\n")
    assert alive("sleep 986.5") == []


def test_output_written_shortly_after_the_script_by_its_helpers_is_kept(home: Any) -> None:
    assert home.run("exec > >(cat); echo through a pipe", "bash").stdout.text == "through a pipe\n"


def test_a_flood_is_counted_hashed_and_cut_to_head_and_tail(home: Any) -> None:
    limits = OutputLimits(inline=1000, stored=5000)
    end = home.run("import sys\nfor i in range(200000): sys.stdout.write('%08d\\n' % i)", limits=limits)
    whole = "".join(f"{i:08d}\n" for i in range(200000)).encode()
    assert end.stdout.bytes == len(whole)
    assert end.stdout.sha256 == hashlib.sha256(whole).hexdigest()
    assert end.stdout.truncated
    assert end.stdout.text.startswith("00000000\n00000001\n")
    assert end.stdout.text.endswith("00199998\n00199999\n")
    assert home.attempt("stdout").read_bytes() == whole[:5000]


def test_a_flood_that_never_ends_is_ended_at_the_deadline(home: Any) -> None:
    end = home.run("yes", "bash", deadline_seconds=0.5, limits=OutputLimits(stored=100_000))
    assert end.outcome is Outcome.DEADLINE
    assert end.stdout.bytes > 100_000
    assert home.attempt("stdout").stat().st_size == 100_000


def test_bytes_that_are_no_text_are_shown_replaced(home: Any) -> None:
    end = home.run(r"printf 'a\xff\xfe\0b\xc3\xa9'", "bash")
    assert end.stdout.text == "a\ufffd\ufffd\u2400bé"
    assert end.stdout.bytes == 7


def test_a_language_without_its_interpreter_is_said_to_have_none(home: Any) -> None:
    end = home.run("x", "r")
    assert end.outcome is Outcome.START_FAILED
    assert end.error is not None
    assert "Rscript" in end.error.value


def test_usage_is_that_of_the_code(home: Any) -> None:
    end = home.run(
        "x = bytearray(60_000_000)\nimport time\nt = time.process_time()\nwhile time.process_time() < t + .3: pass"
    )
    assert end.usage.cpu_seconds is not None
    assert 0.3 <= end.usage.cpu_seconds < 3
    assert end.usage.peak_memory_bytes is not None
    assert 60_000_000 < end.usage.peak_memory_bytes < 200_000_000


def test_the_code_is_what_the_oom_killer_takes_first(home: Any) -> None:
    assert home.run("cat /proc/self/oom_score_adj", "bash").stdout.text == "1000\n"
