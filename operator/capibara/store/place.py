"""Where readers outside the operator find its output store: in their environment. Without the slow library."""

from __future__ import annotations

import os
from typing import Final

STORE: Final = "CAPIBARA_OUTPUT_STORE"
GATEWAYS: Final = "CAPIBARA_GATEWAY_OUTPUT_STORE"
"""What `capibara env` has, for a gateway on this machine as for us."""


def known_url() -> str:
    """The store's URL; empty if nobody has told it."""
    return os.environ.get(STORE) or os.environ.get(GATEWAYS) or ""
