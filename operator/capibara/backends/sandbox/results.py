"""Rich results: charts, tables, the last expression. All of them in a file up to a cap, the small ones inline."""

from __future__ import annotations

import os

from .jsontext import dumps
from .output import clean, new_hash, size

# In this order they get what there is of the inline budget: what people read first, what is big last.
FORMATS = (
    "text", "png", "jpeg", "svg", "markdown", "latex", "html", "json", "chart", "data", "javascript", "pdf",
)  # fmt: skip
BINARY = ("png", "jpeg", "pdf")  # come in Base64
MAX_ENTRIES = 50
MAX_TYPE = 100


class Results:
    """`kept`: bytes that those may have in files of their own, beside `path`, that do not fit inline."""

    def __init__(self, path: str, stored: int, inline: int, kept: int = 0) -> None:
        self._path = path
        self._kept = kept
        self._room = stored
        self._inline = inline
        self._entries: list[dict[str, object]] = []
        self._objects = 0
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
            return
        for kind, content in contents:
            if len(self._entries) == MAX_ENTRIES:
                self.omitted += 1
                continue
            main = line.get("is_main_result") is True
            self._entries.append({"number": number, "type": kind, "is_main": main, **self._fit(kind, content)})

    def add_oversize(self, length: int) -> None:
        self._objects += 1
        self._entries.append({"number": self._objects - 1, "type": "oversize", "is_main": False, "bytes": length})

    def _fit(self, kind: str, content: str) -> dict[str, object]:
        length = size(content)
        if length > self._inline:
            return {"bytes": length, **self._keep(kind, content)}
        self._inline -= length
        return {"bytes": length, "text": content}

    def _keep(self, kind: str, content: str) -> dict[str, object]:
        """Its file, where there is room: what is binary as the bytes that it is."""
        data = decoded(content) if kind in BINARY else None
        data = content.encode("utf-8", "replace") if data is None else data
        if len(data) > self._kept:
            return {}
        name = f"result-{len(self._entries)}"
        try:
            with open(os.path.join(os.path.dirname(self._path), name), "wb") as file:
                file.write(data)
        except OSError:  # the disk is full
            return {}
        self._kept -= len(data)
        return {"kept": name, "kept_bytes": len(data), "sha256": new_hash(data).hexdigest()}

    def _store(self, line: dict[str, object]) -> None:
        data = dumps(line).encode("ascii") + b"\n"
        if len(data) > self._room:
            self._room = 0
            return
        try:
            with open(self._path, "ab") as file:
                file.write(data)
            self._room -= len(data)
        except OSError:  # the disk is full; what is inline stays
            self._room = 0

    def summary(self) -> dict[str, object]:
        return {"results": self._entries, "results_omitted": self.omitted}


def representations(line: dict[str, object]) -> list[tuple[str, str]]:
    """(format, content) of all formats of a result line, the known ones first, then other MIME types."""
    extra = line.get("extra")
    others = extra if isinstance(extra, dict) else {}
    pairs = [(name, line.get(name)) for name in FORMATS]
    pairs += [(clean(str(name))[:MAX_TYPE], content) for name, content in others.items()]
    return [(name, as_text(content)) for name, content in pairs if content is not None]


def decoded(content: str) -> bytes | None:
    """The bytes that a text in Base64 stands for. None: it is none."""
    from binascii import Error, a2b_base64

    try:
        return a2b_base64(content.encode("ascii"))
    except (Error, ValueError):
        return None


def as_text(content: object) -> str:
    return clean(content if isinstance(content, str) else dumps(content))
