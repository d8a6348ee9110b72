"""Building layers into the cache: under a lock, under a temporary name, renamed into place when all is done.

A build killed at any line leaves a temporary folder that the next build of the same layer removes, and no process: the
builder's commands die with it. The recipes are ours, so they run in a chroot with the host's network; what users write
does not.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from . import kernel
from .base import MachineError
from .locks import locked
from .overlay import LAYERS, ROOT, UPPER, overlay
from .recipes import DEBIAN_SUITE, DPKG_EXCLUDES, Layer
from .remove import remove_tree

Progress = Callable[[str], None]

# Own mounts and pids, all killed when the builder dies at whatever line.
CONTAINED: Final = [
    *("setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"),
]
SHELL: Final = ("/bin/sh", "-c")
TAIL_CHARACTERS: Final = 600
PASSED_PREFIXES: Final = ("PIP_", "http_", "https_", "no_", "HTTP_", "HTTPS_", "NO_")
NOT_PASSED: Final = ("PIP_FIND_LINKS", "PIP_CONSTRAINT", "PIP_TARGET", "PIP_CERT")
CERTIFICATES: Final = "/etc/ssl/certs/ca-certificates.crt"
NETWORK_FILES: Final = ("/etc/resolv.conf", CERTIFICATES, "/etc/pip.conf")


class LayerCache:
    """The folder of finished layers. Its methods run in a mounting thread (see `overlay`)."""

    def __init__(self, layers_dir: Path) -> None:
        self._dir = layers_dir

    def has(self, layer: Layer) -> bool:
        return (self._dir / layer.folder).is_dir()

    def ensure(self, layer: Layer, progress: Progress) -> None:
        """Build it, and first what it stands on, unless it is there. MachineError: it failed, nothing is left."""
        if layer.parent is not None:
            self.ensure(layer.parent, progress)
        with locked(self._dir / f"{layer.folder}.lock"):
            if not self.has(layer):
                progress(f"building image layer {layer.name}")
                self._build(layer, progress)

    def _build(self, layer: Layer, progress: Progress) -> None:
        scratch = self._dir / f".building-{layer.folder}"
        remove_tree(scratch)
        scratch.mkdir(mode=0o755)
        try:
            root = build_on_parent(layer, scratch) if layer.parent else build_root(layer, scratch, progress)
            (scratch / root).rename(self._dir / layer.folder)
        finally:
            remove_tree(scratch)


def build_root(layer: Layer, scratch: Path, progress: Progress) -> str:
    """A Debian root by mmdebstrap."""
    root = scratch / "root"
    excludes = [f"--dpkgopt=path-exclude={pattern}" for pattern in DPKG_EXCLUDES]
    hook = f'--customize-hook=chroot "$1" {" ".join(SHELL)} \'. /setup\' && rm "$1/setup"'
    setup = scratch / "setup"
    setup.write_text(layer.setup)
    run(
        [
            *("mmdebstrap", "--mode=root", "--variant=minbase", f"--include={','.join(layer.packages)}", *excludes),
            *(f'--customize-hook=cp {setup} "$1/setup"', hook, DEBIAN_SUITE, str(root)),
        ],
        progress,
    )
    root.chmod(0o755)
    return "root"


def build_on_parent(layer: Layer, scratch: Path) -> str:
    """The files and the script's changes, taken from an overlay's upper folder."""
    folder = f"{LAYERS}/{scratch.name}"
    parents = []
    parent = layer.parent
    while parent is not None:
        parents.append(f"{LAYERS}/{parent.folder}")
        parent = parent.parent
    merged = f"{folder}/{ROOT}"
    os.mkdir(merged)
    with overlay(merged, parents, folder, lasting=True):
        for path, content in layer.files.items():
            place = Path(merged + path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        with host_network(merged) if layer.network else ExitStack():
            run(["chroot", merged, *SHELL, layer.setup], environment=builder_environment())
    return UPPER


@contextmanager
def host_network(merged: str) -> Iterator[None]:
    """Bind what a download needs from the host for the length of a step: names, certificates, pip's configuration."""
    with ExitStack() as stack:
        for name in NETWORK_FILES:
            if Path(name).is_file():
                place = Path(merged + name)
                if not place.exists():
                    place.touch()
                    stack.callback(place.unlink)
                kernel.mount(os.path.realpath(name), str(place), None, kernel.MS_BIND)
                stack.callback(kernel.unmount, merged + name)
        yield


def builder_environment() -> dict[str, str]:
    """Proxies and pip's settings of whoever runs us, and a plain rest."""
    passed = {name: value for name, value in os.environ.items() if name.startswith(PASSED_PREFIXES)}
    plain = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/root"}
    return (
        {name: value for name, value in passed.items() if name not in NOT_PASSED} | plain | {"PIP_CERT": CERTIFICATES}
    )


def run(argv: list[str], progress: Progress = lambda _: None, environment: dict[str, str] | None = None) -> None:
    """Run to the end, its lines as progress. MachineError with the tail of what it said."""
    tail = ""
    with subprocess.Popen(
        [*CONTAINED, *argv],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            tail = (tail + line)[-TAIL_CHARACTERS:]
            if line.startswith("I: ") and "hook" not in line:
                progress(line.removeprefix("I: ").strip())
    if process.returncode != 0:
        raise MachineError(
            f"{argv[0]} failed with exit code {process.returncode}: {' | '.join(tail.split(chr(10))).strip()}"
        )
