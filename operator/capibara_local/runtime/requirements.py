"""What the machine must have, and the one line that tells how to get what is missing."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from .base import MachineError

# Tool -> Debian package. `make setup` installs the packages.
RUN_TOOLS: Final = {"runc": "runc"}
BUILD_TOOLS: Final = {
    "mmdebstrap": "mmdebstrap",
    "chroot": "coreutils",
    "unshare": "util-linux",
    "setpriv": "util-linux",
    "gpgv": "gpgv",
}
DISK_TOOLS: Final = {"mkfs.ext4": "e2fsprogs"}
# What connects a sandbox to the outside, where it may.
NETWORK_TOOLS: Final = {"slirp4netns": "slirp4netns", "ip": "iproute2", "nsenter": "util-linux"}
KEYRING: Final = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
KEYRING_PACKAGE: Final = "debian-archive-keyring"
DEBIAN_PACKAGES: Final = ("runc", "mmdebstrap", "debian-archive-keyring", "gpgv")
BUILD_BYTES: Final = 2 * 1024**3  # the two images, and the room that apt and pip need on the way
SYSTEM_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def check_host(runtime: str) -> str:
    """The path of the OCI runtime on a host that can run sandboxes. MachineError."""
    if sys.platform != "linux":
        raise MachineError("sandboxes are Linux containers: run capibara-local on Linux, or use E2B itself")
    if os.geteuid() != 0:
        raise MachineError("sandboxes need root, for mounts and cgroups: run again as root (sudo -E ...)")
    return require({runtime: RUN_TOOLS.get(runtime, runtime)})[runtime]


def check_build(cache_dir: Path) -> None:
    """Whether the images can be built here. MachineError."""
    require(BUILD_TOOLS)
    if not KEYRING.exists():
        raise MachineError(f"{KEYRING} is missing: {install_line([KEYRING_PACKAGE])}")
    free = shutil.disk_usage(cache_dir).free
    if free < BUILD_BYTES:
        raise MachineError(
            f"{cache_dir} has {free // 2**20} MiB free and building the images takes {BUILD_BYTES // 2**20}: "
            "free some space, or choose another directory with --cache-dir"
        )


def require(tools: Mapping[str, str]) -> dict[str, str]:
    """Tool -> path, for all of them. MachineError names every missing one."""
    path = f"{os.environ.get('PATH', '')}:{SYSTEM_PATH}"
    found = {tool: shutil.which(tool, path=path) for tool in tools}
    missing = [tool for tool, place in found.items() if place is None]
    if missing:
        names = ", ".join(missing)
        raise MachineError(f"{names} not found: {install_line(tools[tool] for tool in missing)}")
    return {tool: place for tool, place in found.items() if place is not None}


def install_line(packages: Iterable[str]) -> str:
    return f"apt-get install -y {' '.join(sorted(set(packages)))}"
