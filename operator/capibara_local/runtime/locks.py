"""Locks that end with their process, however it ends, and where they can be believed."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil

# File systems whose locks this kernel keeps by itself. With all others (NFS, 9p, FUSE and so on) the holder may be on
# another machine, whose locks are not seen here.
OWN_FILE_SYSTEMS: Final = frozenset(
    ("bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "ramfs", "tmpfs", "xfs", "zfs")
)


def try_lock(path: Path, *, create: bool = True) -> int | None:
    """A descriptor that holds the lock until it is closed; None if another process has it. OSError: no such file, or a
    file system without locks."""
    flags = os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW | (os.O_CREAT if create else 0)
    while True:
        descriptor = os.open(path, flags, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if is_at(descriptor, path):
                return descriptor
        except BlockingIOError:
            os.close(descriptor)
            return None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)  # it was removed between the two calls: what is locked is nobody's any more


def is_at(descriptor: int, path: Path) -> bool:
    """Whether that open file is what the path names now."""
    try:
        there = os.stat(path, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return os.path.samestat(os.fstat(descriptor), there)


def can_be_believed(path: Path) -> bool:
    """Whether a lock on a file there, had or refused, says something about its holder. Unknown: no."""
    place, kind = "", ""
    there = path.resolve()
    for mounted in psutil.disk_partitions(all=True):
        if there.is_relative_to(mounted.mountpoint) and len(mounted.mountpoint) >= len(
            place
        ):  # of two at one place the later one is seen
            place, kind = mounted.mountpoint, mounted.fstype
    return kind in OWN_FILE_SYSTEMS


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Wait for the lock, and hold it. Blocks: for threads."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
