"""Every setting of the local E2B server: one frozen model, read from the environment and the command line.

A setting has a default, its unit in its name, and a help text that `capibara-local serve --help` prints.
Environment variables are `CAPIBARA_LOCAL_<NAME>`; a flag wins over its variable.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, SecretStr
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

MIB = 1024 * 1024


def default_cache_dir() -> Path:
    """`$XDG_CACHE_HOME/capibara`, as the freedesktop base directory specification has it."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "capibara"


def split_commas(value: object) -> object:
    """A list from `a,b`, as flags and variables have it; anything else is left to the model."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


class Settings(BaseSettings):
    """Settings of one server. Units: seconds, bytes (or MiB where the name says so), thousandths of a CPU."""

    model_config = SettingsConfigDict(env_prefix="CAPIBARA_LOCAL_", frozen=True, extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on. Sandboxes run hostile code: keep it loopback.")
    port: Annotated[int, Field(ge=0, le=65535)] = Field(
        3000, description="TCP port to listen on; 0 takes a free one, which the ready line names."
    )
    api_key: SecretStr | None = Field(
        None,
        description="The X-API-KEY that is let in. Unset without a keys file: one is made. No flag: all see flags.",
    )
    api_key_file: Path | None = Field(None, description="A file that holds the API key; wins over the variable.")
    keys_file: Path | None = Field(
        None,
        description="A file of API keys: lines of a team's name and the SHA-256 of a key. Read again when it changes. "
        "Teams do not see each other's sandboxes, templates and snapshots.",
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode, BeforeValidator(split_commas)] = Field(
        (),
        description="Names that requests may come to, beside addresses and localhost, separated by commas; `*.name`: "
        "all below it. Any other Host is refused, since a web page could have made it mean this machine.",
    )
    data_dir: Path | None = Field(
        None, description="Where sandboxes live while they run. Default: a new directory in /run, removed at the end."
    )
    cache_dir: Path = Field(
        default_factory=default_cache_dir, description="Where built images are kept between runs (about 1 GB)."
    )
    templates_dir: Path | None = Field(
        None, description="Where built templates are kept, with their layers. Default: `templates` in the cache."
    )
    runtime: str = Field("runc", description="The OCI runtime: a name on PATH or a path.")
    user_namespace: Literal["auto", "on", "off"] = Field(
        "auto",
        description="Root in a sandbox is an ordinary user of the host: on, off, or auto, where the machine can do it.",
    )

    default_template: str = Field("base", description="Image of a create that names no template.")
    default_timeout_seconds: Annotated[int, Field(gt=0)] = Field(
        300, description="Lifetime of a sandbox whose create names none."
    )
    max_timeout_seconds: Annotated[int, Field(gt=0)] = Field(
        86_400, description="Longest lifetime that a create, connect or timeout call may ask for (E2B Pro: 24 h)."
    )
    default_cpu_millis: Annotated[int, Field(gt=0)] = Field(
        2000, description="CPU of a sandbox that asks for none, in thousandths of a CPU (E2B: 2 vCPU)."
    )
    max_cpu_millis: Annotated[int, Field(gt=0)] = Field(8000, description="Most CPU that a sandbox may ask for.")
    default_memory_mib: Annotated[int, Field(ge=64)] = Field(
        1024, description="Memory of a sandbox that asks for none, in MiB (E2B: 1 GiB)."
    )
    max_memory_mib: Annotated[int, Field(ge=64)] = Field(8192, description="Most memory that a sandbox may ask for.")
    default_disk_mib: Annotated[int, Field(ge=0)] = Field(
        10_240,
        description="Disk of a sandbox that asks for none, in MiB; takes room as it fills (E2B: 10 GiB). 0: no limit.",
    )
    max_disk_mib: Annotated[int, Field(ge=16)] = Field(
        65_536, description="Largest disk that a sandbox may ask for, in MiB."
    )
    max_pids: Annotated[int, Field(ge=16)] = Field(512, description="Processes and threads at once in one sandbox.")
    max_sandboxes: Annotated[int, Field(ge=0)] = Field(
        0, description="Sandboxes alive at once, as a team limit at E2B (429 beyond). 0: no limit."
    )
    max_creates_per_second: Annotated[float, Field(ge=0)] = Field(
        0.0, description="Creations a second, as a team limit at E2B (429 with Retry-After beyond). 0: no limit."
    )
    pool_sandboxes: Annotated[int, Field(ge=0)] = Field(
        1, description="Warm sandboxes kept started for each pooled image, kernel ready, each used once."
    )
    pool_images: Annotated[tuple[str, ...], NoDecode, BeforeValidator(split_commas)] = Field(
        ("code-interpreter-v1",), description="Images that are kept warm, separated by commas."
    )
    pool_quiet_seconds: Annotated[float, Field(ge=0)] = Field(
        0.15, description="The pool is refilled when no request arrived for this long: a user's call goes first."
    )
    pool_patience_seconds: Annotated[float, Field(ge=0)] = Field(
        2.0, description="The pool is refilled after this long even if requests never cease."
    )
    concurrent_creates: Annotated[int, Field(ge=0)] = Field(
        0, description="Sandboxes started at once; more only slow each other down. 0: the number of CPUs."
    )
    concurrent_builds: Annotated[int, Field(ge=1)] = Field(
        4, description="Templates built at once; others wait for their turn."
    )
    build_timeout_seconds: Annotated[float, Field(gt=0)] = Field(
        3600.0, description="Longest that the build of one template may take once it has its turn (E2B: 1 h)."
    )
    build_memory_mib: Annotated[int, Field(ge=64)] = Field(
        2048, description="Memory of a build step, in MiB, if the template's own is less: installing takes more."
    )
    build_min_free_mib: Annotated[int, Field(ge=0)] = Field(
        1024, description="A build ends when the disk that holds the layers has less than this free, in MiB."
    )
    build_private_network: bool = Field(
        False, description="Let build steps reach private address ranges, such as a package index of your own."
    )
    max_upload_mib: Annotated[int, Field(gt=0)] = Field(
        4096, description="Largest archive that one COPY step of a template may upload, in MiB."
    )
    layer_cache_hours: Annotated[float, Field(ge=0)] = Field(
        72.0, description="How long a layer or an uploaded file that no template uses is kept for the next build."
    )
    idempotency_ttl_seconds: Annotated[float, Field(gt=0)] = Field(
        3600.0, description="How long the answer to an Idempotency-Key is replayed."
    )
    fault_injection: bool = Field(
        False, description="Let tests order faults by PUT /_faults. Never on a server that others use."
    )
    shutdown_grace_seconds: Annotated[float, Field(ge=0)] = Field(
        2.0, description="How long open connections may finish after the sandboxes were ended at shutdown."
    )

    def template_folder(self) -> Path:
        return self.templates_dir or self.cache_dir / "templates"

    @property
    def default_disk_bytes(self) -> int | None:
        """The default disk size in bytes. None: no limit of its own."""
        return self.default_disk_mib * MIB or None

    def expected_key(self) -> str | None:
        """The API key to demand, or None when none is set. OSError: the file cannot be read."""
        if self.api_key_file is not None:
            return self.api_key_file.read_text(encoding="utf-8").strip()
        return self.api_key.get_secret_value() if self.api_key is not None else None
