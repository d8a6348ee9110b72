"""Starting a child of the guest: its own session, its user, and first in line when memory runs out."""

from __future__ import annotations

import fcntl
import os
import pwd
import struct
import subprocess
import termios
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from .errors import CallError, from_os_error

# Children die of memory before the guest does. Raising needs no privilege, and lowering back to what the runtime set
# neither (proc(5), oom_score_adj), so the guest raises itself for the length of a fork.
CHILD_OOM_SCORE: Final = "600"
OOM_SCORE: Final = "/proc/self/oom_score_adj"


@dataclass(frozen=True)
class Program:
    """What to start, and as whom."""

    argv: Sequence[str]
    envs: Mapping[str, str]
    cwd: str
    account: pwd.struct_passwd


@dataclass(frozen=True)
class Stdio:
    """The child's descriptors 0, 1 and 2, and others it inherits under their own numbers. `terminal`: 0 is its tty."""

    stdin: int
    stdout: int
    stderr: int
    inherited: tuple[int, ...] = ()
    terminal: bool = False


def spawn(program: Program, stdio: Stdio) -> int:
    """The pid of the started child, leader of its own session and group. CallError: it cannot be started."""
    try:
        with first_to_die():
            child = subprocess.Popen(
                program.argv,
                stdin=stdio.stdin,
                stdout=stdio.stdout,
                stderr=stdio.stderr,
                pass_fds=stdio.inherited,
                cwd=program.cwd,
                env=dict(program.envs),
                user=program.account.pw_uid,
                group=program.account.pw_gid,
                extra_groups=os.getgrouplist(program.account.pw_name, program.account.pw_gid),
                start_new_session=True,
                restore_signals=True,
                preexec_fn=take_terminal if stdio.terminal else None,  # noqa: PLW1509  # one ioctl, no lock
            )
    except (ValueError, subprocess.SubprocessError) as error:
        raise CallError("invalid_argument", f"cannot start {program.argv[0]!r}: {error}") from None
    except OSError as error:
        refusal = from_os_error(error)
        raise CallError(refusal.code, f"cannot start {program.argv[0]!r}: {refusal.message}") from None
    child.returncode = 0  # the reaper buries it: keep this object from waiting when it is collected
    return child.pid


@contextmanager
def first_to_die() -> Iterator[None]:
    """Children forked inside carry the higher score, and their children after them."""
    try:
        with open(OOM_SCORE) as file:  # not pathlib: its import is a tenth of the guest's start
            before = file.read()
        set_oom_score(CHILD_OOM_SCORE)
    except OSError:
        yield
        return
    try:
        yield
    finally:
        set_oom_score(before)


def set_oom_score(score: str) -> None:
    with open(OOM_SCORE, "w") as file:
        file.write(score)


def take_terminal() -> None:
    """Between fork and exec: make descriptor 0 the session's controlling terminal."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def set_size(terminal: int, cols: int, rows: int) -> None:
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))
