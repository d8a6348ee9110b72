"""Homes: the data directories of servers, and how a dead server is told from a living one.

A living server holds a lock on the marker, a file in its data directory. A lock is the inode's, so no copy has it; but
a copy can be locked by anybody, so the marker names its own inode, and a marker that lies elsewhere says nothing. The
cache's folder `machines` has a note about each home, for whoever starts next: where the directory is, and which one it
is. So a note in a copied cache leads to the directory itself, whose lock says who lives.

What cannot be proved dead is left alone: a directory that is not to be found (it may be another container's), one of
another inode or boot than noted, and any on a file system whose locks are not this kernel's own.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from .base import MachineError
from .cgroups import exists
from .container import RUNS, STATE
from .locks import can_be_believed, try_lock

MARKER: Final = ".capibara-local"
CLAIM_SECONDS: Final = 15.0  # a start elsewhere that sweeps holds the lock for a moment
BOOT: Final = Path("/proc/sys/kernel/random/boot_id")
TEXT_BYTES: Final = 8192  # room for the longest path


@dataclass(frozen=True)
class Identity:
    """Which directory it is. `device` and `inode` are the marker's; `boot` is the kernel's run that last used it.

    `lasting`: a successor may come to it.
    """

    token: str
    device: int
    inode: int
    boot: str
    lasting: bool

    @property
    def group(self) -> str:
        """The cgroup of its sandboxes. Not of the path: two containers may have a directory each at the same one."""
        text = f"{self.token}:{self.device}:{self.inode}"
        return f"capibara-{hashlib.sha256(text.encode()).hexdigest()[:8]}"

    def is_of(self, descriptor: int) -> bool:
        """Whether that open marker is the one that this was written for."""
        found = os.fstat(descriptor)
        return (found.st_dev, found.st_ino) == (self.device, self.inode)

    @property
    def is_of_an_earlier_boot(self) -> bool:
        """All processes of then are dead, whatever their numbers are now."""
        return self.boot != boot_id()

    def is_same(self, other: Identity) -> bool:
        return (self.token, self.device, self.inode) == (other.token, other.device, other.inode)


@dataclass(frozen=True)
class HomeNote:
    """What the cache knows about a home."""

    data_dir: Path
    identity: Identity


IDENTITIES: Final = TypeAdapter(Identity)
NOTES: Final = TypeAdapter(HomeNote)


@dataclass(frozen=True)
class Home:
    """A data directory that is ours. Both locks are held until they are closed."""

    data_dir: Path
    identity: Identity
    lock: int
    note: Path
    note_lock: int

    @property
    def group(self) -> str:
        return self.identity.group

    def write(self, identity: Identity) -> None:
        rewrite(self.lock, IDENTITIES.dump_json(identity))
        rewrite(self.note_lock, NOTES.dump_json(HomeNote(self.data_dir, identity)))

    def settle(self) -> None:
        """Call it of this boot, once nothing of an earlier one is left in it."""
        self.write(replace(self.identity, boot=boot_id()))

    def leave(self) -> None:
        """Give it up with what is in it: a successor may want that."""
        os.close(self.lock)
        os.close(self.note_lock)

    def close(self) -> None:
        """Give it up for good: nothing of ours is in it."""
        self.note.unlink(missing_ok=True)
        self.leave()


def claim(data_dir: Path, machines: Path, *, lasting: bool) -> Home:
    """Make a data directory ours. MachineError: another server has it, or what is in it is not its own."""
    machines.mkdir(parents=True, exist_ok=True)
    lock = lock_in_time(data_dir / MARKER)
    if lock is None:
        raise MachineError(f"another capibara-local uses {data_dir}: end it, or choose another --data-dir")
    try:
        former = identity_in(lock)
        if former is not None and former.is_of(lock):
            identity = replace(former, lasting=lasting)
        elif any(children(data_dir / name) for name in (RUNS, STATE)):
            raise MachineError(
                f"{data_dir} holds sandboxes of another directory, as a copy does, or of another version: remove it, "
                "or choose another --data-dir"
            )
        else:
            identity = new_identity(lock, lasting)
        note = machines / identity.group.removeprefix("capibara-")
        note_lock = lock_in_time(note)
        if note_lock is None:
            raise MachineError(f"another process holds {note}: end it")
    except BaseException:
        os.close(lock)
        raise
    home = Home(data_dir, identity, lock, note, note_lock)
    home.write(identity)
    return home


def lock_in_time(path: Path) -> int | None:
    """What a killed server had just forked holds its lock on until it executes a program, which a loaded machine
    delays. MachineError: the file system has no locks."""
    deadline = time.monotonic() + CLAIM_SECONDS
    try:
        while (lock := lock_here(path)) is None and time.monotonic() < deadline:
            time.sleep(0.02)
    except OSError as error:
        raise MachineError(f"{path} cannot be locked ({error.strerror}): choose a folder on a local disk") from None
    return lock


def lock_here(path: Path) -> int | None:
    """Its folder is made anew each time, since who held the lock may have removed it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileNotFoundError):
        return try_lock(path)
    return None


def new_identity(marker: int, lasting: bool) -> Identity:
    """One whose cgroup nobody has."""
    found = os.fstat(marker)
    while True:
        identity = Identity(secrets.token_hex(8), found.st_dev, found.st_ino, boot_id(), lasting)
        if not exists(identity.group):
            return identity


def boot_id() -> str:
    return BOOT.read_text().strip()


def identity_in(marker: int) -> Identity | None:
    """None: nobody has written one, or another version has."""
    try:
        return IDENTITIES.validate_json(os.pread(marker, TEXT_BYTES, 0))
    except ValidationError:
        return None


def identity_of(data_dir: Path) -> Identity | None:
    """Of a directory, whoever has it. None: it is no home."""
    try:
        return IDENTITIES.validate_json((data_dir / MARKER).read_bytes())
    except (OSError, ValidationError):
        return None


def read_home_note(note: Path) -> HomeNote | None:
    """None: it is gone, or of another version."""
    try:
        return NOTES.validate_json(note.read_bytes())
    except (OSError, ValidationError):
        return None


@contextmanager
def taken_from_the_dead(told: HomeNote) -> Iterator[Identity | None]:
    """Hold the lock of a home whose server is dead. None: nobody can say so, and nothing may be touched."""
    lock = lock_if_dead(told)
    try:
        yield None if lock is None else identity_in(lock)
    finally:
        if lock is not None:
            os.close(lock)


def lock_if_dead(told: HomeNote) -> int | None:
    marker = told.data_dir / MARKER
    if not can_be_believed(told.data_dir):
        return None
    try:
        lock = try_lock(marker, create=False)
    except OSError:
        return None
    if lock is None:
        return None
    found = identity_in(lock)
    if found is not None and found.is_same(told.identity) and found.is_of(lock):
        return lock
    os.close(lock)
    return None


def is_of_nobody(note: Path, told: HomeNote) -> bool:
    """Whether a note leads nowhere, and no living server holds it."""
    if os.path.lexists(told.data_dir / MARKER) or not can_be_believed(note):
        return False
    lock = try_lock(note, create=False)
    if lock is not None:
        os.close(lock)
    return lock is not None


def rewrite(file: int, text: bytes) -> None:
    """In one call: who is killed leaves the old text or the new one."""
    os.pwrite(file, text.ljust(TEXT_BYTES), 0)


def children(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()] if folder.is_dir() else []
