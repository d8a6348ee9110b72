"""Child processes: started with a log file, tied to our own life, watched, and ended in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from capibara.devenv import tether
from capibara.devenv.errors import DevenvError

POLL_SECONDS = 0.03
"""Between two looks at a condition that nothing announces (a port, a file)."""

LOG_TAIL_LINES = 5
LOG_TAIL_BYTES = 4096


@dataclass(frozen=True)
class Command:
    """What to start. `env` is the whole environment of the child; secrets belong there, never into `argv`."""

    name: str
    argv: Sequence[str]
    log: Path
    env: Mapping[str, str]
    death_signal: signal.Signals = signal.SIGKILL
    stop_seconds: float = field(default=10.0)


class Child:
    """A running program of ours."""

    def __init__(self, command: Command) -> None:
        self.command = command
        with command.log.open("ab") as log:
            self.process = subprocess.Popen(
                tethered(command),
                env=dict(command.env),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # a Ctrl-C in the terminal is ours to handle: children end in our order
            )

    @property
    def name(self) -> str:
        """What people call it."""
        return self.command.name

    @property
    def pid(self) -> int:
        """Its process ID, from its start to its end: the tether becomes the program."""
        return self.process.pid

    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self.process.poll() is None

    def check(self) -> None:
        """Raise DevenvError, with the last lines of its log, if it has ended."""
        if (code := self.process.poll()) is not None:
            raise DevenvError(f"{self.name} ended with {code}: {self.last_words()} (log: {self.command.log})")

    def last_words(self) -> str:
        """The end of its log in one line."""
        text = self.command.log.read_bytes()[-LOG_TAIL_BYTES:].decode(errors="replace")
        return " | ".join(line.strip() for line in text.splitlines()[-LOG_TAIL_LINES:] if line.strip()) or "no output"

    def stop(self) -> None:
        """Ask it to end, and make it end when it takes longer than its time."""
        self.process.terminate()
        try:
            self.process.wait(self.command.stop_seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def tethered(command: Command) -> list[str]:
    """The command line that starts it tied to this process (see `tether`)."""
    script = [sys.executable, "-I", "-S", tether.__file__]
    return [*script, str(os.getpid()), str(int(command.death_signal)), *command.argv]


def wait_until(is_met: Callable[[], bool], seconds: float, what: str, *children: Child) -> None:
    """Wait for a condition; DevenvError when a child that it depends on ends, or when the time is over."""
    deadline = time.monotonic() + seconds
    while not is_met():
        for child in children:
            child.check()
        if time.monotonic() > deadline:
            logs = ", ".join(str(child.command.log) for child in children)
            raise DevenvError(f"{what} did not happen within {seconds:.0f} s; see {logs}")
        time.sleep(POLL_SECONDS)
