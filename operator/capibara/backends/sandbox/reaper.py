"""Ending a process and everything it ever started, whatever it did to get away."""

from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # `signal` brings `enum` along
import os
import time

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    import resource

PR_SET_CHILD_SUBREAPER = 36
KILL_SECONDS = 1.0


class Ledger:
    """Processor time and peak memory of the children that were collected, but for those that are not the code's."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.peak_bytes = 0
        self.ignored: set[int] = set()

    def book(self, pid: int, usage: resource.struct_rusage) -> None:
        if pid not in self.ignored:
            self.seconds += usage.ru_utime + usage.ru_stime
            self.peak_bytes = max(self.peak_bytes, usage.ru_maxrss * 1024)


LEDGER = Ledger()
"""Of this runner, which runs one attempt."""


def collect(pid: int, flags: int) -> tuple[int, int]:
    """Wait for a child as `os.waitpid` does, and put what it and its own children have used into the ledger."""
    found, status, usage = os.wait4(pid, flags)
    if found:
        LEDGER.book(found, usage)
    return found, status


def adopt_orphans() -> None:
    """Become the parent of whatever the code leaves behind or hides by forking twice, so that we find it."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    except (ImportError, OSError, AttributeError):
        return  # then `descendants` misses those that left; the sandbox's own end is left for them


def kill_all(group: int) -> None:
    """SIGKILL to the group and to all our descendants, until none is left or the time is up.

    Stopped first, so that a fork bomb cannot outrun us.
    """
    give_up = time.monotonic() + KILL_SECONDS
    send(-group, signal.SIGKILL)
    while time.monotonic() < give_up:
        victims = descendants()
        if not victims:
            return
        for number in (signal.SIGSTOP, signal.SIGKILL):
            for pid in victims:
                send(pid, number)
        reap()
        time.sleep(0.005)


def reap() -> None:
    """Collect dead processes, except the leader, whom its waiter has collected already."""
    try:
        while collect(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def send(pid: int, number: int) -> None:
    try:
        os.kill(pid, number) if pid > 0 else os.killpg(-pid, number)
    except (ProcessLookupError, PermissionError):
        return  # gone already, or not ours to end


def descendants() -> list[int]:
    """IDs of the living processes below this one, zombies left out."""
    return tree(os.getpid())


def tree(root: int) -> list[int]:
    """IDs of the living processes below a given one, zombies left out."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            parent = parent_of(entry)
            if parent is not None:
                children.setdefault(parent, []).append(int(entry))
    found: list[int] = []
    queue = [root]
    while queue:
        below = children.get(queue.pop(), [])
        found += below
        queue += below
    return found


def parent_of(pid: str) -> int | None:
    """The parent of a process (field 4 of /proc/PID/stat; field 2 may contain anything). None: gone, or a zombie."""
    try:
        with open("/proc/" + pid + "/stat", "rb") as file:
            state, parent = file.read().rpartition(b")")[2].split()[:2]
    except (OSError, ValueError):
        return None
    return None if state in (b"Z", b"X") else int(parent)
