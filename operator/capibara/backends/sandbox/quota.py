"""Holding the code to a fraction of a CPU where the sandbox is larger than that: the provider sells whole CPUs.

The runner's group, and with an interpreter the kernels' groups too, get a quota: cgroup v2 or v1, whichever rules the
processor here. Root may write there; users who may become root without a password do that. So may the code: this is a
quota and no boundary. Nothing here fails a run: what cannot be held is reported as held by nothing.
"""

from __future__ import annotations

import os
import sys
import time

from . import accounting
from .reaper import send, tree

PERIOD = 100_000
SUDO_SECONDS = 5.0
SERVERS = ("jupyter", "jupyter-server", "jupyter-lab", "jupyter-notebook")


def hold(cpus: object, kernels: bool, begun: list[int]) -> str | None:
    """What holds the code to so many CPUs; with `kernels`, also those outside the runner. None: nothing does.

    `begun`: children of the runner.
    """
    if not isinstance(cpus, (int, float)):
        return None
    holder = accounting.cpu_holder(cpus)
    if holder is not None:
        return holder  # the sandbox itself is that small: nothing to do, and nothing spent
    found = kernel_processes() if kernels else []
    if kernels and not found:
        return None
    pids = [os.getpid(), *begun, *found]
    confine(cpus, pids)
    if unheld(cpus, pids) and os.geteuid():
        ask_root(cpus, pids)
    return None if unheld(cpus, pids) else f"{accounting.cpu_holder(cpus)}-runner"


def unheld(cpus: float, pids: list[int]) -> list[int]:
    """Processes that live and may use more than the limit."""
    return [pid for pid in pids if os.path.exists(f"/proc/{pid}") and not accounting.cpu_holder(cpus, str(pid))]


def confine(cpus: float, pids: list[int]) -> None:
    """`pids[0]`: the runner. Where a new group is needed it is named after it."""
    for pid in pids:
        for limit in (limit_v2, limit_v1):
            try:
                limit(cpus, pid, pids[0])
                break
            except OSError:
                continue  # not ours to write, or the other version rules the processor


def limit_v2(cpus: float, pid: int, runner: int) -> None:
    """The process's own group, which keeps its other limits; a new one only if it is in the root, which takes none."""
    root = accounting.ROOT
    if "cpu" not in accounting.read(root + "/cgroup.controllers").split():
        raise FileNotFoundError("cgroup v2 does not rule the processor here")
    path = accounting.own_path("", str(pid)).strip("/")
    parts = path.split("/") if path else [group_name(runner)]
    folder = root
    for part in parts:
        if not os.path.exists(os.path.join(folder, part, "cpu.max")):
            write(folder + "/cgroup.subtree_control", "+cpu")
        folder = os.path.join(folder, part)
        os.makedirs(folder, exist_ok=True)
    write(folder + "/cpu.max", f"{quota(cpus)} {PERIOD}")
    if not path:
        write(folder + "/cgroup.procs", str(pid))


def limit_v1(cpus: float, pid: int, runner: int) -> None:
    """One new group for all, below the runner's: a group may have processes and groups below it at once."""
    path = accounting.own_path("cpu", str(runner)).strip("/").removesuffix(group_name(runner))
    folder = os.path.join(accounting.ROOT, "cpu", path, group_name(runner))
    os.makedirs(folder, exist_ok=True)
    write(folder + "/cpu.cfs_period_us", str(PERIOD))
    write(folder + "/cpu.cfs_quota_us", str(quota(cpus)))
    write(folder + "/cgroup.procs", str(pid))


def group_name(runner: int) -> str:
    return f"capibara-{runner}"


def quota(cpus: float) -> int:
    return max(1000, round(cpus * PERIOD))


def write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def ask_root(cpus: float, pids: list[int]) -> None:
    """Write the limit as root, through `sudo` if that asks for no password."""
    runner = os.path.abspath(sys.argv[0])
    command = ["sudo", "-n", sys.executable, "-SBE", runner, "confine", str(cpus), *map(str, pids)]
    try:
        child = os.posix_spawnp("sudo", command, os.environ)
    except OSError:
        return
    give_up = time.monotonic() + SUDO_SECONDS
    while not os.waitpid(child, os.WNOHANG)[0]:
        if time.monotonic() > give_up:
            send(child, 9)
            os.waitpid(child, 0)
            return
        time.sleep(0.002)


def kernel_processes() -> list[int]:
    """Jupyter's server and its kernels, with all below them: what starts later is born into their groups."""
    return sorted({process for pid in os.listdir("/proc") if is_kernel(pid) for process in (int(pid), *tree(int(pid)))})


def is_kernel(pid: str) -> bool:
    """Every kernel is given a connection file `kernel-*.json`; the server is a program that is named so."""
    if not pid.isdigit():
        return False
    names = [os.path.basename(word) for word in accounting.read(f"/proc/{pid}/cmdline").split("\0")]
    return any(name in SERVERS or (name.startswith("kernel-") and name.endswith(".json")) for name in names)
