"""Sandboxes that outlive their server: what is written down about each, and how a successor knows it again.

A container goes on when its server is killed: its root file system is mounted in its own namespace, its agent holds the
listening socket. A note in its folder names its process; a sandbox without one was not finished and is removed. Only
the successor on the same data directory adopts. Others leave it alone until its time is over, and then remove it.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from .base import SandboxSpec
from .cgroups import has_process
from .container import RUNS, Started, open_process

NOTE: Final = "note.json"
PROC: Final = Path("/proc")
BORN_FIELD: Final = 22  # proc_pid_stat(5): clock ticks between the boot and the start


@dataclass(frozen=True)
class Note:
    """`born`: the start of process 1 in clock ticks since boot, since pids come again. `until`: Unix seconds.
    `text` is the server's own, and may hold secrets: the file is for root alone."""

    spec: SandboxSpec
    pid: int
    born: int
    until: float
    text: str


NOTES: Final = TypeAdapter(Note)


def write_note(folder: Path, note: Note) -> None:
    """All at once: a successor sees this one or the one before. OSError."""
    partial = folder / f"{NOTE}.partial"
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with open(descriptor, "wb") as file:
        file.write(NOTES.dump_json(note))
    partial.replace(folder / NOTE)


def read_notes(data_dir: Path) -> list[Note]:
    """Of all sandboxes that were finished, alive or not. One that another version wrote is as good as none."""
    notes = []
    for file in sorted((data_dir / RUNS).glob(f"*/{NOTE}")):
        with suppress(OSError, ValidationError):
            notes.append(NOTES.validate_json(file.read_bytes()))
    return notes


def is_alive(note: Note, cgroup: str) -> bool:
    """Whether that very process lives, and is of that group."""
    return born(note.pid) == note.born and has_process(cgroup, note.pid)


def is_awaited(note: Note, cgroup: str) -> bool:
    """Whether its own successor may still want it."""
    return note.until > time.time() and is_alive(note, cgroup)


def reopen(note: Note, cgroup: str) -> Started | None:
    """Hold a predecessor's process 1. None: it is dead."""
    try:
        process = open_process(note.pid, -1)
    except OSError:
        return None
    if is_alive(note, cgroup):  # asked now that its number cannot become another's
        return Started(process.pid, process.pidfd, process.network, reopen_stderr(note.pid))
    os.close(process.pidfd)
    os.close(process.network)
    return None


def reopen_stderr(pid: int) -> int:
    """A reading end of the pipe that process 1 has for its stderr, empty for ever if it has made something else of it.

    It is the guest's to change: what is not a pipe is not opened.
    """
    with suppress(OSError):
        there = os.open(PROC / str(pid) / "fd" / "2", os.O_PATH | os.O_CLOEXEC)
        try:
            if stat.S_ISFIFO(os.fstat(there).st_mode):
                return os.open(f"/proc/self/fd/{there}", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        finally:
            os.close(there)
    return os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)


def born(pid: int) -> int | None:
    """When that process started, in clock ticks since boot. None: there is none."""
    with suppress(OSError):
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
        return int(fields[BORN_FIELD - 3])  # the first two are the pid and the name, which may hold anything
    return None
