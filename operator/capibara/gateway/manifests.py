"""What callers write at Kubernetes' own paths: an execution, or a change to one. Pure.

Of metadata only what is a caller's to say is taken; who asked is always told by us.
"""

from __future__ import annotations

import uuid
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.gateway.problems import Refused
from capibara.gateway.request import REQUEST_HASH, REQUESTED_BY

KIND: Final = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution"}
NAME: Final = StringConstraints(pattern=r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", max_length=253)
PREFIX: Final = StringConstraints(pattern=r"^[a-z0-9][-a-z0-9.]*$", max_length=200)

M = TypeVar("M", bound=BaseModel)

SAID: Final = ConfigDict(frozen=True, hide_input_in_errors=True)


class Metadata(BaseModel):
    """What a caller says of an object. Fields that are the API server's are passed over."""

    model_config = SAID

    name: Annotated[str, NAME] | None = None
    generateName: Annotated[str, PREFIX] | None = None  # noqa: N815  # the word of the wire
    labels: dict[str, str] = {}
    annotations: dict[str, str] = {}


class Manifest(BaseModel):
    """A CodeExecution. Its spec is for the API server to judge."""

    model_config = SAID

    apiVersion: Literal["capibara6.dev/v1alpha1"] = "capibara6.dev/v1alpha1"  # noqa: N815  # the word of the wire
    kind: Literal["CodeExecution"] = "CodeExecution"
    metadata: Metadata
    spec: dict[str, Any]


class Changes(BaseModel):
    """What may be changed of an execution that exists."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    cancel: bool | None = None
    suspend: bool | None = None
    ttlSecondsAfterFinished: Annotated[int, Field(strict=True, ge=0)] | None = None  # noqa: N815  # the word of the wire


class Change(BaseModel):
    """A merge patch."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    spec: Changes


def read_manifest(body: bytes, caller: str, ttl_seconds: int) -> tuple[dict[str, Any], bool]:
    """The document to write, with a name; and whether the caller chose that. Raises Refused."""
    said = read(Manifest, body)
    metadata = said.metadata
    name = metadata.name or f"{metadata.generateName or 'run-'}{uuid.uuid4().hex[:10]}"
    annotations = {key: value for key, value in metadata.annotations.items() if key != REQUEST_HASH}
    described = {"name": name, "labels": metadata.labels, "annotations": {**annotations, REQUESTED_BY: caller}}
    spec = {"ttlSecondsAfterFinished": ttl_seconds, **said.spec}
    return {**KIND, "metadata": described, "spec": spec}, metadata.name is not None


def read_change(body: bytes) -> dict[str, Any]:
    """The fields of the spec to change. Raises Refused."""
    return read(Change, body).spec.model_dump(exclude_unset=True)


def read(model: type[M], body: bytes) -> M:
    """Raises Refused."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, describe_invalid(error)) from None
