"""The gateway's settings, read from the environment."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Final, Self

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

LOCALHOST: Final = "localhost"


class GatewaySettings(BaseSettings):
    """Environment variables are `CAPIBARA_GATEWAY_<NAME>`. docs/gateway.md lists them."""

    model_config = SettingsConfigDict(
        env_prefix="CAPIBARA_GATEWAY_", frozen=True, populate_by_name=True, extra="ignore", hide_input_in_errors=True
    )

    listen: str = Field("127.0.0.1:8080", description="Address and port to listen on, as `0.0.0.0:8080`.")
    probes_port: int = Field(
        0, ge=0, le=65535, description="Port of `/healthz`, `/startupz` and `/readyz`, for a kubelet's probes. 0: none."
    )
    insecure_local: bool = Field(
        False,
        description="Ask callers for no token, and act with the rights of the kubeconfig. Only on a loopback address.",
    )
    audiences: tuple[str, ...] = Field(
        ("capibara-gateway",),
        description="Whom tokens have to be made for, one of them, as a JSON list. Empty: for the API server, as"
        " kubeconfigs have them.",
    )
    namespaces: tuple[str, ...] = Field(
        (), description="Namespaces to serve, as a JSON list. Empty: all. The first serves requests that name none."
    )
    default_namespace: str = Field(
        "default", description="Serves requests that name no namespace, where all are served."
    )
    operator_namespace: str = Field(
        "capibara-system", description="The operator's namespace, whose templates all executions can name."
    )
    output_key_file: Path | None = Field(
        None,
        description="The file of the operators' CAPIBARA_LIVE_OUTPUT_KEY_FILE, to tell what code prints while it"
        " runs. None: it is not told.",
    )
    ttl_seconds: int = Field(
        3600,
        ge=60,
        description="Executions that say nothing about it are deleted this long after their end; so long an"
        " `Idempotency-Key` is remembered.",
    )
    wait_seconds: float = Field(
        3600.0, gt=0, description="Longest wait for an end. Then the answer is 202, and the execution goes on."
    )
    body_bytes: int = Field(2 * 1024 * 1024, ge=1024, description="Largest body of a request.")
    body_seconds: float = Field(30.0, gt=0, description="Longest time that a body may take to arrive.")
    requests_per_second: float = Field(50.0, gt=0, description="Requests of one caller per second, on average.")
    request_burst: int = Field(100, ge=1, description="Requests of one caller at once after a quiet time.")
    waiting_per_caller: int = Field(200, ge=1, description="Requests of one caller that wait, or stream, at once.")
    waiting: int = Field(2000, ge=1, description="Requests that wait, or stream, at once.")
    output_store: str = Field(
        "",
        description="Where the operator's CAPIBARA_OUTPUT_STORE is, to show what is too large for a status"
        " (docs/outputs.md). Empty: it is not shown.",
    )
    sign_out_path: str = Field(
        "",
        pattern=r"^(/([^/\\].*)?)?$",
        description="Where the proxy before the gateway, which signs people in, signs them out, such as"
        " `/oauth2/sign_out`: the dashboard sends them there and takes no tokens. Empty: there is no such proxy.",
    )
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="Lowest level that is logged.")
    log_format: str = Field("auto", pattern="^(auto|json|text)$", description="auto: text on a terminal, JSON else.")

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to listen on."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def home(self) -> str:
        """The namespace of requests that name none."""
        return self.namespaces[0] if self.namespaces else self.default_namespace

    @model_validator(mode="after")
    def _can_listen(self) -> Self:
        host, _, port = self.listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise ValueError("listen must be an address and a port, as 127.0.0.1:8080 or [::1]:8080")
        if self.insecure_local and not is_loopback(self.address[0]):
            raise ValueError(
                "insecure_local gives everybody who can connect the rights of the kubeconfig: listen on 127.0.0.1 or"
                " ::1, or leave it out and have callers send tokens"
            )
        return self


def is_loopback(host: str) -> bool:
    """Whether only this machine can connect to an address. Names other than `localhost` are not looked up."""
    if host.lower() == LOCALHOST:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
