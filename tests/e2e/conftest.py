"""The command line as a user runs it: a program, its output, its exit code, and what it leaves behind."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

CAPIBARA = (sys.executable, "-m", "capibara")


@dataclass(frozen=True)
class Terminal:
    """A shell of one's own, with a state folder of its own."""

    state_dir: Path

    @property
    def environment(self) -> dict[str, str]:
        """Variables of every program started here."""
        return {**os.environ, "CAPIBARA_STATE_DIR": str(self.state_dir)}

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run `capibara` to its end."""
        environment = self.environment | variables
        return subprocess.run([*CAPIBARA, *arguments], env=environment, capture_output=True, text=True, check=False)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start `capibara` in the foreground of a process group of its own."""
        return subprocess.Popen(
            [*CAPIBARA, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )

    def kubectl(self, exports: dict[str, str], *arguments: str) -> str:
        """kubectl with the exported variables."""
        environment = self.environment | exports
        return subprocess.run(
            ["kubectl", *arguments], env=environment, capture_output=True, text=True, check=True
        ).stdout

    def leftovers(self) -> list[str]:
        """Processes and mounts that have to do with the state folder."""
        processes = [" ".join(found) for process in psutil.process_iter() if (found := command_line(process))]
        mounts = Path("/proc/mounts").read_text().splitlines()
        return [line for line in [*processes, *mounts] if str(self.state_dir) in line]


def command_line(process: psutil.Process) -> list[str]:
    """Its arguments; none of one that is gone, or of pytest itself."""
    try:
        return [] if process.pid == os.getpid() else process.cmdline()
    except psutil.NoSuchProcess:
        return []


def parse_exports(text: str) -> dict[str, str]:
    """The `export NAME=value` lines, as a shell reads them."""
    assignments = [shlex.split(line)[1] for line in text.splitlines() if line.startswith("export ")]
    return dict(assignment.split("=", 1) for assignment in assignments)


@pytest.fixture(scope="module")
def terminal() -> Iterator[Terminal]:
    """The path is short: sockets live below it."""
    folder = Path(tempfile.mkdtemp(prefix="cap-"))
    terminal = Terminal(folder)
    yield terminal
    terminal.run("down")
    shutil.rmtree(folder)
