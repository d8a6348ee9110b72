"""inotify(7), for which Python has no functions. Imported at the first watch: most sandboxes never see one."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MODIFY: Final = 0x2
ATTRIB: Final = 0x4
MOVED_FROM: Final = 0x40
MOVED_TO: Final = 0x80
CREATE: Final = 0x100
DELETE: Final = 0x200
DELETE_SELF: Final = 0x400
MOVE_SELF: Final = 0x800
OVERFLOW: Final = 0x4000
IGNORED: Final = 0x8000
ONLYDIR: Final = 0x01000000
IS_DIRECTORY: Final = 0x40000000
# What Go's fsnotify listens for, on which envd stands.
EVERYTHING: Final = MODIFY | ATTRIB | MOVED_FROM | MOVED_TO | CREATE | DELETE | DELETE_SELF | MOVE_SELF

HEADER: Final = struct.Struct("iIII")  # watch descriptor, mask, cookie, length of the name
READ_BYTES: Final = 64 * 1024

_libc: Final = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Notice:
    """One event: on the directory of that watch, or on `name` in it. A rename's two halves share a cookie."""

    watch: int
    mask: int
    cookie: int
    name: str


def open_queue() -> int:
    """A descriptor that does not block. OSError: too many of them."""
    return _checked(_libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC), "inotify")


def add(queue: int, path: str) -> int:
    """Watch a directory; one that is watched already keeps its number. OSError: it is gone, or too many."""
    return _checked(_libc.inotify_add_watch(queue, os.fsencode(path), EVERYTHING | ONLYDIR), path)


def remove(queue: int, watch: int) -> None:
    """A watch that the kernel has ended already is fine."""
    _libc.inotify_rm_watch(queue, watch)


def parse(data: bytes) -> Iterator[Notice]:
    position = 0
    while position < len(data):
        watch, mask, cookie, length = HEADER.unpack_from(data, position)
        position += HEADER.size
        name = data[position : position + length].rstrip(b"\0")
        position += length
        yield Notice(watch, mask, cookie, os.fsdecode(name))


def _checked(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)
    return result
