"""What a run has left in its sandbox that its end does not tell whole, and where it goes in the output store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import quote

from capibara.core.outcome import Finished

STREAMS: Final = ("stdout", "stderr")
MAX_ERROR: Final = 300


@dataclass(frozen=True, slots=True)
class Part:
    """A file that the runner kept. `name`: below the attempt's key in the store; `file`: in the attempt's directory.

    `bytes`, `sha256`: of that file. `whole`: it is all that there was. The sandbox said so, which proves nothing more
    than that the file is still what the runner wrote.
    """

    name: str
    file: str
    bytes: int
    sha256: str
    whole: bool = True


@dataclass(slots=True)
class Kept:
    """What became of the parts, by name: their keys in the store, or what went wrong."""

    refs: dict[str, str] = field(default_factory=dict)
    lost: dict[str, str] = field(default_factory=dict)


def parts_of(finished: Finished) -> tuple[Part, ...]:
    """Everything that has to be stored before the sandbox goes."""
    return tuple(streams_of(finished))


def streams_of(finished: Finished) -> Iterator[Part]:
    for name in STREAMS:
        stream = getattr(finished, name)
        if stream.truncated and stream.kept and stream.kept_sha256:
            yield Part(name, name, stream.kept, stream.kept_sha256, stream.kept == stream.bytes)


def stored(finished: Finished, done: Kept) -> Finished:
    """The end of a run, with what is in the store now."""
    streams = {name: replace(getattr(finished, name), ref=done.refs.get(name)) for name in STREAMS}
    return replace(finished, **streams, is_stored=True, unstored=what_is_lost(finished, done.lost))


def what_is_lost(finished: Finished, lost: Mapping[str, str]) -> str:
    """One sentence for people; empty if nothing is."""
    if not lost:
        return ""
    sizes = {part.name: part.bytes for part in parts_of(finished)}
    names = [f"{name} ({sizes[name]} bytes)" for name in lost if name in sizes]
    why = next(iter(lost.values()))[:MAX_ERROR]
    return f"not stored whole, only what is in this status is left: {', '.join(names)}: {why}"


def attempt_key(cluster: str, namespace: str, uid: str, attempt: int) -> str:
    """What all keys of an attempt's outputs begin with, without the slash at its end."""
    return "/".join(map(segment, (cluster, namespace, uid, str(attempt))))


def segment(text: str) -> str:
    """One step of a key, from a name that may hold anything. Raises ValueError for one that leads elsewhere."""
    quoted = quote(text, safe="")
    if quoted in {"", ".", ".."}:
        raise ValueError(f"{text!r} cannot be part of a key in the output store")
    return quoted


def belongs(ref: str, cluster: str, namespace: str, uid: str) -> bool:
    """Whether a key is one of that execution's outputs. Statuses can be written by others than the operator."""
    steps = ref.split("/")
    return (
        steps[:3] == [segment(cluster), segment(namespace), segment(uid)]
        and len(steps) >= 5
        and not ({"", ".", ".."} & set(steps))
    )
