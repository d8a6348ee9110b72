"""The OCI configuration of one sandbox: pure data. Source of the shape: opencontainers/runtime-spec, config.md.

Isolation is Docker's default: own pid, net, ipc, uts, mount and cgroup namespaces, 12 capabilities, masked /proc, no
devices but the harmless ones, and an allow list of system calls (`seccomp`, without what creates namespaces or mounts).
Limits are not in here: `cgroups` writes them once the guest answers, because a quota from the start makes the start
itself slow.
"""

from __future__ import annotations

import resource
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from .overlay import ROOT
from .seccomp import seccomp
from .users import IDS

Document = dict[str, Any]

OCI_VERSION: Final = "1.0.2"
PACKAGE_ROOT: Final = "/usr/lib/capibara"
# Nothing of the site, the environment or the user; asyncio does without ssl and starts 8 ms sooner.
BOOT: Final = (
    f"import sys; sys.path.insert(0, '{PACKAGE_ROOT}'); sys.modules['ssl'] = None; "
    "from capibara_local.guest.main import main; main()"
)
ARGV: Final = ["/usr/bin/python3", "-S", "-E", "-s", "-c", BOOT]
PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
CAPABILITIES: Final = [
    "CAP_AUDIT_WRITE",
    "CAP_CHOWN",
    "CAP_DAC_OVERRIDE",
    "CAP_FOWNER",
    "CAP_FSETID",
    "CAP_KILL",
    "CAP_NET_BIND_SERVICE",
    "CAP_SETFCAP",
    "CAP_SETGID",
    "CAP_SETPCAP",
    "CAP_SETUID",
    "CAP_SYS_CHROOT",
]
# What tells of the host and of other sandboxes: disks (whose images lie in folders named after sandboxes), the kernel's
# start line, swap files, locks, pressure; and Docker's list.
MASKED: Final = [
    "/proc/acpi",
    "/proc/asound",
    "/proc/buddyinfo",
    "/proc/cmdline",
    "/proc/diskstats",
    "/proc/driver",
    "/proc/fs",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/key-users",
    "/proc/latency_stats",
    "/proc/locks",
    "/proc/mdstat",
    "/proc/modules",
    "/proc/partitions",
    "/proc/pressure",
    "/proc/sched_debug",
    "/proc/scsi",
    "/proc/swaps",
    "/proc/timer_list",
    "/proc/timer_stats",
]
READ_ONLY: Final = ["/proc/bus", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"]
NAMESPACES: Final = ["pid", "network", "ipc", "uts", "mount", "cgroup"]
WANTED_FILES: Final = 65536
PROCESSORS: Final = (
    "/sys/devices/system"  # how many there are, their caches and nodes: what libraries tune themselves by
)
# On the stage of the mounting threads, and where they are in a sandbox.
RESOLVER_FILE, LOAD_FILE = "resolv.conf", "loadavg"
STAGE_FILES: Final = {RESOLVER_FILE: "/etc/resolv.conf", LOAD_FILE: "/proc/loadavg"}
NO_LOAD: Final = "0.00 0.00 0.00 1/1 1\n"  # nobody measures a sandbox's own, and the host's is not its business


@dataclass(frozen=True)
class Container:
    """What differs from one sandbox to the next. `stage`: see `overlay`. `users`: the first of its ids on the host."""

    hostname: str
    cgroup: str
    stage: Path
    envs: Mapping[str, str] = field(default_factory=dict)
    users: int | None = None


def oci_config(container: Container) -> Document:
    """config.json."""
    return {
        "ociVersion": OCI_VERSION,
        "hostname": container.hostname,
        "root": {"path": str(container.stage / ROOT), "readonly": False},
        "process": process_of(container),
        "mounts": [*MOUNTS, *stage_mounts(container.stage)],
        "linux": {
            "cgroupsPath": container.cgroup,
            **users_of(container),
            "resources": {"devices": [{"allow": False, "access": "rwm"}]},
            "seccomp": seccomp(),
            "maskedPaths": MASKED,
            "readonlyPaths": READ_ONLY,
        },
    }


def users_of(container: Container) -> Document:
    kinds = NAMESPACES if container.users is None else [*NAMESPACES, "user"]
    namespaces = {"namespaces": [{"type": kind} for kind in kinds]}
    if container.users is None:
        return namespaces
    ids = [{"containerID": 0, "hostID": container.users, "size": IDS}]
    return {**namespaces, "uidMappings": ids, "gidMappings": ids}


def process_of(container: Container) -> Document:
    held = dict.fromkeys(("bounding", "effective", "permitted"), CAPABILITIES)
    return {
        "terminal": False,
        "user": {"uid": 0, "gid": 0},
        "args": ARGV,
        "env": [
            f"{name}={value}" for name, value in ({"PATH": PATH, "LANG": "C.UTF-8"} | dict(container.envs)).items()
        ],
        "cwd": "/",
        "capabilities": held,
        "rlimits": [{"type": "RLIMIT_NOFILE", "soft": most_files(), "hard": most_files()}],
        "noNewPrivileges": False,  # sudo must work: the user may do in the sandbox what they like
        "oomScoreAdj": 0,
    }


def most_files() -> int:
    """A hard limit above our own would make the runtime fail."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    return WANTED_FILES if hard == resource.RLIM_INFINITY else min(WANTED_FILES, hard)


def _mount(target: str, kind: str, options: str) -> Document:
    return {"destination": target, "type": kind, "source": kind, "options": options.split(",")}


def _bind(source: str, target: str) -> Document:
    options = ["bind", "ro", "nosuid", "nodev", "noexec"]
    return {"destination": target, "type": "bind", "source": source, "options": options}


MOUNTS: Final = [
    _mount("/proc", "proc", "nosuid,noexec,nodev"),
    _mount("/dev", "tmpfs", "nosuid,strictatime,mode=755,size=65536k"),
    _mount("/dev/pts", "devpts", "nosuid,noexec,newinstance,ptmxmode=0666,mode=0620,gid=5"),
    _mount("/dev/shm", "tmpfs", "nosuid,nodev,mode=1777"),  # noqa: S108  # its pages count as the sandbox's memory
    _mount("/dev/mqueue", "mqueue", "nosuid,noexec,nodev"),
    # Not sysfs, which shows the host's disks and devices: a folder with what programs need of it.
    _mount("/sys", "tmpfs", "nosuid,noexec,nodev,ro,mode=755,size=64k"),
    _bind(PROCESSORS, PROCESSORS),
    # its own memory cgroup, read-only: a program inside can tell an OOM kill from another SIGKILL
    _mount("/sys/fs/cgroup", "cgroup", "nosuid,noexec,nodev,relatime,ro"),
]


def stage_mounts(stage: Path) -> list[Document]:
    """Files of the stage. Binds, and not written into the root: that would be in the layer that a build makes.

    The resolver's file is there without a network too, since one may be opened later.
    """
    return [_bind(str(stage / name), target) for name, target in STAGE_FILES.items()]
