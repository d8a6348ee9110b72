"""The layers of templates: folders that build steps left, found again by the hash of what made them.

    layers/<id>        a finished layer; appears by rename, so it is whole or not there
    layers/.<id>/      a layer in the making (`up` and `work` of an overlay), locked while its builder lives
    steps/<hash>.json  the state that a step led to: the index of the cache

Who uses a layer, a build or a living sandbox, holds a shared lock on its folder, which ends with the process. The
collector takes the exclusive lock of what it removes: it never takes a layer away from under anybody. Blocking calls
are short, but for `finish` and `collect`: those are for threads.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from capibara_local.runtime.kernel import sync_filesystem
from capibara_local.runtime.remove import remove_tree

from .recipe import State

LAYERS_FOLDER: Final = "layers"
MOST_LAYERS: Final = 200  # names of 12 and the mount's other words fit the one page that mount(2) takes
STATE: Final = TypeAdapter(State)


class LayerGone(Exception):
    """A layer was collected before it could be held."""


class Layers:
    """The layers below one template folder. Any number of servers may share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / LAYERS_FOLDER
        self._steps = folder / "steps"
        self._held: dict[str, tuple[int, int]] = {}  # layer -> (how often, the descriptor that holds its lock)
        self._passing: set[str] = set()

    def open(self) -> None:
        """Make the folders, and remove what builders that died left unfinished."""
        for folder in (self.folder, self._steps):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in self.folder.glob(".*"):
            with locked_folder(path, fcntl.LOCK_EX) as locked:
                if locked:
                    remove_tree(path)

    @contextmanager
    def scratch(self) -> Iterator[str]:
        """The name of a new folder for one step's writes; what was not taken over by `finish` is removed."""
        name = f".{secrets.token_hex(6)}"
        (self.folder / name).mkdir(mode=0o700)
        with locked_folder(self.folder / name, fcntl.LOCK_EX):
            try:
                yield name
            finally:
                remove_tree(self.folder / name)

    def finish(self, scratch: str) -> str | None:
        """Make a layer of what was written, held by the caller; None if nothing was."""
        upper = self.folder / scratch / "up"
        if not any(upper.iterdir()):
            return None
        sync_filesystem(upper)
        layer = scratch.removeprefix(".")
        descriptor = os.open(upper, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        self._held[layer] = (1, descriptor)
        upper.rename(self.folder / layer)
        return layer

    def hold(self, layers: Iterable[str]) -> None:
        """Keep them from being collected until `release`. LayerGone: one is not there, and none is held."""
        taken: list[str] = []
        try:
            for layer in layers:
                self._hold_one(layer)
                taken.append(layer)
        except LayerGone:
            self.release(taken)
            raise

    def release(self, layers: Iterable[str]) -> None:
        for layer in layers:
            count, descriptor = self._held.pop(layer)
            if count > 1:
                self._held[layer] = (count - 1, descriptor)
            else:
                os.close(descriptor)
                self._pass_away(layer)

    def let_pass(self, layers: Iterable[str]) -> None:
        """Remove each as soon as nobody here holds it any more; after a crash the collector does."""
        for layer in layers:
            self._passing.add(layer)
            if layer not in self._held:
                self._pass_away(layer)

    def keep(self, layers: Iterable[str]) -> None:
        """A template needs them now."""
        self._passing.difference_update(layers)

    def _pass_away(self, layer: str) -> None:
        if layer not in self._passing:
            return
        self._passing.discard(layer)
        doomed = self.folder / f".{layer}"
        with locked_folder(self.folder / layer, fcntl.LOCK_EX) as locked:
            if locked:  # no other server uses it
                (self.folder / layer).rename(doomed)
                threading.Thread(target=remove_tree, args=(doomed,), name="removing-layer").start()

    def _hold_one(self, layer: str) -> None:
        if layer in self._held:
            count, descriptor = self._held[layer]
            self._held[layer] = (count + 1, descriptor)
            return
        try:
            descriptor = os.open(self.folder / layer, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except FileNotFoundError:
            raise LayerGone(layer) from None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
            if not os.path.samestat(os.fstat(descriptor), os.stat(self.folder / layer)):
                raise FileNotFoundError
        except (BlockingIOError, FileNotFoundError):  # the collector has it
            os.close(descriptor)
            raise LayerGone(layer) from None
        self._held[layer] = (1, descriptor)

    def recall(self, step_hash: str) -> State | None:
        """What a step led to when it last ran, its layers held; None if it never did, or they are gone."""
        path = self._steps / f"{step_hash}.json"
        try:
            state = STATE.validate_json(path.read_bytes())
            self.hold(state.layers)
        except (FileNotFoundError, LayerGone, ValidationError):
            return None
        with suppress(FileNotFoundError):
            os.utime(path)
        return state

    def remember(self, state: State) -> None:
        write_whole(self._steps / f"{state.hash}.json", STATE.dump_json(state))

    def collect(self, referenced: set[str], unused_seconds: float) -> list[str]:
        """Remove every layer that neither a template, nor a recent step, nor anybody alive uses. Which went."""
        oldest = time.time() - unused_seconds
        for path in self._steps.glob("*.json"):
            with suppress(FileNotFoundError, ValidationError):
                if path.stat().st_mtime < oldest:
                    path.unlink()
                else:
                    referenced.update(STATE.validate_json(path.read_bytes()).layers)
        names = sorted(entry.name for entry in self.folder.iterdir() if not entry.name.startswith("."))
        return [name for name in names if name not in referenced and self._remove(name, oldest)]

    def _remove(self, layer: str, oldest: float) -> bool:
        path, doomed = self.folder / layer, self.folder / f".{layer}"
        with locked_folder(path, fcntl.LOCK_EX) as locked:
            # one that was just finished is in no index yet: `finish` and `remember` are two steps
            if not locked or layer in self._held or path.stat().st_ctime > oldest:
                return False
            path.rename(doomed)
            remove_tree(doomed)
        return True


class TemplateLayers:
    """The layers that living sandboxes stand on, by sandbox. Without `layers` there are none."""

    def __init__(self, layers: Layers | None) -> None:
        self._layers = layers
        self._of: dict[str, tuple[str, ...]] = {}

    @contextmanager
    def held(self, names: tuple[str, ...]) -> Iterator[Callable[[str], None]]:
        """Hold them while a sandbox is made; what it is given is the id of who keeps them then. LayerGone."""
        kept: list[str] = []
        if self._layers is not None:
            self._layers.hold(names)
        try:
            yield kept.append
        finally:
            if kept:
                self._of[kept[0]] = names
            elif self._layers is not None:
                self._layers.release(names)

    def take_over(self, sandbox_id: str, names: tuple[str, ...]) -> None:
        """Hold what a sandbox stands on that a predecessor made. LayerGone."""
        if self._layers is not None:
            self._layers.hold(names)
            self._of[sandbox_id] = names

    def let_go(self, sandbox_id: str) -> None:
        """The sandbox and its mounts are gone."""
        names = self._of.pop(sandbox_id, ())
        if self._layers is not None:
            self._layers.release(names)


@contextmanager
def locked_folder(path: Path, kind: int) -> Iterator[bool]:
    """Whether the folder's lock was to be had; held until the end if so."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except FileNotFoundError:
        yield False
        return
    try:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)


def write_whole(path: Path, content: bytes) -> None:
    """All of it or what was there before, whatever happens."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
