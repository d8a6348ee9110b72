"""Starting once, following from anywhere: what holds when commands are repeated, cut or killed."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from capibara.backends.base import NotStarted
from capibara.backends.runner import start_command
from capibara.core.outcome import Finished, Outcome


def wait_for(condition: Callable[[], Any], seconds: float = 20.0) -> Any:
    """The first true value of `condition`, polled until a deadline."""
    give_up = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < give_up, "it did not happen in time"
        time.sleep(0.01)  # the step of a wait with a deadline
    return value


def runner_pid(home: Any) -> int:
    """The process that holds the lock on `started`: not this one's child, so found by its working directory."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            arguments = Path(f"/proc/{pid}/cmdline").read_bytes()
            parent = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
            here = os.readlink(f"/proc/{pid}/cwd") == str(home.path)
        except OSError:
            continue
        if here and b"run.py" in arguments and parent != os.getpid():
            return int(pid)
    return 0


def test_two_starts_at_once_run_the_code_once(home: Any) -> None:
    home.upload(home.request("echo x >> count; sleep 0.3; echo ok", "bash"))
    commands = [home.start() for _ in range(6)]
    ends = [home.say(command) for command in commands]
    assert (home.path / "count").read_text() == "x\n"
    assert {end.stdout.text for end in ends} == {"ok\n"}


def test_a_start_after_the_end_tells_the_same_end(home: Any) -> None:
    first = home.run("echo x >> count; echo $RANDOM", "bash")
    home.upload(home.request("echo another", "bash", env={"K": "secret-again"}))
    assert home.say(home.start()) == first
    assert (home.path / "count").read_text() == "x\n"
    assert not home.attempt("request.json").exists()


def test_uploading_again_does_not_touch_what_the_code_has_changed(home: Any) -> None:
    request = home.request("echo changed > data; cat data", "bash", files={"data": b"original"})
    home.upload(request)
    home.say(home.start())
    home.upload(request)
    home.say(home.start())
    assert (home.path / "data").read_text() == "changed\n"


def test_killing_the_command_leaves_the_run_alone_and_another_follows_it(home: Any) -> None:
    home.upload(home.request("echo up > up; while [ ! -e go ]; do sleep 0.02; done; echo through", "bash"))
    command = home.start()
    wait_for((home.path / "up").exists)
    os.kill(command.pid, signal.SIGKILL)
    command.communicate()
    second = home.follow()
    (home.path / "go").touch()
    end = home.say(second)
    assert isinstance(end, Finished)
    assert (end.outcome, end.stdout.text) == (Outcome.COMPLETED, "through\n")


def test_following_what_was_never_uploaded_says_so(home: Any) -> None:
    assert home.say(home.follow()) == NotStarted()


def test_following_what_was_uploaded_and_not_started_says_so(home: Any) -> None:
    home.upload(home.request("echo x", "bash"))
    assert home.say(home.follow()) == NotStarted()


def test_a_killed_runner_is_reported_as_lost_and_never_as_success(home: Any) -> None:
    home.upload(home.request("echo up > up; exec sleep 985.5", "bash"))
    command = home.start()
    wait_for((home.path / "up").exists)
    runner = runner_pid(home)
    code = children(runner)
    os.kill(runner, signal.SIGKILL)
    end = home.say(command)
    for pid in code:
        os.kill(pid, signal.SIGKILL)
    assert isinstance(end, Finished)
    assert (end.outcome, end.exit_code) == (Outcome.LOST_RUNNER, None)


def children(parent: int) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def test_a_silent_run_is_kept_alive_by_the_command(home: Any, monkeypatch: Any) -> None:
    home.upload(home.request("sleep 0.5", "bash"))
    home.patch_runner("KEEPALIVE_SECONDS = 10", "KEEPALIVE_SECONDS = 0.05")
    said = home.start().communicate(timeout=30)[0]
    assert said.count(".\n") >= 3
    assert "capibara:done" in said


def test_a_done_document_cannot_be_seen_half_written(home: Any) -> None:
    home.run("echo x", "bash")
    assert home.attempt("done.json").exists()
    assert not home.attempt("done.tmp").exists()


def test_a_template_without_python_has_no_verdict_but_a_shells_127(home: Any) -> None:
    home.upload(home.request("echo x", "bash"))
    command = home.command("PATH=/nowhere; " + start_command("x-1"))
    command.communicate()
    assert command.returncode == 127
