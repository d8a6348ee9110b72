"""Sandbox documents as the REST API writes them and create bodies as it reads them.

Field names are E2B's OpenAPI names; what the SDK's parser requires is always there.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from pydantic import Field

from capibara_local.beginning import CreateRequest
from capibara_local.bounded import ListOf, Texts
from capibara_local.runtime.base import Limits
from capibara_local.settings import MIB, Settings
from capibara_local.store import Lifecycle, SandboxRecord, timestamp
from capibara_local.templates.catalog import Blueprint, Catalog
from capibara_local.templates.store import TemplateMissing

from .door import Sent, Variables, whole_number
from .errors import ApiError
from .network import NetworkDocument, network_document, rules_at_create, unsupported

ENVD_VERSION: Final = "0.6.13"  # the envd whose behaviour this server follows; unlocks every feature of the SDK
CLIENT_ID: Final = "local"
CPU_METADATA: Final = "capibara6.dev/cpu-millis"
MEMORY_METADATA: Final = "capibara6.dev/memory-bytes"
DISK_METADATA: Final = "capibara6.dev/disk-bytes"
MIN_CPU_MILLIS: Final = 10
MIN_MEMORY_BYTES: Final = 64 * MIB
MIN_DISK_BYTES: Final = 16 * MIB


class AutoResume(Sent):
    enabled: bool = False


class Lifetime(Sent):
    """The body of a connect or resume call."""

    timeout: int | None = None


class NewTimeout(Sent):
    """The body of a timeout call."""

    timeout: int


class Pause(Sent):
    """The body of a pause call. `memory` False: files alone shall be kept."""

    memory: bool | None = None


class NewSandbox(Sent):
    """The body of a create call, v1 and v2."""

    template: str | None = Field(None, alias="templateID")
    timeout: int | None = None
    metadata: Texts = Field(default_factory=dict)
    envs: Variables = Field(default_factory=dict, alias="envVars")
    auto_pause: bool = Field(False, alias="autoPause")
    auto_resume: AutoResume | None = Field(None, alias="autoResume")
    allow_internet_access: bool | None = None
    network: NetworkDocument | None = None
    volume_mounts: ListOf[Any] = Field(default_factory=list, alias="volumeMounts")
    mcp: Any = None
    iam: Any = None


def checked_timeout(value: int | None, settings: Settings, least: int = 1) -> float:
    """A sandbox's lifetime in seconds; the default if absent. ApiError 400: outside what this server allows."""
    if value is None:
        return float(settings.default_timeout_seconds)
    if value < least:
        raise ApiError(400, f"timeout must be a whole number of seconds, {least} or more")
    if value > settings.max_timeout_seconds:
        raise ApiError(400, f"Timeout cannot be greater than {settings.max_timeout_seconds} seconds")
    return float(value)


def create_request(new: NewSandbox, settings: Settings, catalog: Catalog) -> CreateRequest:
    """ApiError 400 for a bad value, 404 for a template that does not exist, 501 for what this server has not got."""
    try:
        blueprint = catalog.find(new.template or settings.default_template)
    except TemplateMissing as missing:
        raise ApiError(404, str(missing)) from None
    refuse_what_is_not_here(new)
    return CreateRequest(
        blueprint=blueprint,
        timeout=checked_timeout(new.timeout, settings),
        limits=limits_of(new.metadata, settings, blueprint),
        metadata=new.metadata,
        envs=new.envs,
        lifecycle=Lifecycle(
            on_timeout="pause" if new.auto_pause else "kill",
            auto_resume=new.auto_resume is not None and new.auto_resume.enabled,
        ),
        network=rules_at_create(new.network, bool(new.allow_internet_access)),
    )


def refuse_what_is_not_here(new: NewSandbox) -> None:
    """ApiError 501. Rules that nothing would enforce are refused: a caller would rely on them."""
    wanted = [name for name, value in (("volumes", new.volume_mounts), ("mcp", new.mcp), ("iam", new.iam)) if value]
    wanted += unsupported(new.network) if new.network else []
    if wanted:
        raise ApiError(501, f"not supported by this server: {', '.join(wanted)}")


def limits_of(metadata: Mapping[str, str], settings: Settings, blueprint: Blueprint) -> Limits:
    """The limits that metadata asks for, within this server's maxima; its defaults without. A template that was built
    with a size has that, and metadata can only ask for less."""
    cpu_millis = asked_for(
        metadata.get(CPU_METADATA),
        CPU_METADATA,
        settings.default_cpu_millis if blueprint.cpu_count is None else blueprint.cpu_count * 1000,
        range(MIN_CPU_MILLIS, settings.max_cpu_millis + 1),
    )
    memory_bytes = asked_for(
        metadata.get(MEMORY_METADATA),
        MEMORY_METADATA,
        (blueprint.memory_mb or settings.default_memory_mib) * MIB,
        range(MIN_MEMORY_BYTES, settings.max_memory_mib * MIB + 1),
    )
    if blueprint.cpu_count is not None:
        cpu_millis = min(cpu_millis, blueprint.cpu_count * 1000)
    if blueprint.memory_mb is not None:
        memory_bytes = min(memory_bytes, blueprint.memory_mb * MIB)
    return Limits(cpu_millis, memory_bytes, settings.max_pids, disk_of(metadata, settings))


def disk_of(metadata: Mapping[str, str], settings: Settings) -> int | None:
    """The size of the disk that metadata asks for; the server's default without."""
    if DISK_METADATA not in metadata:
        return settings.default_disk_bytes
    allowed = range(MIN_DISK_BYTES, settings.max_disk_mib * MIB + 1)
    return asked_for(metadata[DISK_METADATA], DISK_METADATA, 0, allowed)


def asked_for(text: str | None, key: str, default: int, allowed: range) -> int:
    """The number that metadata `key` says, `default` without it. ApiError 400 for one that is not allowed."""
    if text is None:
        return default
    number = whole_number(text)
    if number is None or number not in allowed:
        limits = f"from {allowed[0]} to {allowed[-1]}"
        raise ApiError(400, f"metadata {key} must be a whole number {limits}, not {text[:40]!r}")
    return number


def created(record: SandboxRecord, domain: str) -> dict[str, Any]:
    """The document that create, connect and resume answer with."""
    return {
        "sandboxID": record.id,
        "templateID": record.template,
        "alias": record.name,
        "clientID": CLIENT_ID,
        "envdVersion": ENVD_VERSION,
        "envdAccessToken": record.access_token,
        "trafficAccessToken": record.traffic_token,
        "domain": domain,
    }


def listed(record: SandboxRecord) -> dict[str, Any]:
    return {
        "sandboxID": record.id,
        "templateID": record.template,
        "alias": record.name,
        "clientID": CLIENT_ID,
        "startedAt": timestamp(record.started_at),
        "endAt": timestamp(record.end_at),
        "state": record.state,
        "cpuCount": math.ceil(record.cpu_millis / 1000),
        "memoryMB": record.memory_bytes // MIB,
        "diskSizeMB": record.disk_bytes // MIB,
        "envdVersion": ENVD_VERSION,
        "metadata": dict(record.metadata),
        "volumeMounts": [],
    }


def detail(record: SandboxRecord, domain: str) -> dict[str, Any]:
    return {
        **listed(record),
        "domain": domain,
        "allowInternetAccess": record.network.internet,
        "network": network_document(record.network),
        "lifecycle": {"onTimeout": record.lifecycle.on_timeout, "autoResume": record.lifecycle.auto_resume},
    }
