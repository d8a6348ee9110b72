"""The protocol between supervisor and guest: this docstring is its definition.

The supervisor passes a listening unix socket as descriptor 3. ONE CONNECTION PER CALL: the caller connects, sends one
JSON frame {"op": ...}, and reads the answer; closing the connection ends the call's stream (and nothing else: a process
goes on). Frames in both directions:

    kind (1 byte) + length of payload (4 bytes, big-endian) + payload, at most MAX_FRAME_BYTES

    J  a JSON object, UTF-8
    D  data: 1 channel byte (0 stdin and file bytes, 1 stdout, 2 stderr, 3 terminal), then bytes
    Z  the sender's input or data ends here; no payload

An answer {"error": {"code", "message"}} ends any call; codes are those of the Connect protocol. Calls:

    system.init {envs, default_user, default_workdir, access_token, time?}        -> J {}
    system.envs                     -> J {"envs": {...}}   system.health           -> J {}

    process.start {cmd, args, envs, cwd, user, stdin: bool, pty: {cols, rows} | null, deadline_ms | null, tag | null}
        -> J {"start": {"pid"}}, D..., J {"end": {"exitCode", "exited", "status", "error"?}}
        The process is detached from the connection. Output that nobody is connected to is dropped; a slow reader slows
        the process. At the deadline its group is killed and streams end with the error `deadline_exceeded`.
    process.connect {pid | tag}     -> as start; a finished process is remembered for 30 s, then `not_found`
    process.list                    -> J {"processes": [{"pid", "tag"?, "config": {"cmd", "args", "envs", "cwd"}}]}
    process.signal {pid | tag, signal: number}        -> J {}
    process.input {pid | tag}, D..., Z                -> J {}     stdin, or the terminal's input
    process.close_stdin {pid | tag} -> J {}           process.resize {pid | tag, cols, rows} -> J {}

    fs.stat {path, user}            -> J {"entry"}    fs.list {path, depth, user}  -> J {"entries": [...]}
    fs.make_dir {path, user}        -> J {"entry"}    fs.remove {path, user}       -> J {}
    fs.move {source, destination, user}               -> J {"entry"}
    fs.read {path, user, offset?, length?}            -> J {"entry"}, D..., Z
    fs.write {path, user, mode?, metadata?}, D..., Z  -> J {"entry"}

    fs.watch {path, user, recursive, include_entry}   -> J {"start": {}}, J {"event": event}..., until the caller goes
    fs.watcher_create (the same)                      -> J {"watcher": id}
    fs.watcher_events {watcher}     -> J {"events": [...]}    fs.watcher_remove {watcher}  -> J {}

    entry: {name, type: file|dir|symlink, path, size, mode, permissions, owner, group, modifiedTime (seconds, float),
    symlinkTarget?, metadata?}, metadata being the extended attributes `user.e2b.*` without that prefix.
    event: {name (relative to the watched directory), type: create|write|remove|rename|chmod, entry?}.

    Paths are absolute, `~`, or relative to the user's home. A write truncates and follows links, as envd does; parents
    are made and belong to the user, as the file does. `user` null is the default user.
"""

from __future__ import annotations

import asyncio
import json
import re
import struct
from dataclasses import dataclass
from typing import Any, Final

MAX_FRAME_BYTES: Final = 8 * 1024 * 1024
MOST_ENTRIES: Final = 20_000  # what fits into a frame; a listing beyond that is refused, not cut
EVENTS_PER_ANSWER: Final = 10_000  # likewise; the rest is for the next question
EARLIEST, LATEST = -62_135_596_800.0, 253_402_300_799.0  # what a calendar can say, years 1 to 9999; tmpfs holds any
PIECE_BYTES: Final = 256 * 1024  # data is sent in pieces of at most this
HALF_A_PAIR: Final = re.compile("[\ud800-\udfff]")  # what os.fsdecode makes of a byte that is not UTF-8
HEADER: Final = struct.Struct(">cI")

JSON, DATA, END = b"J", b"D", b"Z"
INPUT, STDOUT, STDERR, PTY = 0, 1, 2, 3
CHANNELS: Final = frozenset({INPUT, STDOUT, STDERR, PTY})

Document = dict[str, Any]


class ProtocolError(Exception):
    """The other side does not speak this protocol: an unknown kind, a frame too large, JSON that is none."""


@dataclass(frozen=True)
class Data:
    """Bytes of one channel."""

    channel: int
    data: bytes


def json_frame(message: Document) -> bytes:
    """A J frame. Text that is not UTF-8, such as a file's name, has replacement characters where it is not.
    ProtocolError: larger than a frame may be."""
    text = json.dumps(message, separators=(",", ":"), ensure_ascii=False)
    return _frame(JSON, HALF_A_PAIR.sub("\N{REPLACEMENT CHARACTER}", text).encode())


def data_frame(channel: int, data: bytes) -> bytes:
    return _frame(DATA, bytes((channel,)) + data)


def end_frame() -> bytes:
    return _frame(END, b"")


def error_frame(code: str, message: str) -> bytes:
    return json_frame({"error": {"code": code, "message": message}})


def _frame(kind: bytes, payload: bytes) -> bytes:
    if len(payload) > MAX_FRAME_BYTES:
        raise ProtocolError(f"a frame of {len(payload)} bytes, and at most {MAX_FRAME_BYTES} are allowed")
    return HEADER.pack(kind, len(payload)) + payload


async def read_frame(reader: asyncio.StreamReader) -> Document | Data | None:
    """The next frame; None for Z. ProtocolError, or asyncio.IncompleteReadError when the other side closed."""
    return decode(*await read_parts(reader))


async def read_parts(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """The kind and the payload of the next frame, whatever they are. The same errors."""
    kind, length = HEADER.unpack(await reader.readexactly(HEADER.size))
    if length > MAX_FRAME_BYTES:
        raise ProtocolError(f"a frame of {length} bytes, and at most {MAX_FRAME_BYTES} are allowed")
    return bytes(kind), await reader.readexactly(length)


def decode(kind: bytes, payload: bytes) -> Document | Data | None:
    """One frame's meaning. ProtocolError for anything that is not in the definition above."""
    if kind == DATA and payload and payload[0] in CHANNELS:
        return Data(payload[0], payload[1:])
    if kind == END and not payload:
        return None
    if kind != JSON:
        raise ProtocolError(f"a frame of kind {kind!r}")
    try:
        message = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"a frame that is not JSON: {type(error).__name__}") from None
    if not isinstance(message, dict):
        raise ProtocolError("a JSON frame that is not an object")
    return message
