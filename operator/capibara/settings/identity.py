"""Which operator this is, and what it looks after."""

from __future__ import annotations

import os
import socket

from pydantic import Field

from capibara.settings.part import Part


def default_identity() -> str:
    """Who claims executions: host and process, new with every start, so that a predecessor's claims are told apart."""
    return f"{socket.gethostname()}-{os.getpid()}-{os.urandom(3).hex()}"


class Identity(Part):
    """Which operator this is, and what it looks after."""

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
    api_connections: int = Field(32, ge=4, description="TCP connections to the Kubernetes API for status writes.")
