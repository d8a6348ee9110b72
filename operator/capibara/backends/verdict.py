"""Reading what a sandbox says about a run: the follower's stream, and the document at its end.

Every limit here is one that an honest runner keeps: what breaks one is a forgery, and treated as no result at all.
"""

from __future__ import annotations

import asyncio
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from capibara.backends.base import KIB, MIB, NotStarted, OutputLimits
from capibara.core.outcome import (
    CodeError,
    Enforcement,
    FileBack,
    Finished,
    Outcome,
    OutputStream,
    ResultList,
    RichResult,
    Timings,
    Usage,
)

MAX_TRANSCRIPT = 4 * MIB
MAX_TEXT = 768 * KIB  # characters of all texts of a document together, with the most generous settings
MAX_RESULTS = 64
MAX_FILES = 256
ENDS = frozenset({"done", "lost", "absent"})
NO_PYTHON = 127  # a shell's exit code for a command that does not exist

# pydantic's JSON parser refuses lone surrogates and deep nesting by itself.
Text = Annotated[str, AfterValidator(lambda text: text.replace("\0", "\u2400"))]
Word = Annotated[Text, Field(max_length=200)]
Count = Annotated[int, Field(ge=0, lt=2**53)]  # as in the API
Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Seconds = Annotated[float, Field(ge=0, le=10**7, allow_inf_nan=False)]


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class StreamDocument(Model):
    text: Text
    bytes: Count
    truncated: bool
    sha256: Digest
    kept: Count = 0
    kept_sha256: Digest | Literal[""] = ""


class ErrorDocument(Model):
    name: Word
    value: Text
    traceback: Text = ""


class ResultDocument(Model):
    number: Count
    type: Word
    bytes: Count
    text: Text | None = None
    is_main: bool = False
    kept: Annotated[str, Field(pattern="^result-[0-9]{1,3}$")] | None = None
    kept_bytes: Count = 0
    sha256: Digest | None = None


class ListDocument(Model):
    kept: Count
    sha256: Digest
    truncated: bool


class FileDocument(Model):
    path: Annotated[Text, Field(min_length=1, max_length=512)]
    bytes: Count | None = None
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None
    type: Word | None = None
    text: Text | None = None
    data: Annotated[str, Field(pattern="^[A-Za-z0-9+/]*={0,2}$")] | None = None
    kept: Annotated[str, Field(pattern="^file-[0-9]{1,6}$")] | None = None
    message: Annotated[Text, Field(max_length=500)] = ""
    missing: bool = False
    required: bool = False


class UsageDocument(Model):
    cpu_seconds: Seconds | None = None
    peak_memory_bytes: Count | None = None


class TimingsDocument(Model):
    start: Seconds = 0.0
    run: Seconds = 0.0


class EnforcementDocument(Model):
    cpu: Annotated[Text, Field(max_length=64)] | None = None
    memory: Annotated[Text, Field(max_length=64)] | None = None


class DoneDocument(Model):
    """`done.json`, as `sandbox/runner.py` writes it."""

    outcome: Outcome
    exit_code: Annotated[int, Field(ge=-(2**31), lt=2**31)] | None = None
    signal: Annotated[int, Field(ge=1, le=64)] | None = None
    error: ErrorDocument | None = None
    stdout: StreamDocument | None = None
    stderr: StreamDocument | None = None
    results: Annotated[tuple[ResultDocument, ...], Field(max_length=MAX_RESULTS)] = ()
    results_omitted: Count = 0
    results_list: ListDocument | None = None
    files: Annotated[tuple[FileDocument, ...], Field(max_length=MAX_FILES)] = ()
    files_omitted: Count = 0
    usage: UsageDocument = UsageDocument()
    timings: TimingsDocument = TimingsDocument()
    enforcement: EnforcementDocument = EnforcementDocument()

    @property
    def text_length(self) -> int:
        texts = [stream.text for stream in (self.stdout, self.stderr) if stream]
        texts += [result.text or "" for result in self.results]
        texts += [self.error.value, self.error.traceback] if self.error else []
        texts += [file.text or file.data or "" for file in self.files]
        return sum(map(len, texts))

    def finished(self) -> Finished:
        return Finished(
            outcome=self.outcome,
            exit_code=self.exit_code,
            signal=self.signal,
            error=CodeError(**self.error.model_dump()) if self.error else None,
            stdout=OutputStream(**self.stdout.model_dump()) if self.stdout else OutputStream(),
            stderr=OutputStream(**self.stderr.model_dump()) if self.stderr else OutputStream(),
            results=tuple(RichResult(**result.model_dump()) for result in self.results),
            results_omitted=self.results_omitted,
            results_list=ResultList(**self.results_list.model_dump()) if self.results_list else None,
            files=tuple(FileBack(**file.model_dump()) for file in self.files),
            files_omitted=self.files_omitted,
            usage=Usage(**self.usage.model_dump()),
            timings=Timings(**self.timings.model_dump()),
            enforcement=Enforcement(**self.enforcement.model_dump()),
        )


def most_text(limits: OutputLimits, *, has_files: bool = False) -> int:
    """Characters that an honest document may have under these limits, with room for its own words.

    `has_files`: files were asked for.
    """
    files = limits.files_inline if has_files else 0
    return limits.inline + limits.results_inline + limits.traceback + files + 8 * KIB


class Transcript:
    """What a follower has printed so far, up to a limit. Past it nothing it says counts any more.

    `length`: characters heard in all, so also a sign of life. `max_text`: what the document's texts may have together.
    `attempt`: whose word counts; empty: anybody's. `over`: set as soon as there is a verdict, before the command ends.
    """

    def __init__(self, attempt: str = "", max_text: int = MAX_TEXT) -> None:
        self.attempt = attempt
        self.max_text = max_text
        self._pieces: list[str] = []
        self.length = 0
        self.over = asyncio.Event()

    def feed(self, piece: str) -> None:
        self.length += len(piece)
        if self.length <= MAX_TRANSCRIPT:
            self._pieces.append(piece)
        if self.length > MAX_TRANSCRIPT or (piece.endswith("\n") and self._last_word() in ENDS):
            self.over.set()

    def _last_word(self) -> str:
        """The word of the last line that a runner said, if it is whole."""
        _, mark, line = "".join(self._pieces).rpartition("\ncapibara:")
        return line.split(None, 1)[0] if mark and line.endswith("\n") and line.strip() else ""

    @property
    def text(self) -> str:
        """What was kept of it."""
        return "".join(self._pieces)

    def has_said(self, word: str) -> bool:
        return f"\ncapibara:{word}\n" in "".join(self._pieces)

    def is_anothers(self) -> bool:
        """Whether the sandbox has been used by another attempt than ours."""
        named = re.findall(r"\ncapibara:(?:taken|done|lost) ([a-z0-9-]{1,100})[ \n]", "".join(self._pieces))
        return self.has_said("used") or any(name != self.attempt for name in named if self.attempt)

    def verdict(self) -> Finished | NotStarted | None:
        """None: it has not said how the run ended, so the run may go on."""
        if self.length > MAX_TRANSCRIPT:
            return unreadable("more than can be read")
        _, mark, line = "".join(self._pieces).rpartition("\ncapibara:")
        if not mark or not line.endswith("\n"):
            return None
        word, _, document = line.strip().partition(" ")
        match word:
            case "absent":
                return NotStarted()
            case "lost":
                return lost('"oom": true' in document)
            case "done":
                return read_done(document.partition(" ")[2], self.max_text)
            case _:
                return None


def read_done(text: str, max_text: int = MAX_TEXT) -> Finished:
    try:
        document = DoneDocument.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        return unreadable(f"{'.'.join(map(str, first['loc']))}: {first['msg']}"[:200])
    if document.text_length > max_text:
        return unreadable("its texts are longer than the runner's limits")
    return document.finished()


def unreadable(why: str) -> Finished:
    return Finished(
        Outcome.LOST_RUNNER, error=CodeError("ResultUnreadable", f"the sandbox's result is not valid: {why}")
    )


def lost(oom: bool) -> Finished:
    if oom:
        return Finished(Outcome.OUT_OF_MEMORY)
    return Finished(Outcome.LOST_RUNNER, error=CodeError("RunnerLost", "the runner ended without a result"))


def no_python() -> Finished:
    return Finished(Outcome.START_FAILED, error=CodeError("StartFailed", "this template has no python3 for the runner"))
