"""Files that the code left: hashed and typed, the small ones inline, and larger ones as copies that only we write."""

from __future__ import annotations

import errno
import os
import time
from binascii import b2a_base64

from .attempt import Attempt
from .filetypes import type_of
from .finding import Finder, Found
from .jsontext import dumps
from .output import clean, new_hash, shorten

MOST_FILES = 128
MOST_SECONDS = 8.0  # less than the operator waits for an end after the deadline
MOST_BYTES = 1 << 30  # read in all
MOST_PATH = 512  # characters, as it is shown
MOST_GROWTH = 3  # of text in JSON; what grows more is shorter in Base64
CHUNK = 1 << 18
LARGE = 1 << 22

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from typing import Any


def collect(
    attempt: Attempt, outputs: list[list[object]], limits: dict[str, int], private: list[str]
) -> dict[str, object]:
    """What `done.json` says of files. `outputs`: [pattern, most bytes, whether required]. Never fails.

    `private`: paths that are not the code's to give back, beside the attempt's.
    """
    collector = Collector(attempt, limits, private, time.monotonic() + MOST_SECONDS)
    for pattern, most, required in outputs:
        try:
            collector.take(str(pattern), int(str(most)), required is True)
        except Exception as error:  # a bug or a hostile tree must not cost the run its end
            collector.missed(str(pattern), required is True, shorten(f"{type(error).__name__}: {error}", 200))
    return {"files": collector.entries, "files_omitted": collector.omitted}


class Collector:
    def __init__(self, attempt: Attempt, limits: dict[str, int], private: list[str], until: float) -> None:
        self._attempt = attempt
        self._until = until
        self._finder = Finder([os.path.dirname(attempt.directory), *private], until)
        self._inline = limits["files_inline"]
        self._stored = limits["files_stored"]
        self._unread = MOST_BYTES
        self._paths: set[str] = set()
        self.entries: list[dict[str, object]] = []
        self.omitted = 0

    def take(self, pattern: str, most: int, required: bool) -> None:
        """All files that a pattern matches; or an entry that says that there is none."""
        whole = matched = 0
        why = ""
        try:
            for found in self._finder.find(pattern):
                matched += 1
                whole += self._take(found, most)
        except OSError as error:
            why = f"could not be searched: {error.strerror}"
        if self._finder.gave_up:
            why = f"not all was searched: {self._finder.gave_up}; name a narrower pattern"
        if not matched or why:
            self.missed(pattern, required and not whole, why or self._why())
        elif required and not whole:
            self.missed(pattern, True, "no file that matches could be read whole")

    def _why(self) -> str:
        passed = ", ".join(f"{count} {what}" for what, count in sorted(self._finder.passed.items()))
        return f"no file matches ({passed} passed over)" if passed else "no file matches"

    def missed(self, pattern: str, required: bool, why: str) -> None:
        self.entries.append({"path": shown(pattern), "message": why, "missing": True, "required": required})

    def _take(self, found: Found, most: int) -> bool:
        """Whether the file was read whole, now or for an earlier pattern."""
        if found.path in self._paths:
            return True
        if len(self._paths) == MOST_FILES:
            self.omitted += 1
            return False
        self._paths.add(found.path)
        size = found.status.st_size
        entry: dict[str, object] = {"path": shown(found.path), "bytes": size}
        self.entries.append(entry)
        if size > most:
            entry["message"] = f"larger than its maxBytes of {most}"
        elif size > self._unread:
            entry["message"] = f"not read: files of a run may have {MOST_BYTES} bytes in all"
        else:
            try:
                entry.update(self._read(found, size))
            except OSError as error:
                entry["message"] = f"cannot be read: {error.strerror}"
        return "sha256" in entry

    def _read(self, found: Found, size: int) -> dict[str, object]:
        """Hash, type and content of what the file had when it was opened; what it grows by is not waited for."""
        self._unread -= size
        fits, keeps = size <= self._inline, size <= self._stored
        source = found.open()
        try:
            copy = -1 if fits or not keeps else self._begin_copy()
            try:
                data, entry = self._drain(source, size, copy, keep=fits)
            finally:
                if copy >= 0:
                    os.close(copy)
            if changed(found.status, os.fstat(source)):
                entry["message"] = "changed while it was read"
        finally:
            os.close(source)
        entry["type"] = type_of(found.path, data)
        if fits and self._put_inline(entry, data):
            return entry
        if fits and keeps:
            copy = self._begin_copy()
            with os.fdopen(copy, "wb") as file:
                file.write(data)
        if keeps:
            entry["kept"] = self._copy_name
            self._stored -= size
        return entry

    def _drain(self, source: int, size: int, copy: int, keep: bool) -> tuple[bytes, dict[str, object]]:
        """Read so many bytes: all of them if they are to be kept, else the first; and count and hash."""
        digest, kept, total = hash_for(size), bytearray(), 0
        while total < size:
            if time.monotonic() > self._until:
                raise OSError(errno.ETIMEDOUT, "it took too long")
            data = os.read(source, min(CHUNK, size - total))
            if not data:
                break
            total += len(data)
            digest.update(data)
            if keep or total == len(data):
                kept += data
            if copy >= 0:
                write_all(copy, data)
        return bytes(kept), {"bytes": total, "sha256": digest.hexdigest()}

    @property
    def _copy_name(self) -> str:
        return f"file-{len(self._paths)}"

    def _begin_copy(self) -> int:
        path = self._attempt.path(self._copy_name)
        if os.path.lexists(path):  # it is ours alone: the code has no business there
            os.unlink(path)
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)

    def _put_inline(self, entry: dict[str, object], data: bytes) -> bool:
        """As text if every byte of it can be told so, else in Base64; if there is room."""
        text = as_text(data)
        name, content = ("data", b2a_base64(data, newline=False).decode("ascii")) if text is None else ("text", text)
        length = len(content) if text is None else len(data)
        if length > self._inline:
            return False
        self._inline -= length
        entry[name] = content
        return True


def hash_for(size: int) -> Any:
    """SHA-256 by OpenSSL for what is large: it is several times as fast, and takes as long to load as some MiB take."""
    if size < LARGE:
        return new_hash()
    from hashlib import sha256

    return sha256()


def as_text(data: bytes) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text or len(dumps(text)) > MOST_GROWTH * len(data) + 2 else text


def changed(before: os.stat_result, after: os.stat_result) -> bool:
    return (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns)


def write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def shown(path: str) -> str:
    """The path in characters that can be printed, every other one escaped, so that no two paths look the same."""
    return cut("".join(character if is_plain(character) else escaped(character) for character in path))


def is_plain(character: str) -> bool:
    return character.isprintable() and character != "\\"


def escaped(character: str) -> str:
    """As Python writes it; of a byte that is no UTF-8, the byte."""
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return clean(character).encode("unicode_escape").decode("ascii")


def cut(text: str) -> str:
    return text if len(text) <= MOST_PATH else text[: MOST_PATH - 1] + "…"
