"""Removing trees that a sandbox wrote: names, depth and modes are hostile."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from .base import MachineError


def remove_tree(path: Path) -> None:
    """Remove it all, never following a link out. MachineError: it cannot be removed."""
    try:
        shutil.rmtree(path)
    except FileNotFoundError:
        return
    except (OSError, RecursionError):
        remove_deep_tree(path)


def remove_deep_tree(path: Path) -> None:
    """rm walks a tree of any depth with a bounded number of descriptors."""
    done = subprocess.run(["rm", "-rf", "--one-file-system", "--", path], capture_output=True, check=False)
    if done.returncode != 0:
        raise MachineError(f"cannot remove {path}: {done.stderr[-300:].decode(errors='replace').strip()}")
