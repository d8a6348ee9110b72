"""Turns the arguments of run_code into a spec. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from capibara.api.execution import CodeExecutionSpec
from capibara.api.meta import describe_invalid
from capibara.client.errors import InvalidRequest
from capibara.client.request import build_spec


def build_request(
    code: str,
    *,
    language: str | None = None,
    template: str | None = None,
    task: str | None = None,
    query: str | None = None,
    files: Mapping[str, str] | None = None,
    outputs: Sequence[str] = (),
    timeout: int | None = None,
) -> CodeExecutionSpec:
    """The spec of a call. `files`: path -> text; `outputs`: patterns of files to bring back; `timeout`: seconds.

    Raises InvalidRequest.
    """
    spec = build_spec(code, template, task, query=query, language=language, timeout=timeout)
    more: dict[str, Any] = {
        "files": tuple({"path": path, "content": content} for path, content in (files or {}).items()),
        "outputs": tuple({"path": path} for path in outputs),
    }
    try:
        return CodeExecutionSpec.model_validate({**spec.model_dump(by_alias=False, exclude_unset=True), **more})
    except ValidationError as error:
        raise InvalidRequest(describe_invalid(error)) from error
