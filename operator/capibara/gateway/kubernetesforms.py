"""What is answered at Kubernetes' own paths, for the description of the API: forms that the API server makes.

They are open: whatever else it says is passed on. Nothing is read by them.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from capibara.api.meta import API_VERSION

OPEN: Final = ConfigDict(extra="allow")


class ObjectMetadata(BaseModel):
    """Of an object."""

    model_config = OPEN

    name: str = Field(description="Its name.")
    namespace: str = Field(description="Its namespace.")
    uid: str = Field(description="Names it for ever.")
    resourceVersion: str = Field(description="Changes with it; a watch goes on from one.")  # noqa: N815
    creationTimestamp: str = Field(description="When it was written, RFC 3339.")  # noqa: N815
    labels: dict[str, str] = Field(default={}, description="Labels.")
    annotations: dict[str, str] = Field(default={}, description="Annotations.")


class KubernetesObject(BaseModel):
    """A CodeExecution or a SandboxTemplate, as docs/api.md has it."""

    model_config = OPEN

    apiVersion: Literal["capibara6.dev/v1alpha1"]  # noqa: N815
    kind: Literal["CodeExecution", "SandboxTemplate"]
    metadata: ObjectMetadata
    spec: dict[str, Any] = Field(description="What is wanted.")
    status: dict[str, Any] = Field(default={}, description="What became of it; absent before an operator saw it.")


class PartialObject(BaseModel):
    """An object's metadata."""

    model_config = OPEN

    apiVersion: Literal["meta.k8s.io/v1"]  # noqa: N815
    kind: Literal["PartialObjectMetadata"]
    metadata: ObjectMetadata


class ListMetadata(BaseModel):
    """Of a list."""

    model_config = OPEN

    resourceVersion: str = Field(description="To watch from.")  # noqa: N815
    continue_: str = Field(default="", alias="continue", description="For the next page; absent: this is the last one.")
    remainingItemCount: int = Field(default=0, description="How many come after this page.")  # noqa: N815


class KubernetesList(BaseModel):
    """A page of a list."""

    model_config = OPEN

    apiVersion: Literal["capibara6.dev/v1alpha1"]  # noqa: N815
    kind: Literal["CodeExecutionList", "SandboxTemplateList"]
    metadata: ListMetadata
    items: list[KubernetesObject]


class PartialList(BaseModel):
    """A page of a list, of each object the metadata: asked for with `Accept`."""

    model_config = OPEN

    apiVersion: Literal["meta.k8s.io/v1"]  # noqa: N815
    kind: Literal["PartialObjectMetadataList"]
    metadata: ListMetadata
    items: list[PartialObject]


class Table(BaseModel):
    """Objects as kubectl prints them: asked for with `Accept`."""

    model_config = OPEN

    apiVersion: Literal["meta.k8s.io/v1"]  # noqa: N815
    kind: Literal["Table"]
    columnDefinitions: list[dict[str, Any]]  # noqa: N815
    rows: list[dict[str, Any]]


class Deleted(BaseModel):
    """Kubernetes' word on what was done, and to what."""

    model_config = OPEN

    apiVersion: Literal["v1"]  # noqa: N815
    kind: Literal["Status"]
    status: Literal["Success"]
    details: dict[str, Any] = Field(description="Name, group, kind and uid of what was deleted.")


class Resource(BaseModel):
    """A kind of object."""

    model_config = OPEN

    name: Literal["codeexecutions", "sandboxtemplates"]
    namespaced: Literal[True]
    verbs: list[str]


class ResourceList(BaseModel):
    """The kinds that are here."""

    model_config = OPEN

    kind: Literal["APIResourceList"]
    resources: list[Resource]
    home: str = Field(description="The namespace of requests that name none.")


class WatchEvent(BaseModel):
    """A line of a watch."""

    model_config = OPEN

    type: Literal["ADDED", "MODIFIED", "DELETED", "BOOKMARK", "ERROR"]
    object: dict[str, Any] = Field(description="The object; with BOOKMARK its resourceVersion alone; with ERROR why.")


METADATA: Final = {
    "name": "run-3f2b8c1d9a",
    "namespace": "default",
    "uid": "6c1ff5a4-8d5f-4c1f-9a53-0a4c6a2f1c11",
    "resourceVersion": "4711",
    "creationTimestamp": "2026-11-29T14:00:00Z",
}
EXECUTION: Final[dict[str, Any]] = {
    "apiVersion": API_VERSION,
    "kind": "CodeExecution",
    "metadata": METADATA,
    "spec": {"code": "print(6 * 7)"},
    "status": {"phase": "Succeeded", "reason": "Completed", "exitCode": 0, "stdout": {"text": "42\n", "bytes": 3}},
}
EXECUTIONS: Final = {
    "apiVersion": API_VERSION,
    "kind": "CodeExecutionList",
    "metadata": {"resourceVersion": "4711"},
    "items": [EXECUTION],
}
TEMPLATES: Final = {
    "apiVersion": API_VERSION,
    "kind": "SandboxTemplateList",
    "metadata": {"resourceVersion": "4711"},
    "items": [
        {
            "apiVersion": API_VERSION,
            "kind": "SandboxTemplate",
            "metadata": {**METADATA, "name": "default", "namespace": "capibara-system"},
            "spec": {"languages": ["python", "bash"]},
        }
    ],
}
DELETED: Final = {
    "apiVersion": "v1",
    "kind": "Status",
    "status": "Success",
    "details": {"name": METADATA["name"], "group": "capibara6.dev", "kind": "codeexecutions", "uid": METADATA["uid"]},
}
RESOURCES: Final = {
    "kind": "APIResourceList",
    "resources": [{"name": "codeexecutions", "namespaced": True, "verbs": ["get", "list"]}],
    "home": "default",
}
MANIFESTS: Final = {
    "code": {"summary": "Code, with a name that is made", "value": {"metadata": {}, "spec": {"code": "print(6 * 7)"}}},
    "named": {
        "summary": "A name of one's own, a label, a template",
        "value": {
            "apiVersion": API_VERSION,
            "kind": "CodeExecution",
            "metadata": {"generateName": "report-", "labels": {"app": "reports"}},
            "spec": {"code": "echo hello", "language": "bash", "templateRef": {"name": "quick-script"}},
        },
    },
}
CHANGES: Final = {
    "cancel": {"summary": "End it", "value": {"spec": {"cancel": True}}},
    "release": {"summary": "Let go on what was held back", "value": {"spec": {"suspend": False}}},
    "keep": {"summary": "Keep it for a day after its end", "value": {"spec": {"ttlSecondsAfterFinished": 86400}}},
}
WATCH: Final = {
    "schema": {"type": "string", "description": "Lines; each is a WatchEvent."},
    "example": '{"type": "BOOKMARK", "object": {"metadata": {"resourceVersion": "4711"}}}\n',
}
