"""Start a program that dies with its parent: `python tether.py PARENT_PID SIGNAL PROGRAM ARGUMENT...`.

Run as a script, by path, so that it costs a bare interpreter's start and no more. It asks the kernel for a signal at
the parent's death (even by SIGKILL) and becomes the program. Other systems than Linux have no such signal; there an
environment that is killed, rather than ended, leaves its processes to `capibara down`.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1
"""PR_SET_PDEATHSIG of linux/prctl.h."""


def tie_to_parent(parent: int, death_signal: int) -> None:
    """Arrange for `death_signal` when the parent dies; leave at once if it died before we could ask."""
    if sys.platform != "linux":
        return
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, death_signal, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG)")
    if os.getppid() != parent:
        sys.exit(1)


if __name__ == "__main__":
    tie_to_parent(int(sys.argv[1]), int(sys.argv[2]))
    os.execvp(sys.argv[3], sys.argv[3:])  # noqa: S606 - no shell is wanted
