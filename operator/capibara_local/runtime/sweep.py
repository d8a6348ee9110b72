"""What a crashed predecessor left, and how it is found.

Every data directory in use has a note in the cache's `machines` folder, locked while its server lives. A note that can
be locked belongs to a dead one: its containers are killed, its cgroups removed, its folders deleted.
"""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from .base import MachineError
from .cgroups import ROOT, names_below, open_cgroup
from .container import RUNS, STATE, Runtime
from .locks import try_lock
from .remove import remove_tree
from .survivors import Note, is_alive, is_awaited, read_notes

REMOVE_SECONDS: Final = 5.0
CLAIM_SECONDS: Final = 5.0
MARKER: Final = ".capibara-local"  # a data directory is only swept if this is in it
LASTING: Final = "a successor may come"


def key_of(data_dir: Path) -> str:
    return hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:8]


def cgroup_parent(data_dir: Path) -> str:
    """One per data directory, so that servers never touch each other's groups."""
    return f"capibara-{key_of(data_dir)}"


def claim(data_dir: Path, machines: Path, *, lasting: bool) -> int:
    """The lock of this data directory, held until its descriptor is closed. MachineError: another server has it.

    What a killed server had just forked holds its lock on until it executes a program, which a loaded machine delays.
    """
    machines.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + CLAIM_SECONDS
    while (lock := try_lock(machines / key_of(data_dir))) is None and time.monotonic() < deadline:
        time.sleep(0.02)
    if lock is None:
        raise MachineError(f"another capibara-local uses {data_dir}: end it, or choose another --data-dir")
    os.ftruncate(lock, 0)
    os.pwrite(lock, os.fsencode(data_dir), 0)
    for folder in (RUNS, STATE):
        (data_dir / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    (data_dir / MARKER).write_text(LASTING if lasting else "")
    return lock


def release(data_dir: Path, machines: Path, lock: int) -> None:
    (machines / key_of(data_dir)).unlink(missing_ok=True)
    os.close(lock)


def sweep_dead(runtime: str, machines: Path, progress: Callable[[str], None]) -> None:
    """Clear the data directories of all servers that are dead, but for sandboxes that a successor may still want."""
    for note, lock in dead_notes(machines):
        data_dir = Path(os.fsdecode(note.read_bytes()) or "/nonexistent")
        if (data_dir / MARKER).exists():
            progress(f"removing what a server that died left in {data_dir}")
            kept = awaited(data_dir)
            sweep(Runtime(runtime, data_dir), kept)
            if kept:
                os.close(lock)
                continue
            remove_tree(data_dir)
        remove_groups(cgroup_parent(data_dir))
        release(data_dir, machines, lock) if note.name == key_of(data_dir) else os.close(lock)
        note.unlink(missing_ok=True)


def dead_notes(machines: Path) -> Iterator[tuple[Path, int]]:
    """(note, its lock) of every server that no longer lives."""
    for note in sorted(machines.iterdir()) if machines.is_dir() else ():
        lock = try_lock(note)
        if lock is not None:
            yield note, lock


def is_lasting(data_dir: Path) -> bool:
    """Whether a successor may come to this directory."""
    return (data_dir / MARKER).is_file() and (data_dir / MARKER).read_text() == LASTING


def awaited(data_dir: Path) -> set[str]:
    """Sandboxes of a dead server that its own successor may still want."""
    parent = cgroup_parent(data_dir)
    notes = read_notes(data_dir) if is_lasting(data_dir) else []
    return {note.spec.id for note in notes if is_awaited(note, f"{parent}/{note.spec.id}")}


def sweep_own(runtime: Runtime) -> tuple[list[Note], list[str]]:
    """Clear what a predecessor in this directory did not finish. The notes of the living, the ids of the ended."""
    notes, parent = read_notes(runtime.data_dir), cgroup_parent(runtime.data_dir)
    living = [note for note in notes if is_alive(note, f"{parent}/{note.spec.id}")]
    kept = {note.spec.id for note in living}
    sweep(runtime, kept)
    return living, [note.spec.id for note in notes if note.spec.id not in kept]


def sweep(runtime: Runtime, kept: Collection[str]) -> None:
    """End every container in this data directory but for `kept`, and remove its files; the directory itself stays."""
    parent = cgroup_parent(runtime.data_dir)
    known = {folder.name for name in (RUNS, STATE) for folder in children(runtime.data_dir / name)}
    for sandbox_id in sorted((known | names_below(parent)) - set(kept)):
        kill_group(f"{parent}/{sandbox_id}")
        runtime.remove(sandbox_id)
        remove_group(f"{parent}/{sandbox_id}")
        remove_tree(runtime.folder(sandbox_id))


def children(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []


def remove_groups(parent: str) -> None:
    for name in names_below(parent):
        remove_group(f"{parent}/{name}")
    remove_group(parent)


def remove_group(name: str) -> None:
    """The kernel lets go of a dead process's group a moment after its end. MachineError: it does not."""
    deadline = time.monotonic() + REMOVE_SECONDS
    while True:
        try:
            open_cgroup(name).remove()
        except OSError as error:
            if time.monotonic() > deadline:
                raise MachineError(f"the cgroup {name} cannot be removed: {error.strerror}") from None
            time.sleep(0.002)
        else:
            return


def kill_group(name: str, root: Path = ROOT) -> None:
    """SIGKILL to all that is in a container's group, whoever its parent is now."""
    for file in (root / name / "cgroup.procs", root / "memory" / name / "cgroup.procs"):
        with suppress(OSError):
            for pid in file.read_text().split():
                with suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGKILL)
