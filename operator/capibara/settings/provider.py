"""Where sandboxes come from, how many there may be, and what they cost."""

from __future__ import annotations

from pathlib import Path

from pydantic import AliasChoices, Field, SecretStr

from capibara.settings.part import Part


class Provider(Part):
    """Where sandboxes come from, how many there may be, and what they cost."""

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
    orphan_grace_seconds: float = Field(
        60.0, ge=0, description="A sandbox younger than this is not destroyed by that comparison."
    )
    provider_retry_seconds: float = Field(
        1.0, gt=0, description="First wait after E2B was unreachable or refused the key; doubles up to the maximum."
    )
    provider_retry_max_seconds: float = Field(30.0, gt=0, description="Longest wait between two tries to reach E2B.")
    price_per_cpu_second: float = Field(
        0.000014, ge=0, description="US dollars for a whole CPU of a sandbox and a second, for estimates of costs."
    )
    price_per_gib_second: float = Field(
        0.0000045, ge=0, description="US dollars for a GiB of a sandbox's memory and a second."
    )
