"""Which names this server answers to.

A web page can let a name of its own mean this machine (DNS rebinding), and then ask as if it were ours. It cannot do
that with an address, nor with a name below localhost, which browsers resolve themselves (RFC 6761). Any other name
must be in the settings.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

LOCAL = "localhost"


def is_ours(host: bytes, allowed: Sequence[str]) -> bool:
    """Whether a Host header, with or without a port, names this server. `allowed`: names; `*.name`: all below it."""
    name = name_of(host)
    return (
        is_address(name)
        or name == LOCAL
        or name.endswith(f".{LOCAL}")
        or any(name == one or (one.startswith("*.") and name.endswith(one[1:])) for one in allowed)
    )


def name_of(host: bytes) -> str:
    """The name without port, brackets and last dot, in lower case."""
    text = host.decode("latin-1").strip().lower()
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.rpartition(":")[0].rstrip(".") if ":" in text else text.rstrip(".")


def is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
