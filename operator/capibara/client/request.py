"""Turns the arguments of a call into the CodeExecution that is written. Pure: names and labels are given."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from capibara.api.execution import CodeExecution, CodeExecutionSpec, Mode, Requirements
from capibara.api.meta import Limits, ObjectMeta, TemplateReference, describe_invalid
from capibara.api.packages import Packages
from capibara.api.tasks import template_name
from capibara.client.errors import InvalidRequest
from capibara.client.naming import parse_task_type

CREATED_BY: Final = "capibara6.dev/created-by"
CLIENT: Final = "capibara6.dev/client"
REQUEST_METADATA: Final = "capibara6.dev/request-metadata"
CREATOR: Final = "python-client"

MAX_REQUEST_METADATA_BYTES: Final = 16 * 1024
"""Annotations of an object may have 256 KiB in all, and it has 1.5 MB at most."""


class RequestedResources(BaseModel):
    """`metadata["requirements"]`, in the original's words and units."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    timeout: int | None = Field(None, description="Seconds.")
    memory_limit_mb: int | None = Field(None, description="MiB.")
    cpu_percent: Annotated[float, Field(gt=0)] | None = Field(None, description="Percent of one CPU: 50 is 500m.")
    packages: tuple[str, ...] | Packages | None = Field(
        None, description="Python packages; or a mapping by installer: python, npm, apt."
    )

    def limits(self) -> Limits | None:
        """CPU and memory as Kubernetes writes them; None if neither was asked for."""
        if self.cpu_percent is None and self.memory_limit_mb is None:
            return None
        return Limits(
            cpu=None if self.cpu_percent is None else f"{round(self.cpu_percent * 10)}m",
            memory=None if self.memory_limit_mb is None else f"{self.memory_limit_mb}Mi",
        )

    def requirements(self) -> Requirements:
        """What was requested, in the words of the API. Raises ValidationError."""
        packages = Packages(python=self.packages) if isinstance(self.packages, tuple) else self.packages
        return Requirements(limits=self.limits(), packages=packages, active_deadline_seconds=self.timeout)


class RequestMetadata(BaseModel):
    """The `metadata` of a call. What we do not know goes with the execution as an annotation."""

    model_config = ConfigDict(extra="allow", frozen=True)

    request_type: Literal["template", "dynamic"] | None = None
    requirements: RequestedResources | None = None

    @property
    def mode(self) -> Mode:
        """Dynamic if asked for; or, where nothing is said, if there are requirements."""
        if self.request_type is None:
            return Mode.TEMPLATE if self.requirements is None else Mode.DYNAMIC
        return Mode(self.request_type.capitalize())


def parse_metadata(metadata: Mapping[str, Any] | None) -> RequestMetadata:
    """Check the caller's metadata. Raises InvalidRequest."""
    check_requirements((metadata or {}).get("requirements"))
    try:
        return RequestMetadata.model_validate(dict(metadata or {}))
    except ValidationError as error:
        raise InvalidRequest(f"metadata: {describe_invalid(error)}") from error


def check_requirements(requirements: Any) -> None:
    """Unknown keys and a timeout of no time, refused in the caller's words. Raises InvalidRequest."""
    if not isinstance(requirements, Mapping):
        return
    known = RequestedResources.model_fields
    if unknown := sorted(str(key) for key in requirements if key not in known):
        raise InvalidRequest(f"requirements: unknown {', '.join(unknown)}; the keys are {', '.join(known)}")
    check_timeout(requirements.get("timeout"), "requirements: timeout")


def check_timeout(timeout: Any, name: str = "timeout") -> None:
    """Raises InvalidRequest for a number below one second; whatever is no number is told elsewhere."""
    if isinstance(timeout, int | float) and timeout < 1:
        raise InvalidRequest(f"{name} must be at least 1 second, not {timeout}")


def build_spec(
    code: str,
    template_id: str | None = None,
    task_type: str | None = None,
    metadata: RequestMetadata | None = None,
    *,
    query: str | None = None,
    language: str | None = None,
    timeout: int | None = None,
) -> CodeExecutionSpec:
    """The spec that says what a caller means. Precedence: template_id, then task_type, then query (api reference).

    `timeout`: seconds, at most the template's. Raises InvalidRequest, with the field and the rule.
    """
    check_timeout(timeout)
    asked = metadata or RequestMetadata()
    said: dict[str, Any] = {
        "code": code,
        "template_ref": TemplateReference(name=checked_name(template_id)) if template_id else None,
        "task_type": parse_task_type(task_type) if task_type else None,
        "query": query or None,
        "language": language,
        "active_deadline_seconds": timeout,
    }
    try:
        if asked.requirements is not None:
            said["requirements"] = asked.requirements.requirements()
        return CodeExecutionSpec(
            mode=asked.mode, **{field: value for field, value in said.items() if value is not None}
        )
    except ValidationError as error:
        raise InvalidRequest(describe_invalid(error)) from error


def checked_name(template_id: str) -> str:
    """The template's name. Raises InvalidRequest."""
    name = template_name(template_id)
    try:
        TemplateReference(name=name)
    except ValidationError as error:
        raise InvalidRequest(
            f"template_id {template_id!r} cannot be the name of a SandboxTemplate: use lower-case letters, digits, "
            "hyphens (or underscores); get_available_templates() lists what there is"
        ) from error
    return name


def name_prefix(client_id: str) -> str:
    """What the names of one client's executions begin with: so it tells its own from others'."""
    return f"request-{client_id}-"


def build_execution(
    spec: CodeExecutionSpec,
    name: str,
    client_id: str,
    *,
    ttl_seconds: int | None = None,
    labels: Mapping[str, str] | None = None,
    annotations: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The document to write. `ttl_seconds` is for a spec that says nothing about it; our labels win."""
    if spec.ttl_seconds_after_finished is None and ttl_seconds is not None:
        spec = spec.model_copy(update={"ttl_seconds_after_finished": ttl_seconds})
    marks = {**(labels or {}), CREATED_BY: CREATOR, CLIENT: client_id}
    metadata = ObjectMeta(name=name, labels=marks)
    if annotations:
        metadata = metadata.model_copy(update={"annotations": annotations})
    return CodeExecution(metadata=metadata, spec=spec).manifest()


def build_annotations(metadata: RequestMetadata) -> dict[str, str]:
    """What the caller said beyond what we know, kept for whoever looks at the object. Raises InvalidRequest."""
    if not metadata.model_extra:
        return {}
    try:
        text = json.dumps(metadata.model_extra, ensure_ascii=False, sort_keys=True)
    except (TypeError, ValueError) as error:
        raise InvalidRequest(f"metadata must be plain JSON: {error}") from error
    if len(text.encode()) > MAX_REQUEST_METADATA_BYTES:
        raise InvalidRequest(f"metadata beside requirements may have at most {MAX_REQUEST_METADATA_BYTES} bytes")
    return {REQUEST_METADATA: text}
