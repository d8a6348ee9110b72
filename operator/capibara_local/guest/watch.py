"""One watched directory, with those below it if that is wanted: what the kernel notices, as envd tells it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from . import inotify
from .descriptors import read_some
from .entries import entry_of
from .errors import CallError
from .inotify import Notice
from .protocol import Document

# Bits -> type of the event; in fsnotify's order where one notice has several
TYPES: Final = (
    (inotify.CREATE | inotify.MOVED_TO, "create"),
    (inotify.MOVED_FROM | inotify.MOVE_SELF, "rename"),
    (inotify.ATTRIB, "chmod"),
    (inotify.MODIFY, "write"),
    (inotify.DELETE | inotify.DELETE_SELF, "remove"),
)
ITSELF: Final = inotify.ATTRIB | inotify.DELETE_SELF | inotify.MOVE_SELF


class Watch:
    """Opened at once; `close` it. Events are those of the protocol."""

    def __init__(self, root: str, *, recursive: bool, include_entry: bool) -> None:
        """OSError: it cannot be watched. CallError `resource_exhausted`: the kernel's limit on watches."""
        self._root, self._recursive, self._include_entry = root, recursive, include_entry
        self._paths: dict[int, str] = {}
        self._queue = inotify.open_queue()
        try:
            self._add(root)
            for directory in directories_below(root) if recursive else ():
                self._add_if_there(directory)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        os.close(self._queue)

    async def next_events(self) -> list[Document]:
        """What happened since; waits until something did. CallError: some of it was lost."""
        notices = list(inotify.parse(await read_some(self._queue, inotify.READ_BYTES)))
        moved = frozenset(notice.cookie for notice in notices if notice.mask & inotify.MOVED_FROM)
        events = [event for notice in notices for event in self._events(notice, moved)]
        self._forget_moved_out(notices)
        return events

    def _events(self, notice: Notice, moved: frozenset[int]) -> Iterator[Document]:
        if notice.mask & inotify.OVERFLOW:
            raise CallError("internal", "watcher error: more happened than was read, and events were lost")
        directory = self._paths.get(notice.watch)
        if directory is None:
            return
        if notice.mask & inotify.IGNORED:
            del self._paths[notice.watch]
            return
        if notice.mask & ITSELF and not notice.name and directory != self._root:
            return  # the watch on its parent tells the same
        path = os.path.join(directory, notice.name) if notice.name else directory
        for bits, kind in TYPES:
            if notice.mask & bits:
                yield self._event(path, kind)
        if self._recursive and notice.mask & inotify.IS_DIRECTORY and notice.mask & TYPES[0][0]:
            yield from self._descend(path, known=notice.cookie in moved)

    def _descend(self, path: str, *, known: bool) -> Iterator[Document]:
        """Watch a directory that has just come, and tell what is in it already: it came before the watch.

        One that was only moved within the tree keeps its watches, which learn their new paths here.
        """
        self._add_if_there(path)
        for place, is_directory in tree(path):
            if is_directory:
                self._add_if_there(place)
            if not known:
                yield self._event(place, "create")

    def _forget_moved_out(self, notices: list[Notice]) -> None:
        arrived = {notice.cookie for notice in notices if notice.mask & inotify.MOVED_TO}
        for notice in notices:
            if notice.mask & inotify.MOVED_FROM and notice.mask & inotify.IS_DIRECTORY and notice.cookie not in arrived:
                gone = os.path.join(self._paths.get(notice.watch, self._root), notice.name)
                self._forget_below(gone)

    def _forget_below(self, gone: str) -> None:
        for watch, path in list(self._paths.items()):
            if path == gone or path.startswith(f"{gone}/"):
                inotify.remove(self._queue, watch)
                del self._paths[watch]

    def _event(self, path: str, kind: str) -> Document:
        event: Document = {"name": os.path.relpath(path, self._root), "type": kind}
        if self._include_entry:
            with suppress(OSError):  # it is gone already
                event["entry"] = entry_of(path)
        return event

    def _add(self, path: str) -> None:
        try:
            self._paths[inotify.add(self._queue, path)] = path
        except OSError as error:
            if isinstance(error, FileNotFoundError | NotADirectoryError | PermissionError):
                raise
            raise CallError("resource_exhausted", f"too many directories are watched: {error.strerror}") from None

    def _add_if_there(self, path: str) -> None:
        with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
            self._add(path)


def directories_below(root: str) -> Iterator[str]:
    return (path for path, is_directory in tree(root) if is_directory)


def tree(root: str) -> Iterator[tuple[str, bool]]:
    """Paths below a directory and whether they are directories; links are not followed, what vanishes is left out."""
    for directory, directories, files in os.walk(root):
        yield from (
            (os.path.join(directory, name), not os.path.islink(os.path.join(directory, name))) for name in directories
        )
        yield from ((os.path.join(directory, name), False) for name in files)
