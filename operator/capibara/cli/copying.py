"""What an execution left, as files on this machine. Names out of a sandbox are hostile: they never leave the folder."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, Final, Protocol

from capibara.cli.exitcodes import USAGE, WRONG
from capibara.cli.problems import Problem
from capibara.core.formats import decoded, is_textual
from capibara.store.wholefile import whole_file

RESULTS: Final = "results/"
RESULT_LIST: Final = "results.ndjson"
Opened = Callable[[], Iterator[bytes]]
"""Content, in pieces, once it is asked for."""


class Fetch(Protocol):
    """Reads what is only in the output store. Raises Problem, also later, while it is read."""

    def __call__(self, part: str, ref: str) -> Iterator[bytes]:
        """`part`: `stdout`, `stderr`, `results/0`, `results.ndjson` or `files/0`."""


def contents(status: Mapping[str, Any], fetch: Fetch | None) -> Iterator[tuple[str, Opened]]:
    """Path and content of all that there is: all results in one, files, results as `results/1`, and the streams.

    `fetch` None: of all that is on the status.
    """
    if fetch and (listed := status.get("allResults")):  # first, so that a file of that name goes before it
        yield RESULT_LIST, partial(fetch, RESULT_LIST, listed["ref"])
    for number, file in enumerate(status.get("files") or ()):
        if (content := here(file)) is not None:
            yield file["path"], bytes_of(content)
        elif fetch and file.get("ref"):
            yield file["path"], partial(fetch, f"files/{number}", file["ref"])
    for number, result in enumerate(status.get("results") or (), start=1):
        if result.get("text") is not None:
            yield f"{RESULTS}{number}", bytes_of(result_bytes(result))
        elif fetch and result.get("ref"):
            yield f"{RESULTS}{number}", partial(fetch, f"{RESULTS}{number - 1}", result["ref"])
    for stream in ("stdout", "stderr"):
        output = status.get(stream) or {}
        if fetch and output.get("ref"):
            yield stream, partial(fetch, stream, output["ref"])
        elif output.get("text"):
            yield stream, bytes_of(output["text"].encode())


def here(file: Mapping[str, Any]) -> bytes | None:
    """The content of a file that is on the status."""
    if file.get("text") is not None:
        return str(file["text"]).encode()
    return decoded(file["data"]) if file.get("data") is not None else None


def bytes_of(content: bytes) -> Opened:
    return lambda: iter((content,))


def result_bytes(result: Mapping[str, Any]) -> bytes:
    return result["text"].encode() if is_textual(str(result.get("type"))) else decoded(result["text"])


def suffix(status: Mapping[str, Any], path: str) -> str:
    """The end of a result's file name, by its type."""
    if not path.startswith(RESULTS):
        return ""
    kind = str(status["results"][int(path.removeprefix(RESULTS)) - 1].get("type"))
    return mimetypes.guess_extension(kind) or ""


def write_all(document: Mapping[str, Any], folder: Path, fetch: Fetch | None) -> list[Path]:
    """Every file and chart into a folder, under its own path."""
    status = document.get("status") or {}
    found = [(path, content) for path, content in contents(status, fetch) if path not in {"stdout", "stderr"}]
    plain = {f"{RESULTS}{n}" for n, one in enumerate(status.get("results") or (), 1) if one.get("type") == "text/plain"}
    return [
        write(folder, relative(path) + suffix(status, path), content) for path, content in found if path not in plain
    ]


def matching(document: Mapping[str, Any], pattern: str, fetch: Fetch) -> dict[str, Opened]:
    """What `pattern` names, and it names something. Raises Problem."""
    status, name = document.get("status") or {}, document["metadata"]["name"]
    everything = dict(contents(status, fetch))
    found = {path: content for path, content in everything.items() if path == pattern or fnmatchcase(path, pattern)}
    if found:
        return found
    listed = {file["path"]: file for file in status.get("files") or ()}
    if pattern in listed:
        raise Problem(f"{name}:{pattern} is not here: {listed[pattern].get('message') or 'too large'}", WRONG)
    there = ", ".join(everything) or "nothing (ask for files with `capibara run --output PATTERN`)"
    raise Problem(f"{name} has no {pattern}; it has {there}", WRONG)


def write_out(document: Mapping[str, Any], pattern: str, out: BinaryIO, fetch: Fetch) -> None:
    """The one thing that `pattern` names, as its bytes are, to what reads them. Raises Problem."""
    if out.isatty():
        raise Problem("`-` is for a pipe or a redirection; `capibara logs` shows text on a terminal", USAGE)
    found = matching(document, pattern, fetch)
    if len(found) > 1:
        raise Problem(f"{pattern} names {', '.join(found)}: one at a time goes to `-`", USAGE)
    [content] = found.values()
    out.writelines(content())
    out.flush()


def write_matching(document: Mapping[str, Any], pattern: str, target: Path, fetch: Fetch) -> list[Path]:
    """What `pattern` names, to `target`: a folder, or the file itself if it is one thing. Raises Problem."""
    status = document.get("status") or {}
    found = matching(document, pattern, fetch)
    if len(found) == 1 and not target.is_dir():
        return [write(target.parent, target.name, next(iter(found.values())))]
    names = [PurePosixPath(relative(path)).name for path in found]
    flat = len({*names}) == len(names)  # else one would replace the other: each keeps its folder
    return [
        write(target, (PurePosixPath(relative(path)).name if flat else relative(path)) + suffix(status, path), content)
        for path, content in found.items()
    ]


def relative(path: str) -> str:
    """A path that stays below the folder it is put into. Raises Problem."""
    parts = [part for part in PurePosixPath(path).parts if part != "/"]
    if not parts or any(part in {"..", "."} or "\0" in part for part in parts):
        raise Problem(f"the path {path!r} leads out of the folder: name the file by itself", WRONG)
    return "/".join(parts)


def write(folder: Path, name: str, content: Opened) -> Path:
    """Write a file, whole or not at all, and no link that stands in its place. Raises Problem."""
    place = folder / name
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.parent.resolve().is_relative_to(folder.resolve()):
            raise Problem(f"{place} leads out of {folder} by a link: remove that", WRONG)
        if place.is_symlink() and (place.is_file() or not place.exists()):
            place.unlink()
        pour(content(), place)
    except OSError as error:
        raise Problem(f"{place}: {error.strerror}", WRONG) from None
    return place


def pour(pieces: Iterator[bytes], place: Path) -> None:
    """What breaks off replaces nothing."""
    with whole_file(place) as file:
        file.writelines(pieces)
