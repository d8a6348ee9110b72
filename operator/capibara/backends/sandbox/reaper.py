"""Ending a process and everything it ever started, whatever it did to get away."""

from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # `signal` brings `enum` along
import os
import time

PR_SET_CHILD_SUBREAPER = 36
KILL_SECONDS = 1.0


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
    """Collect the dead, except the leader whom its waiter has collected already."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def send(pid: int, number: int) -> None:
    try:
        os.kill(pid, number) if pid > 0 else os.killpg(-pid, number)
    except (ProcessLookupError, PermissionError):
        return  # gone already, or not ours to end


def descendants() -> list[int]:
    """Living processes below us, zombies left out."""
    return tree(os.getpid())


def tree(root: int) -> list[int]:
    """Living processes below one, zombies left out."""
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
    """Field 4 of /proc/PID/stat; None if it is gone or a zombie. The name in field 2 may contain anything."""
    try:
        with open("/proc/" + pid + "/stat", "rb") as file:
            state, parent = file.read().rpartition(b")")[2].split()[:2]
    except (OSError, ValueError):
        return None
    return None if state in (b"Z", b"X") else int(parent)
