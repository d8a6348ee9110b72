"""A home directory in place of a sandbox, and the runner as a real subprocess in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.contract.runner.interpreter_server import Script, Server

from capibara.backends import runner
from capibara.backends.base import NotStarted, RunRequest
from capibara.backends.verdict import Transcript
from capibara.core.outcome import Finished

NODE = os.path.dirname(shutil.which("node") or "/usr/bin/node")
PATH = f"{os.path.dirname(os.path.realpath(os.sys.executable))}:{NODE}:/usr/local/bin:/usr/bin:/bin"

WAYS = ["Interpreter", "Process", "Interpreter, warm"]
"""Executors, and whether an interpreter waited for the run."""

RICH = ["Interpreter", "Interpreter, warm"]


class Home:
    """The part of a sandbox that the runner sees. `port`: where it looks for a code interpreter."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.port = 1

    def request(self, code: str, language: Any = "python", **fields: Any) -> RunRequest:
        settings = {"executor": "Process", "deadline_seconds": 10.0, **fields}
        return RunRequest("x-1", code, language, **settings)

    def upload(self, request: RunRequest) -> None:
        for name, data in runner.attempt_files(request, "the-token", self.port):
            self.put(name, data)

    def patch_runner(self, old: str, new: str) -> None:
        """Change the uploaded runner, to make waiting short."""
        source = self.attempt("run.py").read_text()
        assert source.count(old) == 1
        from_source = source.replace("if MAGIC_NUMBER ==", "if None ==")  # as in a sandbox of another Python
        self.attempt("run.py").write_text(from_source.replace(old, new))

    def command(self, command: str) -> subprocess.Popen[str]:
        """As envd runs it: a shell, in the home directory."""
        env = {"PATH": PATH, "HOME": str(self.path)}
        return subprocess.Popen(["/bin/bash", "-c", command], cwd=self.path, env=env, stdout=subprocess.PIPE, text=True)

    def run(self, code: str, language: Any = "python", **fields: Any) -> Finished:
        self.upload(self.request(code, language, **fields))
        end = self.say(self.start())
        assert isinstance(end, Finished)
        return end

    def run_in(self, way: str, code: str, language: Any = "python", **fields: Any) -> Finished:
        executor, _, is_warm = way.partition(", ")
        run = self.run_warm if is_warm else self.run
        return run(code, language, executor=executor, **fields)

    def run_warm(self, code: str, language: Any = "python", **fields: Any) -> Finished:
        """The same by a runner that waits, with an interpreter of that language."""
        with self.waiting([language]) as command:
            self.deliver(self.request(code, language, **fields))
            end = self.say(command)
        assert isinstance(end, Finished)
        return end

    @contextmanager
    def waiting(self, languages: list[str]) -> Iterator[subprocess.Popen[str]]:
        """A runner that has said that it is ready. The kernel that it warms is none."""
        with (
            Server(lambda _, answer: answer.raw(b""), 404, True).running() as server,
            self._standby(languages, server.port) as command,
        ):
            assert command.stdout is not None
            assert [command.stdout.readline(), command.stdout.readline()] == ["\n", "capibara:ready\n"]
            try:
                yield command
            finally:
                command.kill()

    def _standby(self, languages: list[str], port: int) -> subprocess.Popen[str]:
        for name, data in runner.standby_files("the-token", languages, port):
            self.put(name, data)
        return self.command(runner.standby_command())

    def deliver(self, request: RunRequest) -> None:
        self.put(*runner.delivery(request, self.port))

    def put(self, name: str, data: bytes) -> None:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def start(self) -> subprocess.Popen[str]:
        return self.command(runner.start_command("x-1"))

    def follow(self) -> subprocess.Popen[str]:
        return self.command(runner.follow_command("x-1"))

    def say(self, process: subprocess.Popen[str]) -> Finished | NotStarted | None:
        """What the command said in the end."""
        transcript = Transcript()
        transcript.feed(process.communicate(timeout=60)[0])
        return transcript.verdict()

    def attempt(self, name: str) -> Path:
        return self.path / ".capibara" / "x-1" / name


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def interpret(home: Home) -> Any:
    """Run code on the interpreter at `home.port`."""

    def run(code: str = "1 + 1", language: Any = "python", **fields: Any) -> Finished:
        return home.run(code, language, **{"executor": "Kernel", **fields})

    return run


__all__ = ["Home", "replace"]


@pytest.fixture
def serve(home: Home) -> Iterator[Any]:
    """Start a code interpreter that answers by a script; the runner in `home` finds it."""
    with ExitStack() as stack:

        def start(script: Script, *, status: int = 200, chunked: bool = True) -> Server:
            server = stack.enter_context(Server(script, status, chunked).running())
            home.port = server.port
            return server

        yield start
