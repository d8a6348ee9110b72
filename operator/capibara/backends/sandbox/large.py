"""A result whose line is too long to be held: its long texts go into files of their own, piece by piece."""

from __future__ import annotations

import codecs
import os
import re
from contextlib import suppress

from .ndjson import parse, take_text
from .output import clean, new_hash

CHUNK = 1 << 16
HELD = 1 << 18  # of a text, before it goes into its file; as much as may be inline
MOST_HELD = 4 << 20  # of a line
MOST_FIELDS = 64
MOST_NAME = 200
NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]")
MARKS = re.compile(rb'[\\"{}\[\],]')

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Large:
    """A text that nobody holds. `bytes`: of it, in UTF-8; `size`, `sha256`: of its file, if it `is_kept`.

    `take`: gets so many bytes of the room there is, or says that there is none. `is_base64`: the file has what the text
    stands for.
    """

    def __init__(self, path: str, take: Callable[[int], bool], is_base64: bool) -> None:
        self._path = path
        self._take = take
        self._is_base64 = is_base64
        self._rest = b""
        self._hash = new_hash()
        self._file = -1
        self.bytes = self.size = 0
        self.is_kept = self._open()

    def _open(self) -> bool:
        try:
            self._file = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError:
            return False
        return True

    def feed(self, text: str) -> None:
        data = clean(text).encode("utf-8")
        self.bytes += len(data)
        if self.is_kept:
            self._put(self._decoded(data) if self._is_base64 else data)

    def _decoded(self, data: bytes) -> bytes | None:
        """What so much of it stands for; the last characters wait for those that they belong to."""
        from binascii import Error, a2b_base64

        data = self._rest + b"".join(data.split())
        whole = len(data) & ~3
        data, self._rest = data[:whole], data[whole:]
        try:
            return None if NO_BASE64.search(data) else a2b_base64(data)
        except Error:
            return None

    def _put(self, data: bytes | None) -> None:
        try:
            if data is None or not self._take(len(data)):
                self.drop()
                return
            self.size += len(data)
            self._hash.update(data)
            while data:
                data = data[os.write(self._file, data) :]
        except OSError:  # the disk is full
            self.drop()

    def close(self) -> None:
        if self.is_kept and self._rest:  # it is no Base64 after all
            self.drop()
        self._close()

    def _close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def drop(self) -> None:
        """It is not kept, and its room is another's."""
        if self.is_kept:
            self.is_kept = False
            self._take(-self.size)
            self._close()
            with suppress(OSError):
                os.unlink(self._path)

    def move(self, path: str) -> None:
        os.rename(self._path, path)

    @property
    def sha256(self) -> str:
        return str(self._hash.hexdigest())


class Value:
    """A field's value as it comes: held while it is short. `begin`: where a long one goes."""

    def __init__(self, begin: Callable[[], Large], held: int) -> None:
        self._begin = begin
        self._most = held
        self._held = ""
        self.large: Large | None = None

    def feed(self, text: str) -> None:
        if self.large is None and len(self._held) + len(text) > self._most:
            self.large = self._begin()
            self.large.feed(self._held)
            self._held = ""
        if self.large is not None:
            self.large.feed(text)
        else:
            self._held += text

    @property
    def text(self) -> str:
        return self._held


class LongResult:
    """One line, without its end. `begin`: a place for a long text of this kind."""

    def __init__(self, begin: Callable[[str], Large]) -> None:
        self._begin = begin
        self._rest = bytearray()
        self._state = self._outside
        self._fields: dict[str, Any] = {}
        self._name: str | None = None
        self._held = MOST_HELD
        self._value = self._name_value()
        self._depth = 0
        self._in_string = self._escaped = False
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def feed(self, data: bytes) -> None:
        for start in range(0, len(data), CHUNK):
            self._rest += data[start : start + CHUNK]
            while self._rest and self._state():
                pass

    def end(self) -> dict[str, object]:
        """The document; long texts in it are Large. Half a field is none."""
        if self._value.large is not None:
            self._value.large.drop()
        return {**self._fields, "type": "result"}

    def _name_value(self) -> Value:
        return Value(lambda: Large("", lambda _: False, False), MOST_NAME)

    def _begin_value(self) -> None:
        name = self._name or ""
        self._value = Value(lambda: self._begin(name), min(HELD, self._held))

    def _outside(self) -> bool:
        """Before a name or a value."""
        named = self._name is not None
        self._rest = self._rest.lstrip(b" \t\r:" if named else b" \t\r{,")
        if not self._rest:
            return False
        if self._rest[:1] == b'"':
            del self._rest[:1]
            if named:
                self._begin_value()
            self._state = self._inside
        elif named:
            self._begin_value()
            self._depth, self._in_string, self._escaped = 0, False, False
            self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
            self._state = self._nested
        else:
            self._state = self._ignore
        return True

    def _inside(self) -> bool:
        """In a string."""
        text, finished = take_text(self._rest)
        self._value.feed(text)
        if finished:
            del self._rest[:1]
            if self._name is None:
                self._name, self._value = self._value.text, self._name_value()
            else:
                self._finish(self._value.text)
            self._state = self._outside
        elif not text and len(self._rest) > HELD:  # no JSON
            self._state = self._ignore
        return finished or self._state == self._ignore

    def _nested(self) -> bool:
        """In a value that is no string, as it is written."""
        end = self._end_of_nested()
        data = bytes(self._rest[: len(self._rest) if end < 0 else end])
        del self._rest[: len(data)]
        self._value.feed(self._decode(data, end >= 0))
        if end < 0:
            return False
        self._finish(known(self._value.text))
        self._state = self._outside
        return True

    def _end_of_nested(self) -> int:
        """Where the value ends, or -1."""
        escaped = 0 if self._escaped else -1
        for found in MARKS.finditer(self._rest):
            mark, at = found.group(), found.start()
            if at == escaped:
                continue
            if mark == b"\\":
                escaped = at + 1
            elif mark == b'"':
                self._in_string = not self._in_string
            elif not self._in_string:
                if self._depth == 0 and mark in b",}":
                    return at
                self._depth += (mark in b"{[") - (mark in b"}]")
        self._escaped = escaped == len(self._rest)
        return -1

    def _finish(self, value: object) -> None:
        """The field at hand is whole."""
        name, self._name = self._name or "", None
        large, self._value = self._value.large, self._name_value()
        if large is not None:
            large.close()
        if len(self._fields) < MOST_FIELDS and name not in self._fields:
            self._fields[name] = value if large is None else large
            self._held -= 0 if large is not None else len(str(value))
        elif large is not None:
            large.drop()

    def _ignore(self) -> bool:
        self._rest.clear()
        return False


def known(text: str) -> object:
    """What a JSON text says; None for what is none."""
    found = parse(b'{"value": ' + text.encode("utf-8") + b"}")
    return found.get("value") if found else None
