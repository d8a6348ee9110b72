"""A file of one execution as an input of another: whether it is there, and what it holds."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable

from capibara.api.execution import CodeExecution, Phase
from capibara.api.outputs import CollectedFile
from capibara.core.files import named


class Lacking(Exception):
    """The execution is over, and has no such file for others. The message says why, and what to do."""


def has_ended(execution: CodeExecution) -> bool:
    return execution.status.phase is not None and execution.status.phase.terminal


def find_file(execution: CodeExecution, path: str) -> CollectedFile:
    """The file of an execution that is over. Raises Lacking."""
    name, status = execution.metadata.name, execution.status
    if status.phase is not Phase.SUCCEEDED:
        raise Lacking(f"CodeExecution {name} has not succeeded ({status.reason or status.phase})")
    for file in status.files:
        if file.path == path and file.bytes is not None:
            return file
    raise Lacking(
        f"CodeExecution {name} has no file {path}: {others(file.path for file in status.files if file.sha256)}"
    )


def others(paths: Iterable[str]) -> str:
    """What it has instead, and what to do about it."""
    known = list(paths)
    if not known:
        return "it has no files; its spec.outputs has to ask for them"
    return f"it has {named(known)}; its spec.outputs has to ask for others"


def inline_content(execution: CodeExecution, file: CollectedFile) -> bytes:
    """The content that stands in the status, if it is what the code wrote. Raises Lacking."""
    where = f"file {file.path} of CodeExecution {execution.metadata.name}"
    try:
        data = file.text.encode() if file.text is not None else base64.b64decode(file.data or "", validate=True)
    except binascii.Error:
        raise Lacking(f"{where} is not Base64") from None
    if file.text is None and file.data is None:
        raise Lacking(f"{where} has no content: {file.message or 'it is not in the status'}")
    return whole(data, file, where)


def whole(data: bytes, file: CollectedFile, where: str) -> bytes:
    """The content, if its hash says that nothing was changed, as masking does. Raises Lacking."""
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise Lacking(f"{where} is not what the code wrote: {file.message or 'its hash is another'}")
    return data


def named_executions(execution: CodeExecution) -> tuple[str, ...]:
    """Names of the executions whose files are its inputs, each once."""
    sources = [file.content_from for file in execution.spec.files if file.content_from]
    return tuple(dict.fromkeys(source.execution_ref.name for source in sources if source.execution_ref))
