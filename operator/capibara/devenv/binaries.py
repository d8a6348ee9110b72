"""The programs of the control plane: given by `KUBEBUILDER_ASSETS`, or built once and cached."""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from capibara.devenv.bundled import bundled_folder
from capibara.devenv.errors import DevenvError
from capibara.devenv.gobuild import BUILD_FLAGS, build_programs
from capibara.devenv.places import private_folder
from capibara.devenv.progress import Progress

REQUIRED = ("etcd", "kube-apiserver", "kubectl")


@dataclass(frozen=True)
class Binaries:
    """A folder with etcd, kube-apiserver, kubectl and, for namespace deletion, kube-controller-manager."""

    folder: Path

    @property
    def etcd(self) -> Path:
        """The data store."""
        return self.folder / "etcd"

    @property
    def apiserver(self) -> Path:
        """The Kubernetes API server."""
        return self.folder / "kube-apiserver"

    @property
    def kubectl(self) -> Path:
        """The command line client, of the same version."""
        return self.folder / "kubectl"

    @property
    def controller_manager(self) -> Path | None:
        """Deletes namespaces and collects garbage. envtest's assets lack it."""
        path = self.folder / "kube-controller-manager"
        return path if path.exists() else None


def find_binaries(cache_dir: Path, progress: Progress) -> Binaries:
    """The programs to run: those that `KUBEBUILDER_ASSETS` names, else ours, built now if they are not cached yet."""
    if assets := os.environ.get("KUBEBUILDER_ASSETS"):
        return checked_assets(Path(assets))
    module = bundled_folder("controlplane")
    folder = cache_dir / "controlplane" / build_key(module)
    if not folder.is_dir():
        with build_lock(cache_dir, "controlplane", progress):
            if not folder.is_dir():  # another run may have built it while we waited
                build_into(folder, module, progress)
    return Binaries(folder)


def find_kubectl(cache_dir: Path, progress: Progress) -> Path:
    """A kubectl for a cluster that somebody else runs: the one in PATH, else ours."""
    if found := shutil.which("kubectl"):
        return Path(found)
    return find_binaries(cache_dir, progress).kubectl


def checked_assets(folder: Path) -> Binaries:
    """The folder, if the programs we cannot do without are in it."""
    if missing := [name for name in REQUIRED if not os.access(folder / name, os.X_OK)]:
        names = ", ".join(missing)
        raise DevenvError(f"KUBEBUILDER_ASSETS={folder} lacks {names}: unset it (we build our own) or complete it")
    return Binaries(folder)


def kubernetes_version(module: Path) -> str:
    """The release that go.mod asks for, such as `v1.36.3`."""
    found = re.search(r"^\s*(?:require )?k8s\.io/kubernetes (v\S+)", (module / "go.mod").read_text(), re.MULTILINE)
    if found is None:
        raise DevenvError(f"{module / 'go.mod'} does not require k8s.io/kubernetes: restore it from the repository")
    return found[1]


def build_key(module: Path) -> str:
    """Names a build by all that goes into it: sources, flags and machine."""
    digest = hashlib.sha256()
    for part in ((module / "go.mod").read_bytes(), (module / "go.sum").read_bytes(), repr(BUILD_FLAGS).encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return f"{kubernetes_version(module)}-{platform.machine()}-{digest.hexdigest()[:12]}"


@contextmanager
def build_lock(cache_dir: Path, name: str, progress: Progress) -> Iterator[None]:
    """One build of that name at a time, over all processes of the user. The kernel drops it with its holder's death."""
    private_folder(cache_dir)
    with (cache_dir / f"{name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with progress.task(f"Waiting for another run that builds {name}"):
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def build_into(folder: Path, module: Path, progress: Progress) -> None:
    """Build into a temporary sibling and rename it into place, so that a half-built folder is never found."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for leftover in folder.parent.glob("*.partial"):  # of a build that was killed; we hold the lock
        shutil.rmtree(leftover)
    partial = folder.with_name(folder.name + ".partial")
    partial.mkdir()
    try:
        build_programs(module, kubernetes_version(module), partial, progress)
        (partial / "server").rename(partial / "etcd")  # Go names a program after its package's last path element
        partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
