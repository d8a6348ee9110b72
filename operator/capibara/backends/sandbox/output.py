"""What the code writes: kept in a file up to a cap, counted and hashed for ever, shown as head and tail."""

from __future__ import annotations

import codecs
import os

try:  # the same algorithm without OpenSSL, which takes longer to load than most runs have to hash
    from _sha2 import sha256  # type: ignore[import-not-found]  # Python 3.12 and later
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256

new_hash = sha256


class Capture:
    """One output stream. `stored` caps the file, `inline` what `summary` can show; both in bytes."""

    def __init__(self, path: str, stored: int, inline: int) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        self._room = stored
        self._inline = inline
        self._head = bytearray()
        self._tail = bytearray()
        self._hash = new_hash()
        self._kept = 0
        self._kept_hash = ""  # of the file, once it takes no more
        self.total = 0

    def feed(self, data: bytes) -> None:
        self.total += len(data)
        kept = self._store(data[: self._room])
        self._hash.update(data[:kept])
        if kept < len(data):
            self._kept_hash = self._kept_hash or self._hash.hexdigest()
            self._hash.update(data[kept:])
        missing = self._inline - len(self._head)
        if missing > 0:
            self._head += data[:missing]
        self._tail += data[-self._inline :]
        if len(self._tail) > 4 * self._inline:
            del self._tail[: -self._inline]

    def _store(self, data: bytes) -> int:
        """How much of it is in the file now."""
        before = self._kept
        try:
            while data:
                written = os.write(self._file, data)
                self._room -= written
                self._kept += written
                data = data[written:]
        except OSError:  # the disk is full: the totals, the head and the tail stay true without the file
            self._room = 0
        return self._kept - before

    def close(self) -> None:
        os.close(self._file)

    def summary(self, budget: int) -> dict[str, object]:
        text, truncated = shown(bytes(self._head), bytes(self._tail), self.total, min(budget, self._inline))
        whole = self._hash.hexdigest()
        said = {"text": text, "bytes": self.total, "truncated": truncated, "sha256": whole}
        return {**said, "kept": self._kept, "kept_sha256": self._kept_hash or whole} if truncated else said


def shown(head: bytes, tail: bytes, total: int, budget: int) -> tuple[str, bool]:
    """The text of a stream of `total` bytes in at most `budget` bytes and a line, and whether some is left out.

    `head` is all of it where that is short.
    """
    if total <= budget:
        whole = clean(head.decode("utf-8", "replace"))
        if size(whole) <= budget:
            return whole, False
    tail = head if total <= len(head) else tail
    start, kept_first = fit_head(head, budget // 2)
    end, kept_last = fit_tail(tail, budget - budget // 2)
    omitted = total - kept_first - kept_last
    return f"{start}\n[... {omitted} bytes omitted ...]\n{end}", True


def summaries(stdout: Capture, stderr: Capture, budget: int) -> tuple[dict[str, object], dict[str, object]]:
    """Both streams within one budget: each has a right to half, and gets what the other leaves."""
    share = budget - min(stderr.total, budget // 2)
    first = stdout.summary(share)
    used = share if first["truncated"] else size(str(first["text"]))
    return first, stderr.summary(budget - used)


def fit_head(data: bytes, room: int) -> tuple[str, int]:
    """The beginning of `data` as clean text of at most `room` bytes, and how many bytes of `data` that is."""
    take = min(len(data), room)
    while True:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        text = clean(decoder.decode(data[:take]))
        if size(text) <= room:
            return text, take - len(decoder.getstate()[0])
        take = min(take - 1, take * room // size(text))


def fit_tail(data: bytes, room: int) -> tuple[str, int]:
    """The end of `data` likewise, beginning at a whole character."""
    take = min(len(data), room)
    while True:
        piece = data[len(data) - take :]
        skip = 0
        while skip < min(3, len(piece)) and piece[skip] & 0xC0 == 0x80:
            skip += 1
        text = clean(piece[skip:].decode("utf-8", "replace"))
        if size(text) <= room:
            return text, take - skip
        take = min(take - 1, take * room // size(text))


def clean(text: str) -> str:
    """Text that every JSON encoder and Kubernetes accept: no NUL (shown as its symbol), no half characters."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\u2400")


def shorten(text: str, limit: int) -> str:
    """The end of it, where tracebacks keep the interesting part, in at most `limit` bytes."""
    return fit_tail(clean(text).encode("utf-8"), limit)[0]


def size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
