"""The output of an execution that is over: its data on standard output, all that is said about it on standard error."""

from __future__ import annotations

import os
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping
from typing import Any, Final

import typer

from capibara.cli.exitcodes import message_of, reason_of
from capibara.cli.pictures import drawn, protocol_of
from capibara.cli.plaintext import format_bytes, plain_text
from capibara.cli.stored import Stored
from capibara.core.livetext import LiveText

PLAIN: Final = "text/plain"
SQL: Final = "sql"
WHOLE: Final = "`capibara logs %s --whole`"


def show(
    document: Mapping[str, Any], *, raw: bool = False, stderr_only: bool = False, told: LiveText | None = None
) -> None:
    """Print what the code wrote and displayed; then why it failed, if it did. `told`: what was shown while it ran."""
    status = document.get("status") or {}
    missing: Mapping[str, str | None] = told.rest(status) if told else {}
    if not stderr_only:
        finish(sys.stdout, "stdout", status, missing, told, raw=raw)
        for text in displayed(document):
            write(sys.stdout, text, raw=raw)
        draw(status)
    finish(sys.stdout if stderr_only else sys.stderr, "stderr", status, missing, told, raw=raw)
    for line in (*unseen(document["metadata"]["name"], missing, told), *remarks(document)):
        typer.echo(plain_text(line), err=True)


def show_whole(document: Mapping[str, Any], stored: Stored, *, raw: bool = False, stderr_only: bool = False) -> None:
    """The same, with all of the streams, as far as the output store has them. Raises Problem."""
    status = document.get("status") or {}
    ends = ((sys.stdout, "stderr"),) if stderr_only else ((sys.stdout, "stdout"), (sys.stderr, "stderr"))
    for to, name in ends:
        output = status.get(name) or {}
        if output.get("ref"):
            decoder = getincrementaldecoder("utf-8")("replace")
            for piece in stored.read(name, output["ref"]):
                write(to, decoder.decode(piece), raw=raw, whole=False)
        else:
            write(to, text_of(status, name), raw=raw)
    if not stderr_only:
        for text in displayed(document):
            write(sys.stdout, text, raw=raw)
    for line in remarks(document, whole=True):
        typer.echo(plain_text(line), err=True)


def finish(
    to: Any,
    name: str,
    status: Mapping[str, Any],
    missing: Mapping[str, str | None],
    told: LiveText | None,
    *,
    raw: bool,
) -> None:
    """Write a stream, or what is missing of it, to the end of its last line."""
    text = (missing[name] or "") if name in missing else text_of(status, name)
    write(to, text, raw=raw)
    if not text and not raw and told and told.streams[name].last not in ("", "\n"):
        write(to, "\n", raw=raw)


def unseen(name: str, missing: Mapping[str, str | None], told: LiveText | None) -> Iterator[str]:
    """What was printed faster than it could be shown."""
    for stream, text in missing.items():
        missed = told.streams[stream].missed if told else 0
        if missed or text is None:
            yield f"capibara: {stream} is not whole here: `capibara logs {name}` has what is kept"


def write(stream: Any, text: str, *, raw: bool, whole: bool = True) -> None:
    """`whole`: whole lines: nothing of ours begins in the middle of one. A reader that has left wants no more."""
    if not text:
        return
    text = text if raw else plain_text(text)
    try:
        stream.write(text if raw or not whole or text.endswith("\n") else text + "\n")
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def draw(status: Mapping[str, Any]) -> None:
    """Show charts on a terminal that can; elsewhere the remarks say how to have them as files."""
    protocol = protocol_of(os.environ) if sys.stdout.isatty() else None
    for result in status.get("results") or ():
        if protocol and result.get("type") == "image/png" and (picture := drawn(result.get("text") or "", protocol)):
            write(sys.stdout, picture, raw=True)


def text_of(status: Mapping[str, Any], stream: str) -> str:
    return str((status.get(stream) or {}).get("text") or "")


def displayed(document: Mapping[str, Any]) -> Iterator[str]:
    """The text of the values that the code displayed. Of SQL none: its table is on standard output already."""
    status = document.get("status") or {}
    if (status.get("language") or document.get("spec", {}).get("language")) == SQL:
        return
    for result in status.get("results") or ():
        if result.get("type") == PLAIN and result.get("text") is not None:
            yield result["text"]


def remarks(document: Mapping[str, Any], *, whole: bool = False) -> Iterator[str]:
    """What is to be said beside the output: what is not in it, charts and files, and why it failed.

    `whole`: what is in the output store was shown.
    """
    name, status = document["metadata"]["name"], document.get("status") or {}
    for stream in ("stdout", "stderr"):
        output = status.get(stream) or {}
        if output.get("truncated") and (told := left_out(name, output, whole=whole)):
            yield f"capibara: {stream} has {format_bytes(output.get('bytes', 0))} in all; {told}"
    for number, result in enumerate(status.get("results") or (), start=1):
        if result.get("type") == PLAIN:
            continue
        what = f"{result.get('type')}, {format_bytes(result.get('bytes', 0))}"
        is_there = result.get("text") is not None or result.get("ref")
        there = f"`capibara cp {name}:results/{number} .`" if is_there else "too large to be kept"
        yield f"capibara: {what}: {there}"
    if status.get("allResults"):
        yield f"capibara: {status.get('omittedResults', 0)} more results: `capibara cp {name}:results.ndjson .`"
    for file in status.get("files") or ():
        yield f"capibara: {describe_file(name, file)}"
    if status.get("phase") in {"Failed", "Cancelled"}:
        yield from failure(status)


def left_out(name: str, output: Mapping[str, Any], *, whole: bool) -> str:
    """What of a long stream is not here, and how to have it."""
    if not output.get("ref"):
        return "its middle is not kept"
    if output.get("refBytes", output.get("bytes")) != output.get("bytes"):
        return f"only the first {format_bytes(output['refBytes'])} are kept" + ("" if whole else f": {WHOLE % name}")
    return "" if whole else f"{WHOLE % name} has all of it"


def describe_file(name: str, file: Mapping[str, Any]) -> str:
    size = f", {format_bytes(file['bytes'])}" if file.get("bytes") is not None else ""
    here = file.get("text") is not None or file.get("data") is not None or file.get("ref")
    how = f"`capibara cp {name}:{file['path']} .`" if here else file.get("message")
    return f"{file['path']}{size}: {how}"


def failure(status: Mapping[str, Any]) -> Iterator[str]:
    """The traceback, unless standard error has it already, and the reason."""
    traceback = ((status.get("error") or {}).get("traceback") or "").strip()
    if traceback and traceback.splitlines()[-1] not in text_of(status, "stderr"):
        yield traceback
    yield f"capibara: {reason_of(status)}: {message_of(status)}"
