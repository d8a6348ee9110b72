"""Ceilings: what the kernel counts for the whole machine or for a user, so that no sandbox takes it from the others.

What takes memory is charged to the sandbox's own cgroup: open files, pipes, page tables, dentries, inotify watches,
System V memory. So the machine's own ceilings for these only let one sandbox stand in another's way, and are
raised at the start, as systemd and most distributions do. What would still be one user's (root made all the user
namespaces, so it is root's) gets a limit in each sandbox's user namespace. Process numbers are held by each sandbox's
limit, and a sandbox that would not fit into the machine's is refused.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from .base import MachineError
from .requirements import require

SYSCTLS: Final = Path("/proc/sys")
# Kernel Documentation/admin-guide/sysctl: fs.rst, kernel.rst, user.rst
RAISED: Final[Mapping[str, int]] = {
    "fs/file-max": 2**63 - 1,
    "fs/inotify/max_user_instances": 2**20,
    "fs/inotify/max_user_watches": 2**24,
    "kernel/pid_max": 2**22,
}
# A busy editor or a development server has a few instances and tens of thousands of watches, of 1 KiB each.
OWN: Final[Mapping[str, int]] = {
    "user/max_inotify_instances": 128,
    "user/max_inotify_watches": 65536,
    "user/max_fanotify_groups": 0,
}
NUMBERED: Final = ("kernel/pid_max", "kernel/threads-max")
HOST_PIDS: Final = 4096  # processes and threads that the machine itself needs
ENTERING: Final = {"nsenter": "util-linux"}
SECONDS: Final = 10.0


def raise_ceilings(progress: Callable[[str], None], sysctls: Path = SYSCTLS) -> None:
    """Raise what is lower; say what cannot be."""
    for name, wanted in RAISED.items():
        found = read_number(sysctls / name)
        if found is None or found >= wanted:
            continue
        try:
            (sysctls / name).write_text(str(wanted))
        except OSError as error:
            dotted = name.replace("/", ".")
            progress(
                f"{dotted} stays at {found} ({error.strerror}): sandboxes share it among themselves and the machine"
            )


def limit_users(pid: int) -> None:
    """Limit the user namespace of that process, which nobody inside can undo. MachineError.

    A namespace's limits are written from inside it, by a process with no threads: another program.
    """
    script = "; ".join(f"[ ! -e {SYSCTLS / name} ] || echo {most} > {SYSCTLS / name}" for name, most in OWN.items())
    nsenter = require(ENTERING)["nsenter"]
    argv = [nsenter, f"--user=/proc/{pid}/ns/user", "/bin/sh", "-ec", script]
    try:
        done = subprocess.run(argv, capture_output=True, check=False, timeout=SECONDS, env={"PATH": os.defpath})
    except subprocess.TimeoutExpired:
        raise MachineError(f"a user namespace could not be limited in {SECONDS:.0f} s") from None
    if done.returncode != 0:
        said = " ".join(done.stderr[-300:].decode(errors="replace").split())
        raise MachineError(f"a user namespace cannot be limited: {said}")


def check_room(sandboxes: int, pids: int, sysctls: Path = SYSCTLS) -> None:
    """Whether one more sandbox of so many processes fits beside the `sandboxes` that live. MachineError."""
    ceilings = [found for name in NUMBERED if (found := read_number(sysctls / name)) is not None]
    most = (min(ceilings) - HOST_PIDS) // pids if ceilings else None
    if most is not None and sandboxes >= most:
        raise MachineError(
            f"this machine has room for {max(most, 0)} sandboxes of {pids} processes each: end some, lower --max-pids, "
            "or raise kernel.pid_max and kernel.threads-max"
        )


def read_number(file: Path) -> int | None:
    try:
        return int(file.read_text())
    except (OSError, ValueError):
        return None
