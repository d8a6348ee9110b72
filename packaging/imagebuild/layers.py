"""Layers: Debian's files by mmdebstrap, and ours on top of them, each a tar that is the same for the same input."""

from __future__ import annotations

import os
import subprocess
import tarfile
from pathlib import Path
from typing import Final

from imagebuild.recipe import PLACE, Recipe

LEFT_OUT: Final = ("/usr/share/man/*", "/usr/share/locale/*", "/usr/share/doc/*", "/usr/share/info/*")
"""As debian:slim does; the copyright files stay."""


def build_base(recipe: Recipe, target: Path, epoch: int) -> None:
    """Debian's layer: the essential packages and the recipe's. Needs root."""
    excludes = [f"--dpkgopt=path-exclude={pattern}" for pattern in LEFT_OUT]
    argv = [
        *("mmdebstrap", "--quiet", "--mode=root", "--variant=essential", "--format=tar"),
        *("--skip=output/dev", f"--include={','.join(recipe.packages)}"),
        *(*excludes, "--dpkgopt=path-include=/usr/share/doc/*/copyright"),
        *(recipe.suite, str(target)),
    ]
    subprocess.run(argv, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)})


def unpack(base: Path, root: Path) -> None:
    """The base as a folder that can be changed into."""
    root.mkdir()
    subprocess.run(["tar", "--extract", "--numeric-owner", f"--file={base}", f"--directory={root}"], check=True)


def install_ours(recipe: Recipe, root: Path, epoch: int) -> None:
    """Our part, by the script that the Containerfiles run too."""
    script = Path(__file__).parents[1] / "install"
    argv = [str(script), str(root), *recipe.extras]
    subprocess.run(argv, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)})


def pack_ours(root: Path, target: Path, epoch: int) -> None:
    """Our layer: everything below /opt/capibara, in the order of names."""
    with tarfile.open(target, "w", format=tarfile.PAX_FORMAT) as layer:
        for path in sorted((root / PLACE[1:]).rglob("*")):
            entry = plain_entry(path, str(path.relative_to(root)), epoch)
            if entry.isreg():
                with path.open("rb") as content:
                    layer.addfile(entry, content)
            else:
                layer.addfile(entry)


def plain_entry(path: Path, name: str, epoch: int) -> tarfile.TarInfo:
    """What a tar says of a file, without what differs from one build to the next: owner, date, links between files."""
    entry, found = tarfile.TarInfo(name), path.lstat()
    entry.mtime = epoch
    entry.mode = 0o755 if found.st_mode & 0o100 else 0o644
    if path.is_symlink():
        entry.type, entry.linkname = tarfile.SYMTYPE, os.readlink(path)
    elif path.is_dir():
        entry.type = tarfile.DIRTYPE
    else:
        entry.size = found.st_size
    return entry
