"""What a path is, as a document of the protocol."""

from __future__ import annotations

import grp
import os
import pwd
import stat
from contextlib import suppress
from typing import Final

from .errors import CallError
from .protocol import EARLIEST, LATEST, MOST_ENTRIES, Document

METADATA: Final = "user.e2b."  # prefix of the extended attributes, as envd has it


def entry_of(path: str) -> Document:
    """The entry at a path. A link to something is described as what it points to, with `symlinkTarget`. OSError."""
    link = os.lstat(path)
    target = os.path.realpath(path) if stat.S_ISLNK(link.st_mode) else None
    try:
        info = os.stat(path)
    except OSError:
        info = link  # a link to nowhere is described as itself
    entry = {
        "name": os.path.basename(path),
        "type": kind_of(info.st_mode),
        "path": path,
        "size": info.st_size,
        "mode": stat.S_IMODE(info.st_mode),
        "permissions": stat.filemode(info.st_mode),
        "owner": user_name(info.st_uid),
        "group": group_name(info.st_gid),
        "modifiedTime": min(max(info.st_mtime, EARLIEST), LATEST),
    }
    if metadata := metadata_of(path, info.st_mode):
        entry["metadata"] = metadata
    return entry if target is None else entry | {"symlinkTarget": target}


def metadata_of(path: str, mode: int) -> dict[str, str]:
    """What callers attached to a file (see `attach`), or anybody else by the same names; {} where there can be none."""
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return {}
    try:
        names = [name for name in os.listxattr(path) if name.startswith(METADATA)]
        return {name.removeprefix(METADATA): os.getxattr(path, name).decode(errors="replace") for name in names}
    except OSError:
        return {}


def attach(file: int, metadata: dict[str, str]) -> None:
    """Set a file's metadata, in place of what it had. CallError: a name or a size the file system does not take."""
    with suppress(OSError):  # a file system without attributes
        for name in os.listxattr(file):
            if name.startswith(METADATA) and name.removeprefix(METADATA) not in metadata:
                os.removexattr(file, name)
    for key, value in metadata.items():
        try:
            os.setxattr(file, f"{METADATA}{key}", value.encode())
        except OSError as error:
            raise CallError("invalid_argument", f"metadata {key[:100]!r} cannot be stored: {error.strerror}") from None


def walk(root: str, depth: int) -> list[Document]:
    """Everything below a directory, down to `depth` levels, each directory before its content. CallError: too many."""
    entries: list[Document] = []
    for path in sorted(os.path.join(root, name) for name in os.listdir(root)):
        try:
            entry = entry_of(path)
        except FileNotFoundError:
            continue  # gone since it was listed
        entries.append(entry)
        if depth > 1 and entry["type"] == "dir" and "symlinkTarget" not in entry:
            entries += walk(path, depth - 1)
        if len(entries) > MOST_ENTRIES:
            raise CallError("resource_exhausted", f"more than {MOST_ENTRIES} entries in {root}: list less at once")
    return entries


def kind_of(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "dir"
    return "symlink" if stat.S_ISLNK(mode) else "file"


def user_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def group_name(gid: int) -> str:
    try:
        return grp.getgrgid(gid).gr_name
    except KeyError:
        return str(gid)
