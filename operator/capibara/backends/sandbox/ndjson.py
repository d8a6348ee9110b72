"""The interpreter's lines, in bounded memory: one `print` of 100 MB is one line of 100 MB.

Lines up to LINE_LIMIT are parsed whole. Of a longer one that carries stdout or stderr, the text is passed on piece by
piece; one that carries a result comes with its long texts in files (`large`); any other is dropped and reported as
oversize.
"""

from __future__ import annotations

from .jsontext import loads

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Callable

    from .large import Large, LongResult

LINE_LIMIT = 8 << 20
PIECE_LIMIT = 1 << 20  # a text line longer than this goes piece by piece

RESULT_START = rb'\s*\{\s*"type"\s*:\s*"result"'
TEXT_START = rb'\s*\{\s*"type"\s*:\s*"(stdout|stderr)"\s*,\s*"text"\s*:\s*"'
# Whole characters of a JSON string's inside. A high surrogate waits for its other half.
TEXT_PIECE = (
    rb'(?:[^"\\]+|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[0-9a-fA-F]{4}|\\u(?![dD][89abAB])[0-9a-fA-F]{4}|\\[^u]'
    rb"|\\u[dD][89abAB][0-9a-fA-F]{2}(?=[^\\]|\\[^u]))*"
)


class Lines:
    """Feed bytes, get documents. An oversize line comes as {"type": "oversize", "bytes": n}.

    `begin_large`: where the long text of a result goes, by its kind; without it, such a result is oversize.
    """

    def __init__(self, begin_large: Callable[[str], Large] | None = None) -> None:
        self._begin_large = begin_large
        self._buffer = bytearray()
        self._result: LongResult | None = None  # inside a long line of a result
        self._stream: str | None = None  # inside the text of a long stdout or stderr line
        self._skipped: int | None = None  # inside the rest of a line that is not wanted: bytes so far

    def feed(self, data: bytes) -> list[dict[str, object]]:
        self._buffer += data
        found: list[dict[str, object]] = []
        while self._step(found):
            pass
        return found

    def _step(self, found: list[dict[str, object]]) -> bool:
        if self._skipped is not None:
            return self._skip(self._skipped, found)
        if self._stream is not None:
            return self._piece(self._stream, found)
        if self._result is not None:
            return self._more(self._result, found)
        return self._whole(found) or self._long()

    def _whole(self, found: list[dict[str, object]]) -> bool:
        line, mark, rest = self._buffer.partition(b"\n")
        if not mark:
            return False
        self._buffer = rest
        document = parse(bytes(line))
        if document:
            found.append(document)
        return True

    def _long(self) -> bool:
        """Decide what becomes of a line whose end is not in sight."""
        if len(self._buffer) <= PIECE_LIMIT:
            return False
        import re  # only here: `re` costs more than most runs

        start = re.match(TEXT_START, self._buffer)
        if start:
            self._stream = start.group(1).decode("ascii")
            del self._buffer[: start.end()]
            return True
        if len(self._buffer) <= LINE_LIMIT:
            return False
        if self._begin_large is not None and re.match(RESULT_START, self._buffer):
            from .large import LongResult

            self._result = LongResult(self._begin_large)
        else:
            self._skipped = 0
        return True

    def _more(self, result: LongResult, found: list[dict[str, object]]) -> bool:
        data, mark, rest = self._buffer.partition(b"\n")
        result.feed(bytes(data))
        self._buffer = rest
        if mark:
            self._result = None
            found.append(result.end())
        return bool(mark)

    def _piece(self, stream: str, found: list[dict[str, object]]) -> bool:
        text, finished = take_text(self._buffer)
        if text:
            found.append({"type": stream, "text": text})
        elif not finished and len(self._buffer) > PIECE_LIMIT:  # no JSON, and never will be
            finished = True
        if finished:
            self._stream = None
            self._skipped = -1  # the rest of the line is known and of no use: not reported
        return finished

    def _skip(self, skipped: int, found: list[dict[str, object]]) -> bool:
        rest, mark, after = self._buffer.partition(b"\n")
        known = skipped < 0
        if not mark:
            self._skipped = -1 if known else skipped + len(rest)
            self._buffer.clear()
            return False
        if not known:
            found.append({"type": "oversize", "bytes": skipped + len(rest)})
        self._skipped, self._buffer = None, after
        return True


def take_text(buffer: bytearray) -> tuple[str, bool]:
    """Whole characters of a JSON string's inside, taken from the buffer, and whether it ends there."""
    import re

    match = re.match(TEXT_PIECE, buffer)
    end = match.end() if match else 0
    finished = buffer[end : end + 1] == b'"'
    if not finished:
        end = whole_characters(buffer, end)
    text = unescaped(buffer[:end].decode("utf-8", "replace"))
    del buffer[:end]
    return text, finished


def unescaped(inside: str) -> str:
    """What stands between a JSON text's marks; as it stands, if that is no JSON."""
    try:
        return str(loads(f'"{inside}"'))
    except ValueError:
        return inside


def parse(line: bytes) -> dict[str, object] | None:
    """None for what is no JSON object: a line that nobody understands proves nothing."""
    try:
        document = loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def whole_characters(data: bytearray, end: int) -> int:
    """`end`, or up to three bytes less, so that no UTF-8 character is cut there."""
    start = end
    while start > max(0, end - 3) and data[start - 1] & 0xC0 == 0x80:
        start -= 1
    if start > 0 and data[start - 1] >= 0xC0:
        length = 2 + (data[start - 1] >= 0xE0) + (data[start - 1] >= 0xF0)
        return end if end - start + 1 >= length else start - 1
    return end
