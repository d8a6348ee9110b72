"""Overlay mounts, made by threads that have a mount namespace of their own.

So a mount is seen by nobody but the thread that made it and the container it started, and is gone with the last of
them: a supervisor killed at any line leaves no mount behind. Paths are relative to the data directory, which keeps the
names of host folders out of the sandbox's /proc/mounts and the option string within its one page.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from . import kernel

# Where the layers of the images and those of built templates appear below the data directory.
LAYERS: Final = "l"
TEMPLATE_LAYERS: Final = "t"
FILES: Final = "f"  # files to bind into sandboxes, on a file system of their own: no host path is told by that
UPPER: Final = "up"  # what is written, in the folder of its sandbox


def mounting_threads(
    data_dir: Path, folders: Mapping[str, Path], files: Mapping[str, str], count: int
) -> ThreadPoolExecutor:
    """Threads that work in `data_dir` and have mounts of their own: to begin with, `folders` (place below it -> folder)
    and `files` (name in FILES -> content)."""
    for place in (*folders, FILES):
        (data_dir / place).mkdir(exist_ok=True)

    def enter() -> None:
        kernel.enter_own_mounts()
        os.chdir(data_dir)  # this thread's alone, since it no longer shares its file system state
        for place, folder in folders.items():
            kernel.mount(str(folder), place, None, kernel.MS_BIND)
        kernel.mount("files", FILES, "tmpfs", kernel.MS_NODEV, "size=64k,mode=755")
        for name, content in files.items():
            Path(FILES, name).write_text(content)

    return ThreadPoolExecutor(count, thread_name_prefix="mounting", initializer=enter)


@contextmanager
def overlay(folder: str, layers: Sequence[str], *, kept: str | None = None, writes: str | None = None) -> Iterator[str]:
    """Mount `layers` (topmost first, below the data directory) at `folder/m`. Only in a mounting thread.

    What is written goes to `kept/up` if that is given, else to `up` in `writes` or `folder` and is never synced: right
    for a sandbox, wrong for a layer.
    """
    scratch = kept or writes or folder
    for path in (f"{scratch}/up", f"{scratch}/work", f"{folder}/m"):
        os.mkdir(path, 0o755)
    durability = "" if kept else ",volatile"
    options = f"lowerdir={':'.join(layers)},upperdir={scratch}/up,workdir={scratch}/work{durability}"
    merged = f"{folder}/m"
    kernel.mount("overlay", merged, "overlay", kernel.MS_NODEV, options)
    try:
        yield merged
    finally:
        kernel.unmount(merged)
