"""What all parts of the settings have in common."""

from __future__ import annotations

from pydantic_settings import BaseSettings, SettingsConfigDict


class Part(BaseSettings):
    """Settings that belong together. Environment variables are `CAPIBARA_<NAME>` unless the text names others."""

    model_config = SettingsConfigDict(env_prefix="CAPIBARA_", frozen=True, populate_by_name=True, extra="ignore")
