"""What is kept of what a run leaves, where, and for how long."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from capibara.settings.part import Part


class Outputs(Part):
    """What is kept of what a run leaves, where, and for how long."""

    output_inline_bytes: int = Field(
        16 * 1024,
        ge=1024,
        le=64 * 1024,
        description="How much of stdout and stderr together is kept in the status: beginning and end.",
    )
    results_inline_bytes: int = Field(
        40 * 1024,
        ge=0,
        le=256 * 1024,
        description="How much of the rich results is kept in the status, all together. Of what does not fit,"
        " type and size are kept.",
    )
    files_inline_bytes: int = Field(
        128 * 1024,
        ge=0,
        le=256 * 1024,
        description="How much of the contents of files that `spec.outputs` asks for is kept in the status, all"
        " together; what is not text counts as Base64. Of what does not fit, size and hash are kept.",
    )
    output_file_bytes: int = Field(
        64 * 1024 * 1024,
        ge=1024,
        description="How much of stdout, and of stderr, is kept in the sandbox during the run. What follows is"
        " only counted.",
    )
    output_store: str = Field(
        "",
        description="Where output goes that is too large for the status, whole (docs/outputs.md): `s3://bucket/prefix`,"
        " `gs://bucket/prefix`, `az://container/prefix` or `file:///directory`. Credentials come from the environment"
        " or the workload's identity, as the cloud's own tools find them. Empty: it is lost with the sandbox.",
    )
    output_store_wait_seconds: float = Field(
        120.0,
        ge=0,
        description="How long an execution that has ended waits for an output store that does not answer, its sandbox"
        " kept alive. After that it ends with what its status holds.",
    )
    output_retention_seconds: int = Field(
        0,
        ge=0,
        description="How long stored output is kept at least, also if its execution is deleted before. 0: it goes with"
        " its execution, a minute later.",
    )
    output_sweep_seconds: float = Field(
        600.0, gt=0, description="How often stored output of executions that are gone is looked for and deleted."
    )
    live_output_address: str = Field(
        "",
        pattern=r"^(http://[^/?#@\s]+:[0-9]{1,5})?$",
        description="URL with address and port, as `http://10.0.0.7:9446`, at which this operator listens and tells"
        " gateways what code prints while it runs. Empty: nowhere.",
    )
    live_output_key_file: Path | None = Field(
        None,
        description="A file of random text, the same for all operators and gateways of a cluster, with which gateways"
        " prove that they may read what code prints. Needed for that.",
    )

    @model_validator(mode="after")
    def _live_output_is_guarded(self) -> Self:
        if self.live_output_address and self.live_output_key_file is None:
            raise ValueError("CAPIBARA_LIVE_OUTPUT_ADDRESS needs CAPIBARA_LIVE_OUTPUT_KEY_FILE")
        return self
