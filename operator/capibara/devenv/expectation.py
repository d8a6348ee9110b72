"""How an example says that it should end, and whether it did. Pure.

An example carries the annotation `capibara6.dev/expect` with a JSON object. Every key is optional but `phase`:

    {"phase": "Succeeded", "reason": "Completed", "exitCode": 0, "stdout": "42", "stderr": "",
     "results": ["image/png"], "files": ["chart.png"], "error": "ZeroDivisionError", "template": "default"}

`stdout` and `stderr` are texts that the stream must contain, `stdoutMatches` a regular expression for a part of it,
`results` MIME types that must be among the results, `files` those that must have come back, `error` the name of the
exception, `reason` that of the condition Succeeded.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from capibara.devenv.errors import DevenvError

ANNOTATION = "capibara6.dev/expect"


class Expectation(BaseModel):
    """The end that an example expects. None: it says nothing about that."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    phase: str
    reason: str | None = None
    exit_code: int | None = Field(None, alias="exitCode")
    stdout: str | None = None
    stdout_matches: str | None = Field(None, alias="stdoutMatches")
    stderr: str | None = None
    results: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    error: str | None = None
    template: str | None = None

    @classmethod
    def of(cls, execution: Mapping[str, Any]) -> Self:
        """Read the expectation from an execution's annotation. DevenvError if there is none, or it is malformed."""
        name = execution["metadata"].get("name", "?")
        text = execution["metadata"].get("annotations", {}).get(ANNOTATION)
        if text is None:
            raise DevenvError(f"the example '{name}' lacks the annotation {ANNOTATION}: say there how it should end")
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            raise DevenvError(f"the example '{name}' has a bad annotation {ANNOTATION}: {error}") from None


def unmet(expected: Expectation, status: Mapping[str, Any]) -> list[str]:
    """What is not as expected, each in one sentence; empty if everything is."""
    found = [
        differs("phase", expected.phase, status.get("phase")),
        differs("reason", expected.reason, reason_of(status)),
        differs("exit code", expected.exit_code, status.get("exitCode")),
        differs("error", expected.error, (status.get("error") or {}).get("name")),
        differs("template", expected.template, (status.get("template") or {}).get("name")),
        lacks("stdout", expected.stdout, text_of(status, "stdout")),
        lacks_match(expected.stdout_matches, text_of(status, "stdout")),
        lacks("stderr", expected.stderr, text_of(status, "stderr")),
        *(lacks_result(kind, status) for kind in expected.results),
        *(lacks_file(path, status) for path in expected.files),
    ]
    return [problem for problem in found if problem]


def differs(what: str, wanted: object, got: object) -> str | None:
    """A complaint if something is wanted and something else is there."""
    return None if wanted is None or wanted == got else f"{what} is {got!r}, not {wanted!r}"


def lacks(what: str, wanted: str | None, got: str) -> str | None:
    """A complaint if a text is wanted and not part of what is there."""
    return None if wanted is None or wanted in got else f"{what} lacks {wanted!r}: {got[-300:]!r}"


def lacks_match(wanted: str | None, got: str) -> str | None:
    """A complaint if nothing in stdout matches."""
    return None if wanted is None or re.search(wanted, got) else f"stdout does not match {wanted!r}: {got[-300:]!r}"


def lacks_result(kind: str, status: Mapping[str, Any]) -> str | None:
    """A complaint if no result has this MIME type."""
    kinds = [result["type"] for result in status.get("results", ())]
    return None if kind in kinds else f"there is no result of type {kind}, only {kinds}"


def lacks_file(path: str, status: Mapping[str, Any]) -> str | None:
    """A complaint if this file has not come back with its content."""
    files = {file["path"]: file for file in status.get("files", ())}
    if path not in files:
        return f"no file {path} came back, only {sorted(files)}"
    is_here = not {"text", "data", "ref"}.isdisjoint(files[path])
    return None if is_here else f"file {path} came back without content: {files[path].get('message')!r}"


def reason_of(status: Mapping[str, Any]) -> str | None:
    """The reason of the condition Succeeded."""
    conditions = status.get("conditions", ())
    return next((condition.get("reason") for condition in conditions if condition["type"] == "Succeeded"), None)


def text_of(status: Mapping[str, Any], stream: str) -> str:
    """What the status keeps of a stream."""
    return str((status.get(stream) or {}).get("text", ""))
