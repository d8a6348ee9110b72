"""Where the environment keeps things: a cache that outlives it, and a state folder that is its own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def default_cache_dir() -> Path:
    """Built programs and images: `CAPIBARA_CACHE_DIR`, else `capibara` in the user's cache (XDG)."""
    if chosen := os.environ.get("CAPIBARA_CACHE_DIR"):
        return Path(chosen)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "capibara"


def default_state_dir() -> Path:
    """The environment of `capibara up`: `CAPIBARA_STATE_DIR`, else `capibara` in the user's state (XDG)."""
    if chosen := os.environ.get("CAPIBARA_STATE_DIR"):
        return Path(chosen)
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "capibara"


def private_folder(path: Path) -> Path:
    """The folder, made if need be, readable by its owner alone."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.chmod(0o700)
    return path


def write_private(path: Path, text: str) -> Path:
    """Put a file into place in one step, readable by its owner alone from its first byte."""
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    partial.rename(path)
    return path


def keep_only_logs(folder: Path, data: Path | None = None) -> None:
    """Remove everything else: credentials, sockets, and `data` unless it is named."""
    for entry in folder.iterdir():
        if entry == data:
            continue
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.suffix != ".log":
            entry.unlink(missing_ok=True)
