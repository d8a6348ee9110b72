"""What a crashed predecessor left, and its end: containers killed, cgroups removed, folders deleted.

Only of servers that are proved dead: `homes` says how.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Final

from .base import MachineError
from .cgroups import ROOT, names_below, open_cgroup
from .container import RUNS, STATE, Runtime
from .homes import Home, HomeNote, Identity, children, is_of_nobody, read_home_note, taken_from_the_dead
from .remove import remove_tree
from .survivors import Note, is_alive, is_awaited, read_notes

REMOVE_SECONDS: Final = 5.0


def sweep_dead(runtime: str, machines: Path, progress: Callable[[str], None]) -> None:
    """Clear the homes of all servers that are dead, but for sandboxes that a successor may still want. What cannot be
    cleared stays for the next, and keeps nobody from starting."""
    for note in sorted(machines.iterdir()) if machines.is_dir() else ():
        told = read_home_note(note)
        if told is None:
            continue
        try:
            sweep_home(runtime, note, told, progress)
        except (MachineError, OSError) as error:
            progress(f"not all that a server that died left in {told.data_dir} could be removed: {error}")


def sweep_home(runtime: str, note: Path, told: HomeNote, progress: Callable[[str], None]) -> None:
    with taken_from_the_dead(told) as identity:
        if identity is not None:
            progress(f"removing what a server that died left in {told.data_dir}")
            if clear_home(runtime, told.data_dir, identity):
                note.unlink(missing_ok=True)
        elif is_of_nobody(note, told):
            note.unlink(missing_ok=True)


def clear_home(runtime: str, data_dir: Path, identity: Identity) -> bool:
    """Whether all of it could go. Call it with the home's lock held."""
    kept = awaited(data_dir, identity)
    if not identity.is_of_an_earlier_boot:
        sweep(Runtime(runtime, data_dir), identity.group, kept)
        if not kept:
            remove_groups(identity.group)
    if not kept:
        remove_tree(data_dir)
    return not kept


def awaited(data_dir: Path, identity: Identity) -> set[str]:
    """Sandboxes of a dead server that its own successor may still want."""
    if not identity.lasting or identity.is_of_an_earlier_boot:
        return set()
    notes = read_notes(data_dir)
    return {note.spec.id for note in notes if is_awaited(note, f"{identity.group}/{note.spec.id}")}


def sweep_own(runtime: Runtime, home: Home) -> tuple[list[Note], list[str]]:
    """Clear what a predecessor in this directory did not finish. The notes of the living, the ids of the ended."""
    notes, living = read_notes(runtime.data_dir), []
    if home.identity.is_of_an_earlier_boot:
        for name in (RUNS, STATE):
            remove_tree(runtime.data_dir / name)
    else:
        living = [note for note in notes if is_alive(note, f"{home.group}/{note.spec.id}")]
        sweep(runtime, home.group, {note.spec.id for note in living})
    home.settle()
    for name in (RUNS, STATE):
        (runtime.data_dir / name).mkdir(mode=0o700, exist_ok=True)
    kept = {note.spec.id for note in living}
    return living, [note.spec.id for note in notes if note.spec.id not in kept]


def sweep(runtime: Runtime, parent: str, kept: Collection[str]) -> None:
    """End every container in this data directory but for `kept`, and remove its files; the directory itself stays."""
    known = {folder.name for name in (RUNS, STATE) for folder in children(runtime.data_dir / name)}
    for sandbox_id in sorted((known | names_below(parent)) - set(kept)):
        kill_group(f"{parent}/{sandbox_id}")
        runtime.remove(sandbox_id)
        remove_group(f"{parent}/{sandbox_id}")
        remove_tree(runtime.folder(sandbox_id))


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
                if pid != "0":  # of a pid namespace that we do not see: to kill(2) it would mean ourselves
                    with suppress(ProcessLookupError):
                        os.kill(int(pid), signal.SIGKILL)
