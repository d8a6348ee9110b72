"""Files that a run gives back: which are asked for, what the status says of them, and what it says of the rest."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Any, Final

from capibara.api.execution import CodeExecutionSpec
from capibara.api.outputs import MAX_LISTED, CollectedFile, OutputPattern
from capibara.api.template import SandboxTemplateSpec
from capibara.core.conditions import plain
from capibara.core.masking import Masks
from capibara.core.outcome import FileBack, Finished

PATH_LIMIT: Final = 512
TYPE_LIMIT: Final = 128
MESSAGE_LIMIT: Final = 512
NAMED: Final = 3
"""Files or patterns that a message names; of more it says how many."""

CONTENTS: Final = frozenset({"text", "data"})
NO_ROOM: Final = "the object has no room for it"
TOO_LARGE: Final = "too large for the status, and there is no output store"
UNSTORED: Final = "too large for the status, and not stored: the condition OutputStored says why"
WITHHELD: Final = "withheld: it holds the value of a Secret"
MASKED: Final = "values of Secrets are masked in it"


def pick_outputs(spec: CodeExecutionSpec, template: SandboxTemplateSpec) -> tuple[OutputPattern, ...]:
    """The template's files and the execution's own, which win where both name the same path."""
    return tuple({output.path: output for output in (*template.outputs, *spec.outputs)}.values())


def files_of(finished: Finished, masks: Masks) -> list[CollectedFile]:
    """The files of a status; none where none were asked for."""
    return [file_of(file, masks) for file in finished.files[:MAX_LISTED]]


def file_of(file: FileBack, masks: Masks) -> CollectedFile:
    """One entry of `status.files`. What is not known is absent."""
    text = None if file.text is None else masks.hide(file.text)
    holds_secret = file.data is not None and is_secret(file.data, masks)
    data = None if holds_secret else file.data
    message = file.message
    if holds_secret:
        message = WITHHELD
    elif text != file.text:
        message = MASKED
    elif not file.is_here and file.ref is None and not message:
        message = UNSTORED if file.kept else TOO_LARGE
    said = {
        "bytes": file.bytes,
        "sha256": file.sha256,
        "type": None if file.type is None else plain(file.type, TYPE_LIMIT),
        "text": text,
        "data": data,
        "ref": file.ref,
        "message": plain(masks.hide(message), MESSAGE_LIMIT) or None,
    }
    path = plain(masks.hide(file.path), PATH_LIMIT)
    return CollectedFile(path=path, **{name: value for name, value in said.items() if value is not None})


def without_contents(status: dict[str, Any]) -> dict[str, Any]:
    """A final status with its files named and not shown, for an object that has no room for more."""
    files = [
        {**{name: value for name, value in file.items() if name not in CONTENTS}, "message": NO_ROOM}
        if CONTENTS & file.keys()
        else file
        for file in status["files"]
    ]
    return {**status, "files": files}


def is_secret(data: str, masks: Masks) -> bool:
    """Whether bytes in Base64 hold a secret as text; what is not Base64 is nobody's content and may."""
    try:
        text = base64.b64decode(data, validate=True).decode("utf-8", "surrogateescape")
    except binascii.Error:
        return True
    return masks.hide(text) != text


def lacking_message(finished: Finished) -> str:
    """Which files that had to be there are not, and why."""
    why = {file.path: file.message for file in finished.files if file.missing and file.required}
    first, message = next(iter(why.items()))
    return f"spec.outputs requires {named(list(why))}, and the code has left no such file: {first}: {message}"


def files_left_out(finished: Finished) -> Iterator[str]:
    """Which files did not come back, in words, of a success."""
    unmatched = [file.path for file in finished.files if file.missing]
    if unmatched:
        yield f"no file for {named(unmatched)} of spec.outputs: see status.files"
    absent = [file.path for file in finished.files if not file.missing and not file.is_here and not file.kept]
    if absent:
        yield f"without content: {named(absent)}: see status.files"
    if finished.files_omitted:
        count = finished.files_omitted
        yield f"{count} more file{'' if count == 1 else 's'} matched than are kept: name a narrower pattern"


def named(paths: list[str]) -> str:
    """The first of them, and how many more there are."""
    first = ", ".join(paths[:NAMED])
    return first if len(paths) <= NAMED else f"{first} and {len(paths) - NAMED} more"
