"""What `POST /execute` takes: the fields of the original's `process_code_request`, or of a spec, or both. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, create_model

from capibara.api.execution import CodeExecution, CodeExecutionSpec
from capibara.api.files import ExecutionFile, FilePath
from capibara.api.meta import EnvName, EnvText, EnvVar, ObjectMeta, describe_invalid
from capibara.api.reasons import Reason
from capibara.api.stored import as_stored
from capibara.client.errors import InvalidRequest
from capibara.client.naming import parse_task_type
from capibara.client.request import CREATED_BY, RequestMetadata, build_annotations, checked_name, parse_metadata
from capibara.gateway.problems import Refused

CREATOR: Final = "gateway"
REQUESTED_BY: Final = "capibara6.dev/requested-by"
"""An annotation: the account whose token the request had, as the API server told it."""

REQUEST_HASH: Final = "capibara6.dev/request-hash"
"""An annotation: of a request with an Idempotency-Key, what tells it from another one with the same key."""

LOCAL_CALLER: Final = "insecure-local"


class OriginalFields(BaseModel):
    """The original's own words. What they say must not be said in the words of a spec too."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    SAME_AS: ClassVar[Mapping[str, str]] = {
        "template_id": "templateRef",
        "task_type": "taskType",
        "timeout": "activeDeadlineSeconds",
    }

    template_id: Annotated[str, StringConstraints(min_length=1, max_length=253)] | None = Field(
        None, description="Name of the template; underscores count as hyphens. Wins over task_type and query."
    )
    task_type: Annotated[str, StringConstraints(min_length=1, max_length=64)] | None = Field(
        None, description="Kind of work: default, data_analysis, visualization, machine_learning, quick."
    )
    timeout: Annotated[int, Field(strict=True, ge=1, le=2**31 - 1)] | None = Field(
        None, description="How long the code may run, in seconds; at most the template's deadline."
    )
    metadata: dict[str, Any] | None = Field(
        None,
        description="`request_type` (template or dynamic) and `requirements` (timeout in seconds, memory_limit_mb,"
        " cpu_percent, packages). All else goes with the execution as an annotation.",
    )


FILES: Final = dict[FilePath, str] | tuple[ExecutionFile, ...]
ENV: Final = dict[EnvName, EnvText] | tuple[EnvVar, ...]

ExecuteRequest: Final = create_model(
    "ExecuteRequest",
    __base__=OriginalFields,
    __doc__="What to run. Set exactly one of code and codeFrom; all else has a default.",
    **{  # type: ignore[call-overload]  # fields in the words of the wire, each as the spec has it
        field.alias or name: (field.annotation, field)
        for name, field in CodeExecutionSpec.model_fields.items()
        if name not in {"files", "env"}
    },
    files=(
        FILES,
        Field((), description="Files to put into the sandbox: path -> text, or the list of a spec."),
    ),
    env=(ENV, Field((), description="Environment variables: name -> value, or the list of a spec.")),
)
"""The model of the request's body, for its schema; `read_request` says what it means."""


def read_request(body: bytes) -> dict[str, Any]:
    """The request as a JSON object, checked field by field. Raises Refused."""
    try:
        read = ExecuteRequest.model_validate_json(body)
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, describe_invalid(error)) from None
    return read.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)


def build_spec(request: Mapping[str, Any]) -> tuple[CodeExecutionSpec, dict[str, str]]:
    """The spec that a request means, and annotations for what it says beyond. Raises Refused."""
    try:
        asked = parse_metadata(request.get("metadata"))
        annotations = build_annotations(asked)
        document = {name: value for name, value in request.items() if name not in OriginalFields.model_fields}
        document |= translated(request, asked)
    except InvalidRequest as error:
        raise Refused(Reason.INVALID_SPEC, str(error)) from None
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, f"metadata: {describe_invalid(error)}") from None
    try:
        return CodeExecutionSpec.model_validate(as_stored(document)), annotations
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, describe_invalid(error)) from None


def translated(request: Mapping[str, Any], asked: RequestMetadata) -> dict[str, Any]:
    """The original's words in those of a spec. Raises InvalidRequest, Refused."""
    for ours, spec in OriginalFields.SAME_AS.items():
        if ours in request and spec in request:
            raise Refused(Reason.INVALID_SPEC, f"{ours} and {spec} say the same: leave one of them out")
    said: dict[str, Any] = {}
    if template_id := request.get("template_id"):
        said["templateRef"] = {"name": checked_name(template_id)}
    if task_type := request.get("task_type"):
        said["taskType"] = parse_task_type(task_type)
    if timeout := request.get("timeout"):
        said["activeDeadlineSeconds"] = timeout
    if asked.request_type is not None or asked.requirements is not None:
        if "mode" in request or "requirements" in request:
            raise Refused(Reason.INVALID_SPEC, "metadata says mode and requirements already: leave one of them out")
        said["mode"] = asked.mode
    if asked.requirements is not None:
        said["requirements"] = asked.requirements.requirements().document()
    if isinstance(files := request.get("files"), dict):
        said["files"] = [{"path": path, "content": content} for path, content in files.items()]
    if isinstance(env := request.get("env"), dict):
        said["env"] = [{"name": name, "value": value} for name, value in env.items()]
    return said


def build_manifest(
    spec: CodeExecutionSpec, name: str, caller: str, ttl_seconds: int, annotations: Mapping[str, str]
) -> dict[str, Any]:
    """The document to write. `caller`: the account that is named on it; nothing in `annotations` can change that."""
    if spec.ttl_seconds_after_finished is None:
        spec = spec.model_copy(update={"ttl_seconds_after_finished": ttl_seconds})
    metadata = ObjectMeta(name=name, labels={CREATED_BY: CREATOR}, annotations={**annotations, REQUESTED_BY: caller})
    return CodeExecution(metadata=metadata, spec=spec).manifest()
