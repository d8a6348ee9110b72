"""What both kinds are made of: wire models, object metadata, conditions, references, environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from capibara.api.quantity import CpuQuantity, MemoryQuantity, cpu_millis, memory_bytes
from capibara.api.rules import Rule, Transition
from capibara.api.stored import as_stored

GROUP: Final = "capibara6.dev"
VERSION: Final = "v1alpha1"
API_VERSION: Final = "capibara6.dev/v1alpha1"

Integer = Annotated[int, Strict()]
Boolean = Annotated[bool, Strict()]

ObjectName = Annotated[
    str,
    StringConstraints(
        min_length=1,
        max_length=253,
        pattern=r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
    ),
]
DataKey = Annotated[str, StringConstraints(min_length=1, max_length=253, pattern=r"^[-._a-zA-Z0-9]+$")]
EnvName = Annotated[str, StringConstraints(min_length=1, max_length=256, pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
# A process cannot be given a NUL.
EnvText = Annotated[str, StringConstraints(max_length=8192, pattern=r"^[^\x00]*$")]


class WireModel(BaseModel):
    """snake_case here, camelCase on the wire; frozen. `rules` and `transitions` are also in the CRD."""

    model_config = ConfigDict(
        frozen=True, alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True, hide_input_in_errors=True
    )

    rules: ClassVar[tuple[Rule, ...]] = ()
    transitions: ClassVar[tuple[Transition, ...]] = ()

    def document(self) -> dict[str, Any]:
        """The JSON document, camelCase, without absent fields. Times are RFC 3339 strings."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class SpecModel(WireModel):
    """What users write: an unknown field is an error, as it is for `kubectl`, and rules are checked here too."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="after")
    def keeps_its_rules(self) -> Self:
        broken = [rule.message for rule in self.rules if not rule.holds(self)]
        if broken:
            raise PydanticCustomError("rule", "{broken}", {"broken": "; ".join(broken)})
        return self


class StatusModel(WireModel):
    """What the operator writes: a field of a newer version is left alone."""

    model_config = ConfigDict(extra="ignore")


class ObjectMeta(StatusModel):
    """The part of `metadata` that the operator reads."""

    name: str = ""
    generate_name: str = ""
    namespace: str = ""
    uid: str = ""
    generation: int = 0
    resource_version: str = ""
    labels: Mapping[str, str] = Field(default_factory=dict)
    annotations: Mapping[str, str] = Field(default_factory=dict)
    creation_timestamp: datetime | None = None
    deletion_timestamp: datetime | None = None


class KubernetesObject(WireModel):
    """A whole document. Subclasses add `kind`, `spec` and `status`."""

    model_config = ConfigDict(extra="ignore")

    api_version: Literal["capibara6.dev/v1alpha1"] = API_VERSION
    metadata: ObjectMeta = ObjectMeta()

    @model_validator(mode="before")
    @classmethod
    def is_read_as_stored(cls, document: Any) -> Any:
        if not isinstance(document, Mapping) or "spec" not in document:
            return document
        return {**document, "spec": as_stored(document["spec"])}

    def manifest(self) -> dict[str, Any]:
        """The document as it was written: apiVersion, kind, metadata, spec, and in them only what was set."""
        written = self.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True)
        return {
            "apiVersion": self.api_version,
            "kind": type(self).__name__,
            "metadata": written.get("metadata", {}),
            "spec": written.get("spec", {}),
        }


class ConditionStatus(StrEnum):
    TRUE = "True"
    FALSE = "False"
    UNKNOWN = "Unknown"


class Condition(StatusModel):
    """One observation about an object, as in every Kubernetes API."""

    type: str = Field(description="Ready, Succeeded, Finished, Reconciling or Stalled.", max_length=316)
    status: ConditionStatus = Field(description="True, False or Unknown.")
    reason: str = Field(description="Why, in one word; the API reference lists the words.", max_length=1024)
    message: str = Field("", description="What happened, for people, and what to do about it.", max_length=32768)
    observed_generation: Integer | None = Field(
        None, description="The metadata.generation that this is about.", ge=0, le=2**53 - 1
    )
    last_transition_time: datetime | None = Field(None, description="When `status` last changed.")


class TemplateReference(SpecModel):
    """A SandboxTemplate in the execution's own namespace, else in the operator's."""

    name: ObjectName = Field(description="Name of the SandboxTemplate.")


class KeyReference(SpecModel):
    """One key of an object in the same namespace. There is no namespace field: nobody reads across tenants."""

    name: ObjectName = Field(description="Name of the object, in the namespace of the execution.")
    key: DataKey = Field(description="The key in its data.")


class SecretSource(SpecModel):
    """Where a secret value comes from."""

    secret_key_ref: KeyReference = Field(description="A key of a Secret.")


class PlainEnvVar(SpecModel):
    """An environment variable without secrets."""

    name: EnvName = Field(description="Name of the variable.")
    value: EnvText = Field(description="Its value. Not for secrets: whoever may read the object reads it.")


class EnvVar(SpecModel):
    """An environment variable of an execution."""

    name: EnvName = Field(description="Name of the variable.")
    value: EnvText | None = Field(None, description="Its value. Not for secrets: use valueFrom.")
    value_from: SecretSource | None = Field(None, description="Where the value comes from, instead of `value`.")

    rules: ClassVar = (
        Rule(
            "set exactly one of value and valueFrom",
            "has(self.value) != has(self.valueFrom)",
            lambda self: (self.value is None) != (self.value_from is None),
        ),
    )


class Limits(SpecModel):
    """The most that a sandbox may use. The code cannot use more."""

    cpu: CpuQuantity | None = Field(None, description="CPU, as in Kubernetes: 750m is three quarters of one.")
    memory: MemoryQuantity | None = Field(None, description="Memory, as in Kubernetes: 512Mi, 1Gi.")

    @property
    def cpu_millis(self) -> int | None:
        """Thousandths of a CPU, None if unset."""
        return None if self.cpu is None else cpu_millis(self.cpu)

    @property
    def memory_bytes(self) -> int | None:
        """Bytes, None if unset."""
        return None if self.memory is None else memory_bytes(self.memory)


def describe_invalid(error: ValidationError) -> str:
    """What is wrong, field by field, for a condition's message. Never the values: they may be secrets."""
    lines = []
    for problem in error.errors(include_input=False, include_url=False, include_context=False):
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in problem["loc"])
        lines.append(f"{path.lstrip('.')}: {problem['msg']}" if path else problem["msg"])
    return "; ".join(lines)
