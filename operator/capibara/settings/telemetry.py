"""What the operator tells of itself, and to whom."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from capibara.settings.part import Part


class Telemetry(Part):
    """What the operator tells of itself, and to whom."""

    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="Lowest level that is logged.")
    log_format: str = Field(
        "auto", pattern="^(auto|json|text)$", description="auto: text on a terminal, JSON elsewhere."
    )
    traces: bool = Field(
        False,
        description="Send one OpenTelemetry trace an execution, by OTLP over HTTP, to where the variables"
        " `OTEL_EXPORTER_OTLP_...` say. Needs the extra `otel`.",
    )
    liveness_port: int = Field(
        0, ge=0, le=65535, description="Port of `/healthz`, `/startupz` and `/readyz`, for a kubelet's probes. 0: none."
    )
    metrics_port: int = Field(
        0, ge=0, le=65535, description="Port of `/metrics`, for Prometheus; the probes answer there too. 0: none."
    )
    metrics_authorization: bool = Field(
        False,
        description="Show `/metrics` only to bearers of a token that the API server knows (TokenReview) and lets `get`"
        " the URL `/metrics` (SubjectAccessReview). The operator's account needs the role system:auth-delegator.",
    )
    metrics_tls_cert_file: Path | None = Field(
        None,
        description="PEM file with the certificate of the metrics port, which then speaks TLS alone. Replaced files are"
        " read within seconds.",
    )
    metrics_tls_key_file: Path | None = Field(None, description="PEM file with the key of that certificate.")

    @model_validator(mode="after")
    def _tls_is_whole(self) -> Self:
        if (self.metrics_tls_cert_file is None) != (self.metrics_tls_key_file is None):
            raise ValueError("CAPIBARA_METRICS_TLS_CERT_FILE and CAPIBARA_METRICS_TLS_KEY_FILE go together")
        if self.metrics_tls_cert_file and self.metrics_port == self.liveness_port != 0:
            raise ValueError("with TLS, CAPIBARA_METRICS_PORT has to be another port than CAPIBARA_LIVENESS_PORT")
        return self
