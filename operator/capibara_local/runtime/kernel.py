"""The few calls of the Linux kernel that Python 3.11 has no function for. All raise OSError."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any, Final

# include/uapi/linux: mount.h, sched.h, prctl.h
MS_NODEV: Final = 4
MS_NOATIME: Final = 1024
MS_BIND: Final = 4096
MS_REC: Final = 16384
MS_SLAVE: Final = 1 << 19
MNT_DETACH: Final = 2
CLONE_NEWNS: Final = 0x00020000
CLONE_NEWNET: Final = 0x40000000
PR_SET_CHILD_SUBREAPER: Final = 36

_libc: Final = ctypes.CDLL(None, use_errno=True)


def mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    """mount(2). Relative paths are of the calling thread's working directory. `options` at most one page."""
    _check(_libc.mount(_text(source), _text(target), _text(kind), ctypes.c_ulong(flags), _text(options)), target)


def unmount(target: str) -> None:
    """umount2(2), lazily: who still uses it keeps it."""
    _check(_libc.umount2(_text(target), MNT_DETACH), target)


def enter_own_mounts() -> None:
    """Give the calling THREAD its own mount namespace and working directory; the host's changes still come in.

    What it mounts is seen by no one else, and is gone with the last process that uses it: nothing to sweep.
    """
    _check(_libc.unshare(CLONE_NEWNS), "unshare")
    mount("none", "/", None, MS_REC | MS_SLAVE)


def enter_network(namespace: int) -> None:
    """Move the calling THREAD into the network namespace of that descriptor."""
    _check(_libc.setns(namespace, CLONE_NEWNET), "setns")


def sync_filesystem(folder: Path) -> None:
    """syncfs(2): all that was written to the file system that holds this folder is on its disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _check(_libc.syncfs(descriptor), str(folder))
    finally:
        os.close(descriptor)


def become_subreaper() -> None:
    """Orphaned descendants of this process become its children, so that it can wait for them."""
    _check(_libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "prctl")


def _text(value: str | Path | None) -> Any:
    return None if value is None else os.fsencode(value)


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)
