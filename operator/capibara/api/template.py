"""SandboxTemplate: what sandboxes look like, how large they are, and what executions may change."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic.config import JsonDict

from capibara.api.meta import Boolean, Condition, Integer, KubernetesObject, Limits, PlainEnvVar, SpecModel, StatusModel
from capibara.api.network import Network
from capibara.api.outputs import MAX_OUTPUTS, OutputPattern
from capibara.api.packages import Packages
from capibara.api.quantity import CpuQuantity, MemoryQuantity
from capibara.api.rules import unique_by

MAX_DEADLINE_SECONDS: Final = 24 * 3600  # E2B's longest sandbox life (facts, e2b.md 10)

BY_NAME: Final[JsonDict] = {"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["name"]}
BY_PATH: Final[JsonDict] = {"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["path"]}
BY_TYPE: Final[JsonDict] = {"x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["type"]}

Deadline = Annotated[Integer, Field(ge=1, le=MAX_DEADLINE_SECONDS)]
BaseName = Annotated[
    str,
    StringConstraints(min_length=1, max_length=128, pattern=r"^([a-z0-9_-]+/)?[a-z0-9][a-z0-9_-]*(:[A-Za-z0-9._-]+)?$"),
]


class Language(StrEnum):
    PYTHON = "python"
    JAVASCRIPT = "javascript"
    TYPESCRIPT = "typescript"
    BASH = "bash"
    R = "r"
    JAVA = "java"
    SQL = "sql"


class Permission(StrEnum):
    DISALLOWED = "Disallowed"
    ALLOWED = "Allowed"


class Overrides(SpecModel):
    """What an execution may change about the template. Nothing, unless it says so here."""

    packages: Permission = Field(
        Permission.DISALLOWED, description="Whether a Dynamic execution may ask for more packages."
    )
    env: Permission = Field(
        Permission.DISALLOWED,
        description="Whether an execution may replace variables that the template sets. Others it may always add.",
    )
    limits: Permission = Field(Permission.DISALLOWED, description="Whether a Dynamic execution may change the limits.")
    active_deadline_seconds: Permission = Field(
        Permission.DISALLOWED,
        description="Whether a Dynamic execution may ask for a longer deadline, up to the operator's maximum.",
    )
    network: Permission = Field(
        Permission.DISALLOWED, description="No effect yet. Whether a Dynamic execution may ask for another network."
    )


class Pool(SpecModel):
    """Warm sandboxes."""

    ready: Integer = Field(
        0,
        description="How many sandboxes are kept started and waiting. Each is used once, and then replaced.",
        ge=0,
        le=100,
    )


class TemplateLimits(Limits):
    """CPU and memory of a template's sandboxes: both are always known."""

    cpu: CpuQuantity = Field("1", description="CPU, as in Kubernetes: 750m is three quarters of one.")
    memory: MemoryQuantity = Field("512Mi", description="Memory, as in Kubernetes: 512Mi, 1Gi.")


class Routing(SpecModel):
    """Which queries are for the template."""

    examples: tuple[Annotated[str, StringConstraints(min_length=1, max_length=512)], ...] = Field(
        (),
        description="Queries that are for this template, a few of each kind. What resembles one gets the template.",
        max_length=32,
    )


class SandboxTemplateSpec(SpecModel):
    """The sandboxes of a kind of work."""

    description: str = Field("", description="What the template is for.", max_length=1024)
    languages: Annotated[tuple[Language, ...], AfterValidator(unique_by(str))] = Field(
        (Language.PYTHON,),
        description="Languages that executions may be written in; the first is the default.",
        min_length=1,
        max_length=16,
        json_schema_extra={"x-kubernetes-list-type": "set"},
    )
    packages: Packages = Field(Packages(), description="Packages to install in addition to those of the base.")
    limits: TemplateLimits = Field(
        TemplateLimits(), description="CPU and memory of a sandbox. The code cannot use more."
    )
    active_deadline_seconds: Deadline = Field(
        300,
        description="How long a run may take, in seconds: the maximum, and the default for executions that name none.",
    )
    base: BaseName = Field(
        "code-interpreter-v1",
        description="E2B template to build on. It is used without a build if nothing has to be added and its"
        " size fits.",
    )
    env: Annotated[tuple[PlainEnvVar, ...], AfterValidator(unique_by(lambda variable: variable.name))] = Field(
        (), description="Environment variables of every run.", max_length=64, json_schema_extra=BY_NAME
    )
    outputs: Annotated[tuple[OutputPattern, ...], AfterValidator(unique_by(lambda output: output.path))] = Field(
        (),
        description="Files that every run gives back. Those that an execution asks for are added; one with the same"
        " path replaces the template's.",
        max_length=MAX_OUTPUTS,
        json_schema_extra=BY_PATH,
    )
    network: Network = Field(Network(), description="What the code may reach over the network.")
    cacheable: Boolean = Field(
        False,
        description="Whether results may be used again (spec.cache) although the code reaches the network. Without a"
        " network they may in any case.",
    )
    overrides: Overrides = Field(Overrides(), description="What executions may change about the template.")
    pool: Pool = Field(Pool(), description="Warm sandboxes: started before they are asked for.")
    routing: Routing = Field(Routing(), description="Which queries are for the template.")


class ActiveBuild(StatusModel):
    """The E2B template in use."""

    template_id: str = Field("", alias="templateID", description="E2B's ID of the template.", max_length=256)
    build_id: str = Field("", alias="buildID", description="E2B's ID of the build.", max_length=256)
    hash: str = Field("", description="Hash of the content that was built.", max_length=128)
    cpu_count: Integer = Field(0, description="Virtual CPUs of its sandboxes; 0: not known.", ge=0, le=1024)
    memory_mb: Integer = Field(
        0, alias="memoryMB", description="Memory of its sandboxes in MiB; 0: not known.", ge=0, le=2**31 - 1
    )


class RunningBuild(ActiveBuild):
    """The build under way."""

    start_time: datetime | None = Field(None, description="When it began.")


class Serves(StrEnum):
    """Which build executions get."""

    CURRENT = "Current"
    FORMER = "Former"
    NOTHING = "Nothing"


class EffectiveSize(StatusModel):
    """CPU and memory of a sandbox, defaults included."""

    cpu: str = Field("", description="CPU, as in Kubernetes: 750m is three quarters of one.", max_length=64)
    memory: str = Field("", description="Memory, as in Kubernetes: 512Mi, 1Gi.", max_length=64)


class PoolStatus(StatusModel):
    """Warm sandboxes, counted."""

    ready: Integer = Field(0, description="Warm sandboxes that are ready.", ge=0)
    target: Integer = Field(0, description="Warm sandboxes that should be ready.", ge=0)
    summary: str = Field("", description="Both for people, ready first: 1/2.", max_length=64)
    hits: Integer = Field(0, description="Executions that got a warm sandbox.", ge=0)
    misses: Integer = Field(0, description="Executions that found no warm sandbox and got a new one.", ge=0)
    recommended: Integer = Field(
        0,
        description="The size that would have served the executions of the last minute: arrivals per second x"
        " seconds to make a sandbox.",
        ge=0,
    )


class SandboxTemplateStatus(StatusModel):
    """What the operator observed."""

    observed_generation: Integer = Field(-1, description="The generation described here; -1: not seen yet.")
    conditions: tuple[Condition, ...] = Field(
        (),
        description="Ready: whether the spec is in force. Reconciling and Stalled: present only while true.",
        max_length=16,
        json_schema_extra=BY_TYPE,
    )
    hash: str = Field("", description="Hash of the content that the spec asks for.", max_length=128)
    limits: EffectiveSize | None = Field(None, description="CPU and memory of a sandbox, defaults included.")
    serves: Serves | None = Field(
        None,
        description="Which build new executions get. Current: that of the spec. Former: an earlier one, as the current"
        " one is being built or cannot be. Nothing: they wait for a build, or fail.",
    )
    active: ActiveBuild | None = Field(None, description="The E2B template that executions use.")
    building: RunningBuild | None = Field(None, description="The build under way.")
    pool: PoolStatus | None = Field(None, description="Warm sandboxes: started before they are asked for.")
    last_build_log: str = Field("", description="The end of the last build's log.", max_length=16384)


class SandboxTemplate(KubernetesObject):
    """A kind of sandbox: languages, packages, size, deadline and network of the executions that name it."""

    kind: Literal["SandboxTemplate"] = "SandboxTemplate"
    spec: SandboxTemplateSpec = Field(description="What the sandboxes should be like.")
    status: SandboxTemplateStatus = Field(SandboxTemplateStatus(), description="What the operator observed.")
