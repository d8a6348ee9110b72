"""User ids of a sandbox's own: its root is an ordinary user of the host who owns nothing.

Every sandbox gets a range by lot, from far above where hosts give theirs (subuid(5)); that two get the same one is
possible, and no worse than one range for all. Nothing on a disk has these ids: all file systems of a sandbox are
mounted so that they are stored as inside (`overlay`), and layers and copies fit any range, and no range.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

from .base import MachineError

Choice = Literal["auto", "on", "off"]
IDS: Final = 65536
# The upper part of what systemd sets aside for containers (its UIDS-GIDS.md), in steps of IDS.
FIRST: Final = 0x40000000
LAST: Final = 0x6FFF0000
HOLDER: Final = ("unshare", "--user", "cat")


def draw_users() -> int:
    """The first id of a range."""
    return FIRST + IDS * secrets.randbelow((LAST - FIRST) // IDS + 1)


@contextmanager
def user_namespace(first: int) -> Iterator[int]:
    """A descriptor of a user namespace whose ids are those from `first` on, for a mount. MachineError, OSError.

    A process must be in it to begin with, and ours cannot: it has threads.
    """
    theirs_in, ours_out = os.pipe2(os.O_CLOEXEC)
    ours_in, theirs_out = os.pipe2(os.O_CLOEXEC)
    pid = None
    try:
        moves = [(os.POSIX_SPAWN_DUP2, theirs_in, 0), (os.POSIX_SPAWN_DUP2, theirs_out, 1)]
        pid = os.posix_spawnp(HOLDER[0], HOLDER, os.environ, file_actions=moves)
        os.close(theirs_out)
        theirs_out = -1
        os.write(ours_out, b".")
        if not os.read(ours_in, 1):  # it answers from inside
            raise MachineError("no user namespace can be made: is user.max_user_namespaces 0?")
        for kind in ("uid_map", "gid_map"):
            with open(f"/proc/{pid}/{kind}", "w", encoding="ascii") as file:
                file.write(f"0 {first} {IDS}")
        namespace = os.open(f"/proc/{pid}/ns/user", os.O_RDONLY | os.O_CLOEXEC)
    finally:
        for descriptor in (theirs_in, ours_out, ours_in, theirs_out):
            if descriptor >= 0:
                os.close(descriptor)
        if pid is not None:
            os.waitpid(pid, 0)
    try:
        yield namespace
    finally:
        os.close(namespace)
