"""Interpreters that wait: begun before anybody knows what they will run, each can become one run by a few words.

A spare is begun as the run would be: the same command but for one word, environment, directory, session and streams.
What only a new process can take in (see `READ_AT_START`) has the run begin one.
"""

from __future__ import annotations

import os
import select
import time

from .ending import StartError
from .process import Begun, command_line, has_driver
from .reaper import LEDGER, send

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Callable

SCRIPTS = {"python": "main.py", "javascript": "main.js", "typescript": "main.ts"}
"""What a spare of each language takes its script to be called; the other languages begin fast enough."""

LOAD_SECONDS = 20.0
SIGKILL = 9
READY = b'{"type": "ready"}\n'

READ_AT_START = (
    *("PYTHON", "NODE", "UV_", "V8_", "ICU_", "SSL_", "OPENSSL_"),
    *("LD_", "MALLOC_", "GLIBC_", "LC_", "LANG", "TZ", "HOME", "PATH"),
)
"""Beginnings of the names of variables that an interpreter, or what it is made of, reads when it starts."""


class Spare:
    """One interpreter that waits."""

    def __init__(self, language: str, place: Callable[[str, str], str]) -> None:
        self.script = SCRIPTS[language]
        self._begun = Begun(command_line(language, self.script, "wait", place), {}, waits=True)

    def is_ready(self, until: float) -> bool:
        """Whether the interpreter is loaded and waits."""
        poll = select.poll()
        poll.register(self._begun.outputs[-1], select.POLLIN)
        left = max(0.0, until - time.monotonic())
        return bool(poll.poll(left * 1000)) and os.read(self._begun.outputs[-1], len(READY)) == READY

    @property
    def pid(self) -> int:
        return self._begun.pid

    def is_alive(self) -> bool:
        """Whether the interpreter still lives. It does nothing but wait, so its end is of no interest to anybody."""
        return not os.waitpid(self._begun.pid, os.WNOHANG)[0]

    def become(self, mode: str, env: dict[str, str], stdin: str) -> Begun:
        """Make this interpreter the process of the run. `stdin`: a file, which only Python's can still turn to."""
        words = [
            mode,
            "" if stdin == os.devnull else os.path.abspath(stdin),
            *(f"{name}={value}" for name, value in env.items()),
        ]
        data = os.fsencode("\0".join(words))
        while data:
            data = data[os.write(self._begun.words, data) :]
        os.close(self._begun.words)
        return self._begun

    def discard(self) -> None:
        LEDGER.ignored.add(self._begun.pid)
        send(self._begun.pid, SIGKILL)
        for end in (self._begun.words, *self._begun.outputs):
            os.close(end)


class Spares:
    """One for each language that is slow to load, as far as this sandbox has it."""

    def __init__(self, languages: list[str], place: Callable[[str, str], str]) -> None:
        self._waiting: dict[str, Spare] = {}
        for language in languages:
            if language in SCRIPTS and has_driver(language):
                try:
                    self._waiting[language] = Spare(language, place)
                except (StartError, OSError):
                    continue  # the run itself will tell

    def load(self) -> None:
        """Wait until all interpreters are loaded; those that fail are ended."""
        until = time.monotonic() + LOAD_SECONDS
        for language, spare in list(self._waiting.items()):
            if not spare.is_ready(until):
                spare.discard()
                del self._waiting[language]

    def pids(self) -> list[int]:
        return [spare.pid for spare in self._waiting.values()]

    def take(self, language: str, script: str, stdin: str, env: dict[str, str]) -> Spare | None:
        """The interpreter that can become this run, if any. The others are ended: their memory is for the code."""
        spare = self._waiting.pop(language, None)
        self.discard()
        if spare is None or not spare.is_alive():
            return None
        has_stdin = stdin == os.devnull or language == "python"
        if spare.script == script and has_stdin and not any(name.startswith(READ_AT_START) for name in env):
            return spare
        spare.discard()
        return None

    def discard(self) -> None:
        while self._waiting:
            self._waiting.popitem()[1].discard()
