"""What a run was held to, what it used, and where its time went: parts of a CodeExecution's status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import (
    AliasChoices,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from capibara.api import quantity
from capibara.api.meta import Integer, StatusModel


def decimal_text(value: float) -> str:
    """Without an exponent, which people do not read: 0.000014."""
    return f"{value:.8f}".rstrip("0").rstrip(".")


Decimal = Annotated[
    float,
    Field(ge=0, allow_inf_nan=False),
    PlainSerializer(decimal_text, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "maxLength": 64}),
]
"""A number as text, as quantities are: kubectl cannot sort whole numbers beside fractions."""
Count = Annotated[Integer, Field(ge=0, le=2**53 - 1)]
Cpu = Annotated[
    str,
    BeforeValidator(lambda value: quantity.cpu_text(value) if isinstance(value, int) else value),
    StringConstraints(max_length=64),
]
Memory = Annotated[
    str,
    BeforeValidator(lambda value: quantity.memory_text(value) if isinstance(value, int) else value),
    StringConstraints(max_length=64),
]
"""Quantities; of a former schema: integers, in thousandths and in bytes."""


def keep_former(schema: dict[str, Any]) -> None:
    """Let a schema take what was stored under names that it has no more."""
    schema["x-kubernetes-preserve-unknown-fields"] = True
    schema.pop("required", None)


KEEPS_FORMER: Final = ConfigDict(json_schema_extra=keep_former)
"""For fields that had other names once: the API server keeps those in what was stored before.

A field whose type changes gets another name, since kubectl cannot sort one name with values of two types.
"""
Mechanism = Annotated[str, BeforeValidator(lambda value: "None" if value is None else value), Field(max_length=64)]


class EffectiveLimits(StatusModel):
    """The limits of the run, fixed when it was claimed. An operator that takes it over keeps to them."""

    model_config = KEEPS_FORMER

    cpu: Cpu = Field(
        validation_alias=AliasChoices("cpu", "cpuMillis"),
        description="CPU, as in Kubernetes: 750m is three quarters of one.",
    )
    memory: Memory = Field(
        validation_alias=AliasChoices("memory", "memoryBytes"), description="Memory, as in Kubernetes: 512Mi, 1Gi."
    )
    active_deadline_seconds: Count = Field(description="Seconds from the start of the code.")

    @property
    def cpu_millis(self) -> int:
        """Thousandths of a CPU."""
        return quantity.cpu_millis(self.cpu)

    @property
    def memory_bytes(self) -> int:
        """Bytes."""
        return quantity.memory_bytes(self.memory)


class Usage(StatusModel):
    """What the execution used."""

    model_config = KEEPS_FORMER

    sandbox_time: Decimal | None = Field(
        None,
        validation_alias=AliasChoices("sandboxTime", "sandboxSeconds"),
        description="How long its sandboxes existed, all attempts together, in seconds.",
    )
    cpu_time: Decimal | None = Field(
        None, validation_alias=AliasChoices("cpuTime", "cpuSeconds"), description="CPU time of the code, in seconds."
    )
    memory_peak: Memory | None = Field(
        None,
        validation_alias=AliasChoices("memoryPeak", "peakMemory"),
        description="The most memory that was in use at once, as in Kubernetes: 34.3Mi.",
    )
    cost: Decimal | None = Field(
        None,
        validation_alias=AliasChoices("cost", "estimatedCost"),
        description="Estimate of what E2B charges for it, in US dollars.",
    )


class Timings(StatusModel):
    """Where the time went, in whole milliseconds, so that `kubectl get --sort-by` can compare them.

    Of the last attempt, but for queued and total.
    """

    model_config = KEEPS_FORMER

    queued: Count | None = Field(None, alias="queuedMilliseconds", description="Waiting until a sandbox could be had.")
    acquire: Count | None = Field(None, alias="acquireMilliseconds", description="Getting the sandbox.")
    run: Count | None = Field(None, alias="runMilliseconds", description="Running the code.")
    collect: Count | None = Field(
        None,
        alias="collectMilliseconds",
        description="Everything else between sandbox and result, such as uploads and reading output.",
    )
    total: Count | None = Field(
        None,
        alias="totalMilliseconds",
        description="From the moment an operator first saw the execution until its end.",
    )

    @model_validator(mode="before")
    @classmethod
    def reads_seconds(cls, document: Any) -> Any:
        """The first schema had seconds, under these names without their unit; some are whole, but hardly all."""
        if not isinstance(document, Mapping) or not any(isinstance(value, float) for value in document.values()):
            return document
        return {name: round(value * 1000) for name, value in document.items() if isinstance(value, int | float)}


class Enforcement(StatusModel):
    """Which mechanism enforced each limit; `None` if none did."""

    cpu: Mechanism = Field(
        "None",
        description="What enforced the CPU limit: cgroup-v1 or cgroup-v2, the sandbox's own; cgroup-v1-runner or"
        " cgroup-v2-runner, made by the runner inside it; machine, which has no more CPUs; None.",
    )
    memory: Mechanism = Field(
        "None", description="What enforced the memory limit: cgroup-v1 or cgroup-v2, machine, None."
    )
