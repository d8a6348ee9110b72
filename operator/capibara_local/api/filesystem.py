"""envd's `filesystem.Filesystem` service: what is in a sandbox, and moving it about. Contents travel by `files`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Final, TypeVar

from pydantic import Field
from starlette.types import ASGIApp

from capibara_local.agent import Done, Entries, Entry, OneEntry, Said
from capibara_local.rpc import Document
from capibara_local.runtime.base import Sandbox

from .answers import JsonAnswer
from .connect import Caller, Procedure
from .door import PlainText, Sent
from .guest import request_guest

S = TypeVar("S", bound=Said)
MAX_DEPTH: Final = 1000
TYPES: Final = {"file": "FILE_TYPE_FILE", "dir": "FILE_TYPE_DIRECTORY", "symlink": "FILE_TYPE_SYMLINK"}


class Place(Sent):
    """A message that names a path. An absent one is empty, which the guest reads as the user's home, as envd does."""

    path: PlainText = ""


class Listing(Place):
    """Entries down to `depth` levels, 1 by default as the proto's 0 means."""

    depth: Annotated[int, Field(ge=0, le=MAX_DEPTH)] | None = None


class Move(Sent):
    source: PlainText = ""
    destination: PlainText = ""


async def stat(sandbox: Sandbox, caller: Caller, message: Place) -> ASGIApp:
    answer = await ask(sandbox, caller, "fs.stat", {"path": message.path}, OneEntry)
    return JsonAnswer({"entry": entry_info(answer.entry)})


async def list_dir(sandbox: Sandbox, caller: Caller, message: Listing) -> ASGIApp:
    answer = await ask(sandbox, caller, "fs.list", {"path": message.path, "depth": message.depth or 1}, Entries)
    return JsonAnswer({"entries": [entry_info(entry) for entry in answer.entries]})


async def make_dir(sandbox: Sandbox, caller: Caller, message: Place) -> ASGIApp:
    answer = await ask(sandbox, caller, "fs.make_dir", {"path": message.path}, OneEntry)
    return JsonAnswer({"entry": entry_info(answer.entry)})


async def move(sandbox: Sandbox, caller: Caller, message: Move) -> ASGIApp:
    places = {"source": message.source, "destination": message.destination}
    answer = await ask(sandbox, caller, "fs.move", places, OneEntry)
    return JsonAnswer({"entry": entry_info(answer.entry)})


async def remove(sandbox: Sandbox, caller: Caller, message: Place) -> ASGIApp:
    await ask(sandbox, caller, "fs.remove", {"path": message.path}, Done)
    return JsonAnswer({})


PROCEDURES: Final = {
    "Stat": Procedure(Place, stat),
    "ListDir": Procedure(Listing, list_dir),
    "MakeDir": Procedure(Place, make_dir),
    "Move": Procedure(Move, move),
    "Remove": Procedure(Place, remove),
}


async def ask(sandbox: Sandbox, caller: Caller, operation: str, arguments: Document, answer: type[S]) -> S:
    return await request_guest(sandbox, {"op": operation, **arguments, "user": caller.user}, answer)


def entry_info(entry: Entry) -> Document:
    """An agent's entry in proto JSON: int64 as a string, the time in RFC 3339, the type by its enum name."""
    return {
        "name": entry.name,
        "type": TYPES[entry.type],
        "path": entry.path,
        "size": str(entry.size),
        "mode": entry.mode,
        "permissions": entry.permissions,
        "owner": entry.owner,
        "group": entry.group,
        "modifiedTime": datetime.fromtimestamp(entry.modified, UTC).isoformat().replace("+00:00", "Z"),
        **({} if entry.target is None else {"symlinkTarget": entry.target}),
        **({"metadata": entry.metadata} if entry.metadata else {}),
    }
