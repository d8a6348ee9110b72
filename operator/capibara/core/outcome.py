"""How one run ended, as told by the sandbox. Data only: `backends` fills it in, `core.results` turns it into a status.

It stands in core because decisions are made on it, and core imports nothing from above.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """How a run ended, as far as the sandbox can tell."""

    COMPLETED = "completed"  # the code ended by itself: `exit_code` (and `signal`, `error`) say how
    DEADLINE = "deadline"  # ended by the runner at the deadline
    OUT_OF_MEMORY = "oom"  # ended by the kernel's OOM killer
    LOST_KERNEL = "lost_kernel"  # the interpreter died or lost the cell; not the code's own end
    LOST_RUNNER = "lost_runner"  # the runner died without a result (killed by the code, or by the sandbox)
    START_FAILED = "start_failed"  # nothing ran: no such interpreter, no space; `error` says what


@dataclass(frozen=True, slots=True)
class CodeError:
    """An exception the code ended with, or the reason why nothing ran. All three are hostile text, capped."""

    name: str
    value: str
    traceback: str = ""


@dataclass(frozen=True, slots=True)
class OutputStream:
    """`text` is all of it, or head, a line that says how many bytes are missing, and tail (`truncated`)."""

    text: str = ""
    bytes: int = 0  # everything the code wrote, kept or not
    truncated: bool = False
    sha256: str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # of everything written
    kept: int = 0  # of a stream that is cut, the bytes in the sandbox's file, from the first one on
    kept_sha256: str = ""  # of that file
    ref: str | None = None  # its key in the output store


@dataclass(frozen=True, slots=True)
class Printed:
    """What a run has written so far. A stream that was cut has no `sha256`: nobody has seen all of it.

    `ended`: its end stands in the sandbox, to be read by following it.
    """

    stdout: OutputStream = OutputStream()
    stderr: OutputStream = OutputStream()
    ended: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.stdout.bytes and not self.stderr.bytes


MIME_TYPES: Final = {
    "text": "text/plain",
    "html": "text/html",
    "markdown": "text/markdown",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "pdf": "application/pdf",
    "latex": "text/latex",
    "json": "application/json",
    "javascript": "application/javascript",
    "data": "e2b/data",
    "chart": "e2b/chart",
}
"""What the status calls the types of results; any other type is a MIME type already."""


@dataclass(frozen=True, slots=True)
class RichResult:
    """One representation of one displayed object; those of the same object share `number`.

    `type`: text html markdown svg png jpeg pdf latex json javascript data chart, or a MIME type. png, jpeg and pdf are
    base64. `text` is None when it did not fit the budget: `bytes` says how big it is.
    """

    number: int
    type: str
    bytes: int
    text: str | None = None
    is_main: bool = False  # the value of the last expression, not a display() on the way
    kept: str | None = None  # its file in the attempt's directory, where it did not fit; binary ones as bytes
    kept_bytes: int = 0  # of that file
    sha256: str | None = None
    ref: str | None = None  # its key in the output store


@dataclass(frozen=True, slots=True)
class ResultList:
    """All results of a run that had too many for its status, a line each, in the attempt's `results.ndjson`.

    `kept`, `sha256`: bytes and hash of that file. `truncated`: some results, or large contents, are not in it.
    """

    kept: int
    sha256: str
    truncated: bool = False
    ref: str | None = None  # its key in the output store


@dataclass(frozen=True, slots=True)
class FileBack:
    """A file that the code left, or (`missing`) a pattern that led to none. All words are hostile, and capped.

    `sha256`: None if it was not read. At most one of `text`, `data` (Base64) and `kept`, the name of a whole copy in
    the attempt's directory. `message`: why there is no content, or what is to be said beside it.
    """

    path: str
    bytes: int | None = None
    sha256: str | None = None
    type: str | None = None
    text: str | None = field(default=None, repr=False)
    data: str | None = field(default=None, repr=False)
    kept: str | None = None
    ref: str | None = None  # its key in the output store
    message: str = ""
    missing: bool = False
    required: bool = False  # of a pattern that led to no whole file: the run has failed then

    @property
    def is_here(self) -> bool:
        """Whether its content came along."""
        return self.text is not None or self.data is not None


@dataclass(frozen=True, slots=True)
class Usage:
    """What the run used, where the sandbox lets us read it."""

    cpu_seconds: float | None = None
    peak_memory_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Timings:
    """Durations by monotonic clock, in seconds: waiting for the interpreter or process, and running the code."""

    start: float = 0.0
    run: float = 0.0


@dataclass(frozen=True, slots=True)
class Enforcement:
    """Name of the mechanism that held a limit inside the sandbox; None if none did there."""

    cpu: str | None = None
    memory: str | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a run, from its `done.json`.

    `exit_code` is None unless the code ran to an end of its own or was killed; a signal n also shows as 128 + n.
    """

    outcome: Outcome
    exit_code: int | None = None
    signal: int | None = None
    error: CodeError | None = None
    stdout: OutputStream = OutputStream()
    stderr: OutputStream = OutputStream()
    results: Sequence[RichResult] = ()
    results_omitted: int = 0  # beyond those: there were too many
    results_list: ResultList | None = None  # then, if somebody reads it
    files: Sequence[FileBack] = ()
    files_omitted: int = 0  # beyond those: there were too many
    usage: Usage = Usage()
    timings: Timings = Timings()
    enforcement: Enforcement = Enforcement()
    withheld: str = ""  # why nothing that the code said is in it
    is_stored: bool = False  # what it left in its sandbox is in the output store, or was given up
    unstored: str = ""  # what was given up, and why

    @property
    def is_silent(self) -> bool:
        """Whether it brought no output though its runner may have kept some: then nobody wrote a `done.json`."""
        killed = self.outcome in (Outcome.LOST_RUNNER, Outcome.OUT_OF_MEMORY, Outcome.DEADLINE)
        return killed and not self.stdout.bytes and not self.stderr.bytes

    @property
    def lacking(self) -> tuple[str, ...]:
        """Patterns that had to lead to a file, and did not."""
        return tuple(file.path for file in self.files if file.missing and file.required)


def without_content(file: FileBack, why: str) -> FileBack:
    """The file as far as it can be told: no content, and no hash, by which a short one could be guessed."""
    if file.missing:
        return file
    return replace(file, text=None, data=None, kept=None, sha256=None, message=why)


def withheld(finished: Finished, why: str) -> Finished:
    """The end of a run without what its code said, and without hashes: only how it ended, and how much there was."""
    error, streams = finished.error, (finished.stdout, finished.stderr)
    stdout, stderr = (OutputStream("", stream.bytes, bool(stream.bytes), "") for stream in streams)
    return replace(
        finished,
        error=error and CodeError(error.name, "(withheld)"),
        stdout=stdout,
        stderr=stderr,
        results=tuple(replace(result, text=None, kept=None) for result in finished.results),
        results_list=None,
        files=tuple(without_content(file, why) for file in finished.files),
        withheld=why,
    )
