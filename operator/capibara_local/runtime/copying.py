"""Copying trees that a sandbox wrote, with all that an overlay keeps in them: whiteouts, attributes, hard links."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .base import MachineError


def copy_tree(source: Path, destination: Path) -> None:
    """To a new folder, never following a link; shared with the source where the file system can. For threads.

    MachineError: it cannot be copied, and what was may be there.
    """
    argv = ["cp", "-a", "--reflink=auto", "-T", "--", str(source), str(destination)]
    done = subprocess.run(argv, capture_output=True, check=False)
    if done.returncode != 0:
        raise MachineError(f"the files cannot be copied: {done.stderr[-300:].decode(errors='replace').strip()}")
