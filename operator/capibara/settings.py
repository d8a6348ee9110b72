"""Every setting of the operator: one frozen model, read from the environment.

A setting has a default, a unit in its name or type, and a help text; `docs/settings.md` is generated from here.
The E2B variables carry the names that E2B's own SDK uses, so that one environment serves both.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from pydantic import AliasChoices, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def default_identity() -> str:
    """Who claims executions: host and process, new with every start, so that a predecessor's claims are told apart."""
    return f"{socket.gethostname()}-{os.getpid()}-{os.urandom(3).hex()}"


class Settings(BaseSettings):
    """The operator's settings. Environment variables are `CAPIBARA_<NAME>` unless the text names others."""

    model_config = SettingsConfigDict(env_prefix="CAPIBARA_", frozen=True, populate_by_name=True, extra="ignore")

    namespace: str = Field(
        "capibara-system",
        description="The operator's own namespace. Templates that an execution's namespace lacks are looked up here.",
    )
    watch_namespaces: tuple[str, ...] = Field(
        (), description="Namespaces to serve, as a JSON list. Empty: the whole cluster."
    )
    identity: str = Field(
        default_factory=default_identity,
        description="Name of this operator process, written to `status.owner` of its executions. Default: host,"
        " process ID and a random part.",
    )
    lease_seconds: int = Field(
        15,
        ge=1,
        le=3600,
        description="Each operator renews a Lease in its own namespace, five times in this time. One that did not is"
        " taken for dead by the others, which go on with what was its own; one that could not begins nothing new.",
    )
    cluster_id: str = Field(
        "",
        max_length=63,
        description="Marks this cluster's sandboxes at E2B. Default: the UID of the namespace kube-system.",
    )

    e2b_api_key: SecretStr = Field(
        SecretStr(""),
        validation_alias=AliasChoices("E2B_API_KEY", "e2b_api_key"),
        description="The E2B API key (`E2B_API_KEY`). A local server prints its own when it starts.",
    )
    e2b_api_key_file: Path | None = Field(
        None,
        validation_alias=AliasChoices("E2B_API_KEY_FILE", "e2b_api_key_file"),
        description="A file that holds the API key (`E2B_API_KEY_FILE`); a changed file is read within seconds."
        " Wins over the key.",
    )
    e2b_pool_key_file: Path | None = Field(
        None,
        validation_alias=AliasChoices("E2B_POOL_KEY_FILE", "e2b_pool_key_file"),
        description="A file of random text (`E2B_POOL_KEY_FILE`), the same for all replicas, with which warm sandboxes"
        " prove to be the operator's own: others with a key of the same E2B team can make none, only copy one"
        " that has gone. No file: all that say so are believed.",
    )
    e2b_api_url: str = Field(
        "",
        validation_alias=AliasChoices("E2B_API_URL", "e2b_api_url"),
        description="Base URL of the E2B API (`E2B_API_URL`). Empty: E2B cloud.",
    )
    e2b_sandbox_url: str = Field(
        "",
        validation_alias=AliasChoices("E2B_SANDBOX_URL", "e2b_sandbox_url"),
        description="Base URL for traffic into sandboxes (`E2B_SANDBOX_URL`). Empty: derived from the domain.",
    )
    e2b_domain: str = Field(
        "",
        validation_alias=AliasChoices("E2B_DOMAIN", "e2b_domain"),
        description="Domain of the E2B installation (`E2B_DOMAIN`). Empty: e2b.app.",
    )
    backend: str = Field(
        "e2b",
        pattern="^(e2b|fake)$",
        description="`e2b`, or `fake`: runs nothing, to measure the operator alone.",
    )

    max_sandboxes: int = Field(20, ge=1, description="Sandboxes alive at once (E2B: 20 on Hobby, 100 on Pro).")
    max_sandboxes_per_namespace: int = Field(
        0,
        ge=0,
        description="How many of them the executions of one namespace may have; further ones of it wait while others"
        " go on. 0: all.",
    )
    quotas_config_map: str = Field(
        "",
        max_length=240,
        description="Name of a ConfigMap in the operator's namespace with the quotas of namespaces (docs/quotas.md)."
        " Empty: there are none.",
    )
    price_per_cpu_second: float = Field(
        0.000014, ge=0, description="US dollars for a whole CPU of a sandbox and a second, for estimates of costs."
    )
    price_per_gib_second: float = Field(
        0.0000045, ge=0, description="US dollars for a GiB of a sandbox's memory and a second."
    )
    sandbox_creations_per_second: float = Field(
        1.0, gt=0, description="Sandboxes created per second, on average (E2B: 1 on Hobby, 5 on Pro)."
    )
    sandbox_creation_burst: int = Field(
        5, ge=1, description="Sandboxes that may be created at once after a quiet time."
    )
    sandbox_grace_seconds: int = Field(
        60,
        ge=5,
        description="E2B destroys a sandbox by itself this long after the deadline of its run, if the operator"
        " has not done so.",
    )
    sandbox_max_seconds: int = Field(
        86400,
        ge=60,
        description="The longest life that the E2B account gives a sandbox (1 hour on Hobby, 24 hours on Pro)."
        " Executions with a longer deadline are refused.",
    )
    pool_life_seconds: int = Field(
        900, ge=60, description="A warm sandbox that no execution has taken for so long is replaced by a new one."
    )
    deadline_slack_seconds: float = Field(
        15.0,
        ge=0,
        description="The runner in the sandbox ends a run at its deadline. If it has not reported this long after that,"
        " counted from before the upload, the operator destroys the sandbox.",
    )
    progress_after_seconds: float = Field(
        3.0, ge=0, description="An execution that runs longer gets one more status write, with the sandbox's ID."
    )
    output_every_seconds: float = Field(
        10.0,
        ge=0,
        description="While code runs, the end of its output is put on the status at most so often, for the first time"
        " after as long. 0: never; then the output of a sandbox that is lost is lost with it.",
    )
    queued_after_seconds: float = Field(
        1.0,
        ge=0,
        description="An execution that waits longer gets one status write that says so (Queued); a shorter wait"
        " costs none.",
    )
    queued_again_seconds: float = Field(
        10.0,
        gt=0,
        description="The place in the queue is written again at most so often, and only if it has halved since, or if"
        " what is waited for is another thing.",
    )
    code_retry_seconds: float = Field(
        10.0, ge=0, description="Wait before the first retry of failed code (backoffLimit); doubles up to the maximum."
    )
    code_retry_max_seconds: float = Field(360.0, ge=0, description="Longest wait before a retry of failed code.")
    reference_wait_seconds: float = Field(
        30.0,
        ge=0,
        description="How long an execution waits for a template, Secret or ConfigMap that it names and that does not"
        " exist (yet). Its startDeadlineSeconds, if set, is used instead.",
    )
    provider_retry_seconds: float = Field(
        1.0, gt=0, description="First wait after E2B was unreachable or refused the key; doubles up to the maximum."
    )
    provider_retry_max_seconds: float = Field(30.0, gt=0, description="Longest wait between two tries to reach E2B.")

    router_url: str = Field(
        "",
        pattern=r"^(https?://[^\s@]+)?$",
        description="A router of your own, asked by POST which template a query is for (docs/router.md). Empty: the"
        " keywords and the model that come with the operator decide.",
    )
    router_timeout_seconds: float = Field(
        0.5, gt=0, le=30, description="How long the router of `CAPIBARA_ROUTER_URL` may take. Then the model decides."
    )
    router_remember_seconds: float = Field(
        300.0,
        ge=0,
        description="How long an answer of the router of `CAPIBARA_ROUTER_URL` is taken for the same query.",
    )

    dynamic_max_cpu_millis: int = Field(
        4000, ge=100, description="Most CPU that a Dynamic execution may ask for, in thousandths of a CPU."
    )
    dynamic_max_memory_mib: int = Field(
        8192, ge=128, description="Most memory that a Dynamic execution may ask for, in MiB."
    )
    dynamic_max_deadline_seconds: int = Field(
        3600, ge=1, description="Longest deadline that a Dynamic execution may ask for."
    )

    base_sizes: Mapping[str, tuple[int, int]] = Field(
        {"code-interpreter-v1": (2, 2048), "base": (2, 512)},
        description="CPUs and MiB of E2B templates that serve as bases, as a JSON object of pairs. A template of just"
        " this size and without packages uses its base without a build; on a base that is not listed there is always"
        " a build.",
    )
    package_allow: tuple[str, ...] = Field(
        (),
        description="The packages that templates and executions may ask for, as a JSON list: `numpy` is a Python"
        " package, `npm:lodash` and `apt:graphviz` are others. Empty: all.",
    )
    package_deny: tuple[str, ...] = Field(
        (), description="Packages that nobody may ask for, written in the same way. Wins over CAPIBARA_PACKAGE_ALLOW."
    )
    max_builds: int = Field(
        4,
        ge=1,
        description="Templates that are built at the same time (E2B allows 20), by all operators together; each may"
        " always build one.",
    )
    build_poll_seconds: float = Field(1.0, gt=0, description="How often E2B is asked how far a build is.")
    build_retry_seconds: float = Field(
        60.0, gt=0, description="First wait before a failed build is tried again; doubles up to the maximum."
    )
    build_retry_max_seconds: float = Field(3600.0, gt=0, description="Longest wait before a failed build's next try.")
    census_seconds: float = Field(
        60.0,
        gt=0,
        description="How often the lists of executions and sandboxes are compared. This destroys sandboxes of"
        " executions that have ended, deletes executions by ttlSecondsAfterFinished, notices deletions that the watch"
        " missed, and has statuses follow changes after the end.",
    )
    ttl_seconds_after_finished: int = Field(
        0,
        ge=0,
        description="Delete an execution this many seconds after it ended, unless its own ttlSecondsAfterFinished says"
        " otherwise. 0: it is kept. What Argo CD or Flux manages is never deleted.",
    )
    cache_max_age_seconds: int = Field(
        7 * 24 * 3600,
        ge=0,
        description="How old a result may be that an execution with spec.cache takes instead of running, whatever its"
        " own maxAgeSeconds says. 0: none is taken, and each execution runs.",
    )
    cache_max_stored_bytes: int = Field(
        256 * 1024 * 1024,
        ge=0,
        description="How much of a result that is taken so may be in the output store, all of it together: each"
        " execution that takes it gets a copy of its own. What has more there runs again. 0: only what is whole in a"
        " status is taken.",
    )
    orphan_grace_seconds: float = Field(
        60.0, ge=0, description="A sandbox younger than this is not destroyed by that comparison."
    )
    template_sweep_seconds: float = Field(
        600.0,
        gt=0,
        description="How often E2B templates that this operator built and nobody needs any more are deleted. Only an"
        " operator that serves the whole cluster does so: others cannot know who else uses them.",
    )
    template_grace_seconds: float = Field(
        3600.0, ge=0, description="How long such a template is kept after it was last built or used."
    )
    build_log_seconds: float = Field(
        5.0, ge=0, description="How often at most the progress of a build is written to the template's status."
    )

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

    api_connections: int = Field(32, ge=4, description="TCP connections to the Kubernetes API for status writes.")
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
    def _live_output_is_guarded(self) -> Self:
        if self.live_output_address and self.live_output_key_file is None:
            raise ValueError("CAPIBARA_LIVE_OUTPUT_ADDRESS needs CAPIBARA_LIVE_OUTPUT_KEY_FILE")
        return self

    @model_validator(mode="after")
    def _tls_is_whole(self) -> Self:
        if (self.metrics_tls_cert_file is None) != (self.metrics_tls_key_file is None):
            raise ValueError("CAPIBARA_METRICS_TLS_CERT_FILE and CAPIBARA_METRICS_TLS_KEY_FILE go together")
        if self.metrics_tls_cert_file and self.metrics_port == self.liveness_port != 0:
            raise ValueError("with TLS, CAPIBARA_METRICS_PORT has to be another port than CAPIBARA_LIVENESS_PORT")
        return self


def served_namespaces(settings: Settings) -> tuple[str, ...]:
    """Empty: all. The operator's own is always among them: its templates are everybody's."""
    return tuple(dict.fromkeys((*settings.watch_namespaces, settings.namespace))) if settings.watch_namespaces else ()
