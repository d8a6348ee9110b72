"""Rich results: charts, tables, the last expression. All of them in a file up to a cap, the small ones inline."""

from __future__ import annotations

import os

from .jsontext import dumps
from .output import clean, new_hash, size

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from typing import Any

    from .large import Large

# In this order they get what there is of the inline budget: what people read first, what is big last.
FORMATS = (
    "text", "png", "jpeg", "svg", "markdown", "latex", "html", "json", "chart", "data", "javascript", "pdf",
)  # fmt: skip
BINARY = ("png", "jpeg", "pdf")  # come in Base64
MAX_ENTRIES = 50
MAX_TYPE = 100
MOST_LENGTH = 1 << 53  # as in the API


class Results:
    """`stored`: bytes of the list at `path`, a line a result. `kept`: bytes that those may have in files of their own,
    beside it, that do not fit inline; 0: nobody reads them, nor the list."""

    def __init__(self, path: str, stored: int, inline: int, kept: int = 0) -> None:
        self._path = path
        self._kept = kept
        self._room = stored
        self._listed = 0  # bytes, as far as they are hashed
        self._hash = new_hash() if kept else None
        self._lacks = False  # whether the list leaves something out
        self._inline = inline
        self._entries: list[dict[str, object]] = []
        self._objects = 0
        self._larges = 0
        self.omitted = 0

    def add(self, line: dict[str, object]) -> None:
        """One displayed object in all its formats."""
        number = self._objects
        self._objects += 1
        try:
            self._store(line)
            contents = representations(line)
        except RecursionError:  # nested deeper than anybody could want
            self.omitted += 1
            self._lacks = True
            return
        for kind, content in contents:
            if len(self._entries) == MAX_ENTRIES:
                self.omitted += 1
                if not isinstance(content, str):
                    content.drop()
                continue
            main = line.get("is_main_result") is True
            self._entries.append({"number": number, "type": kind, "is_main": main, **self._fit(kind, content)})

    def add_oversize(self, length: object) -> None:
        """Something of so many bytes that nobody could read."""
        self._lacks = True
        if len(self._entries) == MAX_ENTRIES:
            self.omitted += 1
            return
        self._objects += 1
        length = length if isinstance(length, int) and 0 <= length < MOST_LENGTH else 0
        self._entries.append({"number": self._objects - 1, "type": "oversize", "is_main": False, "bytes": length})

    def begin_large(self, kind: str) -> Large:
        """Where a text of this kind goes that is too long to be held."""
        from .large import Large

        self._larges += 1
        path = self._beside(f"large-{self._larges}") if kind in FORMATS else ""  # of what we know no name of
        return Large(path, self._take_room, kind in BINARY)

    def _take_room(self, length: int) -> bool:
        if length > self._kept:
            return False
        self._kept -= length
        return True

    def _beside(self, name: str) -> str:
        return os.path.join(os.path.dirname(self._path), name)

    def _fit(self, kind: str, content: str | Large) -> dict[str, object]:
        if not isinstance(content, str):
            return {"bytes": content.bytes, **self._keep_large(content)}
        length = size(content)
        if length > self._inline:
            return {"bytes": length, **self._keep(kind, content)}
        self._inline -= length
        return {"bytes": length, "text": content}

    def _keep_large(self, content: Large) -> dict[str, object]:
        if not content.is_kept:
            return {}
        name = f"result-{len(self._entries)}"
        try:
            content.move(self._beside(name))
        except OSError:  # the code has taken it away
            return {}
        return {"kept": name, "kept_bytes": content.size, "sha256": content.sha256}

    def _keep(self, kind: str, content: str) -> dict[str, object]:
        """Its file, where there is room: what is binary as the bytes that it is."""
        data = decoded(content) if kind in BINARY else None
        data = content.encode("utf-8", "replace") if data is None else data
        if len(data) > self._kept:
            return {}
        name = f"result-{len(self._entries)}"
        try:
            with open(self._beside(name), "wb") as file:
                file.write(data)
        except OSError:  # the disk is full
            return {}
        self._kept -= len(data)
        return {"kept": name, "kept_bytes": len(data), "sha256": new_hash(data).hexdigest()}

    def _store(self, line: dict[str, object]) -> None:
        data = dumps({name: held(content) for name, content in line.items()}).encode("ascii") + b"\n"
        self._lacks = self._lacks or any(map(is_large, line.values()))
        if len(data) > self._room or not self._append(data):
            self._room = 0
            self._lacks = True
            return
        self._room -= len(data)
        if self._hash is not None:
            self._hash.update(data)
            self._listed += len(data)

    def _append(self, data: bytes) -> bool:
        try:
            with open(self._path, "ab") as file:
                file.write(data)
        except OSError:  # the disk is full; what is inline stays
            return False
        return True

    def summary(self) -> dict[str, object]:
        return {"results": self._entries, "results_omitted": self.omitted, **self._list()}

    def _list(self) -> dict[str, object]:
        """Of the list, where somebody needs it: what it has that the entries have not."""
        if self._hash is None or not self.omitted or not self._listed:
            return {}
        told = {"kept": self._listed, "sha256": self._hash.hexdigest(), "truncated": self._lacks}
        return {"results_list": told}


def representations(line: dict[str, object]) -> list[tuple[str, str | Large]]:
    """(format, content) of all formats of a result line, the known ones first, then other MIME types."""
    extra = line.get("extra")
    others = extra if isinstance(extra, dict) else {}
    pairs = [(name, line.get(name)) for name in FORMATS]
    pairs += [(clean(str(name))[:MAX_TYPE], content) for name, content in others.items()]
    if is_large(extra):
        pairs.append(("oversize", extra))
    return [(name, as_content(content)) for name, content in pairs if content is not None]


def is_large(content: object) -> bool:
    return hasattr(content, "is_kept")


def held(content: object) -> object:
    return None if is_large(content) else content


def decoded(content: str) -> bytes | None:
    """The bytes that a text in Base64 stands for. None: it is none."""
    from binascii import Error, a2b_base64

    try:
        return a2b_base64(content.encode("ascii"))
    except (Error, ValueError):
        return None


def as_content(content: Any) -> str | Large:
    """A text as it is, anything else in JSON; what is in a file stays there."""
    if is_large(content):
        return content  # type: ignore[no-any-return]
    return clean(content if isinstance(content, str) else dumps(content))
