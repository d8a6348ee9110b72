"""What the machine must have before anything is started, so that eight minutes of building do not end in "no runc"."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from capibara.devenv.errors import DevenvError

PROGRAMS = {"runc": "runc"}
"""Program -> the Debian package that brings it."""

BUILD_PROGRAMS = {**PROGRAMS, "mmdebstrap": "mmdebstrap", "gpgv": "gpgv"}
"""Free disk space needed as long as the images are not built."""

SBIN = "/usr/sbin:/sbin"
"""Debian puts some programs where only root's PATH looks."""

IMAGE_BYTES = 3 * 1024**3
"""Base image, its archive, and room to build it in (measured: 1 GB stays, twice that for a while)."""


def check_local_sandboxes(cache_dir: Path) -> None:
    """DevenvError, in one line, if this machine cannot run the local E2B server."""
    problems = [problem for problem in (system(), privileges(), programs(cache_dir), disk(cache_dir)) if problem]
    if problems:
        raise DevenvError(f"cannot run sandboxes here: {'; '.join(problems)} (or use an E2B account: --e2b cloud)")


def system() -> str | None:
    """Containers are Linux."""
    return None if sys.platform == "linux" else f"they are Linux containers and this is {sys.platform}"


def privileges() -> str | None:
    """Mounts, cgroups and network namespaces need root."""
    return None if os.geteuid() == 0 else f"root is needed (this is uid {os.geteuid()}): run it with sudo"


def programs(cache_dir: Path) -> str | None:
    """What is not in PATH, and how to get it."""
    path = f"{os.environ.get('PATH', os.defpath)}:{SBIN}"
    needed = PROGRAMS if has_images(cache_dir) else BUILD_PROGRAMS
    missing = [name for name in needed if shutil.which(name, path=path) is None]
    if not missing:
        return None
    packages = " ".join(needed[name] for name in missing)
    return f"{' and '.join(missing)} missing: apt-get install {packages} (`make setup` does)"


def has_images(cache_dir: Path) -> bool:
    """Whether the local server has built its images before."""
    return any(path.is_dir() for path in (cache_dir / "layers").glob("*"))


def disk(cache_dir: Path) -> str | None:
    """Whether the images fit; those that are built already need nothing more."""
    if has_images(cache_dir):
        return None
    place = next(folder for folder in (cache_dir, *cache_dir.parents) if folder.exists())
    free = shutil.disk_usage(place).free
    if free >= IMAGE_BYTES:
        return None
    need, have = IMAGE_BYTES / 1024**3, free / 1024**3
    return f"{place} has {have:.1f} GiB free and {need:.0f} are needed: free some, or set CAPIBARA_CACHE_DIR elsewhere"
