"""The node's programs, built from their Go modules once and kept in the user's cache."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from capibara.devenv.gobuild import build_environment, build_flags, find_go
from capibara.devenv.places import default_cache_dir

HERE: Final = Path(__file__).parent
CONTAINERD: Final = "github.com/containerd/containerd/v2/cmd"
KUBERNETES: Final = "k8s.io/kubernetes/cmd"
PROGRAMS: Final = {
    "pause": ("capibara6.dev/node/pause",),
    "dns": ("capibara6.dev/node/dns",),
    "containerd": tuple(f"{CONTAINERD}/{name}" for name in ("containerd", "containerd-shim-runc-v2", "ctr")),
    "kubernetes": tuple(f"{KUBERNETES}/{name}" for name in ("kubelet", "kube-scheduler", "kube-proxy")),
}
"""Module, a folder here -> the packages that are built of it."""


def find_programs(version: str) -> Path:
    """The folder that has them all, built now if they are not there yet (8 minutes). `version`: Kubernetes'."""
    folder = default_cache_dir() / "node" / f"{version}-{platform.machine()}-{sources_digest()}"
    if not folder.is_dir():
        partial = folder.with_name(folder.name + ".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for module, packages in PROGRAMS.items():
            print(f"building {module} (once, minutes)", flush=True)
            build(module, packages, version, partial)
        partial.rename(folder)
    return folder


def build(module: str, packages: tuple[str, ...], version: str, target: Path) -> None:
    argv = [find_go(), "build", "-C", str(HERE / module), "-o", f"{target}/", *build_flags(version), *packages]
    subprocess.run(argv, check=True, env={**os.environ, **build_environment()})


def sources_digest() -> str:
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def sources() -> Iterator[Path]:
    for module in PROGRAMS:
        yield from sorted(path for path in (HERE / module).iterdir() if path.suffix in {".mod", ".sum", ".go"})
