"""The environment variables that children get."""

from __future__ import annotations

import os
from collections.abc import Mapping

PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "XDG_CACHE_HOME", "SSL_CERT_FILE", "SSL_CERT_DIR")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy")
PASSED_PREFIXES = ("CAPIBARA_", "PIP_", "UV_", "PYTHON")
"""Settings of ours, and of the package managers that build images."""


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a child may know of our environment, and what it is told. Never a key that was not meant for it."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if (name in PASSED_ON or name in PROXIES or name.startswith(PASSED_PREFIXES)) and "API_KEY" not in name
    }
    return {**kept, **(extra or {})}
