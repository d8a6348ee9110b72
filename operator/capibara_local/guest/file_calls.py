"""The fs.* calls. The guest is root, as envd is: a user only says whose home is meant and who owns what is made."""

# ruff: noqa: ASYNC240
# A stat or an open of a local file is quicker than a thread to do it in; what takes long has its thread.
from __future__ import annotations

import asyncio
import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from .call import GuestCall, optional_text, text, texts, whole_number
from .descriptors import read_some, write_all
from .entries import attach, entry_of, walk
from .errors import CallError
from .protocol import INPUT, PIECE_BYTES, Data, Document
from .state import GuestState, resolve

NEW_FILE_MODE: Final = 0o644
NEW_DIRECTORY_MODE: Final = 0o755


class FileCalls:
    """Calls on files. An OSError that escapes becomes the code of `errors.CODES`."""

    def __init__(self, state: GuestState) -> None:
        self._state = state
        self.operations: Final = {
            "fs.stat": self.stat,
            "fs.list": self.list,
            "fs.make_dir": self.make_dir,
            "fs.move": self.move,
            "fs.remove": self.remove,
            "fs.read": self.read,
            "fs.write": self.write,
        }

    async def stat(self, call: GuestCall, message: Document) -> None:
        path, _ = self._place(message)
        await call.send({"entry": entry_of(path)})

    async def list(self, call: GuestCall, message: Document) -> None:
        path, _ = self._place(message)
        if not os.path.isdir(path):
            os.stat(path)  # not there at all is another error
            raise CallError("invalid_argument", f"path is not a directory: {path}")
        depth = whole_number(message, "depth", 1)
        await call.send({"entries": await asyncio.to_thread(walk, path, depth)})

    async def make_dir(self, call: GuestCall, message: Document) -> None:
        path, account = self._place(message)
        if os.path.isdir(path):
            raise CallError("already_exists", f"directory already exists: {path}")
        if os.path.lexists(path):
            raise CallError("invalid_argument", f"path already exists but it is not a directory: {path}")
        make_directories(path, account)
        await call.send({"entry": entry_of(path)})

    async def move(self, call: GuestCall, message: Document) -> None:
        source, account = self._place(message, "source")
        destination, _ = self._place(message, "destination")
        os.lstat(source)
        make_directories(os.path.dirname(destination), account)
        os.rename(source, destination)
        await call.send({"entry": entry_of(destination)})

    async def remove(self, call: GuestCall, message: Document) -> None:
        """Nothing there is fine, as Go's os.RemoveAll has it."""
        path, _ = self._place(message)
        await asyncio.to_thread(remove_tree, path)
        await call.send({})

    async def read(self, call: GuestCall, message: Document) -> None:
        path, _ = self._place(message)
        if os.path.isdir(path):
            raise CallError("invalid_argument", f"path '{path}' is a directory")
        offset = whole_number(message, "offset", 0)
        left = None if message.get("length") is None else whole_number(message, "length")
        with opened(path, os.O_RDONLY) as file:
            await call.send({"entry": entry_of(path)})
            if offset:
                os.lseek(file, offset, os.SEEK_SET)
            while left != 0 and (
                data := await read_some(file, PIECE_BYTES if left is None else min(left, PIECE_BYTES))
            ):
                await call.send_data(INPUT, data)
                left = None if left is None else left - len(data)
        await call.send_end()

    async def write(self, call: GuestCall, message: Document) -> None:
        path, account = self._place(message)
        if os.path.isdir(path):
            raise CallError("invalid_argument", f"path is a directory: {path}")
        make_directories(os.path.dirname(path), account)
        mode, metadata = whole_number(message, "mode", NEW_FILE_MODE), texts(message, "metadata")
        with opened(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode) as file:
            os.fchown(file, account.pw_uid, account.pw_gid)
            if message.get("mode") is not None:
                os.fchmod(file, mode)
            while (frame := await call.receive()) is not None:
                if not isinstance(frame, Data):
                    raise CallError("invalid_argument", "only data may follow fs.write")
                await write_all(file, frame.data)
            attach(file, metadata)
        await call.send({"entry": entry_of(path)})

    def _place(self, message: Document, name: str = "path") -> tuple[str, pwd.struct_passwd]:
        account = self._state.account(optional_text(message, "user"))
        return resolve(text(message, name), account), account


@contextmanager
def opened(path: str, flags: int, mode: int = NEW_FILE_MODE) -> Iterator[int]:
    """An open descriptor. A pipe without another end must not stop the guest, so nothing here blocks."""
    descriptor = os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC, mode)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def make_directories(path: str, account: pwd.struct_passwd) -> None:
    """`path` and every missing parent, owned by the account."""
    missing = []
    while not os.path.lexists(path):
        missing.append(path)
        path = os.path.dirname(path)
    for directory in reversed(missing):
        os.mkdir(directory, NEW_DIRECTORY_MODE)
        os.chown(directory, account.pw_uid, account.pw_gid)


def remove_tree(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        import shutil  # slow to import, and most sandboxes never need it

        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.unlink(path)
