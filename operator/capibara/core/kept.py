"""What a run has left in its sandbox that its end does not tell whole, and where it goes in the output store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import quote

from capibara.api.outcome import RESULT_LIST
from capibara.api.quantity import rounded_text
from capibara.core.outcome import Finished

STREAMS: Final = ("stdout", "stderr")
MAX_ERROR: Final = 300
NAMED: Final = 3
KIB: Final = 1024
STEPS: Final = 5
"""Of the shortest key: cluster, namespace, UID, attempt, and what it is."""

BINARY: Final = frozenset({"png", "jpeg", "pdf"})
"""Types of results that come in Base64 and are stored as bytes."""

TEXT_ENDS: Final = ("json", "xml", "javascript", "yaml", "toml", "x-sh", "sql")


@dataclass(frozen=True, slots=True)
class Part:
    """A file that the runner kept. `name`: below the attempt's key in the store; `file`: in the attempt's directory.

    `bytes`, `sha256`: of that file. `whole`: it is all that there was. The sandbox said so, which proves nothing more
    than that the file is still what the runner wrote. `is_text`: secrets in it can be masked.
    """

    name: str
    file: str
    bytes: int
    sha256: str
    whole: bool = True
    is_text: bool = True


@dataclass(slots=True)
class Kept:
    """What became of the parts, by name: their keys in the store, or what went wrong."""

    refs: dict[str, str] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)


def parts_of(finished: Finished) -> tuple[Part, ...]:
    """Everything that has to be stored before the sandbox goes."""
    return (*streams_of(finished), *results_of(finished), *list_of(finished), *files_of(finished))


def streams_of(finished: Finished) -> Iterator[Part]:
    for name in STREAMS:
        stream = getattr(finished, name)
        if stream.truncated and stream.kept and stream.kept_sha256:
            yield Part(name, name, stream.kept, stream.kept_sha256, whole=stream.kept == stream.bytes)


def results_of(finished: Finished) -> Iterator[Part]:
    for number, result in enumerate(finished.results):
        if result.kept and result.sha256:
            is_text = result.type not in BINARY
            yield Part(result_name(number), result.kept, result.kept_bytes, result.sha256, is_text=is_text)


def list_of(finished: Finished) -> Iterator[Part]:
    if found := finished.results_list:
        yield Part(RESULT_LIST, RESULT_LIST, found.kept, found.sha256)


def files_of(finished: Finished) -> Iterator[Part]:
    for number, file in enumerate(finished.files):
        if file.kept and file.sha256 and file.bytes is not None:
            yield Part(file_name(number), file.kept, file.bytes, file.sha256, is_text=is_text_type(file.type or ""))


def too_large(finished: Finished, *, stream: int, results: int, files: int, listed: int) -> frozenset[str]:
    """Parts that no runner with these limits has kept. The document that tells of them can be forged by the code."""
    found = {part.name for part in streams_of(finished) if part.bytes > stream}
    rooms = ((results_of(finished), results), (list_of(finished), listed), (files_of(finished), files))
    for parts, room in rooms:
        left = room
        for part in parts:
            if part.bytes > left:
                found.add(part.name)
            else:
                left -= part.bytes
    return frozenset(found)


def is_text_type(mime: str) -> bool:
    """Whether something in it may be replaced by something else: what is no text would be broken by that."""
    return mime.startswith("text/") or mime.endswith(TEXT_ENDS)


def result_name(number: int) -> str:
    return f"results/{number}"


def file_name(number: int) -> str:
    return f"files/{number}"


def stored(finished: Finished, done: Kept) -> Finished:
    """The end of a run, with what is in the store now."""
    streams = {name: replace(getattr(finished, name), ref=done.refs.get(name)) for name in STREAMS}
    return replace(
        finished,
        **streams,
        results=tuple(replace(each, ref=done.refs.get(result_name(n))) for n, each in enumerate(finished.results)),
        results_list=finished.results_list and replace(finished.results_list, ref=done.refs.get(RESULT_LIST)),
        files=tuple(replace(each, ref=done.refs.get(file_name(n))) for n, each in enumerate(finished.files)),
        is_stored=True,
        unstored=what_is_lost(finished, done.lost),
    )


def what_is_lost(finished: Finished, lost: Mapping[str, str]) -> str:
    """One sentence for people; empty if nothing is."""
    if not lost:
        return ""
    sizes = {part.name: part.bytes for part in parts_of(finished)}
    names = [f"{name} ({size_text(sizes[name])})" for name in lost if name in sizes]
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    why = next(iter(lost.values()))[:MAX_ERROR]
    return f"not stored, and only what is in this status is left of {', '.join(names[:NAMED])}{more}: {why}"


def size_text(size: int) -> str:
    return f"{size} bytes" if size < KIB else rounded_text(size)


def attempt_key(cluster: str, namespace: str, uid: str, attempt: int) -> str:
    """What all keys of an attempt's outputs begin with, without the slash at its end."""
    return "/".join(map(segment, (cluster, namespace, uid, str(attempt))))


def segment(text: str) -> str:
    """One step of a key, from a name that may hold anything. Raises ValueError for one that leads elsewhere."""
    quoted = quote(text, safe="")
    if quoted in {"", ".", ".."}:
        raise ValueError(f"{text!r} cannot be part of a key in the output store")
    return quoted


def belongs(ref: str, cluster: str | None, namespace: str, uid: str) -> bool:
    """Whether a key is one of that execution's outputs. Statuses can be written by others than the operator.

    `cluster`: None for any.
    """
    steps = ref.split("/")
    if len(steps) < STEPS or {"", ".", ".."} & set(steps):
        return False
    is_here = cluster is None or steps[0] == segment(cluster)
    return is_here and steps[1:3] == [segment(namespace), segment(uid)]
