"""Overlay mounts, made by threads that have a mount namespace of their own.

So a mount is seen by nobody but the thread that made it and the container it started, and is gone with the last of
them: a supervisor killed at any line leaves no mount behind. Paths are relative to the data directory, which keeps the
names of host folders out of the sandbox's /proc/mounts and the option string within its one page.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from . import kernel

LAYERS: Final = "l"  # where the layers folder of the cache appears below the data directory


def mounting_threads(data_dir: Path, layers_dir: Path, count: int) -> ThreadPoolExecutor:
    """Threads that work in `data_dir`, with the layers at `l` and mounts of their own."""
    (data_dir / LAYERS).mkdir(exist_ok=True)

    def enter() -> None:
        kernel.enter_own_mounts()
        os.chdir(data_dir)  # this thread's alone, since it no longer shares its file system state
        kernel.mount(str(layers_dir), LAYERS, None, kernel.MS_BIND)

    return ThreadPoolExecutor(count, thread_name_prefix="mounting", initializer=enter)


@contextmanager
def overlay(folder: str, layers: Sequence[str], *, throwaway: bool) -> Iterator[str]:
    """Mount `layers` (topmost first) under `folder/up` at `folder/m`. Only in a mounting thread.

    `throwaway` never syncs: right for a sandbox, wrong for a layer that is kept.
    """
    for name in ("up", "work", "m"):
        os.mkdir(f"{folder}/{name}", 0o755)
    lower = ":".join(f"{LAYERS}/{layer}" for layer in layers)
    options = f"lowerdir={lower},upperdir={folder}/up,workdir={folder}/work{',volatile' if throwaway else ''}"
    merged = f"{folder}/m"
    kernel.mount("overlay", merged, "overlay", kernel.MS_NODEV, options)
    try:
        yield merged
    finally:
        kernel.unmount(merged)
