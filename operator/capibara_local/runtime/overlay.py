"""Overlay mounts, made by threads that have a mount namespace of their own.

So a mount is seen by nobody but the thread that made it and the container it started, and is gone with the last of
them: a supervisor killed at any line leaves no mount behind. Paths are relative to the data directory, which keeps the
names of host folders out of the sandbox's /proc/mounts and the option string within its one page.

With ids of its own (`users`) a sandbox's root is not root here, yet nothing is stored under its ids. Layers and the
folder for writes are mounted once more with the ids shifted, and the overlay is mounted by the sandbox's root: the
kernel writes to the upper folder as who mounted it, and knows only the range's ids there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from . import kernel
from .users import user_namespace

# Where the layers of the images and those of built templates appear below the data directory.
LAYERS: Final = "l"
TEMPLATE_LAYERS: Final = "t"
UPPER: Final = "up"  # what is written, in the folder of its sandbox
WRITES: Final = "w"  # where the folder for writes is mounted with its ids shifted, for a moment
# A file system of the thread's own hides one of these: a sandbox's root is mounted there, and files to bind into
# sandboxes are there. No host path is told by that, and the way there is open to who is not root here.
STAGES: Final = ("/media", "/mnt", "/srv", "/opt")
FALLBACK_STAGE: Final = "f"  # in the data directory: open to all only if the way to that is
ROOT: Final = "m"


def stage_for(data_dir: Path, folders: Iterable[Path]) -> Path:
    """Which folder the threads hide: not one that anything here is in."""
    needed = [data_dir.resolve(), *(folder.resolve() for folder in folders)]
    for stage in map(Path, STAGES):
        if stage.is_dir() and not stage.is_symlink() and not any(path.is_relative_to(stage) for path in needed):
            return stage
    return data_dir / FALLBACK_STAGE


def mounting_threads(
    data_dir: Path, stage: Path, folders: Mapping[str, Path], files: Mapping[str, str], count: int
) -> ThreadPoolExecutor:
    """Threads that work in `data_dir` and have mounts of their own: to begin with, `folders` (place below it -> folder)
    and `stage` with `files` (name -> content)."""
    for place in (*folders, WRITES, FALLBACK_STAGE):
        (data_dir / place).mkdir(exist_ok=True)

    def enter() -> None:
        kernel.enter_own_mounts()
        os.chdir(data_dir)  # this thread's alone, since it no longer shares its file system state
        for place, folder in folders.items():
            kernel.mount(str(folder), place, None, kernel.MS_BIND)
        kernel.mount("files", str(stage), "tmpfs", kernel.MS_NODEV, "size=64k,mode=755")
        (stage / ROOT).mkdir()
        for name, content in files.items():
            (stage / name).write_text(content)

    return ThreadPoolExecutor(count, thread_name_prefix="mounting", initializer=enter)


@contextmanager
def overlay(
    target: str, layers: Sequence[str], scratch: str, *, lasting: bool = False, users: int | None = None
) -> Iterator[None]:
    """Mount `layers` (topmost first, below the data directory) at `target`. Only in a mounting thread.

    What is written goes to `scratch/up`. It is never synced unless `lasting`: right for a sandbox, wrong for a layer.
    `users`: the first of the ids that its users have here, as if it were 0.
    """
    for path in (f"{scratch}/{UPPER}", f"{scratch}/work"):
        os.mkdir(path, 0o755)
    durability = "" if lasting else ",volatile"
    with ExitStack() if users is None else shifted(scratch, users):
        written = scratch if users is None else WRITES
        options = f"lowerdir={':'.join(layers)},upperdir={written}/{UPPER},workdir={written}/work{durability}"
        with ExitStack() if users is None else kernel.files_as(users):
            kernel.mount("overlay", target, "overlay", kernel.MS_NODEV, options)
    try:
        yield
    finally:
        kernel.unmount(target)


@contextmanager
def shifted(scratch: str, users: int) -> Iterator[None]:
    """Layers, and `scratch` at WRITES, with the ids from `users` on. An overlay mounted meanwhile keeps them so."""
    with user_namespace(users) as namespace, ExitStack() as mounted:
        for source, target in ((scratch, WRITES), (LAYERS, LAYERS), (TEMPLATE_LAYERS, TEMPLATE_LAYERS)):
            kernel.mount_idmapped(source, target, namespace)
            mounted.callback(kernel.unmount, target)
        yield
