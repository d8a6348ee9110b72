"""The few calls of the Linux kernel that Python 3.11 has no function for. All raise OSError."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
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
PR_GET_SECUREBITS: Final = 27
PR_SET_SECUREBITS: Final = 28
SECBIT_NO_SETUID_FIXUP: Final = 4
# Newer calls, of the same numbers on every architecture. include/uapi/linux: mount.h, fcntl.h; asm-generic/unistd.h
SYS_OPEN_TREE: Final = 428
SYS_MOVE_MOUNT: Final = 429
SYS_MOUNT_SETATTR: Final = 442
OPEN_TREE_CLONE: Final = 1
MOVE_MOUNT_F_EMPTY_PATH: Final = 4
MOUNT_ATTR_IDMAP: Final = 0x00100000
AT_FDCWD: Final = -100
AT_EMPTY_PATH: Final = 0x1000

_libc: Final = ctypes.CDLL(None, use_errno=True)


def mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    """mount(2). Relative paths are of the calling thread's working directory. `options` at most one page."""
    _check(_libc.mount(_text(source), _text(target), _text(kind), ctypes.c_ulong(flags), _text(options)), target)


def unmount(target: str) -> None:
    """umount2(2), lazily: who still uses it keeps it."""
    _check(_libc.umount2(_text(target), MNT_DETACH), target)


def mount_idmapped(source: str, target: str, users: int) -> None:
    """Bind a folder with other owners: id N of its file system is what id N of the user namespace of that descriptor is
    here. In both directions, so what is written through it is stored as that namespace numbers it."""
    tree = _call(SYS_OPEN_TREE, source, AT_FDCWD, _text(source), OPEN_TREE_CLONE | os.O_CLOEXEC)
    try:
        attributes = struct.pack("=QQQQ", MOUNT_ATTR_IDMAP, 0, 0, users)
        _call(SYS_MOUNT_SETATTR, source, tree, b"", AT_EMPTY_PATH, attributes, len(attributes))
        _call(SYS_MOVE_MOUNT, target, tree, b"", AT_FDCWD, _text(target), MOVE_MOUNT_F_EMPTY_PATH)
    finally:
        os.close(tree)


@contextmanager
def files_as(owner: int) -> Iterator[None]:
    """The calling THREAD makes files as that user and group, with all its capabilities. Start no process meanwhile: it
    would inherit a bit that lets capabilities survive a change of user."""
    bits = _libc.prctl(PR_GET_SECUREBITS, 0, 0, 0, 0)
    _check(_libc.prctl(PR_SET_SECUREBITS, bits | SECBIT_NO_SETUID_FIXUP, 0, 0, 0), "prctl")
    try:
        _libc.setfsgid(owner)
        _libc.setfsuid(owner)
        yield
    finally:
        _libc.setfsuid(0)
        _libc.setfsgid(0)
        _check(_libc.prctl(PR_SET_SECUREBITS, bits, 0, 0, 0), "prctl")


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


def _call(number: int, what: str, *arguments: Any) -> int:
    result = int(_libc.syscall(ctypes.c_long(number), *arguments))
    _check(min(result, 0), what)
    return result


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)
